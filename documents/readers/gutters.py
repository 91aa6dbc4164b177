"""Pages that are set in columns of prose, to be read down one column and then down the next."""

from collections.abc import Sequence

from documents.readers.columns import Piece

_LEAST_LINES = 6  # of a column
_PROSE = 4  # words of a line, from which it is one of a paragraph
_MOSTLY = 0.6  # of the lines of a column are such lines
_TALL = 0.5  # of the page, down which the first column reaches
_BESIDE = 0.3  # of the lines of the page stand in no column, at most
_A_FEW = 6  # lines that may, however few the page has
_UP = 3  # letter heights by which the next column begins above where the last ends
_GUTTER = 0.8  # of a letter height, at least
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
    before, line = lines[at - 1][0], lines[at][0]
    return line.top > before.top + _UP * before.size


def _column_from(lines: Lines, at: int) -> int:
    """Find where the column ends that begins with a line."""
    edge, end = lines[at][0].left - _NEAR, at + 1
    while end < len(lines) and lines[end][0].left >= edge and lines[end][0].top <= lines[end - 1][0].top:
        end += 1
    return end


def _column_before(lines: Lines, at: int) -> int:
    """Find where the column begins that ends before a line, all of it left of what begins there."""
    edge, first = lines[at][0].left - _NEAR, at
    while first and lines[first - 1][-1].right < edge - _GUTTER * lines[first - 1][0].size:
        if first < at and lines[first - 1][0].top < lines[first][0].top:
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
        and all(_is_prose(column) for column in (left, right))
    )


def _is_prose(column: Lines) -> bool:
    told = [sum(len(piece.words) for piece in line) >= _PROSE for line in column]
    return len(told) >= _LEAST_LINES and sum(told) >= _MOSTLY * len(told)
