"""Two things of which either will do, asked for across agreements: `which mention floods or droughts?`."""

import re
from dataclasses import replace

from answering.language.english import stem, words
from answering.requests import Question

_SIDES = ("one", "other")
_NONE: frozenset[str] = frozenset()
_OR = re.compile(
    r"(?<![\w'\u2019-])(?P<one>[\w'\u2019-]+) or (?:an? |the |any )?(?P<other>[\w'\u2019-]+)", re.IGNORECASE
)
_OR_OF_TWO = re.compile(
    r"(?<![\w'\u2019-])(?P<one>[\w'\u2019-]+ (?P<same>[\w'\u2019-]+))"
    r" or (?:an? |the |any )?(?P<other>[\w'\u2019-]+ (?P=same))\b",
    re.IGNORECASE,
)


def alternatives(question: Question) -> tuple[Question, ...]:
    """Ask for each of two things by itself where either will do: `which mention floods or droughts?`."""
    found = _OR_OF_TWO.search(question.said) or _OR.search(question.said)
    one, other = (frozenset(stem(word) for word in words(found[side])) if found else _NONE for side in _SIDES)
    sides = (one - other, other - one)  # both may have a word: `Place Plan or winter plan`
    if question.denied or not all(side and side <= question.asks.every for side in sides):
        return ()
    return tuple(without(question, side) for side in sides)


def without(question: Question, left_out: frozenset[str]) -> Question:
    """Leave words out of a question, and the names that have any of them."""
    kept = tuple(word for word in question.words if stem(word) not in left_out)
    names = tuple(name for name in question.names if not left_out & {stem(word) for word in name})
    said = _OR.sub(
        lambda found: found[2] if stem(found[1].casefold()) in left_out else found[1], question.said
    )
    return replace(question, words=kept, names=names, said=said)
