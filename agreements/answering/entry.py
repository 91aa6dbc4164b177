"""One agreement made ready for questions: its terms on a day, their items, and how common each word is in them."""

import math
from collections import Counter
from dataclasses import dataclass

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
    """Make an agreement ready for questions."""
    known = entities(terms)
    found = (*items(terms, known), *lists(terms))
    counts = Counter(stemmed for item in found for stemmed in item.name | item.text)
    return Entry(terms, standing, known, found, counts)
