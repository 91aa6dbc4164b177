"""Who pays the most, or which sum is the smallest, of all that an agreement states."""

import re

from agreements.terms import Funding
from agreements.terms.printed import printed
from answering.facts.entry import Entry
from answering.fitting.choosing.funds import is_for_year
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told
from answering.reckoning.held_out.counts import is_only_of
from answering.requests import Form, Question

_LARGEST = re.compile(r"\b(?:most|largest|biggest|highest|greatest)\b", re.IGNORECASE)
_SMALLEST = re.compile(r"\b(?:least|smallest|lowest)\b(?<!at least)", re.IGNORECASE)
_OF_MONEY = cues("""
most largest biggest highest greatest least smallest lowest pay payer paying payment contribute contribution
contributor fund funder funding money cash sum amount put give commit party partner organisation body share
""")
_PAID = re.compile(r"\b(?:pay|contribut|fund|money|cash|sum|amount|put|giv|commit)", re.IGNORECASE)


def largest(question: Question, entry: Entry) -> Told | None:
    """Tell the largest sum of money that is stated, or the smallest; all if of different periods."""
    most = bool(_LARGEST.search(question.said))
    asks = (most or _SMALLEST.search(question.said)) and _PAID.search(question.said)
    if not asks or question.form is Form.YES_NO or not is_only_of(question, _OF_MONEY):
        return None
    period = question.days
    found = [
        (item.fact.amount, item)
        for item in entry.items
        if isinstance(item.fact, Funding) and item.fact.amount is not None and is_for_year(item.fact, period)
    ]
    if not found[1:]:
        return None
    end = (max if most else min)(amount for amount, _ in found)
    several = len({printed(item.fact).per for _, item in found}) > 1  # type: ignore[arg-type]
    told = tuple(found_at(item, "funding.amount") for amount, item in found if several or amount == end)
    return Told(question, entry, told)
