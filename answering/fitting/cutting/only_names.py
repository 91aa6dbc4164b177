"""Whether a question only names somebody, and asks no more than who that is."""

import re
from collections.abc import Sequence

from answering.fitting.cutting.units import Unit
from answering.language.thesaurus import STOP
from answering.requests import Question

_ASKS = re.compile(
    r" (?:(?:and|so|but|ok|please) )*"
    r"(?:(?:who|what|which(?: \w+)?)(?: exactly)? (?:is|are|was|were)(?: meant by)?|name|list"
    r"|how many(?: \w+)?? (?:(?:are|is|make up)(?: in)? |in )?)"
    r" ?(?P<name>.+?)(?: (?:are|is))?(?: (?:in|under|here|there)(?: .*)?)? "
)
"""How it is asked who somebody is; with what stands behind it, such as `with`, more is asked."""


def who_is_asked(question: Question, asked: Sequence[Unit]) -> str:
    """Return whom a question names, where it asks no more than who that is, or how many they are."""
    named = [unit for unit in asked if unit.who]
    if len(named) != 1 or any(not (unit.who or unit.light) for unit in asked):
        return ""
    found = _ASKS.fullmatch(question.asks.spaced)
    name = named[0].said.split()
    said = [word for word in found["name"].split() if word not in _IN_NAMES] if found else []
    rest = said[len(name) :]
    return named[0].who if said[: len(name)] == name and set(rest) <= {*question.aside} else ""


_IN_NAMES = STOP & {"the", "of", "and", "for", "to", "an", "a", "at", "s"}
"""Words that stand in names, and are not of those that tell."""
