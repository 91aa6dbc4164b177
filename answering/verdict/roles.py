"""Whether a party is what another may be: the host, the lead partner."""

import re

from agreements.terms import Party
from agreements.terms.kinds import KINDS
from answering.facts.entry import Entry
from answering.fitting.choosing.filters import BELONGING
from answering.fitting.cutting.units import units
from answering.fitting.cutting.whose import described
from answering.fitting.matching import found_at
from answering.language.english import cues, has, stems
from answering.language.opening import OPENS
from answering.of_one import Told
from answering.requests import Form, Question

_IS_THE = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)? .{{2,80}}? (?:the|our|their|an?) \w",
    re.IGNORECASE,
)

_PARTIES = frozenset(KINDS) | cues("party partner")
"""Words for what any party is."""


_KEPT = re.compile(r"\b(?:records?|kept|held|put|taken|used|told|shown|given)\b")
"""Words for what is done with anything, which are no role."""


def in_role(question: Question, entry: Entry) -> Told | None:
    """Say whether a party has a role that a party has, by the words of that role or by what it is called."""
    if question.form is not Form.YES_NO or not _IS_THE.match(question.said) or question.scope.across:
        return None
    said = units(question.words, entry, question.aside)
    asked = [one for one in said if not (one.light or _PARTIES.issuperset(one.stems))]  # `CCGs` may be a name
    named = [one.who for one in asked if entry.terms.party(one.who)]
    rest = {stem for one in asked if not one.who for stem in one.stems} - _PARTIES
    besides = {one for word in _KEPT.findall(question.said.casefold()) for one in stems(word)}
    rest |= besides
    if not named or len(named) + len(rest) < 2 or any(one.who and one.who not in named for one in asked):  # noqa: PLR2004
        return None
    having = [one for one in entry.terms.parties if _has(one, rest, named[1:])]
    is_so = any(one.id == named[0] for one in having)
    if not having or rest & BELONGING or (not is_so and _may_have(entry.terms.party(named[0]), rest)):
        return None
    own = [one for one in entry.terms.parties if one.id == named[0] and (is_so or (one.role and having[1:]))]
    facts = own or having
    found = tuple(found_at(item, "party.role") for item in entry.items if item.fact in facts)
    return Told(question, entry, found, is_so != question.denied)


def _has(party: Party, rest: set[str], called: list[str]) -> bool:
    """Say whether a party is described by the words of a role, and called as is said besides."""
    return rest <= stems(described(party)) and all(one == party.id for one in called)


def _may_have(party: Party | None, rest: set[str]) -> bool:
    """Say whether a party is described by words like those of a role, so that it may have it."""
    own = stems(described(party)) if party else frozenset[str]()
    return any(has(own, one) for one in rest)
