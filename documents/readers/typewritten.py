"""Pages set in letters that are all as wide, as a typewriter's are -> the lines that were typed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median_low

from documents.readers.columns import Piece

_SAME_LINE = 0.4  # of a letter height, by which words of one line may stand apart in height
_WIDEST = 300  # letters before a word
_LEAST = 1.0  # points that a letter is wide
_APART = 1.4  # usual steps from one line to the next, from which an empty one stands between


def typed_text(pages: Sequence[Sequence[Piece]]) -> str:
    """Give the text of typed pages, with a form feed between them."""
    every = [piece for pieces in pages for piece in pieces]
    edge = min((piece.left for piece in every), default=0.0)
    beside = (pair for piece in every for pair in pairwise(piece.words))
    steps = [(after.left - word.left) / (len(word.text) + 1) for word, after in beside]
    width = max(median_low(steps) if steps else 0.0, _LEAST)
    return "\f".join("\n".join(_typed(pieces, edge, width)) for pieces in pages)


def _typed(pieces: Sequence[Piece], edge: float, width: float) -> Iterator[str]:
    """Put the words of a page where they stood, in letters so wide; empty lines are kept."""
    lines = list(_lines(pieces))
    steps = [above[0].top - below[0].top for above, below in pairwise(lines)]
    usual = median_low(steps) if steps else 0
    for line, step in zip(lines, [0.0, *steps], strict=True):
        if step > _APART * usual:
            yield ""
        text = ""
        for word in sorted((word for piece in line for word in piece.words), key=attrgetter("left")):
            before = f"{text} " if text else ""
            text = before.ljust(min(round((word.left - edge) / width), _WIDEST)) + word.text
        yield text


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Gather what stands at one height, from the top of the page on."""
    line: list[Piece] = []
    for piece in sorted(pieces, key=attrgetter("top"), reverse=True):
        if line and line[0].top - piece.top > _SAME_LINE * piece.size:
            yield line
            line = []
        line.append(piece)
    if line:
        yield line
