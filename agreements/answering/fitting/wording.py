"""Which facts come nearest to a question by their words alone, whatever may be asked of them."""

from collections.abc import Iterator

from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.units import Unit, units
from agreements.answering.language.english import like, others
from agreements.answering.requests import Question

LITTLE = 0.2
"""How much of what was asked a fact must have to be near at all."""

_NO_FACTS = frozenset(["lists", "signing", "discrepancies"])
_LIGHT = 0.03


def by_wording(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the facts that have words of a question, or some like them, those with the most first."""
    asked = units(question.words, entry, question.aside)
    found = sorted(_having(asked, entry), key=lambda match: -match.score)
    return tuple(found)


def _having(asked: tuple[Unit, ...], entry: Entry) -> Iterator[Match]:
    whole = sum(unit.weight for unit in asked if not unit.light)
    for item in entry.items if whole else ():
        if item.section in _NO_FACTS:
            continue
        share = sum(unit.weight * _has(item, unit) for unit in asked if not unit.light) / whole
        light = sum(_LIGHT for unit in asked if unit.light and set(unit.stems) & (item.name | item.text))
        if share >= LITTLE:
            yield Match(item, item.aspects[-1][0], True, share + light, share, ())  # noqa: FBT003


def _has(item: Item, unit: Unit) -> float:
    own = item.name | item.text
    if unit.who and unit.who == item.own:
        return 1.0
    if unit.who and unit.who in item.whom:
        return 0.7
    if set(unit.stems) <= own:
        return 1.0
    if set(unit.stems) <= item.cues | item.where:
        return 0.6
    if like(unit.lemma) & item.said:
        return 0.7
    return 0.5 if others(unit.stems[0]) & own else 0.0
