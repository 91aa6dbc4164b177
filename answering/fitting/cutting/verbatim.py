"""Whether a question names a fact in full, in the words of the entry: then no other is meant."""

from collections.abc import Collection

from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import FIGURES
from answering.requests import WORKED_OUT, Form, Question


def is_named_whole(item: Item, said: str) -> bool:
    """Say whether a name of a fact stands as it is in the words of a question, apart by spaces."""
    return any(one in said for one in item.spoken)


def is_named_by_words(item: Item, said: Collection[str]) -> bool:
    """Say whether each of several words by which a sum or a target is called is among the stems said."""
    return item.section in FIGURES and len(item.name) > 1 and item.name <= {*said}


def asks_of_one(question: Question, entry: Entry) -> bool:
    """Say whether one fact is named whole and has every word, so that nothing has to be worked out."""
    if question.form in WORKED_OUT or question.form is Form.HOW_MANY:
        return False
    said = question.asks.stems
    spoken = question.asks.spaced
    return any(is_named_whole(item, spoken) and said <= _own(item) for item in entry.items)


def _own(item: Item) -> frozenset[str]:
    asking = (ASPECTS[key].cues for key, _ in item.aspects)
    return frozenset[str]().union(item.name, item.text, item.cues, *asking)
