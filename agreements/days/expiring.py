"""When notice may run out: on one day of the year only, not before some day, or not in some months.

A register file has the length of a notice as figures, and these only in the words of the rule.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD, ONE_DAY, Period
from agreements.terms import Termination

_DAY = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH_WORD})"
_RUNS_OUT = r"(?:expir\w+|ends?|ending|runs?|running|takes? effect|steps? out|leaves?)"
_YEARLY = re.compile(
    rf"\b{_RUNS_OUT}(?: out)?(?: only)? (?:on|to) (?:(?:an?|the|any|each|every) )?{_DAY}\b(?! \d{{4}})",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(rf"\b(?:not|no|cannot)\b[^.;]*?\bbefore {_DAY} (?P<year>\d{{4}})\b", re.IGNORECASE)
_CLOSED = re.compile(
    rf"\b(?:not|no)\b[^.;]*?\bbetween {_DAY} and "
    rf"(?:(?P<last>\d{{1,2}})|the end of) (?P<until>{MONTH_WORD})\b",
    re.IGNORECASE,
)
_ON_OTHERS = ";"  # behind which a rule goes on about somebody else

_MonthDay = tuple[int, int]


@dataclass(frozen=True)
class Limits:
    """The one day of a `yearly` notice, `since` when it may run out, what of the year is `closed` to it."""

    yearly: _MonthDay | None = None
    since: date | None = None
    closed: tuple[_MonthDay, _MonthDay] | None = None

    def lets(self, day: date) -> bool:
        """Say whether notice may run out on a day."""
        of_year = (day.month, day.day)
        early = self.since is not None and day < self.since
        return not early and self.yearly in {None, of_year} and not self.is_closed(day)

    def is_closed(self, day: date) -> bool:
        """Say whether a day is in what of the year is closed, which may go on into the next."""
        if self.closed is None:
            return False
        (first, last), of_year = self.closed, (day.month, day.day)
        return first <= of_year <= last if first <= last else not last < of_year < first

    def within(self, days: Period) -> Iterator[date]:
        """Give the days on which notice may run out, among some days."""
        return (day for day in _each(days) if self.lets(day))


def limits(way: Termination) -> Limits:
    """Return what the words of a rule say of the day on which notice runs out."""
    return _read(f"{way.rule}")


@lru_cache(maxsize=1_000)
def _read(rule: str) -> Limits:
    rule = rule.partition(_ON_OTHERS)[0]
    yearly, since, closed = _YEARLY.search(rule), _NOT_BEFORE.search(rule), _CLOSED.search(rule)
    return Limits(
        yearly=_of_year(yearly["month"], yearly["day"]) if yearly else None,
        since=_named(since) if since else None,
        closed=(
            (_of_year(closed["month"], closed["day"]), _of_year(closed["until"], closed["last"] or "31"))
            if closed
            else None
        ),
    )


def _of_year(month: str, day: str) -> _MonthDay:
    return MONTH_NUMBERS[month.casefold()], int(day)


def _named(found: re.Match[str]) -> date | None:
    month, day = _of_year(found["month"], found["day"])
    try:
        return date(int(found["year"]), month, day)
    except ValueError:  # no day of the calendar, whatever a document prints
        return None


def _each(days: Period) -> Iterator[date]:
    day = days.first
    while day <= days.last:
        yield day
        day += ONE_DAY
