"""The days that a question across agreements asks about, and whether those of one of them are such."""

import re
from collections.abc import Callable
from datetime import date

from answering.requests import Form, Question
from answering.verdict.verdicts import SINCE, lives_since

_UNDATED = re.compile(
    r"\b(?:no|without|lack\w*|(?:n['\u2019]?t|not) (?:have|give|got|state|set|say))(?: an?| any)?(?: \w+)?"
    r" (?:end|expiry|start|ends?|starts?)\b",
    re.IGNORECASE,
)
"""How it is asked which have no day on which they end or start, rather than which have not done so."""


def day_fits(question: Question, day: date, *, last: bool = False) -> Callable[[date | None], bool]:
    """Return what says whether a day is one asked about, or where that is denied another, or there is none.

    What ends is over only after its `last` day. What the question says is looked at once, for the days of
    however many agreements.
    """
    if _UNDATED.search(question.said):
        return lambda due: due is None
    in_days = _days_asked(question, day, last=last)
    return lambda due: (due is not None and in_days(due)) != question.denied


def is_live(
    question: Question, starts_on: date | None, day: date, lives: Callable[[date], bool | None]
) -> bool | None:
    """Say whether what `lives` on some days does so on any asked about, or on all since one of them."""
    period = question.period
    if period is None:
        return lives(day)
    if SINCE.search(question.said):
        return lives_since(question.said, period, starts_on, lives)
    within = (starts_on,) if starts_on and starts_on in period else ()
    found = [lives(one) for one in (period.first, *within, period.last)]
    return True if True in found else None if None in found else False


def is_dated(question: Question) -> bool:
    """Say whether it is asked of days that are said, and not whether there is a day."""
    return question.period is not None and not _UNDATED.search(question.said)


def _days_asked(question: Question, day: date, *, last: bool) -> Callable[[date], bool]:
    """Return what says whether a day is asked about; where none are, what is past, ahead, or asked for."""
    asked = question.period
    if asked is None and _TO_COME.search(question.said):
        return lambda due: due > day or (due == day and last)
    if asked is None:
        return lambda due: question.form is Form.WHEN or due < day or (due == day and not last)
    if _STATE.search(question.said):
        return lambda due: due <= asked.last
    if _BY.search(question.said):
        return lambda due: due <= asked.last and (asked.last <= day or due >= day)
    return lambda due: due in asked


_TO_COME = re.compile(r"\b(?:will(?! have\b)|(?:going|about|yet|still|due) to|soon)\b", re.IGNORECASE)
"""How it is asked of what is still to start or to end."""

_STATE = re.compile(
    r"\balready\b|\byet\b"
    r"|\bha(?:[ds]|ve)\b.*\bby\b|\bhad\b|\b(?:was|were)(?:n['\u2019]?t| not)? (?:over|finished)\b",
    re.IGNORECASE,
)
"""How it is asked how things stood on some day: `which had already ended by May?`."""

_BY = re.compile(r"\bby (?:the end of |then\b|now\b|\d|[a-z]+ \d|new year|christmas|easter)", re.IGNORECASE)
"""What leads to a day before which something happened or, where that is to come, will happen from now on."""
