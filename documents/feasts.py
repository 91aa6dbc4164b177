"""Days that people name rather than number: "Christmas 2021", "the February half-term of 2023"."""

import re
from datetime import date

from agreements.days.feasts import FEASTS

_BREAKS = {"february": 2, "spring": 2, "may": 5, "summer": 5, "october": 10, "autumn": 10}
_YEAR = r",?\s+(?:\(\d{1,2}(?:st|nd|rd|th)? \w+\)\s+)?(?:(?:of|in)\s+)?(?P<year>20\d\d)(?!\d)"
_NAMES = {name: re.compile(name.replace("'", "['’]?"), re.IGNORECASE) for name in FEASTS}
FEAST = (
    r"\b(?:easter (?:sun)?day|(?P<feast>"
    + "|".join(_NAMES[name].pattern for name in sorted(FEASTS, key=len, reverse=True))
    + rf")(?: day)?){_YEAR}(?!\s?/)"
)
HALF_TERM = rf"\b(?P<break>{'|'.join(_BREAKS)}) half[- ]term(?: (?:break|holiday))?{_YEAR}"


def feast(match: re.Match[str]) -> date:
    """Give the day of a `FEAST`."""
    called = match["feast"] or "easter"
    name = next(name for name, pattern in _NAMES.items() if pattern.fullmatch(called))
    return FEASTS[name](int(match["year"]))


def half_term(match: re.Match[str]) -> date:
    """Give the first day of the month in which a `HALF_TERM` falls, whose days each area sets."""
    return date(int(match["year"]), _BREAKS[match["break"].lower()], 1)
