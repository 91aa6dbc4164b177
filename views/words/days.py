"""Days, months and windows in words, and how far off they are."""

from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import (
    FIRST_DAY,
    LAST_DAY,
    MONTHS,
    Period,
    calendar_year,
    financial_year,
    how_far,
    in_words,
    month,
    quarter_name,
    quarter_of,
)
from agreements.days.occurrences import Occurrence
from agreements.terms import Bound, Dated, Precision
from views.words.phrases import count, joined

_MONTH = {
    "by": "by the end of {}",
    "before": "before the end of {}",
    "from": "from {}",
    "until": "until the end of {}",
}
_SPAN = {
    "by": "by {last} (from {first})",
    "before": "before {last} (from {first})",
    "until": "until {last} (from {first})",
    "from": "from {first} (until {last})",
}
_LATER = {"today": "that day", "tomorrow": "the day after", "yesterday": "the day before"}


def off(day: date, asked: date, today: date) -> str:
    """Say how far a day is from the day asked about: `in 3 weeks`, or `3 weeks later` than another day."""
    words = how_far(day, asked)
    if asked == today:
        return words
    if words in _LATER:
        return _LATER[words]
    return f"{words.removeprefix('in ')} later" if day > asked else f"{words.removesuffix(' ago')} earlier"


def falls(due: date, opens: date | None, precision: Precision, bound: Bound | None) -> str:
    """Say when something falls: `by 10 November 2017`, `in April 2017`, `in Q1 2016/17 (1 April to …)`.

    `due` is the day, or the last day of the window that `opens`.
    """
    if precision == "month" or (opens and Period(opens, due) == month(due.year, due.month)):
        return _MONTH.get(bound or "", "in {}").format(f"{MONTHS[due.month - 1]} {due.year}")
    if precision == "quarter":
        return _quarter(due, opens, bound)
    if precision == "year" and opens is None:
        ends_one = due == financial_year(due.year - 1).last
        name = f"{due.year - 1}/{due.year % 100:02d}" if ends_one else f"{due.year}"
        return _MONTH.get(bound or "", "in {}").format(name)
    if opens and opens != due:
        span = _SPAN.get(bound or "")
        return span.format(first=in_words(opens), last=in_words(due)) if span else between(opens, due)
    return f"{bound} {in_words(due)}" if bound in {"by", "before", "from", "until"} else in_words(due)


def _quarter(due: date, opens: date | None, bound: Bound | None) -> str:
    name = quarter_name(Period(due, due))
    if bound in {"by", "before", "until"}:
        return f"{bound} the end of {name} ({in_words(due)})"
    if bound == "from":
        return f"from {name} ({between(opens, due)})" if opens else f"from {name}"
    return f"in {name} ({between(opens, due)})" if opens else f"in {name}"


def period_words(period: Period) -> str:
    """Name a period: `Q4 2016/17` where it is a quarter, else its days."""
    whole = period == quarter_of(period.first)
    return quarter_name(period) if whole else between(period.first, period.last)


def in_period(span: Period) -> str:
    """Say when, of what falls in a period: `in April 2016`, `in 2016/17 (…)`, `from 2 to 9 May 2016`.

    One without a first day, or a last, is told by the other: `up to 9 May 2016`.
    """
    first, last = span.first, span.last
    if first <= FIRST_DAY or last >= LAST_DAY:
        return f"up to {in_words(last)}" if first <= FIRST_DAY else f"from {in_words(first)} on"
    return f"on {between(first, last)}" if first == last else _in_days(span)


def _in_days(span: Period) -> str:
    first, last = span.first, span.last
    if span == month(first.year, first.month):
        return f"in {between(last, last).partition(' ')[2]}"
    if span == quarter_of(first):
        return f"in {quarter_name(span)} ({between(first, last)})"
    if span == calendar_year(first.year):
        return f"in {first.year}"
    if span == financial_year(first.year):
        return f"in {first.year}/{(first.year + 1) % 100:02d} ({between(first, last)})"
    return f"from {between(first, last)}"


def between(first: date, last: date) -> str:
    """Say from when to when, the year once where both share it: `1 April to 30 June 2016`."""
    if first == last:
        return in_words(last)
    start = in_words(first)
    return f"{start.removesuffix(f' {first.year}') if first.year == last.year else start} to {in_words(last)}"


def months_and_days(first: date, after: date) -> str:
    """Say how long it is from a day to another, that not counted, in whole months and the days over."""
    apart = relativedelta(after, first)
    each = ((apart.years * 12 + apart.months, "month"), (apart.days, "day"))
    return joined(count(number, unit) for number, unit in each if number)


def occurs(occurrence: Occurrence) -> str:
    """Say when an occurrence falls, or nothing where it has no date."""
    if occurrence.due is None:
        return ""
    return falls(occurrence.due, occurrence.opens, occurrence.precision, occurrence.bound)


def distance(occurrence: Occurrence, asked: date, today: date) -> str:
    """Say how far off an occurrence is, or that its window is open; nothing where it has no date."""
    if occurrence.due is None:
        return ""
    last = off(occurrence.due, asked, today)
    if occurrence.opens and occurrence.opens <= asked < occurrence.due:
        return f"open {'now' if asked == today else 'then'}, ends {last}"
    return last


def fact_falls(fact: Dated) -> str:
    """Say when a fact falls, or nothing where it has no date."""
    return falls(fact.date, fact.date_from, fact.precision, fact.bound) if fact.date else ""


def in_its_words(date_text: str | None, *said: str) -> str | None:
    """Repeat how the entry words a date, unless that has been said already."""
    if not date_text or any(date_text.casefold() in one.casefold() for one in said):
        return None
    return f"Given as: {date_text}"
