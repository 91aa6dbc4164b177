"""What is paid in each year, quarter or month: the sums that are said to be paid so often."""

import re
from collections.abc import Sequence
from fractions import Fraction

from agreements.terms import Funding
from agreements.terms.printed import printed
from agreements.terms.rates import Rate, rate_said
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import is_for_year, is_of_place
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.reckoning.money.amounts import Amounts, Times
from answering.reckoning.money.sums import about, of_money, telling
from answering.requests import Form, Question

_FORMS = frozenset([Form.HOW_MUCH, Form.WHAT, Form.SUM])
_GETS = cues("get gets receive receives received")
_PAID_TO = re.compile(r"\bpaid (?:out )?(?:to|for)\b", re.IGNORECASE)
"""How it is asked what somebody is to be paid."""

_BOTH = re.compile(r"\b(?:and|both|together|combined|between them|plus)\b", re.IGNORECASE)
_PERIODS = cues("annual annually yearly quarter quarterly month monthly half each every per")


def rated(question: Question, entry: Entry) -> Told | None:
    """Tell what is paid in each year or the like, where no word asks for more than whose sums and which.

    Where they are of several periods, all that is paid more often is taken as often as it falls in the one
    that is asked for; what is not said to be paid again is told beside them.
    """
    rate = rate_said(question.said)
    if question.form not in _FORMS or rate is Rate.NONE:
        return None
    asked = units(question.words, entry, question.aside)
    if question.form is not Form.HOW_MUCH and not of_money(asked):
        return None
    gets = any(set(unit.stems) & _GETS for unit in asked) or bool(_PAID_TO.search(question.said))
    stated = [item for item in entry.items if _is_of_days(item, question)]
    heavy = [unit for unit in telling(asked) if not set(unit.stems) & (_PERIODS | _GETS)]
    one_pays_other = len({unit.who for unit in heavy if unit.who}) > 1 and not _BOTH.search(question.said)
    kept = _between(stated, heavy) if one_pays_other else _of_whom(stated, heavy, gets=gets)
    recurs = [item for item in kept if printed(_fund(item)).rate is not Rate.NONE or _each(_fund(item), rate)]
    amounts = in_period([_fund(item) for item in recurs], rate)
    if amounts is None:
        return None
    told, also = (
        tuple(found_at(item, "funding.amount") for item in some)
        for some in (recurs, [item for item in kept if item not in recurs])
    )
    as_stated = len(recurs) == 1 and printed(_fund(recurs[0])).rate is rate
    return Told(
        question,
        entry,
        told,
        also=also,
        amounts=None if as_stated else amounts,
    )


def in_period(facts: Sequence[Funding], rate: Rate) -> Amounts | None:
    """Add up what is paid in one period, of sums that are paid in each or more often, in one currency."""
    each = [_each(fact, rate) for fact in facts]
    of_one = len({fact.currency for fact in facts}) == 1
    return Amounts(tuple(filter(None, each)), facts[0].currency, rate) if of_one and all(each) else None


def _each(fact: Funding, rate: Rate) -> Times | None:
    """Take a sum as often as it is paid in a period, or the part of it that is printed or one instalment."""
    own, amount = printed(fact), Fraction(fact.amount or 0)
    stated = dict(own.stated).get(rate)
    if stated:
        return Times(amount, Fraction(stated) / amount)
    if own.parts and own.part_of is rate:
        return Times(amount, Fraction(1, own.parts))
    if own.rate is Rate.NONE or own.rate.in_year % rate.in_year:
        return None
    often = own.rate.in_year // rate.in_year
    return Times(amount, Fraction(often), f"{own.rate.called}s" if often > 1 else "")


def _fund(item: Item) -> Funding:
    if not isinstance(item.fact, Funding):  # which `_is_of_days` has kept
        raise TypeError(item.fact)
    return item.fact


def _is_of_days(item: Item, question: Question) -> bool:
    fact = item.fact
    stated = isinstance(fact, Funding) and fact.amount is not None
    return stated and is_for_year(fact, question.days) and is_of_place(fact, question.said)  # type: ignore[arg-type]


def _between(stated: list[Item], heavy: list[Unit]) -> list[Item]:
    """Return what one of two who are named pays the other."""
    named = {unit.who for unit in heavy if unit.who}
    rest = [unit for unit in heavy if not unit.who]
    both = [
        item for item in stated if named == {getattr(item.fact, "payer", 0), getattr(item.fact, "payee", 0)}
    ]
    return about(both, rest)


def _of_whom(stated: list[Item], heavy: list[Unit], *, gets: bool) -> list[Item]:
    """Return the sums that every word is about, of those paid by whoever is named, or to them."""
    named = {unit.who for unit in heavy if unit.who}
    side = "payee" if gets else "payer"
    own = [item for item in stated if not named or getattr(item.fact, side, None) in named]
    kept = about(own, [unit for unit in heavy if not unit.who])
    of_all = named <= {getattr(item.fact, side, None) for item in kept}
    return kept if of_all else []  # what one of them pays may be for more than is said
