"""Typed pages that were put into a word processor as they were: lines as paragraphs, columns with gaps."""

import re
from collections.abc import Sequence

_WIDTHS = range(50, 101)  # characters of the longest lines of a typed page
_FEW = 20  # lines that make a page
_FULL = 0.75  # of the width, from which a line was broken because it was full
_BROKEN = 0.25  # of the lines end in the middle of a sentence, at least
_EMPTY = 0.08  # of the lines part paragraphs, at least
_ENDS = re.compile(r"[.:;?!]\W*$")
_GAP = re.compile(r"\S {3,}\S|\S\t+\S.*\t")
_ROWS = 4  # lines with columns, at least


def is_typed(lines: Sequence[str]) -> bool:
    """Say whether paragraphs are the lines of typed pages, broken at a margin or set out in columns."""
    words = [line.rstrip() for line in lines]
    told = [line for line in words if line.strip()]
    if len(told) < _FEW or len(words) - len(told) < _EMPTY * len(words):
        return False
    width = sorted(map(len, told))[int(len(told) * 0.98)]
    broken = sum(len(line) >= _FULL * width and not _ENDS.search(line) for line in told)
    in_columns = sum(bool(_GAP.search(line.strip())) for line in told)
    return in_columns >= _ROWS or (width in _WIDTHS and broken >= _BROKEN * len(told))
