"""Passages of documents, shown as they stand: where to read on, never an answer."""

from collections.abc import Iterator, Sequence

from agreements.answers import Answer
from agreements.terms.passages import Found
from answering.answers import InTexts
from answering.language.english import stems
from answering.requests import Question
from answering.texts import excerpt
from views.page import Button, Cite, Heading, Line, Page, Part, Quote
from views.words.apart import named_apart


def passages(found: Sequence[Found], question: Question, *, named: bool = False) -> tuple[Part, ...]:
    """Show passages under a heading that says what they are; `named` says of which agreement each is."""
    return tuple(_shown(found, question, named=named)) if found else ()


def _shown(found: Sequence[Found], question: Question, *, named: bool) -> Iterator[Part]:
    yield Heading("Passages, as they stand in the text", 2)
    about = stems(" ".join(question.sought))
    for one in found:
        if named:
            yield Line(f"{one.short_name}:")
        yield Quote(excerpt(one.passage, about), (Cite(one.agreement, one.passage.label),))


def in_texts(_: Answer, content: InTexts) -> Page:
    """Show passages of several documents that have the words asked for, as passages."""
    found = named_apart(content.passages)
    among = {one.agreement: one.short_name for one in found}
    return Page(
        Line("The register does not say. Documents have passages with those words, which may not answer."),
        passages(found, content.question, named=True),
        tuple(Button(name, f"status {one}") for one, name in among.items()),
        agreements=tuple(among),
        refused=True,
    )
