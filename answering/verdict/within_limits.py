"""Whether a text says what is asked only within a limit of its own, which a bare yes would leave out."""

import re

_LIMITS = re.compile(
    r"\b(?P<limit>only|solely|unless|except(?:ing)?|exclud\w+|exclusive of|leav\w+ out|left out"
    r"|apart from|other than|rather than|instead of|stays?|remains?|provided that"
    r"|subject to|by (?:\w+ )?turn|in turn|if|where|once(?! (?:an?|every|in|per)\b)|until|pending)\b",
    re.IGNORECASE,
)
"""How a text sets a limit to what it says, or says it of something else than it begins with."""

_ANY_TIME = re.compile(
    r"\b(?:at any (?:time|point|moment)|when(?:ever)? (?:it|they|we|he|she) (?:like|want)s?|at will)\b",
    re.IGNORECASE,
)
"""How it is asked whether something may be whenever anybody likes."""


def is_limited(text: str, said: str) -> bool:
    """Say whether a text limits what it says by words that a question does not have."""
    return not _limits(text) <= _limits(said)


def _limits(text: str) -> set[str]:
    return {found["limit"].casefold() for found in _LIMITS.finditer(text)}


def at_any_time(text: str, said: str) -> bool:
    """Say whether it is asked if something may be whenever anybody likes, which a text does not say."""
    return bool(_ANY_TIME.search(said)) and not _ANY_TIME.search(text)
