"""What part of a sum comes back if something happens, where its terms say which and by when."""

import re
from datetime import date
from fractions import Fraction

from agreements.days.calendar import MONTH_NUMBERS, MONTH_WORD
from agreements.terms import Funding
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues, stems
from answering.of_one import Told
from answering.reckoning.money.amounts import PARTS, Amounts, Times
from answering.requests import Form, Question

_PART = "|".join(sorted(PARTS, key=len, reverse=True))
_GIVEN_BACK = re.compile(
    rf"\b(?:(?P<part>{_PART}|all)|(?P<percent>\d{{1,3}}) ?%)(?: of (?:it|the \w+))?"
    r"(?: (?:is|to be|shall be|will be|must be))? (?:repaid|repayable|returned|refunded|paid back)\b"
    r"[^.;]{0,40}?\b(?:if|where|should) (?P<case>[^.;]{1,120})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\bbefore (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?"
    rf"(?P<month>{MONTH_WORD}),? (?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_COMES_BACK = re.compile(
    r"\b(?:(?:come|comes|came|get|gets|got|give|given|pay|paid|hand|handed|claw|clawed) (?:\w+ ){0,4}?back"
    r"|repay|repaid|repayable|refund(?:ed)?|return(?:ed)?)\b",
    re.IGNORECASE,
)
"""How terms say what is given back, and how that is asked for."""

_BACK = cues("come get give pay hand claw back repay repaid refund return much money sum amount cash would")
_LEAVING = cues("leave left walk away pull out quit withdraw exit go went gone drop end terminate resign")


def given_back(question: Question, entry: Entry) -> Told | None:
    """Work out what part of the sum that is meant comes back, if its terms say so of what is supposed."""
    if question.form not in {Form.HOW_MUCH, Form.WHAT} or not _COMES_BACK.search(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    found = [
        (item, amounts)
        for item in entry.items
        if isinstance(item.fact, Funding) and (amounts := _part_back(item, item.fact, question, asked, entry))
    ]
    if len(found) != 1:
        return None
    ((item, amounts),) = found
    match = found_at(item, "funding.amount")
    return Told(question, entry, (match,), amounts=amounts)


def _part_back(
    item: Item, fact: Funding, question: Question, asked: tuple[Unit, ...], entry: Entry
) -> Amounts | None:
    rule = _GIVEN_BACK.search(fact.terms or "")
    if rule is None or fact.amount is None or not _is_case(rule["case"], question, asked, entry):
        return None
    case = stems(rule["case"]) | (_LEAVING if stems(rule["case"]) & _LEAVING else frozenset())
    if not all(_is_of(unit, item, case) for unit in asked):
        return None
    part = (
        Fraction(int(rule["percent"]), 100)
        if rule["percent"]
        else PARTS.get(_plain(rule["part"]), Fraction(1))
    )
    return Amounts((Times(Fraction(fact.amount), part),), fact.currency)


def _plain(said: str) -> str:
    return " ".join(said.casefold().split())


def _is_case(case: str, question: Question, asked: tuple[Unit, ...], entry: Entry) -> bool:
    """Say whether it is supposed that whoever the terms name does it, within the days that they name."""
    whom = entry.known.within(case)
    if not whom or not whom <= {unit.who for unit in asked}:
        return False
    found, days = _BEFORE.search(case), question.period
    if found is None:
        return "before" not in case and "within" not in case
    try:
        limit = date(int(found["year"]), MONTH_NUMBERS[found["month"].casefold()], int(found["day"]))
    except ValueError:  # no day of the calendar
        return False
    return days is not None and days.last < limit


def _is_of(unit: Unit, item: Item, case: frozenset[str]) -> bool:
    said = set(unit.stems)
    own = bool(said & (item.words | case | _BACK)) or bool(unit.called & item.said)
    return unit.light or own or bool(unit.who) or unit.said.isdigit()
