"""How often an obligation recurs, read from the words of the register file."""

import re
from dataclasses import dataclass

from agreements.days.number_words import IN_WORDS, number_of

_YEAR = 12
_IN_YEAR = frozenset({1, 2, 3, 4, 6, _YEAR})
"""Lengths in months of which a year has a whole number."""

_MONTHS = {
    **dict.fromkeys(["month", "months", "monthly"], 1),
    **dict.fromkeys(["quarter", "quarters", "quarterly"], 3),
    **dict.fromkeys(["half year", "half yearly"], 6),
    **dict.fromkeys(["year", "years", "yearly", "annual", "annually", "annum"], _YEAR),
}
_SHORTER = frozenset(
    ["day", "days", "daily", "week", "weeks", "weekly", "fortnight", "fortnights", "fortnightly"]
)
_UNIT = rf"(?P<unit>{'|'.join((*_MONTHS, *_SHORTER))})"
_EACH = r"(?:(?:at least|once|every|each|a|an|per|in) ){0,4}"
_OF = r"(?:(?P<financial>financial|fiscal)|(?P<other>calendar|contract|academic|school)) "
_NUMBER = rf"(?P<number>\d{{1,2}}|{IN_WORDS}|other|second|alternate)"
_ONCE = re.compile(rf"{_EACH}(?:{_NUMBER} |{_OF})?{_UNIT}")
_TIMES = re.compile(
    rf"(?:at least )?(?:(?P<twice>twice)|(?P<thrice>thrice)|(?P<number>\d{{1,2}}|{IN_WORDS}) times) "
    rf"{_EACH}(?:{_OF})?{_UNIT}"
)
_WITHIN = re.compile(rf"\b(?:each|every) (?:{'|'.join((*_MONTHS, *_SHORTER))})$")
_EITHER = re.compile(r"bi ?(?:weekly|monthly|annual(?:ly)?)")
"""Which may mean twice in each or once in two, so that nobody can say which."""

_FIRST = re.compile(
    r"(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually),? (?:on|by|in|at|before|after) "
)
_YEARS_APART = re.compile(r"(?:bi|tri)ennial(?:ly)?")
_UP_TO = re.compile(r"\b(?:up to|at most|no more than|not|or|if|when|where|as|unless|until)\b")
"""What makes it no set interval, or not of every period."""


@dataclass(frozen=True)
class Frequency:
    """A set interval: once in each period of so many months, counted in financial years if they are meant.

    Without months no days follow from it: `weekly` leaves open on which day, `every 5 months` since when.
    """

    months: int | None
    financial: bool = False


def frequency(words: str | None) -> Frequency | None:
    """Read the words of a frequency, or nothing where they give no set interval (`ongoing`, `as agreed`)."""
    said = " ".join((words or "").casefold().replace("-", " ").split()).rstrip(".")
    once, times = _ONCE.fullmatch(said), _TIMES.fullmatch(said)
    if times:
        return _shared(times)
    if once:
        number = 2 if once["number"] in {"other", "second", "alternate"} else number_of(once["number"] or "1")
        return _of(once, number * _MONTHS.get(once["unit"], 0)) if number else None
    if _EITHER.fullmatch(said) or _YEARS_APART.fullmatch(said):
        return Frequency(None)
    within = _WITHIN.search(said) or _FIRST.match(said)
    return Frequency(None) if within and not _UP_TO.search(said) else None


def _shared(times: re.Match[str]) -> Frequency | None:
    """Cut a period into as many as there are times in it: `3 times a year` is once in four months."""
    number = 2 if times["twice"] else 3 if times["thrice"] else number_of(times["number"])
    months = _MONTHS.get(times["unit"], 0)
    return _of(times, 0 if months % number else months // number) if number else None


def _of(found: re.Match[str], months: int) -> Frequency:
    own = found["other"] and months > 3  # noqa: PLR2004 - a calendar quarter is a quarter, its year not the financial
    return Frequency(months if months in _IN_YEAR and not own else None, financial=bool(found["financial"]))
