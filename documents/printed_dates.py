"""Dates as British documents print them: a pattern for each form, and the days that it means."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from agreements.days.calendar import (
    MONTH_NUMBERS,
    MONTH_WORD,
    QUARTERS,
    WEEKDAY_WORD,
    WEEKDAYS,
    Period,
    calendar_quarter,
    calendar_year,
    financial_quarter,
    financial_year,
    full_year,
)
from agreements.days.number_words import NUMBER_WORDS, ORDINALS, number_of
from documents.feasts import FEAST, HALF_TERM, feast, half_term

Precision = Literal["day", "month", "quarter", "year"]

MONTH_ALONE = MONTH_WORD.replace("may", "(?-i:May|MAY)")
"""The names of the months where no day or year stands beside them: "each may use it" names none."""

DAY = r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?\b"
"""The day of a month in a pattern: "3", "3rd"."""

_MONTH = rf"(?P<month>{MONTH_WORD})\b\.?"
_MONTHS_ON = (
    rf"(?:(?P<first>{MONTH_WORD})\.?\s*(?:to|until|[–—/-])\s*|"
    rf"between\s+(?P<early>{MONTH_WORD})\s+and\s+){_MONTH}"
)
_SEASON_OF_MONTHS = (
    r"\b(?:spring|summer|autumn|winter)(?: term)?(?: of)? (?P<year>(?:19|20)\d\d) "
    rf"\((?P<first>{MONTH_WORD})\.? ?(?:to|until|and|[–—/-]) ?(?P<month>{MONTH_WORD})\b\.?\)"
)
_WORD_YEAR = r"two thousand(?: and)? (?:twenty[- ])?\w+|twenty[- ](?:ten|\w+teen|twenty(?:[- ]\w+)?)"
_NEXT_DAY = rf"(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTH_WORD})\b"  # "31 March, 30 June and …"
_YEAR = rf"(?P<year>(?:19|20)\d\d(?!\d)|['’]?\d\d(?![\w/:%]|[.,]\d|{_NEXT_DAY})|{_WORD_YEAR})"
_FULL_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_NTH_WEEKDAY = rf"(?P<nth>first|second|third|fourth|last) (?P<weekday>{WEEKDAY_WORD})"
_NTHS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_DAY_WORD = r"(?P<dayword>" + "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", "[- ]") + r")"
_OF = r"(?:\s+day)?(?:\s+of)?[\s,-]+"
_FY = r"(?P<fy>(?:20)?\d\d)\s?[/–-]\s?(?P<fy2>(?:20)?\d{1,2})(?!\d|[/.]\d)"
_QUARTER = (
    r"(?:(?:Q(?:uarter)?\s?(?=\d)|quarter\s)(?P<q>[1-4]|one|two|three|four)|"
    r"(?P<qword>first|second|third|fourth|final|last|1st|2nd|3rd|4th)\s+quarter)\b"
)
_NO_ACT = r"(?![\d/.,:-]\d|\s+(?:Act|Regulations|Order)\b)"
_D_M = r"(?P<d>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})"
_CENTURY = 2000

Made = tuple[date, date | None, Precision]


def _numeric(match: re.Match[str]) -> Made | None:
    day = day_of(_year(match["y"]), int(match["m"]), int(match["d"]))
    return (day, None, "day") if day else None


def _iso(match: re.Match[str]) -> Made | None:
    day = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
    return (day, None, "day") if day else None


def as_written(match: re.Match[str]) -> Made | None:
    """Read a day whose month is a word; there may be no such day."""
    groups = match.groupdict()
    number = (
        int(groups["day"]) if groups.get("day") else ORDINALS[re.sub(r"\s", "-", groups["dayword"].lower())]
    )
    day = day_of(_year(match["year"]), MONTH_NUMBERS[match["month"].lower()], number)
    return (day, None, "day") if day else None


def _month(match: re.Match[str]) -> Made | None:
    first = day_of(_year(match["year"]), MONTH_NUMBERS[match["month"].lower()], 1)
    return (month_end(first), first, "month") if first else None


def _nth_weekday(match: re.Match[str]) -> Made:
    """Read "the last Friday of January 2032"."""
    first = date(int(match["year"]), MONTH_NUMBERS[match["month"].lower()], 1)
    wanted = WEEKDAYS.index(match["weekday"].lower())
    if match["nth"].lower() == "last":
        last = month_end(first)
        return last - timedelta(days=(last.weekday() - wanted) % 7), None, "day"
    return (
        first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * _NTHS[match["nth"].lower()]),
        None,
        "day",
    )


def _months(match: re.Match[str]) -> Made | None:
    """Read "May to July 2026"; from a later month on it is one of the year before."""
    month, last = (
        MONTH_NUMBERS[(match["first"] or match["early"]).lower()],
        MONTH_NUMBERS[match["month"].lower()],
    )
    year = int(match["year"])
    return month_end(date(year, last, 1)), date(year - (month > last), month, 1), "month"


def _season(match: re.Match[str]) -> Made | None:
    """Read a season by the months in brackets beside it: "autumn 2031 (September to November)"."""
    first, last, year = (
        MONTH_NUMBERS[match["first"].lower()],
        MONTH_NUMBERS[match["month"].lower()],
        int(match["year"]),
    )
    return month_end(date(year + (last < first), last, 1)), date(year, first, 1), "month"


def _feast(match: re.Match[str]) -> Made:
    return feast(match), None, "day"


def _half_term(match: re.Match[str]) -> Made:
    first = half_term(match)
    return month_end(first), first, "month"


def _quarter(match: re.Match[str]) -> Made | None:
    start = _fy_start(match)
    return None if start is None else _whole(financial_quarter(start, _quarter_number(match)), "quarter")


def _quarter_number(match: re.Match[str]) -> int:
    called = (match["q"] or match["qword"]).lower()
    return QUARTERS.get(called) or number_of(called) or 0


def _whole(period: Period, precision: Precision) -> Made:
    return period.last, period.first, precision


def _calendar_quarter(match: re.Match[str]) -> Made | None:
    return _whole(calendar_quarter(int(match["year"]), _quarter_number(match)), "quarter")


def _fy(match: re.Match[str]) -> Made | None:
    start = _fy_start(match)
    return None if start is None else _whole(financial_year(start), "year")


def _school_year(match: re.Match[str]) -> Made | None:
    first = _fy_start(match)
    return (date(first + 1, 8, 31), date(first, 9, 1), "year") if first else None


def _university_year(match: re.Match[str]) -> Made | None:
    first = _fy_start(match)
    return (date(first + 1, 7, 31), date(first, 8, 1), "year") if first else None


def _calendar_year(match: re.Match[str]) -> Made | None:
    return _whole(calendar_year(int(match["year"])), "year")


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Made | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), make)
    for pattern, make in (
        (r"(?<![\d.])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
        (rf"(?<![\d./]){_D_M}(?P=sep)(?P<y>(?:19|20)?\d\d)(?![\d/])", _numeric),
        (r"(?<![\d./-])(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>(?:19|20)\d\d)(?![\d-])", _numeric),
        (rf"(?<!\d\.)\b{DAY}{_OF}{_MONTH},?\s+{_YEAR}", as_written),
        (rf"\b(?P<day>\d{{1,2}})-{_MONTH}-{_YEAR}", as_written),
        (rf"\b{_DAY_WORD}{_OF}{_MONTH},?\s+{_YEAR}", as_written),
        (rf"\b{_MONTH}\s+{DAY},?\s+{_FULL_YEAR}", as_written),
        (rf"\b{_NTH_WEEKDAY} (?:of|in) {_MONTH},?\s+{_FULL_YEAR}", _nth_weekday),
        (_SEASON_OF_MONTHS, _season),
        (rf"\b{_MONTHS_ON},?\s+{_FULL_YEAR}", _months),
        (rf"\b{_MONTH},?\s+{_FULL_YEAR}", _month),
        (FEAST, _feast),
        (HALF_TERM, _half_term),
        (rf"\b{_MONTH}(?:\s+[’']|-)(?P<year>\d\d)\b(?![-/])", _month),
        (rf"\b{_QUARTER},?(?:\s+(?:of|in))?(?:\s+the)?(?:\s+(?:financial year|FY))?\s*\(?{_FY}\)?", _quarter),
        (rf"(?<![\d/.£-])\b{_FY},?\s*\(?{_QUARTER}\)?", _quarter),
        (rf"\b{_QUARTER}\s+(?:of\s+)?{_FULL_YEAR}(?!\s?[/–-]\s?\d)", _calendar_quarter),
        (rf"\bAY\s?{_FY}", _university_year),
        (rf"\b(?:academic|school) years?\s+{_FY}", _school_year),
        (rf"(?<![\d/.£-])\b{_FY}\s+(?:academic|school) year\b", _school_year),
        (rf"(?<![\d/.£-])\b(?:FY\s?)?{_FY}", _fy),
        (rf"(?<![\d/.,£-])\b(?P<year>20[0-4]\d)\b{_NO_ACT}", _calendar_year),
    )
)  # fmt: skip


def month_end(day: date) -> date:
    """Give the last day of a day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    if digits:
        return full_year(int(digits))
    words = re.split(r"[\s-]+", text.lower().replace("two thousand", "").replace(" and ", " "))
    if not text.lower().startswith("two thousand"):
        words = words[1:]
    return _CENTURY + sum(NUMBER_WORDS.get(word, 0) for word in words)


def _fy_start(match: re.Match[str]) -> int | None:
    first, second = _year(match["fy"]), int(match["fy2"])
    follows = second in {(first + 1) % 100, first + 1, (first + 1) % 10}
    return first if follows else None
