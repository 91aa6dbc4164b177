"""Lengths of time as people write them: `six months`, `28 days`, `a two-year term`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import inf

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.days.number_words import IN_WORDS, number_of

UNIT = "day|week|month|year"
_ALONE, _OF_UNIT = r"(?<![\w.,/-])", rf"[ -](?P<unit>{UNIT})s?\b"
DURATION = rf"{_ALONE}(?P<number>\d[\d,]*|{IN_WORDS}){_OF_UNIT}"
ANY_DURATION = rf"{_ALONE}(?P<number>an?|\d[\d,]*|{IN_WORDS}){_OF_UNIT}"
"""Patterns of a length of time that `duration_of` reads, without and with `a year`."""

_BESIDE = "beside_"
_DURATION = re.compile(DURATION, re.IGNORECASE)


@dataclass(frozen=True)
class Duration:
    """So many days, weeks, months or years."""

    number: int
    unit: str

    def __str__(self) -> str:
        """Say it as people write it."""
        return f"{self.number} {self.unit}{'' if self.number == 1 else 's'}"

    @property
    def span(self) -> relativedelta:
        """What is added to a day, or taken from it."""
        return relativedelta(**{f"{self.unit}s": self.number})  # type: ignore[arg-type]

    @property
    def days(self) -> float:
        """How many days it has from the first day of the calendar; one beyond its last is longer than any."""
        return days_in(self.span)

    def after(self, day: date) -> date | None:
        """Return the day so long after another, while the calendar has it."""
        return _within_calendar(day, self.span)

    def before(self, day: date) -> date | None:
        """Return the day so long before another, while the calendar has it."""
        return _within_calendar(day, -self.span)


def _within_calendar(day: date, span: relativedelta) -> date | None:
    try:
        found = day + span
    except (OverflowError, ValueError):
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None


def days_in(span: relativedelta) -> float:
    """Count the days of a length of time from the first day of the calendar, to compare it with others."""
    try:
        return float((date.min + span).toordinal() - 1)
    except (OverflowError, ValueError):
        return inf


def beside(pattern: str) -> str:
    """Write a pattern of a length so that it may stand beside another, of which one matches."""
    return pattern.replace("?P<", f"?P<{_BESIDE}")


def duration_of(found: re.Match[str]) -> Duration | None:
    """Read what DURATION matched; nothing where its number is no whole one, as may be in a wider pattern."""
    said = {name.removeprefix(_BESIDE): part for name, part in found.groupdict().items() if part}
    number = number_of(said["number"])
    return None if number is None else Duration(number, said["unit"].casefold())


def durations(text: str) -> Iterator[Duration]:
    """Find the lengths of time in a text, as they come."""
    return (one for found in _DURATION.finditer(text) if (one := duration_of(found)))
