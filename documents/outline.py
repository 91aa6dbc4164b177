"""Which series of numbers lead through a document, and which are lists in what they stand under."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.headings import ORGANISATION, is_heading
from documents.readers.blocks import Block
from documents.series import Item, heads, read_series

_CALLED = re.compile(r"\((?:the\s+)?[“\"\u2018'][^()]+\)\W*(?:and)?$")
_A_FEW = 2  # headings past which letters run that number paragraphs
_MANY = 6  # of these letters
_LONG_HEADING = 80  # characters; what is numbered and longer is a paragraph


@dataclass(frozen=True, slots=True)
class _Series:
    """A series that stands in no other: its own items, and all that are numbered by it, as 4.3 is below 4."""

    items: Sequence[tuple[int, Item]]
    whole: Sequence[tuple[int, Item]]

    @property
    def first(self) -> int:
        return self.items[0][0]

    @property
    def last(self) -> int:
        return self.whole[-1][0]

    @property
    def family(self) -> str:
        return self.items[0][1].mark.family

    @property
    def is_titled(self) -> bool:
        """Say whether most of its items are headings."""
        titled = sum(item.mark.titled > 0 for _, item in self.items)
        return 2 * titled > len(self.items)


class Outline:
    """The numbered paragraphs of a document: `leading` by which it is cited, and the items of lists."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Read the numbering of the blocks, and tell what leads in each part of them."""
        self._blocks = blocks
        found = read_series(blocks)
        self.items, self.schedules = found.items, found.schedules
        self._bounds = sorted(self.schedules)
        self._heads = [
            place for place in range(len(blocks)) if place not in self.items and heads(blocks[place])
        ]
        self.leading: dict[int, Item] = {}
        self.running: set[int] = set()  # paragraphs that capitals number straight through, past headings
        for part in self._parts():
            self._sort_out(part)
        self.leading = dict(sorted(self.leading.items()))
        self._places = list(self.leading)

    @property
    def numbers_paragraphs(self) -> bool:
        """Say whether whole paragraphs are numbered straight through, under headings without numbers."""
        top = sorted(len(item.mark.rest) for item in self.leading.values() if len(item.mark.path) == 1)
        deeper = any(len(item.mark.path) > 1 for item in self.leading.values())
        return bool(top) and not deeper and top[len(top) // 2] > _LONG_HEADING

    def goes_on(self, place: int) -> bool:
        """Say whether the numbering that leads goes on past this place, below or beside what it has reached.

        "5.1" without a "5" does not: what stands above it is its heading.
        """
        at = bisect.bisect_right(self._places, place)
        if not 0 < at < len(self._places):
            return False
        before, coming = (self.leading[self._places[one]] for one in (at - 1, at))
        headed = len(coming.mark.path) > 1 and coming.parent is None and coming.series > place
        return before.outermost == coming.outermost and not headed

    def leads(self, place: int) -> bool:
        """Say whether a numbering leads through the part of the document that a place is in."""
        part = bisect.bisect_right(self._bounds, place)
        return any(bisect.bisect_right(self._bounds, at) == part for at in self._nearest(place))

    def _nearest(self, place: int) -> list[int]:
        """Give the places of what is numbered next before and behind a place."""
        at = bisect.bisect_right(self._places, place)
        return self._places[max(0, at - 1) : at + 1]

    def _parts(self) -> list[list[_Series]]:
        """Give the outermost series of the agreement, and of each schedule."""
        bounds = self._bounds
        parts: list[list[_Series]] = [[] for _ in range(len(bounds) + 1)]
        own: dict[int, list[tuple[int, Item]]] = {}
        for place, item in self.items.items():
            own.setdefault(item.outermost, []).append((place, item))
        for start, told in own.items():
            items = [(place, item) for place, item in told if item.series == start]
            if items:
                family = items[0][1].mark.family
                whole = [
                    (p, one)
                    for p, one in told
                    if one.series == start or (one.mark.family == family and len(one.mark.path) > 1)
                ]
                parts[bisect.bisect_right(bounds, start)].append(_Series(items, whole))
        return parts

    def _sort_out(self, part: Sequence[_Series]) -> None:
        numbers = [one for one in part if one.family == "1" and not _lists_parties(one)]
        if self._are_lists(numbers):
            numbers = []
        lettered = [one for one in part if one.family in {"A", "I"} and self._leads(one)]
        if numbers:
            self.leading |= dict(max(numbers, key=self._fullness).whole)
        for one in lettered:
            self.leading |= dict(one.whole)
        for one in part:
            runs_on = len(one.items) > _MANY and self._headings_in(one) >= _A_FEW
            if one.family == "A" and runs_on and not self._leads(one):
                self.running |= {place for place, _ in one.items}

    def _leads(self, one: _Series) -> bool:
        """Say whether capitals or Roman numerals number the sections: headings, or with A1 and A2 below."""
        return len(one.whole) > 1 and (one.is_titled or len(one.whole) > len(one.items))

    def _are_lists(self, numbers: Sequence[_Series]) -> bool:
        """Say whether numbers are those of lists: they begin anew under headings that have none.

        A single list may have the headings of other sections before and behind it.
        """
        plain = [one for one in numbers if not (self._headings_in(one) or self._is_sectioned(one))]
        headed = [one for one in plain if one.first and heads(self._blocks[one.first - 1])]
        if not headed or len(plain) < len(numbers):
            return False
        return len(headed) > 1 or self._is_between(headed[0])

    def _is_sectioned(self, one: _Series) -> bool:
        return len(one.whole) > len(one.items) or sum(item.mark.titled > 1 for _, item in one.items) > 1

    def _is_between(self, one: _Series) -> bool:
        """Say whether a heading that looks like the one above a list comes behind it."""
        above = self._blocks[one.first - 1]
        end = min((place for place in self.schedules if place > one.last), default=len(self._blocks))
        behind = (self._blocks[place] for place in self._heads if one.last < place < end)
        return is_heading(above) and any(
            is_heading(other) and (other.level, other.text.isupper()) == (above.level, above.text.isupper())
            for other in behind
        )

    def _headings_in(self, one: _Series) -> int:
        """Count the headings without numbers that stand between the items of a series."""
        first, last = one.items[0][0], one.items[-1][0]
        return bisect.bisect_left(self._heads, last) - bisect.bisect_right(self._heads, first)

    def _fullness(self, one: _Series) -> tuple[int, int, int]:
        """Say how much of a document a series numbers; of two alike, one with headings, and no names."""
        headed = sum(is_heading(self._blocks[place]) for place, _ in one.whole)
        named = sum(bool(ORGANISATION.search(item.mark.rest)) for _, item in one.whole)
        return len(one.whole), headed, -named


def _lists_parties(one: _Series) -> bool:
    """Say whether all that is numbered is who the parties are, each with what it is called for short."""
    return len(one.whole) == len(one.items) and all(_CALLED.search(item.mark.rest) for _, item in one.items)
