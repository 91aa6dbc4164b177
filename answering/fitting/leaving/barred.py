"""Whether the rules on notice let somebody be out on the days that are asked about."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import Period
from agreements.days.expiring import Limits, limits
from agreements.terms import Termination
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.leaving.ways import ways_meant
from answering.fitting.matching import Match
from answering.requests import Question

_LEAVING = frozenset([Section.NOTICE, Section.TERMINATION])
"""Sections of how an agreement is ended."""

_GIVES = re.compile(
    r"\b(?:giv\w+|gave|serv\w+|hand\w*(?: in)?|put in|send\w*|sent) (?:\S+ ){0,3}?notice\b|\bresign",
    re.IGNORECASE,
)
"""How it is asked when notice may be given, and not when it has run out."""

_AT_MOST = relativedelta(years=2)  # of days without an end; in each year there is every day of it


def lets_leave(match: Match, question: Question, entry: Entry) -> bool | None:
    """Say no where no way to end it may run out on those days, or neither where notice is given on them."""
    leaving = match.item.section in _LEAVING or match.key == "list.ways to end"
    if not leaving or question.period is None:
        return True
    alone = match.item.fact if match.item.section == Section.TERMINATION else None
    ways = [alone] if isinstance(alone, Termination) else ways_meant(question, entry) or _noticed(entry)
    first = entry.day if question.period.first == date.min else question.period.first
    days = Period(first, min(question.period.last, first + _AT_MOST))
    lets = [_lets(limits(way), days, yearless=question.asks.yearless) for way in ways]
    if not lets or any(lets):
        return True
    return None if _GIVES.search(question.said) else False


def _lets(may: Limits, days: Period, *, yearless: bool) -> bool:
    """Say whether notice may run out on any of some days, of whichever year where none is said."""
    may = Limits(may.yearly, None, may.closed) if yearless else may
    return next(may.within(days), None) is not None


def _noticed(entry: Entry) -> list[Termination]:
    return [way for way in entry.terms.termination if way.notice]
