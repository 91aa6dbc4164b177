"""The ways to say a period that has a name: `March 2016`, `Q1 2016/17`, `FY 2016-17`, `summer 2016`, `2016`.

A month without a year is here this year's; `questions.when` says when it is another's. Quarters are of the
financial year, which starts on 1 April; halves and parts of a year only where they say so.
"""

import re
from datetime import date

from agreements.days.calendar import (
    APRIL,
    MONTHS,
    ONE_DAY,
    QUARTERS,
    Period,
    calendar_year,
    financial_quarter,
    financial_start,
    financial_year,
    first_of_month,
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
    of_day, of_year = f"{int(figures)} {name}", f"{name} {year_in(figures)}"
    raise NoSuchTimeError(f"That may be {of_day} or {of_year}.", of_day, of_year)


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
    before, after = of_years(year - 1), of_years(year)
    raise NoSuchTimeError(f"A financial year has two years: say {before} or {after}.", before, after)


def _day_or_financial_year(match: re.Match[str], today: date) -> date | Period:
    first, second = int(match[1]), int(match[2])
    if len(match[1]) + len(match[2]) < len("16/17") - 1 or second != first + 1:
        return day_of(today.year, second, first)
    if second > len(MONTHS):
        return financial_year(year_in(match[1]))
    of_day, years = f"{first} {MONTHS[second - 1]}", of_years(year_in(match[1]))
    raise NoSuchTimeError(f"That may be {of_day} or the financial year {years}.", of_day, years)


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
    before, after = f"{quarter} {of_years(year - 1)}", f"{quarter} {of_years(year)}"
    raise NoSuchTimeError(
        f"For a financial year say {before} or {after}, for the calendar year {months}.",
        before,
        after,
        months,
    )


def _months(year: int, first: int, last: int) -> Period:
    """Return a run of months, of which those past the twelfth are of the year after."""
    january = date(year, 1, 1)
    return Period(first_of_month(january, first - 1), first_of_month(january, last) - ONE_DAY)


def _half(match: re.Match[str], _: date) -> Period:
    ordinal, figure, first, second, year = match.groups()
    month_before = (APRIL - 1 if first else 0) + 6 * ((ordinal or figure) not in _FIRST)
    start = _two_years(first, second) if first else year_in(year)
    return _months(start, month_before + 1, month_before + 6)


def _season(match: re.Match[str], _: date) -> Period:
    edge, season, year = match.groups()
    first, last = _SEASONS[season]
    if edge:
        first = last = last if edge in {"end", "late"} else first
    return _months(year_in(year), first, last)


def _part(match: re.Match[str], _: date) -> Period:
    return _months(year_in(match[2]), *_PARTS[match[1]])


def _near_period(match: re.Match[str], today: date) -> Period:
    near, unit = match.groups()
    length = "year" if unit.endswith(("year", "fy")) else unit
    return around(unit, shifted(around(unit, today).first, step(near), length))


UNITS_AROUND = r"week|month|quarter|year|calendar year|financial year|fy"
_FIRST = {"first", "1st", "1"}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}
_PARTS = {
    "early": (1, 4),
    "mid": (5, 8),
    "middle": (5, 8),
    **dict.fromkeys(("late", "back end", "tail end"), (9, 12)),
}
_ORDINALS = "|".join(name for name in QUARTERS if name != "last")  # `last quarter` is the one before
_QUARTER = rf"(?:q ?(\d)|quarter (\d)|({_ORDINALS}|last(?= quarter .*\d)) quarter)"
_OF = "(?:of |in )?(?:the )?"
_TWO_YEARS = r"(?:fy ?|financial year )?(\d{4}|\d\d) ?[-/] ?(\d{4}|\d\d)"
IN_MONTH = re.compile(rf"(?:in|during|throughout) {MONTH} (\d\d)", re.ASCII)
"""What is in a month is on none of its days: behind another word, `June 26` may be a day."""

PERIOD_RULES: Rules = (
    (IN_MONTH.pattern, _month_of_year),
    (rf"(?:month of )?{MONTH}[ -]?(?:of )?(\d{{4}}|'\d\d)", _month_of_year),
    (rf"{MONTH} (\d{{1,2}})", _month_and_figures),
    (rf"(?:{NEAR} )?{MONTH}", _near_month),
    (r"(?:calendar )?(?:year )?(\d{4})", _calendar_year),
    (r"(\d{1,2}) ?/ ?(\d{1,2})", _day_or_financial_year),
    (_TWO_YEARS, _financial_year),
    (r"(?:fy|financial year) ?(\d{4}|\d\d)", _one_financial_year),
    (rf"{_QUARTER}(?: ?{_OF}{_TWO_YEARS})?", _quarter),
    (rf"{_TWO_YEARS} ?q ?(\d)", _year_then_quarter),
    (rf"{_QUARTER} ?{_OF}(\d{{4}}|'?\d\d)", _quarter_of_one_year),
    (
        rf"(?:(first|1st|second|2nd|last) half|h([12])) {_OF}(?:{_TWO_YEARS}|(?:calendar year )?(\d{{4}}))",
        _half,
    ),
    (
        (
            rf"(?:(end|start|beginning|early|late) (?:of )?(?:the )?)?({'|'.join(_SEASONS)})(?: holidays?)?"
            rf" {_OF}(\d{{4}})(?: ?[-/] ?(?:\d\d)?\d\d)?"
        ),
        _season,
    ),
    (rf"({'|'.join(_PARTS)})[ -]{_OF}(?:calendar year )?(\d{{4}})", _part),
    (rf"{NEAR} ({UNITS_AROUND})", _near_period),
)
IN_PART = re.compile(rf"(?:{'|'.join((*_SEASONS, *_PARTS))})\b")
"""How a period starts that is as often part of a name: `the winter 2023/24 plan`."""
