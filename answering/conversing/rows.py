"""Rows of a table that were told: by another column, against other rows, or beside what all come to."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from agreements.terms import Funding
from answering.conversing.before import Asked, spoken_before
from answering.conversing.referents import is_of_named
from answering.conversing.spoken import Spoken
from answering.language.comparing import LESS, MORE
from answering.of_one import Told, Unsaid
from answering.reckoning.money.portions import share_of_all
from answering.reckoning.tables.beside import asks_share, beside, whole_of
from answering.requests import Form, Question

_TWO = 2
_MOST = 3  # answers that are weighed
_THAN = re.compile(
    rf"\b(?:is|was|are|were) (?:that|it|this) (?:still )?(?:(?P<more>{MORE})|{LESS}) than .+", re.IGNORECASE
)


def of_rows(question: Question, asked: Asked) -> Told | Unsaid | None:
    """Weigh another column of the rows that were told, or say whether one is more than others come to.

    What is `theirs` is of no other rows, nor of another table.
    """
    than = _THAN.search(question.said)
    if than:
        return _than_others(question, asked, more=bool(than["more"]))
    each = islice(_before(question), _MOST) if question.weighing.column else ()
    told = [one for before in each if isinstance(one := asked.answer(before), Told)]
    last = told[0] if told else None
    if last is None or last.cells is None:
        return None
    other = beside(last.cells, question.weighing.column, last.entry)
    if other is None:
        spoken = next(spoken_before(question.thread.earlier, asked), None)
        return spoken.silent(question, last) if spoken and is_of_named(question.said) else None
    shown = [one.cells.shown for one in told if one.cells and one.cells.table == other.table]
    rows = tuple(dict.fromkeys(row for places in reversed(shown) for row in places))
    form = question.weighing.form or question.form
    if len(rows) < _TWO or (form is Form.DIFFERENCE and len(rows) > _TWO):
        return None
    weighed = replace(other, rows=rows, form=form, totals=False, share=False)
    return replace(last, question=replace(question, form=form), cells=weighed, verdict=None)


def _before(question: Question) -> Iterator[Question]:
    while question.thread.earlier:
        question = question.thread.earlier
        yield question


def _than_others(question: Question, asked: Asked, *, more: bool) -> Told | None:
    """Say whether the cell that was told is more, or less, than those of other rows come to."""
    spoken = next(spoken_before(question.thread.previous, asked), None)
    last = spoken.table if spoken else None
    told = asked.decide(replace(question.by_itself, form=Form.SUM)) if last else None
    cells = told.cells if isinstance(told, Told) else None
    if last is None or cells is None or cells.table != last.table or last.columns[1:] or last.shown[1:]:
        return None
    figures = [cells.number(row, last.columns[0]) for row in (*last.shown, *cells.rows)]
    first, *others = (one for one in figures if one is not None)
    if not others or None in figures or not isinstance(told, Told):
        return None
    form = Form.SUM if others[1:] else Form.WHAT
    so = first > sum(others) if more else first < sum(others)
    added = replace(cells, columns=last.columns, form=form, along=False)
    return replace(told, question=question, cells=added, verdict=so != question.denied)


def whole_of_table(question: Question, last: Spoken) -> Told | None:
    """Answer with the total of the column that was read, or with the share of it that was told."""
    found = whole_of(last.table, question.said) if last.table else None
    if found is None or not isinstance(last.before, Told):
        return None
    asked = replace(last.before.question, said=question.said, form=Form.WHAT)
    return replace(last.before, question=asked, cells=found, verdict=None)


def share_of_money(question: Question, last: Spoken) -> Told | Unsaid | None:
    """Tell what share the sum that was told is of all that are stated."""
    several = last.listed or last.facts
    told = several[0].fact if len(several) == 1 else None
    if not isinstance(told, Funding) or not asks_share(question.said):
        return None
    shares = share_of_all(told, last.entry)
    if shares is None:
        return last.silent(question, last.before)
    return Told(replace(question, form=Form.HOW_MUCH), last.entry, last.matches, portions=shares)
