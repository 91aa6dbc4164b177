"""Whether an agreement is in a phase, a stage or the like, which only its first and its last day tell."""

import re
from datetime import date

from agreements.terms import Dated, Fact
from answering.of_one import Told
from answering.requests import Form, Question

_IN = re.compile(
    r"\b(?:is|are|was|were)\b.{1,80}?\b(?:in|within|inside|part of) (?:the|its|their|our|an?) "
    r"(?:[\w'\u2019-]+ ){0,3}(?:phase|stage|period|window)\b",
    re.IGNORECASE,
)
"""How it is asked whether something is in a period of its own."""


def is_in_period(fact: Fact, question: Question, day: date) -> bool | None:
    """Say whether a day is in the period that something takes, where it is asked if an agreement is in it."""
    starts, ends = getattr(fact, "date_from", None), getattr(fact, "date", None)
    if not starts or not ends or not _IN.search(question.said):
        return None
    return bool(starts <= day <= ends)


def is_of_no_period(told: Told, question: Question, said: str) -> bool:
    """Say whether it is asked if an agreement is in a period on a day, and what was found has no days."""
    asks = question.form is Form.YES_NO and bool(question.when.as_of) and bool(_IN.search(said))
    return asks and told.key == "scope.is" and not isinstance(told.fact, Dated)
