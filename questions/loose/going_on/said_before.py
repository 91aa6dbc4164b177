"""Days that a sentence says before the one that asks, which means them by `then` or `while I am away`."""

import re
from collections.abc import Callable
from datetime import date

from agreements.days.calendar import ONE_DAY, Period, in_words
from agreements.days.durations import ANY_DURATION, duration_of
from questions.days import NEXT_WEEKDAY
from questions.loose.spans import times
from questions.when import period

_SENTENCE = re.compile(r"(?<=[.!;])\s+")
_THEN = re.compile(
    r"\b(?P<lead>by|before|until|till|after|since) (?:then|that (?:day|date))\b", re.IGNORECASE
)
_MEANWHILE = re.compile(
    r"\b(?:while|whilst|when) (?:i|we|he|she|they)(?:['\u2019](?:m|re|s|ll be)| am| are| is| will be)"
    r" (?:away|off|out|gone|abroad|(?:on|at|in) \w+)\b"
    r"|\b(?:in|during|over|within) (?:that|those|this|these) (?:time|period|days|weeks?|fortnight|months?)\b"
    r"|\bin the (?:meantime|meanwhile)\b|\bmeanwhile\b",
    re.IGNORECASE,
)
_LASTING = re.compile(rf"\b(?:for )?{ANY_DURATION} from (?P<day>[^.,;!?]{{3,40}})", re.IGNORECASE)
_LONGEST = 300
"""Letters of a sentence that says no more than when somebody is away."""

_WEEKDAY = re.compile(rf"\b{NEXT_WEEKDAY}", re.IGNORECASE)


def with_days_before(said: str, today: date, names: Callable[[str], bool]) -> str:
    """Return a line with the days that its last sentence means in that sentence, and no other that says them.

    That stays if it alone `names` an agreement; more than one with days leaves open which are meant.
    """
    sentences = _SENTENCE.split(said.strip())
    asked = sentences[-1]
    means = _THEN.search(asked) or _MEANWHILE.search(asked)
    if means is None or not sentences[1:]:
        return said
    dated = {one: found for one in sentences[:-1] if "?" not in one and (found := _days_of(one, today))}
    if len(dated) != 1:
        return said
    ((told, days),) = dated.items()
    put = f"{asked[: means.start()]}{_as_said(means, days)}{asked[means.end() :]}"
    kept = names(told) and not names(put)
    return " ".join(one for one in (*sentences[:-1], put) if one != told or kept)


def _as_said(means: re.Match[str], days: Period) -> str:
    """Return the days that were said, in the way in which they are meant."""
    lead = (means.groupdict().get("lead") or "").casefold()
    if not lead:
        return f"between {in_words(days.first)} and {in_words(days.last)}"
    return f"{lead} {in_words(days.last if lead in _TO_THE_END else days.first)}"


_TO_THE_END = frozenset(["by", "after", "since"])


def _days_of(sentence: str, today: date) -> Period | None:
    """Return the one run of days that a sentence says, which lies ahead where it says no year."""
    if len(sentence) > _LONGEST:
        return None
    sentence = _WEEKDAY.sub(r"next \g<day>", sentence)
    lasting = _LASTING.search(sentence)
    first = period(lasting["day"].strip(), today) if lasting else None
    length = duration_of(lasting) if lasting else None
    if isinstance(first, Period) and length:
        after = length.after(first.first)
        return Period(first.first, after - ONE_DAY) if after else None
    found = times(sentence, today)
    if found.period is None or times(found.left, today).period:
        return None
    return found.period
