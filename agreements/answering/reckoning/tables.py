"""Cells, sums, differences and extremes of an agreement's tables, found by the names of rows and columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.funds import is_for_year
from agreements.answering.fitting.units import Unit, units
from agreements.answering.language.english import cues, is_light, stem, stems
from agreements.answering.reckoning.places import (
    PERCENT,
    as_number,
    columns_compared,
    columns_named,
    columns_of_hours,
    columns_of_year,
    counted_columns,
    every_column,
    may_tell,
    of_whole,
    overall,
    rows_holding,
    rows_named,
    rows_of_sort,
)
from agreements.answering.reckoning.showing import asks_figures
from agreements.answering.reckoning.years import of_years
from agreements.answering.requests import Form, Question
from agreements.terms import Allocation, Funding

_TOTAL = cues("total totals sum add adds added altogether overall together combined")
_TABLE = cues("""
table row column figure cell value number side get have allocation notional staff ccg band share resource
correct right match wrong differ vs versus against compute computed calculated compare come line cell filled
fill given print printed shown listed actually top gap pay pays contribute contribution put towards give
unexplained unaccounted post posts person people shift rota duty team time bigger larger higher greater
smaller lower fewer head heads
""")
_OF_ALL = re.compile(r"\ball (?:of them|\w+)\b", re.IGNORECASE)
_GAP = cues("unexplained unaccounted missing gap short differ difference discrepancy")
"""Words that ask how far the printed total and the rows lie apart."""

_THAN = re.compile(
    r"\b(more|bigger|larger|higher|greater|smaller|lower|fewer|less)\b.*\bthan\b", re.IGNORECASE
)


@dataclass(frozen=True)
class CellsFound:
    """Cells of one table that answer a question.

    `rows` and `columns` are places in the table; `form` says what is done with them. With `totals` the
    printed and the computed total are meant, with `share` what part of a column each row is. `of` is the sum
    of which a percentage is to be worked out; where two columns are `compared`, how far they lie apart is,
    and where they are `added`, what they come to together.
    `told` is how many words of the question its labels have.
    """

    table: Allocation
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    form: Form
    totals: bool = False
    share: bool = False
    of: Funding | None = None
    compared: bool = False
    added: bool = False
    told: int = 0

    @property
    def shown(self) -> tuple[int, ...]:
        """The rows that it comes down to: those asked for, or those with the most or the least."""
        if self.form not in {Form.MOST, Form.LEAST}:
            return self.rows
        column = self.columns[-1]
        numbered = [
            (number, row)
            for row in (self.rows if self.rows[1:] else range(len(self.table.rows)))
            if (number := self.number(row, column)) is not None
        ]
        pick = max if self.form is Form.MOST else min
        best = pick((number for number, _ in numbered), default=None)
        return tuple(row for number, row in numbered if number == best)

    def all_of(self, column: int) -> list[Decimal]:
        """Return every figure of a column."""
        return [
            number for row in range(len(self.table.rows)) if (number := self.number(row, column)) is not None
        ]

    def number(self, row: int, column: int) -> Decimal | None:
        """Return a cell as a number."""
        return as_number(self.table.rows[row][column])


def adds_up(found: CellsFound) -> bool | None:
    """Say whether the printed totals of the columns are the sums of their rows."""
    table = found.table
    if not found.totals or not table.printed_total or not table.computed_total:
        return None
    return all(table.printed_total[one] == table.computed_total[one] for one in found.columns)


def cells(question: Question, entry: Entry) -> CellsFound | None:
    """Find the cells that a question is about, or nothing where its words do not all point into one table."""
    if not asks_figures(question):
        return None
    asked = units(question.words, entry, question.aside)
    tables = [table for table in entry.terms.allocations if may_tell(table, asked)]
    found = [one for table in tables if (one := _in(table, question, asked, entry))]
    if question.form in {Form.MOST, Form.LEAST}:
        found = [one for one in found if one.shown]
    if question.form is Form.HOW_LONG:
        found = [one for one in found if _has_lengths(one)]
    found = [_of_sum(one, question, asked, entry) for one in found]
    share = bool(_all_stems(asked) & PERCENT)
    return max(found, key=lambda one: (share and _gives_share(one), one.told, *_named_in(one)), default=None)


def _gives_share(found: CellsFound) -> bool:
    return any("%" in found.table.columns[place] for place in found.columns)


def _named_in(found: CellsFound) -> tuple[bool, bool]:
    return bool(found.rows), bool(found.columns)


_LENGTH = re.compile(r"\b(?:minute|hour|day|week|month|year|term)s?\b", re.IGNORECASE)


def _has_lengths(found: CellsFound) -> bool:
    """Say whether cells, or what they are of, say how long something takes."""
    of = [found.table.columns[place] for place in found.columns]
    rows = [
        (found.table.rows[row][0], *(found.table.rows[row][one] for one in found.columns))
        for row in found.rows
    ]
    return any(_LENGTH.search(str(one)) for row in (of, *rows) for one in row)


def _in(table: Allocation, question: Question, asked: Sequence[Unit], entry: Entry) -> CellsFound | None:
    rows = rows_named(table, asked, entry, frozenset(map(stem, question.aside)))
    if not rows and question.form in _OF_CELLS:
        rows = rows_holding(table, asked, entry)
    years = None if overall(table, question, asked) else of_years(table, question, asked)
    in_rows = {unit for units_ in rows.values() for unit in units_}
    columns, by_column = (
        (years.columns, years.said)
        if years
        else _columns(table, question, [unit for unit in asked if unit not in in_rows], entry)
    )
    if not columns:
        columns, by_column = _columns(table, question, asked, entry)
    if columns and not rows:
        rows = rows_of_sort(table, asked, entry)
        in_rows = {unit for units_ in rows.values() for unit in units_}
        several = len(rows) > 1 and question.form in {Form.HOW_MANY, Form.HOW_MUCH}
        question = replace(question, form=Form.SUM) if several else question
    totals = {str(one) for row in (table.printed_total, table.computed_total) for one in row or ()}
    every = str(len(table.rows)) if _OF_ALL.search(question.said) else ""
    total = [unit for unit in asked if unit.stems[0] in _TOTAL or unit.said in {*totals, every}]
    named = _named(table, question, asked, entry, adds=bool(total))
    called = named | stems(table.columns[0]) | entry.title
    explained = {*in_rows, *by_column, *total}
    rest = [
        unit
        for unit in asked
        if unit not in explained
        and not unit.light
        and not (
            set(unit.stems) <= (called if unit.who else named)
            or is_light(unit.stems[0])
            or _is_figure(unit, table)
        )
    ]
    extreme = question.form in {Form.MOST, Form.LEAST}
    by_name = bool(
        set(stems(table.name)) & _all_stems(asked)
        or any(unit.said in totals for unit in total)
        or _is_meant(table, asked, entry)
    )
    if extreme and by_name and not (rows or columns):
        columns = of_whole(table)
    compared = years.compared if years else _are_compared(table, question, asked)
    in_all = bool(columns) and question.form is Form.HOW_MANY and _is_told(table, asked)
    adds = bool(total) or ((question.form is Form.SUM or in_all) and not rows)
    pointed = bool(rows) or compared or ((extreme or adds) and (columns or by_name))
    of_nobody = question.form is Form.WHO and not (rows or extreme)  # a total tells nobody
    if rest or of_nobody or not pointed or not (columns or rows or adds):
        return None
    places = tuple(rows)
    found = (
        CellsFound(table, places, columns, question.form, totals=not places, compared=True)
        if compared
        else _picked(table, question, asked, places, columns, total, adds=adds)
    )
    together = compared and not years and question.form is not Form.DIFFERENCE
    if found and (together or (years and years.added)):
        found = replace(found, added=True, compared=False)
    own = stems(table.name)
    told = [unit for unit in asked if unit in in_rows or unit in by_column or set(unit.stems) & own]
    return replace(found, told=len(told)) if found else None


def _are_compared(table: Allocation, question: Question, asked: Sequence[Unit]) -> bool:
    return _of_two(question, asked) and columns_compared(table, asked) is not None


def _of_two(question: Question, asked: Sequence[Unit]) -> bool:
    """Say whether two columns are asked for as one: how far they lie apart, or what they come to together."""
    return question.form in {Form.DIFFERENCE, Form.SUM} or bool(_all_stems(asked) & _TOGETHER)


_TOGETHER = cues("together altogether combined")


def _columns(
    table: Allocation, question: Question, asked: Sequence[Unit], entry: Entry
) -> tuple[tuple[int, ...], list[Unit]]:
    """Find the columns that are asked for, and the words that ask: two compared, of hours, or by name."""
    pair = columns_compared(table, asked) if _of_two(question, asked) else None
    columns, by_column = (
        pair or overall(table, question, asked) or columns_named(table, asked, entry, question.form)
    )
    of_year = columns_of_year(table, question.period)
    if of_year and not set(columns) & set(of_year):
        columns = of_year
    timed, of_hours = columns_of_hours(table, question, asked)
    if not timed:
        return columns, by_column
    kept = columns if question.form is Form.HOW_MANY else ()
    return tuple(sorted({*timed, *kept})), [*by_column, *of_hours]


def _picked(  # noqa: PLR0913, PLR0917 - the table, what is asked of it, and the places that words name
    table: Allocation,
    question: Question,
    asked: Sequence[Unit],
    places: tuple[int, ...],
    columns: tuple[int, ...],
    total: Sequence[Unit],
    *,
    adds: bool,
) -> CellsFound | None:
    """Return the cells at the places that words name, and what is to be done with them."""
    extreme = question.form in {Form.MOST, Form.LEAST}
    if not columns and not adds and question.form in {Form.YES_NO, Form.WHO, Form.WHEN, Form.WHERE}:
        return None
    where = columns or every_column(table, asked)
    if not where or (not places and not (extreme or adds)):
        return None
    form = question.form
    if len(places) == 2 and _THAN.search(question.said):  # noqa: PLR2004 - one is compared with another
        form = Form.DIFFERENCE
    if adds and not places:
        where = _totalled(table, total, where)
        gap = bool(_all_stems(asked) & _GAP)
        return CellsFound(table, places, where, Form.DIFFERENCE if gap else form, totals=True)
    if adds and len(places) < 2:  # noqa: PLR2004 - a total of two rows or more is a sum
        return CellsFound(table, places, where, form)
    percent = any(set(unit.stems) & PERCENT for unit in asked) and not any(
        "%" in table.columns[one] for one in where
    )
    share = percent and form not in {Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST}
    return CellsFound(table, places, where, _worked_out(form, total=bool(total)), share=share)


def _named(
    table: Allocation, question: Question, asked: Sequence[Unit], entry: Entry, *, adds: bool
) -> frozenset[str]:
    """Return the words that may be said of a table as a whole: of money, where it has or shares out some.

    One that stands by another in a clause may be of what that is called after.
    """
    beside = (one.name for one in entry.terms.allocations if one.clause and one.clause == table.clause)
    own = stems(" ".join((table.name, *beside)))
    money = any("£" in one for one in (table.name, *table.columns)) or (question.form is Form.YES_NO and adds)
    shares = len((own - PERCENT) & _all_stems(asked)) >= _ENOUGH
    return (
        own | stems(table.clause or "") | _TABLE | PERCENT | (_IN_MONEY if money or shares else frozenset())
    )


def _is_told(table: Allocation, asked: Sequence[Unit]) -> bool:
    """Say whether a table is told by words enough of its name, so that a column of it alone is asked for."""
    return len((stems(table.name) - PERCENT) & _all_stems(asked)) >= _ENOUGH


def _is_meant(table: Allocation, asked: Sequence[Unit], entry: Entry) -> bool:
    """Say whether a table is meant by where it stands, or by being the only one."""
    told, place = _all_stems(asked), stems(table.clause or "")
    return (bool(place) and place <= told) or (stem("table") in told and len(entry.terms.allocations) == 1)


def _worked_out(form: Form, *, total: bool) -> Form:
    return Form.SUM if total and form is not Form.DIFFERENCE else form


def _of_sum(found: CellsFound, question: Question, asked: Sequence[Unit], entry: Entry) -> CellsFound:
    """Add the sum that percentages are of, where money is asked and one sum is what they share."""
    shares = all("%" in found.table.columns[place] for place in found.columns)
    if not shares or not found.rows or not _all_stems(asked) & _IN_MONEY:
        return found
    shared = stems(found.table.name) - PERCENT
    sums = [
        one for one in entry.terms.funding if one.amount is not None and is_for_year(one, question.period)
    ]
    alike = max((len(stems(one.what) & shared) for one in sums), default=0)
    best = [one for one in sums if len(stems(one.what) & shared) == alike]
    return replace(found, of=best[0]) if alike >= _ENOUGH and not best[1:] else found


_IN_MONEY = cues("money pound pounds sum amount cash cost pay spend spends spent")
_ENOUGH = 2
"""Words that a sum and the name of a table have in common, where the one is shared out in the other."""


def _totalled(table: Allocation, total: Sequence[Unit], where: tuple[int, ...]) -> tuple[int, ...]:
    """Return the columns of figures that are meant: those with a total that was said, or those named."""
    rows = [row for row in (table.printed_total, table.computed_total) if row]
    said = {unit.said for unit in total}
    by_total = tuple(
        place for place in range(1, len(table.columns)) if any(str(row[place]) in said for row in rows)
    )
    counted = counted_columns(table)
    return by_total or tuple(place for place in where if place in counted) or counted


def _is_figure(unit: Unit, table: Allocation) -> bool:
    """Say whether a word is a figure that stands in the table, or is a total of it."""
    rows = (*table.rows, table.printed_total or (), table.computed_total or ())
    return unit.said[0].isdigit() and any(unit.said == str(one) for row in rows for one in row)


def _all_stems(asked: Sequence[Unit]) -> frozenset[str]:
    return frozenset(one for unit in asked for one in unit.stems)


_OF_CELLS = frozenset([Form.WHAT, Form.HOW_MANY])
"""Forms of answer that a row gives which is known by another cell than its label."""
