"""One agreement made ready for questions: its terms on a day, their items, and how common each word is."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby

from agreements.agreement import Agreement
from agreements.answering.facts.entities import Entities, entities
from agreements.answering.facts.items import Item, items
from agreements.answering.facts.lists import lists
from agreements.answering.language.english import joined_stems, stem, stems, words
from agreements.notes import Note
from agreements.people import NOBODY, People
from agreements.progress import NONE_YET, Progress
from agreements.standing import Standing
from agreements.terms import Allocation, Terms

_LEAST = 0.25
_INITIALS = re.compile(r"\b[A-Z]{2,6}\b")


@dataclass(frozen=True)
class Entry:
    """An agreement, where it stands and what became of its items, which are made when first asked for.

    `ahead` are change notes that are agreed and do not hold yet, `proposed` those that wait to be signed.
    `kept` is all that was recorded of it, by users whom `people` names.
    """

    terms: Terms
    standing: Standing
    made: Progress = NONE_YET
    ahead: tuple[Note, ...] = ()
    proposed: tuple[Note, ...] = ()
    kept: Agreement | None = None
    people: People = NOBODY

    @cached_property
    def known(self) -> Entities:
        """The names that the agreement knows."""
        return _known(_Same(self.terms))

    @property
    def title(self) -> frozenset[str]:
        """The stems of its title and short name."""
        return joined_stems((self.terms.title, self.terms.short_name, *self.terms.also_called))

    @property
    def aim(self) -> frozenset[str]:
        """The stems of what it is for."""
        return stems(self.terms.purpose.text) if self.terms.purpose else frozenset()

    @property
    def initials(self) -> frozenset[str]:
        """The abbreviations in its title and names, by which it is called for short."""
        names = (self.terms.title, self.terms.short_name, *self.terms.also_called)
        return frozenset(one.casefold() for name in names for one in _INITIALS.findall(name))

    @cached_property
    def _ready(self) -> tuple[tuple[Item, ...], Counter[str]]:
        return _made(_Same(self.terms))

    @property
    def items(self) -> tuple[Item, ...]:
        """Its facts, ready to be matched."""
        return self._ready[0]

    @property
    def counts(self) -> Counter[str]:
        """In how many items each stem is."""
        return self._ready[1]

    @property
    def text(self) -> str:
        """Every word of it, in the order of the entry."""
        return _text(_Same(self.terms))

    @property
    def words(self) -> frozenset[str]:
        """Every word of it, once."""
        return _all_words(_Same(self.terms))

    def has_run(self, stemmed: Sequence[str]) -> bool:
        """Say whether stems stand next to each other in it, in that order."""
        return f" {' '.join(stemmed)} " in _stemmed(_Same(self.terms))

    @property
    def starting(self) -> dict[str, tuple[str, ...]]:
        """The stems of the words of its items by their first letter."""
        return _starting(_Same(self.terms))

    @property
    def hyphened(self) -> dict[str, tuple[str, ...]]:
        """The parts of each word that it writes with a hyphen, by how that is written as one word."""
        return _hyphened(_Same(self.terms))

    def weight(self, stemmed: str) -> float:
        """Say how much a word tells, from 0.25 for one in many facts to 1 for one in none or few."""
        items, counts = self._ready
        rarity = 1 - math.log1p(counts[stemmed]) / math.log1p(len(items))
        return max(_LEAST, min(1.0, rarity + _LEAST))


@dataclass(frozen=True)
class Part(Entry):
    """Some facts of an agreement, for a question about those alone."""

    facts: tuple[Item, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """Those facts, ready to be matched."""
        return self.facts


class _Same:
    """Terms told apart part by part, which are mostly the very same: storage hands out one for each body."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    def __hash__(self) -> int:
        return hash(self.terms.id)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return False
        if self.terms is other.terms:
            return True
        parts = zip(vars(self.terms).values(), vars(other.terms).values(), strict=True)
        return all(one is another or one == another for one, another in parts)


@lru_cache(maxsize=64)
def _text(of: _Same) -> str:
    return " ".join(word for text in _strings(of.terms.model_dump(mode="json")) for word in words(text))


@lru_cache(maxsize=64)
def _stemmed(of: _Same) -> str:
    return f" {' '.join(map(stem, _text(of).split()))} "


@lru_cache(maxsize=64)
def _all_words(of: _Same) -> frozenset[str]:
    return frozenset(_text(of).split())


_HYPHENED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}+(?:[-\u2010\u2011][^\W\d_]{2,}+)+")


@lru_cache(maxsize=64)
def _hyphened(of: _Same) -> dict[str, tuple[str, ...]]:
    texts = _strings(of.terms.model_dump(mode="json"))
    cut = {
        tuple(re.split(r"[-\u2010\u2011]", one.casefold()))
        for text in texts
        for one in _HYPHENED.findall(text)
    }
    return {"".join(parts): parts for parts in sorted(cut)}


def _strings(value: object) -> Iterator[str]:
    """Give every text in plain values; cut one by one, for what is said in few words is cut soon."""
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _strings(one)
        case dict():
            for one in value.values():
                yield from _strings(one)


@lru_cache(maxsize=64)
def _known(of: _Same) -> Entities:
    return entities(of.terms)


@lru_cache(maxsize=64)
def _made(of: _Same) -> tuple[tuple[Item, ...], Counter[str]]:
    found = (*items(of.terms, _known(of)), *lists(of.terms))
    counts = Counter(stemmed for item in found for stemmed in item.words)
    counts.update(stemmed for table in of.terms.allocations for stemmed in _labels(table))
    return found, counts


@lru_cache(maxsize=64)
def _starting(of: _Same) -> dict[str, tuple[str, ...]]:
    letters = sorted(_made(of)[1], key=lambda stemmed: stemmed[:1])
    return {letter: tuple(words) for letter, words in groupby(letters, key=lambda stemmed: stemmed[:1])}


def _labels(table: Allocation) -> frozenset[str]:
    """Return the words by which the rows and columns of a table are known, and those in its cells."""
    words = (cell for row in table.rows for cell in row[1:] if isinstance(cell, str))
    return joined_stems([*table.columns, *(str(row[0]) for row in table.rows), *words])
