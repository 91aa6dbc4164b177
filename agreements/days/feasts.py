"""The days of a year that have a name."""

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter

_FIXED = {
    "new year": (1, 1),
    "candlemas": (2, 2),
    "burns night": (1, 25),
    "valentine's day": (2, 14),
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
_FROM_EASTER = {"good friday": -2, "easter": 0, "easter monday": 1}


def _on(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


FEASTS: dict[str, Callable[[int], date]] = {
    **{name: _on(*day) for name, day in _FIXED.items()},
    **{name: _from_easter(days) for name, days in _FROM_EASTER.items()},
}
"""The day of each, by its name in lower case, in a year."""
