"""What runs over from one page to the next in the cells of a table."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from documents.readers.columns import Cell, Piece, Row, Word

_SAME = 1  # point: what begins so near to where a column does goes on in it
_PAIR = 2  # cells


def joined_over_pages(pages: Sequence[list[Row]]) -> list[list[Row]]:
    """Give each page its rows; what runs over in a cell of the last one to the next page goes back to it."""
    out = [list(rows) for rows in pages]
    for rows, after in pairwise(out):
        while rows and len(after) > 1 and (column := _goes_back(rows[-1], *after[:2])) is not None:
            cell, (over,) = rows[-1][column], after.pop(0)
            foot = cell.lines[-1].top
            moved = [
                replace(line, words=_at(line, foot - at * line.size)) for at, line in enumerate(over.lines, 1)
            ]
            rows[-1] = [*rows[-1][:column], Cell((*cell.lines, *moved)), *rows[-1][column + 1 :]]
    return out


def _at(line: Piece, base: float) -> tuple[Word, ...]:
    return tuple(replace(word, base=base) for word in line.words)


def _goes_back(last: Row, over: Row, following: Row) -> int | None:
    """Find the column in which a line at the top of a page goes on, where the table goes on below it."""
    lefts = [cell.left for cell in last]
    goes_on = sum(any(abs(cell.left - left) <= _SAME for left in lefts) for cell in following) > 1
    alike = [(cell.lines[0].size, cell.lines[0].bold) for cell in (last[0], over[0])]
    if len(last) < _PAIR or len(over) > 1 or not goes_on or alike[0] != alike[1]:
        return None
    return next((at for at, left in enumerate(lefts) if abs(over[0].left - left) <= _SAME), None)
