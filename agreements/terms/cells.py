"""What stands in the cells of a table as numbers, and what its columns add up to."""

import re
from collections.abc import Sequence
from decimal import Decimal

Cell = str | int | float | None

_WRITTEN = re.compile(
    r"(?P<minus>[-\u2212]?)(?:[\u00a3\u20ac] ?)?"
    r"(?P<figure>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,6})?) ?%?"
)
TOTAL = re.compile(
    r"\btotals?\b|\bsum\b|^(?:all|overall)\b|^(?:two|three|four|five) years$|"
    r"^net (?:cost|budget|spend\w*|expenditure|sum)\b",
    re.IGNORECASE,
)
"""What a row or column is called that adds others up."""

SUBTOTAL = re.compile(rf"^gross\b|\bsub-?totals?\b|{TOTAL.pattern}", re.IGNORECASE)
"""What a row is called that adds up others above it, or that others go on from."""


def as_number(cell: object) -> Decimal | None:
    """Return a cell as a number, be it written, `£38.00`, `57%`, or nothing where it is text."""
    if isinstance(cell, str):
        written = _WRITTEN.fullmatch(cell.strip())
        if written is None:
            return None
        number = Decimal(written["figure"].replace(",", ""))
        return -number if written["minus"] else number
    return Decimal(str(cell)) if isinstance(cell, int | float) and not isinstance(cell, bool) else None


def sums(rows: Sequence[Sequence[object]], column: int) -> frozenset[Decimal]:
    """Return what a column may come to: its rows with those that are called totals, and without.

    Nothing where a cell has figures that are no number, such as `2,50`, or where no cell is one.
    """
    cells = [(str(row[0]), row[column]) for row in rows if column < len(row)]
    if any(as_number(cell) is None and re.search(r"\d", str(cell)) for _, cell in cells):
        return frozenset()
    known = [(label, number) for label, cell in cells if (number := as_number(cell)) is not None]
    without = [number for label, number in known if not SUBTOTAL.search(label)]
    both = ([number for _, number in known], without)
    return frozenset(sum(some, Decimal(0)) for some in both if some)


def sum_of(rows: Sequence[Sequence[object]], column: int, *stated: object) -> Decimal | None:
    """Return what a column comes to; where totals stand among its rows, as a stated total has it."""
    found = sums(rows, column)
    if len(found) == 1:
        return next(iter(found))
    return next(
        (number for one in stated if (number := as_number(one)) in found and number is not None), None
    )


def as_cell(number: Decimal | None) -> Cell:
    """Return a number as a cell holds it."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
