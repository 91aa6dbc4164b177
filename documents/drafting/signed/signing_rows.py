"""The rows in which places to sign are set, up to what stands below them, each cell with its values."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agreements.days.calendar import MONTH_WORD
from documents.clauses import Clause, Row, Rows, printed
from documents.dates import find_dates
from documents.drafting.signed.likely import Kind, ends_name
from documents.drafting.signed.signed_lines import BEHALF, fields_of, head_kind, is_below
from documents.drafting.signed.values import Value, Values
from documents.drafting.who.organisations import is_complete
from documents.drafting.who.people import is_same_person
from documents.labels import read_schedule

_QUOTED = re.compile(r"\s*>")
_SEAL_OPENS = re.compile(r"(?:the )?common seal of\b|(?:signed|executed) as a deed by\b", re.IGNORECASE)
_SEAL_ENDS = re.compile(r"\b(?:was|is|has been|hereunto|in the presence|acting)\b", re.IGNORECASE)
_GAP = re.compile(r"[._…]{3}")
_DAY_ENDS = re.compile(r"\b(?:date|dated|on)\b\W{0,3}\d{1,2}(?:st|nd|rd|th)?$", re.IGNORECASE)
_MONTH_BEGINS = re.compile(rf"(?:{MONTH_WORD})\b,? \d{{4}}\b", re.IGNORECASE)
"""Over which two lines the day of a signature runs: "Date: 4", "May 2031"."""

_RUNS_OVER = 2  # lines below the first that a name may take
_JOINS = re.compile(r"\b[A-Z][\w’'-]* (?:of|for|and|&)$")  # a post that goes on below: "Head of"
_LONGEST = 200  # characters of a line at whose end a name begins
_FEW = 5  # words of a column's head
_MOST_ROWS = 400
_OF_POST = {"position", "said", "organisation", "name"}  # what the words of one post may read as


@dataclass(slots=True)
class Told:
    """A value with the words that it stands in."""

    value: Value
    words: str


Place = list[Told]


@dataclass(slots=True)
class Line:
    """A line or a row, by cells; `table` tells which table of the clause it is a row of."""

    cells: list[Place]
    table: int | None = None
    heads: bool = False  # whether it is the head of a table of those who sign

    @property
    def joined(self) -> Place:
        """All that stands in it."""
        return [one for cell in self.cells for one in cell]


def lines_in(clause: Clause, values: Values) -> list[Line]:
    """Read the rows of a clause, up to a table below the places to sign, with names that run over joined."""
    out: list[Line] = []
    for table, row in itertools.islice(_rows_of(clause, values.known), _MOST_ROWS):
        if _heads(row):
            out.append(Line([[] for _ in row], table, heads=True))
            continue
        cells = _read_row(row, values)
        if out and sum(bool(cell) and {one.value.kind for one in cell} == {"said"} for cell in cells) > 1:
            break
        if out and len(cells) == len(out[-1].cells) == 1 and _runs_over(out[-1].cells[0], cells[0]):
            last, rest = out[-1].cells[0][-1], cells[0][0]
            whole = Value("organisation", f"{last.value.text} {rest.value.text}")
            out[-1].cells[0][-1:] = [Told(whole, last.words), *cells[0][1:]]
            continue
        if out and table is not None and table == out[-1].table:
            _join_names(out[-1].cells, cells, values)
        out.append(Line(cells, table))
    _mark_signed([one for line in out for one in line.joined])
    return out


def _mark_signed(place: Sequence[Told]) -> None:
    """Take a name that is told again for one party, and no longer, for the signature."""
    name = ""
    for one in place:
        kind, text = one.value.kind, one.value.text
        if kind == "name" and name and len(text) <= len(name) and is_same_person(name, text):
            one.value = Value("signature", "")
        elif kind in {"name", "organisation"}:
            name = text if kind == "name" else ""


def _join_names(above: Sequence[Place], below: Sequence[Place], values: Values) -> None:
    """Give a row's cell the rest of a party's name that stands below it, beside other fields."""
    for cell, rest in zip(above, below, strict=False):
        words = [" ".join(dict.fromkeys(one.words for one in place)) for place in (cell, rest)]
        if ends_name(words[0], words[1], values.known):
            cell[:] = [Told(Value("organisation", " ".join(words)), cell[0].words)]
            rest.clear()


def _runs_over(before: Place, below: Place) -> bool:
    """Say whether a name goes on in the line below: "NHS VALE AND WOLDS INTEGRATED", "CARE BOARD"."""
    if not before or not below or not before[-1].value.kind == below[0].value.kind == "organisation":
        return False
    return not is_complete(before[-1].value.text) and not BEHALF.match(below[0].words)


def _rows_of(clause: Clause, known: Sequence[str]) -> Iterator[tuple[int | None, Row]]:
    """Give the rows of a signing clause, a line without cells as a row of one, up to what stands below."""
    tables, lines = list(enumerate(clause.lined)), list(unbroken(clause.lines, known))
    at = 0
    if clause.heading and clause.heading not in lines and _names_whose(clause.heading, known):
        yield None, (clause.heading,)
    while at < len(lines):
        if is_below(lines[at]) or _is_attached(lines[at]) or _QUOTED.match(lines[at]):
            return
        place = next((place for place, (_, rows) in enumerate(tables) if _starts(rows, lines, at)), None)
        if place is None:
            yield None, tuple(lines[at].split("\t"))
            at += 1
            continue
        number, rows = tables[place]
        tables = tables[place + 1 :]
        told = [row for row in rows if printed(row)]
        yield from ((number if len(told) > 1 else None, row) for row in told)  # one is but a wide line
        at += sum(bool(printed(row)) for row in rows)


def _names_whose(heading: str, known: Sequence[str]) -> bool:
    """Say whether a heading tells for whom it is signed below it: "Signed for Alpha", or a party's name."""
    return bool(BEHALF.match(heading)) or heading.casefold() in {name.casefold() for name in known}


def _starts(rows: Rows, lines: Sequence[str], at: int) -> bool:
    """Say whether a table's rows are printed from a line on."""
    own = [line for row in rows if (line := printed(row))]
    return bool(own) and lines[at : at + len(own)] == own


def unbroken(lines: Sequence[str], known: Sequence[str] = ()) -> Iterator[str]:
    """Join lines over which it is told whose seal it is, or a party's name, a post or a day runs."""
    whole = ""
    for place, line in enumerate(lines):
        if whole and _runs_on(whole, lines[place : place + _RUNS_OVER], known):
            whole = f"{whole} {line}"
            continue
        yield from [whole] if place else []
        whole = line
    yield from [whole] if lines else []


def _runs_on(line: str, coming: Sequence[str], known: Sequence[str]) -> bool:
    """Say whether a seal, a post, a day or the name of a party begins at the end of a line and ends below."""
    following = coming[0]
    if "\t" in f"{line}{following}":
        return False
    if _SEAL_OPENS.match(line) and not _SEAL_ENDS.search(line) and _SEAL_ENDS.search(following):
        return True
    if not following or len(line) > _LONGEST:
        return False
    if _JOINS.search(line) and not BEHALF.match(following):
        return True
    if _DAY_ENDS.search(line) and _MONTH_BEGINS.match(following):
        return True
    whole, end = " ".join((line, *coming)).casefold(), len(line)
    places = ((whole.find(name.casefold()), len(name)) for name in known if " " in name)
    return any(0 <= at < end < at + size for at, size in places)


def _is_attached(line: str) -> bool:
    return read_schedule(line.partition("\t")[0]) is not None


def _read_row(row: Row, values: Values) -> list[Place]:
    """Read the cells of a row, that beside the label of a field as its value; posts in each cell beyond."""
    if fields := fields_of(row):
        beside = [(" ".join(cell.split()), *told) for cell, told in zip(row, fields, strict=True)]
        return [[Told(one, words) for one in values.labelled(kind, told)] for words, kind, told in beside]
    out: list[Place] = []
    label: Kind | None = None
    posts = False  # whether the label of posts opened the row
    for cell in _whole_cells(row, values):
        words = " ".join(cell.split())
        free = list(values.of_cell(cell))
        found = list(values.labelled(label, words)) if label and words else free
        alone = len(found) == 1 and found[0].marked and not found[0].text
        kinds = {one.kind for one in free}
        several = len(free) > 1 and "position" in kinds <= _OF_POST and "," not in words
        if posts and label is None and several:
            found = list(values.labelled("position", words))
        posts = posts or (alone and not out and found[0].kind == "position")
        label = found[0].kind if alone and label is None else None
        out.append([Told(value, words) for value in found])
    return out


def _whole_cells(row: Row, values: Values) -> list[str]:
    """Give the cells of a row, with the name of a party whole that a wide gap fell into."""
    cells = list(row[:1])
    for cell in row[1:]:
        behalf = BEHALF.match(cells[-1])
        if ends_name(behalf["org"] if behalf else cells[-1], cell, values.known):
            cells[-1] = f"{cells[-1]} {cell}"
        else:
            cells.append(cell)
    return cells


def _heads(row: Row) -> bool:
    """Say whether a row is the head of a table of those who sign: "For", "Name and office", "Date"."""
    told = [cell for cell in row if cell.strip()]
    kinds = {head_kind(cell) for cell in told}
    bare = all(len(cell.split()) <= _FEW and ":" not in cell and not _GAP.search(cell) for cell in told)
    return len(told) > 1 and None not in kinds and len(kinds) > 1 and bare and not any(map(find_dates, told))
