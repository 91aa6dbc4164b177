"""How near two spellings are, by rapidfuzz, which is loaded when the first misspelling comes."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later

if TYPE_CHECKING:
    from rapidfuzz import distance, fuzz
else:
    distance, fuzz = Later("rapidfuzz.distance"), Later("rapidfuzz.fuzz")


def slips(said: str, known: str) -> int:
    """Count the slips between two words: a letter missed, added, changed, or swapped with the next."""
    return distance.OSA.distance(said, known)


def likeness(said: str, known: str) -> float:
    """Rate how alike two names are, 0 to 100; one that has all the words of the other is wholly alike."""
    return max(fuzz.ratio(said, known), fuzz.token_set_ratio(said, known))


def short_for(said: str) -> str:
    """Return what a name begins with that somebody calls fondly: `don` of `donny`; nothing of other words."""
    found = _FONDLY.fullmatch(said)
    return found[1] if found else ""


_FONDLY = re.compile(r"([a-z]+([bdgklmnprt]))\2(?:y|ie|ers)")
