"""One agreement made ready for questions: its terms on a day, their items, and how common each word is."""

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from agreements.answering.entities import Entities, entities
from agreements.answering.items import Item, items
from agreements.answering.lists import lists
from agreements.standing import Standing
from agreements.terms import Terms

_LEAST = 0.25


@dataclass(frozen=True)
class Entry:
    """An agreement's items, its names, and where it stands."""

    terms: Terms
    standing: Standing
    known: Entities
    items: tuple[Item, ...]
    counts: Counter[str]

    def weight(self, stemmed: str) -> float:
        """Say how much a word tells, from 0.25 for one in many facts to 1 for one in none or few."""
        rarity = 1 - math.log1p(self.counts[stemmed]) / math.log1p(len(self.items))
        return max(_LEAST, min(1.0, rarity + _LEAST))


def entry_of(terms: Terms, standing: Standing) -> Entry:
    """Make an agreement ready for questions; what is made of the same terms is kept for the next question."""
    return Entry(terms, standing, *_made(_Same(terms)))


class _Same:
    """Terms told apart by being the very ones, since storage hands out the same for the same body."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    def __hash__(self) -> int:
        return id(self.terms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.terms is other.terms


@lru_cache(maxsize=64)
def _made(of: _Same) -> tuple[Entities, tuple[Item, ...], Counter[str]]:
    known = entities(of.terms)
    found = (*items(of.terms, known), *lists(of.terms))
    return known, found, Counter(stemmed for item in found for stemmed in item.name | item.text)
