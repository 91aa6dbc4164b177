"""What became of something that an audience was reminded of: who dealt with it, moved it or stopped it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agreements.agreement import Agreement
from agreements.days.occurrences import period_of
from agreements.life.happenings import Dealt, EvidenceGiven, Moved, Reviewed
from agreements.life.progress import Settled, item_of
from agreements.recorded import Recorded
from agreements.reminding.concerns import last_said
from agreements.reminding.facts import Facts
from agreements.reminding.opens import Open
from agreements.reminding.planned import TO_SIGN, Matter, Planned
from agreements.reminding.planning import WAITED
from agreements.reminding.records import Quiet, Quieted


class Become(StrEnum):
    """What became of it."""

    SETTLED = "settled"
    MOVED = "moved"
    CHANGED = "changed"
    SIGNED = "signed"
    REPLACED = "replaced"
    GONE = "gone"
    QUIET = "quiet"


@dataclass(frozen=True)
class Fate:
    """What became of a reminder: by whom, the record that did it, and to which day it moved or changed on."""

    become: Become
    by: str = ""
    record: Recorded | None = None
    to: date | None = None


def duties_touched(records: Iterable[Recorded]) -> frozenset[str] | None:
    """Name the duties, and other items, of which alone something may become by records; nothing where of any.

    What happens to one item leaves all others as they were; other records may change the terms, or who sees.
    """
    duties = set()
    for record in records:
        match record:
            case Quieted(item=item):
                duties.add(period_of(item))
            case Dealt() | Moved() | EvidenceGiven() | Reviewed():
                duties.add(period_of(item_of(record)))
            case _:
                return None
    return frozenset(duties)


def fate_of(row: Planned, audience: str, facts: Facts) -> Fate | None:
    """Say what became of something an audience was reminded of, or nothing where it stands open for them."""
    agreement = facts.agreements.get(row.agreement)
    if agreement is None:
        return None
    if row.occurrence not in facts.open_on(row.agreement, max(facts.today, row.day)):
        return _gone(row, agreement, facts)
    said = last_said(audience, row.occurrence, row.item, agreement)
    if said is None or said.how is Quiet.HEARD_AGAIN:
        return None
    if said.how is Quiet.SNOOZED and _waited(said, facts.today):
        return None
    return Fate(Become.QUIET, _by(said, facts), said, said.until)


def _waited(snoozed: Quieted, today: date) -> bool:
    return snoozed.until is not None and snoozed.until <= today


def _gone(row: Planned, agreement: Agreement, facts: Facts) -> Fate:
    day = facts.today
    made = agreement.progress_on(day)
    settled: Settled | None = made.settled.get(row.item)
    elsewhere = _elsewhere(row, facts)
    if settled:
        return Fate(Become.SETTLED, _by(settled, facts), settled)
    if elsewhere and row.matter in TO_SIGN:
        return Fate(Become.CHANGED, to=elsewhere.due)
    if elsewhere and row.matter not in WAITED:
        moves = made.moves.get(row.item)
        moved = moves[-1].record if moves else None
        return Fate(Become.MOVED, _by(moved, facts) if moved else "", moved, elsewhere.due)
    if row.matter in TO_SIGN:
        return Fate(Become.SIGNED)
    if made.replaced and row.matter in {Matter.END, Matter.NOTICE, Matter.DECIDE}:
        return Fate(Become.REPLACED, _by(made.replaced, facts), made.replaced)
    return Fate(Become.GONE)


def _elsewhere(row: Planned, facts: Facts) -> Open | None:
    """Find the same thing on another date."""
    found = facts.open_on(row.agreement, facts.today).values()
    return next((one for one in found if one.item == row.item and one.due != row.due), None)


def _by(record: Recorded, facts: Facts) -> str:
    return facts.people.name_of(record.written.by.user) if record.written else ""
