"""What the questions before in a conversation spoke of, with the answers that they had."""

from collections.abc import Iterator
from typing import Protocol

from answering.answers import Answered
from answering.conversing.spoken import Spoken, spoken_of
from answering.facts.entry import Entry
from answering.language.english import tells
from answering.of_one import Unsaid
from answering.requests import Question


class Asked(Protocol):
    """What is asked in a conversation: of which agreements, and what answers a question."""

    @property
    def entries(self) -> list[Entry]:
        """The agreements."""

    def decide(self, question: Question) -> Answered:
        """Answer a question as it stands."""

    def answer(self, question: Question) -> Answered:
        """Answer a question, which may lean on those before it."""


def spoken_before(question: Question | None, asked: Asked) -> Iterator[Spoken]:
    """Return what the questions before spoke of, last first."""
    while question:
        answered = asked.answer(question)
        found = spoken_of(answered, asked.entries)
        if found:
            yield found
        elif isinstance(answered, Unsaid) and tells(question.thread.own):
            return  # what was asked about then is meant, of which nothing is known
        question = question.thread.previous
