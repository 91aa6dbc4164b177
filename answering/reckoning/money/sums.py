"""Sums of money added up, and the difference of two of them, from what the register states."""

import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import combinations

from agreements.days.number_words import SEVERAL, number_of
from agreements.terms import Funding
from agreements.terms.printed import is_printed, printed
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import FIRM, is_for_year, is_of_place
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, is_light, like, stem, stems
from answering.language.english import words as split
from answering.reckoning.tables.tabular import COMES_TO, IN_ALL, TOTAL
from answering.requests import Form, Question

_MONEY = cues("""
money fund funding pay paid payment cost amount budget contribution grant contribute spend expect
cash pool pot kitty purse
""")
_POOL = re.compile(r"\b(?:pool(?:ed|s)?|pots?|kitty)\b", re.IGNORECASE)
_POOLED = cues("pool pooled")
_EVERYBODY = cues("party parties partner partners organisation everybody side")
_TIME = cues("year month term period life")
_TWO = 2
_NUMBERED = re.compile(
    rf"\b(?:the|all|these|those) (?P<number>\d{{1,2}}|{SEVERAL}) (?:[a-z-]+ )?"
    r"(?P<noun>grants|payments|sums|contributions|charges|subscriptions|fees|amounts|items|pots)\b",
    re.IGNORECASE,
)
"""How it is said how many sums are meant."""

_IN_ALL = re.compile(f"{IN_ALL.pattern}|{COMES_TO.pattern}", re.IGNORECASE)
"""How it is asked what sums come to, where no word of adding is left of the question."""

_UNFIRM = re.compile(
    r"\b(?:un(?:confirmed|certain|committed|guaranteed)|(?:only|just) expected"
    r"|(?:not|never|(?:is|are|was|were|has|have)n['\u2019]?t|yet)"
    r" (?:\w+ ){0,2}?(?:firm\w*|confirmed|certain|definite|guaranteed|promised|committed|agreed))\b",
    re.IGNORECASE,
)
"""How it is said of money that it is not firm."""

_COMMITTEE = re.compile(r"\bcommittees?\b", re.IGNORECASE)
"""Whoever decides, in a word that has the stem of being committed."""

_WHICH = re.compile(
    r"\b(?:what|which) (?:of the )?"
    r"(?:money|cash|funding|funds?|sums?|grants?|amounts?|payments?|contributions?)\b",
    re.IGNORECASE,
)
"""How it is asked which money."""

OF_FIRMNESS = FIRM | cues("unconfirmed uncertain uncommitted unguaranteed expected")

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
    said = {one for unit in asked for one in unit.stems}
    stated = [item for item in entry.items if is_stated(item) and is_of_place(item.fact, question.said)]  # type: ignore[arg-type]
    stated = _pooled(of_firmness(stated, question.said), question.said)
    heavy = [unit for unit in telling(asked) if not set(unit.stems) & OF_FIRMNESS]
    period = question.days
    if question.form is Form.DIFFERENCE and (heavy or said & _MONEY):
        kept = _two_of(stated, said, entry) or about(
            stated, [unit for unit in heavy if not unit.said[0].isdigit()]
        )
        kept = _like(kept) if len(kept) > _TWO else kept
        if len({printed(item.fact).per for item in kept}) > 1:  # type: ignore[arg-type]
            return ()  # of different periods none is more than the other by so much
        of_days = period is None or any(is_for_year(item.fact, period) for item in kept)  # type: ignore[arg-type]
        return _matches(kept) if len(kept) == _TWO and of_days else ()
    of_firm = firm_said(question.said) is not None and not heavy and _asks_which(question)
    added = question.form is Form.SUM or said & TOTAL or _IN_ALL.search(question.said) or of_firm
    if not added or _PUT_IN.search(question.said):
        return ()
    heavy = of_agreement(heavy, stated, entry)
    if not said & (_MONEY | OF_FIRMNESS) and not heavy:
        return ()
    kept = about([item for item in stated if is_for_year(item.fact, period)], heavy)  # type: ignore[arg-type]
    kept = once(_so_many(kept, question.said))
    return _matches(kept) if kept and (of_firm or len(kept) >= _TWO) else ()


def _asks_which(question: Question) -> bool:
    """Say whether it is asked how much money there is, or which."""
    return question.form is Form.HOW_MUCH or (
        question.form is Form.WHAT and bool(_WHICH.search(question.said))
    )


def once(kept: list[Item]) -> list[Item]:
    """Leave out the sums that others of them are made up of, or are paid out of; all where it is not sure."""
    every = {
        item: fact for item in kept if isinstance(fact := item.fact, Funding) and fact.amount is not None
    }
    gone: set[Item] = set()
    for whole in every.values():
        parts = [
            item
            for item, one in every.items()
            if one is not whole and is_printed(whole.terms, one.amount or _NO)
        ]
        if parts and sum(every[item].amount or _NO for item in parts) != whole.amount:
            return []
        gone.update(parts)
    kept = [item for item in kept if item not in gone]
    amounts = [every[item].amount or _NO for item in kept]
    getting = {every[item].payee for item in kept}
    out = [item for item in kept if (one := every[item]).payer in getting and one.payee != one.payer]
    if out and 2 * sum(every[item].amount or _NO for item in out) == sum(amounts):
        return [item for item in kept if item not in out]
    return [] if amounts[2:] and sum(amounts) == 2 * max(amounts) else kept


_NO = Decimal(0)


def _so_many(kept: list[Item], said: str) -> list[Item]:
    """Keep as many sums as are said to be meant: those called so, where there are more."""
    found = _NUMBERED.search(said)
    number = number_of(found["number"]) if found else None
    if found is None or number is None or len(kept) == number:
        return kept
    called = [item for item in kept if stem(found["noun"]) == stem(split(getattr(item.fact, "what", ""))[0])]
    return called if len(called) == number else []


def is_stated(item: Item) -> bool:
    """Say whether an item is a sum of money that is stated."""
    return isinstance(item.fact, Funding) and item.fact.amount is not None


def firm_said(said: str) -> bool | None:
    """Say whether it is told of money that it is firm, or that it is not; nothing where neither is told."""
    if _UNFIRM.search(said):
        return False
    return True if stems(_COMMITTEE.sub(" ", said)) & FIRM else None


def of_firmness(stated: list[Item], said: str) -> list[Item]:
    """Keep the sums that are as firm as is said, where that is said of them."""
    firm = firm_said(said)
    return stated if firm is None else [item for item in stated if getattr(item.fact, "firm", None) is firm]


def of_agreement(heavy: list[Unit], stated: list[Item], entry: Entry) -> list[Unit]:
    """Leave out the words that are of the agreement as a whole, and of none of its sums."""
    whole = entry.title | entry.aim
    own = frozenset[str]().union(*(item.words for item in stated))
    return [
        unit for unit in heavy if unit.who or not (set(unit.stems) <= whole and not set(unit.stems) & own)
    ]


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
    """Keep the sums that every word is about, where all who are named have one; what they pay, not get."""
    named = {unit.who for unit in heavy if unit.who}
    kept = [item for item in stated if all(_is_about(item, unit) for unit in heavy if not unit.who)]
    paid = [item for item in kept if getattr(item.fact, "payer", None) in named]
    if named and paid:
        return paid if named <= frozenset[str]().union(*(item.whom for item in paid)) else []
    return [item for item in kept if named <= item.whom]


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
