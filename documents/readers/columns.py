"""Words by where they stand on a page -> cells -> rows of tables, each cell in its column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile
from operator import itemgetter

from documents.readers.on_end import on_end

_MOST_LINES = 3  # of a cell that stands alone in its row
_APART = 4  # letter heights from one row of a table to the next, at most
_GAP = 0.3  # of a letter height, which parts two columns where a word stands as another column does
NUMBERED = re.compile(
    r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5})[.)](?=\s|$)|\d{1,3}(?:\.\d{1,3})+(?=\s|$)"
)
_HEADS_CLAUSE = re.compile(
    rf"(?:article|section|clause) \d{{1,3}}[.:]?|{NUMBERED.pattern}|\d{{1,3}}", re.IGNORECASE
)
_COUNTED = re.compile(rf"(?:{NUMBERED.pattern})|\d{{1,3}}|(?:no|ref|item|step|number)\b.*", re.IGNORECASE)
_PAIR = 2  # cells
_SPACE = 0.6  # the same, where nothing else parts them
_CLEARLY = 1.5  # times as wide as the other gaps of a line
NEAR = 4  # points: what begins so near to where a column does stands in it


@dataclass(frozen=True, slots=True)
class Word:
    """A word and how far it reaches across the page; `base` counts from the foot of the page."""

    text: str
    left: float
    right: float
    base: float = 0.0
    notes: tuple[str, ...] = ()  # the footnotes that are marked behind it


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one line with no wide gap between."""

    words: tuple[Word, ...]
    size: float = 0.0
    bold: bool = False

    @property
    def top(self) -> float:
        """How high it stands."""
        return self.words[0].base

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.words[-1].right

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Cell:
    """Pieces one below the other: a cell of a table, or a paragraph."""

    lines: tuple[Piece, ...]

    @property
    def left(self) -> float:
        """Where its widest line begins."""
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        """Where its widest line ends."""
        return max(line.right for line in self.lines)

    @property
    def text(self) -> str:
        """Its lines on end."""
        return on_end(line.text for line in self.lines)


Row = list[Cell]
Columns = list[tuple[float, float]]  # how far each reaches


def tabled(rows: Sequence[Row], carried: Columns | None = None) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """Give each row with its cells, an empty one wherever a column has none; of text it has none at all.

    What opens a page may go on with a table of the page before, whose columns are `carried` over.
    """
    for is_table, run in groupby(_marked(rows), key=itemgetter(0)):
        found = [row for _, row in run]
        columns = _or_carried(found, carried or []) if is_table else []
        carried = []
        for row in found:
            numbered = tuple(cell.text for cell in row) if len(row) > 1 else ()
            yield row, _placed(row, columns) if is_table else numbered


def columns_at_end(rows: Sequence[Row], carried: Columns) -> Columns:
    """Give the columns of the table with which a page ends, where it ends with one."""
    runs = [
        (is_table, [row for _, row in run]) for is_table, run in groupby(_marked(rows), key=itemgetter(0))
    ]
    if not runs or not runs[-1][0]:
        return []
    return _or_carried(runs[-1][1], carried if len(runs) == 1 else [])


def _or_carried(rows: Sequence[Row], carried: Columns) -> Columns:
    """Give the columns of some rows, or those carried over if they are more and each cell begins in one."""
    lefts = [left for left, _ in carried]
    begins = all(any(abs(cell.left - left) <= NEAR for left in lefts) for row in rows for cell in row)
    return carried if begins and len(carried) > max(map(len, rows)) > 1 else _columns(rows)


def _marked(rows: Sequence[Row]) -> Iterator[tuple[bool, Row]]:
    """Mark the rows of tables: all of several cells, and what stands with them and has only a first cell.

    A paragraph beside its number is no row, unless it goes on with a table that has a column of numbers.
    """
    last: Row = []  # of a table, where it goes on
    above: Row = []  # the row before that
    none: Row = []
    for row, following in pairwise([*rows, none]):
        if (_is_paragraph(row) and not _counts(last)) or _is_heading(row, last):
            last = none
            yield False, row
            continue
        if len(row) > 1:
            above, last = last, row
            yield True, row
            continue
        lines = row[0].lines
        gap = _GAP if len(lines) == 1 and len(following) == len(last) else _SPACE  # between rows of one table
        parted = list(takewhile(itemgetter(1), ((line, _parts(line, last, gap)) for line in lines)))
        yield from ((True, parts) for _, parts in parted)
        if rest := lines[len(parted) :]:
            if _heads(rest[-1], following):
                yield from ((False, [Cell(rest[:-1])]) for _ in rest[:-1][:1])
                yield True, list(_split(Cell(rest[-1:]), _columns([following])))
                continue
            narrow = all(_stands_with(rest[0], other) for other in (last, following))
            narrow = narrow or (len(rest) == 1 and _ends_table(rest[0], last, above))
            inside = (
                narrow and len(rest) <= _MOST_LINES and _foot(last) - rest[0].top <= _APART * rest[0].size
            )
            last = last if inside else []
            yield inside, [Cell(rest)]


def _is_paragraph(row: Row) -> bool:
    """Say whether a row is the number of a paragraph, and the paragraph."""
    numbered = len(row) == _PAIR and bool(NUMBERED.fullmatch(row[0].text))
    return numbered and any(ch.isalpha() for ch in row[1].text)  # of two days under two names both are cells


def _is_heading(row: Row, last: Row) -> bool:
    """Say whether a row below a table is the number of a heading and its words, in another type than that."""
    types = [{(line.bold, line.size) for cell in cells for line in cell.lines} for cells in (row, last)]
    numbered = len(row) == _PAIR and bool(_HEADS_CLAUSE.fullmatch(row[0].text)) and row[1].text[0].isalpha()
    return numbered and (not last or len(last) > _PAIR or types[0] != types[1])


def _counts(row: Row) -> bool:
    """Say whether a row of a table begins with a number, or with the head of a column of them."""
    return len(row) > _PAIR and bool(_COUNTED.fullmatch(row[0].text))


def _stands_with(line: Piece, row: Row) -> bool:
    """Say whether a line may be a first cell in the table of a row: as large, and no wider than its first."""
    return len(row) > 1 and line.size == row[0].lines[0].size and line.right < row[1].left


def _ends_table(line: Piece, last: Row, above: Row) -> bool:
    """Say whether a line is a last row of one cell: as far below a row as that is below the one above."""
    if not (above and _stands_with(line, last)) or line.text.endswith((".", ":", ";")):
        return False
    steps = [
        first[0].lines[0].top - below for first, below in ((above, last[0].lines[0].top), (last, line.top))
    ]
    return abs(steps[0] - steps[1]) < 1


def _heads(line: Piece, below: Row) -> bool:
    """Say whether a line is the head of the table below it, with words where each of its columns begins."""
    is_sentence = line.text.endswith((":", ".")) or bool(NUMBERED.match(line.text))
    return (
        not (is_sentence or _is_paragraph(below))
        and len(below) > 1
        and len(list(_split(Cell((line,)), _columns([below])))) == len(below)
    )


def _parts(line: Piece, above: Row, gap: float) -> Row:
    """Part a line below a row of a table that has words where its columns do; nothing for another."""
    if not above or above[0].lines[0].bold != line.bold:
        return []
    parts = list(_split(Cell((line,)), _columns([above]), gap))
    return parts if len(parts) > 1 else []


def _foot(row: Row) -> float:
    return min(cell.lines[-1].top for cell in row)


def _columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Find how far each column reaches, from the rows that have a cell in every one."""
    width = max(map(len, rows))
    full = [row for row in rows if len(row) == width]
    return [(min(row[at].left for row in full), max(row[at].right for row in full)) for at in range(width)]


def _by_gaps(cell: Cell, missing: int) -> list[Cell]:
    """Part a line at its widest gaps, where they are clearly wider than the others."""
    line = cell.lines[0]
    gaps = sorted((word.left - before.right, at) for at, (before, word) in enumerate(pairwise(line.words), 1))
    wide, narrow = gaps[-missing:], gaps[:-missing]
    if len(cell.lines) > 1 or not narrow or wide[0][0] < max(_SPACE * line.size, _CLEARLY * narrow[-1][0]):
        return []
    places = [0, *sorted(at for _, at in wide), len(line.words)]
    return [Cell((replace(line, words=line.words[begin:end]),)) for begin, end in pairwise(places)]


def _placed(row: Row, columns: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    if len(row) < len(columns):
        parted = [part for cell in row for part in _split(cell, columns)]
        if len(parted) != len(columns):
            by_gaps = [part for cell in row for part in _by_gaps(cell, len(columns) - len(row)) or [cell]]
            parted = by_gaps if len(by_gaps) == len(columns) else parted
        row = parted
    places = [_column(cell, columns) for cell in row]
    if any(after <= before for before, after in pairwise(places)):
        places = list(range(len(row)))
    told = {place: cell.text for place, cell in zip(places, row, strict=True)}
    return tuple(told.get(at, "") for at in range(max(len(columns), *(place + 1 for place in places))))


def _split(cell: Cell, columns: Sequence[tuple[float, float]], gap: float = _GAP) -> Iterator[Cell]:
    """Part what stands in two columns, too close to each other for a gap to part them."""
    line, last = cell.lines[0], len(cell.lines[0].words) - 1
    first = _column(Cell((replace(line, words=line.words[:1]),)), columns)
    starts = [
        at
        for at, (before, word) in enumerate(pairwise(line.words), start=1)
        if word.left - before.right >= gap * line.size
        and any(
            abs(word.left - left) <= NEAR
            or (at == last and abs(word.right - right) <= NEAR)
            or (before.right < left < word.left and line.right < right)
            for left, right in columns[first + 1 :]
        )
    ]
    if len(cell.lines) > 1 or not starts:
        yield cell
        return
    for begin, end in pairwise([0, *starts, len(line.words)]):
        yield Cell((replace(line, words=line.words[begin:end]),))


def _column(cell: Cell, columns: Sequence[tuple[float, float]]) -> int:
    """Find the column that a cell shares most with, or the nearest."""

    def shared(at: int) -> float:
        left, right = columns[at]
        return min(right, cell.right) - max(left, cell.left)

    return max(range(len(columns)), key=shared)
