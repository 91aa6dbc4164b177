"""By when notice must be given to be out on a day that is asked about, or by the end of the agreement."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD
from agreements.days.feasts import FEASTS
from agreements.standing import notice_by, notice_length
from agreements.terms import Termination, Terms
from answering.derived import Span
from answering.requests import Question

_LEAVES = re.compile(
    r"\b(?:leav|out\b|resign|effect\b|exit|withdr|pull|quit|gone?\b|going\b|go\b|end|terminat|finish|stop|break"
    r"|free\b)[^,;?]{0,200}?\b(?:on|by|at|from|before|end of) (?:the )?(?:end of )?"
    rf"(?:\d|(?:{MONTH_WORD}|{'|'.join(FEASTS)}|next|this)\b)",
    re.IGNORECASE,
)
"""How a day is said to be the one on which somebody is to be out."""

_EACH_YEAR = re.compile(
    r"\b(?:by|before|no later than|on or before) (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?"
    rf"(?P<month>{MONTH_WORD})\b(?! \d{{4}})",
    re.IGNORECASE,
)
"""How a rule names a day of each year by which notice is given."""

_MONTH_END = relativedelta(day=31)


def last_for_notice(question: Question, way: Termination, terms: Terms) -> Span | None:
    """Count from the last day for notice to the day on which it is to have run out."""
    out = out_on(question) or terms.end.date
    if out is None or way.notice is None:
        return None
    yearly = _EACH_YEAR.search(f"{way.notice.text or ''}; {way.rule}")
    last = _last_before(out, way, yearly) if yearly else notice_by(way, out)
    if last is None:
        return None
    clauses = (way.clause, terms.end.clause) if out == terms.end.date else (way.clause,)
    return Span(last, out, "last day for notice", "end", clauses)


def out_on(question: Question) -> date | None:
    """Return the day on which somebody is to be out, or the last of days that are named."""
    days = question.period
    return days.last if days and days.last != date.max and _LEAVES.search(question.said) else None


def _last_before(out: date, way: Termination, yearly: re.Match[str]) -> date | None:
    """Return the last of a yearly day that leaves the notice its length, give or take a month's end."""
    if way.notice is None:
        return None
    latest = out - notice_length(way.notice)
    if way.notice.months and out + _MONTH_END == out:
        latest += _MONTH_END
    number = MONTH_NUMBERS[yearly["month"].casefold()]
    try:
        days = [date(year, number, int(yearly["day"])) for year in (latest.year, latest.year - 1)]
    except ValueError:  # no day of every year
        return None
    return next((day for day in days if day <= latest), None)
