"""Whether somebody pays for something, by the sums that the register states."""

import re

from agreements.terms import Funding
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.lists import Group
from answering.fitting.choosing.funds import FIRM, is_for_year
from answering.fitting.cutting.units import Unit, units
from answering.fitting.cutting.whose import whose
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, like
from answering.of_one import Told
from answering.requests import Form, Question
from answering.verdict.outcomes import asks_outcome

_PAYS = cues("pay pays paid paying fund funds funded finance finances bankroll bankrolls")
_PAYING = _PAYS | cues("contribute contributes contribution put give gives")
_ANYTHING = re.compile(
    r"\b(?:pay|contribute)s? (?:anything|any (?:money|cash|funding)|a penny)\b"
    r"(?! (?:back|more|else|extra|out)\b)",
    re.IGNORECASE,
)
"""How it is asked whether somebody pays at all, and not whether for something or whether it is paid."""

_OF_PAYING = cues("pay pays paid payment paying contribute contribution reimburse refund cost fee bear borne")
_FROM = re.compile(r"\b(?:com(?:e|es|ing)|paid|funded|financed|met) (?:from|by|out of)\b", re.IGNORECASE)
_OF_MONEY = _PAYING | cues("money cash cost costs funding fund share bill come from by for towards year part")
_OF_MORE = re.compile(
    r"\b(?:than|same|whole|all|entire|full|alone|only|just|solely|everything|if|unless|still)\b",
    re.IGNORECASE,
)
"""How it is asked for more than whether somebody pays: all of it, nobody else, in some case."""

_HALF = 0.5
"""How much of what a sum is called must be said for somebody else not to pay it."""


def pays(question: Question, entry: Entry) -> Told | None:
    """Say whether whoever is named pays for what is named, where every word is of such a sum."""
    if question.form is not Form.YES_NO or asks_outcome(question) or _OF_MORE.search(question.said):
        return None
    if question.asks.every & FIRM:
        return None
    asked = units(question.words, entry, question.aside)
    payer, rest = _payer(asked, question.said)
    about = [unit for unit in rest if not (unit.light or set(unit.stems) & _OF_MONEY)]
    stated = _stated(question, entry)
    if payer is None or not stated:
        return None
    if not about:
        anything = _ANYTHING.search(question.said) and not question.period
        return _pays_anything(question, entry, stated, payer) if anything else None
    called = [item for item in stated if all(unit.light or item.name >= {*unit.stems} for unit in rest)]
    found = called or [item for item in stated if all(_is_about(item, unit) for unit in about)]
    paid = [item for item in found if payer.who in whose(item.fact, entry, ("payer",))]
    if not paid and not (found and all(_is_of_others(item, about, entry) for item in found)):
        return None
    told = tuple(_match(item) for item in paid or found)
    return Told(question, entry, told, bool(paid) != question.denied)


def _pays_anything(question: Question, entry: Entry, stated: list[Item], payer: Unit) -> Told | None:
    """Say whether somebody pays any sum: no only where others pay each, and nothing else tells of it."""
    paid = [item for item in stated if payer.who in whose(item.fact, entry, ("payer",))]
    others = all(
        any(entry.terms.party(one) for one in whose(item.fact, entry, ("payer",))) for item in stated
    )
    elsewhere = any(
        payer.who in item.whom and item.words & _OF_PAYING and not isinstance(item.fact, Funding | Group)
        for item in entry.items
    )
    if not paid and (elsewhere or not others or entry.terms.party(payer.who) is None):
        return None
    told = tuple(_match(item) for item in paid or stated if paid or payer.who in item.whom)
    return Told(question, entry, told or tuple(map(_match, stated)), bool(paid) != question.denied)


def _payer(asked: tuple[Unit, ...], said: str) -> tuple[Unit | None, list[Unit]]:
    """Return who is said to pay, and the words of what for: before a word for paying, or behind `from`."""
    place = next(
        (place for place, unit in enumerate(asked) if set(unit.stems) & _PAYS and not unit.who), None
    )
    if place is None and not _FROM.search(said):
        return None, []
    back = bool(_FROM.search(said))
    before, behind = (asked, ()) if back or place is None else (asked[:place], asked[place + 1 :])
    named = [unit for unit in before if unit.who]
    payer = (named[-1] if back else named[0]) if named else None
    rest = [unit for unit in (*before, *behind) if unit is not payer]
    if payer is None or (not back and any(unit is not payer and not unit.light for unit in before)):
        return None, []
    return payer, rest


def _stated(question: Question, entry: Entry) -> list[Item]:
    """Return the sums of money for the year that is asked about."""
    period = question.days
    return [item for item in entry.items if isinstance(item.fact, Funding) and is_for_year(item.fact, period)]


def _is_about(item: Item, unit: Unit) -> bool:
    return bool(set(unit.stems) & item.name) or bool(like(unit.lemma) & item.said) or unit.who in item.whom


def _is_of_others(item: Item, about: list[Unit], entry: Entry) -> bool:
    """Say whether others are known to pay for it, and enough is said to know that it is meant."""
    told = {one for unit in about for one in unit.stems}
    payers = whose(item.fact, entry, ("payer",))
    known = any(entry.terms.party(one) for one in payers)
    return known and len(told & item.name) >= _HALF * len(item.name)


def _match(item: Item) -> Match:
    return found_at(item, "funding.payer", gives=item.gives("funding.payer"))
