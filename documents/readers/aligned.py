"""Cells that stand too close beside each other for a gap to part them: by where others of a column begin."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from documents.readers.columns import Piece

_LEAST = 3  # pieces that begin a column
_AT = 1.0  # point by which they may begin apart
_GAP = 0.75  # of a letter height, at least
_CLEARLY = 2  # times as wide as the other gaps of a line


def parted_by_columns(pieces: Sequence[Piece]) -> list[Piece]:
    """Part a piece of a page before a word with which a column begins, across a gap wider than its others."""
    begins = Counter(round(piece.left) for piece in pieces)
    margin = min(begins, default=0)
    columns = [
        left
        for left in begins
        if left > margin + 1 and sum(begins[left + step] for step in (-1, 0, 1)) >= _LEAST
    ]
    return [part for piece in pieces for part in _parted(piece, columns)] if columns else list(pieces)


def _parted(piece: Piece, columns: Sequence[float]) -> Iterator[Piece]:
    gaps = [word.left - before.right for before, word in pairwise(piece.words)]
    cuts = [
        at
        for at, gap in enumerate(gaps, start=1)
        if gap >= _GAP * piece.size
        and any(abs(piece.words[at].left - left) <= _AT for left in columns)
        and gap > _CLEARLY * max((other for place, other in enumerate(gaps, 1) if place != at), default=0.0)
    ]
    for begin, end in pairwise([0, *cuts, len(piece.words)]):
        yield replace(piece, words=piece.words[begin:end])
