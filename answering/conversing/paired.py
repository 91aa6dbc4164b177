"""Two things that a question sets against each other: each is asked of by itself, and both are weighed."""

import re
from dataclasses import replace

from answering.answers import Answered, Unit, Value, Weighed
from answering.conversing.before import Asked
from answering.conversing.weighing import value_of, weigh
from answering.of_one import Told
from answering.requests import EXTREMES, Form, Question

_OF_TERM = re.compile(r"\b(?:terms?|duration|agreement|mou|memorandum|contract|deal|it)\b", re.IGNORECASE)


def paired(question: Question, asked: Asked) -> Weighed | None:
    """Weigh two things by what each comes to; nothing where they do not come to values of one sort.

    Nor where one table or list has both, and tells at once how far they lie apart, or whether it is so.
    """
    if question.weighing.pair and _are_told_at_once(question, asked.decide(question)):
        return None
    for one, other in question.weighing.pair:
        told = (asked.decide(one), asked.decide(other))
        values = [value for found in told if isinstance(found, Told) and (value := _sure(found))]
        found = weigh(question, [value.told for value in values]) if len(values) == len(told) else None
        if found:
            return replace(found, holds=_holds(question, found, values[0]))
    return None


def _are_told_at_once(question: Question, itself: Answered) -> bool:
    worked_out = isinstance(itself, Told) and bool(itself.cells or itself.sums or itself.span)
    judged = isinstance(itself, Told) and question.weighing.whether and itself.verdict is not None
    return worked_out and (judged or question.weighing.form is Form.DIFFERENCE)


def _sure(told: Told) -> Value | None:
    """Return what an answer comes to that rests on one fact with every word of what was asked.

    How long the agreement runs is no length of a thing that was named.
    """
    if told.key == "term.length" and not _OF_TERM.search(told.question.said):
        return None
    exact = not told.matches or (len(told.matches) == 1 and not told.matches[0].unexplained)
    return value_of(told) if exact else None


def _holds(question: Question, found: Weighed, first: Value) -> bool | None:
    """Say whether the first has more, or less, where that is asked; neither where months and days are."""
    if not question.weighing.whether or found.form not in EXTREMES:
        return None
    units = {value.unit for value in found.values}
    return (
        None if len(units) > 1 and Unit.MONTHS in units else not found.are_equal and found.values[0] == first
    )
