"""One agreement made ready for questions: its terms on a day, their items, and how common each word is."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import groupby

from agreements.agreement import Agreement
from agreements.authority.people import NOBODY, People
from agreements.change_notes.notes import Note
from agreements.life.progress import NONE_YET, Progress
from agreements.records import NoteState
from agreements.standing import Standing
from agreements.terms import Allocation, Fact, Terms
from answering.facts.entities import Entities, entities
from answering.facts.items import Item, items
from answering.facts.lists import lists
from answering.language.english import joined_stems, stem, stems, words

_LEAST = 0.25
_INITIALS = re.compile(r"\b[A-Z]{2,6}\b")


@dataclass(frozen=True)
class Entry:
    """An agreement, where it stands and what became of its items, which are made when first asked for.

    `notes` are its change notes as they stand, `ahead` those that are agreed and do not hold yet.
    `kept` is all that was recorded of it, by users whom `people` names.
    """

    terms: Terms
    standing: Standing
    made: Progress = NONE_YET
    ahead: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()
    kept: Agreement | None = None
    people: People = NOBODY

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.standing.day

    def done_on(self, fact: Fact) -> date | None:
        """Return the day on which something was done, as was recorded, or nothing where it was not."""
        settled = self.made.settled.get(getattr(fact, "id", None) or "")
        return settled.counts_on if settled else None

    @cached_property
    def _ready(self) -> "_Ready":
        return _made_ready(_Same(self.terms))

    @property
    def proposed(self) -> tuple[Note, ...]:
        """The change notes that wait to be signed."""
        return tuple(note for note in self.notes if note.state is NoteState.PROPOSED)

    @property
    def known(self) -> Entities:
        """The names that the agreement knows."""
        return self._ready.known

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

    @property
    def items(self) -> tuple[Item, ...]:
        """Its facts, ready to be matched."""
        return self._ready.items

    @property
    def counts(self) -> Counter[str]:
        """In how many items each stem is."""
        return self._ready.counts

    @property
    def text(self) -> str:
        """Every word of it, in the order of the entry."""
        return self._ready.text

    @property
    def words(self) -> frozenset[str]:
        """Every word of it, once."""
        return self._ready.words

    def has_run(self, stemmed: Sequence[str]) -> bool:
        """Say whether stems stand next to each other in it, in that order."""
        return f" {' '.join(stemmed)} " in self._ready.stemmed

    @property
    def starting(self) -> dict[str, tuple[str, ...]]:
        """The stems of the words of its items by their first letter."""
        return self._ready.starting

    @property
    def hyphened(self) -> dict[str, tuple[str, ...]]:
        """The parts of each word that it writes with a hyphen, by how that is written as one word."""
        return self._ready.hyphened

    def weight(self, stemmed: str) -> float:
        """Say how much a word tells, from 0.25 for one in many facts to 1 for one in none or few."""
        ready = self._ready
        rarity = 1 - math.log1p(ready.counts[stemmed]) / math.log1p(len(ready.items))
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


_HYPHEN = re.compile(r"[-\u2010\u2011]")
_HYPHENED = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}+(?:[-\u2010\u2011][^\W\d_]{2,}+)+")


class _Ready:
    """What is made of an agreement's terms alone, each when it is first asked for."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms

    @cached_property
    def text(self) -> str:
        return " ".join(word for text in self._strings() for word in words(text))

    @cached_property
    def stemmed(self) -> str:
        return f" {' '.join(map(stem, self.text.split()))} "

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.text.split())

    @cached_property
    def hyphened(self) -> dict[str, tuple[str, ...]]:
        cut = {
            tuple(_HYPHEN.split(one.casefold()))
            for text in self._strings()
            if _HYPHEN.search(text)  # few have one, which is soon seen
            for one in _HYPHENED.findall(text)
        }
        return {"".join(parts): parts for parts in sorted(cut)}

    @cached_property
    def known(self) -> Entities:
        return entities(self._terms)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return (*items(self._terms, self.known), *lists(self._terms))

    @cached_property
    def counts(self) -> Counter[str]:
        counts = Counter(stemmed for item in self.items for stemmed in item.words)
        counts.update(stemmed for table in self._terms.allocations for stemmed in _labels(table))
        return counts

    @cached_property
    def starting(self) -> dict[str, tuple[str, ...]]:
        letters = sorted(self.counts, key=lambda stemmed: stemmed[:1])
        return {letter: tuple(words) for letter, words in groupby(letters, key=lambda stemmed: stemmed[:1])}

    def _strings(self) -> Iterator[str]:
        return _strings(self._terms.model_dump(mode="json", exclude_none=True))


@lru_cache(maxsize=64)
def _made_ready(of: _Same) -> _Ready:
    return _Ready(of.terms)


def _strings(value: object) -> Iterator[str]:
    """Give every text in plain values, in their order."""
    left = [value]
    while left:
        match left.pop():
            case str() as text:
                yield text
            case list() as several:
                left += reversed(several)
            case dict() as named:
                left += reversed(named.values())


def _labels(table: Allocation) -> frozenset[str]:
    """Return the words by which the rows and columns of a table are known, and those in its cells."""
    words = (cell for row in table.rows for cell in row[1:] if isinstance(cell, str))
    return joined_stems([*table.columns, *(str(row[0]) for row in table.rows), *words])
