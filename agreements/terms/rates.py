"""How often a sum is paid, by the words beside it: sums of different periods are never added up as one."""

import re
from collections.abc import Mapping
from enum import Enum

from agreements.terms.measures import Funding


class Rate(Enum):
    """What a sum is paid for each of; none where nothing says that it is paid again."""

    NONE = ("", 0)
    YEAR = ("year", 1)
    HALF_YEAR = ("half-year", 2)
    QUARTER = ("quarter", 4)
    MONTH = ("month", 12)

    @property
    def called(self) -> str:
        """The name of the period."""
        return self.value[0]

    @property
    def in_year(self) -> int:
        """How many of them a year has."""
        return self.value[1]

    @property
    def words(self) -> str:
        """The words behind a sum: `a quarter`."""
        return f"a {self.called}" if self.called else ""


_KIND = r"(?:academic |financial |contract |calendar |school )?"
_EACH = r"(?:\b(?:per|each|every)|(?<!\bfor)(?<!\bin)(?<!within)(?<!after)(?<!\bof)(?<!over)(?<!than) an?)"
_BEHIND = {
    Rate.HALF_YEAR: rf"{_EACH} half[- ]year\b|\bevery six months\b",
    Rate.YEAR: rf"{_EACH} {_KIND}year\b|\b(?:yearly|annually|per annum)\b|\bp\.?a\b",
    Rate.QUARTER: rf"{_EACH} {_KIND}quarter\b|\bevery three months\b",
    Rate.MONTH: rf"{_EACH} {_KIND}month\b|\bp\.?c\.?m\b",
}
"""How a text says what a sum is paid for each of, other than by how often a part of it is."""

_ALONE = {
    Rate.HALF_YEAR: r"\b(?:half[- ]yearly|six[- ]monthly)\b",
    Rate.YEAR: r"\bannual\b",
    Rate.QUARTER: r"(?<!half-)\bquarterly\b",
    Rate.MONTH: r"\bmonthly\b",
}
"""How it is said in so many words where nothing else is: `paid quarterly` may be of a yearly sum in parts."""

_BESIDE = {rate: re.compile(way, re.IGNORECASE) for rate, way in _BEHIND.items()}
_PRINTED = {rate: re.compile(f"{way}|{_ALONE[rate]}", re.IGNORECASE) for rate, way in _BEHIND.items()}
_SUM = re.compile(r"[£€$] ?(?=\d)")
_FIGURE = re.compile(r"[£€$] ?(?P<figure>\d[\d,]*+(?:\.\d+)?)")
_NEAR, _MOST = 240, 12  # characters behind a sum, and sums of a text, that are looked at
_SENTENCE = re.compile(r"[.;](?:\s|$)")
_SHARED = re.compile(r"[,\s]{0,3}\band\b(?!.*\b(?:for|by|on|once|towards)\b).{0,80}", re.IGNORECASE)
"""What may stand between two sums of which the words behind the second say how often both are paid."""


def rate_of(fact: Funding) -> Rate:
    """Return how often a sum is paid, by what is printed of it, its year, or the words beside it."""
    for printed in (fact.amount_text, fact.year):
        found = _first(_PRINTED, printed or "")
        if found is not Rate.NONE:
            return found
    return Rate.NONE if fact.year else _beside(fact)


def rate_said(said: str) -> Rate:
    """Return the period of which it is asked what is paid in each: `a year`, `quarterly`."""
    return _first(_PRINTED, said)


def _beside(fact: Funding) -> Rate:
    """Return how often a sum is paid by the words behind it, where what it is for has it in a sentence."""
    figure = f"{fact.amount or 0:,.2f}".removesuffix(".00")
    every = list(_FIGURE.finditer(fact.what))
    own = [found for found in every if found["figure"] == figure]
    rates = {
        _behind(fact.what, found.end()) for found in (own or every)[:_MOST]
    }  # a sum since changed is not in it
    return rates.pop() if len(rates) == 1 else Rate.NONE


def _behind(text: str, place: int) -> Rate:
    """Return how often a sum is paid by the words behind it, or those behind the next that both share."""
    rest = _SENTENCE.split(text[place : place + _NEAR])[0]
    following = _SUM.search(rest)
    own = rest[: following.start()] if following else rest
    rate = _first(_BESIDE, own)
    if rate is Rate.NONE and following and _SHARED.fullmatch(own):
        return _first(_BESIDE, _SUM.split(rest[following.end() :])[0])
    return rate


def _first(ways: Mapping[Rate, re.Pattern[str]], text: str) -> Rate:
    """Return the first period that a text says."""
    found = ((one.start(), rate) for rate, way in ways.items() if (one := way.search(text)))
    return min(found, default=(0, Rate.NONE), key=lambda one: one[0])[1]
