"""Days and periods in words, day first always, relative to the day handed in.

A month, a day or a feast without a year is the coming one where it is asked what is due, or on which day
something is to be, and the last where it is asked what has been: `since March`, `what was due in March`. How
things stood is asked of this year's. One that has begun and is not over is both the coming and the last.

A period asked for as a day means its last: how things stood in March 2016 is how they stood when it was over.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agreements.days.calendar import FIRST_DAY, LAST_DAY, MONTH_WORD, ONE_DAY, WEEKDAYS, Period
from questions.days import DAY_RULES, FEASTS
from questions.periods import IN_MONTH, IN_PART, PERIOD_RULES, UNITS_AROUND, around
from questions.times import (
    MONTH,
    NEAR,
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

_Reads = Callable[[str, date], date | Period | None]


def day(words: str, today: date) -> date | Unclear | None:
    """Read a day, or the last day of a named period; nothing where the words speak of no time."""
    return _last_day(words, lambda text: _moment(text, today))


def coming_day(words: str, today: date) -> date | Unclear | None:
    """Read a day as `day` does, the coming one where no year is said."""
    found = _last_day(words, lambda text: _of_its_year(text, _moment, today, back=False))
    if isinstance(found, Unclear):
        to_come = tuple(one for one in found.instead if not one.startswith("last "))
        return replace(found, instead=to_come)
    return found


def _last_day(words: str, read: Callable[[str], date | Period | None]) -> date | Unclear | None:
    try:
        found = within_reach(read(plain_time(words)))
    except NoSuchTimeError as no:
        return Unclear(words, str(no), no.instead)
    return found.last if isinstance(found, Period) else found


def looks_back(said: str) -> bool:
    """Say whether words ask what has been, so that a month in them is the last and not the coming one."""
    return bool(_BACK.search(said))


_BACK = re.compile(
    r"\b(?:was|were|did|had|fell|came|went|ended|expired|passed|missed|overdue|happened|(?<!too )late)\b"
    r"|\b(?:has|have)\b.{1,60}\b(?:been|done|happened|passed|slipped|gone)\b",
    re.IGNORECASE,
)


def period(words: str, today: date, *, back: bool = False) -> Period | Unclear | None:
    """Read a run of days; nothing where the words speak of no time.

    A day is a run of one. `30 days` and `in 30 days` run from today; `before` and `by` a day to come run from
    today, and from FIRST_DAY where it has passed; `after` and `from` run to LAST_DAY. Without a year the
    coming one is meant, or with `back` the last.
    """
    try:
        found = within_reach(_span(plain_time(words), today, back=back))
    except NoSuchTimeError as no:
        return Unclear(words, str(no), no.instead)
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


def _of_its_year(text: str, read: _Reads, today: date, *, back: bool) -> date | Period | None:
    """Read words as of the year that is meant where they say none, the coming or the last."""
    found = read(text, today)
    if found is None or not _OF_EVERY_YEAR.search(text) or _NEAR_ONE.search(text):
        return found
    each = [
        one for years in (-1, 0, 1) for one in [_whole(_at(text, read, shifted(today, years, "year")))] if one
    ]
    meant = [one for one in each if (one.first <= today if back else one.last >= today)]
    return (meant[-1] if back else meant[0]) if meant else found


def _at(text: str, read: _Reads, today: date) -> date | Period | None:
    """Read words on a day of another year, in which they may be of no day: `Friday 8 December`."""
    try:
        return read(text, today)
    except NoSuchTimeError:
        return None


_FEAST = "|".join(sorted(FEASTS, reverse=True))
_OF_EVERY_YEAR = re.compile(rf"\b(?:{MONTH_WORD}|{_FEAST})\b", re.ASCII)
_NEAR_ONE = re.compile(rf"\b{NEAR} (?:{MONTH_WORD}|{_FEAST})\b", re.ASCII)
"""What every year has; `next March` says itself of which."""


def _span(text: str, today: date, *, back: bool) -> date | Period | None:
    ahead = _AHEAD.fullmatch(text)
    if ahead:
        return _next(ahead, today)
    if not IN_MONTH.fullmatch(text):
        text = re.sub(r"^(?:in|on|at|during|over|within|for|throughout) (?:the )?", "", text)
    for pattern, rule in compiled(_SPANS):
        match = pattern.fullmatch(text)
        found = rule(match, today) if match else None
        if found:
            return found
    sided = _SIDED.fullmatch(text)
    return (_one_sided(sided, today, back=back) if sided else None) or _of_its_year(
        text, lambda said, on: _moment(said, on) or _between(said, on), today, back=back
    )


_AHEAD = re.compile(r"(?:in|over|within|during) the (?:next|coming)( )(week|month|year)", re.ASCII)
"""`In the next year` is from now on; `next year` is a year of the calendar."""


def _next(match: re.Match[str], today: date) -> Period:
    return Period(today, shifted(today, counted(match[1].strip() or "a"), match[2]))


def _last(match: re.Match[str], today: date) -> Period:
    return Period(shifted(today, -counted(match[1]), match[2]), today)


def _one_sided(match: re.Match[str], today: date, *, back: bool) -> Period | None:
    back = back or match[1] == "since"
    whole = _whole(_of_its_year(match[2].removeprefix("the "), _moment, today, back=back))
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
    for mark in re.finditer(r" (?:and|to|until|till|through|or|-) (?:the )?", text):
        ends = text[: mark.start()], text[mark.end() :]
        found = _from_to(*ends, today)
        if found and (mark[0].strip() != "or" or _adjoin(*ends, today)):
            return found
    return None


def _adjoin(start: str, end: str, today: date) -> bool:
    """Say whether the second of two periods begins as the first is over: `March or April 2018`."""
    first, last = _whole(_completed(start, end, today)), _whole(_completed(end, start, today))
    return bool(first and last and last.first == first.last + ONE_DAY)


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
)
_SIDED = re.compile(rf"({'|'.join(_SIDES)}) (.+?)(?: on| onwards)?", re.ASCII)
_STARTS = re.compile(
    rf"'?\d|q ?\d|h[12] |{MONTH_WORD}|quarter|first|second|third|fourth|final|{IN_PART.pattern}|"
    r"fy|financial|calendar|year|month|this|current|last|previous|past|next|coming|following|"
    rf"today|now|yesterday|tomorrow|day |in |during |throughout |start|beginning|end |{NUMBER} |"
    + "|".join((*WEEKDAYS, *(name[:3] for name in WEEKDAYS), *FEASTS))
)
"""How a time may start, so that other words are passed over at once."""
