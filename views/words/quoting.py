"""The exact words of a document under an answer that rests on them, where the document was imported."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.terms.passages import Passage
from views.page import Cite, Line, Page, Part, Quote

if TYPE_CHECKING:  # most answers rest on no document, and have nothing to quote
    from answering import texts
    from answering.language import english
else:
    english, texts = Later("answering.language.english"), Later("answering.texts")

MOST_OF_A_CLAUSE = 1_500
"""Characters of a clause that is asked for by itself."""

_MOST_PASSAGES = 6


def with_words(page: Page, read: Callable[[str, str], Sequence[Passage]]) -> Page:
    """Quote, below each line that answers, what stands in the clauses of it that a page names for quoting.

    `read` finds the passages of an agreement that a clause means; none where no document is held.
    """
    lines = [page.headline, *(part for part in page.parts if isinstance(part, Line))]
    below: dict[Line, list[Quote]] = {}
    quoted = {part for part in page.parts if isinstance(part, Quote)}
    for cite in page.quotes:
        line = next((one for one in lines if cite in one.cites), page.headline)
        for part in _of(cite, read, line.text, whole=page.kind == "clause"):
            if part.text and part not in quoted:
                quoted.add(part)
                below.setdefault(line, []).append(part)
    if not below:
        return page
    parts = [one for part in page.parts for one in (part, *_below(part, below))]
    return replace(page, parts=(*_below(page.headline, below), *parts))


def _below(part: Part, below: dict[Line, list[Quote]]) -> list[Quote]:
    return below.get(part, []) if isinstance(part, Line) else []


def _of(
    cite: Cite, read: Callable[[str, str], Sequence[Passage]], said: str, *, whole: bool
) -> Iterator[Quote]:
    found = read(cite.agreement, cite.clause)
    if not found:
        return
    about = english.stems(said)
    if whole:
        left = MOST_OF_A_CLAUSE
        for passage in found[:_MOST_PASSAGES]:
            words = texts.excerpt(passage, about, left)
            yield Quote(words, (Cite(cite.agreement, passage.label),))
            left -= len(words)
            if left < texts.MOST_QUOTED:
                return
    else:
        best = max(found, key=lambda passage: len(about & english.stems(passage.words)))
        yield Quote(texts.excerpt(best, about), (Cite(cite.agreement, best.label),))
