"""Days and periods in words, day first always, relative to the day handed in.

A period asked for as a day means its last: how things stood in March 2016 is how they stood when it was over.
"""

import re
from collections.abc import Callable
from datetime import date

from agreements.days.calendar import FIRST_DAY, LAST_DAY, MONTH_WORD, ONE_DAY, WEEKDAYS, Period
from questions.days import DAY_RULES, FEASTS
from questions.periods import IN_PART, PERIOD_RULES, UNITS_AROUND, around
from questions.times import (
    MONTH,
    NUMBER,
    UNIT,
    NoSuchTimeError,
    Rules,
    Unclear,
    compiled,
    counted,
    plain_time,
    shifted,
    within_reach,
)


def day(words: str, today: date) -> date | Unclear | None:
    """Read a day, or the last day of a named period; nothing where the words speak of no time."""
    try:
        found = within_reach(_moment(plain_time(words), today))
    except NoSuchTimeError as no:
        return Unclear(words, str(no))
    return found.last if isinstance(found, Period) else found


def period(words: str, today: date) -> Period | Unclear | None:
    """Read a run of days; nothing where the words speak of no time.

    A day is a run of one. `30 days` and `in 30 days` run from today; `before` and `by` a day to come run from
    today, and from FIRST_DAY where it has passed; `after` and `from` run to LAST_DAY.
    """
    try:
        found = within_reach(_span(plain_time(words), today))
    except NoSuchTimeError as no:
        return Unclear(words, str(no))
    return Period(found, found) if isinstance(found, date) else found


def _moment(text: str, today: date) -> date | Period | None:
    if _STARTS.match(text):
        for pattern, rule in compiled(_MOMENTS):
            match = pattern.fullmatch(text)
            if match:
                return rule(match, today)
    return None


def _edge(match: re.Match[str], today: date) -> date | None:
    inner = match[2].removeprefix("the ")
    whole = around(inner, today) if re.fullmatch(UNITS_AROUND, inner) else _moment(inner, today)
    if not isinstance(whole, Period):
        return None
    return whole.last if match[1] in {"end", "last day"} else whole.first


def _span(text: str, today: date) -> date | Period | None:
    ahead = _AHEAD.fullmatch(text)
    if ahead:
        return _next(ahead, today)
    text = re.sub(r"^(?:in|on|at|during|over|within|for|throughout) (?:the )?", "", text)
    for pattern, rule in compiled(_SPANS):
        match = pattern.fullmatch(text)
        found = rule(match, today) if match else None
        if found:
            return found
    return _moment(text, today) or _between(text, today)


_AHEAD = re.compile(r"(?:in|over|within|during) the (?:next|coming)( )(week|month|year)", re.ASCII)
"""`In the next year` is from now on; `next year` is a year of the calendar."""


def _next(match: re.Match[str], today: date) -> Period:
    return Period(today, shifted(today, counted(match[1].strip() or "a"), match[2]))


def _last(match: re.Match[str], today: date) -> Period:
    return Period(shifted(today, -counted(match[1]), match[2]), today)


def _one_sided(match: re.Match[str], today: date) -> Period | None:
    whole = _whole(_moment(match[2].removeprefix("the "), today))
    return _SIDES[match[1]](whole, today) if whole else None


def _since(whole: Period, today: date) -> Period:
    if whole.first > today:
        raise NoSuchTimeError("That day has not come yet.")
    return Period(whole.first, today)


def _until(last: date, today: date) -> Period:
    return Period(today if last >= today else FIRST_DAY, last)


_SIDES: dict[str, Callable[[Period, date], Period]] = {
    "since": _since,
    "after": lambda whole, _: Period(whole.last + ONE_DAY, LAST_DAY),
    "from": lambda whole, _: Period(whole.first, LAST_DAY),
    "before": lambda whole, today: _until(whole.first - ONE_DAY, today),
    "by": lambda whole, today: _until(whole.last, today),
    "until": lambda whole, today: _until(whole.last, today),
    "till": lambda whole, today: _until(whole.last, today),
    "up to": lambda whole, today: _until(whole.last, today),
}


def _between(text: str, today: date) -> Period | None:
    text = re.sub(r"^(between|from) (the )?", "", text)
    if text.count("-") == 1:
        text = re.sub(r" ?- ?", " to ", text)
    for mark in re.finditer(r" (?:and|to|until|till|through|-) (?:the )?", text):
        found = _from_to(text[: mark.start()], text[mark.end() :], today)
        if found:
            return found
    return None


def _from_to(start: str, end: str, today: date) -> Period | None:
    first, last = _whole(_completed(start, end, today)), _whole(_completed(end, start, today))
    if first is None or last is None:
        return None
    begins, ends = first.first, last.last
    if begins > ends and _YEARLESS.fullmatch(end):
        ends = shifted(ends, 1, "year")
    elif begins > ends and _YEARLESS.fullmatch(start):
        begins = shifted(begins, -1, "year")
    if begins > ends:
        raise NoSuchTimeError("The first day comes after the last.")
    return Period(begins, ends)


def _completed(text: str, other: str, today: date) -> date | Period | None:
    """Read one end of a span, which may borrow its month and year from the other: `1 to 30 April 2016`."""
    if _YEARLESS.fullmatch(text):
        words = other.split()
        for place in range(1, len(words)):
            found = _moment(f"{text} {' '.join(words[place:])}", today)
            if found:
                return found
    return _moment(text, today)


def _whole(found: date | Period | None) -> Period | None:
    return Period(found, found) if isinstance(found, date) else found


_YEARLESS = re.compile(rf"(?:\d{{1,2}}(?:st|nd|rd|th)?)?(?: ?(?:of )?{MONTH})?|q ?\d|\w+ quarter", re.ASCII)
_EDGES: Rules = ((r"(start|beginning|end|first day|last day) of (.+)", _edge),)
_MOMENTS = (*DAY_RULES, *PERIOD_RULES, *_EDGES)
_SPANS: Rules = (
    (rf"(?:next |coming |following )?{NUMBER} {UNIT}'?(?: time)?", _next),
    (r"(?:next|coming|following) ()(fortnight)", _next),
    (rf"(?:last|past|previous) {NUMBER} {UNIT}", _last),
    (rf"({'|'.join(_SIDES)}) (.+?)(?: on| onwards)?", _one_sided),
)
_STARTS = re.compile(
    rf"'?\d|q ?\d|h[12] |{MONTH_WORD}|quarter|first|second|third|fourth|final|{IN_PART.pattern}|"
    r"fy|financial|calendar|year|month|this|current|last|previous|past|next|coming|following|"
    rf"today|now|yesterday|tomorrow|day |in |start|beginning|end |{NUMBER} |"
    + "|".join((*WEEKDAYS, *(name[:3] for name in WEEKDAYS), *FEASTS))
)
"""How a time may start, so that other words are passed over at once."""
