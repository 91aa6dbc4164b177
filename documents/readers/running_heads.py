"""What stands at the head and the foot of the pages of a PDF, told apart from what the document says."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from documents.clauses import EDGES
from documents.readers.blocks import Block
from documents.readers.columns import NUMBERED
from documents.readers.edges import tells_copy
from documents.readers.printed import Printed

_DIGITS = re.compile(r"\d{1,9}")
_MOST_NUMBERS = 6  # of a running head
_EDGE = 3  # lines at the top and at the foot of a page that may be running heads
_PAGE = re.compile(r"\W*\bpage \d+(?: of \d+)?\W*$", re.IGNORECASE)
_NUMBER = re.compile(r"\s+\d{1,3}$")


def without_running_heads(pages: list[list[Printed]]) -> list[list[Printed]]:
    """Leave out lines at the edges of pages that recur on most pages, but for numbers that go on by page."""
    edges = [{*page[:_EDGE], *page[-_EDGE:]} for page in pages]
    seen = Counter(
        form for at, page in enumerate(edges) for form in {one for line in page for one in _forms(line, at)}
    )
    often = max(2, len(pages) * 0.4)
    return [
        [
            line
            for place, line in enumerate(page)
            if _EDGE <= place < len(page) - _EDGE
            or len(pages) == 1
            or all(seen[form] < often for form in _forms(line, at))
        ]
        for at, page in enumerate(pages)
    ]


def _forms(line: Printed, page: int) -> Iterator[tuple[object, ...]]:
    """Give what a line would be alike in on every page: how high it stands, and its words and numbers.

    Some of the numbers may go on by page; the number of a paragraph is none, wherever it stands.
    """
    text = line.text.strip().lower()
    numbers = [int(digits) for digits in _DIGITS.findall(text)]
    if NUMBERED.fullmatch(text):
        return
    going_on = itertools.product((0, page), repeat=len(numbers)) if len(numbers) <= _MOST_NUMBERS else ()
    for steps in going_on or [(0,) * len(numbers)]:
        yield (
            round(line.pieces[0].top),
            _DIGITS.sub("#", text),
            *(number - step for number, step in zip(numbers, steps, strict=True)),
        )


def edges_of(pages: Sequence[Sequence[Printed]], kept: Sequence[Sequence[Printed]]) -> Iterator[Block]:
    """Give what was left out of the pages and tells which copy it is, each once: the heads, then the feet."""
    told: dict[str, dict[str, dict[str, None]]] = {label: {} for label in EDGES}
    for page, lines in zip(pages, kept, strict=True):
        tops = [line.pieces[0].top for line in page]
        for one in (*page[:_EDGE], *page[-_EDGE:]):
            if one in lines:
                continue
            line = _PAGE.sub("", one.text.replace("\t", " "))
            label = EDGES[one.pieces[0].top * 2 < max(tops) + min(tops)]
            told[label].setdefault(_NUMBER.sub("", line), {})[line] = None
    for label in EDGES:  # a number that goes on by page is that of the page
        found = (bare if len(lines) > 1 else next(iter(lines)) for bare, lines in told[label].items())
        yield from (Block(line, edge=label) for line in found if tells_copy(line))
