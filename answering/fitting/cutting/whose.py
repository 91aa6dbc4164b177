"""Whom a fact is of: who does, decides, pays or signs what it says, and to whom it goes."""

import re
from typing import TYPE_CHECKING

from agreements.terms import Commitment, Fact, Gateway, Milestone, Obligation, Party, Review

if TYPE_CHECKING:
    from answering.facts.entry import Entry

DOING = ("owner", "by", "decided_by", "by_whom", "payer", "party", "organisation")
GETTING = ("to", "reported_to", "payee")
"""Where a fact keeps who does what it says, and to whom that goes."""


def whose(fact: Fact, entry: "Entry", slots: tuple[str, ...] = (*DOING, *GETTING, "side")) -> frozenset[str]:
    """Return everybody whom a fact is of, by what it says of who does, pays, gets or decides."""
    terms = entry.terms
    names: list[str] = []
    for slot in slots:
        value = vars(fact).get(slot)  # quicker than to ask for what few facts have
        names += [value] if isinstance(value, str) else list(value or ())
    covering = [one.name for one in terms.collective_names for member in one.members or () if member in names]
    within = [member for one in terms.collective_names if one.name in names for member in one.members or ()]
    on_side = [party.id for party in terms.parties if party.side in names]
    known = [who for name in names for who in entry.known.within(name)]
    return frozenset((*names, *known, *covering, *within, *on_side))


def is_to_be_done_by(fact: Fact, named: frozenset[str], entry: "Entry") -> bool:
    """Say whether a fact is of what some who are named are to do, and nothing that they get."""
    to_do = isinstance(fact, Commitment | Gateway | Milestone | Obligation | Review)
    return to_do and bool(named & whose(fact, entry, DOING)) and named.isdisjoint(whose(fact, entry, GETTING))


def described(party: Party) -> str:
    """Return what a party is said to be: its role, and what stands behind its full name."""
    behind = _BEHIND.search(party.full_name or "")
    return f"{party.role or ''} {behind[0] if behind else ''}"


_BEHIND = re.compile(r"(?:, | \()(?:an? )?[a-z].*")
