"""An agreement's records as a story: what each did, and what a corrected entry changed."""

from datetime import date
from math import inf

from agreements.agreement import Agreement
from agreements.answers import Happened
from agreements.authority.people import People
from agreements.carrying import items_of
from agreements.changes import changes
from agreements.days.occurrences import period_of
from agreements.life.happenings import Happening
from agreements.life.progress import item_of
from agreements.records import Entry, NoteState, Record, SignOff, SignOffWithdrawn
from agreements.terms import Terms


def with_roles(agreement: Agreement, people: People) -> Agreement:
    """Put the roles and the authority given in one agreement alone among its records, as written.

    It knows then by their names those who wrote them.
    """
    every = (*agreement.records, *people.given_in(agreement.id))
    in_order = sorted(every, key=lambda one: one.written.sequence if one.written else inf)
    users = {one.written.by.user for one in every if one.written}
    names = {user: name for user in users if (name := people.appointed_as(user))}
    return Agreement(agreement.id, tuple(in_order), {**agreement.names, **names})


def happened(agreement: Agreement) -> tuple[Happened, ...]:
    """Tell an agreement's records first to last, each corrected entry with what it changed.

    What was recorded of an item that is worded otherwise on another day comes with its words then.
    """
    reworded = _reworded(agreement)
    latest: dict[date | None, Terms] = {}
    told = []
    for record in agreement.records:
        if isinstance(record, Entry):
            before = latest.get(record.counts_on)
            differs = changes(before, record.terms) if before else ()
            told.append(Happened(record, before is not None, differs))
            latest[record.counts_on] = record.terms
        else:
            item = period_of(_item(record))
            what = _what(agreement.printed_on(record.counts_on or date.min), item) if item in reworded else ""
            told.append(Happened(record, corrects=False, changes=(), what=what))
    return tuple(told)


def _reworded(agreement: Agreement) -> frozenset[str]:
    """Name the items that were not there all along, or not in the same words: their ids may mislead."""
    agreed = (note.text.change_on for note in agreement.notes if note.state is NoteState.AGREED)
    days = {*(entry.counts_on or date.min for entry in agreement.entries), *agreed}
    said = [{one.id: one.what for one in items_of(agreement.printed_on(day))} for day in days]
    return frozenset(
        item for terms in said for item, what in terms.items() if any(what != one.get(item) for one in said)
    )


def _item(record: Record) -> str:
    return (
        record.subject
        if isinstance(record, SignOff | SignOffWithdrawn)
        else item_of(record)
        if isinstance(record, Happening)
        else ""
    )


def _what(terms: Terms, item: str) -> str:
    return next((one.what for one in items_of(terms) if one.id == item), "")
