"""The ways to say a period that has a name: `March 2016`, `Q1 2016/17`, `FY 2016-17`, `last quarter`, `2016`.

A month without a year is here this year's; `questions.when` says when it is another's. Quarters are of the
financial year, which starts on 1 April.
"""

import re
from datetime import date

from agreements.days.calendar import (
    MONTHS,
    QUARTERS,
    Period,
    calendar_year,
    financial_quarter,
    financial_start,
    financial_year,
    month,
    quarter_of,
    week_of,
)
from questions.days import day_of
from questions.times import (
    MONTH,
    NEAR,
    NoSuchTimeError,
    Rules,
    month_number,
    of_years,
    shifted,
    step,
    year_in,
)

_MOST_DAYS = 31
_FOUR = "A year has four quarters, Q1 to Q4."
_HUNDRED = 100


def around(unit: str, day: date) -> Period:
    """Return the week, month, quarter, year or financial year that holds a day."""
    if unit == "week":
        return week_of(day)
    if unit == "month":
        return month(day.year, day.month)
    if unit == "quarter":
        return quarter_of(day)
    if unit in {"financial year", "fy"}:
        return financial_year(financial_start(day))
    return calendar_year(day.year)


def _two_years(first: str, second: str) -> int:
    start = year_in(first)
    after = start + 1
    if int(second) not in ({after} if int(second) >= _HUNDRED else {after % _HUNDRED}):
        raise NoSuchTimeError(f"A financial year spans two years in a row: {of_years(start)}.")
    return start


def _month_of_year(match: re.Match[str], _: date) -> Period:
    return month(year_in(match[2]), month_number(match[1]))


def _month_and_figures(match: re.Match[str], today: date) -> date | Period:
    number, figures = month_number(match[1]), match[2]
    if len(figures) == 1:
        return day_of(today.year, number, int(figures))
    if int(figures) > _MOST_DAYS:
        return month(year_in(figures), number)
    name = MONTHS[number - 1]
    raise NoSuchTimeError(f"That may be {int(figures)} {name} or {name} {year_in(figures)}.")


def _near_month(match: re.Match[str], today: date) -> Period:
    found = month(today.year, month_number(match[2]))
    if match[1] and step(match[1]) < 0 and found.last >= today:
        return month(today.year - 1, found.first.month)
    if match[1] and step(match[1]) > 0 and found.first <= today:
        return month(today.year + 1, found.first.month)
    return found


def _calendar_year(match: re.Match[str], _: date) -> Period:
    return calendar_year(year_in(match[1]))


def _financial_year(match: re.Match[str], _: date) -> Period:
    return financial_year(_two_years(match[1], match[2]))


def _one_financial_year(match: re.Match[str], _: date) -> Period:
    year = year_in(match[1])
    raise NoSuchTimeError(f"A financial year has two years: say {of_years(year - 1)} or {of_years(year)}.")


def _day_or_financial_year(match: re.Match[str], today: date) -> date | Period:
    first, second = int(match[1]), int(match[2])
    if len(match[1]) + len(match[2]) < len("16/17") - 1 or second != first + 1:
        return day_of(today.year, second, first)
    if second > len(MONTHS):
        return financial_year(year_in(match[1]))
    years = of_years(year_in(match[1]))
    raise NoSuchTimeError(f"That may be {first} {MONTHS[second - 1]} or the financial year {years}.")


def _quarter(match: re.Match[str], today: date) -> Period:
    figure, spelt, ordinal, first, second = match.groups()
    start = _two_years(first, second) if first else financial_start(today)
    return _numbered(start, int(figure or spelt or QUARTERS[ordinal]))


def _year_then_quarter(match: re.Match[str], _: date) -> Period:
    return _numbered(_two_years(match[1], match[2]), int(match[3]))


def _numbered(start: int, quarter: int) -> Period:
    if not 1 <= quarter <= 4:  # noqa: PLR2004 - as the message says
        raise NoSuchTimeError(_FOUR)
    return financial_quarter(start, quarter)


def _quarter_of_one_year(match: re.Match[str], _: date) -> Period:
    figure, spelt, ordinal, figures = match.groups()
    quarter, year = f"Q{figure or spelt or QUARTERS[ordinal]}", year_in(figures)
    last = 3 * int(quarter[1:])
    if not 0 < last <= len(MONTHS):
        raise NoSuchTimeError(_FOUR)
    months = f"{MONTHS[last - 3]} to {MONTHS[last - 1]} {year}"
    raise NoSuchTimeError(
        f"For a financial year say {quarter} {of_years(year - 1)} or {quarter} {of_years(year)}, "
        f"for the calendar year {months}."
    )


def _near_period(match: re.Match[str], today: date) -> Period:
    near, unit = match.groups()
    length = "year" if unit.endswith(("year", "fy")) else unit
    return around(unit, shifted(around(unit, today).first, step(near), length))


UNITS_AROUND = r"week|month|quarter|year|calendar year|financial year|fy"
_ORDINALS = "|".join(name for name in QUARTERS if name != "last")  # `last quarter` is the one before
_QUARTER = rf"(?:q ?(\d)|quarter (\d)|({_ORDINALS}) quarter)"
_TWO_YEARS = r"(?:fy ?|financial year )?(\d{4}|\d\d) ?[-/] ?(\d{4}|\d\d)"
PERIOD_RULES: Rules = (
    (rf"(?:month of )?{MONTH}[ -]?(?:of )?(\d{{4}}|'\d\d)", _month_of_year),
    (rf"{MONTH} (\d{{1,2}})", _month_and_figures),
    (rf"(?:{NEAR} )?{MONTH}", _near_month),
    (r"(?:calendar )?(?:year )?(\d{4})", _calendar_year),
    (r"(\d{1,2}) ?/ ?(\d{1,2})", _day_or_financial_year),
    (_TWO_YEARS, _financial_year),
    (r"(?:fy|financial year) ?(\d{4}|\d\d)", _one_financial_year),
    (rf"{_QUARTER}(?: ?(?:of |in )?(?:the )?{_TWO_YEARS})?", _quarter),
    (rf"{_TWO_YEARS} ?q ?(\d)", _year_then_quarter),
    (rf"{_QUARTER} ?(?:of |in )?(\d{{4}}|'?\d\d)", _quarter_of_one_year),
    (rf"{NEAR} ({UNITS_AROUND})", _near_period),
)
