"""Agreements that have the same of something as each other: end on one day, start in one month."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from datetime import date

from answering.across import measures
from answering.across.rows import Asking, Found
from answering.answers import Measure
from answering.facts.entry import Entry
from answering.language.english import cues
from answering.requests import Question

_SAME = re.compile(
    r"\b(?:the|on|in) same\b|\bshar(?:e|es|ed|ing) (?:an?|the|their)\b|\bidentical\b|\bin common\b"
    r"|\bas (?:each other|one another)\b",
    re.IGNORECASE,
)
"""How it is asked whether agreements have as much of something as each other."""

SAYING = cues("same share sharing identical common each other another")
"""Words that say so, and nothing of what it is."""

_COARSE: tuple[tuple[re.Pattern[str], Callable[[date], Hashable]], ...] = (
    (re.compile(r"\bsame (?:calendar )?month\b", re.IGNORECASE), lambda day: (day.year, day.month)),
    (re.compile(r"\bsame (?:calendar )?year\b", re.IGNORECASE), lambda day: day.year),
)
"""How it is asked of months or years, in which days are as good as one."""


def asks_same(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements have the same of what can be measured of them."""
    return bool(_SAME.search(question.said)) and measures.measure(asked) is not None


def sameness(question: Question, measure: Measure | None) -> Callable[[float], Hashable]:
    """Return what tells whether two values are the same as the question counts them."""
    if measure in {Measure.START, Measure.END}:
        for pattern, of_day in _COARSE:
            if pattern.search(question.said):
                return lambda value: of_day(date.fromordinal(int(value)))
    return lambda value: value


def shared(values: Iterable[Hashable]) -> frozenset[Hashable]:
    """Return the values that more than one has."""
    return frozenset(value for value, times in Counter(values).items() if times > 1)


def alike(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements of which another has the same of what is asked, those with the same together."""
    same = sameness(asking.question, measures.measure(asking.words))
    measured = sorted(measures.measured(asking, pool), key=lambda one: one[0])
    twice = shared(same(value) for value, _ in measured)
    return [one for value, one in measured if same(value) in twice], []
