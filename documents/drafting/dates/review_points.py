"""Points of the term at which it is looked at again: "at 12 months and at 24", "half way through it"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from documents.drafting.dates.counting import after_event, event_of
from documents.drafting.dates.window import Window
from documents.drafting.life.term import Term
from documents.drafting.phrases import DURATION, months_of

_AT = re.compile(
    rf"\b(?:at|after(?:\s+(?:its|the)\s+first)?)\s+{DURATION.pattern}"
    r"(?!\s+(?:notice|before|prior)|[’'])(?:\s+(?:from|after|of|into|following)\s+(?:the\s+)?"
    r"(?P<event>(?:[^.,;]|\.\d){3,60}))?",
    re.IGNORECASE,
)
_FROM = re.compile(
    rf"{DURATION.pattern}\s+(?:from|after|of|following)\s+(?:the\s+)?(?P<event>(?:(?! and )[^.,;]){{3,60}})",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s*,?\s+and\s+(?:(?:then|again)\s+)*(?:at|after)\b.*", re.IGNORECASE)
_DATE_IN = re.compile(
    r"(?:start |commencement )?date (?:given |set out |told |stated )?(?:in|at) "
    r"(?:(?:clause|paragraph|section) )?(?P<clause>[\w.]*\d)\b",
    re.IGNORECASE,
)
"""What names the day of the start by the clause that tells it: "the date in 2.1"."""

_DAY_BESIDE = re.compile(
    r"\s*(?:[(,]\s*(?:that is|namely|i\.e\.)|\((?:by|on|in)?\s*[^()]{0,20}(?:\d{4}|\d[./]\d\d?[./]\d\d)\)|"
    r",\s+(?:by|on|in|no later than)\s[^,;()]{0,20}(?:(?:19|20)\d\d|\d[./]\d\d?[./]\d\d)\b)",
    re.IGNORECASE,
)
"""What gives the day of a point: "after six months (by 30 November 2031)"."""

_HALF_WAY = re.compile(
    r"\b(?:half[- ]?way (?:through|into)|"
    r"(?:at|by) the (?:half[- ]?way|mid)[- ]?(?:point|way)? (?:of|in|through)) "
    r"(?:it|its (?:term|life)|(?:the|this) (?:term|agreement|memorandum|mou|partnership|period))\b",
    re.IGNORECASE,
)
_EACH_ANNIVERSARY = re.compile(
    r"\b(?:on|at|by|around) (?:each|every) anniversary(?: of (?:the )?(?P<event>[^.,;]{3,60}))?",
    re.IGNORECASE,
)
_YEAR = 12  # months
Timed = tuple[Window, dict[str, object] | None]
"""When something falls: its day, or the rule that it follows."""


@dataclass(frozen=True, slots=True)
class Point:
    """A time after the start, with the words that say so."""

    months: int
    days: int
    words: str

    def window(self, term: Term) -> Window:
        """Give its day, where that of the start is known."""
        if term.starts is None:
            return Window(None, None, self.words, "relative", "at")
        day = term.starts + relativedelta(months=self.months, days=self.days)
        return Window(day, None, self.words, "day", "at")

    def rule(self, term: Term) -> dict[str, object] | None:
        """Give what it is counted from, where the day of that is not known."""
        return None if term.starts else {"event": "start", "months": self.months, "days": self.days}


def own_points(text: str, found: Sequence[Window], term: Term) -> list[Timed]:
    """Give several points, or one beside other days; one by itself where no other rule reads it."""
    points = _counted(text, term)
    alone = len(points) == 1 and (not found or after_event(text))
    points = [] if alone else [*points, *_half_way(text, term), *_first_anniversary(text, term)]
    told = [each for each in points if not any(each.words in (day.text or "") for day in found)]
    return [(each.window(term), each.rule(term)) for each in told]


def _counted(text: str, term: Term) -> list[Point]:
    """Read the times after its start at which a sentence says that the agreement is looked at."""
    found = list(_AT.finditer(text))
    if any(not _is_of_start(told["event"], term) for told in found):
        return []
    own = (told for told in _FROM.finditer(text) if event_of(told["event"]) in {"start", "signature"})
    found += [told for told in own if not any(told.start() < each.end() for each in found)]
    counted = (told for told in found if not _DAY_BESIDE.match(text, told.end()))
    return [Point(*months_of(told), told[0].partition(" and ")[0].strip()) for told in counted]


def _is_of_start(event: str | None, term: Term) -> bool:
    """Say whether a time is counted from the start: nothing else is named, or the clause that tells it."""
    named = _AGAIN.sub("", event or "")
    told = _DATE_IN.match(named)
    start = next((fact for fact in term.facts if fact.section == "commencement"), None)
    if told is not None:
        return start is not None and str(start.value["clause"]) == told["clause"]
    return not named or event_of(named) in {"start", "signature"}


def _half_way(text: str, term: Term) -> Iterator[Point]:
    told = _HALF_WAY.search(text)
    if told and term.starts and term.ends:
        after = term.ends + timedelta(days=1)
        months = _YEAR * (after.year - term.starts.year) + after.month - term.starts.month
        if after.day == term.starts.day and not months % 2:
            yield Point(months // 2, 0, told[0])


def _first_anniversary(text: str, term: Term) -> Iterator[Point]:
    told = _EACH_ANNIVERSARY.search(text)
    if told and _is_of_start(told["event"], term):
        yield Point(_YEAR, 0, told[0])
