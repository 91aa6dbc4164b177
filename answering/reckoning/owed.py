"""All that falls to a party, of whatever sort: what it is to do, by when, how often, and what it pays."""

import re
from dataclasses import replace

from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.lists import Group
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.cutting.whose import DOING, whose
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.requests import Form, Question

_OWED = (
    *(Section.RECURRING, Section.MILESTONES, Section.GATEWAYS, Section.REVIEWS, Section.COMMITMENTS),
    *(Section.FUNDING, Section.REGISTERS),
)
"""Sections of what somebody is to do or to pay."""

_ASKS = re.compile(
    r"\bwhat\b.*\b(?:responsib\w+|accountable|answerable|on the hook)\b"
    r"|\bwhat\b.*\b(?:must|should|ha(?:s|ve)(?: got)? to|needs? to"
    r"|(?:meant|supposed|expected|required|obliged) to)\b.*\bdo\b",
    re.IGNORECASE,
)
_ASKING = cues("responsible responsibility responsibilities accountable answerable do must thing everything")


def falling_to(question: Question, entry: Entry) -> Told | None:
    """Tell all that falls to the party that is named, where no more is asked than that."""
    if question.form is not Form.WHAT or question.denied or question.period or question.clause:
        return None
    asked = units(question.words, entry, question.aside)
    whom = {unit.who for unit in asked if unit.who}
    told = [unit for unit in asked if not (unit.light or unit.who)]
    party = entry.terms.party(next(iter(whom))) if len(whom) == 1 else None
    if (
        party is None
        or not _ASKS.search(question.said)
        or not all(set(unit.stems) <= _ASKING for unit in told)
    ):
        return None
    owed = {section: [item for item in entry.items if item.section == section] for section in _OWED}
    facts = tuple(
        item.fact for items in owed.values() for item in items if whom & whose(item.fact, entry, DOING)
    )
    group = Group(section=Section.OWED)
    none = frozenset[str]()
    match = found_at(Item(Section.LISTS, group, none, none, none, none, ((_KEY, True),)), _KEY)
    return Told(question, entry, (replace(match, narrowed=facts),), facts=facts) if facts else None


_KEY = "list.duties"
