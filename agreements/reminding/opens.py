"""What stands open of an agreement on a day and may be spoken of: its dates, and what waits for somebody."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from functools import cached_property

from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.days.occurrences import Kind, Occurrence, occurrences
from agreements.recorded import Recorded
from agreements.records import Delegation, Entry, NoteMoved, NoteState
from agreements.reminding.leads import leads_of
from agreements.reminding.planned import Matter, occurrence_of
from agreements.standing import State, standing
from agreements.terms import Schedule, Terms

MATTERS = {
    Kind.START: Matter.START,
    Kind.END: Matter.END,
    Kind.NOTICE: Matter.NOTICE,
    Kind.MILESTONE: Matter.MILESTONE,
    Kind.DELIVERABLE: Matter.DELIVERABLE,
    Kind.GATEWAY: Matter.GATEWAY,
    Kind.REVIEW: Matter.REVIEW,
    Kind.OBLIGATION: Matter.OBLIGATION,
    Kind.PAYMENT: Matter.PAYMENT,
    Kind.LOGGED: Matter.LOGGED,
}
"""The kinds of dates that are spoken of; the others are there to be read."""

TURNED_BY_REPLACING = frozenset({Matter.END, Matter.NOTICE, Matter.DECIDE})
"""What is decided once another agreement replaces this one."""

ATTACHMENTS = "attachments"


@dataclass(frozen=True)
class Open:
    """One thing that stands open; `due` is its date, or since when it waits for somebody."""

    matter: Matter
    item: str
    due: date
    occurrence: Occurrence | None = None

    @cached_property
    def name(self) -> str:
        """What tells it from the same thing on another date."""
        return occurrence_of(self.item, self.due)


def dated(found: Iterable[Occurrence], *, committee: int, replaced: bool) -> Iterator[Open]:
    """List the dates that stand open; the last day to decide comes before the last day for notice."""
    for one in found:
        matter = MATTERS.get(one.kind)
        if matter is None or one.due is None or one.settled_on:
            continue
        if replaced and matter in TURNED_BY_REPLACING:
            continue
        yield Open(matter, one.item or matter, one.due, one)
        if matter is Matter.NOTICE:
            decided_by = one.due - timedelta(days=committee)
            yield Open(Matter.DECIDE, Matter.DECIDE, decided_by, replace(one, due=decided_by))


def open_on(agreement: Agreement, day: date) -> dict[str, Open]:
    """List what stands open on a day, by name."""
    terms, made = agreement.terms_on(day), agreement.progress_on(day)
    found = occurrences(terms, standing(terms, day).starts_on, made)
    committee = leads_of(agreement.records).committee
    dates = dated(found, committee=committee, replaced=made.replaced is not None)
    return {one.name: one for one in (*dates, *waiting(agreement, terms, day))}


def waiting(agreement: Agreement, terms: Terms, day: date) -> Iterator[Open]:
    """List what waits on a day for signatures, and that the copy lacks what the document refers to.

    Of the terms as they hold on the day it takes no more than a summary has.
    """
    stands, entry = standing(terms, day), agreement.entry_on(day)
    since = _known_since(agreement, entry)
    if stands.missing and stands.state is not State.ENDED:
        yield Open(Matter.SIGNATURE, THE_AGREEMENT, since)
    for note in agreement.notes:
        if note.state is NoteState.PROPOSED:
            proposed = _proposed_on(agreement.records, note.number, note.text.revision)
            yield Open(Matter.CHANGE_NOTE, note.subject, proposed or note.text.counts_on)
    if lacking(entry.terms.schedules) and stands.state is not State.ENDED:
        yield Open(Matter.ATTACHMENT, ATTACHMENTS, since)


def lacking(schedules: Iterable[Schedule]) -> tuple[Schedule, ...]:
    """List the attachments that the document refers to and the copy does not have."""
    return tuple(one for one in schedules if one.state in {"missing", "embedded_not_included"})


def item_of_delegation(given: Delegation) -> str:
    """Name a delegation as an item."""
    return f"delegation {given.by} {given.user} {given.party}"


def registered_on(agreement: Agreement) -> date:
    """Return the day on which the agreement was put in the register; nothing is planned before it."""
    return next((_written_on(one) for one in agreement.records if isinstance(one, Entry)), date.min)


def _known_since(agreement: Agreement, entry: Entry) -> date:
    """Return the day on which a version was put in the register; its corrections wait since then too."""
    of_version = (
        one for one in agreement.records if isinstance(one, Entry) and one.counts_on == entry.counts_on
    )
    return _written_on(next(of_version, entry))


def _written_on(entry: Entry) -> date:
    """Return the day of writing in UTC: one for the audiences of every zone, and early by a day at most."""
    return entry.written.at.astimezone(UTC).date() if entry.written else date.min


def _proposed_on(records: Iterable[Recorded], number: int, revision: int) -> date | None:
    moves = (one for one in records if isinstance(one, NoteMoved) and one.to is NoteState.PROPOSED)
    return next(
        (one.counts_on for one in moves if (one.number, one.revision) == (number, revision)),
        None,
    )
