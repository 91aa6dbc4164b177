"""An agreement laid along its time: a lane for each thing in it, with what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from agreements.agreement import Agreement
from agreements.days.calendar import Period
from agreements.days.occurrences import Kind, Occurrence, occurrences, period_of
from agreements.records import NoteState
from agreements.standing import Standing, standing
from agreements.terms import Terms


class Sort(StrEnum):
    """What a lane is of; the lanes stand in this order."""

    TERM = "term"
    GATEWAY = "gateway"
    REVIEW = "review"
    MILESTONE = "milestone"
    PAYMENT = "payment"
    NOTICE = "notice"
    CHANGE_NOTE = "change note"
    LOGGED = "logged item"
    DUTY = "recurring duty"
    SUCCESSOR = "successor"


SORTS = {
    Kind.STATED_PERIOD: Sort.TERM,
    Kind.GATEWAY: Sort.GATEWAY,
    Kind.REVIEW: Sort.REVIEW,
    Kind.MILESTONE: Sort.MILESTONE,
    Kind.DELIVERABLE: Sort.MILESTONE,
    Kind.PAYMENT: Sort.PAYMENT,
    Kind.NOTICE: Sort.NOTICE,
    Kind.LOGGED: Sort.LOGGED,
    Kind.OBLIGATION: Sort.DUTY,
    Kind.SUCCESSOR: Sort.SUCCESSOR,
}
"""The lanes of dates; those of other kinds are no part of a timeline."""


@dataclass(frozen=True)
class Mark:
    """The days that something takes, and the day on which it was dealt with."""

    days: Period
    settled_on: date | None = None


@dataclass(frozen=True)
class Lane:
    """One thing along the time; a recurring duty has a mark for each of its periods."""

    sort: Sort
    item: str
    what: str
    marks: tuple[Mark, ...]

    @property
    def settled(self) -> int:
        """How many of its marks were dealt with."""
        return sum(mark.settled_on is not None for mark in self.marks)


def lanes(agreement: Agreement, day: date) -> tuple[Lane, ...]:
    """Lay out an agreement as it stands on a day; what has no date is left out."""
    terms = agreement.terms_on(day)
    stands = standing(terms, day)
    found = occurrences(terms, stands.starts_on, agreement.progress_on(day))
    return _sorted([*term_of(stands), *lanes_of(found, stands), *_notices(agreement, day)])


def _sorted(found: Iterable[Lane]) -> tuple[Lane, ...]:
    order = list(Sort)
    return tuple(sorted(found, key=lambda lane: (order.index(lane.sort), lane.marks[0].days)))


def term_of(stands: Standing) -> Iterator[Lane]:
    """Return the term as a lane: from its first to its last day, or the one that is known."""
    known = [one for one in (stands.starts_on, stands.expires_on) if one]
    if known:
        what = "Term" if len(known) > 1 else "Starts" if stands.starts_on else "Last day"
        yield Lane(Sort.TERM, "", what, (Mark(Period(min(known), max(known))),))


def lanes_of(found: Iterable[Occurrence], stands: Standing) -> Iterator[Lane]:
    """Lay out dates; the period that the document prints only where the agreement has not started."""
    dated = [
        one
        for one in found
        if one.due and one.kind in SORTS and not (one.kind is Kind.STATED_PERIOD and stands.starts_on)
    ]
    by_lane = sorted(dated, key=_lane)
    for (kind, item, _), group in groupby(by_lane, key=_lane):
        each = list(group)
        marks = tuple(Mark(one.window, one.settled_on) for one in each if one.window)
        yield Lane(SORTS[kind], item, each[0].what, marks)


def _lane(one: Occurrence) -> tuple[Kind, str, str]:
    return one.kind, period_of(one.item) if one.kind is Kind.OBLIGATION else one.item, one.what


def _notices(agreement: Agreement, day: date) -> Iterator[Lane]:
    for note in agreement.notes_on(day):
        if note.state is NoteState.AGREED:
            on = note.text.change_on
            mark = Mark(Period(on, on), note.agreed_on)
            yield Lane(Sort.CHANGE_NOTE, f"CCN {note.number}", note.text.title, (mark,))
    terms = agreement.terms_on(day)
    for notice in agreement.progress_on(day).notices:
        ends = Period(notice.counts_on, notice.ends_on)
        yield Lane(Sort.NOTICE, "", f"Notice of {terms.called(notice.party)}", (Mark(ends),))


@dataclass(frozen=True)
class Course:
    """One agreement of many: its term, and its gateways, reviews and milestones in the time that was read."""

    terms: Terms
    standing: Standing
    term: Lane | None
    lanes: tuple[Lane, ...]


TURNING = frozenset({Kind.GATEWAY, Kind.REVIEW, Kind.MILESTONE, Kind.DELIVERABLE})


def courses(
    summaries: Iterable[Terms], due: Iterable[tuple[str, Occurrence]], day: date
) -> tuple[Course, ...]:
    """Lay out agreements, those in force or coming by their end, then those that ended, the latest first.

    `due` are dates, each with the id of its agreement.
    """
    found: dict[str, list[Occurrence]] = {}
    for agreement, occurrence in due:
        if occurrence.kind in TURNING:
            found.setdefault(agreement, []).append(occurrence)
    made = [_course(terms, found.get(terms.id, []), day) for terms in summaries]
    return tuple(sorted(made, key=_soonest))


def _course(terms: Terms, found: list[Occurrence], day: date) -> Course:
    stands = standing(terms, day)
    return Course(terms, stands, next(term_of(stands), None), _sorted(lanes_of(found, stands)))


def _soonest(course: Course) -> tuple[bool, int, str]:
    ends = course.standing.expires_on or date.max
    past = ends < course.standing.day
    return past, -ends.toordinal() if past else ends.toordinal(), course.terms.short_name
