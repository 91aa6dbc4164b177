"""A day or a month said without its year, which is the year that the agreement gives it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.answering.facts.entry import Entry
from agreements.answering.requests import Question
from agreements.calendar import Period


def in_its_year(question: Question, entry: Entry) -> Question:
    """Return a question of a day without a year asked of the year in which the agreement has something then.

    `Does it end on 31 March?` is not asked of the coming March where the agreement ended in another. Of
    several such years, the one nearest to what was read is meant; where there is none, nothing changes.
    """
    period = question.period
    if period is None or question.when.as_of or not question.asks.yearless:
        return question
    years = {day.year - year_of(period) for day in _days(entry)}
    shifted = (moved(period, years_on) for years_on in sorted(years, key=abs))
    meant = next((one for one in shifted if any(day in one for day in _days(entry))), period)
    return replace(question, period=meant)


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
