"""Who pays a sum and to whom: by the words around it, the column beside it, or a list of names and sums."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agreements.days.calendar import MONTH_NUMBERS
from documents.dates import find_dates
from documents.drafting.amounts.sums import SUM
from documents.drafting.told import Row, Sentence
from documents.drafting.who.people import actor_of, places_of

_PAYS = re.compile(r"\b(?:pays?|paid|contribut\w+|gives?|puts? in|share\w*|funds?|meets?)\b", re.IGNORECASE)
FROM = re.compile(
    r"\b(?:from|(?:paid|provided|funded|given|made|contributed) by)\s+(?:the\s+)?"
    rf"(?!(?:{'|'.join(month.capitalize() for month in MONTH_NUMBERS)})\b|"
    r"(?:[A-Z]\w+ ){1,3}(?:Date|Day|Year|Quarter)\b)"
    r"(?P<org>[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for)\s+)?[A-Z][\w&’'-]*){0,6})"
)
_GIVES = re.compile(
    r"\b(?:will|shall|must|(?:is|are|agrees?|undertakes?) to)\s+(?:\w+\s+)?"
    r"(?:pay|grant|give|make (?:[\w-]+ ){0,3}(?:payments?|grants?))\b|\b(?:pays|grants|gives)\b",
    re.IGNORECASE,
)
_IS_PAID = re.compile(
    r"\b(?:be|been|is|are|was|were) (?:paid|awarded|granted|given|allocated|offered)\b", re.IGNORECASE
)
_ACTS = r"(?:,[^,;.]{0,60},)?(?: (?:will|shall|must|may|can|has|have|also|then|to|agrees|is|are))* "
"""What stands between who acts and the verb: no other name, nor what is theirs: "the Trust's share"."""

_GETS = re.compile(
    rf"{_IS_PAID.pattern}|\b(?:receive|get)s?\b|\b(?P<asks>(?:charge|invoice|bill)s?)\b", re.IGNORECASE
)
"""What stands before a sum of which the actor of its sentence is the one who gets it."""

_BY = re.compile(r"\bby\s+(?:the\s+)?(?P<org>[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for)\s+)?[A-Z][\w&’'-]*){0,6})")
TO = re.compile(
    r"\b(?:paid|payable|payment|made|available|contribut\w+|grant|funding|pay)"
    r"\b[^;]{0,60}?\bto\s+(?:the\s+)?(?!(?:GBP|EUR)\b)(?P<org>[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for)\s+)"
    r"?[A-Z][\w&’'-]*){0,6})"
)
PAID = re.compile(
    r"\b(?:pay|pays|paid|reimburses?|grants?|gives?)\s+(?:the\s+)?(?P<org>[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for)\s+)"
    r"?[A-Z][\w&’'-]*){0,6})\s+(?=£|GBP|€|EUR|an?\b|up to\b|the sum\b)"
)
_JOINS = re.compile(r"^\W*(?:and\s+)?(?:to\s+)?(?:the\s+)?")
_PAIR = 2
PAYER = re.compile(
    r"(?:to be )?(?:paid|funded|met|provided) by|(?:paid )?from|payer|funder|"
    r"who pays|(?:funding )?source|contributor",
    re.IGNORECASE,
)
PAYEE = re.compile(
    r"(?:(?:to be )?paid |goes )?to|payee|recipient|landlord|who (?:is paid|gets it)", re.IGNORECASE
)


def pays_all(one: Sentence, lead: str, names: Sequence[str]) -> str | None:
    """Find who pays all that a table tells, by the line that leads up to it: "Rent paid by the Council"."""
    by = _BY.search(lead)
    return actor_of(replace(one, text=lead, lead=None), names) or (by["org"] if by else None)


def getting(text: str, actor: str | None, names: Sequence[str]) -> tuple[str | None, str | None] | None:
    """Give who pays and who is paid by the words before a sum, where these say that its actor gets it.

    Whoever is charged is named behind that: "The Council will charge the Trust".
    """
    gets = next(_GETS.finditer(text), None)
    acts = gets and actor and re.search(rf"\b{re.escape(actor)}{_ACTS}$", text[: gets.start()])
    if not (gets and acts):
        return None
    behind = names_behind(text[gets.end() :], names) if gets["asks"] else []
    return (behind[-1] if behind else None), actor


def names_behind(text: str, names: Sequence[str]) -> list[str]:
    """Give the names that some words tell, the last of them last."""
    places = [(found.end(), len(name), name) for name in names for found in places_of(name, text, names)]
    return [name for *_, name in sorted(places)]


def pays_each(one: Sentence, above: str, names: Sequence[str]) -> str | None:
    """Find who pays those that the rows of a table name, where the line above says that somebody does."""
    gives = _GIVES.search(above)
    return actor_of(replace(one, text=above[: gives.end()], lead=None), names) if gives else None


def pay_together(lead: str, head: str) -> bool:
    """Say whether a line says that all pay whom the column below it lists: "The Members will pay"."""
    several = rf"\b{re.escape(head.strip().removesuffix('y'))}(?:s|ies)\b"
    return (
        re.search(rf"{several}[^.;]{{0,40}}\b(?:pay|contribute|share|meet|fund)\b", lead, re.IGNORECASE)
        is not None
    )


def cell_below(row: Row, head: re.Pattern[str]) -> str | None:
    """Give the cell of a row below a head: who pays, or to whom."""
    cells = (cell for name, cell in zip(row.head, row.cells, strict=False) if head.fullmatch(name.strip()))
    return next((cell for cell in cells if re.search(r"[^\W\d_]{2}", cell) and not find_dates(cell)), None)


def listed(one: Sentence, match: re.Match[str], names: Sequence[str]) -> str | None:
    """Give who pays by a line of a list that is a name and a sum: "The Council ..... £5,000"."""
    name = re.sub(r"^the ", "", re.sub(r"[\W_]+$", "", one.text[: match.start()]), flags=re.IGNORECASE)
    paying = one.lead is not None and _PAYS.search(one.lead)
    return next((known for known in names if paying and known.casefold() == name.casefold()), None)


def named_beside(text: str, found: Sequence[re.Match[str]], names: Sequence[str]) -> list[str | None]:
    """Give, for each sum, the last name in the words between it and the sum before."""
    out: list[str | None] = []
    told = 0
    for match in found:
        between = text[told : match.start()]
        places = [(found.start(), name) for name in names for found in places_of(name, between, names)]
        out.append(
            max(places, key=lambda pair: (pair[0] + len(pair[1]), len(pair[1])))[1] if places else None
        )
        told = match.end()
    return out


def each_paid(text: str, found: Sequence[re.Match[str]], names: Sequence[str]) -> list[str]:
    """Give to whom each sum goes, where all stand behind the names: "pay A £5, and B £6"; else nothing."""
    first = PAID.search(text)
    if first is None or len(found) < _PAIR or first.end() != found[0].start():
        return []
    between = [text[before.end() : after.start()] for before, after in pairwise(found)]
    others = [_JOINS.sub("", words).strip() for words in between]
    return [first["org"], *others] if all(name in names for name in others) else []


def respectively(text: str, found: Sequence[re.Match[str]], names: Sequence[str]) -> list[str | None]:
    """Pair the sums with who is named before them: "A and B shall pay £5 and £6 respectively"."""
    if len(found) > 1 and re.search(r"\brespectively\b", text):
        before = text[: found[0].start()]
        told = {
            match.start(): name
            for name in names[::-1]
            for match in re.finditer(rf"\b{re.escape(name)}\b", before)
        }
        if len(told) == len(found):
            return [told[place] for place in sorted(told)]
    return [None] * len(found)


def payer_after(text: str, match: re.Match[str] | None) -> re.Match[str] | None:
    """Find who pays in the words between a sum and the next: "£5 from the Council and £6 from the Trust"."""
    if match is None:
        return None
    following = SUM.search(text, match.end())
    end = following.start() if following else len(text)
    paid_by = _BY.search(text, match.end(), end) if _IS_PAID.search(text[: match.start()]) else None
    return FROM.search(text, match.end(), end) or paid_by
