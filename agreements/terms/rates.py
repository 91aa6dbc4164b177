"""The periods of which a sum may be paid in each, and how a text says them."""

import re
from dataclasses import dataclass
from enum import Enum


class Rate(Enum):
    """What a sum is paid for each of; none where nothing says that it is paid again."""

    NONE = ("", 0)
    YEAR = ("year", 1)
    HALF_YEAR = ("half-year", 2)
    QUARTER = ("quarter", 4)
    MONTH = ("month", 12)

    @property
    def called(self) -> str:
        """The name of the period."""
        return self.value[0]

    @property
    def in_year(self) -> int:
        """How many of them a year has."""
        return self.value[1]

    @property
    def words(self) -> str:
        """The words behind a sum: `a quarter`."""
        return f"a {self.called}" if self.called else ""


_KIND = r"(?:academic |financial |contract |calendar |school )?"
_NO_RATE = "".join(rf"(?<!\b{word} )" for word in ("for", "in", "within", "after", "of", "over", "than"))
_EACH = rf"(?:/|\b(?:per|each|every) |{_NO_RATE}\ban? )"
_BEHIND = {
    Rate.HALF_YEAR: rf"{_EACH}half[- ]year\b|\bevery six months\b|\btwice (?:a|each|every) year\b",
    Rate.YEAR: rf"{_EACH}{_KIND}(?:year|yr)\b"
    r"|(?<!half[- ])(?<!twice[- ])\b(?:yearly|annually|per annum)\b|\bp\.?a\b",
    Rate.QUARTER: rf"{_EACH}{_KIND}(?:quarter|qtr)\b|\bevery three months\b",
    Rate.MONTH: rf"{_EACH}{_KIND}(?:month|mth)\b|\bp\.?c\.?m\b",
}
"""How a text says what a sum is paid for each of, other than by how often a part of it is."""

_ALONE = {
    Rate.HALF_YEAR: r"\b(?:(?:half|twice)[- ]yearly|six[- ]monthly)\b",
    Rate.YEAR: r"\bannual\b",
    Rate.QUARTER: r"(?<!half-)\bquarterly\b",
    Rate.MONTH: r"\bmonthly\b",
}
"""How it is said in so many words where nothing else is: `paid quarterly` may be of a yearly sum in parts."""

_BESIDE = {rate: re.compile(way, re.IGNORECASE) for rate, way in _BEHIND.items()}
_PRINTED = {rate: re.compile(f"{way}|{_ALONE[rate]}", re.IGNORECASE) for rate, way in _BEHIND.items()}


@dataclass(frozen=True)
class Period:
    """A period that a text says, and where in the text it does."""

    rate: Rate = Rate.NONE
    first: int = 0
    last: int = 0


def rate_said(said: str) -> Rate:
    """Return the period of which it is asked what is paid in each: `a year`, `quarterly`."""
    return period_in(said).rate


def period_in(text: str, *, alone: bool = True) -> Period:
    """Return the first period of a text, whether or not it stands `alone`: as `monthly`, not `each month`."""
    found = (
        (one.start(), one.end(), rate)
        for rate, way in (_PRINTED if alone else _BESIDE).items()
        if (one := way.search(text))
    )
    first, last, rate = min(found, default=(0, 0, Rate.NONE), key=lambda one: one[0])
    return Period(rate, first, last)
