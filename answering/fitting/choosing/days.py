"""The days of facts: whether a fact falls on some days, lies ahead, or is the first or last of several."""

import re
from collections.abc import Iterable
from datetime import date

from agreements.days.calendar import FIRST_DAY, Period
from agreements.days.occurrences import review_due
from agreements.terms import Dated, Fact, Review
from answering.facts.entry import Entry
from answering.requests import Question

_PRECISE = frozenset(["day", "month", "quarter"])
_UP_TO = frozenset(["by", "before", "until"])


def day_of(fact: Fact) -> date | None:
    """Return the day of a dated fact; looked up by itself, for a fact without days would ask its base."""
    day: date | None = vars(fact).get("date")
    return day


def is_due(fact: Fact, entry: Entry) -> bool:
    """Say whether a fact has a day that has not passed."""
    day = day_of(fact)
    return day is not None and day >= entry.day


def due_on(fact: Fact, entry: Entry) -> date | None:
    """Return the day ahead on which a fact is to be dealt with, its own or that of what it runs from."""
    day = review_due(fact, entry.terms) if isinstance(fact, Review) else day_of(fact)
    settled = vars(fact).get("id") in entry.made.settled
    return day if day and day >= entry.day and not settled else None


def is_open(fact: Fact, entry: Entry) -> bool:
    """Say whether a fact is to come on no day that is known, and is not dealt with."""
    open_ = day_of(fact) is None and due_on(fact, entry) is None
    return open_ and vars(fact).get("id") not in entry.made.settled


def days_ahead(question: Question, day: date) -> Period | None:
    """Return the days asked about: of those before a day that is to come, what is due now is to come too."""
    days = question.period
    ahead = days is not None and days.first <= FIRST_DAY and days.last >= day
    return Period(day, days.last) if days and ahead and not _PAST.search(question.said) else days


_PAST = re.compile(r"\b(?:was|were|did|had|has|have|fell|been)\b", re.IGNORECASE)
"""How it is asked what was due, rather than what is."""


def falls(fact: Fact, asked: Period) -> bool:
    """Say whether a fact falls in the days asked about."""
    day = day_of(fact)
    if day is None:
        return False
    first = getattr(fact, "date_from", None) or day
    precise = getattr(fact, "precision", "day") in _PRECISE
    if getattr(fact, "bound", None) in _UP_TO or not precise:
        return day in asked
    return asked.meets(Period(min(first, day), day))


def within(facts: tuple[Fact, ...], period: Period, *, until: bool) -> tuple[Fact, ...]:
    """Keep what falls in some days; `until` a day, what ends on it, or where none does what ended before."""
    fallen = tuple(fact for fact in facts if falls(fact, period))
    if not until:
        return fallen
    ended = [fact for fact in facts if (day := day_of(fact)) and day <= period.last]
    return tuple(fact for fact in ended if fact in fallen) or tuple(ended) or fallen


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Put dated facts in the order of their days."""
    dated = ((day, fact) for fact in facts if (day := day_of(fact)))
    return tuple(fact for _, fact in sorted(dated, key=lambda one: one[0]))


def window(fact: Fact) -> tuple[date, date] | None:
    """Return the first and the last day of a fact that takes a while, from the one to the other."""
    if not isinstance(fact, Dated) or fact.precision != "day":
        return None
    return (fact.date_from, fact.date) if fact.date_from and fact.date else None
