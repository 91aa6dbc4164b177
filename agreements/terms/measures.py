"""The figures of an agreement: sums, targets, tables of shares."""

from typing import Annotated

from pydantic import StringConstraints

from agreements.terms.cells import Cell, as_cell, as_number, sum_of
from agreements.terms.facts import AfterEvent, Day, Fact, Id, Number, Text


class Funding(Fact):
    """A sum, who pays it to whom, and on what terms."""

    id: Id
    what: Text
    amount: Number | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "GBP"
    amount_text: Text | None = None
    year: Text | None = None
    payer: Text | None = None
    payee: Text | None = None
    firm: bool | None = None
    terms: Text | None = None
    after: AfterEvent | None = None


class Target(Fact):
    """A figure to be reached."""

    id: Id
    what: Text
    value: Text | None = None
    number: Number | None = None
    date: Day | None = None
    date_from: Day | None = None
    date_text: Text | None = None
    definition: Text | None = None


class Allocation(Fact):
    """A table of shares: the printed total beside the computed one, which the file may leave out."""

    id: Id
    name: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    printed_total: tuple[Cell, ...] | None = None
    computed_total: tuple[Cell, ...] | None = None

    @property
    def added_up(self) -> tuple[Cell, ...] | None:
        """What the rows come to, in each column of which a total is stated, whatever that is.

        Nothing where no total is stated; a column that can't be added up is left blank.
        """
        stated = [one for one in (self.computed_total, self.printed_total) if one]
        if not stated:
            return None
        of_columns = [
            [one[column] for one in stated if column < len(one)] for column in range(len(self.columns))
        ]
        added = (
            as_cell(sum_of(self.rows, column, *told))
            if any(as_number(one) is not None for one in told)
            else None
            for column, told in enumerate(of_columns)
        )
        label = next((one[0] for one in stated if one[0]), "Total")
        return (label, *list(added)[1:])


class Indicator(Fact):
    """A measure of success."""

    id: Id
    what: Text
    measured: Text | None = None
