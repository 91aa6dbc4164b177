"""Whether a question is about what a rule of law is on, by the name of that or by its effect."""

from collections.abc import Sequence
from functools import lru_cache

from answering.facts.items import Item
from answering.fitting.cutting.units import Unit
from answering.language.english import words
from answering.language.topics import topics
from answering.requests import Question


@lru_cache(maxsize=256)
def asked_about(said: str) -> dict[int, frozenset[str]]:
    """Return the topics that a question is about, each with the words by which it says so."""
    found = ((place, topic.asked.findall(said)) for place, topic in enumerate(topics()))
    return {place: frozenset(words(" ".join(spans))) for place, spans in found if spans}


def told_by_topic(item: Item, asked: Sequence[Unit], question: Question) -> tuple[Unit, ...]:
    """Return the words of a question that ask for a rule of the item's topic, or ask something of it."""
    if not item.topics:
        return ()
    about = asked_about(
        f"{question.said} {question.thread.after}" if question.thread.leans else question.said
    )
    return tuple(
        unit
        for place in item.topics & about.keys()
        for unit in asked
        if not unit.who and (unit.said in about[place] or unit.stems[0] in topics()[place].beside)
    )
