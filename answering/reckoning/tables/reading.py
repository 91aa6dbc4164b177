"""One table read for a question: the rows, columns and years that its words name, what is asked of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from agreements.terms import Allocation
from answering.facts.entry import Entry
from answering.fitting.choosing.years import Years, changing, year_columns, years_said
from answering.fitting.cutting.units import Unit
from answering.fitting.cutting.verbatim import is_named_by_words
from answering.language.english import is_light, stem, stems
from answering.reckoning.tables.cells import ANYTHING, CellsFound
from answering.reckoning.tables.places import (
    OF_MONEY,
    PAYING,
    PERCENT,
    all_stems,
    columns_compared,
    columns_named,
    columns_of_hours,
    columns_totalled,
    counted_columns,
    counts,
    every_column,
    has_superlative,
    is_figure,
    is_of_hundred,
    is_rate,
    of_whole,
    overall,
    rows_holding,
    rows_named,
    rows_of_sort,
    shared,
    totals_of,
    units_of_days,
)
from answering.reckoning.tables.relating import Related, column_of_gap, extreme_of, related
from answering.reckoning.tables.tabular import COMES_TO, GAP, IN_A_CASE, IN_ALL, OF_ALL, TOGETHER, TOTAL
from answering.reckoning.tables.versus import Versus, versus
from answering.reckoning.tables.whole_tables import is_named, is_told, lists_others, may_be_said_of, of_only
from answering.requests import EXTREMES, WORKED_OUT, Form, Question

_TWO = 2
_OF_NUMBERS = frozenset([Form.HOW_MANY, Form.HOW_MUCH, Form.SUM])
_OF_CELLS = frozenset([Form.WHAT, Form.DIFFERENCE, *_OF_NUMBERS])
"""Forms of answer that a row gives which is known by another cell than its label."""

_OF_COLUMN = frozenset([Form.YES_NO, Form.WHO, Form.WHEN, Form.WHERE])
"""Forms of answer that a row gives only in a column that is named."""


@dataclass(frozen=True)
class Reading:
    """A table as the words of a question, cut into units, read it."""

    table: Allocation
    question: Question
    asked: Sequence[Unit]
    entry: Entry

    @property
    def found(self) -> CellsFound | None:
        """The cells that answer, or nothing where a word points elsewhere, or none into the table."""
        if self.years.told and not self.years.columns:
            return None
        adds = self._adds
        summed = (self._form in EXTREMES or self._apart or adds) and (self.columns or self._is_named)
        pointed = self.rows or self._compared or self._related or summed
        of_nobody = self._form is Form.WHO and not self.rows  # a total tells nobody
        ranks_others = self._form in EXTREMES and lists_others(self.table, self.entry, self.question.said)
        of_nobody = of_nobody or ranks_others
        if self._unexplained or of_nobody or not pointed or not (self.columns or self.rows or adds):
            return None
        found = self._divided or self._of_two_columns or self._over_years or self._picked
        own = stems(self.table.name)
        told = [
            one for one in self.asked if one in (*self._in_rows, *self._by_column) or set(one.stems) & own
        ]
        return replace(found, told=len(told), of_years=self.years.told) if found else None

    @cached_property
    def years(self) -> Years:
        """The years that are said."""
        return years_said(self.table, self.question.said, self.question.period, self.entry.day)

    @cached_property
    def rows(self) -> dict[int, list[Unit]]:
        """The rows that are named, and the words that name each."""
        if self._called or not self.columns:
            return self._called
        return rows_of_sort(self.table, self.asked, self.entry)

    @cached_property
    def _called(self) -> dict[int, list[Unit]]:
        """The rows that are named by their labels, else by what they hold."""
        named = rows_named(self.table, self.asked, self.entry, frozenset(map(stem, self.question.aside)))
        of_cells = self._form in _OF_CELLS or self._compared
        if named or not of_cells or (self._form is Form.HOW_MUCH and not self._is_of_money):
            return named
        if any(is_named_by_words(item, self._said) for item in self.entry.items):
            return {}
        return rows_holding(self.table, (*self.asked, *units_of_days(self.question)), self.entry)

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The columns that are named, or the one by which a whole table is ranked or counted."""
        named = self._columns[0]
        counted = self._form is Form.HOW_MANY and self._is_told
        if named or self._called or not (counted or (self._form in EXTREMES and self._is_named)):
            return named
        return of_whole(self.table)

    @cached_property
    def _columns(self) -> tuple[tuple[int, ...], list[Unit]]:
        """The columns that words name, and those words: two compared, of hours, of years, or by name."""
        if self._related:
            return (self._related.part, self._related.whole), [*self._related.words]
        pair = self._compared or overall(self.table, self.question, self.asked)
        called = [unit for units in self._called.values() for unit in units]
        left = [unit for unit in self.asked if unit not in called]
        columns, words = pair or columns_named(self.table, left, self.entry, self._form)
        if not columns:
            columns, words = columns_named(self.table, self.asked, self.entry, self._form)
        columns = column_of_gap(self.table, self.question.said, columns)
        if self.years.columns and not pair:
            columns = self.years.columns
        timed, of_hours = columns_of_hours(self.table, self.question, self.asked)
        if not timed:
            return columns, words
        kept = columns if self._form is Form.HOW_MANY else ()
        return tuple(sorted({*timed, *kept})), [*words, *of_hours]

    @cached_property
    def _form(self) -> Form:
        """The form of answer; a row's `longest stay` is no longest of all, where a column is called so."""
        form = extreme_of(self.question.said) or self.question.form
        aside = frozenset(map(stem, self.question.aside))
        called = form in EXTREMES and has_superlative(self.table, self.question.said)
        return Form.WHAT if called and rows_named(self.table, self.asked, self.entry, aside) else form

    @property
    def _places(self) -> tuple[int, ...]:
        return tuple(self.rows)

    @property
    def _by_column(self) -> list[Unit]:
        return self._columns[1]

    @cached_property
    def _in_rows(self) -> list[Unit]:
        return [unit for units in self.rows.values() for unit in units]

    @cached_property
    def _compared(self) -> tuple[tuple[int, ...], list[Unit]] | None:
        held = self._form is Form.YES_NO and versus(self.question.said)
        two = held or self._form in {Form.DIFFERENCE, Form.SUM} or self._said & TOGETHER
        return columns_compared(self.table, self.asked) if two else None

    @cached_property
    def _changes(self) -> frozenset[str]:
        """The words by which it is asked how a figure changes, where the table has years."""
        return changing(self.question.said) if year_columns(self.table) else frozenset()

    @cached_property
    def _versus(self) -> Versus | None:
        """How one of two rows is held against the other, where it is asked which has more."""
        held = versus(self.question.said) if len(self._places) == _TWO else None
        return held if held and (held.way or self._form is Form.YES_NO) else None

    @property
    def _apart(self) -> bool:
        return bool(self._changes and self.years.columns[1:])

    @cached_property
    def _total(self) -> list[Unit]:
        """The words for a total, and those that are one."""
        every = str(len(self.table.rows)) if OF_ALL.search(self.question.said) else ""
        totals = {*totals_of(self.table), every}
        return [unit for unit in self.asked if unit.stems[0] in TOTAL or unit.said in totals]

    @property
    def _adds(self) -> bool:
        """Whether a total is asked for, or a column of the whole table."""
        in_all = bool(self.columns) and not self.rows and self._form is Form.HOW_MANY and self._is_told
        asks = bool(self._total or IN_ALL.search(self.question.said))
        return asks or (self._form is Form.SUM and not self.rows) or in_all

    @cached_property
    def _unexplained(self) -> bool:
        """Whether a word is of nothing in the table, nor of the table as a whole."""
        table, entry = self.table, self.entry
        whole = entry.title | entry.aim if self._is_told else entry.title if self.rows else frozenset()
        own = self._of_table | (of_only(table) if self.rows or self._form in EXTREMES else frozenset())
        named = own | {one for one in whole if not one[0].isdigit()}
        called = own | stems(table.columns[0]) | entry.title
        explained = {*self._in_rows, *self._by_column, *self._total}
        left = (
            unit
            for unit in self.asked
            if unit not in explained and not unit.light and unit.said not in self.years.words | self._changes
        )
        return any(
            not set(unit.stems) <= (called if unit.who or self._form in EXTREMES else named)
            and not is_light(unit.stems[0])
            and not is_figure(self.table, unit)
            for unit in left
        )

    @cached_property
    def _of_table(self) -> frozenset[str]:
        of_total = self._form is Form.YES_NO and bool(self._total)
        return may_be_said_of(self.table, self.entry, self._said, of_total=of_total)

    @cached_property
    def _said(self) -> frozenset[str]:
        return all_stems(self.asked)

    @property
    def _is_of_money(self) -> bool:
        return bool(OF_MONEY.search(" ".join((self.table.name, *self.table.columns))))

    @cached_property
    def _is_told(self) -> bool:
        return is_told(self.table, self._said)

    @cached_property
    def _is_named(self) -> bool:
        return is_named(self.table, self.entry, self._said, self._total)

    @cached_property
    def _related(self) -> Related | None:
        """The two columns of which one is asked for as a part of the other, or for each of it."""
        return related(self.table, self.question.said, self.asked)

    @property
    def _divided(self) -> CellsFound | None:
        if not self._related:
            return None
        each = self._related.each
        return replace(self._cells(self.columns), totals=not self.rows, part=not each, each=each)

    @property
    def _of_two_columns(self) -> CellsFound | None:
        if not self._compared:
            return None
        if self._form not in {Form.DIFFERENCE, Form.YES_NO}:
            return replace(self._cells(self.columns), form=Form.SUM, along=True)
        return replace(self._cells(self.columns), totals=not self.rows, compared=True)

    @property
    def _over_years(self) -> CellsFound | None:
        """How far two years lie apart, what a row comes to over the years, or what it is in each of them."""
        of, said = tuple(year_columns(self.table)), self.years.columns
        of_all = self._form in EXTREMES or self._is_told
        if (
            not of[1:]
            or self._versus
            or overall(self.table, self.question, self.asked)
            or not (self.rows or of_all)
        ):
            return None
        if self._changes or self._form is Form.DIFFERENCE:
            if self._form is Form.YES_NO:
                return self._cells(said or of)
            if len(said) == _TWO or not (said or self._places[1:]):
                apart = self._cells(said or (of[0], of[-1]))
                return replace(apart, totals=not self.rows, compared=True)
        if self.rows and self.years.each:
            return replace(self._cells(of), form=Form.WHAT)
        added = self.years.whole or (self._adds and not said)
        return replace(self._cells(of), form=Form.SUM, along=True) if added else None

    @property
    def _picked(self) -> CellsFound | None:
        """The cells at the places that words name, with what is to be done with them."""
        if not self.columns and not self._adds and self._form in _OF_COLUMN:
            return self._of_anything
        where = self.columns or every_column(self.table, self.asked)
        if not where or not (self.rows or self._form in EXTREMES or self._adds):
            return None
        if self._adds and not self.rows:
            gap = Form.DIFFERENCE if self._said & GAP else self._form
            return replace(
                self._cells(columns_totalled(self.table, self._total, where)), form=gap, totals=True
            )
        if extreme_of(self.question.said):
            return self._beyond(where)
        return self._against(where) or self._summed(where) or self._as_they_are(where)

    def _beyond(self, where: tuple[int, ...]) -> CellsFound | None:
        """Hold the row with the most against the one that is named besides."""
        one = self._places[0] if len(self._places) == 1 else None
        return replace(self._cells(where), second=one) if one is not None and len(where) == 1 else None

    def _against(self, where: tuple[int, ...]) -> CellsFound | None:
        """Hold one of two rows against the other."""
        second = self._versus.second(self.rows) if self._versus else None
        return (
            replace(self._cells(where), form=Form.DIFFERENCE, second=second)
            if self._versus and where
            else None
        )

    def _summed(self, where: tuple[int, ...]) -> CellsFound | None:
        """Add up the rows that are named, or one row across columns that are of an organisation each."""
        if not self._places[1:]:
            each = shared(self.table, self.entry) if self._adds and not self.columns else ()
            return replace(self._cells(each), form=Form.SUM, along=True) if each else None
        added = self._form is Form.SUM or self._adds or COMES_TO.search(self.question.said)
        adds = self._form is not Form.DIFFERENCE and added
        counted = counts(self.table, where) or (where if self.columns and adds else ())
        counted = counted or counts(self.table, counted_columns(self.table))
        rates = any(is_rate(self.table, one) for one in counted)
        asks = counted and (adds or (self._form in _OF_NUMBERS and not rates))
        return replace(self._cells(counted), form=Form.SUM) if asks else None

    def _as_they_are(self, where: tuple[int, ...]) -> CellsFound:
        percent = any(set(unit.stems) & PERCENT and unit.said != "shared" for unit in self.asked)
        of_percent = any(is_of_hundred(self.table, one) for one in where)
        share = (
            percent and not of_percent and bool(counts(self.table, where)) and self._form not in WORKED_OUT
        )
        added = bool(self._total) and self._places[1:] and self._form is not Form.DIFFERENCE
        return replace(self._cells(where), form=Form.SUM if added else self._form, share=share)

    @property
    def _of_anything(self) -> CellsFound | None:
        """Every figure of the rows, where it is asked if somebody pays anything of a table of money."""
        said = self.question.said
        pays = bool(ANYTHING.search(said) or self._said & PAYING) and not IN_A_CASE.search(said)
        if not (self.rows and pays and self._is_of_money and self._form is Form.YES_NO):
            return None
        counted = counts(self.table, counted_columns(self.table))
        return self._against(counted) or self._cells(counted)

    def _cells(self, columns: tuple[int, ...]) -> CellsFound:
        return CellsFound(self.table, self._places, columns, self._form)
