"""What the words of a text deny."""

import re

from answering.language.english import is_light, others, stems

_DENIED = re.compile(r"\b(?:not|never|cannot|neither|no|without)\b((?: \w+){1,2})")
"""A denial with the words straight behind it."""


def denies(text: str, asked: frozenset[str]) -> bool:
    """Say whether a text denies just what was asked, or what is like it: `are not moved`."""
    wanted = asked.union(*(others(one) for one in asked))
    denied = frozenset[str]().union(*map(stems, _DENIED.findall(text.casefold())))
    return any(not is_light(one) for one in denied & wanted)
