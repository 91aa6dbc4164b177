"""A text that tells what each of several does, part by part: what is said of one is not said of another."""

from collections.abc import Sequence

from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.fitting.units import Unit
from agreements.answering.language.english import stems
from agreements.answering.requests import Form

_TEXTS = frozenset(["other_terms", "triggers"])
_SEVERAL = 2  # parties whose parts a text tells


def is_of_others(item: Item, asked: Sequence[Unit], entry: Entry, form: Form) -> bool:
    """Say whether a text has a word only in the parts of others than are named, or has those named apart."""
    if item.section not in _TEXTS:
        return False
    parts = str(getattr(item.fact, "text", None) or getattr(item.fact, "effect", None) or "").split(";")
    named = {unit.who for unit in asked if unit.who}
    whom = [entry.known.within(part) for part in parts]
    if form is Form.YES_NO and len(parts) > 1 and _are_apart(named, whom):
        return True
    if len(parts) == 1 or sum(bool(one) for one in whom) < _SEVERAL or not any(one & named for one in whom):
        return False
    own = frozenset[str]().union(*(stems(part) for part, one in zip(parts, whom, strict=True) if one & named))
    every = frozenset[str]().union(*(stems(part) for part in parts))
    told = (unit for unit in asked if not unit.who and not unit.light)
    return any(set(unit.stems) & every and not set(unit.stems) & own for unit in told)


def _are_apart(named: set[str], whom: Sequence[frozenset[str]]) -> bool:
    """Say whether two that are named stand in no part together."""
    known = named & frozenset[str]().union(*whom)
    return len(known) > 1 and not any(known <= one for one in whom)
