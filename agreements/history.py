"""An agreement's records as a story: what each did, and what a corrected entry changed."""

from datetime import date
from math import inf

from agreements.agreement import Agreement
from agreements.answers import Happened
from agreements.changes import changes
from agreements.people import People
from agreements.records import Entry
from agreements.terms import Terms


def with_roles(agreement: Agreement, people: People) -> Agreement:
    """Put the roles and the authority given in one agreement alone among its records, as written."""
    given = people.given_in(agreement.id)
    if not given:
        return agreement
    every = (*agreement.records, *given)
    in_order = sorted(every, key=lambda one: one.written.sequence if one.written else inf)
    return Agreement(agreement.id, tuple(in_order))


def happened(agreement: Agreement) -> tuple[Happened, ...]:
    """Tell an agreement's records first to last, each corrected entry with what it changed."""
    latest: dict[date | None, Terms] = {}
    told = []
    for record in agreement.records:
        if isinstance(record, Entry):
            before = latest.get(record.counts_on)
            differs = changes(before, record.terms) if before else ()
            told.append(Happened(record, before is not None, differs))
            latest[record.counts_on] = record.terms
        else:
            told.append(Happened(record, corrects=False, changes=()))
    return tuple(told)
