"""A question that leans on the one before it: first of what answered that one, then of its subject."""

import re
from dataclasses import dataclass, replace
from itertools import islice

from answering.answers import Answered, RowFound
from answering.conversing.awaited import awaited
from answering.conversing.before import spoken_before
from answering.conversing.cores import is_open, with_core
from answering.conversing.first_fitting import TELLING, first_fitting, fits
from answering.conversing.membership import is_one_of
from answering.conversing.others import asks_for_others, asks_of_another, neighbour, others
from answering.conversing.paired import paired
from answering.conversing.places import PLACE_WORDS, is_of_place
from answering.conversing.referents import is_of_person, is_of_several, is_of_spoken, is_of_theirs
from answering.conversing.rows import of_rows, share_of_money, whole_of_table
from answering.conversing.spoken import Decide, Spoken, rests_on, spoken_of, told_of
from answering.conversing.summed import summed
from answering.conversing.worked import weighed
from answering.facts.aspects import ASKING
from answering.facts.entry import Entry
from answering.facts.sections import DATED_AND_TARGETS, GENERAL, Section
from answering.language.belonging import asked_of_those
from answering.language.english import is_light, stem, tells
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.reckoning.money.besides import goes_on
from answering.reckoning.tables.beside import beside
from answering.records.asked import Matter, deeds
from answering.requests import Form, Question
from answering.verdict.outcomes import asks_by_how_much

_THINGS = DATED_AND_TARGETS | {
    Section.RECURRING,
    Section.COMMITMENTS,
    Section.FUNDING,
    Section.SCOPE,
    Section.GOVERNANCE,
    Section.REGISTERS,
    Section.SCHEDULES,
}
"""Sections of things that have a purpose or a cost of their own."""

_OF_THING = re.compile(
    r"\b(?:what(?:['\u2019]?s| is| was) (?:it|that|this) (?:for|about|meant to|supposed to)"
    r"|(?:the )?(?:point|purpose|aim|cost|price) of (?:it|that|this)"
    r"|(?:what|how much) (?:will|would|does|did|do|is|was) (?:it|that|this) (?:cost|costing))\b",
    re.IGNORECASE,
)
"""What is asked of a thing that was told, and not of the agreement: what it is for, what it costs."""

_MOST_SUBJECTS = 3
"""Questions before, of which a whole agreement is asked."""


def first_that_answers(question: Question, entries: list[Entry], decide: Decide) -> Answered:
    """Decide a question as it stands or, where it leans or has no answer so, as it goes on with another.

    `it` is what answered the question before, else the agreement itself, else what was asked about before.
    """
    return _Asked(entries, decide, {}).answer(question)


@dataclass(frozen=True)
class _Asked:
    """What is asked in a conversation: the agreements, how a question is decided, and what was, once each."""

    entries: list[Entry]
    decide: Decide
    known: dict[int, Answered]

    def answer(self, question: Question) -> Answered:
        """Decide a question, which may be leant on by several."""
        found = self.known.get(id(question))
        if found is None:
            ways = (_how_late, of_rows, weighed, summed, paired)
            found = next((told for way in ways if (told := way(question, self))), None) or _led(
                question, self
            )
            found = with_core(question, found, self.answer(question.core)) if question.core else found
            self.known[id(question)] = found
        return found


def _led(question: Question, asked: _Asked) -> Answered:
    """Decide a question by what was spoken of before, unless it stands by itself."""
    itself = asked.decide(replace(question, thread=replace(question.thread, before=())))
    if question.thread.previous is None or (isinstance(itself, Told) and _is_worked_out(itself, question)):
        return itself
    before = asked.answer(question.thread.previous) if is_of_theirs(question.said) else None
    if isinstance(before, Unsaid):
        return replace(before, question=question)  # theirs is what nothing is known of
    at_once = _at_once(question, asked)
    if at_once or (question.thread.whole and not is_open(itself) and not _is_short(question)):
        return at_once or _kept(itself, question.thread.previous, asked)
    spoken = list(spoken_before(question.thread.previous, asked))
    if is_of_person(question.said):
        spoken = [one for one in spoken if one.people(question)] or spoken
    if is_of_place(question.said):
        spoken = [one for one in spoken if (one.listed or one.facts)[1:]] or spoken
    pointed = _pointed(question, itself, spoken, asked)
    if pointed:
        return pointed
    if question.thread.whole and not is_open(itself):
        best = first_fitting(question, spoken[:1], asked.decide)
        particular = isinstance(best, Told) and bool(best.matches) and not _is_list(best)
        return best if best and (particular or _is_left_open(best, question)) else itself
    return _gone_on(question, itself, spoken, asked.decide)


def _is_worked_out(itself: Told, question: Question) -> bool:
    """Say whether an answer was worked out from what was told before, where it leans on that, or recorded."""
    of_sums = {match.key for match in itself.matches} == {"funding.amount"} and goes_on(question.said)
    of_share = itself.portions and itself.key == "list.funding"  # of what whoever was named before pays
    return bool(itself.amounts or itself.recorded or of_sums or of_share)


def _on_record(question: Question, asked: _Asked) -> Told | None:
    """Tell more of what was recorded, where no more is asked than who did it, when or why: `who gave it?`."""
    asked_on, before = [question], question.thread.previous
    while before and before.asks.matter is None:
        asked_on.append(before)
        before = before.thread.previous
    matter = before.asks.matter if before else None
    if before is None or matter is None or not all(_is_of_deeds(one, matter) for one in asked_on):
        return None
    thread = replace(before.by_itself.thread, before=())
    found = asked.decide(replace(before, form=question.form, denied=False, thread=thread))
    return replace(found, question=question) if isinstance(found, Told) and found.recorded else None


def _how_late(question: Question, asked: _Asked) -> Told | None:
    """Tell by how much something is late or was changed as that was told: by its day, or what is recorded."""
    before = question.thread.previous
    found = asked.answer(before) if before and asks_by_how_much(question) else None
    if not isinstance(found, Told) or not (found.asks_outcome or found.recorded):
        return None
    return replace(found, question=question, verdict=None)


def _is_of_deeds(question: Question, matter: Matter) -> bool:
    """Say whether a question has no word but those for what was done, and is not of who did not do it."""
    if question.denied:
        return False
    own = {one for word in question.thread.own if not is_light(one := stem(word))}
    return question.form in _OF_RECORDS and own <= deeds(matter) and not question.names


_OF_RECORDS = frozenset([Form.WHO, Form.WHEN, Form.WHY])


def _at_once(question: Question, asked: _Asked) -> Told | Unsaid | None:
    """Answer what can only be of what was told last: of one of those, their total, the next, another."""
    recorded = _on_record(question, asked)
    if recorded:
        return recorded
    spoken = list(islice(spoken_before(question.thread.previous, asked), _MOST_SUBJECTS))
    listed = next((one for one in spoken if not asked_of_those(one.before.question.said)), None)
    found = is_one_of(question, listed) if listed else None
    if found or not spoken:
        return found
    ways = (whole_of_table, share_of_money, awaited, neighbour)
    return next((told for way in ways if (told := way(question, spoken[0]))), None)


def _pointed(question: Question, itself: Answered, spoken: list[Spoken], asked: _Asked) -> Answered | None:
    """Decide a question of the others, or of him or them of whom nothing is known."""
    if spoken and asks_of_another(question, itself, spoken[0]):
        return itself
    if spoken and asks_for_others(question.said, spoken[0]):
        return others(question, spoken[0], asked.decide)
    of_thing = _of_thing(question, spoken[0], itself, asked.decide) if spoken else None
    if of_thing:
        return of_thing
    of_nobody = is_of_person(question.said) and not any(one.people(question) for one in spoken)
    if spoken and of_nobody and not question.names:
        return spoken[0].silent(question, itself)  # nobody is known whom it could be of
    before = asked.answer(question.thread.previous) if question.thread.previous else None
    if isinstance(before, Unsaid) and not spoken and question.thread.bare and is_of_several(question.said):
        return replace(before, question=question)  # they are what nothing is known of
    return None


def _gone_on(question: Question, itself: Answered, spoken: list[Spoken], decide: Decide) -> Answered:
    """Decide a question that leans, or has no answer by itself: of what was spoken of, last first."""
    named = _named_anew(question, itself, spoken, decide)
    if named:
        return named
    of_that = None if spoken or question.thread.whole else _of_subject(question, decide)
    if of_that:
        return of_that
    of_whole = bool(spoken) and all(item.section in GENERAL for item in spoken[0].facts)
    general = _is_general(itself) and (question.refers or of_whole or not question.thread.bare)
    best = first_fitting(question, spoken[:1], decide, whole=general)
    if best is None and not general and _may_go_back(question, spoken):
        best = first_fitting(question, spoken[1:], decide)
    if isinstance(best, Told) or (best and not general):
        return best
    of_person = bool(spoken and spoken[0].people(question))
    of_spoken = is_of_spoken(question.said, question.thread.own) and not (general or _is_list(itself))
    if (general or question.scope.across) and not of_person:
        return itself
    # a rule may turn on a figure: `and at £900?`
    of_figure = any(word.isdigit() for word in question.thread.own)
    if spoken and ((question.thread.bare and not of_figure) or of_person or of_spoken):
        return spoken[0].silent(question, itself)
    about = (decide(one) for one in question.thread.leaning[:_MOST_SUBJECTS])
    return next((one for one in about if fits(one, question)), itself)


def _of_subject(question: Question, decide: Decide) -> Told | None:
    """Answer of what was asked about before, of which nothing was told, rather than of the agreement."""
    each = (decide(way) for way in question.thread.leaning[1:])
    told = (one for one in each if isinstance(one, Told) and not _is_list(one))
    return next((one for one in told if fits(one, question)), None)


def _named_anew(question: Question, itself: Answered, spoken: list[Spoken], decide: Decide) -> Told | None:
    """Answer from what the words of a question are the name of, which what was told last is not called by."""
    told = {one for word in question.thread.own if not is_light(one := stem(word))}
    if not told or not spoken or any(told <= fact.name for fact in spoken[0].facts):
        return None
    if len(told) < _NAMED_BY:
        whether = any(
            one.form is Form.YES_NO for one in question.thread.leaning[:1]
        )  # it is asked on of another
        return itself if isinstance(itself, Told) and not whether and _is_of_one(told, itself) else None
    if spoken[0].table and beside(spoken[0].table, question.thread.own, spoken[0].entry):
        return None
    ways = (itself, *(decide(one) for one in question.thread.leaning[:1] if one.form is not question.form))
    found = [one for one in ways if isinstance(one, Told) and one.matches and one.matches[0].gives]
    return next((one for one in reversed(found) if told <= one.matches[0].item.name), None)


def _is_of_one(told: set[str], found: Told) -> bool:
    """Say whether an answer is of the only fact that is called by some words: `and the brochure?`."""
    called = [item for item in found.entry.items if told <= item.name - ASKING]
    return len(called) == 1 and [match.item for match in found.matches] == called


_NAMED_BY = 2
"""Words that are the name of one thing rather than of several."""


def of_row(question: Question, row: RowFound, entry: Entry) -> Told | Unsaid:
    """Answer a question of one of the agreements that answered to the one before, from what in it did."""

    def decide(one: Question) -> Told | Unsaid:
        return answer(one, entry)

    itself = decide(question)
    spoken = spoken_of(told_of(row, question, entry), [entry])
    if spoken is None or (
        isinstance(itself, Told) and (tells(question.thread.own) or itself.key == "term.in_force")
    ):
        return itself
    own = question.thread.own
    best = first_fitting(question if tells(own) else replace(question, words=own), [spoken], decide)
    return best if isinstance(best, Told) else itself


def _kept(itself: Answered, previous: Question, asked: _Asked) -> Answered:
    """Keep of several facts that answer those that were spoken of last, where any of them was."""
    if not isinstance(itself, Told) or not itself.matches[1:]:
        return itself
    last = next(spoken_before(previous, asked), None)
    facts = [item.fact for item in last.facts] if last else []
    spoken = tuple(one for one in itself.matches if one.item.fact in facts)
    return replace(itself, matches=spoken) if spoken else itself


def _may_go_back(question: Question, spoken: list[Spoken]) -> bool:
    """Say whether a question may be of what was spoken of before the last answer: bare ones are of that."""
    silent = bool(spoken) and isinstance(spoken[0].before, Unsaid)
    return (
        tells(question.thread.own) or is_of_place(question.said) or question.form is Form.HOW_MANY or silent
    )


def _is_short(question: Question) -> bool:
    """Say whether a question says so little that it may be of what was spoken of: `who decides?`."""
    told = [word for word in question.thread.own if not is_light(stem(word))]
    if is_of_place(question.said) and all(one in PLACE_WORDS or stem(one) in ASKING for one in told):
        return True
    named = question.names or question.aside
    asks = question.form in TELLING or _names_aspect(question)
    return len(told) == 1 and asks and not named and not question.denied


def _names_aspect(question: Question) -> bool:
    """Say whether all the words of a question are of what may be asked of anything: `chair?`."""
    return all(is_light(one) or one in ASKING for one in map(stem, question.thread.own))


def _is_left_open(found: Answered, question: Question) -> bool:
    """Say whether what was spoken of has what is asked of it and no more is said, but the document not."""
    return isinstance(found, Unsaid) and bool(found.open) and _names_aspect(question)


def _is_general(found: Answered) -> bool:
    """Say whether something is known of the agreement itself, which may be what `it` means."""
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section in GENERAL


def _of_thing(question: Question, last: Spoken, itself: Answered, decide: Decide) -> Answered | None:
    """Answer what the one thing that was told last is for or costs, which is not asked of the agreement."""
    sections = {item.section for item in last.facts}
    if not _OF_THING.search(question.said) or len(sections) != 1 or not sections <= _THINGS:
        return None
    found = first_fitting(question, [last], decide)
    facts = rests_on(found) if isinstance(found, Told | Unsaid) else ()
    own = all(one.item in (*last.facts, *last.related) for one in facts)
    return found if found and facts and own else last.silent(question, itself)


def _is_list(found: Answered) -> bool:
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section == Section.LISTS
