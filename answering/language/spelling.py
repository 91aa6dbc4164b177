"""How near two spellings are, by rapidfuzz, which is loaded when the first misspelling comes."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later

if TYPE_CHECKING:
    from rapidfuzz import distance, fuzz
else:
    distance, fuzz = Later("rapidfuzz.distance"), Later("rapidfuzz.fuzz")


FORGIVEN_FROM = 5
"""The letters of a word in which a slip is forgiven; shorter ones are one slip away from too many others."""

_TWO_FROM = 9


def forgiven(word: str) -> int:
    """Return how many slips are forgiven in a word that is long enough for any."""
    return 1 + (len(word) >= _TWO_FROM)


def slips(said: str, known: str, most: int | None = None) -> int:
    """Count the slips between two words: a letter missed, added, changed, or swapped with the next.

    Beyond `most` they are not counted on.
    """
    return distance.OSA.distance(said, known, score_cutoff=most)


def likeness(said: str, known: str) -> float:
    """Rate how alike two names are, 0 to 100; one that has all the words of the other is wholly alike."""
    return max(fuzz.ratio(said, known), fuzz.token_set_ratio(said, known))


def short_for(said: str) -> str:
    """Return what a name begins with that somebody calls fondly: `don` of `donny`; nothing of other words."""
    found = _FONDLY.fullmatch(said)
    return found[1] if found else ""


_FONDLY = re.compile(r"([a-z]+([bdgklmnprt]))\2(?:y|ie|ers)")
