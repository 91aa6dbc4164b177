"""Passages of documents, shown as they stand: where to read on, never an answer."""

from collections.abc import Iterator, Sequence

from agreements.answering.english import stem
from agreements.answering.requests import Question
from agreements.answering.texts import excerpt
from agreements.passages import Found
from views.page import Cite, Heading, Line, Part, Quote


def passages(found: Sequence[Found], question: Question) -> tuple[Part, ...]:
    """Show passages under a heading that says what they are, each with the words asked for."""
    return tuple(_shown(found, question)) if found else ()


def _shown(found: Sequence[Found], question: Question) -> Iterator[Part]:
    yield Heading("Passages, as they stand in the text", 2)
    about = frozenset(stem(word) for word in question.sought)
    several = len({one.agreement for one in found}) > 1
    for one in found:
        if several:
            yield Line(f"{one.short_name}:")
        yield Quote(excerpt(one.passage, about), (Cite(one.agreement, one.passage.label),))
