"""Days that people name rather than number: "Christmas 2021", "the February half-term of 2023"."""

import re
from datetime import date, timedelta

from dateutil.easter import easter

_FIXED = {
    "new year": (1, 1),
    "candlemas": (2, 2),
    "lady day": (3, 25),
    "st david's": (3, 1),
    "st patrick's": (3, 17),
    "st george's": (4, 23),
    "may day": (5, 1),
    "midsummer": (6, 24),
    "michaelmas": (9, 29),
    "lammas": (8, 1),
    "hallowe'en": (10, 31),
    "all saints'": (11, 1),
    "martinmas": (11, 11),
    "st andrew's": (11, 30),
    "bonfire night": (11, 5),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_BREAKS = {"february": 2, "spring": 2, "may": 5, "summer": 5, "october": 10, "autumn": 10}
_YEAR = r",?\s+(?:\(\d{1,2}(?:st|nd|rd|th)? \w+\)\s+)?(?:(?:of|in)\s+)?(?P<year>20\d\d)(?!\d)"
_NAMES = "|".join(sorted(_FIXED, key=len, reverse=True)).replace("'", "['’]?")
FEAST = (
    r"\b(?:(?P<easter>easter)(?: (?:sun)?day| (?P<after>monday))?|(?P<before>good friday)|"
    rf"(?P<feast>{_NAMES})(?: day)?){_YEAR}(?!\s?/)"
)
HALF_TERM = rf"\b(?P<break>{'|'.join(_BREAKS)}) half[- ]term(?: (?:break|holiday))?{_YEAR}"


def feast(match: re.Match[str]) -> date:
    """Give the day of a `FEAST`."""
    year = int(match["year"])
    if match["easter"] or match["before"]:
        return easter(year) + timedelta(days=1 if match["after"] else -2 if match["before"] else 0)
    month, day = next(
        day
        for name, day in _FIXED.items()
        if re.fullmatch(name.replace("'", "['’]?"), match["feast"].lower())
    )
    return date(year, month, day)


def half_term(match: re.Match[str]) -> date:
    """Give the first day of the month in which a `HALF_TERM` falls, whose days each area sets."""
    return date(int(match["year"]), _BREAKS[match["break"].lower()], 1)
