"""Days, windows and the public sector's periods.

Financial years start on 1 April: Q1 2016/17 is 1 April to 30 June 2016 (register/README.md).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
MONTH_NUMBERS = {
    name: number
    for number, month in enumerate(MONTHS, start=1)
    for name in (month.casefold(), month[:3].casefold())
} | {"sept": 9}
MONTH_WORD = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
"""A pattern of any month, in full or shortened, in lower case."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY_WORD = "|".join(WEEKDAYS)

APRIL = 4
"""The month in which a financial year starts."""

QUARTERS = {
    name: number
    for number, names in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th last final"), start=1)
    for name in names.split()
}
"""How the quarters of a year are called."""

ONE_DAY = timedelta(days=1)
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""The days that an agreement can be about; beyond them, dates counted from dates would leave the calendar."""


@dataclass(frozen=True, order=True)
class Period:
    """A run of days, both ends included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Say whether the day falls in the period."""
        return self.first <= day <= self.last

    def meets(self, other: "Period") -> bool:
        """Say whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Period") -> "Period | None":
        """Return the part that lies in the other, or nothing where they do not meet."""
        return Period(max(self.first, other.first), min(self.last, other.last)) if self.meets(other) else None


def month(year: int, number: int) -> Period:
    """Return a calendar month."""
    first = date(year, number, 1)
    return Period(first, first_of_month(first, 1) - ONE_DAY)


def calendar_year(year: int) -> Period:
    """Return January to December."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def calendar_quarter(year: int, quarter: int) -> Period:
    """Return a quarter, 1 to 4, of January to December."""
    first = date(year, 3 * quarter - 2, 1)
    return Period(first, first_of_month(first, 3) - ONE_DAY)


def financial_start(day: date) -> int:
    """Return the year in which the financial year that holds the day starts."""
    return day.year - (day.month < APRIL)


def financial_year(start: int) -> Period:
    """Return April of the start year to March of the next."""
    return Period(date(start, APRIL, 1), date(start + 1, APRIL, 1) - ONE_DAY)


def financial_quarter(start: int, quarter: int) -> Period:
    """Return a quarter, 1 to 4, of the financial year that starts in April of `start`."""
    first = first_of_month(date(start, APRIL, 1), 3 * (quarter - 1))
    return Period(first, first_of_month(first, 3) - ONE_DAY)


def quarter_of(day: date) -> Period:
    """Return the financial quarter that holds the day."""
    return financial_quarter(financial_start(day), (day.month - APRIL) // 3 % 4 + 1)


def week_of(day: date) -> Period:
    """Return Monday to Sunday around the day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def quarter_name(period: Period) -> str:
    """Name a financial quarter as the public sector does: `Q1 2016/17`."""
    start, quarter = financial_start(period.first), (period.first.month - APRIL) // 3 % 4 + 1
    return f"Q{quarter} {start}/{(start + 1) % 100:02d}"


def first_of_month(day: date, later: int = 0) -> date:
    """Return the first day of the month of a day, or of the one so many months later."""
    months = 12 * day.year + day.month - 1 + later
    return date(months // 12, months % 12 + 1, 1)


def periods(within: Period, months: int, since: date | None = None) -> Iterator[Period]:
    """Cut a run of days into calendar months, financial quarters, half-years or years, first to last.

    `months` is the length, of which a year has a whole number, counted from 1 April so that quarters are
    financial quarters, or else `since` a day; the first and last are cut to `within`.
    """
    begins = since or date(within.first.year - 1, APRIL, 1)
    first, number = begins, 1
    while first <= within.last:
        passed = months * number
        after = begins + relativedelta(months=passed) if since else first_of_month(begins, passed)
        if after > within.first:
            yield Period(max(first, within.first), min(after - ONE_DAY, within.last))
        first, number = after, number + 1


def days_from(day: date, count: int) -> Period:
    """Return so many days, the first of them given."""
    return Period(day, day + timedelta(days=count - 1))


def how_far(day: date, today: date) -> str:
    """Say how far off a day is, in words: `today`, `in 3 weeks`, `8 years ago`.

    Days up to a fortnight, then weeks up to two months, months to the nearest up to two years, whole years.
    """
    if day == today:
        return "today"
    if abs((day - today).days) == 1:
        return "tomorrow" if day > today else "yesterday"
    amount = how_long(*sorted((day, today)))
    return f"in {amount}" if day > today else f"{amount} ago"


def how_long(earlier: date, later: date) -> str:
    """Say how long it is from a day to a later one, in words: `1 day`, `3 weeks`, `8 years`."""
    days = (later - earlier).days
    apart = relativedelta(later, earlier)
    months = apart.years * 12 + apart.months + (apart.days > 15)  # noqa: PLR2004 - to the nearest month
    if days <= 14:  # noqa: PLR2004 - a fortnight
        return _count(days, "day")
    if months < 2:  # noqa: PLR2004 - up to two months
        return _count(days // 7, "week")
    if months < 24:  # noqa: PLR2004 - up to two years
        return _count(months, "month")
    return _count(months // 12, "year")


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def full_year(year: int) -> int:
    """Return a year in full that may be of two figures: those are 1970 to 2069."""
    return year if year > 99 else year + (2000 if year < 70 else 1900)  # noqa: PLR2004 - as said


def in_words(day: date) -> str:
    """Write a day as GOV.UK does: `31 March 2018`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
