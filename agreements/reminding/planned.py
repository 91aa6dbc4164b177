"""What is to be spoken of: one row for each dated thing of an agreement and each time of speaking of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from agreements.days.calendar import Period


class Matter(StrEnum):
    """What a reminder is about; the value is what people call it when they watch for it."""

    START = "start"
    END = "end"
    NOTICE = "notice"
    DECIDE = "decide"
    MILESTONE = "milestone"
    DELIVERABLE = "deliverable"
    GATEWAY = "gateway"
    REVIEW = "review"
    OBLIGATION = "obligation"
    PAYMENT = "payment"
    LOGGED = "logged item"
    DELEGATION = "delegation"
    SIGNATURE = "signature"
    CHANGE_NOTE = "change note"
    ATTACHMENT = "attachment"


TO_SIGN = frozenset([Matter.SIGNATURE, Matter.CHANGE_NOTE])
"""What is spoken of because somebody is still to sign."""


WATCHERS = "watchers"
"""To whoever watches the agreement."""
TURN = "turn"
"""To those whose turn it is: who may sign for a party that is missing, or whose authority lapses."""
CLERKS = "clerks"
"""To the agreement's clerks, since nobody acknowledged what is past."""
ADMINISTRATORS = "administrators"
"""To the administrators, since no clerk did either."""
GROUPS = frozenset({WATCHERS, TURN, CLERKS, ADMINISTRATORS})
"""Whom a reminder is for, unless it is for one audience that put it off."""


@dataclass(frozen=True, order=True)
class Planned:
    """One time at which one occurrence is to be spoken of.

    `occurrence` names the thing and its date (`M3@2018-01-31`), so that what was moved is another. `lead` is
    how many days `day` is before `due`, less than nothing once that is past. What has an `until` repeats
    every week from `day` up to then. `whom` is one of the groups above, or the one audience that put it off.
    """

    agreement: str
    occurrence: str
    lead: int
    whom: str
    matter: Matter
    item: str
    due: date
    day: date
    until: date | None = None

    @property
    def weekday(self) -> int | None:
        """The day of the week on which it repeats, Monday 0, or nothing where it is once."""
        return None if self.until is None else self.day.weekday()

    @property
    def past(self) -> bool:
        """Whether it speaks of a day gone by."""
        return self.lead < 0

    @property
    def never_early(self) -> bool:
        """Whether it is said on its own day or after, never before: it is past, or was put off until then."""
        return self.past or self.whom not in GROUPS

    def within(self, days: Period) -> "Planned | None":
        """Return it as it falls in some days, a repeated one on the last of its days there; else nothing."""
        if self.until is None:
            return self if self.day in days else None
        last = min(days.last, self.until)
        if last < max(days.first, self.day):
            return None
        day = last - timedelta(days=(last.weekday() - self.day.weekday()) % 7)
        if day < max(days.first, self.day):
            return None
        return Planned(
            self.agreement,
            self.occurrence,
            (self.due - day).days,
            self.whom,
            self.matter,
            self.item,
            self.due,
            day,
        )

    def next_from(self, day: date) -> "Planned | None":
        """Return it as it next falls from a day on; nothing where it does no more."""
        first = max(day, self.day)
        return self.within(Period(first, first + timedelta(days=6)))


def occurrence_of(item: str, due: date) -> str:
    """Name an occurrence: the thing and its date."""
    return f"{item}@{due}"
