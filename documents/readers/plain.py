"""Plain text -> blocks."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.readers.blocks import Block
from documents.readers.lines import Line, blocks_of, reflow

_GAP = re.compile(r"(?<=[\w)”\"’':%]) {3,}(?=\S)")
_HAS_WORDS = re.compile(r"[^\W_]{2}")
_FORM = re.compile(r"[._…]{4,}| {3,}[A-Z][\w ]{2,20}:")  # places to fill, and fields that name themselves
_FIGURE = re.compile(r"[£€]?\d[\d,.]*%?")
_PAIR = 2  # cells of a line in a list of figures


def read_text(text: str) -> Iterator[Block]:
    """Read plain text; a form feed ends a page."""
    pages = text.split("\f")
    lines = [
        Line(line, number if len(pages) > 1 else None)
        for number, page in enumerate(pages, start=1)
        for line in [*page.splitlines(), ""]
    ]
    return blocks_of(reflow(list(_celled(lines))))


def _celled(lines: Sequence[Line]) -> Iterator[Line]:
    """Put tabs in the place of wide gaps between words, by which plain text sets columns apart.

    Names with a figure each are a list, unless a line without one stands over them as their head.
    """
    for gapped, run in itertools.groupby(lines, key=_is_gapped):
        rows = list(run)
        cells = [_GAP.split(line.text.strip()) for line in rows]
        is_list = gapped and all(len(row) == _PAIR and _FIGURE.fullmatch(row[-1]) for row in cells)
        if gapped and not is_list:
            rows = [replace(line, text="\t".join(row)) for line, row in zip(rows, cells, strict=True)]
        yield from rows


def _is_gapped(line: Line) -> bool:
    words = line.text.strip()
    first = _GAP.search(words)
    return (
        first is not None
        and "\t" not in words
        and bool(_HAS_WORDS.search(words[: first.start()]))
        and not _FORM.search(words)
    )
