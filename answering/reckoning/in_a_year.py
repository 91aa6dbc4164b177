"""How many of something there are in a year, of what is done with so many each quarter or month."""

import re
from fractions import Fraction

from agreements.days.frequency import frequency
from agreements.days.number_words import SEVERAL, number_of
from agreements.terms import Obligation
from agreements.terms.rates import Rate
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.reckoning.money.amounts import Amounts, Times
from answering.requests import Form, Question

_HOW_MANY = re.compile(
    r"\bhow many (?P<before>(?:[a-z-]+ ){0,2}?)(?P<noun>[a-z]{3,})(?= (?:is|are|do|does|did|will|gets?)\b)",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(
    r"\b(?:(?:in|over|across|during|for|per|each|every|a) (?:an? |the |one |each )?"
    r"(?:full |whole |single )?year|annually|yearly)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:up to|at least|about|around|or more|at most|minimum|maximum)\b", re.IGNORECASE)
_IDLE = cues(
    "year annual annually yearly each every per full whole altogether total get gets got do done have"
)

_YEAR = 12
_PERIODS = {1: "months", 3: "quarters", 6: "half-years"}


def in_a_year(question: Question, entry: Entry) -> Told | None:
    """Work out how many there are in a year, where what is done each quarter or month names its number."""
    asked = _HOW_MANY.search(question.said)
    if asked is None or question.form is not Form.HOW_MANY or not _IN_A_YEAR.search(question.said):
        return None
    noun = asked["noun"].casefold().removesuffix("s")
    heavy = [
        unit
        for unit in units(question.words, entry, question.aside)
        if not unit.light and not set(unit.stems) & _IDLE
    ]
    found = [
        (item, number, often.months)
        for item in entry.items
        if isinstance(item.fact, Obligation)
        and not item.fact.at_least
        and (number := _number(item.fact.what, noun))
        and (often := frequency(item.fact.frequency))
        and often.months
        and all(_is_of(unit, item, noun) for unit in heavy)
    ]
    if len(found) != 1:
        return None
    ((item, number, months),) = found
    each = Times(Fraction(number), Fraction(_YEAR, months), _PERIODS.get(months, ""))
    return Told(
        question, entry, (found_at(item, "duty.what"),), amounts=Amounts((each,), asked["noun"], Rate.YEAR)
    )


def _number(what: str, noun: str) -> int | None:
    """Return the one number of such things that a text has, where it is just so many."""
    pattern = rf"(?<![\d,.])(?P<number>\d[\d,]*|{SEVERAL})(?: [\w-]+){{0,2}}? {re.escape(noun)}s?\b"
    each = list(re.finditer(pattern, what, re.IGNORECASE))
    return number_of(each[0]["number"]) if len(each) == 1 and not _BOUND.search(what) else None


def _is_of(unit: Unit, item: Item, noun: str) -> bool:
    return bool(set(unit.stems) & item.words) or unit.said.removesuffix("s") == noun or unit.who in item.whom
