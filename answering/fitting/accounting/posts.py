"""Posts that are called by another: a deputy chief executive is no chief executive."""

import re
from collections.abc import Collection

from answering.facts.items import Item
from answering.language.english import stem, stems

_BELOW = re.compile(r"\b(?:deputy|vice|assistant|associate|acting|interim|joint)\b", re.IGNORECASE)


def below(position: str) -> frozenset[str]:
    """Return the words that make another post of the one that a position names."""
    return frozenset(stem(word.casefold()) for word in _BELOW.findall(position))


def is_below(item: Item, asked: Collection[str]) -> bool:
    """Say whether a post is asked for, and the one that a fact names is only called by it."""
    position = str(getattr(item.fact, "position", None) or "")
    less = below(position)
    return bool(less) and bool(set(asked) & (stems(position) - less)) and not less & set(asked)
