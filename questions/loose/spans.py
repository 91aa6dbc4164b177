"""The days and periods in a question, wherever they stand: `in May 2016`, `by Q2 16/17`, `yesterday`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import MONTHS, ONE_DAY, WEEKDAYS, Period, in_words
from agreements.days.number_words import IN_WORDS
from answering.language.english import is_known, stem
from answering.language.spelling import FORGIVEN_FROM, slips
from questions.periods import IN_PART
from questions.times import MONTH, Unclear, plain_time
from questions.when import looks_back, period

_MOST = 10  # words of a time
_FEASTS = r"(?:bonfire|guy fawkes|burns) night\b|valentine['\u2019]?s\b|hallowe['\u2019]?en\b"
_CORE = re.compile(
    rf"^('?\d|q\d|quarter|{MONTH}$|last$|this$|next$|previous$|current$|today|now$|yesterday|tomorrow"
    rf"|christmas|xmas$|easter|bonfire$|guy$|burns$|valentine|hallow|"
    r"good$|boxing$|new$|the$|end$|start$|beginning$|fy|financial$|calendar$|first$|second$|third$"
    rf"|fourth$|final$|h[12]$|{IN_PART.pattern}|{'|'.join(day[:3] for day in WEEKDAYS)})"
)
_AHEAD = re.compile(rf"\bthe (?:next|coming) (?:\d{{1,3}}|{IN_WORDS}) (?:day|week|month|year)s?\b")
_TIME = re.compile(
    rf"(?<![\d.])(19|20)\d\d(?![\d.])|\d[/.-]\d+[/.-]\d|\d\d ?/ ?\d\d|\b{MONTH}\b|\b(last|this|next"
    rf"|previous|current) "
    r"(week|month|quarter|year|financial|calendar|fy)|\btoday|\bnow\b|yesterday|tomorrow|\bago\b"
    rf"|christmas|xmas\b|easter|\b(?:{_FEASTS})|"
    r"good friday|boxing day|new year|\bq\d"
    rf"|{_AHEAD.pattern}"
    rf"|\b(?:last|this|next) (?:{'|'.join(WEEKDAYS)})\b"
)
_OF_OTHER_DAYS = re.compile(
    r"[^\w.?!]*(?:of|after|following|from|before|until|that|which|since)\b(?! (?:now|today)\b)"
)
"""What stands behind days to come that are not counted from today: `the next six months of the term`."""

SINCE = "since"
"""What leads to a day gone by, and to all from it up to now."""

_LEADS = (
    "as of",
    "as at",
    "as on",
    "between",
    "from",
    SINCE,
    "before",
    "after",
    "by",
    "until",
    "till",
    "up to",
    "during",
    "within",
    "throughout",
    "on",
    "in",
    "at",
    "for",
    "to",
    "end of",
    "start of",
)
_WORD = re.compile(r"\S+")
_QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]+[\"\u201d]")
_BARE = re.compile(rf"{MONTH}|now|sat|sun|second|first")


@dataclass(frozen=True)
class Times:
    """The text without its times, the first of them, as said and what led to it; `opens` if it is first.

    `why` says why no days can be made of what is said.
    """

    left: str
    period: Period | None = None
    said: str = ""
    lead: str = ""
    opens: bool = False
    why: str = ""


_UNIT = r"(?:day|week|month|quarter|year)"
_STEP = re.compile(
    rf"\b(?:(?:the |an? |one )?(?P<unit>{_UNIT}) (?P<way>before|after|earlier|later|on)(?: that)?"
    rf"|the (?:financial )?(?P<near>next|following|previous|preceding) (?P<of>{_UNIT}))\b",
    re.IGNORECASE,
)
_BACK = frozenset(["before", "earlier", "previous", "preceding"])


def is_step(text: str) -> bool:
    """Say whether a text has a time that counts from the days asked about before."""
    return bool(_STEP.search(text))


def stepped(text: str, before: Period | None) -> Times | None:
    """Take out of a text the time that it counts from the days asked about before: `and the year after?`."""
    found = _STEP.search(text)
    if found is None or before is None:
        return None
    unit, way = (found["unit"] or found["of"]).casefold(), (found["way"] or found["near"]).casefold()
    count, length = (3, "months") if unit == "quarter" else (1, f"{unit}s")
    step = relativedelta(**{length: -count if way in _BACK else count})  # type: ignore[arg-type]
    first = before.first + step
    last = first if before.first == before.last else before.last + ONE_DAY + step - ONE_DAY
    left = f"{text[: found.start()]} {text[found.end() :]}".strip()
    return Times(left, Period(first, last), _called(first, last))


def _called(first: date, last: date) -> str:
    """Say a run of days so that it can be read again."""
    return in_words(first) if first == last else f"{in_words(first)} to {in_words(last)}"


def times(text: str, today: date) -> Times:
    """Take a time out of a question: the one in which something is said to be due, else the first."""
    text = _SINCE_WEEKDAY.sub(r"\1 last \2", _spelt(text))
    every = tuple(_times(text, today))
    return (
        next((one for one in every if _DUE.search(f"{one.before} ")), every[0]).times
        if every
        else Times(text)
    )


_SINCE_WEEKDAY = re.compile(rf"\b({SINCE}) (?:on )?({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
"""A day of the week that was, without a word for which."""

_DUE = re.compile(
    r"\b(?:due|falls?|happens?|takes? place|expected|planned|scheduled|meant|supposed)(?: to be)?\s+$",
    re.IGNORECASE,
)
"""How it is said of a time that something is to be in it, whatever other time stands in its name."""


@dataclass(frozen=True)
class _Time:
    """A time in a text, and what stands before it and what led to it."""

    before: str
    times: Times


def _times(text: str, today: date) -> Iterator[_Time]:
    """Find the times in a text, one after the other."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    done, back = 0, looks_back(text)
    for place, (word, start, _) in enumerate(words):
        if start < done or any(first <= start < last for first, last in quoted):
            continue  # what is quoted is a name of something, or words that are asked about
        if not _CORE.match(word.casefold().strip("(,.?!\"'")):
            continue
        lead = _lead(text[:start])
        within = f"{lead} " if lead.casefold() in _WITHIN else ""
        for count in range(min(_MOST, len(words) - place), 0, -1):
            end = words[place + count - 1][2]
            said = text[start:end].strip(" ,.?!;:\"'()")
            said = said.removesuffix("'s").removesuffix("\u2019s")
            found = _period(within + said, today, back=back or lead.casefold() == SINCE)
            if found is None:
                continue
            if not lead and _is_no_time(said, text[:start]):
                continue
            if _AHEAD.search(said.casefold()) and _OF_OTHER_DAYS.match(text[end:].casefold()):
                continue
            before = text[:start][: len(text[:start].rstrip()) - len(lead)] if lead else text[:start]
            if isinstance(found, Unclear):
                yield _Time(before, Times(text, said=said, lead=lead, why=found.why))
            else:
                left = f"{before.rstrip()} {text[end:].lstrip(' ,')}".strip()
                yield _Time(before, Times(left, found, said, lead, not before.strip(" ,")))
            done = end
            break


_WITHIN = frozenset(["in", "during", "throughout"])
"""Leads to what is no day: behind these, `June 26` is a month of a year."""

_NAMED_DAYS = (
    *(name.casefold() for name in MONTHS if len(name) > FORGIVEN_FROM),
    *(*WEEKDAYS, "tomorrow", "yesterday"),
)
_LONG_WORD = re.compile(rf"[A-Za-z]{{{FORGIVEN_FROM},}}")


def _spelt(text: str) -> str:
    """Return a text with the names of days and months in it that have a slip spelt rightly."""
    return _LONG_WORD.sub(lambda found: _day_meant(found[0]), text)


def _day_meant(word: str) -> str:
    low = word.casefold()
    if low in _NAMED_DAYS or is_known(stem(low)):
        return word
    near = (name for name in _NAMED_DAYS if name[0] == low[0] and slips(low, name) == 1)
    return next(near, word)


@lru_cache(maxsize=2_000)
def _period(said: str, today: date, *, back: bool) -> Period | Unclear | None:
    """Read a run of days, the same words once: a line is read in several ways, and may repeat itself."""
    found = period(said, today, back=back) if _TIME.search(said.casefold()) else None
    return found if not isinstance(found, Unclear) or _OF_QUARTER.match(plain_time(said)) else None


_OF_QUARTER = re.compile(r"(?:\w+ ){0,3}(?:q ?\d|quarter\b)")
"""What is unclear with its year, and would be another without it: `Q2 2016`."""


def _lead(before: str) -> str:
    low = before.casefold().rstrip()
    low = low.removesuffix(" the").removesuffix(" early").removesuffix(" late")
    full = before.rstrip()
    for lead in _LEADS:
        if low == lead or low.endswith(f" {lead}"):
            return full[len(low) - len(lead) :]
    return ""


def _is_no_time(said: str, before: str) -> bool:
    """Say whether what nothing leads to is more likely a verb, `may`, or of a name: `winter 2016 plan`."""
    of_name = IN_PART.match(plain_time(said)) and not _ROUND.search(before)
    return bool(_BARE.fullmatch(said.casefold()) or of_name)


_ROUND = re.compile(r"\b(?:over|around)(?: the)?\s*$", re.IGNORECASE)


def is_of_thing(text: str, time: Times) -> bool:
    """Say whether days only tell which thing is meant, and not as of when: `was the April review held?`."""
    if time.lead or not time.said.casefold().startswith("the "):
        return False
    after = text.casefold().partition(time.said.casefold())[2]
    return bool(_THING.match(after))


_THING = re.compile(r"\s+(?!(?:we|you|i|they|it|is|was|are|were|and|or|has|had|if|when|of)\b)[a-z]")
