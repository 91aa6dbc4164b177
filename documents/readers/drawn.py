"""Pieces of a page, in the order in which it draws them -> cells, and cells -> rows beside each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from documents.readers.columns import NEAR, NUMBERED, Cell, Piece, Row

_STEP = 2.6  # letter heights from one line of a cell to the next, at most
_UNEVEN = 1.15  # of the usual step, from which a step parts two rows
_LINE = 1.7  # letter heights from one line of a paragraph to the next, at most
_PAIR = 2  # cells


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """Put pieces, in the order in which a page draws them, into rows; a paragraph is a row of one cell.

    A page draws a table cell by cell, so that what stands to the right of a cell and beside it is the next.
    """
    rows: list[Row] = []
    for cell in _cells(pieces):
        above, beside = _parted(rows[-1], cell, inside=_is_inside(rows)) if rows else ([], [])
        if not beside:
            rows.append([cell])
            continue
        own, below = _paragraph(cell) if _is_number(beside) else (cell, [])
        rows[-1:] = [row for row in (above, [*beside, own], below) if row]
    return rows


def _is_number(row: Row) -> bool:
    """Say whether a row holds no more than the number of the paragraph beside it."""
    return len(row) == 1 and bool(NUMBERED.fullmatch(row[0].text))


def _paragraph(cell: Cell) -> tuple[Cell, Row]:
    """Part the first paragraph of a cell from those below it."""
    apart = (
        at
        for at, (above, line) in enumerate(pairwise(cell.lines), start=1)
        if above.top - line.top > _LINE * line.size
    )
    end = next(apart, len(cell.lines))
    return Cell(cell.lines[:end]), [Cell(cell.lines[end:])] if end < len(cell.lines) else []


def _cells(pieces: Sequence[Piece]) -> Iterator[Cell]:
    lines: list[Piece] = []
    for piece in pieces:
        if lines and not _goes_on(lines, piece):
            yield Cell(tuple(lines))
            lines = []
        lines.append(piece)
    if lines:
        yield Cell(tuple(lines))


def _goes_on(lines: Sequence[Piece], piece: Piece) -> bool:
    """Say whether a piece stands below the last of a cell, lined up with it, and has no number of its own."""
    last = lines[-1]
    figures = len(piece.words) == len(last.words) == 1 and abs(piece.right - last.right) <= NEAR
    centred = abs(piece.left + piece.right - last.left - last.right) / 2 <= NEAR
    lined_up = figures or centred or abs(piece.left - last.left) <= NEAR
    alike = (last.size, last.bold) == (piece.size, piece.bold) and not NUMBERED.match(piece.text)
    return lined_up and alike and 0 < last.top - piece.top <= _STEP * last.size


def _is_inside(rows: Sequence[Row]) -> bool:
    """Say whether the last of some rows, so far of one cell, stands in the table of the row above it.

    Its lines are nearer to each other than to that row: the cells beside it are set at their foot or middle.
    """
    if len(rows) < _PAIR or len(rows[-2]) == 1 or len(rows[-1]) > 1:
        return False
    lines, above = rows[-1][0].lines, rows[-2][0]
    steps = [line.top - below.top for line, below in pairwise(lines)]
    return (
        bool(steps)
        and abs(lines[0].left - above.left) <= NEAR
        and (min(cell.lines[-1].top for cell in rows[-2]) - lines[0].top > _UNEVEN * max(steps))
    )


def _parted(row: Row, cell: Cell, *, inside: bool) -> tuple[Row, Row]:
    """Part a row into what stands above a cell, as text before a table does, and what stands beside it."""
    last = row[-1].lines
    first, foot = cell.lines[0], cell.lines[-1]
    higher = [line.top > first.top + first.size / 2 for line in last]
    is_beside_last = (
        not inside and len(row) == 1 and abs(last[-1].top - first.top) < NEAR and all(higher[:-1])
    )
    steps = [above.top - line.top for above, line in pairwise(last)]
    even = _UNEVEN * min(steps) if len(row) == 1 and len(steps) > 1 else _STEP * first.size
    ends = [line.right > cell.left or is_beside_last for line in last]  # of the text above
    ends = [end or step > even for end, step in zip(ends, [*steps, 0.0], strict=True)]
    kept = max((at for at, end in enumerate(ends, start=1) if end and higher[at - 1]), default=0)
    beside = last[kept:]
    reaches = [line for line in beside if foot.top - first.size < line.top < first.top + first.size]
    if not reaches or any(line.right > cell.left for line in beside) or (kept and len(row) > 1):
        return [], []
    above = [Cell(last[:kept])] if kept else []
    return above, [*row[:-1], Cell(beside)]
