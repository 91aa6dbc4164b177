"""An agreement without what a question sets apart: `besides the Council, who pays?`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from agreements.terms import Body, Fact, Terms
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import SET_APART_WITH, Section
from answering.language.english import stems


def without(entry: Entry, apart: str) -> Entry:
    """Return an agreement without the facts that are of what is set apart, by name or by whose they are."""
    whom, said = entry.known.within(apart), stems(apart)
    left_out = [item.fact for item in entry.items if _is_apart(item, whom, said)]
    return leaving_out(entry, left_out)


def leaving_out(entry: Entry, facts: Sequence[Fact]) -> Entry:
    """Return an agreement without some of its facts."""
    return replace(entry, terms=_left(entry.terms, facts)) if facts else entry


def _is_apart(item: Item, whom: frozenset[str], said: frozenset[str]) -> bool:
    if item.section in {Section.GOVERNANCE, Section.LISTS, Section.SIGNING}:
        return item.section == Section.GOVERNANCE and item.own in whom
    of_whom = item.whom - {item.group}
    if item.own in whom or (item.section in SET_APART_WITH and of_whom and of_whom <= whom):
        return True
    return bool(item.name) and item.name <= said


def _left(terms: Terms, left_out: Sequence[Fact]) -> Terms:
    kept: dict[str, Any] = {}
    for name, value in vars(terms).items():
        if isinstance(value, tuple) and any(one in left_out for one in value):
            kept[name] = tuple(one for one in value if one not in left_out)
    scope = {
        name: tuple(one for one in value if one not in left_out)
        for name, value in vars(terms.scope).items()
        if isinstance(value, tuple)
    }
    kept["scope"] = terms.scope.model_copy(update=scope)
    kept["governance"] = tuple(_seated(one, left_out) for one in kept.get("governance", terms.governance))
    return terms.model_copy(update=kept)


def _seated(body: Body, left_out: Sequence[Fact]) -> Body:
    members = tuple(one for one in body.members or () if one not in left_out)
    return body.model_copy(update={"members": members}) if body.members else body
