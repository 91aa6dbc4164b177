"""Whom an answer names, so that `he`, `they` and `it` can be asked about by name."""

import re
from collections.abc import Iterable, Iterator, Sequence

from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.matching import Match
from answering.language.english import tells, words
from answering.language.opening import OPENS
from answering.of_one import Told, Unsaid

MOST_NAMED = 2
"""Names in an answer that one word may stand for."""

_OF_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_OF_ANY = re.compile(r"\b(?:they|them|their|theirs|it|its)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_SLOTS = {
    "dated.owner": "owner",
    "duty.owner": "owner",
    "commitment.owner": "owner",
    "duty.to": "to",
    "review.by": "by",
    "gateway.by": "decided_by",
    "gateway.from": "evidence_from",
    "decision.by": "decided_by",
    "funding.payer": "payer",
    "funding.payee": "payee",
    "body.chair": "chair",
    "body.deputy": "chair",
    "body.reports": "reports_to",
    "contact.organisation": "organisation",
    "register.owner": "owner",
    "register.to": "reported_to",
    "notice.who": "by_whom",
    "extension.by": "by_whom",
}
"""Where a fact keeps whom it was asked for."""

_OWN = ("name", "person", "chair", "organisation", "party", "owner", "by", "payer")
"""Where a fact that answered otherwise keeps whom it is about."""


def is_of_person(said: str) -> bool:
    """Say whether a question is of somebody spoken of as `he` or `she`."""
    return bool(_OF_PERSON.search(said))


_OF_SPOKEN = re.compile(
    r"\b(?:those|these)\b(?! (?:who|that|which)\b)"
    r"|\b(?:is|was|will|would|has) it\b|\bit(?:['\u2019]s| is| was| will| would| has)\b"
    r"|\b(?:on|for|to|about|with|from|by|of|do|does|doing|towards?|under|in) (?:it|that|this)\W*$",
    re.IGNORECASE,
)


def is_of_spoken(said: str, own: Iterable[str]) -> bool:
    """Say whether a question can only be of what was spoken of, and not of the agreement as a whole.

    They are those of the question itself where one of its own words goes before.
    """
    they = _OF_SEVERAL.search(said)
    before = set(words(said[: they.start()])) if they else set()
    return bool(_OF_SPOKEN.search(said) or (they and not tells(before & set(own))))


_OF_THEIRS = re.compile(
    rf"{OPENS}(?:who|what|when|where|which)(?:['\u2019]?s| is| are| was| were) "
    r"(?:\w+ ){0,4}?\w+['\u2019]s?\W*(?:then|one|ones)?\W*",
    re.IGNORECASE,
)


def is_of_theirs(said: str) -> bool:
    """Say whether it is asked whose what was spoken of is, and not what it is: `and who is Vale's?`."""
    return bool(_OF_THEIRS.fullmatch(said))


def is_of_several(said: str) -> bool:
    """Say whether a question is of whoever was spoken of as `they`."""
    return bool(_OF_SEVERAL.search(said))


def is_of_named(said: str) -> bool:
    """Say whether a question has a word that may stand for whoever was named."""
    return bool(_OF_ANY.search(said)) or is_of_person(said)


def referents(matches: Iterable[Match], entry: Entry) -> tuple[str, ...]:
    """Return the names of whom the facts of an answer are about."""
    return tuple(dict.fromkeys(_called(one, entry) for match in matches for one in _slots(match.item, _OWN)))


def given(
    found: Told | Unsaid, matches: Iterable[Match], listed: Sequence[Item], entry: Entry
) -> tuple[str, ...]:
    """Return the names that were asked for and given: rows of a table, slots of facts, the few of a list."""
    few = listed if len(listed) <= MOST_NAMED else ()
    slots = (_called(one, entry) for match in matches for one in _given(match))
    names = (str(name) for item in few if (name := getattr(item.fact, "name", None)))
    return tuple(dict.fromkeys((*_rows(found), *slots, *names)))


def people(names: Iterable[str], entry: Entry) -> tuple[str, ...]:
    """Return the persons among names, each of those that one text names together."""
    known = _people(entry)
    return tuple(dict.fromkeys(one for name in names for one in _in_order(name, entry) if one in known))


def things(matches: Iterable[Match]) -> tuple[str, ...]:
    """Return what the facts are called that an answer is about, besides whom they name."""
    slots = (getattr(match.item.fact, slot, None) for match in matches for slot in ("item", "topic", "title"))
    return tuple(dict.fromkeys(str(one) for one in slots if one))


def _given(match: Match) -> Iterator[str]:
    slot = _SLOTS.get(match.key)
    return _slots(match.item, (slot,)) if slot else iter(())


def _slots(item: Item, slots: Iterable[str]) -> Iterator[str]:
    for slot in slots:
        value = getattr(item.fact, slot, None)
        yield from (value,) if isinstance(value, str) else (str(one) for one in value or ())


def _rows(found: Told | Unsaid) -> Iterator[str]:
    if isinstance(found, Told) and found.cells:
        yield from (str(found.cells.table.rows[row][0]) for row in found.cells.shown)


def _called(name: str, entry: Entry) -> str:
    """Return the name of whoever the entry knows by a handle of its own."""
    terms = entry.terms
    party, body = terms.party(name), next((one for one in terms.governance if one.id == name), None)
    return party.name if party else body.name if body else name


def _people(entry: Entry) -> frozenset[str]:
    terms = entry.terms
    members = (member.person for body in terms.governance for member in body.members or ())
    named = (*(one.name for one in terms.signatories), *(one.name for one in terms.contacts), *members)
    return frozenset(one for one in named if one)


def _in_order(text: str, entry: Entry) -> Iterator[str]:
    """Return everybody whom a text names, in its order."""
    cut = text.casefold()
    yield from sorted(entry.known.within(text), key=lambda who: cut.find(who.casefold()))
