"""What readers of days and of periods share: the words of time, years, lengths, and how reading fails.

Years of two figures are 1970 to 2069. Years run from 1900 to 2199, so that no sum of days leaves the
calendar.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import FIRST_DAY, LAST_DAY, MONTH_NUMBERS, MONTH_WORD, Period, full_year
from agreements.days.number_words import IN_WORDS, number_of

LONGEST = 80
"""Characters beyond which words are not read as a time."""


@dataclass(frozen=True)
class Unclear:
    """Words that speak of a time but give no day or period, and why: a sentence of its own, or nothing.

    `instead` are words for the times that may be meant.
    """

    said: str
    why: str = ""
    instead: tuple[str, ...] = ()


class NoSuchTimeError(Exception):
    """Raised by a rule that knows the words but can make no time of them, or several; the message is why."""

    def __init__(self, why: str, *instead: str) -> None:
        """Say why, and what may be meant."""
        super().__init__(why)
        self.instead = instead


Rule = Callable[[re.Match[str], date], date | Period | None]
"""Make a time of matched words; the date is the day that relative words count from."""

Rules = tuple[tuple[str, Rule], ...]
"""Patterns, each of which must match words whole for its rule to be used."""

UNIT = r"(day|week|fortnight|month|quarter|year)s?"
NUMBER = rf"(\d{{1,5}}|an?|{IN_WORDS})"
MONTH = rf"({MONTH_WORD})\.?"
YEAR = r"(\d{4}|'?\d\d)"
NEAR = r"(this|current|last|previous|past|next|coming|following)"

_TWO_FIGURES = 2
_OUT_OF_REACH = f"Years run from {FIRST_DAY.year} to {LAST_DAY.year}."
_LENGTHS = {
    "day": relativedelta(days=1),
    "week": relativedelta(weeks=1),
    "fortnight": relativedelta(weeks=2),
    "month": relativedelta(months=1),
    "quarter": relativedelta(months=3),
    "year": relativedelta(years=1),
}
_LEAST_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 28, "quarter": 84, "year": 365}


def plain_time(words: str) -> str:
    """Bring words to the form in which times are read: lower case, plain dashes, no `the` in front.

    Words beyond LONGEST characters give nothing.
    """
    if len(words) > LONGEST:
        return ""
    text = unicodedata.normalize("NFKC", words).casefold()
    text = re.sub(r"[‐-―−]", "-", text).replace("’", "'").replace(",", " ")  # noqa: RUF001 - dashes as typed
    return " ".join(text.split()).strip(" .?!;:\"'").removeprefix("the ")


@cache
def compiled(rules: Rules) -> tuple[tuple[re.Pattern[str], Rule], ...]:
    """Compile the patterns of rules, once words come that may be of a time."""
    return tuple((re.compile(pattern, re.ASCII), rule) for pattern, rule in rules)


def within_reach(found: date | Period | None) -> date | Period | None:
    """Return what was found, or raise NoSuchTimeError where it lies beyond FIRST_DAY or LAST_DAY."""
    first, last = (found.first, found.last) if isinstance(found, Period) else (found, found)
    if first and last and not FIRST_DAY <= first <= last <= LAST_DAY:
        raise NoSuchTimeError(_OUT_OF_REACH)
    return found


def year_in(figures: str) -> int:
    """Read a year of four or two figures; raises NoSuchTimeError where it is out of reach."""
    figures = figures.removeprefix("'")
    year = full_year(int(figures)) if len(figures) == _TWO_FIGURES else int(figures)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise NoSuchTimeError(_OUT_OF_REACH)
    return year


def month_number(name: str) -> int:
    """Return the number of the month that a name begins."""
    return MONTH_NUMBERS[name]


def counted(words: str) -> int:
    """Read what NUMBER matched."""
    return number_of(words) or 0


def shifted(day: date, number: int, unit: str) -> date:
    """Count so many units on, or back where the number is negative.

    A month that is too short gives its last day. Raises NoSuchTimeError where that leads out of reach.
    """
    if abs(number) * _LEAST_DAYS[unit] > (LAST_DAY - FIRST_DAY).days:
        raise NoSuchTimeError(_OUT_OF_REACH)
    return day + number * _LENGTHS[unit]


def step(near: str) -> int:
    """Return how far a word points: `this` nowhere, `last` one back, `next` one on."""
    return {"this": 0, "current": 0, "last": -1, "previous": -1, "past": -1}.get(near, 1)


def of_years(start: int) -> str:
    """Write a financial year: `2016/17`."""
    return f"{start}/{(start + 1) % 100:02d}"
