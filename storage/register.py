"""What a request needs of the register, read on behalf of an actor, and no more than that."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from hmac import compare_digest
from typing import TYPE_CHECKING

from sqlalchemy import BindParameter, bindparam, func, select

from agreements.agreement import Agreement, When
from agreements.agreement import visible as as_known
from agreements.answers import DueDate, Register
from agreements.authority.people import NOBODY, People
from agreements.days.calendar import Period
from agreements.later import Later
from agreements.life.happenings import Replaced
from agreements.marks import Mark, by_name
from agreements.reads import Reads
from agreements.records import CalendarAddress, Record, address_key
from agreements.reminding.audiences import NOBODY_WATCHES, Watches
from agreements.segments import Segment, segments
from agreements.terms import Terms
from storage import ledger, tables
from storage.marks import read_marks
from storage.projections import BATCH, occurrence_adapter
from storage.texts import read_texts, saying
from storage.visibility import Reader, visible

if TYPE_CHECKING:  # what few requests need read is loaded with the first of them
    from agreements.intake.handed_in import HandedIn
    from answering import showing
    from storage import handed_in, pulse, searching
else:
    showing = Later("answering.showing")
    handed_in, pulse, searching = map(Later, ("storage.handed_in", "storage.pulse", "storage.searching"))

_records, _segments, _occurrences = tables.records.c, tables.segments.c, tables.occurrences.c
_day: BindParameter[date] = bindparam("day")

WHOLE = ledger.OF_AGREEMENTS.where(visible(_records.agreement))
SEEN = (
    select(_segments.agreement)
    .where(_segments.agreement.in_(bindparam("agreements", expanding=True)), visible(_segments.agreement))
    .distinct()
)
EVERY_ID = (
    select(_segments.agreement)
    .where(_segments.holds_until == date.max, visible(_segments.agreement))
    .order_by(_segments.sort_key, _segments.agreement)
)
OF_CALENDAR = (
    select(tables.records)
    .where(_records.kind == "calendar address", _records.by_user == bindparam("user"))
    .order_by(_records.sequence.desc())
    .limit(1)
)
SIGNED_BY = (
    select(_records.agreement)
    .where(_records.kind == "sign-off", _records.by_user == bindparam("user"))
    .distinct()
)
ON_PEOPLE, ON_WATCHES = ("appointment", "delegation"), ("watched", "times set")
SUMMARIES = (
    select(_segments.agreement, _segments.summary)
    .where(_segments.holds_from <= _day, _segments.holds_until >= _day, visible(_segments.agreement))
    .order_by(_segments.sort_key, _segments.agreement)
)
SUMMARIES_OF = SUMMARIES.where(_segments.agreement.in_(bindparam("agreements", expanding=True)))
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
NEXT = MEETING.where(_occurrences.kind.in_(bindparam("kinds", expanding=True))).limit(bindparam("most"))
MEETING_OF = MEETING.where(_occurrences.agreement.in_(bindparam("agreements", expanding=True)))


AT_ONCE = 5_000
"""Agreements named in a statement at most; where more are wanted all are read."""

KEPT = 64
"""Summaries kept parsed, more than any answer shows."""


def read_register(reader: Reader, reads: Reads, *, when: When, day: date) -> Register:
    """Read what a request needs, as it holds on the day.

    What is asked across agreements comes from the projections, or is worked out anew where the question
    leaves out what was recorded after some day; agreements read whole come with all that is recorded.
    """
    across = _AsKnown(reader, when, day) if when.known_on else _Projected(reader, day)
    marks = across.marks() if reads.shows and showing.needs_marks(reads.shows) else ()
    wanted = showing.shown(reads.shows, marks, day) if reads.shows else ()
    handed = _handed_in(reader, reads)
    people = (
        People(ledger.of_kinds(reader.connection, ON_PEOPLE)) if reads.people or reads.roles_of else NOBODY
    )
    named = [*reads.agreements, *(one.over for one in people.roles_of(reads.roles_of) if one.over)]
    if reads.signed:
        named += [row.agreement for row in reader.rows(SIGNED_BY, user=reader.actor.user)]
    if reads.handed_in:
        named += [one.agreement for one in handed if one.agreement]
        named += saying(reader, [one.text_digest for one in handed if not one.agreement])
    agreements = _whole(reader, named, restricted_too=reads.restricted_too)
    return Register(
        agreements=agreements,
        marks=marks,
        summaries=across.summaries(None if reads.summaries else wanted) if reads.summaries or wanted else (),
        occurrences=across.meeting(reads.occurrences, reads) if reads.occurrences else (),
        people=people,
        watches=Watches(ledger.of_kinds(reader.connection, ON_WATCHES)) if reads.watches else NOBODY_WATCHES,
        refusals=pulse.refusals(reader.connection) if reads.refusals else (),
        address=address_of(reader, reader.actor.user) if reads.address else None,
        texts=read_texts(reader, agreements, when=when, day=day) if reads.texts else (),
        found=searching.search(reader, reads.seek, day=day) if reads.seek and not when.known_on else (),
        handed_in=handed,
        taken=any(handed_in.is_taken(reader.connection, str(one.draft["id"])) for one in handed)
        if reads.handed_in
        else False,
    )


def address_of(reader: Reader, user: str) -> CalendarAddress | None:
    """Return the last that somebody recorded of their calendar's address, if anything."""
    found = ledger.together(reader.connection, reader.rows(OF_CALENDAR, user=user))
    return next((one for one in found if isinstance(one, CalendarAddress)), None)


def owner_of(reader: Reader, digest: str) -> str:
    """Return whose calendar has the address whose secret has this digest, or nothing where nobody's has."""
    taken = reader.rows(ledger.WITH_KEY, keys=[address_key(digest)])
    user = str(taken[0].by_user) if taken else ""
    held = address_of(reader, user) if user else None
    return user if held and compare_digest(held.digest, digest) else ""


def _handed_in(reader: Reader, reads: Reads) -> "tuple[HandedIn, ...]":
    if not (reads.handed_in or reads.all_handed_in):
        return ()
    return handed_in.waiting(reader.connection, reader.actor.user, reads.handed_in)


def _whole(reader: Reader, names: Sequence[str], *, restricted_too: bool = False) -> tuple[Agreement, ...]:
    if not names:
        return ()
    rows = reader.rows(ledger.OF_AGREEMENTS if restricted_too else WHOLE, agreements=list(names))
    return _without_hidden(reader, ledger.by_agreement(ledger.together(reader.connection, rows)))


def _without_hidden(reader: Reader, found: tuple[Agreement, ...]) -> tuple[Agreement, ...]:
    """Leave out that an agreement was replaced by one that the reader may not see: to them there is none.

    What had replaced it before does so no more: of that they are told.
    """
    named = {one.by for agreement in found for one in agreement.records if isinstance(one, Replaced)}
    seen = {row.agreement for row in reader.rows(SEEN, agreements=list(named))} if named else set()
    if named == seen:
        return found
    return tuple(Agreement(one.id, tuple(_seen_replaced(one.records, seen))) for one in found)


def _seen_replaced(records: Sequence[Record], seen: set[str]) -> Iterator[Record]:
    stands = False
    for record in records:
        if not isinstance(record, Replaced):
            yield record
        elif not record.by or record.by in seen:
            stands = bool(record.by)
            yield record
        elif stands:
            stands = False
            yield replace(record, by="", called="")


def every(reader: Reader) -> Iterator[Agreement]:
    """Read all agreements whole, some at a time, by name."""
    ids = [row.agreement for row in reader.rows(EVERY_ID)]
    for first in range(0, len(ids), BATCH):
        yield from _whole(reader, ids[first : first + BATCH])


class _Projected:
    """Reads across agreements from what is kept beside the records."""

    def __init__(self, reader: Reader, day: date) -> None:
        self._reader = reader
        self._day = day

    def marks(self) -> tuple[Mark, ...]:
        return read_marks(self._reader, self._day)

    def summaries(self, wanted: Sequence[str] | None) -> tuple[Terms, ...]:
        """Read the summaries of the agreements wanted, or of all."""
        named = None if wanted is None else frozenset(wanted)
        if wanted is None or len(wanted) > AT_ONCE:
            rows = self._reader.rows(SUMMARIES, day=self._day)
        else:
            rows = self._reader.rows(SUMMARIES_OF, day=self._day, agreements=list(wanted))
        return tuple(_summary(row.summary) for row in rows if named is None or row.agreement in named)

    def meeting(self, period: Period, reads: Reads) -> tuple[DueDate, ...]:
        longest = self._reader.connection.scalar(LONGEST) or 0
        until = date.fromordinal(min(period.last.toordinal() + longest, date.max.toordinal()))
        days = {"day": self._day, "first": period.first, "last": period.last, "until": until}
        if reads.most:
            rows = self._reader.rows(NEXT, **days, kinds=list(reads.of_kinds), most=reads.most)
        elif reads.agreements:
            rows = self._reader.rows(MEETING_OF, **days, agreements=list(reads.agreements))
        else:
            rows = self._reader.rows(MEETING, **days)
        read = occurrence_adapter().validate_json
        return tuple(DueDate(row.agreement, row.short_name, read(row.occurrence)) for row in rows)


@lru_cache(maxsize=KEPT)
def _summary(body: str) -> Terms:
    """Parse a summary; of the same body it is the same, by which what was worked out from it is known."""
    return Terms.model_validate_json(body)


class _AsKnown:
    """Works out across agreements from their records, leaving out those written after a day."""

    def __init__(self, reader: Reader, when: When, day: date) -> None:
        self._reader = reader
        self._when = when
        self._day = day

    def marks(self) -> tuple[Mark, ...]:
        return by_name(segment.summary.mark for segment in self._holding)

    def summaries(self, wanted: Sequence[str] | None) -> tuple[Terms, ...]:
        """Work out the summaries of the agreements wanted, or of all."""
        found = (segment.summary for segment in self._holding)
        return tuple(one.terms for one in found if wanted is None or one.agreement in wanted)

    def meeting(self, period: Period, reads: Reads) -> tuple[DueDate, ...]:
        found = [
            DueDate(segment.summary.agreement, segment.summary.terms.short_name, one)
            for segment in self._holding
            if not reads.agreements or segment.summary.agreement in reads.agreements
            for one in segment.occurrences
            if one.window and one.window.meets(period)
            if not reads.of_kinds or one.kind in reads.of_kinds
        ]
        return tuple(sorted(found, key=_by_date)[: reads.most or None])

    @cached_property
    def _holding(self) -> tuple[Segment, ...]:
        return tuple(self._held())

    def _held(self) -> Iterator[Segment]:
        ids = [row.agreement for row in self._reader.rows(EVERY_ID)]
        for first in range(0, len(ids), BATCH):
            for agreement in as_known(_whole(self._reader, ids[first : first + BATCH]), self._when):
                yield next(one for one in segments(agreement) if self._day in one.summary.holds)


def _by_date(due: DueDate) -> tuple[date, date, str]:
    window = due.occurrence.window or Period(date.max, date.max)
    return window.last, window.first, due.agreement
