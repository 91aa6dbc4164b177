"""Money for the year that is asked about, and from or to whom it is: what else is about other money."""

import re
from collections.abc import Iterable
from datetime import date

from agreements.days.calendar import Period, full_year
from agreements.terms import Funding
from answering.facts.aspects import ASPECTS
from answering.fitting.choosing.years import places_said, years_named
from answering.language.english import cues, stems
from answering.requests import Form, Question

_UNTIL = re.compile(r"\b(?:up to|until|till|to) (\d{1,2})\.(\d{1,2})\.(\d{2,4})\b")
_PAYING = cues("pay give contribute contribution fund provide commit invest put share")
_OF_SUMS = frozenset([Form.HOW_MUCH, Form.HOW_MANY, Form.WHAT])
_GETTING = cues("get receive")
_TO_WHOM = re.compile(r"\b(?:paid|payable|given|goes|going|go|due) (?:out )?to\b", re.IGNORECASE)
"""How it is asked what somebody is paid, in words of paying."""

_BY_WHOM = re.compile(
    r"\b(?:paid|payable|given|contributed|funded|provided|committed|invested|put in) by\b"
    r"|\b(?:com(?:e|es|ing)|paid|payable|due) from\b",
    re.IGNORECASE,
)
"""How it is asked what somebody pays, in words of what is paid."""

FIRM = ASPECTS["funding.firm"].cues - cues("funding")
"""Words by which it is asked whether money is firm."""


def is_for_year(fact: Funding, period: Period | None) -> bool:
    """Say whether money is for the days that are asked about, where it is for a financial year."""
    said = f"{fact.year or ''} {fact.what}"
    years, until = years_named(said), _UNTIL.search(said)
    if period is None or not (years or until):
        return True
    if years:
        return any(year.meets(period) for year in years)
    day, month, short = (int(one) for one in until.groups()) if until else (1, 1, 0)
    try:
        return period.first <= date(full_year(short), month, day)
    except ValueError:  # no day of the calendar, whatever a document prints
        return True


def is_told_for_year(fact: Funding, period: Period | None, asked: frozenset[str]) -> bool:
    """Say whether what the terms of money say of its source is for the days that are asked about.

    A sum of each year may be met by others in each: who meets it in one year is not told for the next.
    """
    years = years_named(fact.terms or "")
    if period is None or not years or any(year.meets(period) for year in years):
        return True
    return not asked & stems(fact.terms or "") - stems(f"{fact.what} {fact.year or ''}")


def is_of_place(fact: Funding, said: str) -> bool:
    """Say whether money is of the year that is named by its place, `the first year`, or of none so named."""
    asked, own = places_said(said), places_said(f"{fact.what}; {fact.year or ''}")
    return not (asked and own) or bool(asked & own)


def is_of_whom(fact: Funding, question: Question, asked: frozenset[str], whom: Iterable[str]) -> bool:
    """Say whether money is paid by whoever is said to pay, or goes to whoever is said to get it."""
    named = set(whom) & {fact.payer, fact.payee}
    if question.form not in _OF_SUMS or len(named) != 1:
        return True
    if asked & _GETTING or _TO_WHOM.search(question.said):
        return fact.payee in named
    return fact.payer in named or not (asked & _PAYING or _BY_WHOM.search(question.said))
