"""A sentence with what else its fact says in the words of the question: a note, a definition, terms."""

from collections.abc import Iterator

from agreements.terms import Fact
from answering.facts.aspects import ASPECTS
from answering.fitting.matching import Match
from answering.language.english import is_light, others, stem, stems
from answering.requests import Question
from views.words.phrases import sentences

_SLOTS = (
    *("note", "terms", "definition", "measured", "contents", "detail", "functions", "role", "hint"),
    *("treated_as", "fixed_text", "condition", "procedure", "amount_text", "effect", "evidence"),
)
"""Fields that hold more of a fact than what it is called by."""


def completed(said: str, match: Match, question: Question) -> str:
    """Add the field of a fact that has words of the question which the sentence so far has none of.

    Words that ask for what the sentence says are not of something more.
    """
    asked = {stem(word) for word in question.words if word not in question.aside} - ASPECTS[match.key].cues
    shown = stems(said)
    lacking = {one for one in asked if not is_light(one) and one not in shown}
    alike = {one: {one, *others(one)} for one in lacking if not others(one) & shown}
    having = {
        text: sum(bool(like & stems(text)) for like in alike.values()) for text in _texts(match.item.fact)
    }
    best = max(having, key=lambda text: having[text], default="")
    return sentences(said, best) if having.get(best) and best not in said else said


def _texts(fact: Fact) -> Iterator[str]:
    for slot in _SLOTS:
        value = getattr(fact, slot, None)
        if isinstance(value, tuple):
            yield from map(str, value)
        elif value:
            yield str(value)
