"""What speaks for a fact, or against it, besides its words: the form it gives, its section, its day."""

import re

from agreements.days.calendar import Period
from answering.facts.aspects import Aspect
from answering.facts.items import Item
from answering.facts.sections import WHOLES, Section
from answering.fitting.weights import WEIGHTS
from answering.requests import WORKED_OUT, Form, Question

_WORDS_OF_RULES = frozenset([Section.FIELDS, Section.FUNDING])
"""Sections that have the words of what a rule allows or covers, and say neither."""

_LOOSE = WORKED_OUT | {Form.WHAT, Form.CLAUSE}

_OFTEN = frozenset(["duty.often", "body.meets"])
"""Aspects that say when by how often, which a day says better."""

_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\b(?! ?%| ?\u00a3)|\b(?:first|last|tenth|noon|monday|friday)\b|\bwithin\b",
    re.IGNORECASE,
)


def names_day(item: Item) -> bool:
    """Say whether what recurs has a day of its own, or is within so many days of something."""
    return bool(_DAY.search(str(getattr(item.fact, "what", ""))))


def fit(form: Form, aspect: Aspect, item: Item) -> float:
    """Prefer what gives an answer of the form asked for."""
    if form in aspect.forms:
        often = form is Form.WHEN and aspect.key in _OFTEN
        return 0.0 if often and not names_day(item) else WEIGHTS.form
    if form is Form.YES_NO:
        return 0.0
    return WEIGHTS.loose_form if form in _LOOSE else WEIGHTS.other_form


def burden(item: Item, question: Question, *, gives: bool) -> float:
    """Say how much speaks against an item, whatever its words: what is flagged, lists, what is open."""
    if item.section == Section.DISCREPANCIES:
        return WEIGHTS.flag
    if item.section == Section.LISTS and question.exact:
        return WEIGHTS.inexact
    if item.section == Section.TRIGGERS and question.form is Form.YES_NO:
        return WEIGHTS.if_ever
    if item.section == Section.MENTIONED or (
        item.section in _WORDS_OF_RULES and question.form is Form.YES_NO
    ):
        return WEIGHTS.aside
    return 0.0 if gives else WEIGHTS.empty_list if item.section == Section.LISTS else WEIGHTS.open


def timely(period: Period | None, item: Item) -> float:
    """Prefer what falls in the days asked about."""
    if period is None or item.section in WHOLES:
        return 0.0
    day = getattr(item.fact, "date", None)
    if day is None:
        return 0.0
    first = getattr(item.fact, "date_from", None) or day
    meets = period.meets(Period(min(first, day), day))
    return WEIGHTS.in_time if meets else -WEIGHTS.in_time


_MISSING = re.compile(
    r"\b(?:not|(?:is|are|was|were|do|does|did|has|have|had|wo|ca)n['\u2019]?t)\b|\b(still|yet|left|remain\w*"
    r"|missing|outstanding|waiting|needs?(?! to know)|unsigned|nobody|to sign)\b",
    re.IGNORECASE,
)
"""How it is asked who has not signed, rather than who has."""


def unsigned(question: Question) -> float:
    """Prefer who has not signed where the words ask that, else who has."""
    return WEIGHTS.signing if _MISSING.search(question.said) else -WEIGHTS.signing
