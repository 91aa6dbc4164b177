"""Which of two dated things comes first, whether one comes before the other, or both fall together."""

import re
from dataclasses import replace
from datetime import date

from agreements.days.calendar import Period, quarter_of
from agreements.terms import Dated
from answering.facts.entry import Entry
from answering.fitting.matching import Match
from answering.of_one import Told, Unsaid
from answering.reckoning.days.spans import Ended, end_of
from answering.requests import EXTREMES, Form, Question
from answering.verdict.outcomes import asks_outcome

_LATER = re.compile(r"\b(?:last|later|latest)\b", re.IGNORECASE)
_SAME = re.compile(r"\bthe same (?P<unit>day|date|month|quarter|year) as\b", re.IGNORECASE)
_BEFORE_OR_AFTER = re.compile(r"\bbefore or after\b|\bearlier or later\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:before|earlier than)\b", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|later than)\b", re.IGNORECASE)
_TWO = 2
_OF_TWO = EXTREMES | {Form.WHAT, Form.WHEN}
_CHOICE = (
    re.compile(r"\b(?:first|last|(?:soon|earli|lat)(?:er|est))\b", re.IGNORECASE),
    re.compile(r"\bor\b", re.IGNORECASE),
)
"""How it is asked which of two is the first or the last: it has both, in either order."""


def _is_choice(said: str) -> bool:
    return all(part.search(said) for part in _CHOICE)


def in_order(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Say which of two things comes first, or whether one comes before or after the other."""
    asks = question.form is Form.YES_NO or (question.form in _OF_TWO and _is_choice(question.said))
    if not asks or not question.parts or asks_outcome(question):
        return None
    if question.asks.by_day and any(end.day for end in question.parts):
        return None  # a day is held out for what has `after` in its name
    found = [one for end in question.parts if not end.spoken and (one := end_of(question, end, entry))]
    days = [fallen for one in found if (fallen := _days(one))]
    if len(days) != _TWO or len({(one.day, one.called) for one in found}) != _TWO:
        likely = tuple(_said(one.match) for one in found if one.match)
        open_ = likely and question.form is not Form.YES_NO  # one of them alone does not tell which it is
        return Unsaid(question, entry, likely=likely) if open_ else None
    weighs = question.form is Form.YES_NO or _SAME.search(question.said)
    said = _verdict(question, *days) if weighs else None
    later = said is None and bool(_LATER.search(question.said))
    in_turn = sorted(zip(days, found, strict=True), key=lambda one: one[0], reverse=later)
    matches = tuple(_said(one.match) for _, one in in_turn if one.match)
    return Told(question, entry, matches, said) if matches else None


def _said(match: Match) -> Match:
    """Return a match that tells what falls, and then when."""
    return replace(match, key="dated.what", gives=True) if isinstance(match.item.fact, Dated) else match


def _days(end: Ended) -> Period | None:
    """Return the days in which an end falls: all of a month where no day of it is known."""
    if end.day:
        return Period(end.day, end.day)
    fact = end.match.item.fact if end.match else None
    if not isinstance(fact, Dated) or fact.date is None:
        return None
    return Period(min(fact.date_from or fact.date, fact.date), fact.date)


def _verdict(question: Question, one: Period, other: Period) -> bool | None:
    """Say yes or no where that is asked, unless both may fall on either side of each other."""
    same = _SAME.search(question.said)
    if same:
        held = _together(one, other, same["unit"].casefold())
    elif _BEFORE_OR_AFTER.search(question.said) or (one.meets(other) and one != other):
        held = None
    elif _BEFORE.search(question.said):
        held = one < other
    else:
        held = one > other if _AFTER.search(question.said) else None
    return held if held is None or not question.denied else not held


def _together(one: Period, other: Period, unit: str) -> bool | None:
    """Say whether both fall on the same day, or in the same month or year, as far as that is known."""
    each = [{_of_unit(day, unit) for day in (period.first, period.last)} for period in (one, other)]
    if all(len(units) == 1 for units in each):
        return each[0] == each[1]
    return None if one.meets(other) else False


def _of_unit(day: date, unit: str) -> tuple[int, ...] | Period:
    if unit == "quarter":
        return quarter_of(day)
    parts = (day.year, day.month, day.day)
    return parts[: {"year": 1, "month": 2}.get(unit, 3)]
