"""Whether a question names a fact in full, in the words of the entry: then no other is meant."""

from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.language.english import words
from agreements.answering.requests import Form, Question

_WORKED_OUT = frozenset([Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST])


def is_named_whole(item: Item, question: Question) -> bool:
    """Say whether a name of a fact stands in the question as it is."""
    return bool(item.spoken) and any(one in _spaced(question) for one in item.spoken)


def asks_of_one(question: Question, entry: Entry) -> bool:
    """Say whether one fact is named whole, so that nothing has to be worked out from several."""
    return question.form not in _WORKED_OUT and any(is_named_whole(item, question) for item in entry.items)


def _spaced(question: Question) -> str:
    return f" {' '.join(words(question.said))} "
