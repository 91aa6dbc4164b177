"""Posts that are not the one asked for: a deputy chief executive is no chief executive."""

import re
from collections.abc import Collection

from answering.facts.items import Item
from answering.language.english import stem, stems

_BELOW = re.compile(r"\b(?:deputy|vice|assistant|associate|acting|interim|joint)\b", re.IGNORECASE)


def below(position: str) -> frozenset[str]:
    """Return the words that make another post of the one that a position names."""
    return frozenset(stem(word.casefold()) for word in _BELOW.findall(position))


_POST = re.compile(
    r"\bwho(?:['\u2019]s| is| was| are| were) (?:the|our|its|their) (?P<post>(?:[\w&-]+ ){1,4}?"
    r"(?:manager|director|officer|executive|accountant|secretary|solicitor|engineer|co-?ordinator|nurse)s?)\b",
    re.IGNORECASE,
)
"""How it is asked by name who holds a post."""


def is_another(item: Item, said: str) -> bool:
    """Say whether it is asked who holds a post whose words a fact has, but apart from each other.

    The director of one thing who chairs a programme's board is not the programme director, nor is that board.
    """
    found = _POST.search(said)
    if found is None:
        return False
    post, fact = stems(found["post"]), item.fact
    slots = ("position", "role", "note", "organisation", "chair", "as_")
    texts = [str(getattr(fact, slot, None) or "") for slot in slots]
    return not any(post <= stems(f"{text} {texts[3]}") for text in texts) and post <= item.words | _MANAGED


_MANAGED = stems("manager")  # as who chairs a board may be asked for


def is_below(item: Item, asked: Collection[str]) -> bool:
    """Say whether a post is asked for, and the one that a fact names is only called by it."""
    position = str(getattr(item.fact, "position", None) or "")
    less = below(position)
    return bool(less) and bool(set(asked) & (stems(position) - less)) and not less & set(asked)
