"""The days that a question is about, taken out of its words: `as of 1 Dec 2017`, `in March 2016`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from agreements.agreement import NOW, When
from agreements.days.calendar import in_words
from questions.times import Unclear
from questions.when import day
from questions.words import Word, text_of, words_in

MOST_WORDS = 9
"""Of a day: `the last day of the first quarter of 2016/17`."""


class Take(Enum):
    """How freely words are taken for days: not at all, after `as of` only, or wherever they can be."""

    NOTHING = auto()
    SAID = auto()
    ALL = auto()


@dataclass(frozen=True)
class Dated:
    """The words left when the days were taken out, the days, and what was wrong with them."""

    words: tuple[Word, ...]
    take: Take
    when: When = NOW
    fault: Unclear | None = None


_TWO = "Two days are given: say one."
_AS_OF = (("as", "of"), ("as", "at"))
_KNOWN_ON = (("as", "known", "on"), ("as", "known", "at"), ("as", "known", "in"), ("known", "on"))
_LOOSE = frozenset({"on", "in", "at", "during"})
_WHOLE = re.compile(r"\d{4}|\d[/-]\d|yesterday|today|tomorrow| ago$|^(last|next|this|previous) ", re.ASCII)
"""Words that are a day beyond doubt, even with nothing before them: not `May`, and not `16.1`, a clause."""


def dated(words: tuple[Word, ...], take: Take, today: date) -> Dated:
    """Take the days out of words, wherever they stand."""
    if take is Take.NOTHING:
        return Dated(words, take)
    left: list[Word] = []
    found = Dated((), take)
    place = 0
    while place < len(words):
        known, lead = _lead(words, place, take)
        meant, count = _day_at(words, place + lead, today) if lead else (None, 0)
        if lead == 1 and not isinstance(meant, date):  # `in 3 weeks`, `in June 26`, of which `in` is part
            whole, length = _day_at(words, place, today)
            if meant is None or isinstance(whole, date):
                lead, meant, count = 0, whole, length
        if meant is None:
            left.append(words[place])
            place += 1
        else:
            found = _with(found, meant, known=known)
            place += lead + count
    kept = replace(found, words=tuple(left))
    return _bare(kept, today) if take is Take.ALL and found.when.as_of is None else kept


def without_known_on(said: str, today: date) -> tuple[str, date | None]:
    """Take out of words the day as known on which they ask, if one is read from them."""
    found = _KNOWN.search(said)
    words = words_in(found["rest"]) if found else ()
    meant, count = _day_at(words, 0, today) if words else (None, 0)
    if found is None or not isinstance(meant, date):
        return said, None
    return f"{said[: found.start()].rstrip(' ,')} {text_of(words[count:])}".strip(), meant


_KNOWN = re.compile(r"\bas known (?:on|at|in) (?P<rest>\S.{0,200})", re.IGNORECASE | re.DOTALL)


def after_as_of(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words after the first `as of` or `as known on` that no day was read from, or nothing."""
    for place in range(len(words)):
        _, lead = _lead(words, place, Take.SAID)
        if lead:
            return words[place + lead :]
    return ()


def _lead(words: Sequence[Word], place: int, take: Take) -> tuple[bool, int]:
    """Say whether what is at the place leads to a day on which something was known, and in how many words."""
    low = words[place].low
    if low in {"as", "known"}:
        for known, leads in ((True, _KNOWN_ON), (False, _AS_OF)):
            for lead in leads:
                if tuple(word.low for word in words[place : place + len(lead)]) == lead:
                    return known, len(lead)
    return False, int(take is Take.ALL and low in _LOOSE)


def _day_at(words: Sequence[Word], place: int, today: date) -> tuple[date | Unclear | None, int]:
    for count in range(min(MOST_WORDS, len(words) - place), 0, -1):
        found = day(text_of(words[place : place + count]), today)
        if found is not None:
            return found, count
    return None, 0


def _with(found: Dated, meant: date | Unclear, *, known: bool) -> Dated:
    if isinstance(meant, Unclear):
        return replace(found, fault=found.fault or meant)
    before = found.when.known_on if known else found.when.as_of
    if before and before != meant:
        return replace(found, fault=found.fault or Unclear(f"{in_words(before)} and {in_words(meant)}", _TWO))
    when = replace(found.when, known_on=meant) if known else replace(found.when, as_of=meant)
    return replace(found, when=when)


def _bare(kept: Dated, today: date) -> Dated:
    words = kept.words
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        for meant, left in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            text = text_of(meant)
            found = day(text, today) if _WHOLE.search(text.casefold()) else None
            if found is not None:
                return replace(_with(kept, found, known=False), words=left)
    return kept
