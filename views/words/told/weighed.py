"""Answers weighed against each other: which is more, by how much, what they come to, with the sum."""

from datetime import date
from decimal import Decimal

from agreements.days.calendar import in_words
from agreements.terms import Funding
from agreements.terms.money import money
from answering.answers import Unit, Value, Weighed
from answering.requests import EXTREMES, Form
from views.words.phrases import count, figure, joined


def weighed(found: Weighed, labels: list[str]) -> str:
    """Say which comes first or what was worked out; `labels` say what each value is of."""
    if found.form in EXTREMES:
        if found.are_equal:
            return f"The same: {joined(labels)}"
        return f"{labels[0]}; against {joined(labels[1:])}"
    return f"{_worked_out(found)}: {'; '.join(labels)}"


def _worked_out(found: Weighed) -> str:
    values = found.values
    if found.form is Form.SUM:
        whole = sum((_number(value) for value in values), Decimal(0))
        return f"{' + '.join(_said(value, _number(value)) for value in values)} = {_said(values[0], whole)}"
    low, high = sorted(values, key=lambda value: value.size)
    if isinstance(low.amount, date) and isinstance(high.amount, date):
        days = count((high.amount - low.amount).days, "day")
        return f"{days}, from {in_words(low.amount)} to {in_words(high.amount)}"
    apart = _said(low, _number(high) - _number(low))
    return f"{_said(high, _number(high))} \u2212 {_said(low, _number(low))} = {apart}"


def _number(value: Value) -> Decimal:
    return value.amount if isinstance(value.amount, Decimal) else value.size


def _said(value: Value, number: Decimal) -> str:
    """Write a number with what it counts."""
    if value.unit is Unit.MONEY:
        fact = value.told.fact if value.told.matches else None
        return money(number, fact.currency if isinstance(fact, Funding) else "GBP")
    if value.unit in {Unit.MONTHS, Unit.DAYS}:
        return count(int(number), "month" if value.unit is Unit.MONTHS else "day")
    return figure(number)
