"""The labels of a place to sign, and the words with which it is told on whose behalf somebody signs."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from documents.drafting.who.people import NAME, is_person, is_post

Kind = Literal["organisation", "name", "position", "date", "signature"]

_BY = r"(?:[._…]{3,}\s*|\[[^\]]*\]\s*|(?-i:" + NAME + r")(?:,\s*[^,:;]{3,60}?)?,?\s+)"
BEHALF = re.compile(
    r"^(?:(?:I|we)\b[^.;:]{0,90}?\b(?:accept|agree|confirm|approve)\b[^.;:]{0,60}?\s"
    r"(?=on behalf|for (?:and|the)))?"
    rf"(?:(?:signed|executed|agreed|approved|accepted)\s*(?:as\s+a\s+deed\s*)?(?:by)?\s*[:,]?\s*{_BY}?)?"
    r"(?:duly authorised\s+)?"
    r"(?:for\s*(?:and)?\s*(?:on)?\s*behalf\s*(?:of)?|on behalf of|for)\b"
    r"\s*[:–-]?\s*(?P<org>\S.*)$",
    re.IGNORECASE,
)
_NAME_LABEL = (
    r"(?:print(?:ed)?\s+|full\s+|block\s+)?names?(?:\s*\((?:block|print(?:ed)?|in capitals)[^()]*\))?"
    r"(?:\s+(?:of|in)\s+(?:signatory|full|capitals|block capitals))?|"
    r"print(?:ed)?|(?:signed\s+|executed\s+(?:as\s+a\s+deed\s+)?)?by"
)
_POST_LABEL = (
    r"(?:job\s+)?(?:title|role)|position(?:\s+held)?|rank|grade|post(?:\s+held)?|designation|capacity|"
    r"office(?:\s+held)?|its"
)
_OTHER_LABEL = (
    r"organi[sz]ation|agency|(?:signed\s+)?(?:for\s+and\s+)?on\s+behalf\s+of|signed\s+for|party|partner|"
    r"signature|signed|dated?(?:\s+signed)?|date\s+of\s+signature"
)
_AND = r"\s*(?:\band\b|\bor\b|&|/|,)\s*"
_LABEL = (
    rf"(?:{_NAME_LABEL})(?:{_AND}(?:{_POST_LABEL})){{0,2}}|"
    rf"(?:{_POST_LABEL})(?:{_AND}(?:{_POST_LABEL}))?|{_OTHER_LABEL}"
)
_FIELD = re.compile(
    rf"(?P<field>{_LABEL})\s*(?::|\.{{2,}}|…|_{{2,}}|(?:(?<=[Dd]ate)|(?<=[Dd]ated))\s(?=\d)|$)\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_OFFICER = re.compile(
    r"(?:(?:authori[sz]ed|accountable|lead|nominated|responsible|signing)\s+)?(?:signatory|officer|representative)"
    r":\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
_FIELD_AFTER = re.compile(rf"(?P<value>\S.*?)\s*\((?P<field>{_LABEL})\)$", re.IGNORECASE)
_UNSTOPPED = re.compile(
    rf"(?:(?P<name>{_NAME_LABEL})|(?P<sure>(?:{_POST_LABEL}){_AND}(?:{_POST_LABEL})|rank)|{_POST_LABEL})\s+"
    r"(?P<value>\S.*)$",
    re.IGNORECASE,
)
"""A label with its value and no stop between; `sure` are those that are nothing else."""

_CELL = re.compile(rf"(?P<field>{_LABEL})\s+(?P<value>(?-i:[A-Z])\S.*|[\d._…].*)$", re.IGNORECASE)
"""A cell that opens with its label, where the others of its row do too: "Role Chair", "Date ____"."""

_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("organisation", re.compile(r"organi|agency|.*behalf|part(?:y|ner)|signed\s+for", re.IGNORECASE)),
    ("name", re.compile(_NAME_LABEL, re.IGNORECASE)),
    ("position", re.compile(_POST_LABEL, re.IGNORECASE)),
    ("date", re.compile(r"date", re.IGNORECASE)),
)
"""What a field is by how its label begins; any other is for the signature."""

_INNER = re.compile(
    r"(?<!\band)(?<!\bor)(?<!/)(?<!&)(?<!lly)(?<!awaiting)(?<!awaits)\s+"
    r"(?=(?:print(?:ed)? name|full name|name|position|job title|job role|title|"
    r"role|rank|post|office|date|dated|signature|signed(?=:)|organisation)\s*(?::|_{2,}|\.{3,}|"
    r"(?<=[Dd]ate)\s\d)|rank\s?/|print(?:ed)? name [A-Z]|"
    r"signed (?:by|for|on behalf of)\b)",
    re.IGNORECASE,
)
_SIGNED_FOR = re.compile(
    r"(?<=\S)\s+(?=(?:for and on behalf of|on behalf of|for)\s+(?-i:[A-Z]))", re.IGNORECASE
)
_BLANK = re.compile(
    r"^[\W_]*$|^\[?\s*(?:insert|tbc|to be (?:confirmed|signed|named)|to sign|awaited|xx+)\b.*$|"
    r"^\[(?:signed|signature)\]$|^\(?(?:not (?:yet )?signed|unsigned|vacant|pending)\)?$",
    re.IGNORECASE,
)
_HEADS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("organisation", re.compile(
        r"\b(?:organi[sz]ations?|part(?:y|ies)|partners?|members?|behalf|agency|"
        r"body|practice)\b", re.IGNORECASE)),
    ("name", re.compile(r"\bnames?\b", re.IGNORECASE)),
    ("position", re.compile(
        r"\b(?:position|title|role|rank|post|designation|capacity)\b|^office(?: held)?$", re.IGNORECASE)),
    ("date", re.compile(r"\bdated?\b", re.IGNORECASE)),
    ("name", re.compile(r"\bsignator(?:y|ies)\b|\bsigned by\b|^by$", re.IGNORECASE)),
    ("organisation", re.compile(r"\bsigned for\b|^for$", re.IGNORECASE)),
    ("signature", re.compile(r"\bsign(?:ed|ature)?\b", re.IGNORECASE)),
)  # fmt: skip
_BELOW = re.compile(
    r"(?:cc|enc(?:l|losures?|s)?|attach(?:ments?|ed)|copy to|copies to|distribution)\b[.:]?", re.IGNORECASE
)


def pieces_of(line: str) -> Iterator[str]:
    """Part a line in which several fields stand beside each other: "Name: … Position: … Date: …"."""
    for piece in _INNER.split(line):
        signed = re.match(r"signed\b(?!\s+(?:by|for|on)\b)", piece, re.IGNORECASE)
        yield from _SIGNED_FOR.split(piece, maxsplit=1) if signed else (piece,)


def is_below(text: str) -> bool:
    """Say whether a line stands below the signatures: who else gets the letter, what is enclosed."""
    return bool(_BELOW.match(text))


def is_blank(text: str) -> bool:
    """Say whether a line or a value is left to fill."""
    return bool(_BLANK.match(text))


def field_in(line: str) -> tuple[Kind, str] | None:
    """Read "Name: Ann Example", "Ann Example (name)", "Signed by Ann Example", "Rank/role Inspector"."""
    if told := _FIELD.match(line) or _FIELD_AFTER.match(line):
        return _kind(told["field"]), re.sub(r"^[_.…\s]+|[_…\s]+$", "", told["value"])
    told = _OFFICER.match(line) or _UNSTOPPED.match(line)
    if told and told.groupdict().get("name", told.re is _OFFICER):
        person = told["value"].partition(",")[0]
        return ("name", told["value"]) if is_person(person) or is_person(person.title()) else None
    return ("position", told["value"]) if told and (told["sure"] or is_post(told["value"])) else None


def fields_of(row: Sequence[str]) -> list[tuple[Kind, str]]:
    """Read a row each of whose cells opens with a label of its own: "Name Ann Example", "Role Chair"."""
    told = [_CELL.match(cell.strip()) for cell in row]
    fields = [(_kind(one["field"]), one["value"].strip(" ._…")) for one in told if one]
    kinds = {kind for kind, _ in fields}
    return fields if len(fields) == len(row) == len(kinds) > 1 and "name" in kinds else []


def _kind(label: str) -> Kind:
    return next((kind for kind, words in _KINDS if words.match(label)), "signature")


def head_kind(text: str) -> Kind | None:
    """Tell which field a column holds, by its head: "Name of organisation", "Role of signatory"."""
    for kind, words in _HEADS if not re.search(r"\bshort\b", text, re.IGNORECASE) else ():
        if words.search(text):
            return kind
    return None
