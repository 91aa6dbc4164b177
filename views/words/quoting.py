"""The exact words of a document under an answer that rests on them, where the document was imported."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agreements.answering.english import stems
from agreements.answering.texts import MOST_QUOTED, excerpt
from agreements.passages import Passage
from views.page import Cite, Page, Quote

MOST_OF_A_CLAUSE = 1_500
"""Characters of a clause that is asked for by itself."""

_MOST_PASSAGES = 6


def with_words(page: Page, read: Callable[[str, str], Sequence[Passage]]) -> Page:
    """Quote, below the first line, what stands in the clauses that a page names for quoting.

    `read` finds the passages of an agreement that a clause means; none where no document is held.
    """
    about = stems(page.headline.text)
    found = [part for cite in page.quotes for part in _of(cite, read, about, whole=page.kind == "clause")]
    new = dict.fromkeys(part for part in found if part.text and part not in page.parts)
    return replace(page, parts=(*new, *page.parts)) if new else page


def _of(
    cite: Cite, read: Callable[[str, str], Sequence[Passage]], about: frozenset[str], *, whole: bool
) -> Iterator[Quote]:
    found = read(cite.agreement, cite.clause)
    if whole:
        left = MOST_OF_A_CLAUSE
        for passage in found[:_MOST_PASSAGES]:
            words = excerpt(passage, about, left)
            yield Quote(words, (Cite(cite.agreement, passage.label),))
            left -= len(words)
            if left < MOST_QUOTED:
                return
    elif found:
        best = max(found, key=lambda passage: len(about & stems(passage.words)))
        yield Quote(excerpt(best, about), (Cite(cite.agreement, best.label),))
