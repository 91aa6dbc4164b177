"""What is asked of a section as a whole: who the parties are, how many milestones, what recurs monthly."""

from collections.abc import Iterator

from agreements.terms import Fact, Terms
from answering.facts.groups import GROUPS
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.language.english import cues


class Group(Fact):
    """All facts of a section of the entry, or those of one sort, for a question about a whole list."""

    section: Section
    kind: str = ""


def lists(terms: Terms) -> Iterator[Item]:
    """Make an item of each section, whose facts may be listed and counted."""
    for one in GROUPS:
        group = Group(section=one.section, kind=one.kind)
        yield Item(
            Section.LISTS,
            group,
            cues(one.heads),
            frozenset(),
            cues(f"{one.heads} {one.more}"),
            frozenset(),
            ((one.key, bool(members(terms, group))),),
            heads=frozenset(one.heads.split()),
        )
    signing = tuple(
        (f"signing.{name}", True) for name in ("who", "has", "missing", "count", "when", "blocks")
    )
    yield Item(Section.SIGNING, Fact(), frozenset(), frozenset(), frozenset(), frozenset(), signing)


def group_named(asked: frozenset[str]) -> Group | None:
    """Return the group whose own words are all that is asked for."""
    fitting = (one for one in GROUPS if asked and asked <= cues(one.heads))
    return next((Group(section=one.section, kind=one.kind) for one in fitting), None)


_STATES = {
    "missing": frozenset(["part_blank", "embedded_not_included", "missing"]),
    "embedded": frozenset(["embedded_not_included"]),
}
"""In which states a schedule is not all there, or stands in a file that is not in the text."""


def members(terms: Terms, group: Group) -> tuple[Fact, ...]:
    """Return the facts of a group, in the order of the entry."""
    if group.section == Section.SCOPE:
        names = (
            (group.kind,)
            if group.kind
            else ("population", "in_scope", "in_view", "additional", "out_of_scope")
        )
        return tuple(fact for name in names for fact in getattr(terms.scope, name))
    if group.section == Section.DATED:
        return (*terms.milestones, *terms.gateways, *terms.reviews, *terms.targets)
    found: tuple[Fact, ...] = getattr(terms, group.section)
    if group.section in {Section.MILESTONES, Section.DISCREPANCIES} and group.kind:
        return tuple(fact for fact in found if getattr(fact, "kind", "") == group.kind)
    if group.section in {Section.PARTIES, Section.CONTACTS} and group.kind:
        return tuple(fact for fact in found if getattr(fact, group.kind, None))
    if group.section == Section.SCHEDULES and group.kind:
        states = _STATES.get(group.kind, frozenset())
        return tuple(fact for fact in found if getattr(fact, "state", "") in states)
    return found
