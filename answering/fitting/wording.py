"""Which facts come nearest to a question by their words alone, whatever may be asked of them."""

from collections.abc import Iterable, Iterator

from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import NO_PROVISIONS
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match
from answering.language.english import is_light, like, others, stem, words
from answering.language.thesaurus import STOP
from answering.requests import Question

LITTLE = 0.2
"""How much of what was asked a fact must have to be near at all."""

_LIGHT = 0.5
"""How much a word tells that a question may hold without being about it, where few facts have it."""

_WHOM = 0.4
"""How much whom a fact is of tells of what it says."""


def by_wording(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the facts that have words of a question, or some like them, those with the most first."""
    heavy = [unit for unit in units(question.words, entry, question.aside) if not unit.light]
    found = sorted(_having(heavy, _rare(question, entry), entry), key=lambda match: -match.score)
    return tuple(found)


def _rare(question: Question, entry: Entry) -> dict[str, float]:
    """Return the light words of a question that an entry has, with how much each tells."""
    own = {stem(word) for word in (*words(question.said), *question.words) if word not in STOP}
    names = {stem(word) for word in question.aside}
    return {
        one: _LIGHT * entry.weight(one) ** 2 for one in own - names if is_light(one) and entry.counts[one]
    }


def _having(heavy: list[Unit], rare: dict[str, float], entry: Entry) -> Iterator[Match]:
    whole = sum(unit.weight for unit in heavy) or sum(rare.values())
    for item in entry.items if whole else ():
        if item.section in NO_PROVISIONS:
            continue
        share = sum(unit.weight * _has(item, unit) for unit in heavy) / whole
        light = sum(_in(rare, item.words)) / whole
        if share + light >= LITTLE:
            named = any(unit.who and unit.who == item.own for unit in heavy)
            yield Match(
                item,
                item.aspects[-1][0],
                gives=True,
                score=share + light,
                coverage=share,
                unexplained=(),
                subject=named,
            )


def _in(rare: dict[str, float], own: frozenset[str]) -> Iterable[float]:
    return (weight for one, weight in rare.items() if one in own)


def _has(item: Item, unit: Unit) -> float:
    own = item.words
    if unit.who and unit.who == item.own:
        return 1.0
    if unit.who and unit.who in item.whom:
        return _WHOM
    if set(unit.stems) <= own:
        return 1.0
    if set(unit.stems) <= item.cues | item.where:
        return 0.6
    if like(unit.lemma) & item.said:
        return 0.7
    return 0.5 if others(unit.stems[0]) & own else 0.0
