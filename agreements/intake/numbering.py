"""Which item of a draft is one of the register's, so that in every version an id means the same thing.

A draft numbers what it finds from 1, and what was recorded of M3 would be said of whatever its M3 is. So an
item that is known keeps its id, and what is new takes one that no version has had.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from rapidfuzz.fuzz import ratio, token_set_ratio

from agreements.change_notes.effects import PutItem
from agreements.records import Entry, NoteWritten, Record
from agreements.terms import Fact, Terms

NUMBERED = ("milestones", "gateways", "reviews", "recurring", "funding", "targets")
"""The sections whose items records name by their ids."""

_DATES = ("date", "date_from", "after", "frequency", "amount")
_AKIN = 60
"""How alike, of 100, are words on what one clause puts on one day."""

_REDATED = 85
"""How alike, of 100, are words of one clause that are the same but for their day."""

Item = Mapping[str, Any]


def numbered_as_known(
    draft: Mapping[str, Any], before: Iterable[Terms], used: Iterable[str]
) -> dict[str, Any]:
    """Give the items of a draft, written as JSON, the ids that they have in terms from before it.

    What is in none of those takes an id that is not among those `used`, in whatever case.
    """
    known = [one.model_dump(mode="json", include=set(NUMBERED), by_alias=True) for one in before]
    taken = {one.casefold() for one in used}
    numbered = dict(draft)
    for section in NUMBERED:
        items = draft.get(section) or []
        ids = _known_as(items, [one for terms in known for one in terms[section] or ()])
        taken |= {id_.casefold() for id_ in ids.values()}
        numbered[section] = [_called(one, ids.get(place), taken) for place, one in enumerate(items)]
    return numbered


def _known_as(items: Sequence[Item], known: Sequence[Item]) -> dict[int, str]:
    """Return by its place the known id of each item that is one of those, and can be no other."""
    found: dict[int, str] = {}
    for same in (_same_words, _same_day, _other_day):
        fits = [
            (place, one["id"])
            for place, item in enumerate(items)
            if place not in found
            for one in known
            if one["id"] not in found.values() and same(item, one)
        ]
        pairs = set(fits)
        found |= {place: id_ for place, id_ in pairs if _alone(place, id_, pairs)}
    return found


def _alone(place: int, id_: str, pairs: Iterable[tuple[int, str]]) -> bool:
    return sum(one == place or other == id_ for one, other in pairs) == 1


def _same_words(one: Item, other: Item) -> bool:
    return _words(one) == _words(other)


def _same_day(one: Item, other: Item) -> bool:
    dated = _dating(one)
    same = any(dated) and dated == _dating(other) and _clause(one) == _clause(other)
    return same and token_set_ratio(_words(one), _words(other)) >= _AKIN


def _other_day(one: Item, other: Item) -> bool:
    return _clause(one) == _clause(other) and ratio(_undated(one), _undated(other)) >= _REDATED


def akin(one: Fact, other: Fact) -> bool:
    """Say whether two items are one thing, said in other words or put on another day."""
    pair = one.model_dump(mode="json"), other.model_dump(mode="json")
    tests: tuple[Callable[[Item, Item], bool], ...] = (_same_words, _same_day, _other_day)
    return any(same(*pair) for same in tests)


def _words(item: Item) -> str:
    return " ".join(re.findall(r"\w+", str(item.get("what") or "").casefold()))


def _undated(item: Item) -> str:
    return re.sub(rf"\b(?:\d+(?:st|nd|rd|th)?|{_MONTHS})\b", "", _words(item))


_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"


def _clause(item: Item) -> str:
    return str(item.get("clause") or "").casefold()


def _dating(item: Item) -> tuple[object, ...]:
    return tuple(str(item.get(name) or "") for name in _DATES)


def _called(item: Item, known: str | None, taken: set[str]) -> dict[str, Any]:
    """Write an item under the id that it is known by, else its own or the next that nothing had."""
    own = str(item["id"])
    if known is None and own.casefold() in taken:
        letters = own.rstrip("0123456789")
        number = next(n for n in range(1, len(taken) + 2) if f"{letters}{n}".casefold() not in taken)
        known = f"{letters}{number}"
    id_ = known or own
    taken.add(id_.casefold())
    return {**item, "id": id_}


def ids_used(records: Iterable[Record]) -> Iterator[str]:
    """Go through the ids that items of an agreement ever had, in an entry or by a change note."""
    for record in records:
        if isinstance(record, Entry):
            for section in NUMBERED:
                yield from (one.id for one in getattr(record.terms, section))
        elif isinstance(record, NoteWritten):
            yield from (
                one.item.id
                for one in record.effects
                if isinstance(one, PutItem) and one.section in NUMBERED and hasattr(one.item, "id")
            )
