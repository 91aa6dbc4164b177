"""A day or a month said without its year, which is the year that the agreement gives it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_WORD, Period
from answering.facts.entry import Entry
from answering.requests import Form, Question


def in_its_year(question: Question, entry: Entry) -> Question:
    """Return a question of a day without a year asked of the year in which the agreement has something then.

    `Does it end on 31 March?` is not asked of the coming March where the agreement ended in another. Of
    several such years, the one nearest to what was read is meant; where there is none, nothing changes.
    """
    period = question.period
    if period is None or question.when.as_of:
        return question
    short = _SHORT_YEAR.search(question.said)
    if short and question.form is Form.YES_NO and _ON.search(question.said[: short.start()]):
        return question  # where it may as well be the day that is held out
    dated = (
        _in_short_year(period, short["year"], entry) if short and short["year"] in question.words else None
    )
    if short and dated:
        kept = tuple(word for word in question.words if word != short["year"])
        return replace(question, period=dated, words=kept)
    if not question.asks.yearless or str(period.first.year) in question.said:
        return question  # `may` with a month and its year behind it is no month
    if question.asks.done or _SINCE.search(question.said):
        return question  # what was done, or is so since a day, is of the asker's year
    years = {day.year - year_of(period) for day in _days(entry)}
    shifted = (moved(period, years_on) for years_on in sorted(years, key=abs))
    fitting = [one for one in shifted if any(day in one for day in _days(entry))]
    meant = min(fitting, key=lambda one: one != period and not _in_term(one, entry), default=period)
    return replace(question, period=meant)


def _in_term(period: Period, entry: Entry) -> bool:
    """Say whether days are of the agreement's term, beyond which lie what came before and what follows it."""
    starts, ends = entry.terms.commencement.date, entry.terms.end.date
    return Period(starts or date.min, ends or date.max).meets(period)


_SHORT_YEAR = re.compile(rf"\b(?:{MONTH_WORD}) (?P<year>\d\d)\b(?!/)(?! ?(?:,|of) ?\d)", re.IGNORECASE)
"""A month with what may be its year or the day of it: `April 17`."""

_ON = re.compile(r"\b(?:on|by|before|until|till|after|from|since) (?:the )?$", re.IGNORECASE)


_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)


def _in_short_year(period: Period, short: str, entry: Entry) -> Period | None:
    """Return the month of a year that is said short, where the agreement has something only then."""
    dated = moved(period, 2000 + int(short) - year_of(period))
    days = [*_days(entry)]
    if any((day.month, day.day) == (dated.last.month, int(short)) for day in days):
        return None
    return dated if any(day in dated for day in days if day.year == dated.last.year) else None


def year_of(period: Period) -> int:
    """Return the year in which days were read, by the end of them that was said."""
    return (period.last if period.first == date.min else period.first).year


def moved(period: Period, years: int) -> Period:
    """Return the same days so many years later; an end that is open stays so: `after March`."""
    if period.last.year + years > date.max.year and period.last != date.max:
        return period  # no calendar goes so far
    first, last = (
        day if day in {date.min, date.max} else day + relativedelta(years=years)
        for day in (period.first, period.last)
    )
    return Period(first, last)


def _days(entry: Entry) -> Iterator[date]:
    """List every day on which something of the agreement falls."""
    for fact in (entry.terms.end, entry.terms.commencement, *(item.fact for item in entry.items)):
        for slot in ("date", "signed_on"):
            day = getattr(fact, slot, None)
            if isinstance(day, date):
                yield day
