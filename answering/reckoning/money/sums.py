"""Sums of money added up, and the difference of two of them, from what the register states."""

import re
from collections.abc import Iterable
from itertools import combinations

from agreements.terms import Funding
from agreements.terms.printed import printed
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import is_for_year, is_of_place
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, is_light, like
from answering.reckoning.tables.tabular import TOTAL
from answering.requests import Form, Question

_MONEY = cues("""
money fund funding pay payment cost amount budget contribution grant contribute spend expect
cash pool pot kitty purse
""")
_POOL = re.compile(r"\b(?:pool(?:ed|s)?|pots?|kitty)\b", re.IGNORECASE)
_POOLED = cues("pool pooled")
_EVERYBODY = cues("party parties partner partners organisation everybody side")
_TIME = cues("year month term period life")
_TWO = 2

_PUT_IN = re.compile(
    r"\badd(?:s|ed|ing)? (?:an? |new |another |more |extra |any(?!thing)|to (?:it|the|this)\b)"
    r"|\b(?:is|are|be|get|gets) (?:\w+ )?added\b(?! (?:up|together))",
    re.IGNORECASE,
)
"""How it is asked what is put into something, rather than what sums come to."""


def sums(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Find the sums that a question adds up or takes from each other; nothing where it asks for neither."""
    if question.form is Form.YES_NO:
        return ()
    asked = units(question.words, entry, question.aside)
    stems = {one for unit in asked for one in unit.stems}
    stated = [item for item in entry.items if isinstance(item.fact, Funding) and item.fact.amount is not None]
    stated = [item for item in stated if is_of_place(item.fact, question.said)]  # type: ignore[arg-type]
    heavy = telling(asked)
    stated = _pooled(stated, question.said)
    period = question.days
    if question.form is Form.DIFFERENCE and (heavy or stems & _MONEY):
        kept = _two_of(stated, stems, entry) or about(
            stated, [unit for unit in heavy if not unit.said[0].isdigit()]
        )
        kept = _like(kept) if len(kept) > _TWO else kept
        if len({printed(item.fact).per for item in kept}) > 1:  # type: ignore[arg-type]
            return ()  # of different periods none is more than the other by so much
        of_days = period is None or any(is_for_year(item.fact, period) for item in kept)  # type: ignore[arg-type]
        return _matches(kept) if len(kept) == _TWO and of_days else ()
    if (question.form is not Form.SUM and not stems & TOTAL) or _PUT_IN.search(question.said):
        return ()
    if not stems & _MONEY and not heavy:
        return ()
    kept = about([item for item in stated if is_for_year(item.fact, period)], heavy)  # type: ignore[arg-type]
    return _matches(kept) if len(kept) >= _TWO else ()


def _pooled(stated: list[Item], said: str) -> list[Item]:
    """Keep the sums that go into a pool, where one is asked about and it is said of any that they do."""
    pooled = [item for item in stated if item.words & _POOLED] if _POOL.search(said) else []
    return pooled or stated


def telling(asked: Iterable[Unit]) -> list[Unit]:
    """Return the words that tell which sums are meant, rather than that sums are, or for how long."""
    idle = TOTAL | _MONEY | _EVERYBODY | _TIME
    return [
        unit for unit in asked if not unit.light and not unit.said.isdigit() and not set(unit.stems) & idle
    ]


def of_money(asked: Iterable[Unit]) -> bool:
    """Say whether a word is of money that is paid."""
    return any(set(unit.stems) & _MONEY for unit in asked)


def about(stated: list[Item], heavy: list[Unit]) -> list[Item]:
    """Keep the sums that every word is about; of those named, what they pay rather than get."""
    named = {unit.who for unit in heavy if unit.who}
    kept = [item for item in stated if all(_is_about(item, unit) for unit in heavy if not unit.who)]
    paid = [item for item in kept if getattr(item.fact, "payer", None) in named]
    return paid if named and paid else [item for item in kept if named <= item.whom]


def _like(kept: list[Item]) -> list[Item]:
    """Return the two sums of different payers that are called alike, where no others are."""
    pairs = [
        [one, other]
        for one, other in combinations(kept, _TWO)
        if getattr(one.fact, "payer", None) != getattr(other.fact, "payer", None)
        and len(one.name & other.name) >= _TWO
    ]
    return pairs[0] if len(pairs) == 1 else kept


def _is_about(item: Item, unit: Unit) -> bool:
    return bool(set(unit.stems) & item.words or like(unit.lemma) & item.said)


def _two_of(stated: list[Item], stems: set[str], entry: Entry) -> list[Item]:
    """Return the sums that are told apart by words of their own, where nothing else is asked of them."""
    kept = [item for item in stated if _own(item.name, stated) & stems]
    known = entry.title.union(*(item.name for item in kept))
    return [] if any(one not in known | _MONEY and not is_light(one) for one in stems) else kept


def _matches(kept: list[Item]) -> tuple[Match, ...]:
    return tuple(found_at(item, "funding.amount") for item in kept)


def _own(name: frozenset[str], among: list[Item]) -> frozenset[str]:
    """Return the words that tell one sum from the others."""
    others = [item.name for item in among if item.name is not name]
    return name - frozenset[str]().union(*others)
