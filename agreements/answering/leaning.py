"""A question that leans on the one before it: first of what answered that one, then of its subject."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from agreements.answering.answers import Answered, Told, Unsaid
from agreements.answering.aspects import ASKING, ASPECTS
from agreements.answering.english import is_light, stem, words
from agreements.answering.entry import Entry, Part
from agreements.answering.items import Item
from agreements.answering.matching import WHOLES, Match, matches
from agreements.answering.one import answer
from agreements.answering.outcomes import asks_outcome
from agreements.answering.requests import Form, Question
from agreements.answering.tables import CellsFound
from agreements.answering.thesaurus import STOP
from agreements.terms import Body, Contact, Party, Signatory

Decide = Callable[[Question], Answered]
"""Answers a question as it stands."""

GENERAL = WHOLES - {"lists"} | {"names"}
"""What may be asked of any agreement, so that having it makes no agreement the one that is meant."""

_TELLING = frozenset(
    [Form.WHO, Form.WHEN, Form.WHY, Form.WHERE, Form.HOW_OFTEN, Form.HOW_MUCH, Form.HOW_MANY, Form.HOW_LONG]
)
"""Forms that say by themselves what is asked."""

_WORKED_OUT = frozenset([Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST])
"""Forms of answer that are worked out from several facts."""

_OF_LISTS = _WORKED_OUT | {Form.WHAT, Form.HOW_MANY}
"""Forms of answer that a list gives, rather than each fact of it."""

_WHO = (Party, Body, Contact, Signatory)
"""Facts that a list names where it is asked who they are."""

_MOST_SUBJECTS = 3
"""Questions before, of which a whole agreement is asked."""

_MOST_NEAR = 3
_MOST_FACTS = 8


def first_that_answers(question: Question, entries: list[Entry], decide: Decide) -> Answered:
    """Decide a question as it stands or, where it leans or has no answer so, as it goes on with another.

    `it` is what answered the question before, else the agreement itself, else what was asked about before.
    """
    itself = decide(replace(question, before=()))
    if question.previous is None or (question.whole and not is_open(itself) and not _is_short(question)):
        return itself
    spoken = _spoken_of(question.previous, entries, decide)
    found = spoken.answers(question, decide) if spoken else iter(())
    general = _is_general(itself) and (question.refers or not question.bare)
    best = next((one for one in found if _fits(one, question)), None)
    if question.whole and not is_open(itself):
        particular = isinstance(best, Told) and bool(best.matches) and best.matches[0].item.section != "lists"
        return best if best and particular else itself
    if isinstance(best, Told) or (best and not general):
        return best
    if general or question.across:
        return itself
    if question.bare and spoken:
        return spoken.silent(question)
    about = (decide(one) for one in question.leaning[:_MOST_SUBJECTS])
    return next((one for one in about if _fits(one, question)), itself)


def _is_short(question: Question) -> bool:
    """Say whether a question says so little that it may be of what was spoken of: `who decides?`."""
    told = [word for word in question.own if not is_light(stem(word))]
    named = question.names or question.aside
    return len(told) == 1 and question.form in _TELLING and not named and not question.denied


def _is_general(found: Answered) -> bool:
    """Say whether something is known of the agreement itself, which may be what `it` means."""
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section in GENERAL


def _fits(found: Answered, question: Question) -> bool:
    """Say whether an answer leaves no word unexplained and is of the form asked for."""
    if not isinstance(found, Told | Unsaid):
        return True
    facts = rests_on(found)
    if not facts:
        return isinstance(found, Told)
    if isinstance(found, Unsaid) or facts[0].item.section == "lists":
        return not facts[0].unexplained
    return not facts[0].unexplained and not question.across and _is_asked_for(found, question)


def _is_asked_for(found: Told, question: Question) -> bool:
    """Say whether a fact tells why where that is asked, or who gets it, and not only of the same thing."""
    aspect = ASPECTS[found.key]
    if question.bare and question.form in _WORKED_OUT and not found.sums:
        return False
    if question.form in _TELLING and (question.form not in aspect.forms or found.key.endswith(".what")):
        return False
    asked = [one for word in found.question.words if (one := stem(word)) in ASKING]
    return not question.bare or not asked or any(one in aspect.cues for one in asked)


@dataclass(frozen=True)
class _Spoken:
    """What was spoken of last: the answer, and the facts of the agreement that it rests on."""

    before: Told | Unsaid
    entry: Entry
    facts: tuple[Item, ...]
    listed: tuple[Item, ...]

    def answers(self, question: Question, decide: Decide) -> Iterator[Answered]:
        """Answer a question from a table that was read, from the facts of a list, then from what answered."""
        ways = (question, *question.leaning)
        if self.table:
            columns = [self.table.table.columns[place] for place in self.table.columns]
            called = (word for name in columns for word in words(name) if word not in STOP)
            found = decide(replace(question, words=(*question.own, *called), leaning=(), previous=None))
            if isinstance(found, Told) and found.cells:
                yield found
        named = question.form is Form.WHO and question.bare and isinstance(self._first, _WHO)
        each = [self.facts]
        if self.listed and not named:
            each.insert(len(each) if question.form in _OF_LISTS else 0, self.listed)
        yield from (self._from(facts, one) for facts in each if facts for one in ways)

    @property
    def table(self) -> CellsFound | None:
        """The table that was read."""
        return self.before.cells if isinstance(self.before, Told) else None

    @property
    def _first(self) -> object:
        return self.listed[0].fact if self.listed else None

    def _from(self, facts: tuple[Item, ...], question: Question) -> Answered:
        """Answer a question from some facts, and where it says nothing of its own from all of them."""
        asked = replace(
            question,
            words=() if question.bare and asks_outcome(question) else question.words,
            leans=True,
            across=False,
            among=(self.entry.terms.id,),
            chosen=True,
        )
        part = Part(self.entry.terms, self.entry.standing, self.entry.made, facts)
        found = answer(asked, part, self.entry.standing.day)
        if not isinstance(found, Told) or not found.matches or facts != self.listed:
            return found
        every = (one for one in matches(asked, part) if one.key == found.key and one.gives)
        return replace(found, matches=tuple(dict.fromkeys((*found.matches, *every)))[:_MOST_FACTS])

    def silent(self, question: Question) -> Unsaid:
        """Say that what was spoken of does not say, with it as what comes nearest."""
        near = rests_on(self.before)[:_MOST_NEAR]
        entry = self.entry
        return Unsaid(question, entry.terms, entry.standing, entry.standing.day, nearest=near)


def _spoken_of(question: Question | None, entries: list[Entry], decide: Decide) -> _Spoken | None:
    """Return what the last of the questions before spoke of that spoke of anything."""
    while question:
        before = first_that_answers(question, entries, decide)
        if isinstance(before, Told | Unsaid):
            entry = next((one for one in entries if one.terms.id == before.terms.id), None)
            facts = tuple(match.item for match in rests_on(before))
            if entry and (facts or (isinstance(before, Told) and before.cells)):
                listed = before.facts or () if isinstance(before, Told) else ()
                every = tuple(item for item in entry.items if item.fact in listed) if listed else ()
                return _Spoken(before, entry, facts, every)
        question = question.previous
    return None


def rests_on(found: Told | Unsaid) -> tuple[Match, ...]:
    """Return the facts that an answer rests on, or that leave open what is asked."""
    return found.matches if isinstance(found, Told) else found.open


def is_open(found: Answered) -> bool:
    """Say whether nothing was found that answers, not even what is left open."""
    return isinstance(found, Unsaid) and not found.open
