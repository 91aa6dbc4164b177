"""Dates as British documents print them: days, months, quarters, financial years, and words between."""

import calendar
import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from documents.feasts import FEAST, HALF_TERM, feast, half_term
from documents.number_words import NUMBER_WORDS, ORDINALS

Precision = Literal["day", "month", "quarter", "year"]
Bound = Literal["by", "before", "at", "in", "from", "until"]

MONTHS = {
    name.lower(): number
    for number in range(1, 13)
    for name in (calendar.month_name[number], calendar.month_abbr[number])
} | {"sept": 9}
_MONTH_NAMES = sorted(MONTHS, key=len, reverse=True)
_MONTH = r"(?P<month>" + "|".join(_MONTH_NAMES) + r")\b\.?"
_WORD_YEAR = r"two thousand(?: and)? (?:twenty[- ])?\w+|twenty[- ](?:ten|\w+teen|twenty(?:[- ]\w+)?)"
_YEAR = rf"(?P<year>(?:19|20)\d\d(?!\d)|['’]?\d\d(?![\d/:.%,])|{_WORD_YEAR})"
_FULL_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?\b"
_DAY_WORD = r"(?P<dayword>" + "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", "[- ]") + r")"
_OF = r"(?:\s+day)?(?:\s+of)?[\s,-]+"
_FY = r"(?P<fy>(?:20)?\d\d)\s?[/–-]\s?(?P<fy2>(?:20)?\d{1,2})(?!\d|[/.]\d)"
_QUARTER = r"(?:Q(?:uarter)?\s?(?P<q>[1-4])|(?P<qword>first|second|third|fourth|final|last)\s+quarter)\b"
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_NO_ACT = r"(?![\d/.,:-]\d|\s+(?:Act|Regulations|Order)\b)"
_D_M = r"(?P<d>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})"
_CENTURY = 2000
_PIVOT = 70  # two-digit years from 70 on are of the last century
_FY_START = 4
_TWO_DIGITS = 99  # the largest year that is printed with two digits


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: `day` is the last day of what is named, `from_` the first where it isn't one day.

    `text` is the document's own words with the word that bounds them; `start` and `end` are its place.
    """

    day: date
    from_: date | None
    text: str
    start: int
    end: int
    precision: Precision
    bound: Bound | None = None
    year_given: bool = True


_Made = tuple[date, date | None, Precision]


def _numeric(match: re.Match[str]) -> _Made | None:
    day = _safe(_year(match["y"]), int(match["m"]), int(match["d"]))
    return (day, None, "day") if day else None


def _iso(match: re.Match[str]) -> _Made | None:
    day = _safe(int(match["y"]), int(match["m"]), int(match["d"]))
    return (day, None, "day") if day else None


def _written(match: re.Match[str]) -> _Made | None:
    groups = match.groupdict()
    number = (
        int(groups["day"]) if groups.get("day") else ORDINALS[re.sub(r"\s", "-", groups["dayword"].lower())]
    )
    day = _safe(_year(match["year"]), MONTHS[match["month"].lower()], number)
    return (day, None, "day") if day else None


def _month(match: re.Match[str]) -> _Made | None:
    first = _safe(_year(match["year"]), MONTHS[match["month"].lower()], 1)
    return (month_end(first), first, "month") if first else None


def _feast(match: re.Match[str]) -> _Made:
    return feast(match), None, "day"


def _half_term(match: re.Match[str]) -> _Made:
    first = half_term(match)
    return month_end(first), first, "month"


def _quarter(match: re.Match[str]) -> _Made | None:
    start = _fy_start(match)
    quarter = int(match["q"]) if match["q"] else _QUARTERS[match["qword"].lower()]
    if start is None:
        return None
    first = add_months(start, 3 * (quarter - 1))
    return add_months(first, 3) - timedelta(days=1), first, "quarter"


def _calendar_quarter(match: re.Match[str]) -> _Made | None:
    quarter = int(match["q"]) if match["q"] else _QUARTERS[match["qword"].lower()]
    first = date(int(match["year"]), 3 * quarter - 2, 1)
    return add_months(first, 3) - timedelta(days=1), first, "quarter"


def _fy(match: re.Match[str]) -> _Made | None:
    start = _fy_start(match)
    return None if start is None else (add_months(start, 12) - timedelta(days=1), start, "year")


def _school_year(match: re.Match[str]) -> _Made | None:
    first = _fy_start(match)
    return (date(first.year + 1, 8, 31), date(first.year, 9, 1), "year") if first else None


def _university_year(match: re.Match[str]) -> _Made | None:
    first = _fy_start(match)
    return (date(first.year + 1, 7, 31), date(first.year, 8, 1), "year") if first else None


def _calendar_year(match: re.Match[str]) -> _Made | None:
    year = int(match["year"])
    return date(year, 12, 31), date(year, 1, 1), "year"


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Made | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), make)
    for pattern, make in (
        (r"(?<![\d.])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _iso),
        (rf"(?<![\d./]){_D_M}(?P=sep)(?P<y>(?:19|20)?\d\d)(?![\d/])", _numeric),
        (r"(?<![\d./-])(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>(?:19|20)\d\d)(?![\d-])", _numeric),
        (rf"\b{_DAY}{_OF}{_MONTH},?\s+{_YEAR}", _written),
        (rf"\b(?P<day>\d{{1,2}})-{_MONTH}-{_YEAR}", _written),
        (rf"\b{_DAY_WORD}{_OF}{_MONTH},?\s+{_YEAR}", _written),
        (rf"\b{_MONTH}\s+{_DAY},?\s+{_FULL_YEAR}", _written),
        (rf"\b{_MONTH},?\s+{_FULL_YEAR}", _month),
        (FEAST, _feast),
        (HALF_TERM, _half_term),
        (rf"\b{_MONTH}(?:\s+[’']|-)(?P<year>\d\d)\b(?![-/])", _month),
        (rf"\b{_QUARTER}(?:\s+(?:of|in))?(?:\s+the)?(?:\s+(?:financial year|FY))?\s*{_FY}", _quarter),
        (rf"\b{_QUARTER}\s+(?:of\s+)?{_FULL_YEAR}(?!\s?[/–-]\s?\d)", _calendar_quarter),
        (rf"\bAY\s?{_FY}", _university_year),
        (rf"\b(?:academic|school) years?\s+{_FY}", _school_year),
        (rf"(?<![\d/.£-])\b{_FY}\s+(?:academic|school) year\b", _school_year),
        (rf"(?<![\d/.£-])\b(?:FY\s?)?{_FY}", _fy),
        (rf"(?<![\d/.,£-])\b(?P<year>20[0-4]\d)\b{_NO_ACT}", _calendar_year),
    )
)  # fmt: skip
_BOUNDS: tuple[Bound, ...] = ("until", "before", "by", "from", "at", "in")
_MAY_HOLD_A_YEAR = re.compile(r"\d\d|two thousand|twenty", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:(?P<until>until|up to(?: and including)?|expir\w+ (?:on|at)|through to|ending(?: on)?|to)|"
    r"(?P<before>before|prior to|in advance of)|"
    r"(?P<by>by(?: the end of| end of| the close of)?|end of|no later than|not later than|on or before)|"
    r"(?P<from>with effect from|effective from|starting(?: from| on| in)?|beginning(?: on| in)?|"
    r"commencing(?: on| in| from)?|w\.?e\.?f\.?|no(?:t)? (?:earlier|sooner) than|not before|from|since|"
    r"as from|as of|after|effective)|"
    r"(?P<at>on|at|dated)|(?P<in>in|during|throughout|within|over|for))"
    r"(?:\s+(?:and including|the(?: (?:close|end) of)?|or before|early-?|mid-?|late-?|about|around|"
    r"end(?: of)?|beginning of|start of|(?:first|last) (?:working |business )?day (?:of|in)|"
    r"weeks? (?:beginning|commencing|of)|w/c|"
    r"(?:the )?(?:financial|calendar) year|noon|midnight|close of (?:play|business)|on|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?))*[ \n-]*$",
    re.IGNORECASE,
)
_LAST_OF = re.compile(r"\b(?:end(?: of)?|last day (?:of|in))(?: the)?\s*$", re.IGNORECASE)
_FIRST_OF = re.compile(r"\b(?:beginning of|start of|first day (?:of|in))(?: the)?\s*$", re.IGNORECASE)
_DAY_OF = re.compile(
    r"\b(?:(?P<first>first)|last) day (?:of|in)(?: the)?(?: financial| calendar)?(?: year)?\s*$",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    r"\b(?:week (?:beginning|commencing|of)|w/c)\s*(?:on\s+)?(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE
)
_WITHOUT_YEAR = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?(?P<month>{'|'.join(_MONTH_NAMES)})\b)"
    r"(?!,?\s+(?:of\s+)?(?:(?:19|20)\d\d|['’]\d\d|(?:in |of )?(?:each|every|any)\b))",
    re.IGNORECASE,
)
_SAME_MONTH = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)(?: day)? of (?:that|the same) month\b", re.IGNORECASE
)
_HALF_RANGE = re.compile(
    rf"(?<![\d./-]){_DAY}(?:\s+(?:of\s+)?(?P<month>{'|'.join(_MONTH_NAMES)})\b)?"
    r"\s*(?:to|until|and|[–—-])\s*(?:the\s+)?$",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=4096)  # each sentence is asked for its dates by several proposals
def find_dates(text: str) -> tuple[Found, ...]:
    """Find every date in a text, in order; where two readings overlap, the earlier and longer stands.

    A first day that lends its year from the day after it ("30 November to 31 March 2018") is found too.
    """
    if not _MAY_HOLD_A_YEAR.search(text):
        return ()
    found: list[Found] = []
    taken: list[tuple[int, int]] = []  # "31 June 2018" is no day, and its "June 2018" no month either
    for pattern, make in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            made = make(match)
            if made is not None:
                found.append(Found(made[0], made[1], match[0], start, end, made[2]))
    found += [*_half_ranges(text, found), *_same_month(text, found)]
    everything = sorted(found, key=lambda one: one.start)
    return tuple(_bounded(text, one) for one in everything)


def days_without_year(text: str, near: date, *, before: bool = False) -> list[Found]:
    """Find days printed without a year, each as the first such day from `near` on, or the last up to it.

    A day that is told of every year is left out, and so is one that lends its year from a day beside it.
    """
    known = find_dates(text)
    out: list[Found] = []
    for match in _WITHOUT_YEAR.finditer(text):
        if any(one.start < match.end() and match.start() < one.end for one in known):
            continue
        years = range(near.year, near.year - 5, -1) if before else range(near.year, near.year + 5)
        days = [_safe(year, MONTHS[match["month"].lower()], int(match["day"])) for year in years]
        day = next((day for day in days if day and (day <= near if before else day >= near)), None)
        if day is not None:
            found = Found(day, None, match[0], match.start(), match.end(), "day", year_given=False)
            out.append(_bounded(text, found))
    return out


def impossible_days(text: str) -> list[str]:
    """List what is written as a day and is none, such as "31 June 2018"."""
    return [
        match[0]
        for pattern, make in _PATTERNS
        if make is _written
        for match in pattern.finditer(text)
        if make(match) is None
    ]


def _half_ranges(text: str, found: Sequence[Found]) -> Iterator[Found]:
    for one in found:
        match = _HALF_RANGE.search(text, max(0, one.start - 40), one.start)
        if (
            match is None
            or one.precision != "day"
            or any(f.start < match.end() and match.start() < f.end for f in found if f is not one)
        ):
            continue
        month = MONTHS[match["month"].lower()] if match["month"] else one.day.month
        for year in (one.day.year, one.day.year - 1):
            first = _safe(year, month, int(match["day"]))
            if first and first < one.day:
                words = text[match.start() : one.start].rstrip()
                words = re.sub(r"\s*(?:to|until|and|[–—-])(?:\s+the)?$", "", words)
                end = match.start() + len(words)
                yield Found(first, None, words, match.start(), end, "day", year_given=False)
                break


def _same_month(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Read "the 24th of that month" in the month of the day before it."""
    for match in _SAME_MONTH.finditer(text):
        before = max(
            (one for one in found if one.end <= match.start()), key=lambda one: one.end, default=None
        )
        day = _safe(before.day.year, before.day.month, int(match["day"])) if before else None
        if day:
            yield Found(day, None, match[0], match.start(), match.end(), "day")


def _bounded(text: str, found: Found) -> Found:
    """Take the word that bounds a date into it: "by 31 March", "during Q1"."""
    before = _BOUND.search(text, max(0, found.start - 60), found.start)
    if before is None:
        return _narrowed(found, text[max(0, found.start - 40) : found.start])
    bound = next(each for each in _BOUNDS if before[each])
    start = before.start() + len(before[0]) - len(before[0].lstrip())
    return _narrowed(replace(found, text=text[start : found.end], start=start, bound=bound), before[0])


def _narrowed(found: Found, before: str) -> Found:
    """Read what part is meant: "the end of June 2024" is one day, "the week beginning 4 March 2024" seven."""
    if found.precision in {"year", "quarter"} and found.from_ and (of := _DAY_OF.search(before)):
        return replace(found, day=found.from_ if of["first"] else found.day, from_=None, precision="day")
    if found.precision == "month" and _LAST_OF.search(before):
        return replace(found, from_=None, precision="day")
    if found.precision == "month" and found.from_ and _FIRST_OF.search(before):
        return replace(found, day=found.from_, from_=None, precision="day")
    if found.precision == "day" and _WEEK_OF.search(before):
        return replace(found, day=found.day + timedelta(days=6), from_=found.day)
    return found


def month_end(day: date) -> date:
    """Give the last day of a day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """Step by whole months, to the last day of a shorter one."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _year(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    if digits:
        year = int(digits)
        return year if year > _TWO_DIGITS else year + (_CENTURY if year < _PIVOT else _CENTURY - 100)
    words = re.split(r"[\s-]+", text.lower().replace("two thousand", "").replace(" and ", " "))
    if not text.lower().startswith("two thousand"):
        words = words[1:]
    return _CENTURY + sum(NUMBER_WORDS.get(word, 0) for word in words)


def _fy_start(match: re.Match[str]) -> date | None:
    first, second = _year(match["fy"]), int(match["fy2"])
    follows = second in {(first + 1) % 100, first + 1, (first + 1) % 10}
    return date(first, _FY_START, 1) if follows else None


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
