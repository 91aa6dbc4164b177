"""The days and windows that a sentence names, as the items of a register have them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD, financial_quarter, financial_start
from agreements.days.number_words import NUMBER_WORDS
from agreements.terms.passages import quote
from documents.dates import Found, days_without_year, find_dates
from documents.drafting.amounts.money import DEFINES
from documents.drafting.dates.cells import (
    MARK,
    begun,
    below_head,
    below_year,
    done,
    marked,
    months_of_column,
    quarters_of,
)
from documents.drafting.dates.counting import IT_ENDS, NTH, after_that_day, event_of, on_named, so_long_from
from documents.drafting.dates.every_year import EACH_YEAR, days_before_years, days_of_every_year
from documents.drafting.dates.often import frequencies
from documents.drafting.dates.stages import counted_from
from documents.drafting.dates.window import Window, window_of
from documents.drafting.life.meetings import on_its_day
from documents.drafting.life.term import Term
from documents.drafting.phrases import AHEAD, DURATION, MEANS, PAST, YEARLY
from documents.drafting.told import Sentence
from documents.printed_dates import MONTH_ALONE, month_end

MAKES = re.compile(
    r"\b(?:(?:agree|develop|produce|design|establish|complete|deliver|decide|prepare|plan|"
    r"implement|create|publish|submit|finalise|"
    r"procure|recruit|appoint)(?:s|d|ed|ing|es)?|undertaken|sign(?:ed)? off|work with)\b",
    re.IGNORECASE,
)
IN_TERM = re.compile(
    r"\b(?:during|over|throughout|within)\s+the\s+(?:(?:course|term|duration|period|"
    r"lifetime)\s+of\s+(?:this|the)\s+"
    r"(?:\w+\s+)?(?:agreement|mou|memorandum|arrangement)|life(?:time)?\s+of\s+(?:this|"
    r"the)\s+\w+(?:\s+[A-Z]\w+)?)|\bin[- ]year\b",
    re.IGNORECASE,
)
_BARE_QUARTER = re.compile(
    r"\b(?P<bound>by(?: the)?(?: end of)?|in|during|from)\s+Q(?P<q>[1-4])\b(?!\s*\(?(?:of\s+)?(?:20)?\d\d)",
    re.IGNORECASE,
)
_DEFINED_DAY = re.compile(
    r"\b(?P<bound>(?i:by|before|no later than|not later than|on or before)) (?:the "
    r"(?:(?P<starts>(?:Commencement|Start|Effective) Date)|(?:Expiry|End|Termination) Date)|"
    rf"(?i:{IT_ENDS}))\b"
)
_MONTH_AHEAD = re.compile(
    r"\b(?P<bound>by|in|no later than|not later than|before) (?:the end of )?"
    rf"(?:the )?(?P<month>{MONTH_ALONE}) before "
    rf"(?:{IT_ENDS}|the (?:end|expiry)(?: date| of (?:the|this) \w+)?)",
    re.IGNORECASE,
)
_END_OF_YEAR = re.compile(
    r"\b(?:by|before|at) (?:the )?end of (?:(?:the )?(?P<nth>first|second|third|fourth|fifth) year|"
    r"year (?P<year>[1-5]|one|two|three|four|five)|month (?P<month>\d{1,2}))"
    r"\b(?! of\b(?! (?:the|this) (?:term|agreement|memorandum|mou|partnership)))",
    re.IGNORECASE,
)
_YEAR_END = re.compile(r"^(?:by|before)\b.*\bend of\b", re.IGNORECASE)
_BY_ANNIVERSARY = re.compile(
    rf"\b(?:by|before|on or before) the (?P<nth>{'|'.join(NTH)}) anniversary of "
    r"(?P<event>(?:the |this |its )?\w+(?: date)?)",
    re.IGNORECASE,
)
_OF_NOTICE = re.compile(r"\bnotice\b", re.IGNORECASE)
_LED_UP = re.compile(
    r"\b(?:following|further to|(?:since|after|at) (?:our|your)|thank you\b[^.;]{0,20} for)\b", re.IGNORECASE
)
_HAVING_MET = re.compile(rf"{_LED_UP.pattern}\s+\w[^.;]{{0,60}}$", re.IGNORECASE)
"""What stands before the day of something that led up to a letter: "following our meeting on 22 July"."""

_AFTER_ANOTHER = re.compile(r"\b(?:following|preceding|previous) $", re.IGNORECASE)
"""What makes a day without a year that after or before another: "on the following 1 April"."""

_FOR = re.compile(r"(?:for|over|throughout|within|from|since|until|to)\b", re.IGNORECASE)
"""What makes a year no time by which a thing is done: "a model for 2026/27"."""

_IN_TURN = re.compile(r"\s*(?:,|and|,\s*and)\s+(?:in\s+|again in\s+)?", re.IGNORECASE)
_SEASON = re.compile(
    r"\b(?:spring|summer|autumn|winter|christmas|easter)\b(?: of\b)?(?: [a-z]+)?\W*$", re.IGNORECASE
)
SEASON = re.compile(
    r"(?:\b(?:by|in|during|before)\s+|(?<=\t)|^(?=[^\t]*\t))(?:the\s+)?(?:end of\s+|early\s+|late\s+)?"
    r"(?:spring|summer|autumn|winter|Christmas|Easter)(?:\s+term)?(?:\s+of)?\s+20\d\d\b",
    re.IGNORECASE,
)
"""A time of a year that no calendar gives a day for: "in the autumn of 2032"."""

_AND_ELSE = re.compile(r",? and (?=(?:the|an?|each) )|; ")  # where a sentence goes on with something else
LONGEST = 300
CHECKED = re.compile(r"(?:\[[ xX✓]?\]|[☐☑☒✅])\s*")
"""The box with which an item of a list to tick begins."""

_BOX = re.compile(r"\[[ xX✓]?\]|[☐☑☒✅]|")
_SOON = timedelta(days=183)
_PAIR = 2


def windows_of(one: Sentence, term: Term, *, years: bool = False) -> list[Window]:
    """Give the days and windows that a sentence names; whole years are left out, unless they end a time.

    With `years` they are told as the time by which something is done, where they begin or end what it says.
    """
    dates = dates_in(one, term)
    ends = [each for each in (*dates[:1], *dates[-1:]) if years and _stands_at_an_end(one.text, each)]
    for each, following in list(pairwise(dates))[::-1]:  # "in 2031 and 2034"
        if following in ends and _IN_TURN.fullmatch(one.text, each.end, following.start):
            ends.append(each)
    days = [each for each in dates if each.precision != "year" or _ends_with(each) or each in ends]
    before = begun(one)
    days = [each for each in days if each.text not in before]
    days += days_before_years(one.text) or _of_one_year(one, yearless(one.text, term))
    over = done(one)
    days = sorted((each for each in days if each.text not in over), key=lambda each: each.start)
    found = [below_head(one, below_year(one, window_of(each))) for each in days]
    found = [so_long_from(one.text, on_its_day(one, each, term.meetings)) for each in found]
    found += after_that_day(one.text, found)
    found += marked(one)
    found += quarters_of(one)
    found += months_of_column(one, term.starts) if term.starts else []
    found += counted_from(one.text, term.stages, one.before)
    named = term.named.items() if not DEFINES.search(one.heading) else ()
    found += [window for name, day in named for window in on_named(one.text, name, day)]
    found += [_anniversary(match, term) for match in _BY_ANNIVERSARY.finditer(one.text) if term.starts]
    if term.starts and term.ends:
        defined = (match for match in _DEFINED_DAY.finditer(one.text) if not _counts(one.text, match))
        found += [_defined(match, term) for match in defined]
        found += [_month_ahead(match, term.ends) for match in _MONTH_AHEAD.finditer(one.text)]
    if term.starts:
        found += [_quarter(match, term.starts) for match in _BARE_QUARTER.finditer(one.text)]
        found += [_end_of_year(match, term.starts) for match in _END_OF_YEAR.finditer(one.text)]
    if (
        not found
        and (told := IN_TERM.search(one.text))
        and term.ends
        and MAKES.search(one.text)
        and not re.search(r"\bremain", one.text)
    ):
        found = [Window(term.ends, term.starts, told[0], "year", "in")]
    return found


_MONTHS = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH_WORD})\b", re.IGNORECASE)
_IN_A_YEAR = frozenset(["quarterly", "twice a year", "3 times a year", "4 times a year"])
"""How often something comes that has several days in each year: "quarterly on 1 May, 1 August, …"."""


def dates_in(one: Sentence, term: Term) -> list[Found]:
    """Find the dates of a sentence, its years as the agreement counts them."""
    found = find_dates(one.text)
    if term.year is None:
        return list(found)
    reckoned = [(each, term.year.reckon(each.day, each.from_, each.text, one)) for each in found]
    return [replace(each, day=day, from_=from_) for each, (day, from_) in reckoned]


def _of_one_year(one: Sentence, days: list[Found]) -> list[Found]:
    """Leave out days without a year where they come every year."""
    every_year = days and (
        MEANS.match(one.text)
        or YEARLY.search(one.text)
        or EACH_YEAR.search(one.before)
        or days_of_every_year(one)
        or _tells_how_often(one, several=len(_MONTHS.findall(one.text)) > 1)
    )
    return [] if every_year else days


def _tells_how_often(one: Sentence, *, several: bool) -> bool:
    """Say whether days are of every year, as those of a row of what recurs: "Quarterly", "15 Jan and Jul"."""
    told = (name for name, _, definite in frequencies(one.text) if definite)
    return any(one.row or name == "annual" or (several and name in _IN_A_YEAR) for name in told)


def _stands_at_an_end(text: str, year: Found) -> bool:
    """Say whether nothing stands before a year or behind it, and no season before it."""
    before, after = text[: year.start], text[year.end :]
    inside = before.strip() and re.search(r"\w", after)
    return not (inside or _FOR.match(year.text) or _SEASON.search(before))


def yearless(text: str, term: Term) -> list[Found]:
    """Find days without a year, in the year that the sentence, the term or the agreement's day gives."""
    past = bool(PAST.search(text)) and not AHEAD.search(text)
    told = sorted(find_dates(text), key=lambda each: each.precision != "day")
    own = next((each.day if each.precision == "day" else each.from_ for each in told), None)
    counted = (term.written, term.starts) if past else (_earlier(term), term.starts, term.written)
    near = own or next((day for day in counted if day), None)
    found = days_without_year(text, near, before=past and own is None) if near else []
    found = [each for each in found if not _AFTER_ANOTHER.search(text[: each.start])]
    found = [] if _OF_NOTICE.search(text) and not past else found
    bounds = {"by", "before", "at", "until", *([None] if "\t" in text else [])}
    if past:
        return found
    met = _days_of_meetings(text, term.written or term.starts)
    places = {each.start for each in met}
    return [*met, *(each for each in found if each.bound in bounds and each.start not in places)]


def _days_of_meetings(text: str, written: date | None) -> list[Found]:
    """Find the days without a year on which something led up to what was written."""
    days = days_without_year(text, written, before=True) if written and _LED_UP.search(text) else []
    return [each for each in days if _HAVING_MET.search(text[: each.start])]


def _earlier(term: Term) -> date | None:
    """Give the day on which the agreement was written, where that is not long before it starts."""
    if term.written and term.starts and term.starts - _SOON <= term.written <= term.starts:
        return term.written
    return None


def _anniversary(match: re.Match[str], term: Term) -> Window:
    """Read "by the second anniversary of the start" as the day that it is, where the start is a fixed day."""
    years = 1 + NTH.index(match["nth"].lower())
    starts = term.starts if event_of(match["event"]) == "start" else None
    day = starts + relativedelta(years=years) if starts else None
    return Window(day, None, match[0].strip(), "day" if day else "relative", "by")


def _defined(match: re.Match[str], term: Term) -> Window:
    """Read "by the Expiry Date" as the day that it is."""
    day = term.starts if match["starts"] else term.ends
    return Window(day, None, match[0], "day", "before" if match["bound"].lower() == "before" else "by")


def _ends_with(year: Found) -> bool:
    """Say whether something is due by the end of a year."""
    return bool(_YEAR_END.search(year.text))


def _month_ahead(match: re.Match[str], ends: date) -> Window:
    """Read "by the October before it ends" as the last day of that month."""
    month = MONTH_NUMBERS[match["month"].lower()]
    first = date(ends.year - (month >= ends.month), month, 1)
    bound = "in" if match["bound"].lower() == "in" else "by"
    return Window(month_end(first), first, match[0], "month", bound)


def _counts(text: str, defined: re.Match[str]) -> bool:
    """Say whether a defined day is what a time is counted from: "six months before the Expiry Date"."""
    counted = any(told.end() == defined.start() - 1 for told in DURATION.finditer(text))
    return counted or any(told.end() == defined.end() for told in _MONTH_AHEAD.finditer(text))


def _end_of_year(match: re.Match[str], starts: date) -> Window:
    """Read "by the end of the first year", or "of month 18", as the last day of so long after the start."""
    if match["month"]:
        months = int(match["month"])
    elif match["nth"]:
        months = 12 * (1 + NTH.index(match["nth"].lower()))
    else:
        months = 12 * (int(match["year"]) if match["year"].isdigit() else NUMBER_WORDS[match["year"].lower()])
    return Window(starts + relativedelta(months=months, days=-1), None, match[0], "day", "by")


def _quarter(match: re.Match[str], starts: date) -> Window:
    """Read "Q1" without a year as that quarter of the financial year in which the agreement starts."""
    quarter = financial_quarter(financial_start(starts), int(match["q"]))
    bound = (
        "by"
        if match["bound"].lower().startswith("by")
        else "from"
        if match["bound"].lower() == "from"
        else "in"
    )
    return Window(quarter.last, quarter.first, match[0], "quarter", bound)


def merged(one: Sentence, found: Sequence[Window]) -> list[Window]:
    """Make two dates that are the ends of one period a single window."""
    ranged = re.search(r"\bbetween\b", one.text, re.IGNORECASE)
    if (
        len(found) == _PAIR
        and found[0].precision == "day"
        and (found[1].bound == "until" or (ranged and found[1].bound is None))
        and found[0].day
        and found[0].bound in {None, "from"}
    ):
        first, last = found
        texts = (f"{first.text} {last.text}", f"{first.text} and {last.text}")
        between = next((words for text in texts if (words := quote(one.text, text))), None)
        if between:
            return [Window(last.day, first.day, between, "day", "in")]
    return list(found)


def part_of(text: str, window: Window) -> str:
    """Give what a sentence tells beside a day, up to where it goes on with something else."""
    parts = _AND_ELSE.split(text)
    return next((part for part in parts if window.text and window.text in part), text)


def clip(text: str) -> str:
    """Shorten a sentence to what an item may say."""
    cells = CHECKED.sub("", text, count=1).split("\t") if CHECKED.match(text) else text.split("\t")
    marks = (MARK, _BOX)
    told = [cell for cell in cells if not any(mark.fullmatch(cell.strip()) for mark in marks)] or cells
    text = ": ".join(told).strip().rstrip(".;,")
    return text if len(text) <= LONGEST else text[: text.rfind(" ", 0, LONGEST)] + "…"
