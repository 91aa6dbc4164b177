"""The two ends of a run of days that is asked about: dated things, days, or what was spoken of last."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from agreements.days.calendar import MONTH_WORD
from answering.requests import End, Form
from questions.loose.spans import times

_FAR = r"\bhow (?:long|far|many (?:days|weeks|months|years|working days))\b"
_IS = r"(?:is|are|was|were|does|do|did|will|would|comes?|came)"
_WAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bbetween\b(.+)\band\b(?= (?:the|its|when|our)\b)(.+)",
        r"\bbetween\b(.+?)\band\b(.+)",
        r"\bfrom\b(.+)\b(?:to|until|till|up to)\b(?= (?:the|its|when|our)\b)(.+)",
        r"\bfrom\b(.+?)\b(?:and|to|until|till|up to)\b(.+)",
        rf"{_FAR}(?: \w+)? (?:before|after|from) (.+?) {_IS}\b(.+)",
        rf"{_FAR} {_IS} (.+?) (?:before|after|from|until|till|off)\b(.+)",
        rf"{_FAR} apart {_IS} (.+?) and (.+)",
    )
)
_INTO = re.compile(
    rf"{_FAR} into (?:its|their|the) (?:\w+ )?(?:term|period|life|run)\b"
    r".*?\b(?:when|by the time|by|on|at)\b(.+)",
    re.IGNORECASE,
)
"""How it is asked how much of its term had gone by when something was."""

ORDER = re.compile(
    r"(?:^\W*|[,.;:]\s*|\b(?:and|but|so|or)\W+)(?:is|are|was|were|does|do|did|will|would|has|have)(?:n['\u2019]?t)?"
    r" (?P<what>.+?) (?P<way>before or after|after or before|(?:earlier|later) or (?:earlier|later) than"
    r"|before|after|earlier than|later than) (?:that|it|this|then|those|them)(?: (?:date|day|one))?\W*$",
    re.IGNORECASE,
)
"""How it is asked on which side of what was spoken of something falls."""

_SIDE = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)?(?:is|are|was|were|does|do|will|would)(?:n['\u2019]?t)? "
    r"(?!.*\b(?:must|(?:ha(?:s|ve)|needs?) to|can|could|may(?! \d)|should|allowed)\b)(.+?)"
    r"\b(?:before or after|earlier or later than|before|after|earlier than|later than"
    r"|the same (?:day|date|month|quarter|year) as)\b(.+)",
    re.IGNORECASE,
)
"""How it is asked on which side of one thing another falls, or whether both fall together."""

_BEFORE = re.compile(r"\b(?:before|earlier than)\b", re.IGNORECASE)

_WAY = r"(?:first|sooner|soonest|earlier|earliest|last|later|latest)"
_TOO = r"(?:,? and (?:when|what|which)\b.*)?"  # what is asked of both besides
_EITHER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:which|what)\b(?:(?! or ).){{0,40}}?\b{_WAY}\b[^,;:-]{{0,40}}?[,;: -]+(.+?),? or (.+?){_TOO}$",
        rf"^(?:is|are|was|were|does|do|will) (.+?) or (.+?) (?:due |planned |comes? |happens? )?{_WAY}\W*$",
        rf"^(.+?) or (.+?)[,;: -]+(?:which|what) \w+ (?:due )?{_WAY}\b",
    )
)
"""How it is asked which of two things comes first, or last."""

_UNTIL = re.compile(
    rf"\W*{_FAR}(?: \w+){{0,3}}? (?:until|till|to|before) (?:that|then)(?: (?:date|day|one))?\W*",
    re.IGNORECASE,
)
"""How it is asked how far off is what was spoken of."""

_WHOLE = re.compile(r"\bhow long\b.*\bfrom (?:start|beginning) to (?:finish|end)\b", re.IGNORECASE)
"""How the length of the whole is asked."""

_START = End(words=("start",))
_SPOKEN = re.compile(r"\W*(?:(?:that|this)(?: \w+)?|it|then|those|them|these)\W*$", re.IGNORECASE)


_MONTH = re.compile(rf"\W*(?:{MONTH_WORD})\W*", re.IGNORECASE)
"""A month by itself, which is no day, nor anything that falls on one."""

Telling = Callable[[str], tuple[str, ...]]
"""Returns the words of a text that tell what it is about."""


def ends(text: str, taken: Iterable[str], form: Form, today: date, telling: Telling) -> tuple[End, ...]:
    """Find both ends, without the names `taken` for agreements'; nothing where there are not two of them."""
    order = ORDER.search(text) if form is Form.YES_NO else None
    if order:
        what = _end(order["what"], taken, today, telling)
        return (what, End(spoken=True)) if what.day or what.words else ()
    if form not in {Form.DIFFERENCE, Form.HOW_LONG}:
        return _in_order(text, taken, form, today, telling)
    if _WHOLE.search(text) and form is Form.HOW_LONG:
        return ()
    if _UNTIL.fullmatch(text):
        return End(day=today), End(spoken=True)
    into = _INTO.search(text)
    if into:
        return _START, _end(into[1], taken, today, telling)
    return _both(next((found for way in _WAYS if (found := way.search(text))), None), taken, today, telling)


def _in_order(text: str, taken: Iterable[str], form: Form, today: date, telling: Telling) -> tuple[End, ...]:
    """Find two things of which it is asked what comes first, or on which side of one the other lies."""
    side = _SIDE.search(text) if form is Form.YES_NO else None
    if side:
        before = bool(_BEFORE.search(side[0]))  # all of a month before a day, and a day before any of it
        return _both(side, taken, today, telling, last=(before, not before))
    ways = _EITHER[1:2] if form is Form.YES_NO else _EITHER
    return _both(next((found for way in ways if (found := way.search(text))), None), taken, today, telling)


def _both(
    found: re.Match[str] | None,
    taken: Iterable[str],
    today: date,
    telling: Telling,
    *,
    last: tuple[bool | None, bool | None] = (None, None),
) -> tuple[End, ...]:
    """Return the two ends that were found, where each of them says what it is.

    Of a month or a year an end is the `last` day or the first, where that is told.
    """
    each = zip(found.groups(), last, strict=True) if found else ()
    both = tuple(_end(one, taken, today, telling, last=edge) for one, edge in each)
    return both if all(one.day or one.spoken or one.words for one in both) else ()


def _end(text: str, taken: Iterable[str], today: date, telling: Telling, *, last: bool | None = None) -> End:
    if _SPOKEN.match(text):
        return End(spoken=True)
    if _MONTH.fullmatch(text):
        return End()
    time = times(text, today)
    for name in taken:
        text = text.replace(name, " ")
    words = telling(text) if not time.period or telling(times(text, today).left) else ()
    days = time.period
    if days is None or (days.first != days.last and (last is None or words)):
        return End(words=words)
    return End(words=words, day=days.last if last else days.first)
