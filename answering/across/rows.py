"""One agreement of an answer across agreements, and the rules by which such are found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from agreements.terms import Fact
from answering.answers import Measure, RowFound
from answering.facts.entry import Entry
from answering.of_one import Told
from answering.requests import Question


@dataclass(frozen=True)
class Asking:
    """A question, the words of it that carry a subject, and the day that it is about."""

    question: Question
    words: frozenset[str]
    day: date


Found = tuple[list[RowFound], list[RowFound]]
"""The agreements that answer, and those of which it cannot be said."""

Rule = Callable[[Asking, list[Entry]], Found]


def row(
    entry: Entry, measure: Measure | None = None, facts: Iterable[Fact] = (), told: Told | None = None
) -> RowFound:
    """Return an agreement with what in it answers."""
    return RowFound(entry.terms, entry.standing, told, tuple(facts), measure)
