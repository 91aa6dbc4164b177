"""How many votes somebody has, which what a decision needs does not tell."""

import re

from agreements.days.number_words import IN_WORDS
from answering.facts.saying import words_of
from answering.fitting.matching import Match
from answering.language.english import stem
from answering.requests import Form, Question

_ASKED = re.compile(r"\bhow many votes? (?:do|does|did|has|have|had|will|would|can)\b", re.IGNORECASE)
_ALIKE = re.compile(
    r"\b(?:each|every)\b[^.;]*\bvotes?\b|\bvotes? (?:is|are) one\b|\b(?:no|without an?) vote\b",
    re.IGNORECASE,
)
"""How a text says it of all alike, or of whoever has none."""

_SO_MANY = re.compile(
    rf"\b([^\W\d_]+)\W+(?:(?:has|have|holds?|gets?|casts?) )?(?:\d+|no(?:ne)?|{IN_WORDS})\b",
    re.IGNORECASE,
)
"""Whoever has so many, by the last word of the name."""


def tells_no_votes(match: Match, question: Question) -> bool:
    """Say whether it is asked how many votes somebody has, of whom a fact gives no number."""
    if question.form is not Form.HOW_MANY or not _ASKED.search(question.said):
        return False
    text = f"{words_of(match.item.fact)} {getattr(match.item.fact, 'position', '')}"
    asked = question.asks.every
    of_them = any(stem(one.casefold()) in asked for one in _SO_MANY.findall(text))
    return not of_them and not _ALIKE.search(text)
