"""Working days of each nation of the United Kingdom: all but weekends and bank holidays."""

from datetime import date
from functools import cache

from agreements.days.calendar import ONE_DAY

NATIONS = {"ENG": "England", "WLS": "Wales", "SCT": "Scotland", "NIR": "Northern Ireland"}
"""The nations, by what the library of holidays calls them."""

_SATURDAY = 5


def is_working(day: date, nation: str) -> bool:
    """Say whether people of the nation work on a day."""
    return day.weekday() < _SATURDAY and day not in _bank_holidays(nation, day.year)


def working_day_before(day: date, nation: str) -> date:
    """Return the last working day before a day."""
    day -= ONE_DAY
    while not is_working(day, nation):
        day -= ONE_DAY
    return day


def working_day_after(day: date, nation: str) -> date:
    """Return the first working day after a day."""
    day += ONE_DAY
    while not is_working(day, nation):
        day += ONE_DAY
    return day


def moved_back(day: date, nation: str) -> date:
    """Return the day where it is a working one, else the working day before."""
    return day if is_working(day, nation) else working_day_before(day, nation)


def moved_on(day: date, nation: str) -> date:
    """Return the day where it is a working one, else the working day after."""
    return day if is_working(day, nation) else working_day_after(day, nation)


@cache
def _bank_holidays(nation: str, year: int) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415 - questions start without calendars

    return frozenset(country_holidays("GB", subdiv=nation, years=year))
