"""Answers weighed against each other: which is later or more, by how much, and what they come to together."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from agreements import terms as t
from agreements.days.durations import durations
from agreements.standing import last_day_for_notice, notice_rule
from agreements.terms.cells import as_number
from agreements.terms.printed import printed
from answering.answers import Answered, Unit, Value, Weighed
from answering.facts.lists import Group
from answering.facts.saying import words_of
from answering.of_one import Told
from answering.reckoning.tables.cells import CellsFound
from answering.requests import EXTREMES, WORKED_OUT, Form, Question

_TWO = 2


def weigh(question: Question, each: Sequence[Answered]) -> Weighed | None:
    """Weigh answers, the last given first; nothing where they do not come down to values of one sort.

    More than two are only added up.
    """
    form, values = question.weighing.form or question.form, list[Value]()
    for found in each:
        value = value_of(found) if isinstance(found, Told) else None
        if value and all(_are_alike(value, one, form) and not _is_same(value, one) for one in values):
            values.append(value)
    values = values[:_TWO] if form is Form.DIFFERENCE else values
    if form not in WORKED_OUT or len(values) < _TWO or (form is Form.SUM and values[0].unit is Unit.DATE):
        return None
    if form is not Form.SUM and values[0].unit is not values[1].unit:
        form = Form.MOST if form is Form.DIFFERENCE else form  # months and days have no exact difference
    if form in EXTREMES:
        values.sort(key=lambda value: value.size, reverse=form is Form.MOST)
    return Weighed(question, form, tuple(values))


def _are_alike(one: Value, other: Value, form: Form) -> bool:
    """Say whether two are of one sort; only what was asked in the same way is added up."""
    if form is Form.SUM and (one.told.key != other.told.key or not _in_line(one.told, other.told)):
        return False
    if one.unit is Unit.MONEY and rates_of(one.told) != rates_of(other.told):
        return False  # a sum of each year and one of each month are no sums of one sort
    return one.unit is other.unit or {one.unit, other.unit} == {Unit.MONTHS, Unit.DAYS}


def _is_same(one: Value, other: Value) -> bool:
    """Say whether two are the very same thing, asked twice."""
    first, second = (
        (told.terms.id, told.cells, told.facts, [(match.item.fact, match.key) for match in told.matches])
        for told in (one.told, other.told)
    )
    return first == second or (one.size == other.size and _reads_alike(one.told, other.told))


def _reads_alike(one: Told, other: Told) -> bool:
    """Say whether both are read from one table, and neither is a row that was named."""
    if one.cells is None or other.cells is None:
        return False
    extremes = {one.question.form, other.question.form} <= EXTREMES
    return one.cells.table == other.cells.table and (extremes or one.cells.rows == other.cells.rows)


def _in_line(one: Told, other: Told) -> bool:
    """Say whether cells are of one column or of one row; what is no cell is added up as it is."""
    if one.cells is None or other.cells is None:
        return one.cells is other.cells
    return one.cells.columns == other.cells.columns or one.cells.shown == other.cells.shown


def value_of(told: Told) -> Value | None:
    """Return what an answer comes down to."""
    found = _of_sums(told) or _counted(told) or _dated(told) or _of_fact(told)
    return Value(told, *found) if found else None


def day_of(told: Told) -> date | None:
    """Return the day that an answer gives, or that of the thing which it tells something else of."""
    value = value_of(told)
    if value and isinstance(value.amount, date):
        return value.amount
    fact = told.fact if told.matches and not told.matches[1:] else None
    return fact.date if isinstance(fact, t.Dated) and fact.precision == "day" else None


def rates_of(told: Told) -> frozenset[str]:
    """Return what the sums of an answer are paid for each of; nothing, where that is worked out."""
    if told.amounts or told.cells:
        return frozenset([told.amounts.rate.words if told.amounts else ""])
    return frozenset(printed(one).per for one in told.things if isinstance(one, t.Funding))


_Found = tuple[Unit, date | Decimal] | None


def _of_sums(told: Told) -> _Found:
    """Return what was worked out of sums of money."""
    amount = getattr(told.fact, "amount", None) if told.matches else None
    if told.instalments and isinstance(amount, Decimal):
        return Unit.MONEY, amount / told.instalments
    if told.amounts:
        whole = told.amounts.whole
        return Unit.MONEY, Decimal(whole.numerator) / whole.denominator
    if told.portions and len(told.portions.each) == 1:
        (one,) = told.portions.each
        return Unit.MONEY, one.share * one.whole / 100
    return None


def _counted(told: Told) -> _Found:
    """Return the number of a list that was counted, a cell of a table, or a sum of money."""
    if told.cells and told.cells.along:
        rows = told.cells.rows
        return (Unit.NUMBER, told.cells.added(rows[0])) if len(rows) == 1 else None
    if told.cells:
        cell = _cell(told.cells)
        number = as_number(cell) if cell is not None else None
        of_money = "\u00a3" in told.cells.table.columns[told.cells.columns[0]]
        return (Unit.MONEY if of_money else Unit.NUMBER, number) if number is not None else None
    if told.sums is Form.SUM:
        amounts = [amount for one in told.matches if (amount := getattr(one.item.fact, "amount", None))]
        return (Unit.MONEY, sum(amounts, Decimal(0))) if len(rates_of(told)) == 1 else None
    if told.question.form is not Form.HOW_MANY or not told.matches:
        return None
    match told.fact:
        case t.Form() if told.key == "form.blocks":
            counted: int | None = told.fact.signature_blocks
        case t.Form():
            counted = len(told.fact.fields_)
        case t.Body():
            counted = len(told.fact.members or ())
        case Group():
            counted = len(told.facts or ())
        case _:
            blocks, signed = len(told.terms.signatories), len(told.standing.signatures)
            counted = {"signing.blocks": blocks, "signing.count": signed}.get(told.key)
    return (Unit.NUMBER, Decimal(counted)) if counted is not None else None


def _cell(found: CellsFound) -> t.Cell:
    """Return the one cell that was read, or the total that is printed of one column."""
    rows, columns, table = found.shown, found.columns, found.table
    if len(columns) != 1:
        return None
    if found.totals and not rows and found.form is not Form.DIFFERENCE:
        total = table.printed_total or table.added_up
        return total[columns[0]] if total else None
    return table.rows[rows[0]][columns[0]] if len(rows) == 1 else None


def _dated(told: Told) -> _Found:
    """Return the day that an answer gives, by itself or as the one thing of a list."""
    if not told.matches or told.matches[1:]:
        return None
    fact = told.facts[0] if told.facts and not told.facts[1:] else told.fact
    days = {
        "term.end": told.terms.end.date,
        "term.start": told.standing.starts_on,
        "notice.last": last_day_for_notice(told.terms),
        "signatory.date": getattr(fact, "signed_on", None),
    }
    day = days.get(told.key)
    if isinstance(fact, t.Dated) and fact.precision == "day" and told.key in _OF_DAY:
        day = fact.date
    return (Unit.DATE, day) if day else None


_OF_DAY = frozenset(
    ["dated.date", "dated.what", "list.due", "list.milestones", "list.reviews", "list.gateways"]
)


def _of_fact(told: Told) -> _Found:
    """Return the length, the sum or the number that a fact states."""
    if told.key == "notice.period":
        rule = notice_rule(told.terms)
        return _length(rule[1]) if rule else None
    if told.key == "term.length" and told.span:
        return Unit.DAYS, Decimal((told.span.last - told.span.first).days + 1)
    if not told.matches or told.matches[1:]:
        return None
    fact = told.facts[0] if told.facts and not told.facts[1:] else told.fact
    if (
        told.key in {"funding.amount", "list.funding"}
        and isinstance(fact, t.Funding)
        and fact.amount is not None
    ):
        return Unit.MONEY, fact.amount
    figure = re.fullmatch(r"(\d[\d,]*(?:\.\d+)?)%?", str(getattr(told.fact, "value", None) or ""))
    if told.key == "target.value" and figure:
        return Unit.NUMBER, Decimal(figure[1].replace(",", ""))
    return _said(told) if told.question.form is Form.HOW_LONG else None


_OF_UNIT = {
    "day": (Unit.DAYS, 1),
    "week": (Unit.DAYS, 7),
    "month": (Unit.MONTHS, 1),
    "year": (Unit.MONTHS, 12),
}


def _said(told: Told) -> _Found:
    """Return the one length that a fact has in its words."""
    found = set(durations(words_of(told.fact)))
    if len(found) != 1:
        return None
    length = found.pop()
    sort, times = _OF_UNIT[length.unit]
    return sort, Decimal(length.number) * times


def _length(notice: t.NoticePeriod) -> _Found:
    if notice.months and not (notice.weeks or notice.days):
        return Unit.MONTHS, Decimal(notice.months)
    return Unit.DAYS, Decimal((notice.days or 0) + 7 * (notice.weeks or 0) + 30 * (notice.months or 0))
