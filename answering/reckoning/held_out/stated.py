"""A length, a sum or a share that a question holds out, against the one that a text states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from agreements.days.number_words import AMOUNT, IN_WORDS, amount_of
from answering.facts.sections import RULES, Section
from answering.fitting.refusing.figures import parts_about
from answering.language.english import plain, stem
from answering.of_one import Told

_MEASURING = RULES - {Section.DECISIONS}
"""Sections of texts in which a measure may stand that is held out."""

_NUMBER = rf"{AMOUNT}|{IN_WORDS}"
MEASURE = re.compile(
    rf"(?<![\w./,-])(?P<pounds>\u00a3 ?)?(?P<number>{_NUMBER})"
    r"(?: ?(?P<percent>%|percent\b)| (?:working |calendar |clear |whole )?"
    r"(?P<unit>minute|hour|day|night|week|month|year)s?\b)?(?![\w/]|[.,]\d)"
)
_MOST = (
    r"up ?to|at ?most|below|under|(?:less|fewer|no more|not more|no later|earlier) than|capped at"
    r"|maximum(?: of)?"
)
_LEAST = r"at ?least|above|over|(?:more|no less|later) than|minimum(?: of)?|exceed(?:s|ing)?"
_BOUND = re.compile(rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST})|between|and|or)\W*$")
"""How a measure is a bound or one of two, within which others lie."""


@dataclass(frozen=True)
class _Measure:
    number: Decimal
    unit: str
    bounded: bool
    most: bool = False
    least: bool = False

    def keeps(self, other: "_Measure") -> bool:
        """Say whether another measure lies within this one, which is a bound."""
        return (self.most and other.number <= self.number) or (self.least and other.number >= self.number)


def bears(held_out: str, told: Told, *, enough: bool) -> bool | None:
    """Say whether the text that bears a question out states the measure that is held out, and no other.

    What lies within a bound is borne out too. Where it is asked if it is `enough`, another measure may be.
    """
    if told.verdict is not True or told.matches[1:] or told.cells or not told.matches:
        return None
    if told.matches[0].item.section not in _MEASURING:
        return None
    asked = {stem(word) for word in told.question.words if word not in told.question.aside}
    said = next(iter([*_measures(held_out)][-1:]), None)
    parts = parts_about(told.fact, asked)
    stated = [one for part in parts for one in _measures(plain(part)) if said and one.unit == said.unit]
    if said is None or len(stated) != 1 or stated[0].number == said.number:
        return None
    if stated[0].bounded and not said.bounded:
        return stated[0].keeps(said) or None
    return None if enough else False


def _measures(text: str) -> Iterator[_Measure]:
    for found in MEASURE.finditer(text):
        unit = found["unit"] or ("%" if found["percent"] else "\u00a3" if found["pounds"] else "")
        if unit:
            bound = _BOUND.search(text[: found.start()])
            most, least = (bool(bound and bound[way]) for way in ("most", "least"))
            yield _Measure(amount_of(found["number"]), unit, bool(bound), most, least)
