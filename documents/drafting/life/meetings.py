"""Days of meetings: "its June 2031 meeting" of a body that meets on the second Thursday of certain months."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from agreements.days.calendar import WEEKDAY_WORD, WEEKDAYS
from documents.drafting.dates.window import Window
from documents.drafting.told import Sentence
from documents.printed_dates import month_end

_NTHS = ("first", "second", "third", "fourth")
_BODY = r"Board|Committee|Forum|Group|Panel|Council|Cabinet|Executive|Partnership|Assembly|Team"
_MEETS = re.compile(
    rf"\b(?:{_BODY})\b[^.;]{{0,80}}?\b(?:(?:will|shall|must) )?meets?\b[^.;]{{0,80}}?"
    rf"\bon the (?P<nth>{'|'.join(_NTHS)}|last) (?P<day>{WEEKDAY_WORD})\b",
    re.IGNORECASE,
)
_NAMES = re.compile(rf"\b(?:{_BODY})\b")
_AT_MEETING = re.compile(rf"\s+(?:(?:ordinary|regular|quarterly|full)\s+)?(?:[Mm]eeting|{_BODY})\b")
_MEETING_IN = re.compile(r"\bmeeting (?:in|of) (?:the )?$", re.IGNORECASE)
_WEEK = 7

Meetings = Mapping[str, tuple[str, str]]
"""The day of the month on which each body meets, by the noun of its name: ("second", "thursday")."""


def meetings_in(sentences: Sequence[Sentence]) -> dict[str, tuple[str, str]]:
    """Find on which day of a month each body meets; a noun that two share with other days is left out."""
    found: dict[str, set[tuple[str, str]]] = {}
    for one in sentences:
        for told in _MEETS.finditer(one.text):
            name = _NAMES.search(told[0])
            if name is not None:
                found.setdefault(name[0], set()).add((told["nth"].lower(), told["day"].lower()))
    return {name: next(iter(days)) for name, days in found.items() if len(days) == 1}


def on_its_day(one: Sentence, window: Window, meetings: Meetings) -> Window:
    """Give the very day of a meeting whose month a sentence names, where the body's days are told."""
    if window.precision != "month" or window.from_ is None or window.day is None or not window.text:
        return window
    at = one.text.find(window.text)
    after = _AT_MEETING.match(one.text, at + len(window.text)) if at >= 0 else None
    if at < 0 or not (after or _MEETING_IN.search(one.text[:at] + _led_by(window.text))):
        return window
    named = [name for name in meetings if re.search(rf"\b{name}\b", one.text)]
    if len(named) != 1 or (window.from_.year, window.from_.month) != (window.day.year, window.day.month):
        return window
    return replace(window, day=_nth(window.from_, *meetings[named[0]]), from_=None, precision="day")


def _led_by(words: str) -> str:
    """Give the word with which the words of a day begin that bounds it: "in March 2031"."""
    told = re.match(r"(?:in|of) ", words)
    return told[0] if told else ""


def _nth(first: date, nth: str, day: str) -> date:
    """Give the second Thursday, or the last, of the month that begins on a day."""
    wanted = WEEKDAYS.index(day)
    if nth == "last":
        last = month_end(first)
        return last - timedelta(days=(last.weekday() - wanted) % _WEEK)
    return first + timedelta(days=(wanted - first.weekday()) % _WEEK + _WEEK * _NTHS.index(nth))
