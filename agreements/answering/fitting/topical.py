"""Whether a question is about what a rule of law is on, by the name of that or by its effect."""

from collections.abc import Sequence
from functools import lru_cache

from agreements.answering.facts.items import Item
from agreements.answering.fitting.units import Unit
from agreements.answering.language.english import words
from agreements.answering.language.topics import topics


@lru_cache(maxsize=256)
def asked_about(said: str) -> dict[int, frozenset[str]]:
    """Return the topics that a question is about, each with the words by which it says so."""
    found = ((place, topic.asked.findall(said)) for place, topic in enumerate(topics()))
    return {place: frozenset(words(" ".join(spans))) for place, spans in found if spans}


def topics_shared(item: Item, said: str) -> frozenset[int]:
    """Return the topics that a rule is on and a question is about."""
    return item.topics & asked_about(said).keys() if item.topics else item.topics


def told_by_topic(item: Item, asked: Sequence[Unit], said: str) -> tuple[Unit, ...]:
    """Return the words of a question that ask for a rule of the item's topic, or ask something of it."""
    about = asked_about(said)
    return tuple(
        unit
        for place in topics_shared(item, said)
        for unit in asked
        if not unit.who and (unit.said in about[place] or unit.stems[0] in topics()[place].beside)
    )
