"""The days that a question across agreements asks about by those of one of them."""

from dataclasses import replace
from datetime import date

from agreements.days.calendar import ONE_DAY, Period
from answering.requests import Question, Relative, Side


def of_days(question: Question, starts_on: date | None, ends_on: date | None) -> Question | None:
    """Return a question as one of the days that it asks about by those of an agreement, if they are known."""
    relative = question.each.relative
    period = _period(relative, starts_on, ends_on) if relative else None
    return replace(question, period=period, each=replace(question.each, relative=None)) if period else None


def _period(relative: Relative, starts_on: date | None, ends_on: date | None) -> Period | None:
    if relative.side is Side.DURING:
        return Period(starts_on, ends_on or date.max) if starts_on else None
    day = ends_on if relative.of_end else starts_on
    if day is None:
        return None
    return {
        Side.BEFORE: Period(date.min, day - ONE_DAY),
        Side.AFTER: Period(day + ONE_DAY, date.max),
        Side.SAME: Period(day, day),
    }[relative.side]
