"""A question cut once into what each fact of an agreement is held against."""

from dataclasses import dataclass
from functools import cached_property

from answering.facts.entry import Entry
from answering.fitting.cutting.cases import of_case
from answering.fitting.cutting.idle import (
    Choice,
    asks_value,
    choice,
    counted,
    counts_all,
    of_patients,
    only_chosen,
    sorts_of_kind,
)
from answering.fitting.cutting.only_names import who_is_asked
from answering.fitting.cutting.sorts import kind_asked
from answering.fitting.cutting.units import Unit, either, units
from answering.language.english import stem
from answering.requests import Question


@dataclass(frozen=True)
class Asking:
    """A question cut into units, those of the question before it, and the words that may speak for a fact.

    `either` are places of two words of which one is enough; `of_meaning` says that a meaning is
    asked, `kind` which kind of party, `spoken` are its words apart by spaces. No more is asked than who
    somebody is where that is `who`.
    """

    question: Question
    entry: Entry
    asked: tuple[Unit, ...]
    context: tuple[Unit, ...]
    hints: frozenset[str]
    either: tuple[tuple[int, int], ...]
    of_meaning: bool = False
    kind: str = ""
    spoken: str = ""
    who: str = ""

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(one for unit in self.asked for one in unit.stems)

    @cached_property
    def reach(self) -> frozenset[str]:
        """All that an item must have some of to have a word that tells what is asked about."""
        return frozenset[str]().union(*(unit.reach for unit in self.asked if not unit.light))

    @cached_property
    def values(self) -> tuple[Unit, ...]:
        """The words that call the value by its sort that is asked for: `rate`, `range`."""
        return asks_value(self.question, self.asked)

    @cached_property
    def all_parties(self) -> tuple[Unit, ...]:
        """The words that speak of all the parties by how many there are."""
        return counts_all(self.asked, self.entry.terms)

    @cached_property
    def counted(self) -> tuple[tuple[Unit, Unit], ...]:
        """The words that say how many are asked for, each with the word for them."""
        return counted(self.question, self.asked)

    @cached_property
    def patients(self) -> tuple[tuple[Unit, Unit], ...]:
        """The words for patients, each with the thing of theirs."""
        return of_patients(self.question, self.asked)

    @cached_property
    def sorts(self) -> tuple[tuple[Unit, Unit], ...]:
        """The words that say which sort of a kind is meant, each with the word for the kind."""
        return sorts_of_kind(self.spoken, self.asked)

    @cached_property
    def case(self) -> tuple[frozenset[Unit], frozenset[Unit]]:
        """The words of the case in which something is asked, and those that tell what is asked of it."""
        return of_case(self.question.asks.plain, self.asked)

    @cached_property
    def chosen(self) -> frozenset[Unit]:
        """The words that say of a thing only that it is chosen."""
        return only_chosen(self.question, self.asked)

    @cached_property
    def choice(self) -> Choice | None:
        """Two things of which it is asked which is so."""
        return choice(self.question, self.asked)

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The boards and committees that the agreement knows."""
        return frozenset(body.id for body in self.entry.terms.governance)


def asking_of(question: Question, entry: Entry) -> Asking:
    """Cut a question into what is held against each item of an agreement."""
    asked = units(question.words, entry, question.aside)
    context = units(question.thread.before, entry, question.aside)
    if any(unit.who for unit in asked):
        context = tuple(unit for unit in context if not unit.who)
    hints = frozenset(stem(word) for word in question.hints)
    return Asking(
        question,
        entry,
        asked,
        context,
        hints,
        tuple(either(question.said, asked)),
        question.asks.meaning,
        kind_asked(question),
        question.asks.spaced,
        who_is_asked(question, asked),
    )
