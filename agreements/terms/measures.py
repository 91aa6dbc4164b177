"""The figures of an agreement: sums, targets, tables of shares."""

from typing import Annotated

from pydantic import StringConstraints

from agreements.terms.facts import AfterEvent, Cell, Day, Fact, Id, Number, Text


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
    """A table of shares: the printed total beside the computed one."""

    id: Id
    name: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    printed_total: tuple[Cell, ...] | None = None
    computed_total: tuple[Cell, ...] | None = None


class Indicator(Fact):
    """A measure of success."""

    id: Id
    what: Text
    measured: Text | None = None
