"""Questions across many agreements, told from the marks of all: only the terms that are shown are read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from agreements.answering.answers import Measure
from agreements.answering.english import stem
from agreements.answering.requests import Form, Question
from agreements.answering.subject import Subject, asked_of, in_days, measure_of, subject_of
from agreements.marks import Mark

SHOWN = 50
"""Agreements that an answer about many says something of; the others it counts."""


@dataclass(frozen=True)
class Marked:
    """The marks of the agreements that answer, of those that may, and by what they are ranked."""

    kept: tuple[Mark, ...]
    unsure: tuple[Mark, ...] = ()
    measure: Measure | None = None


def told_by_marks(question: Question, marks: Sequence[Mark], day: date) -> Marked | None:
    """Find the agreements that answer by their marks, by name; nothing where marks are not enough to tell."""
    subject = subject_of(question)
    by_name = sorted(marks, key=lambda mark: (mark.short_name.casefold(), mark.agreement))
    if subject is Subject.EXTREME:
        return _extreme(question, by_name)
    if subject not in _JUDGES:
        return None
    judged = [(mark, _JUDGES[subject](question, mark, day)) for mark in by_name]
    return Marked(
        tuple(mark for mark, fits in judged if fits), tuple(mark for mark, fits in judged if fits is None)
    )


def wanted(question: Question) -> bool:
    """Say whether summaries tell what marks do not."""
    return subject_of(question) in {Subject.PARTY, Subject.KIND, Subject.SIGNERS}


def shown_across(question: Question, marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which an answer needs the summaries."""
    told = told_by_marks(question, marks, day)
    if told:
        return tuple(mark.agreement for mark in (*told.kept[:SHOWN], *told.unsure[:SHOWN]))
    if not wanted(question):
        return ()
    if subject_of(question) is Subject.PARTY and not question.denied:
        held = frozenset(question.holding)
        return tuple(mark.agreement for mark in marks if mark.agreement in held)
    return tuple(mark.agreement for mark in marks)


def _extreme(question: Question, marks: Sequence[Mark]) -> Marked | None:
    measure = measure_of(asked_of(question))
    if measure not in _MEASURED:
        return None
    measured = [(value, mark) for mark in marks if (value := _MEASURED[measure](mark)) is not None]
    pick = max if question.form is Form.MOST else min
    best = pick((value for value, _ in measured), default=None)
    return Marked(tuple(mark for value, mark in measured if value == best), measure=measure)


def _length_of(mark: Mark) -> int | None:
    return (mark.expires_on - mark.begins_on).days if mark.begins_on and mark.expires_on else None


_MEASURED: dict[Measure, Callable[[Mark], int | None]] = {
    Measure.PARTIES: lambda mark: mark.parties,
    Measure.START: lambda mark: mark.starts_on.toordinal() if mark.starts_on else None,
    Measure.END: lambda mark: mark.expires_on.toordinal() if mark.expires_on else None,
    Measure.LENGTH: _length_of,
}


def _live(question: Question, mark: Mark, day: date) -> bool | None:
    days = (question.period.first, question.period.last) if question.period else (day,)
    lives = [mark.in_force(one) for one in days]
    lived = True if True in lives else None if None in lives else False
    return (not lived) if lived is not None and question.denied else lived


def _ending(question: Question, mark: Mark, day: date) -> bool:
    return mark.expires_on is not None and in_days(question, mark.expires_on, day)


def _starting(question: Question, mark: Mark, day: date) -> bool:
    return mark.starts_on is not None and in_days(question, mark.starts_on, day)


def _unsigned(question: Question, mark: Mark, _: date) -> bool:
    unsigned = stem("unsigned") in asked_of(question) or question.denied
    return bool(mark.missing) == unsigned


_JUDGES: dict[Subject, Callable[[Question, Mark, date], bool | None]] = {
    Subject.ALL: lambda *_: True,
    Subject.LIVE: _live,
    Subject.ENDING: _ending,
    Subject.STARTING: _starting,
    Subject.SIGNED: _unsigned,
}
