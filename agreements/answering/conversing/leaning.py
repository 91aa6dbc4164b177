"""A question that leans on the one before it: first of what answered that one, then of its subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from agreements.answering.answers import (
    ASKED_OF_ONE,
    Across,
    Answered,
    RowFound,
    Several,
    Told,
    Unsaid,
    Weighed,
)
from agreements.answering.conversing.called import meant_of
from agreements.answering.conversing.cores import is_open, with_core
from agreements.answering.conversing.others import asks_for_others, asks_of_another, others
from agreements.answering.conversing.referents import (
    is_of_person,
    is_of_several,
    is_of_spoken,
    is_of_theirs,
)
from agreements.answering.conversing.spoken import Decide, Spoken, is_of_place, rests_on, spoken_of, told_of
from agreements.answering.conversing.weighing import day_of, weigh
from agreements.answering.facts.aspects import ASKING, ASPECTS
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.leanings import WHOLES
from agreements.answering.language.english import is_light, stem, tells
from agreements.answering.one import answer
from agreements.answering.reckoning.spans import CALLED
from agreements.answering.requests import End, Form, Question
from agreements.terms import Dated

GENERAL = WHOLES - {"lists"} | {"names"}
"""What may be asked of any agreement, so that having it makes no agreement the one that is meant."""

_TELLING = frozenset(
    [Form.WHO, Form.WHEN, Form.WHY, Form.WHERE, Form.HOW_OFTEN, Form.HOW_MUCH, Form.HOW_MANY, Form.HOW_LONG]
)
"""Forms that say by themselves what is asked."""

_OF_FACTS = _TELLING - {Form.WHY}
"""Forms that a text alone, without a word of the question, does not give."""

_WORKED_OUT = frozenset([Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST])
"""Forms of answer that are worked out from several facts."""

_OF_TWO = r"(?! of (?:them|those|these|the (?:two|three)))"
_OF_ALL = re.compile(
    rf"\bwhich\b{_OF_TWO}.*\b(?:\w+est|most|least|last|first)\b|\bthe total\b", re.IGNORECASE
)
"""How the most or the total of a whole table or list is asked, rather than of what was spoken of."""

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
            found = _weighed(question, self) or _led(question, self)
            found = with_core(found, self.answer(question.core)) if question.core else found
            self.known[id(question)] = found
        return found


def _led(question: Question, asked: _Asked) -> Answered:
    """Decide a question by what was spoken of before, unless it stands by itself."""
    itself = asked.decide(replace(question, before=()))
    if question.previous is None:
        return itself
    meant = meant_of(question, asked.entries)
    before = asked.answer(question.previous) if is_of_theirs(question.said) else None
    if meant:
        before = asked.decide(meant)
    elif isinstance(before, Unsaid):
        before = replace(before, question=question)  # theirs is what nothing is known of
    if before and (meant or isinstance(before, Unsaid)):
        return before
    if question.whole and not is_open(itself) and not _is_short(question):
        return _kept(itself, question.previous, asked)
    spoken = list(_spoken_of(question.previous, asked))
    if is_of_person(question.said):
        spoken = [one for one in spoken if one.people(question)] or spoken
    if is_of_place(question.said):
        spoken = [one for one in spoken if (one.listed or one.facts)[1:]] or spoken
    pointed = _pointed(question, itself, spoken, asked)
    if pointed:
        return pointed
    if question.whole and not is_open(itself):
        best = _best(question, spoken[:1], asked.decide)
        particular = isinstance(best, Told) and bool(best.matches) and not _is_list(best)
        return best if best and particular else itself
    return _gone_on(question, itself, spoken, asked.decide)


def _pointed(question: Question, itself: Answered, spoken: list[Spoken], asked: _Asked) -> Answered | None:
    """Decide a question of the others, or of him or them of whom nothing is known."""
    if spoken and asks_of_another(question, itself, spoken[0]):
        return itself
    if spoken and asks_for_others(question.said, spoken[0]):
        return others(question, spoken[0], asked.decide)
    of_nobody = is_of_person(question.said) and not any(one.people(question) for one in spoken)
    if spoken and of_nobody and not question.names:
        return spoken[0].silent(question, itself)  # nobody is known whom it could be of
    before = asked.answer(question.previous) if question.previous else None
    if isinstance(before, Unsaid) and not spoken and question.bare and is_of_several(question.said):
        return replace(before, question=question)  # they are what nothing is known of
    return None


def _gone_on(question: Question, itself: Answered, spoken: list[Spoken], decide: Decide) -> Answered:
    """Decide a question that leans, or has no answer by itself: of what was spoken of, last first."""
    general = _is_general(itself) and (question.refers or not question.bare)
    best = _best(question, spoken[:1], decide, whole=general)
    if best is None and not general and _may_go_back(question, spoken):
        best = _best(question, spoken[1:], decide)
    if isinstance(best, Told) or (best and not general):
        return best
    of_person = bool(spoken and spoken[0].people(question))
    of_spoken = is_of_spoken(question.said, question.own) and not (general or _is_list(itself))
    if (general or question.across) and not of_person:
        return itself
    of_figure = any(word.isdigit() for word in question.own)  # which a rule may turn on: `and at £900?`
    if spoken and ((question.bare and not of_figure) or of_person or of_spoken):
        return spoken[0].silent(question, itself)
    about = (decide(one) for one in question.leaning[:_MOST_SUBJECTS])
    return next((one for one in about if _fits(one, question)), itself)


def _weighed(question: Question, asked: _Asked) -> Answered | None:
    """Weigh the answers before against each other, or what one of them gave by itself."""
    if any(end.spoken for end in question.parts):
        spoken = next(_spoken_of(question.earlier, asked), None)
        found = _from_spoken(question, asked)
        return found or (spoken.silent(question, spoken.before) if spoken else None)
    each = [found for one in question.against for found in _each_of(asked.answer(one))]
    if not each:
        return None
    by_itself = _weighed_by_itself(question, each[0], asked) if isinstance(each[0], Told) else None
    if by_itself:
        return by_itself
    found = weigh(question, each)
    if found is None and question.weighs is Form.DIFFERENCE:
        return _unweighed(question, each[0], asked)
    of_one = found is not None and len({value.told.terms.id for value in found.values}) == 1
    return None if of_one and _OF_ALL.search(question.said) else found


def _weighed_by_itself(question: Question, found: Told, asked: _Asked) -> Told | None:
    """Add up or compare what one answer gave: sums of money, or rows of a table."""
    if _gave_sums(found, question.weighs):
        return replace(found, question=question, sums=question.weighs, also=())
    if not _gave_several(found):
        return None
    again = asked.decide(replace(question.against[0], form=question.weighs or question.form))
    return again if isinstance(again, Told) and (again.cells or again.sums) else None


def _unweighed(question: Question, last: Answered, asked: _Asked) -> Unsaid | None:
    """Say that how two answers differ is not known, since nothing else is asked."""
    if isinstance(last, Unsaid):
        return replace(last, question=question)
    spoken = next(_spoken_of(question.earlier, asked), None)
    return spoken.silent(question, last) if spoken else None


def _each_of(found: Answered) -> tuple[Answered, ...]:
    """Return the answers of which one is made that was given of several agreements."""
    match found:
        case Several(each=each):
            return each
        case Weighed(values=values):
            return tuple(value.told for value in values)
        case _:
            return (_of_one_found(found),)


def _of_one_found(found: Answered) -> Answered:
    """Let the one agreement that has the most or the least of something say how much that is."""
    row = found.rows[0] if isinstance(found, Across) and len(found.rows) == 1 else None
    words = ASKED_OF_ONE.get(row.measure) if row and row.measure else None
    if not isinstance(found, Across) or row is None or words is None:
        return found
    asked = replace(found.question, words=words[1:], form=Form(words[0]), among=(row.terms.id,), across=False)
    return answer(asked, Entry(row.terms, row.standing), found.day)


def _from_spoken(question: Question, asked: _Asked) -> Answered | None:
    """Count the days from or to the day that was given last."""
    before = question.earlier
    while before:
        found = asked.answer(before)
        day = day_of(found) if isinstance(found, Told) else None
        if day is None and isinstance(found, Told) and found.matches and isinstance(found.fact, Dated):
            return None  # its day is not known, and another is not meant
        if day and isinstance(found, Told):
            called = getattr(found.fact, "what", "") if found.matches else ""
            end = End(day=day, called=called or CALLED.get(found.key, ""))
            parts = tuple(end if one.spoken else one for one in question.parts)
            told = asked.decide(
                replace(question, parts=parts, previous=None, leaning=(), form=Form.DIFFERENCE)
            )
            return _on_side(question, told, day) if isinstance(told, Told) and told.span else None
        before = before.earlier
    return None


_SIDES = (
    (re.compile(r"\b(?:before|earlier) or\b|\b(?:after|later) or\b", re.IGNORECASE), None),
    (re.compile(r"\b(?:before|earlier)\b", re.IGNORECASE), True),
    (re.compile(r"\b(?:after|later)\b", re.IGNORECASE), False),
)
"""Which side of a day it is asked whether something falls on: before it, after it, or either."""


def _on_side(question: Question, told: Told, day: date) -> Told:
    """Say yes or no where it is asked whether something falls before a day, or after it."""
    if question.form is not Form.YES_NO or told.span is None:
        return told
    before = next(way for pattern, way in _SIDES if pattern.search(question.said))
    return replace(told, verdict=None if before is None else (told.span.last == day) == before)


def of_row(question: Question, row: RowFound, entry: Entry) -> Told | Unsaid:
    """Answer a question of one of the agreements that answered to the one before, from what in it did."""

    def decide(one: Question) -> Told | Unsaid:
        return answer(one, entry, entry.standing.day)

    itself = decide(question)
    spoken = spoken_of(told_of(row, question, entry), [entry])
    if spoken is None or (
        isinstance(itself, Told) and (tells(question.own) or itself.key == "term.in_force")
    ):
        return itself
    best = _best(question if tells(question.own) else replace(question, words=question.own), [spoken], decide)
    return best if isinstance(best, Told) else itself


def _gave_sums(told: Told, weighs: Form | None) -> bool:
    """Say whether an answer gave sums of money to be added up, or two to be compared."""
    sums = [one for one in told.matches if getattr(one.item.fact, "amount", None) is not None]
    several = len(sums) == len(told.matches) > 1
    return several and (weighs is Form.SUM or (weighs is Form.DIFFERENCE and len(sums) == _TWO))


_TWO = 2


def _gave_several(told: Told) -> bool:
    """Say whether an answer by itself gave what can be weighed: rows of a table, sums of money."""
    return bool(told.matches[1:] or (told.facts or ())[1:] or (told.cells and told.cells.shown[1:]))


def _best(
    question: Question, spoken: list[Spoken], decide: Decide, *, whole: bool = False
) -> Answered | None:
    """Return the first answer that fits, of those that what was spoken of gives, last first."""
    each = (found for one in spoken for found in one.answers(question, decide, whole=whole))
    return next((found for found in each if _fits(found, question)), None)


def _kept(itself: Answered, previous: Question, asked: _Asked) -> Answered:
    """Keep of several facts that answer those that were spoken of last, where any of them was."""
    if not isinstance(itself, Told) or not itself.matches[1:]:
        return itself
    last = next(_spoken_of(previous, asked), None)
    facts = [item.fact for item in last.facts] if last else []
    spoken = tuple(one for one in itself.matches if one.item.fact in facts)
    return replace(itself, matches=spoken) if spoken else itself


def _may_go_back(question: Question, spoken: list[Spoken]) -> bool:
    """Say whether a question may be of what was spoken of before the last answer: bare ones are of that."""
    silent = bool(spoken) and isinstance(spoken[0].before, Unsaid)
    return tells(question.own) or is_of_place(question.said) or question.form is Form.HOW_MANY or silent


def _is_short(question: Question) -> bool:
    """Say whether a question says so little that it may be of what was spoken of: `who decides?`."""
    if question.bare and is_of_place(question.said):
        return True
    told = [word for word in question.own if not is_light(stem(word))]
    named = question.names or question.aside
    return len(told) == 1 and question.form in _TELLING and not named and not question.denied


def _is_general(found: Answered) -> bool:
    """Say whether something is known of the agreement itself, which may be what `it` means."""
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section in GENERAL


def _is_list(found: Answered) -> bool:
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section == "lists"


def _fits(found: Answered, question: Question) -> bool:
    """Say whether an answer leaves no word unexplained and is of the form asked for."""
    if isinstance(found, Told) and found.question.form is Form.CLAUSE and not tells(question.own):
        return True
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
    if question.bare and question.form in _OF_FACTS and found.key in {"text.says", "body.role"}:
        return False
    own = found.matches[0].item.name | found.matches[0].item.text
    asked = [one for word in found.question.words if (one := stem(word)) in ASKING and one not in own]
    return not question.bare or not asked or any(one in aspect.cues for one in asked)


def _spoken_of(question: Question | None, asked: _Asked) -> Iterator[Spoken]:
    """Return what the questions before spoke of, last first."""
    while question:
        answered = asked.answer(question)
        found = spoken_of(answered, asked.entries)
        if found:
            yield found
        elif isinstance(answered, Unsaid) and tells(question.own):
            return  # what was asked about then is meant, of which nothing is known
        question = question.previous
