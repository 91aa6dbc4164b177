"""What a request needs of the register, read on behalf of an actor, and no more than that."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import BindParameter, bindparam, func, select

from agreements.agreement import Agreement, When
from agreements.agreement import visible as as_known
from agreements.answers import DueDate, Register
from agreements.calendar import Period
from agreements.handed_in import HandedIn
from agreements.people import NOBODY, People
from agreements.requests import Reads
from agreements.segments import Segment, segments
from agreements.terms import Terms
from storage import handed_in, ledger, tables
from storage.projections import BATCH, occurrence_adapter
from storage.texts import read_texts
from storage.visibility import Reader, visible

_records, _segments, _occurrences = tables.records.c, tables.segments.c, tables.occurrences.c
_day: BindParameter[date] = bindparam("day")

WHOLE = ledger.OF_AGREEMENTS.where(visible(_records.agreement))
EVERY_ID = (
    select(_segments.agreement)
    .where(_segments.holds_until == date.max, visible(_segments.agreement))
    .order_by(_segments.sort_key, _segments.agreement)
)
ON_PEOPLE = (
    select(tables.records).where(_records.kind.in_(["appointment", "delegation"])).order_by(_records.sequence)
)
WITH_NOTES = select(_records.agreement).where(_records.kind == "note written").distinct()
SUMMARIES = (
    select(_segments.summary)
    .where(_segments.holds_from <= _day, _segments.holds_until >= _day, visible(_segments.agreement))
    .order_by(_segments.sort_key, _segments.agreement)
)
LONGEST = select(func.max(_occurrences.days))
MEETING = (
    select(_occurrences.agreement, _occurrences.short_name, _occurrences.occurrence)
    .where(
        _occurrences.due >= bindparam("first"),
        _occurrences.due <= bindparam("until"),
        _occurrences.opens <= bindparam("last"),
        _occurrences.holds_from <= _day,
        _occurrences.holds_until >= _day,
        visible(_occurrences.agreement),
    )
    .order_by(_occurrences.due, _occurrences.opens, _occurrences.agreement, _occurrences.place)
)
MEETING_OF = MEETING.where(_occurrences.agreement.in_(bindparam("agreements", expanding=True)))


def read_register(reader: Reader, reads: Reads, *, when: When, day: date) -> Register:
    """Read what a request needs, as it holds on the day.

    What is asked across agreements comes from the projections, or is worked out anew where the question
    leaves out what was recorded after some day; agreements read whole come with all that is recorded.
    """
    across = _AsKnown(reader, when, day) if when.known_on else _Projected(reader, day)
    handed = _handed_in(reader, reads)
    named = (*_named(reader, reads), *(one.agreement for one in handed if reads.handed_in and one.agreement))
    agreements = _whole(reader, named, restricted_too=reads.restricted_too)
    return Register(
        agreements=agreements,
        summaries=across.summaries() if reads.summaries else (),
        occurrences=across.meeting(reads.occurrences, reads.agreements) if reads.occurrences else (),
        people=_people(reader) if reads.people else NOBODY,
        texts=read_texts(reader, agreements, when=when, day=day) if reads.texts else (),
        handed_in=handed,
        taken=any(handed_in.is_taken(reader.connection, str(one.draft["id"])) for one in handed)
        if reads.handed_in
        else False,
    )


def _handed_in(reader: Reader, reads: Reads) -> tuple[HandedIn, ...]:
    if not (reads.handed_in or reads.all_handed_in):
        return ()
    return handed_in.waiting(reader.connection, reader.actor.user, reads.handed_in)


def _named(reader: Reader, reads: Reads) -> tuple[str, ...]:
    if not reads.with_notes:
        return reads.agreements
    return (*reads.agreements, *(row.agreement for row in reader.rows(WITH_NOTES)))


def _whole(reader: Reader, names: Sequence[str], *, restricted_too: bool = False) -> tuple[Agreement, ...]:
    if not names:
        return ()
    rows = reader.rows(ledger.OF_AGREEMENTS if restricted_too else WHOLE, agreements=list(names))
    return ledger.by_agreement(ledger.together(reader.connection, rows))


def every(reader: Reader) -> Iterator[Agreement]:
    """Read all agreements whole, some at a time, by name."""
    ids = [row.agreement for row in reader.rows(EVERY_ID)]
    for first in range(0, len(ids), BATCH):
        yield from _whole(reader, ids[first : first + BATCH])


def _people(reader: Reader) -> People:
    return People(ledger.together(reader.connection, reader.rows(ON_PEOPLE)))


class _Projected:
    """Reads across agreements from what is kept beside the records."""

    def __init__(self, reader: Reader, day: date) -> None:
        self._reader = reader
        self._day = day

    def summaries(self) -> tuple[Terms, ...]:
        rows = self._reader.rows(SUMMARIES, day=self._day)
        return tuple(Terms.model_validate_json(row.summary) for row in rows)

    def meeting(self, period: Period, names: tuple[str, ...]) -> tuple[DueDate, ...]:
        longest = self._reader.connection.scalar(LONGEST) or 0
        until = date.fromordinal(min(period.last.toordinal() + longest, date.max.toordinal()))
        days = {"day": self._day, "first": period.first, "last": period.last, "until": until}
        if names:
            rows = self._reader.rows(MEETING_OF, **days, agreements=list(names))
        else:
            rows = self._reader.rows(MEETING, **days)
        read = occurrence_adapter().validate_json
        return tuple(DueDate(row.agreement, row.short_name, read(row.occurrence)) for row in rows)


class _AsKnown:
    """Works out across agreements from their records, leaving out those written after a day."""

    def __init__(self, reader: Reader, when: When, day: date) -> None:
        self._reader = reader
        self._when = when
        self._day = day

    def summaries(self) -> tuple[Terms, ...]:
        return tuple(segment.summary.terms for segment in self._holding())

    def meeting(self, period: Period, names: tuple[str, ...]) -> tuple[DueDate, ...]:
        found = [
            DueDate(segment.summary.agreement, segment.summary.terms.short_name, one)
            for segment in self._holding()
            if not names or segment.summary.agreement in names
            for one in segment.occurrences
            if one.window and one.window.meets(period)
        ]
        return tuple(sorted(found, key=_by_date))

    def _holding(self) -> Iterator[Segment]:
        ids = [row.agreement for row in self._reader.rows(EVERY_ID)]
        for first in range(0, len(ids), BATCH):
            for agreement in as_known(_whole(self._reader, ids[first : first + BATCH]), self._when):
                yield next(one for one in segments(agreement) if self._day in one.summary.holds)


def _by_date(due: DueDate) -> tuple[date, date, str]:
    window = due.occurrence.window or Period(date.max, date.max)
    return window.last, window.first, due.agreement
