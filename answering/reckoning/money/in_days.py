"""What is paid in part of a year: one of the equal parts of a sum where its day is known, never the whole."""

import re
from datetime import timedelta

from agreements.terms import Funding
from agreements.terms.printed import printed
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.funds import is_for_year, is_of_whom
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues
from answering.of_one import Told, Unsaid
from answering.reckoning.money.paydays import paydays
from answering.requests import Form, Question

_MOST = timedelta(days=200)
"""How long days may be for the sum of a year not to be of those."""

_PAYING = re.compile(
    r"\b(?:pay|pays|paid|payable|paying|payments?|instal(?:l)?ments?|due|gets?|receives?)\b", re.IGNORECASE
)
_WHAT = re.compile(r"\bwhat (?:do|does|did|will) .{1,80} (?:pay|get|receive)\b", re.IGNORECASE)
_AS_OF = re.compile(r"\b(?:by|until|till|up to|before|after|from|since|as of|as at|so far)\b", re.IGNORECASE)
_IDLE = cues("pay pays paid paying payment instalment installment money due quarter month day")


def paid_in_days(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Tell what of money in parts is paid in some days, or that it is not said; nothing for a whole year."""
    days = question.days
    asks = question.form is Form.HOW_MUCH or (question.form is Form.WHAT and _WHAT.search(question.said))
    if not asks or days is None or days.last - days.first > _MOST:
        return None
    if not _PAYING.search(question.said) or _AS_OF.search(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    whom = {unit.who for unit in asked if unit.who}
    said = frozenset(one for unit in asked for one in unit.stems)
    heavy = [unit for unit in asked if not (unit.light or unit.who or set(unit.stems) & _IDLE)]
    kept = [
        item
        for item in entry.items
        if isinstance(item.fact, Funding)
        and is_for_year(item.fact, days)
        and whom <= item.whom
        and is_of_whom(item.fact, question, said, whom)
        and all(set(unit.stems) & item.words for unit in heavy)
    ]
    if not any(_in_parts(item) for item in kept):
        return None
    each = {item: paydays(item.fact, entry, days) for item in kept}  # type: ignore[arg-type]
    due = [item for item, (known, _) in each.items() if any(one.meets(days) for one in known)]
    if len(due) == 1 and not any(is_open for _, is_open in each.values()):
        known, parts = each[due[0]][0], _in_parts(due[0])
        if len(known) == parts and sum(one.meets(days) for one in known) == 1:
            return Told(question, entry, (found_at(due[0], "funding.amount"),), instalments=parts)
    return Unsaid(question, entry, nearest=tuple(found_at(item, "funding.amount") for item in kept))


def _in_parts(item: Item) -> int:
    return printed(item.fact).parts if isinstance(item.fact, Funding) and item.fact.amount else 0
