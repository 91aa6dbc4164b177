"""What a conversation spoke of: the answers before, last first, each with the facts and names in it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from agreements.terms import Body, Contact, Dated, DecisionRule, Party, Signatory
from answering.answers import Across, Answered, RowFound
from answering.conversing.places import PLACE_WORDS, at_place
from answering.conversing.referents import (
    MOST_NAMED,
    given,
    is_of_named,
    is_of_person,
    is_of_several,
    people,
    referents,
    things,
)
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry, Part
from answering.facts.items import Item
from answering.facts.sections import SET_APART_WITH, Section
from answering.fitting.matching import Match, found_at
from answering.fitting.matching import matches as matched
from answering.language.english import is_light, stem, tells, words
from answering.language.thesaurus import STOP
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.reckoning.held_out.limits import limits
from answering.reckoning.tables.beside import beside
from answering.reckoning.tables.cells import CellsFound, adds_up
from answering.requests import WORKED_OUT, Form, Question
from answering.verdict.outcomes import BEING_LATE, asks_outcome

_OF_SOMEBODY = SET_APART_WITH | {Section.DECISIONS, Section.SIGNATORIES, Section.CONTACTS, Section.GOVERNANCE}
"""Sections of what somebody does or gets or is."""

_ADDS_UP = re.compile(
    r"\b(?:add|sum|come)s? (?:up )?to (?:that|this|it)\b|\badds? up\W*$|\btall(?:y|ies)\b",
    re.IGNORECASE,
)
"""How it is asked whether a total that was told is the sum of its rows."""

Decide = Callable[[Question], Answered]
"""Answers a question as it stands."""

_OF_LISTS = WORKED_OUT | {Form.WHAT, Form.HOW_MANY}
"""Forms of answer that a list gives, rather than each fact of it."""

_WHO = (Party, Body, Contact, Signatory)
"""Facts that a list names where it is asked who they are."""

_MOST_NEAR = 3
_MOST_FACTS = 8
_RELATED = 2
_AS_WELL = 0.05
"""How much less of a question than the best of a list another of it may explain to be told besides."""


@dataclass(frozen=True)
class Spoken:
    """An answer that was given, and the facts that it rests on; `listed` are those of a list."""

    before: Told | Unsaid
    entry: Entry
    matches: tuple[Match, ...]
    listed: tuple[Item, ...]

    @property
    def facts(self) -> tuple[Item, ...]:
        """The facts that the answer rests on, or that come near to saying what was asked."""
        return tuple(match.item for match in self.matches)

    def answers(self, question: Question, decide: Decide, *, whole: bool = False) -> Iterator[Answered]:
        """Answer a question from what was spoken of, and of whoever was named; of a person of nobody else.

        Whom the answer gave is meant by `they` before what it was about. Where `it` may be the `whole`
        agreement, it is somebody who was named only if it is asked of that one's signature.
        """
        if question.form is Form.CLAUSE and not tells(question.thread.own) and isinstance(self.before, Told):
            yield replace(self.before, question=replace(self.before.question, form=Form.CLAUSE), verdict=None)
        yield from self._within_limits(question)
        people = self.people(question)
        if people:
            yield from (one for one in self._of_facts(question, decide) if _is_of(one, people, self.entry))
            yield from _joined(list(self._by_name(question, people, decide)))
            return
        if self._is_of_body(question):
            yield from self._of_facts(question, decide)
        gave = self._gave if is_of_several(question.said) else ()
        yield from _joined(list(self._by_name(question, gave, decide)))
        yield from self._of_facts(question, decide)
        if is_of_named(question.said):
            named = tuple(one for one in self._named if one not in gave)
            yield from self._by_name(question, named, decide, _is_of_signing if whole else None)
            yield from self._by_name(question, things(self.matches), decide, _is_dated)
        called = {word for name in question.names for word in name}
        if tells(set(question.thread.own) - called) and self.related:
            yield self._from(self.related, question)

    def people(self, question: Question) -> tuple[str, ...]:
        """Return the persons named, but those who were set apart, where a question says `he` or `she`."""
        if not is_of_person(question.said):
            return ()
        texts = (str(text) for item in self.facts if (text := getattr(item.fact, "what", None)))
        apart = self.entry.known.within(self.before.question.apart)
        return tuple(one for one in people((*self._named, *texts), self.entry) if one not in apart)

    def _is_of_body(self, question: Question) -> bool:
        """Say whether what is asked can be asked of the body that was told, which `they` are then."""
        told = {one for word in question.thread.own if not is_light(one := stem(word))}
        first = self.facts[0] if len(self.facts) == 1 else None
        cues = (
            [ASPECTS[key].cues for key, _ in first.aspects] if first and isinstance(first.fact, Body) else []
        )
        return bool(told) and any(told <= one for one in cues)

    def _within_limits(self, question: Question) -> Iterator[Answered]:
        """Answer with the rule that holds for another figure than the one that was told: `and at £900?`."""
        rule = self.facts[0].fact if self.facts else None
        if isinstance(rule, DecisionRule):
            asked = replace(question, words=(*question.thread.own, *words(rule.rule)), form=Form.WHAT)
            found = limits(asked, self.entry)
            yield from (found,) if found else ()

    @property
    def _gave(self) -> tuple[str, ...]:
        """The names that the answer gave."""
        return given(self.before, self.matches, self.listed, self.entry)

    @property
    def _named(self) -> tuple[str, ...]:
        """The names in the answer, those that it gave before those that it is about."""
        return tuple(dict.fromkeys((*self._gave, *referents(self.matches, self.entry))))

    def _of_facts(self, question: Question, decide: Decide) -> Iterator[Answered]:
        """Answer a question from a table that was read, from the facts of a list, then from what answered."""
        ways = (question, *question.thread.leaning)
        if self.table:
            yield from self._of_table(self.table, question)
            columns = [self.table.table.columns[place] for place in self.table.columns]
            rows = [str(self.table.table.rows[place][0]) for place in self.table.shown]
            for names in ((), columns, rows):
                called = (word for name in names for word in words(name) if word not in STOP)
                found = decide(replace(question.by_itself, words=(*question.thread.own, *called)))
                if isinstance(found, Told) and found.cells and (names or not found.cells.columns[1:]):
                    yield found
        picked = self._picked(question)
        if picked:
            asked = replace(question, words=tuple(word for word in question.words if word not in PLACE_WORDS))
            yield from (self._from((picked,), one) for one in (asked, *question.thread.leaning))
            if question.form in {Form.MOST, Form.LEAST, Form.WHAT}:
                yield self._itself(question, picked)
        named = question.form is Form.WHO and question.thread.bare and isinstance(self._first, _WHO)
        each = [self.facts]
        if self.listed and not named:
            each.insert(len(each) if question.form in _OF_LISTS else 0, self.listed)
        yield from (self._from(facts, one) for facts in each if facts for one in ways)

    def _of_table(self, table: CellsFound, question: Question) -> Iterator[Told]:
        """Answer from the table that was read: its same rows in another column, or whether they add up."""
        if not isinstance(self.before, Told):
            return
        asked = replace(self.before.question, said=question.said, form=question.form)
        other = beside(table, question.thread.own, self.entry)
        if other and question.form is Form.WHAT:
            of_those = is_of_named(question.said)  # whichever they are: not those with the most of that
            other = replace(other, rows=table.shown, form=Form.WHAT) if of_those else other
            form = Form.WHAT if of_those else self.before.question.form
            yield replace(self.before, question=replace(asked, form=form), cells=other)
        if question.form is Form.YES_NO and _ADDS_UP.search(question.said):
            whole = replace(other or table, rows=(), totals=True, form=Form.YES_NO)
            yield replace(self.before, question=asked, cells=whole, verdict=adds_up(whole))

    def _itself(self, question: Question, item: Item) -> Told:
        """Answer with a fact itself, and its day where it has one."""
        keys = [key for key, gives in item.aspects if gives]
        key = next((one for one in keys if one.endswith(".date")), (keys or [item.aspects[0][0]])[0])
        match = found_at(item, key)
        asked = replace(question, form=Form.WHAT)
        return Told(asked, self.entry, (match,))

    def _by_name(
        self,
        question: Question,
        named: tuple[str, ...],
        decide: Decide,
        fits: Callable[[Answered], bool] | None = None,
    ) -> Iterator[Answered]:
        """Answer a question of whoever the answer named, asked of them by name."""
        for name in named[:MOST_NAMED]:
            cut = tuple(word for word in words(name) if word not in STOP)
            asked = replace(
                question,
                words=tuple(dict.fromkeys((*question.thread.own, *cut))),
                names=(*question.names, cut),
                scope=question.scope.known(self.entry.terms.id),
                thread=replace(question.by_itself.thread, before=()),
            )
            found = decide(asked)
            if (fits is None or fits(found)) and (fits is _is_dated or _is_of(found, (name,), self.entry)):
                yield found

    @property
    def related(self) -> tuple[Item, ...]:
        """What is told elsewhere of the same thing, as the money for it: what shares words of its name."""
        names = [item.name for item in self.facts if item.section in _OF_SOMEBODY]
        items = (item for item in self.entry.items if item.section in _OF_SOMEBODY and item not in self.facts)
        return tuple(item for item in items if any(len(item.name & name) >= _RELATED for name in names))

    @property
    def table(self) -> CellsFound | None:
        """The table that was read."""
        return self.before.cells if isinstance(self.before, Told) else None

    @property
    def _first(self) -> object:
        return self.listed[0].fact if self.listed else None

    def _picked(self, question: Question) -> Item | None:
        """Return the fact that is meant by its place among several."""
        return at_place(question.said, self.listed or self.facts)

    def _from(self, facts: tuple[Item, ...], question: Question) -> Answered:
        """Answer a question from some facts, and where it says nothing of its own from all of them."""
        asked = replace(
            question,
            words=()
            if asks_outcome(question) and not tells(set(question.thread.own) - BEING_LATE)
            else question.words,
            scope=question.scope.known(self.entry.terms.id),
            thread=replace(question.thread, leans=True),
        )
        whole = self.entry
        part = Part(whole.terms, whole.standing, whole.made, whole.ahead, whole.notes, facts=facts)
        found = answer(asked, part)
        if not isinstance(found, Told) or not found.matches or found.sums or facts != self.listed:
            return found
        least = found.matches[0].coverage - _AS_WELL
        every = (
            one
            for one in matched(asked, part)
            if one.key == found.key and one.gives and one.coverage >= least
        )
        return replace(found, matches=tuple(dict.fromkeys((*found.matches, *every)))[:_MOST_FACTS])

    def silent(self, question: Question, itself: Answered) -> Unsaid:
        """Say that what was spoken of does not say, with it as what comes nearest."""
        unknown = itself.words if isinstance(itself, Unsaid) else ()
        listed = (found_at(one, one.aspects[0][0]) for one in self.listed)
        near = (tuple(listed) or self.matches)[:_MOST_NEAR]
        entry = self.entry
        return Unsaid(question, entry, words=unknown, nearest=near)


def _is_dated(found: Answered) -> bool:
    """Say whether an answer is of something that falls on a day, which its words alone tell from others."""
    return isinstance(found, Told) and bool(found.matches) and isinstance(found.fact, Dated)


def _is_of_signing(found: Answered) -> bool:
    """Say whether an answer is of the place to sign or the signature of a party."""
    if not isinstance(found, Told) or not found.matches:
        return False
    return found.matches[0].item.section == Section.SIGNATORIES or found.key == "party.place"


def _is_of(found: Answered, names: tuple[str, ...], entry: Entry) -> bool:
    """Say whether an answer is about somebody, rather than only having words of a name."""
    if not isinstance(found, Told | Unsaid):
        return False
    whom = frozenset[str]().union(*(entry.known.within(name) or {name} for name in names))
    about = (
        one.item.own in whom or (one.item.section in _OF_SOMEBODY and whom & one.item.whom)
        for one in rests_on(found)[:1]
    )
    return bool(isinstance(found, Told) and found.cells) or any(about)


def rests_on(found: Told | Unsaid) -> tuple[Match, ...]:
    """Return the facts that an answer rests on, or that leave open what is asked."""
    return found.matches if isinstance(found, Told) else found.open


def spoken_of(before: Answered, entries: list[Entry]) -> Spoken | None:
    """Return what an answer spoke of, if anything."""
    known = {one.terms.id: one for one in entries}
    row = before.rows[0] if isinstance(before, Across) and len(before.rows) == 1 else None
    if isinstance(before, Across) and row and row.terms.id in known:
        before = told_of(row, before.question, known[row.terms.id])
    if not isinstance(before, Told | Unsaid):
        return None
    entry = known.get(before.terms.id)
    matches = rests_on(before) or getattr(before, "likely", ())
    if entry and isinstance(before, Told) and before.meaning and not matches:
        matches = tuple(_called(before.meaning.long, entry))
    if entry is None or not (matches or (isinstance(before, Told) and before.cells)):
        return None
    listed = before.facts or () if isinstance(before, Told) else ()
    every = tuple(item for item in entry.items if item.fact in listed) if listed else ()
    return Spoken(before, entry, matches, every)


def _called(name: str, entry: Entry) -> Iterator[Match]:
    """Give whoever is called so, of whom it was told what their short name stands for."""
    for item in entry.items:
        if item.section in {Section.GOVERNANCE, Section.PARTIES} and item.fact.name == name:  # type: ignore[attr-defined]
            key, gives = item.aspects[-1]
            yield found_at(item, key, gives=gives)


def told_of(row: RowFound, question: Question, entry: Entry) -> Told:
    """Tell of one agreement what in it answered to a question of all: the facts, where no one of them did."""
    items = (item for item in entry.items if item.fact in row.facts and item.section != Section.LISTS)
    told = ((item, item.aspects[0][0]) for item in items)
    matches = tuple(found_at(item, key) for item, key in told)
    return row.told or Told(question, entry, matches)


def _joined(each: list[Answered]) -> Iterator[Answered]:
    """Put the same told of several whom an answer named into one answer."""
    told = [one for one in each if isinstance(one, Told) and one.matches]
    alike = [one for one in told if one.key == told[0].key]
    if alike:
        yield replace(alike[0], matches=tuple(dict.fromkeys(one.matches[0] for one in alike)))
    yield from each
