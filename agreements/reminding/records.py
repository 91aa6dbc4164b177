"""What people said of reminders: records, like those of `agreements.records`."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agreements.recorded import Recorded


@dataclass(frozen=True, kw_only=True)
class Watched(Recorded):
    """A channel or a person is to be told of an agreement, or with `ended` no more.

    `over` is the agreement, nothing for all of them; `party` and `matter` limit what is told.
    """

    audience: str
    over: str = ""
    party: str = ""
    matter: str = ""
    ended: bool = False
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class TimesSet(Recorded):
    """When a channel or a person is spoken to: the hours, their zone, whose holidays, and the look-ahead."""

    audience: str
    zone: str
    first_hour: int
    last_hour: int
    nation: str
    look_ahead: bool
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class LeadsSet(Recorded):
    """How many days before its dates an agreement, or one item of it, is spoken of; nothing: by default."""

    item: str = ""
    leads: tuple[int, ...] | None
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class CommitteeSet(Recorded):
    """How many days it takes to have notice decided by a committee, before the last day to give it."""

    days: int
    counts_on: date


class Quiet(StrEnum):
    """Why something is spoken of no more to an audience, or that it is again."""

    ACKNOWLEDGED = "acknowledged"
    SNOOZED = "snoozed"
    NOT_OURS = "not ours"
    HEARD_AGAIN = "heard again"


@dataclass(frozen=True, kw_only=True)
class Quieted(Recorded):
    """A reminder was acknowledged, put off `until` a day, is of no concern to its audience, or is after all.

    What is of no concern, or is again, is the `item`, a duty whole, on whatever date; the others are of one
    `occurrence`.
    """

    occurrence: str
    item: str
    audience: str
    how: Quiet
    until: date | None = None
    counts_on: date

    def is_of(self, item: str) -> bool:
        """Say whether it is of an item on whatever date, a duty being named whole."""
        return self.how in OF_ITEMS and self.item == item


OF_ITEMS = frozenset({Quiet.NOT_OURS, Quiet.HEARD_AGAIN})
"""What is said of an item on whatever date."""

Reminding = Watched | TimesSet | LeadsSet | CommitteeSet | Quieted


def who_put_off(records: Iterable[Recorded]) -> frozenset[str]:
    """Name the audiences that put something off."""
    return frozenset(one.audience for one in records if isinstance(one, Quieted) and one.how is Quiet.SNOOZED)
