"""Who signs: one signatory for each signature block, whether its blanks are filled or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from agreements.proposals import Source
from documents.clauses import Clause
from documents.dates import find_dates
from documents.drafting.organisations import likeness, looks_like_name
from documents.drafting.people import NAME, is_person, is_post
from documents.headings import is_authorising

_BEHALF = re.compile(
    rf"^(?:(?:signed|executed|agreed|approved|accepted)\s*(?:by)?\s*[:,]?\s*"
    rf"(?:[._…]{{3,}}\s*|\[[^\]]*\]\s*|(?P<by>(?-i:{NAME}))\s+)?)?(?:duly authorised\s+)?"
    r"(?:for\s*(?:and)?\s*(?:on)?\s*behalf\s*(?:of)?|on behalf of|for)"
    r"\s*[:–-]?\s*(?P<org>\S.*)$",
    re.IGNORECASE,
)
_SIGNED_AS = re.compile(r"^signed\s*\(\s*(?:for\s+)?(?:the\s+)?(?P<org>[A-Z][^()]{1,80})\)", re.IGNORECASE)
_ONE_LINE = re.compile(
    rf"^(?:signed\s+)?(?:for(?:\s+and\s+on\s+behalf\s+of)?|on\s+behalf\s+of)\s+(?P<org>[^:]{{3,100}}):\s*"
    rf"(?P<name>(?-i:{NAME}))(?:,\s*(?P<post>[^()]{{3,80}}))?\s*(?:[(,]\s*(?P<date>[^()]*)\)?)?$",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(
    rf"^(?:signed\s+by\s+)?(?P<name>(?-i:{NAME})),\s*(?P<post>[^,()]{{3,80}}),\s*(?:for|on\s+behalf\s+of)\s+"
    rf"(?P<org>[^,()]{{3,100}})(?:[,(]\s*(?P<date>[^()]*)\)?)?$",
    re.IGNORECASE,
)
_BARE_BEHALF = re.compile(
    r"^(?:signed\s+)?(?:for\s*(?:and)?\s*(?:on)?\s*behalf|on behalf)(?:\s*of)?\s*:?$", re.IGNORECASE
)
_FIELD = re.compile(
    r"^(?P<field>(?:print(?:ed)?\s+|full\s+|job\s+)?name(?:s)?(?:\s*(?:and|&|/)"
    r"\s*(?:job\s+)?(?:title|position|role))?(?:\s*\(print(?:ed)?\))?|"
    r"position(?:\s+held)?|(?:job\s+)?title|role|designation|capacity|organisation|"
    r"organization|(?:signed\s+)?(?:for\s+and\s+)?on behalf of|signed for|party|"
    r"by(?=\s*(?::|$))|signature|signed(?:\s+by)?|date(?:d)?(?:\s+signed)?|date of signature)\s*(?P<stop>:|"
    r"\.{2,}|…|_{2,}|$)\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_INNER = re.compile(
    r"(?<!\band)(?<!/)(?<!&)\s+(?=(?:print name|full name|name|position|job title|title|"
    r"role|date|dated|signature|organisation)\s*(?::|_{2,}|\.{3,}))",
    re.IGNORECASE,
)
_BLANK = re.compile(r"^[\W_]*$|^\[?\s*(?:insert|tbc|to be confirmed|xx+)\b.*$", re.IGNORECASE)
_DOTS = re.compile(r"\s+[._…]{3,}\s*")
_DASH = re.compile(r"\s+[–—-]\s+")
_ENOUGH = 2
_SURELY = 0.7  # likeness at which a bare line is a party's name


@dataclass(slots=True)
class Signatory:
    """One signature block as printed; None where it is blank."""

    clause: str
    organisation: str | None = None
    name: str | None = None
    position: str | None = None
    signed_on: date | None = None
    met: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The lines that the block was read from."""
        return tuple(Source(self.clause, words) for words in dict.fromkeys(self.words))


def signing_clauses(clauses: Sequence[Clause]) -> list[Clause]:
    """Find the clauses in which the parties sign; a form in a schedule is not one."""
    own = [
        clause
        for clause in clauses
        if not clause.label.startswith(("Paper ", "Schedule", "Appendix", "Annex"))
    ]
    signing = [clause for clause in own if clause.kind == "signature" or is_authorising(clause.heading)]
    if signing:
        return signing
    return [
        clause
        for clause in own
        if sum(bool(_BEHALF.match(cell)) for line in clause.lines for cell in line.split("\t")) >= _ENOUGH
    ]


def read_signatories(clauses: Sequence[Clause], parties: Sequence[str]) -> list[Signatory]:
    """Read the signature blocks; `parties` are names by which a bare line is known to be a party's."""
    out: list[Signatory] = []
    for clause in signing_clauses(clauses):
        found = list(_columns(clause)) or list(_blocks(clause, _cells(clause), parties))
        out += [one for one in found if one.organisation or one.name]
    return out


def _columns(clause: Clause) -> Iterator[Signatory]:
    """Read a table whose head names the columns: organisation, name, position, date."""
    for rows in clause.tables:
        head = [_kind(cell) for cell in rows[0]]
        if len({kind for kind in head if kind}) < _ENOUGH or not {"organisation", "name"} & set(head):
            continue
        for row in rows[1:]:
            one = Signatory(clause.label, words=["\t".join(row).strip()])
            for kind, cell in zip(head, row, strict=True):
                if kind and not _BLANK.match(cell):
                    _fill(one, kind, cell)
            yield one


def _cells(clause: Clause) -> Iterator[tuple[str, str]]:
    """Give the lines of a signing clause, each with its words as printed.

    A table with a block in each column is read column by column.
    """
    tables = {tuple("\t".join(row).strip() for row in rows): rows for rows in clause.tables}
    in_tables = {line for lines in tables for line in lines}
    for line in clause.lines:
        if line not in in_tables:
            yield from ((piece, piece) for piece in _INNER.split(line))
    for rows in clause.tables:
        side_by_side = any(sum(bool(_BEHALF.match(cell)) for cell in row) > 1 for row in rows)
        order = zip(*rows, strict=True) if side_by_side else rows
        for cells in order:
            yield from _pairs(cells)


def _pairs(cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Join a field's cell to its value's: "Name" | "Ann Example" is "Name: Ann Example"."""
    filled = [cell for cell in cells if cell.strip()]
    waiting: str | None = None
    for cell, following in zip(filled, [*filled[1:], ""], strict=True):
        if waiting is not None:
            yield f"{waiting.rstrip(':')}: {cell}", f"{waiting}\t{cell}"
            waiting = None
        elif (
            following
            and re.fullmatch(r"[\w /&]+:?", cell)
            and _kind(cell)
            and not _kind(following)
            and not _BEHALF.match(following)
        ):
            waiting = cell
        else:
            yield from ((piece, piece) for piece in _INNER.split(cell))


def _blocks(clause: Clause, lines: Iterator[tuple[str, str]], parties: Sequence[str]) -> Iterator[Signatory]:
    one = Signatory(clause.label)
    waiting: str | None = None  # a field whose value is on the next line
    for line, words in ((line.strip(), words) for line, words in lines):
        if (whole := _in_one_line(clause, line, words)) is not None:
            yield whole
            continue
        kind, value = _read(line, parties)
        if kind is None:
            waiting = _goes_on(one, waiting, line, words)
            continue
        if kind in one.met and not (kind == "organisation" and one.organisation is None):
            yield one
            one = Signatory(clause.label)
        one.met.add(kind)
        waiting = kind if kind == "organisation" else None
        if value and (not _BLANK.match(value) or kind == "organisation"):
            _fill(one, kind, value)
            one.words.append(words)
        if kind == "organisation" and _DASH.search(value):
            one.met |= {"name", "position"}
    yield one


def _in_one_line(clause: Clause, line: str, words: str) -> Signatory | None:
    """Read "For Alpha Council: Ann Example, Chief Executive (3 May 2021)", in either order."""
    told = _ONE_LINE.match(line) or _NAME_FIRST.match(line)
    if told is None or not looks_like_name(told["org"]) or not is_person(told["name"]):
        return None
    dates = find_dates(told["date"] or "")
    organisation = re.sub(r"^the\s+", "", told["org"], flags=re.IGNORECASE)
    post = told["post"].strip(" ,") if told["post"] else None
    signed_on = dates[0].day if dates else None
    return Signatory(clause.label, organisation, told["name"], post, signed_on, words=[words])


def _goes_on(one: Signatory, waiting: str | None, line: str, words: str) -> str | None:
    """Take a line without a field for what may stand below the one before; return what may stand below it.

    Below an organisation that is who signs for it, with the post beside the name or on the next line, or the
    rest of its name.
    """
    if waiting is None or not line or _BLANK.match(line):
        return None
    one.words.append(words)
    name, _, post = line.partition(", ")
    if waiting == "position":
        one.position = line
    elif one.organisation and is_person(name):
        one.name, one.position = name, post or None
        one.met |= {"name", "position"} if post else {"name"}
        return None if post else "position"
    else:
        one.organisation = f"{one.organisation} {line}" if one.organisation else line
    return None


def _read(line: str, parties: Sequence[str]) -> tuple[str | None, str]:
    named = _SIGNED_AS.match(line)
    if named or _BARE_BEHALF.match(line):
        return "organisation", named["org"].strip() if named else ""
    if told := _BEHALF.match(line):
        printed = _DOTS.sub(" – ", told["org"].strip())
        value = re.sub(r"[\s:_.…–]+$", "", printed) or told["org"].strip()
        if (
            looks_like_name(_DASH.split(value)[0])
            or _BLANK.match(value)
            or any(likeness(value, p) > _SURELY for p in parties)
        ):
            return "organisation", f"{value} – {told['by']}" if told["by"] else value
    if told := _FIELD.match(line):
        return _kind(told["field"]), re.sub(r"^[_.…\s]+|[_…\s]+$", "", told["value"])
    if any(likeness(line, party) > _SURELY for party in parties) and looks_like_name(line):
        return "organisation", line
    if re.match(r"^sign(?:ed|ature)\b", line, re.IGNORECASE):
        return "signature", ""
    return None, ""


def _kind(text: str) -> str | None:
    told = _FIELD.match(text.strip())
    if told is None or told["value"]:
        return None
    word = told["field"].lower()
    if "name" in word or word == "by":
        return "name"
    if re.search(r"position|title|role|designation|capacity", word):
        return "position"
    if re.search(r"organi|behalf|party|signed for", word):
        return "organisation"
    return "date" if word.startswith("date") else "signature"


def _fill(one: Signatory, kind: str, value: str) -> None:
    if kind == "organisation":
        parts = _DASH.split(value.rstrip(":"))
        one.organisation = re.sub(r"^the\s+", "", parts[0].strip(), flags=re.IGNORECASE)
        if len(parts) > 1:
            one.name = parts[1].strip()
            one.position = " - ".join(parts[2:]).strip(" :") or None
            if is_post(one.name):
                one.name, one.position = one.position, one.name
                return
            if "," in one.name and one.position is None:
                one.name, one.position = (part.strip() for part in one.name.split(",", 1))
    elif kind == "name" and is_post(value):
        one.position = one.position or value
    elif kind == "name":
        parts = re.split(r",\s*|\s+[–-]\s+", value, maxsplit=1)
        one.name = parts[0].strip()
        one.position = parts[1].strip() if len(parts) > 1 else one.position
    elif kind == "position":
        one.position = value
    elif kind == "date" and find_dates(value):
        one.signed_on = find_dates(value)[0].day
