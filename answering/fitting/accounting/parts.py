"""What is told in parts, of each of several: what is said of one is not said of another."""

from collections.abc import Sequence

from agreements.terms import Body
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.cutting.units import Unit
from answering.language.english import stems
from answering.requests import Form

_TOLD_IN_PARTS = frozenset([Section.OTHER_TERMS, Section.TRIGGERS])
"""Sections of texts that tell the parts of several."""

_SEVERAL = 2  # parties whose parts a text tells


def is_of_others(item: Item, asked: Sequence[Unit], entry: Entry, form: Form) -> bool:
    """Say whether a text has a word only in the parts of others than are named, or has those named apart."""
    if item.section not in _TOLD_IN_PARTS:
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


def is_above(unit: Unit, item: Item, key: str) -> bool:
    """Say whether a word is only of whom a body reports to, where something else is asked of a body."""
    body = item.fact
    if not isinstance(body, Body) or key == "body.reports" or unit.light or unit.who == item.own:
        return False
    own = (body.role, body.chair, *body.functions, *(seat.organisation for seat in body.members or ()))
    above = (
        stems(body.reports_to or "") - item.name - frozenset[str]().union(*(stems(one or "") for one in own))
    )
    return set(unit.stems) <= above


def _are_apart(named: set[str], whom: Sequence[frozenset[str]]) -> bool:
    """Say whether two that are named stand in no part together."""
    known = named & frozenset[str]().union(*whom)
    return len(known) > 1 and not any(known <= one for one in whom)
