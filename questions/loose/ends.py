"""The two ends of a run of days that is asked about: dated things, days, or what was spoken of last."""

import re
from collections.abc import Callable
from datetime import date

from agreements.answering.requests import End, Form
from questions.loose.naming import NAMED, naming
from questions.loose.spans import times
from questions.vocabulary import Vocabulary

_FAR = r"\bhow (?:long|far|many (?:days|weeks|months|years|working days))\b"
_IS = r"(?:is|are|was|were|does|do|did|will|would|comes?|came)"
_WAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:between|from)\b(.+?)\b(?:and|to|until|till|up to)\b(.+)",
        rf"{_FAR}(?: \w+)? (?:before|after|from) (.+?) {_IS}\b(.+)",
        rf"{_FAR} {_IS} (.+?) (?:before|after|from|until|till|off)\b(.+)",
    )
)
_SPOKEN = re.compile(r"\W*(?:(?:that|this)(?: \w+)?|it|then|those|them|these)\W*$", re.IGNORECASE)


Telling = Callable[[str], tuple[str, ...]]
"""Returns the words of a text that tell what it is about."""


def ends(text: str, vocabulary: Vocabulary, form: Form, today: date, telling: Telling) -> tuple[End, ...]:
    """Find both ends; nothing where the question has not two of them."""
    if form not in {Form.DIFFERENCE, Form.HOW_LONG}:
        return ()
    for way in _WAYS:
        found = way.search(text)
        if found:
            both = tuple(_end(one, vocabulary, today, telling) for one in found.groups())
            return both if all(one.day or one.spoken or one.words for one in both) else ()
    return ()


def _end(text: str, vocabulary: Vocabulary, today: date, telling: Telling) -> End:
    if _SPOKEN.match(text):
        return End(spoken=True)
    time = times(text, today)
    if time.period and time.period.first == time.period.last:
        return End(day=time.period.first)
    return End(words=telling(re.sub(rf"{NAMED}\d+", " ", naming(text, vocabulary).left)))
