"""How long before its date each thing is spoken of, by default and as set for an agreement or an item."""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.days.occurrences import period_of
from agreements.recorded import Recorded
from agreements.reminding.planned import Matter
from agreements.reminding.records import CommitteeSet, LeadsSet

DEFAULTS: dict[Matter, tuple[int, ...]] = {
    Matter.START: (7, 0),
    Matter.END: (180, 90, 60, 30, 14, 7, 1, 0),
    Matter.NOTICE: (30, 14, 7, 1, 0),
    Matter.DECIDE: (60, 30, 14, 7, 1, 0),
    Matter.GATEWAY: (60, 30, 14, 7, 1),
    Matter.REVIEW: (60, 30, 14, 7, 1),
    Matter.MILESTONE: (30, 14, 7, 1),
    Matter.DELIVERABLE: (30, 14, 7, 1),
    Matter.PAYMENT: (30, 14, 7, 1, 0),
    Matter.LOGGED: (14, 7, 1, 0),
    Matter.OBLIGATION: (14, 3),
    Matter.DELEGATION: (14, 3),
}
"""Days before the date, by what it is the date of."""

ITS_OWN = frozenset({Matter.START, Matter.OBLIGATION})
"""What keeps its own rhythm where lead times are set for all of an agreement: a month has no 60 days."""

COMMITTEE = 28
"""Days that a decision takes to go through a committee, where nothing else is set."""

LONGEST = 730
"""Days before its date that anything may be spoken of at the earliest."""

MOST = 12
"""Times that one thing may be spoken of before its date."""


@dataclass(frozen=True)
class Leads:
    """The lead times of an agreement: those set for items, for all of it, and the defaults."""

    of_items: dict[str, tuple[int, ...]]
    of_all: tuple[int, ...] | None
    committee: int = COMMITTEE

    def of(self, matter: Matter, item: str) -> tuple[int, ...]:
        """Return how many days before its date an item is spoken of, the earliest first.

        `item` is an item's id, or that of a period of a duty; the end, the start and the last days for notice
        go by their matter.
        """
        for name in (item, period_of(item), matter):
            if name.casefold() in self.of_items:
                return self.of_items[name.casefold()]
        return DEFAULTS[matter] if self.of_all is None or matter in ITS_OWN else self.of_all


def leads_of(records: Iterable[Recorded]) -> Leads:
    """Work out an agreement's lead times from its records; the last word on each holds."""
    last: dict[str, LeadsSet] = {}
    committee = COMMITTEE
    for record in records:
        if isinstance(record, LeadsSet):
            last[record.item.casefold()] = record
        elif isinstance(record, CommitteeSet):
            committee = record.days
    said = {item: record.leads for item, record in last.items() if record.leads is not None}
    return Leads({item: leads for item, leads in said.items() if item}, said.get(""), committee)
