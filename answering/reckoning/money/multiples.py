"""A sum that is paid all through the term, taken as often as its years are asked for.

A question is cut into the sum that it is about, asked for as any other is, and the years. Where the sum does
not say that it is paid each year, nothing is worked out.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from dateutil.relativedelta import relativedelta

from agreements.days.number_words import AMOUNT, IN_WORDS, amount_of
from agreements.requests import AFTER
from agreements.terms import Fact, Funding
from agreements.terms.printed import printed
from agreements.terms.rates import Rate
from answering.facts.entry import Entry
from answering.fitting.choosing.funds import is_of_whom
from answering.fitting.cutting.units import units
from answering.language.english import tells
from answering.language.english import words as split
from answering.of_one import Told
from answering.reckoning.money.amounts import Amounts, Times
from answering.requests import Form, Question

_NUMBER = rf"(?:{AMOUNT}|{IN_WORDS})"
_YEARS = r"(?:academic |financial |contract )?years?"
_OVER = re.compile(
    r"\b(?:over|across|throughout|during|for|in) (?:(?:the|all|its|of|whole|full|entire|total) ){0,4}"
    rf"(?:(?P<number>{_NUMBER})[ -]{_YEARS}\b(?:['\u2019]s?)?(?: (?:term|life|period|agreement|mou|deal)\b)?"
    r"|(?<=whole of )(?!year|month|quarter|week)[\w-]+"
    r"|(?:term|life|lifetime|duration)\b(?: of (?:the|this|our) (?:agreement|mou|deal|contract)\b)?)",
    re.IGNORECASE,
)
"""How it is asked what something comes to in all the years, or in so many of them."""


def over_years(question: Question) -> Iterator[tuple[Question, re.Match[str]]]:
    """Cut a question into that for the sum alone and the years, in each way in which it can be read."""
    if question.scope.across or question.form not in _FORMS:
        return
    for found in _OVER.finditer(question.said.partition(AFTER)[0]):
        yield _without(question, *found.span(), *_IN_ALL), found


_OF_SUMS = frozenset([Form.HOW_MUCH, Form.WHAT, Form.SUM])
_FORMS = frozenset([Form.HOW_MUCH, Form.HOW_MANY, Form.WHAT, Form.SUM, Form.YES_NO])
_IN_ALL = ("years", "year", "total", "altogether", "overall", "all", "whole", "full", "entire")
"""Words of the years, which tell nothing of the sum."""


def _without(question: Question, first: int, last: int, *besides: str) -> Question:
    """Leave the words of a question that tell which sum is meant, without those between two places of it."""
    gone = {*split(question.said[first:last]), *besides}
    kept = tuple(word for word in question.words if word not in gone)
    said = f"{question.said[:first]} {question.said[last:]}"
    before = _before(question)
    if before and not tells(kept):
        return before  # `and over the whole term?`
    return replace(question, said=said, words=kept, form=Form.HOW_MUCH, parts=())


def _before(question: Question) -> Question | None:
    """Return the question before, whose answer is meant, where that may have asked for a sum."""
    before = question.thread.previous
    meant = before is not None and before.form in _OF_SUMS and not before.scope.across
    return replace(before, form=Form.HOW_MUCH) if before and meant else None


def recurs(fact: Fact) -> bool:
    """Say whether a sum is paid all through the term, rather than once or from some year on."""
    if not isinstance(fact, Funding) or fact.amount is None:
        return False
    return printed(fact).rate is not Rate.NONE and not re.search(r"\d", fact.year or "")


def over(found: re.Match[str], told: Told, entry: Entry) -> Amounts | None:
    """Take sums that are paid each year as often as it has years, or as are said of them."""
    facts, (most, exactly) = _sums(told), years_of(entry)
    years = amount_of(found["number"]) if found["number"] else most if exactly else 0
    if (
        not facts
        or not 1 < years <= most
        or not all(recurs(one) and _is_theirs(one, told, entry) for one in facts)
    ):
        return None
    return Amounts(tuple(_in_years(one, Fraction(years)) for one in facts), facts[0].currency)


def _in_years(fact: Funding, years: Fraction) -> Times:
    """Take a sum as often as it is paid in so many years."""
    rate = printed(fact).rate
    return Times(Fraction(fact.amount or 0), years * rate.in_year, f"{rate.called}s")


def _is_theirs(fact: Funding, told: Told, entry: Entry) -> bool:
    """Say whether money is from or to whoever is said to pay or to get it."""
    question = told.question
    asked = units(question.words, entry, question.aside)
    said = frozenset(one for unit in asked for one in unit.stems)
    return is_of_whom(fact, question, said, [unit.who for unit in asked if unit.who])


def years_of(entry: Entry) -> tuple[int, bool]:
    """Return how many whole years the term has, and whether it has no days besides."""
    start, last = entry.terms.commencement, entry.terms.end.date
    first = entry.standing.starts_on or (start.stated_period.from_ if start.stated_period else None)
    if first is None or last is None or last < first:
        return 0, False
    whole = relativedelta(last + timedelta(days=1), first)
    return whole.years, not (whole.months or whole.days)


def _sums(told: Told) -> list[Funding]:
    """Return the sums that answer, where nothing else does."""
    one = told.matches[0] if len(told.matches) == 1 else None
    if one and one.key == "list.funding":
        facts = list(told.facts or ())
    else:
        facts = [match.item.fact for match in told.matches if match.key == "funding.amount"]
    kept = [one for one in facts if isinstance(one, Funding) and one.amount is not None]
    return kept if kept and len(kept) >= len(told.matches) and len(kept) == len(facts) else []
