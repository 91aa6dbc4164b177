"""Pages that are set in columns of prose, to be read down one column and then down the next."""

from collections.abc import Sequence

from documents.readers.columns import Piece

_LEAST_LINES = 6  # of a column
_PROSE = 4  # words of a line, from which it is one of a paragraph
_MOSTLY = 0.6  # of the lines of a column are such lines
_PARTLY = 0.4  # of those of the other, which may have a table in it
_TALL = 0.5  # of the page, down which the first column reaches
_BESIDE = 0.3  # of the lines of the page stand in no column, at most
_A_FEW = 6  # lines that may, however few the page has
_UP = 3  # letter heights by which the next column begins above where the last ends
_GUTTER = 0.8  # of a letter height, at least
_SET_IN = 3  # letter heights by which the first line of a column may be set in
_NEAR = 4  # points by which a line may begin before its column does

Lines = Sequence[Sequence[Piece]]


def columns_in(lines: Lines) -> list[int]:
    """Find the lines at which a column begins, or the page goes on below, in the order of drawing.

    A table is drawn row by row, so that only a column is drawn in one, all of it beside the one before.
    """
    cuts: set[int] = set()
    for at in range(1, len(lines)):
        if _goes_up(lines, at):
            first, last = _column_before(lines, at), _column_from(lines, at)
            if _are_columns(lines, first, at, last):
                cuts |= {first, at, last}
    return sorted(cuts - {0, len(lines)})


def _goes_up(lines: Lines, at: int) -> bool:
    """Say whether a line stands above the one drawn before it, and not only as a cell of its row may."""
    before, line = lines[at - 1][0], lines[at][0]
    return line.top > before.top + _UP * before.size


def _column_from(lines: Lines, at: int) -> int:
    """Find where the column ends that begins with a line, which may be set in as one of a list is."""
    edge, end = lines[at][0].left - _SET_IN * lines[at][0].size, at + 1
    while end < len(lines) and lines[end][0].left >= edge and not _goes_up(lines, end):
        end += 1
    return end


def _column_before(lines: Lines, at: int) -> int:
    """Find where the column begins that ends before a line, all of it left of what begins there."""
    edge, first = lines[at][0].left - _NEAR, at
    while first and lines[first - 1][-1].right < edge - _GUTTER * lines[first - 1][0].size:
        if first < at and _goes_up(lines, first):
            break
        first -= 1
    return first


def _are_columns(lines: Lines, first: int, at: int, last: int) -> bool:
    """Say whether two runs of lines are columns of prose that fill the page."""
    left, right = lines[first:at], lines[at:last]
    tops = [line[0].top for line in lines]
    tall = left and left[0][0].top - left[-1][0].top >= _TALL * (max(tops) - min(tops))
    level = left and right[0][0].top <= left[0][0].top + _UP * left[0][0].size
    others = len(lines) - (last - first)
    return bool(
        tall
        and level
        and others <= max(_A_FEW, _BESIDE * len(lines))
        and all(len(column) >= _LEAST_LINES for column in (left, right))
        and max(shares := [_prose(column) for column in (left, right)]) >= _MOSTLY
        and min(shares) >= _PARTLY
    )


def _prose(column: Lines) -> float:
    """Say what share of the lines of a column may be those of a paragraph."""
    return sum(sum(len(piece.words) for piece in line) >= _PROSE for line in column) / len(column)
