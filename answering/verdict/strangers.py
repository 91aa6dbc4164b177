"""Whether somebody is a party, who is none of those that the agreement lists."""

import re
from dataclasses import replace

from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at, match_of
from answering.language.english import is_known, is_light, stem, stems
from answering.language.opening import OPENS
from answering.language.spelling import forgiven, slips
from answering.language.standings import PARTY_TO
from answering.of_one import Told, bearing
from answering.requests import Form, Question

_BOUND = frozenset([Section.PARTIES, Section.COLLECTIVE_NAMES])
"""Sections of those who are bound, by their own names or one for several."""

_ANY = r"(?:full|named|listed|formal|official|founding|joint|proper|actual|equal|third|contracting|other)"
"""Words before `party` that make nothing else of one; an elected member is none of an agreement's."""

_IS_ONE = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)?"
    r" (?!there\b|it\b|this\b|that\b|every|each\b|either\b|both\b|all\b|some|one\b|no\b)"
    r"(?P<name>.{2,80}?)"
    r" (?:(?:also|still|really|actually|even|not) )*(?:(?:an?|one of the|among the|named as an?)"
    rf" (?:{_ANY} )?(?:part(?:y|ies)|signator(?:y|ies)|partners?|members?)|parties|signatories|party to)\b",
    re.IGNORECASE,
)
"""How it is asked whether somebody is a party."""

_SHORTEST = 5  # letters: shorter words are one slip away from too many others


def no_party(question: Question, entry: Entry) -> Told | None:
    """Answer no where it is asked whether somebody is a party whom the document does not list as one.

    Where no agreement was chosen, the one that names them is meant.
    """
    whom = _who_is_asked_of(question, entry)
    listed = next((item for item in entry.items if ("list.parties", True) in item.aspects), None)
    if listed is None or not whom or any(_is_party(item, whom) for item in entry.items):
        return None
    named = next(
        (item for item in entry.items if item.section == Section.MENTIONED and whom <= item.name), None
    )
    known = match_of(question, entry, named, "mention.as") if named else None
    if known:
        checks = bearing((known,), entry.terms)
        was = getattr(known.item.fact, "former", False)  # what it is told to have been is neither yes nor no
        return Told(question, entry, (known,), None if was else question.denied, checks=checks)
    if not question.scope.chosen:
        return None
    match = found_at(listed, "list.parties")
    parties = entry.terms.parties
    match = replace(match, narrowed=parties)
    return Told(question, entry, (match,), question.denied, facts=parties)


def _who_is_asked_of(question: Question, entry: Entry) -> frozenset[str]:
    """Return the words that tell who is asked to be a party, none of whose names they are."""
    asks = _IS_ONE.match(question.said) if question.form is Form.YES_NO else None
    own = units([word for word in question.words if word not in question.aside], entry)
    said = frozenset(one for unit in own for one in unit.stems)
    whom = frozenset(one for one in said - PARTY_TO if not is_light(one) and _is_word(one, entry))
    if not asks or question.scope.across or question.of_party or not said & PARTY_TO:
        return frozenset()
    aside = {stem(word) for word in question.aside}
    if any(not is_light(one) for one in stems(question.said[asks.end() :]) - aside - PARTY_TO):
        return frozenset()  # a member of something else than the agreement
    elsewhere = {
        one
        for one in stems(asks["name"]) & aside
        if not any(slips(one, own, forgiven(one)) <= forgiven(one) for own in entry.title)
    }
    elsewhere |= {one for unit in own for one in unit.stems if _is_strange(unit, entry)}
    if elsewhere:
        return whom | elsewhere  # a place of which the agreement knows nothing
    return frozenset() if any(entry.terms.party(unit.who) for unit in own) else whom


def _is_word(one: str, entry: Entry) -> bool:
    """Say whether letters are more than a slip in a short word, which nothing mends."""
    return len(one) >= _SHORTEST or is_known(one) or entry.counts[one] > 0


def _is_strange(unit: Unit, entry: Entry) -> bool:
    """Say whether a word is of no language of ours nor of the agreement, and no misspelling of its words."""
    known = unit.who or unit.light or not unit.lemma or is_known(unit.stems[0])
    return not known and _is_word(unit.stems[0], entry) and not entry.counts[unit.stems[0]]


def _is_party(item: Item, whom: frozenset[str]) -> bool:
    return item.section in _BOUND and whom <= item.words | item.cues
