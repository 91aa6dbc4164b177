"""Questions across many agreements, told from the marks of all: only the terms that are shown are read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress

from agreements.marks import Mark
from agreements.terms.kinds import KINDS
from answering.across import measures
from answering.across.alike import sameness, shared
from answering.across.days import day_fits, is_dated, is_live
from answering.across.relative import of_days
from answering.across.standings import is_lacking, is_of_nobody, wants_all, wants_each
from answering.across.subject import Subject, conjoined, figureless, several_of_kind, subject_of
from answering.across.whole_terms import fits_term
from answering.answers import Measure
from answering.requests import Question

SHOWN = 50
"""Agreements that an answer about many says something of; the others it counts."""

Judge = Callable[[Mark], bool | None]
"""Says whether an agreement answers, or nothing where that cannot be told."""


@dataclass(frozen=True)
class Marked:
    """The marks of the agreements that answer, of those that may, and by what they are ranked."""

    kept: tuple[Mark, ...]
    unsure: tuple[Mark, ...] = ()
    measure: Measure | None = None


def is_told_by_marks(question: Question) -> bool:
    """Say whether marks are enough to tell which agreements answer."""
    subject = subject_of(question)
    measured = (
        subject in {Subject.EXTREME, Subject.COMPARED, Subject.ALIKE} and _measure(question) in _MEASURED
    )
    counts = subject is Subject.KIND and several_of_kind(question)  # of which the marks have no number
    counts = counts or (subject is Subject.PARTY and wants_all(question))  # of each, not of any
    judged = subject in _JUDGES and subject is not Subject.COMPARED and not counts
    return measured or judged or bool(conjoined(question))


def _is_judged(question: Question) -> bool:
    """Say whether each agreement by itself tells that it is such, and not only beside all others."""
    return subject_of(question) not in {Subject.EXTREME, Subject.ALIKE}


def by_own_days(question: Question, marks: Sequence[Mark]) -> Question | None:
    """Return a question with the days of the agreement by which it asks, if it does and they are known."""
    if question.each.relative is None:
        return question
    of = next((mark for mark in marks if mark.agreement == question.each.relative.agreement), None)
    return of_days(question, of.begins_on, of.expires_on) if of else None


def told_by_marks(question: Question, marks: Sequence[Mark], day: date) -> Marked:
    """Find the agreements that answer by their marks, in the order of these."""
    dated = by_own_days(question, marks)
    if dated is None:
        return Marked((), tuple(mark for mark in marks if mark.agreement not in question.scope.besides))
    question = dated
    if question.scope.besides:
        marks = [mark for mark in marks if mark.agreement not in question.scope.besides]
    subject = subject_of(question)
    if subject is Subject.EXTREME:
        return _extreme(question, marks, day)
    if subject is Subject.ALIKE:
        return _alike(question, marks)
    judges = [
        _JUDGES[subject](one, day)
        for one in question.each.conditions or (question,)
        for subject in conjoined(one) or (subject_of(one),)
    ]
    judge = _each(judges)
    fits = tuple(map(judge, marks))
    unsure = [mark for mark, fit in zip(marks, fits, strict=True) if fit is None] if None in fits else ()
    return Marked(tuple(compress(marks, fits)), tuple(unsure))


def _each(judges: Sequence[Judge]) -> Judge:
    """Say whether an agreement meets each condition, of which there is mostly one."""

    def judge(mark: Mark) -> bool | None:
        fits = {one(mark) for one in judges}
        return False if False in fits else None if None in fits else True

    return judge if judges[1:] else judges[0]


def shown_across(question: Question, marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which an answer shows the terms."""
    told = told_by_marks(question, marks, day)
    return tuple(mark.agreement for mark in (*told.kept[:SHOWN], *told.unsure[:SHOWN]))


def _extreme(question: Question, marks: Sequence[Mark], day: date) -> Marked:
    measure = _measure(question)
    value_of = _MEASURED[measure] if measure else lambda _: None
    measured = [(float(value), mark) for mark in marks if (value := value_of(mark)) is not None]
    measured = measures.in_time(measured, question, measure, day)
    of_days = bool(measured) and measure in measures.OF_DAYS
    unsure = tuple(mark for mark in marks if of_days and value_of(mark) is None)
    return Marked(tuple(measures.foremost(measured, question)), unsure, measure)


def _alike(question: Question, marks: Sequence[Mark]) -> Marked:
    measure = _measure(question)
    value_of, same = (_MEASURED[measure] if measure else lambda _: None), sameness(question, measure)
    each = sorted(
        ((float(value), mark) for mark in marks if (value := value_of(mark)) is not None),
        key=lambda one: one[0],
    )
    twice = shared(same(value) for value, _ in each)
    return Marked(tuple(mark for value, mark in each if same(value) in twice), (), measure)


def _measure(question: Question) -> Measure | None:
    return measures.measure(figureless(question.asks.telling))


def _length_of(mark: Mark) -> int | None:
    return (mark.expires_on - mark.begins_on).days if mark.begins_on and mark.expires_on else None


_MEASURED: dict[Measure, Callable[[Mark], int | None]] = {
    Measure.PARTIES: lambda mark: mark.parties,
    Measure.START: lambda mark: mark.starts_on.toordinal() if mark.starts_on else None,
    Measure.END: lambda mark: mark.expires_on.toordinal() if mark.expires_on else None,
    Measure.LENGTH: _length_of,
}


def _compared(question: Question, _: date) -> Judge:
    than, measure = measures.comparison(question.said), _measure(question)

    def judge(mark: Mark) -> bool:
        value = _MEASURED[measure](mark) if measure else None
        return than is not None and value is not None and than[0](value, than[1])

    return judge


def _live(question: Question, day: date) -> Judge:
    def judge(mark: Mark) -> bool | None:
        lived = is_live(question, mark.starts_on, day, mark.in_force)
        return (not lived) if lived is not None and question.denied else lived

    return judge


def _term(question: Question, _: date) -> Judge:
    fits = fits_term(question)
    return lambda mark: fits(mark.begins_on, mark.expires_on)


def _ending(question: Question, day: date) -> Judge:
    fits = day_fits(question, day, last=True)
    return lambda mark: fits(mark.expires_on)


def _starting(question: Question, day: date) -> Judge:
    fits, dated = day_fits(question, day), is_dated(question)
    return lambda mark: None if dated and mark.starts_on is None else fits(mark.starts_on)


def _party(question: Question, _: date) -> Judge:
    holding = frozenset(question.scope.holding)
    return lambda mark: (mark.agreement in holding) != question.denied


def _kind(question: Question, _: date) -> Judge:
    asked = question.asks.telling & KINDS.keys()
    if wants_each(question):
        return lambda mark: (asked <= {*mark.kinds}) != question.denied
    return lambda mark: (not asked.isdisjoint(mark.kinds)) != question.denied


def _signed(question: Question, _: date) -> Judge:
    if is_of_nobody(question):
        return lambda mark: len(mark.missing) == mark.parties
    unsigned = is_lacking(question, question.asks.telling)
    return lambda mark: bool(mark.missing) == unsigned


_JUDGES: dict[Subject, Callable[[Question, date], Judge]] = {
    Subject.COMPARED: _compared,
    Subject.ALL: lambda _, __: lambda _: True,
    Subject.LIVE: _live,
    Subject.TERM: _term,
    Subject.ENDING: _ending,
    Subject.STARTING: _starting,
    Subject.PARTY: _party,
    Subject.KIND: _kind,
    Subject.SIGNERS: lambda question, _: lambda mark: mark.signers != question.denied,
    Subject.SIGNED: _signed,
    Subject.NOTES: lambda question, _: lambda mark: bool(mark.notes) != question.denied,
}
