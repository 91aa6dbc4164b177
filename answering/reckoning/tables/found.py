"""Cells, sums, differences and extremes of an agreement's tables, found by the names of rows and columns."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agreements.days.calendar import MONTH_WORD
from agreements.terms import Allocation
from answering.facts.entry import Entry
from answering.fitting.choosing.funds import is_for_year
from answering.fitting.choosing.years import of_years
from answering.fitting.cutting.units import Unit, units
from answering.language.english import cues, joined_stems, stems, words
from answering.reckoning.tables.cells import CellsFound
from answering.reckoning.tables.places import OF_MONEY, PERCENT, all_stems, is_of_pounds, may_tell
from answering.reckoning.tables.reading import Reading
from answering.reckoning.tables.showing import asks_figures
from answering.reckoning.tables.tabular import IN_MONEY, TOTAL
from answering.reckoning.tables.whole_tables import ENOUGH
from answering.requests import EXTREMES, Form, Question


def cells(question: Question, entry: Entry) -> CellsFound | None:
    """Find the cells that a question is about, or nothing where its words do not all point into one table."""
    if not asks_figures(question):
        return None
    asked = units(question.words, entry, question.aside)
    if _is_of_schedule(asked, entry):
        return None
    of_money = all_stems(asked) & _COSTING | (_PAID if _GETS.search(question.said) else frozenset())
    tables = [
        table
        for table in entry.terms.allocations
        if may_tell(table, asked) and (_has_money(table) or not of_money - _labels(table))
    ]
    dated = [table for table in tables if of_years(table, question.said)]
    found = [one for table in dated or tables if (one := Reading(table, question, asked, entry).found)]
    if question.form in EXTREMES:
        found = [one for one in found if one.shown]
    if question.form in _SAID_BY:
        found = [one for one in found if _says(one, _SAID_BY[question.form])]
    found = [_of_sum(one, question, asked, entry) for one in found]
    share = bool(all_stems(asked) & PERCENT)
    return max(
        found,
        key=lambda one: (
            one.of_years,
            share and _gives_share(one),
            _said_whole(one, question.said),
            one.told,
            *_named_in(one),
        ),
        default=None,
    )


_GETS = re.compile(
    r"\bhow much (?:do|does|did|will|would|has|have) .{1,80}? (?:get|got|receive|received|pay|paid)\b"
    r"(?=\W*$| (?:in|a|each|every|per)\b)",
    re.IGNORECASE,
)
_PAID = cues("money")
"""How money is asked for where nothing is named that it is: `how much does the hospice get?`."""


def _has_money(table: Allocation) -> bool:
    """Say whether figures of a table may be money, or shares of it: posts and things tell nothing of that."""
    of_money = any(OF_MONEY.search(name) for name in (_SHARED.sub(" ", table.name), *table.columns))
    return of_money or is_of_pounds(table)


_SHARED = re.compile(r"\bshared\b", re.IGNORECASE)
"""What several have together, which says nothing of money."""


def _labels(table: Allocation) -> frozenset[str]:
    return joined_stems((table.name, *table.columns, *(str(row[0]) for row in table.rows)))


_COSTING = IN_MONEY - TOTAL - cues("amount rate") | cues("salary wage")


def _is_of_schedule(asked: Sequence[Unit], entry: Entry) -> bool:
    """Say whether no more is named than a schedule, whose number is no row."""
    told = {one for unit in asked if not unit.light for one in unit.stems}
    return bool(told) and any(told <= stems(one.label or "") for one in entry.terms.schedules)


def _gives_share(found: CellsFound) -> bool:
    return any("%" in found.table.columns[place] for place in found.columns)


def _said_whole(found: CellsFound, said: str) -> int:
    """Return in how many words a column that is read is named as it is called."""
    names = (words(re.sub(r"\(.*?\)", " ", found.table.columns[place])) for place in found.columns)
    spoken = f" {' '.join(words(said))} "
    return max((len(name) for name in names if f" {' '.join(name)} " in spoken), default=0)


def _named_in(found: CellsFound) -> tuple[bool, bool]:
    return bool(found.rows), bool(found.columns)


_SAID_BY = {
    Form.HOW_LONG: re.compile(r"\b(?:minute|hour|day|week|month|year|term)s?\b", re.IGNORECASE),
    Form.WHEN: re.compile(
        rf"\b(?:{MONTH_WORD})\b|\b(?:19|20)\d\d\b|\b\w+days?\b|\bq[1-4]\b"
        r"|\b(?:date|day|when|due|since|by|start|end)\b|\d[:.]\d\d|\d ?[ap]m\b",
        re.IGNORECASE,
    ),
}
"""What says how long something takes, or when it is."""


def _says(found: CellsFound, what: re.Pattern[str]) -> bool:
    """Say whether cells, or what they are of, say something."""
    of = [found.table.columns[place] for place in found.columns]
    rows = [
        (found.table.rows[row][0], *(found.table.rows[row][one] for one in found.columns))
        for row in found.rows
    ]
    return any(what.search(str(one)) for row in (of, *rows) for one in row)


def _of_sum(found: CellsFound, question: Question, asked: Sequence[Unit], entry: Entry) -> CellsFound:
    """Add the sum that percentages are of, where money is asked and one sum is what they share."""
    shares = all("%" in found.table.columns[place] for place in found.columns)
    if not shares or not found.rows or not all_stems(asked) & IN_MONEY:
        return found
    shared = stems(found.table.name) - PERCENT
    sums = [
        one for one in entry.terms.funding if one.amount is not None and is_for_year(one, question.period)
    ]
    alike = max((len(stems(one.what) & shared) for one in sums), default=0)
    best = [one for one in sums if len(stems(one.what) & shared) == alike]
    return replace(found, of=best[0]) if alike >= ENOUGH and not best[1:] else found
