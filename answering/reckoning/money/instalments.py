"""What one of the equal instalments comes to in which a sum is paid."""

import re

from agreements.terms import CollectiveName, Funding
from agreements.terms.printed import printed
from agreements.terms.rates import period_in
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import is_for_year
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues, joined_stems, others, stems
from answering.of_one import Told
from answering.requests import Form, Question

_PART = r"(?:instal(?:l)?ments?|payments?|halves|half)"
_SHARES = re.compile(r"\bequal (?P<part>halves|thirds|quarters|fifths)\b", re.IGNORECASE)
_PARTS_OF = {"halves": 2, "thirds": 3, "quarters": 4, "fifths": 5}
"""How a text says that a sum is borne by several alike."""

_ALIKE = re.compile(r"\b(?:equally|in equal (?:parts|shares|amounts)|evenly)\b", re.IGNORECASE)
"""How it is said of those who bear a sum that each bears as much."""

_OF_EACH = re.compile(r"\b(?:each|apiece|per \w+|every)\b(?! (?:day|week|month|quarter|year))", re.IGNORECASE)
_ONE = re.compile(rf"\b(?:each|one|every|per|an?|single)\b(?: of)?(?: \w+){{0,3}}? {_PART}\b", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(?:half[- ]?yearly|twice[- ]yearly|quarterly|monthly) (?:\w+ ){0,2}?"
    r"(?:instal(?:l)?ments?|payments?|invoices?|bills?)\b",
    re.IGNORECASE,
)
"""How one of the parts is told by how often they fall due."""

_EACH = re.compile(rf"\b{_PART}\b.*\b(?:each|apiece|every (?:time|month|quarter)|a time)\b", re.IGNORECASE)
_WORDS = cues("""
instalment installment payment half halves equal monthly quarterly month quarter pay paid money come amount
sum worth one each much big contribute contribution invoice bill yearly twice
""")
"""Words that ask for an instalment, whichever sum it is of."""


def instalments(question: Question, entry: Entry) -> Told | None:
    """Work out one instalment, where every word of a question is of it or of the one sum that is paid so."""
    one = any(way.search(question.said) for way in (_ONE, _EACH, _OF_EACH, _OFTEN))
    if not one or question.form not in {Form.HOW_MUCH, Form.WHAT}:
        return None
    asked = units(question.words, entry, question.aside)
    paid = {item: count for item in entry.items if (count := _parts(item, question, entry))}
    kept = [item for item in paid if all(_is_of(unit, item, entry) for unit in asked)]
    kept = _spoken_of(kept, question, entry) if kept[1:] else kept
    if len(kept) != 1:
        return None
    match = found_at(kept[0], "funding.amount")
    return Told(question, entry, (match,), instalments=paid[kept[0]])


def _spoken_of(kept: list[Item], question: Question, entry: Entry) -> list[Item]:
    """Return the sums that the question before was of: by who pays them, or by all of its words."""
    before = question.thread.previous
    if before is None:
        return kept
    asked = units(before.words, entry, before.aside)
    named = {unit.who for unit in asked if unit.who}
    paid = [item for item in kept if getattr(item.fact, "payer", None) in named]
    return paid or [item for item in kept if all(_is_of(unit, item, entry) for unit in asked)]


def _parts(item: Item, question: Question, entry: Entry) -> int:
    """Return in how many equal parts a sum is paid, for the year asked about; none where it is not said."""
    fact = item.fact
    if not isinstance(fact, Funding) or fact.amount is None:
        return 0
    period = question.days
    payers = _equally(fact, entry)
    if payers and payers.members and _OF_EACH.search(question.said):
        return len(payers.members)
    shares = _SHARES.search(fact.terms or "")
    if shares and _OF_EACH.search(question.said):
        return _PARTS_OF[shares["part"].casefold()]
    said, often = printed(fact), _OFTEN.search(question.said)
    asks = often or _ONE.search(question.said) or _EACH.search(question.said)
    if not said.parts or not asks or not is_for_year(fact, period):
        return 0
    rate = period_in(often[0]).rate if often else said.part_of
    return said.parts if rate is said.part_of or rate.in_year == said.parts else 0


def _equally(fact: Funding, entry: Entry) -> CollectiveName | None:
    """Return those who bear a sum in equal parts, where they are known by one name."""
    payer = fact.payer or ""
    named = (one for one in entry.terms.collective_names if stems(one.name) <= stems(payer))
    return next(named, None) if _ALIKE.search(payer) else None


def _is_of(unit: Unit, item: Item, entry: Entry) -> bool:
    said = set(unit.stems).union(*(others(one) for one in unit.stems))
    payers = _equally(item.fact, entry) if isinstance(item.fact, Funding) else None
    called = joined_stems((getattr(item.fact, "payer", None), *(payers.also_called if payers else ())))
    of_title = set(unit.stems) <= entry.title  # which an agreement may be called by, whoever else is
    return unit.light or unit.who in item.whom or of_title or bool(said & (_WORDS | item.words | called))
