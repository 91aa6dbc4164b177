"""Dates in a text: days, months, quarters, financial years, and the words that bound them."""

import bisect
import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD, WEEKDAY_WORD
from agreements.terms import Bound
from documents.printed_dates import DAY, FORMS, Precision, as_written, day_of


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


_BOUNDS: tuple[Bound, ...] = ("until", "before", "by", "from", "at", "in")
MAY_HOLD_A_YEAR = re.compile(r"\d\d|two thousand|twenty", re.IGNORECASE)
"""What is in a text that has a date in it: only that is read for one."""

_BOUND = re.compile(
    r"\b(?:(?P<until>until|up to(?: and including)?|expir\w+ (?:on|at)|through to|ending(?: on)?|to)|"
    r"(?P<before>before|prior to|in advance of)|"
    r"(?P<by>by(?: the end of| end of| the close of)?|end of|no later than|not later than|on or before|"
    r"at the latest(?: by)?)|"
    r"(?P<from>with effect from|effective from|starting(?: from| on| in)?|"
    r"(?<!week )(?<!weeks )(?:beginning(?: on| in)?|"
    r"commencing(?: on| in| from)?)|w\.?e\.?f\.?|no(?:t)? (?:earlier|sooner) than|not before|from|since|"
    r"as from|as of|after|effective)|"
    r"(?P<at>on|at|dated)|(?P<in>in|during|throughout|within|over|for))"
    r"(?:\s+(?:and including|the(?: (?:close|end) of)?|or before|early-?|mid-?|late-?|about|around|"
    r"end(?: of)?|beginning of|start of|(?:first|last) (?:working |business )?day (?:of|in)|"
    r"weeks? (?:beginning|commencing|of)|w/c|"
    r"(?:the )?(?:financial|calendar) year|noon|midnight|close of (?:play|business)|on|"
    rf"(?:{WEEKDAY_WORD}),?|"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?)){0,8}[ \n-]{0,8}$",
    re.IGNORECASE,
)
_LAST_OF = re.compile(r"\b(?:end(?: of)?|last day (?:of|in))(?: the)?\s*$", re.IGNORECASE)
_FIRST_OF = re.compile(r"\b(?:beginning of|start of|first day (?:of|in))(?: the)?\s*$", re.IGNORECASE)
_DAY_OF = re.compile(
    r"\b(?:(?P<first>first day (?:of|in)|(?:start|beginning) of)|last day (?:of|in))"
    r"(?: the)?(?: financial| calendar)?(?: year)?\s*$",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    r"\b(?:week (?:beginning|commencing|of)|w/[cb])\s*(?:on\s+)?(?:the\s+)?(?:\w+day,?\s+)?$", re.IGNORECASE
)
_WITHOUT_YEAR = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?(?P<month>{MONTH_WORD})\b)"
    r"(?!,?\s+(?:of\s+)?(?:(?:19|20)\d\d|['’]\d\d|(?:in |of )?(?:each|every|any)\b))",
    re.IGNORECASE,
)
_SAME_MONTH = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)(?: day)? of (?:that|the same) month\b", re.IGNORECASE
)
_HALF_RANGE = re.compile(
    rf"(?<![\d./-]){DAY}(?:\s+(?:of\s+)?(?P<month>{MONTH_WORD})\b)?"
    r"\s*(?:to|until|and|[–—-])\s*(?:the\s+)?$",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=32_768)  # each sentence is asked for its dates by several proposals
def find_dates(text: str) -> tuple[Found, ...]:
    """Find every date in a text, in order; where two readings overlap, the earlier and longer stands.

    A first day that lends its year from the day after it ("30 November to 31 March 2018") is found too.
    """
    if not MAY_HOLD_A_YEAR.search(text):
        return ()
    found: list[Found] = []
    taken = _Places()  # "31 June 2018" is no day, and its "June 2018" no month either
    for pattern, make in FORMS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if taken.meet(start, end):
                continue
            taken.add(start, end)
            made = make(match)
            if made is not None:
                found.append(Found(made[0], made[1], match[0], start, end, made[2]))
    found += [*_half_ranges(text, found), *_same_month(text, found)]
    everything = sorted(found, key=lambda one: one.start)
    return tuple(_bounded(text, one) for one in everything)


def days_without_year(text: str, near: date, *, before: bool = False) -> list[Found]:
    """Find days printed without a year, each as the first such day from `near` on, or the last up to it.

    A day that is told of every year is left out, and so is one that lends its year from a day beside it. One
    that is joined to a later day comes before that: "opens on 1 June and closes on 31 July 2031".
    """
    told = find_dates(text)
    known = _Places((one.start, one.end) for one in told)
    out: list[Found] = []
    for match in _WITHOUT_YEAR.finditer(text):
        if known.meet(match.start(), match.end()):
            continue
        ahead = next((one for one in told if one.start >= match.end()), None)
        joined = ahead if ahead and _JOINED.fullmatch(text, match.end(), ahead.start) else None
        joined = joined if joined and joined.precision == "day" else None
        back, bound = before or joined is not None, joined.day if joined else near
        years = range(bound.year, bound.year - 5, -1) if back else range(bound.year, bound.year + 5)
        days = [day_of(year, MONTH_NUMBERS[match["month"].lower()], int(match["day"])) for year in years]
        day = next((day for day in days if day and (day <= bound if back else day >= bound)), None)
        if day is not None:
            found = Found(day, None, match[0], match.start(), match.end(), "day")
            out.append(_bounded(text, found))
    return out


def impossible_days(text: str) -> list[str]:
    """List what is written as a day and is none, such as "31 June 2018"."""
    return [
        match[0]
        for pattern, make in FORMS
        if make is as_written
        for match in pattern.finditer(text)
        if make(match) is None
    ]


_JOINED = re.compile(
    r"(?:(?!\b(?:after|following|since|of|from)\b)[^.;:]){0,50}\b(?:and|or|to|until)\b[^.;:\d]{0,40}"
)
"""What joins a day without a year to the next, whose year it has."""


class _Places:
    """Places of a text that do not overlap, in order."""

    def __init__(self, places: Iterable[tuple[int, int]] = ()) -> None:
        self._places = sorted(places)

    def add(self, start: int, end: int) -> None:
        bisect.insort(self._places, (start, end))

    def meet(self, start: int, end: int) -> bool:
        """Say whether one of them has a character between start and end."""
        after = bisect.bisect_left(self._places, (end, end))
        return after > 0 and self._places[after - 1][1] > start


def _half_ranges(text: str, found: Sequence[Found]) -> Iterator[Found]:
    known = _Places((one.start, one.end) for one in found)
    for one in found:
        match = _HALF_RANGE.search(text, max(0, one.start - 40), one.start)
        if match is None or one.precision != "day" or known.meet(match.start(), match.end()):
            continue
        month = MONTH_NUMBERS[match["month"].lower()] if match["month"] else one.day.month
        for year in (one.day.year, one.day.year - 1):
            first = day_of(year, month, int(match["day"]))
            if first and first < one.day:
                words = text[match.start() : one.start].rstrip()
                words = re.sub(r"\s*(?:to|until|and|[–—-])(?:\s+the)?$", "", words)
                end = match.start() + len(words)
                yield Found(first, None, words, match.start(), end, "day")
                break


def _same_month(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Read "the 24th of that month" in the month of the day before it."""
    in_order = sorted(found, key=lambda one: one.end)
    ends = [one.end for one in in_order]
    for match in _SAME_MONTH.finditer(text):
        place = bisect.bisect_right(ends, match.start())
        before = in_order[place - 1] if place else None
        day = day_of(before.day.year, before.day.month, int(match["day"])) if before else None
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
    if found.bound == "from" and found.precision == "month" and found.from_ != found.day.replace(day=1):
        return replace(found, bound="in")  # "from May to July 2026"
    if found.precision == "month" and _LAST_OF.search(before):
        return replace(found, from_=None, precision="day")
    if found.precision == "month" and found.from_ and _FIRST_OF.search(before):
        return replace(found, day=found.from_, from_=None, precision="day")
    if found.precision == "day" and _WEEK_OF.search(before):
        return replace(found, day=found.day + timedelta(days=6), from_=found.day)
    return found
