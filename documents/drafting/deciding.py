"""Gateways: the points at which it is decided whether to go on, by whom and on what evidence."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from agreements.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.told import Row, Sentence
from documents.drafting.window import Window
from documents.drafting.windows import clip

GATEWAY = re.compile(
    r"\b(?:gateway|break point|stage gate|decision point|checkpoint|hold point|"
    r"(?:go|stop)(?: ?[/-] ?| or )(?:no[- ]?)?go|stage certificate)\b",
    re.IGNORECASE,
)
_DECISION = re.compile(
    r"\bmust (?:first )?approve\b[^.;]{0,100}\bbefore\b|\bdecisions? (?:on|about|whether|"
    r"to)\b[^.;]{0,60}\b(?:exten\w+|continu\w+|proceed|renew\w*|go on|"
    r"next (?:phase|stage))\b[^.;]{0,40}\b(?:taken|made|reached)\b|"
    r"\bdecisions? (?:on|about) whether\b|"
    r"\b(?:progress(?:ion)?|move(?:ment)?)\b[^.;]{0,60}\b"
    r"(?:requires?|needs?|depends? on|(?:is|are) subject to)\b[^.;]{0,40}\bapproval\b|"
    r"\b(?:takes?|makes?|reach(?:es)?) (?:an?|the|its) decision\b[^.;]{0,80}\bwhether\b|"
    r"\b(?:re-?)?confirms?\b[^.;]{0,40}\b(?:participation|commitment|membership|taking part|wish to "
    r"(?:continue|go on))\b|"
    r"\bapproves?\b[^.;]{0,60}\b(?:(?:next|second|third) (?:phase|stage)|progress(?:ion)? to|"
    r"(?:phase|stage) (?:two|three|2|3)|roll-?out|continuation)\b",
    re.IGNORECASE,
)
_UNTIL_APPROVED = re.compile(
    r"\b(?:not|nor)\b(?:[^.;]|\.(?=\d)){0,200}\b(?:until|before|unless)\b[^.;]{0,200}\b(?:approv\w+|agreed|satisfied|confirmed|"
    r"decided|resolved|authorised)\b|\bonly\b[^.;]{0,80}\b(?:once|when|if|after)\b[^.;]{0,120}\b(?:approv\w+|agree[sd]?|"
    r"satisfied|confirm\w*|decide[sd]?|resolve[sd]?|authorise[sd]?)\b|\bmust (?:first )?be satisfied\b|"
    r"\b(?:will|shall|must) (?:\w+ )?consider\b[^.;]{0,60}\bwhether\b|"
    r"\b(?:(?:will|shall|must) (?:(?:then|each|both|together|jointly) )?decide|decides)\b"
    r"[^.;]{0,160}\b(?:whether|if)\b",
    re.IGNORECASE,
)
_LOOKS_AT = re.compile(
    r"\b(?:will|shall|must) (?:look at|consider|assess|examine|weigh|receive)\b", re.IGNORECASE
)
_CONDITION = re.compile(r"(?:if|where|unless|should)\b", re.IGNORECASE)
_FIRST_CONDITION = re.compile(r"^(?:if|where|unless|should)\b(?:[^,;]|,(?=\d))*,\s+", re.IGNORECASE)
_CHOOSES = re.compile(
    r"\b(?:may|will|shall|must) (?:choose|decide|recommend|stop|go on|carry on)\b|\bdecides?\b", re.IGNORECASE
)
_THEN = re.compile(
    r"\b(?:must|shall|will|may) (?:then )?(?:recommend|decide|approve|stop|end|continue|proceed)\b",
    re.IGNORECASE,
)
_ON_BASIS = re.compile(r"\bon the basis of\s+(?P<parts>[^.;:]+)", re.IGNORECASE)
_PARTS = re.compile(r"(?:^|[\s,;:])\(?(?:[ivx]{1,4}|[a-h]|\d)\)\s+")
_APPROVAL = re.compile(
    r"\bapproval\b[^.;]{0,80}\b(?:proceed|movement|move|enable|next (?:phase|stage))\b", re.IGNORECASE
)
DECIDER = re.compile(
    r"\b((?:[A-Z][\w&’']+\s+(?:(?:and|of|for|the)\s+)?){0,6}(?:Board|Committee|Cabinet|"
    r"Governing Body|Group|Executive|Council|Panel|Forum|Meeting))\b"
)
_DECIDERS = re.compile(
    r"\b(?-i:[A-Z])\w+ (?:will|shall|must) (?:\w+ )?decide\b|"
    r"\b(?:partners|parties|cabinets|boards|governing bodies|councils|authorities|trustees|chief \w+s) "
    r"(?:will|shall|must|decide)\b",
    re.IGNORECASE,
)


_LONGEST_DAY = 40  # characters: "last meeting before 31 March 2031"
_GATES = re.compile(
    r"(?:(?:stage|decision|break|hold) )?(?:gates?|gateways?|checkpoints?)(?: no\.?)?|"
    r"(?:decision|break|hold) points?",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:by )?(?:when|date|due)\b.*|meeting.*", re.IGNORECASE)
_ON_WHAT = re.compile(
    r"\b(?:evidence|criteria|(?:needs?|wants?|has|have) to see|"
    r"tests?|requirements?|must (?:be|show|see)|conditions?)\b",
    re.IGNORECASE,
)
_WHAT_THEN = re.compile(r"^(?:if|then|effect|what (?:happens|follows)|outcome|result)\b", re.IGNORECASE)


def is_gateway(one: Sentence, following: Sentence | None = None) -> bool:
    """Say whether a sentence sets a gateway or an approval to go on.

    So does one on what a body is to look at on a day, where the sentence after says what may follow.
    """
    if _gates(one.row, one.heading):
        return bool(find_dates(one.text))
    if one.row and one.row.place and not _is_beside_its_day(one.row):
        return False
    main = _FIRST_CONDITION.sub("", one.text, count=1)
    told = GATEWAY.search(one.text) or _APPROVAL.search(one.text) or _DECISION.search(one.text)
    decides = DECIDER.search(one.text) or re.search(r"\b[A-Z]{3,6}\b", one.text)
    decides = decides or _DECIDERS.search(one.text)
    if find_dates(main) and decides:
        then = following.text if following is not None and following.clause is one.clause else ""
        told = told or _UNTIL_APPROVED.search(main)
        told = told or GATEWAY.match(one.before)  # "Gateway 2. By the end of …"
        told = told or (GATEWAY.search(one.heading) and _CHOOSES.search(one.text))
        told = told or (_CONDITION.match(then) and _THEN.search(then) and _LOOKS_AT.search(one.text))
    return bool(told and not _CONDITION.match(main) and (find_dates(main) or GATEWAY.search(one.heading)))


def _is_beside_its_day(row: Row) -> bool:
    """Say whether a row that names a gateway has its day in the same cell, or in one that tells no more."""
    dated = [cell for cell in row.cells if any(day.bound != "until" for day in find_dates(cell))]
    return any(len(cell) <= _LONGEST_DAY or GATEWAY.search(cell) for cell in dated)


def evidence_in(text: str) -> list[str]:
    """Give what a gateway is decided on: the parts told with numbers or letters, or between semicolons."""
    pieces = _PARTS.split(text)[1:]
    if told := _ON_BASIS.search(text):
        pieces = re.split(r",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|the)\b)", told["parts"])
    elif len(pieces) <= 1 and ":" in text:
        pieces = text.partition(":")[2].split(";")
    cleaned = (
        re.sub(r"[\s,;.]+(?:and|or)?$", "", re.sub(r"^(?:and|or)\s+", "", piece.strip())) for piece in pieces
    )
    parts = [piece.strip(" ,;.") for piece in cleaned if piece.strip(" ,;.")]
    return parts if len(parts) > 1 else []


def propose_gateway(one: Sentence, found: Sequence[Window]) -> Iterator[Proposal]:
    """Propose a gateway at the last window that its sentence names."""
    if not found:
        return
    if _gates(one.row, one.heading):
        yield _of_row(one, one.row, found)
        return
    found = [each for each in found if each.text and re.search(r"\d", each.text)] or found
    approvals = _APPROVAL.search(one.text)
    opening = re.match(r"(?:On|At|By)\b", one.text) and found[0].precision == "day"
    window = found[0] if opening and not found[-1].bound else found[-1]
    bound = "before" if approvals and window.bound == "from" else window.bound or "in"
    value = {
        "what": clip(one.text),
        **window.value,
        "bound": bound,
        "evidence": evidence_in(one.text),
        "decided_by": list(dict.fromkeys(DECIDER.findall(one.text))) or None,
        "effect": None,
        "clause": one.clause.label,
    }
    yield Proposal("gateways", value, (one.source,), "likely" if GATEWAY.search(one.text) else "unsure")


def _gates(row: Row | None, heading: str) -> TypeGuard[Row]:
    """Say whether a row stands in a table of gateways: by its head, or by its heading and columns."""
    if row is None or not row.place:
        return False
    headed = GATEWAY.search(heading) and any(map(_WHEN.fullmatch, row.head))
    asks = any(_ON_WHAT.search(head) or _WHAT_THEN.search(head) for head in row.head)
    return bool(any(map(_GATES.fullmatch, row.head[:2])) or (headed and asks))


def _of_row(one: Sentence, row: Row, found: Sequence[Window]) -> Proposal:
    """Propose the gateway of a row by the day that its column tells, with its evidence and what follows."""

    def told(head: re.Pattern[str]) -> str | None:
        return next(
            (cell for name, cell in zip(row.head, row.cells, strict=False) if head.search(name)), None
        )

    when, then = told(_WHEN), told(_WHAT_THEN)
    window = next((each for each in found if when and each.text and each.text in when), found[0])
    value = {
        "what": next((cell for cell in row.cells if re.search(r"[^\W\d_]{2}", cell)), one.text),
        **window.value,
        "bound": window.bound or "in",
        "evidence": [part.strip() for part in re.split(r"[;•]", told(_ON_WHAT) or "") if part.strip()],
        "decided_by": list(dict.fromkeys(DECIDER.findall(f"{one.lead or ''} {one.text}"))) or None,
        "effect": then or None,
        "clause": one.clause.label,
    }
    return Proposal("gateways", value, (one.source,), "likely")
