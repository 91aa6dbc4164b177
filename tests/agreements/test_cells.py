"""Cells of tables are numbers however they are written, and a column comes to what its rows add up to."""

from decimal import Decimal

import pytest

from agreements.terms.cells import as_number, sum_of, sums
from agreements.terms.faults import clashes


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("3,000", "3000"),
        ("\u00a31,750.50", "1750.5"),
        ("\u2212\u00a340", "-40"),
        ("12.5%", "12.5"),
        (7.10, "7.1"),
        ("3,50", None),  # a comma for a point, or a slip: nobody knows
        ("1,2345", None),
        ("about 30", None),
        ("n/a", None),
        (True, None),
        (None, None),
    ],
)
def test_a_cell_is_a_number_however_it_is_written(cell: object, number: str | None) -> None:
    assert as_number(cell) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["Oakley", "1,200"], ["Elmley", 800.5]], {"2000.5"}),
        ([["Oakley", 10], ["Elmley", "to be agreed"], ["Ashley", None]], {"10"}),
        ([["Oakley", 10], ["Elmley", "3,50"]], set()),
        ([["Oakley", "n/a"]], set()),
        ([["Oakley", 10], ["Elmley", 5], ["Sub-total", 15], ["Ashley", 1]], {"16", "31"}),
    ],
)
def test_a_column_comes_to_what_its_rows_add_up_to(rows: list[list[object]], found: set[str]) -> None:
    assert sums(rows, 1) == {Decimal(one) for one in found}


def test_where_a_row_may_be_a_total_or_not_the_stated_total_decides_or_nothing_does() -> None:
    rows = [["All ages", 4], ["Carers", 3]]
    assert sum_of(rows, 1, "7") == Decimal(7)
    assert sum_of(rows, 1, 3) == Decimal(3)
    assert sum_of(rows, 1, 5) is None


def told(computed: list[object]) -> list[tuple[str, str]]:
    rows = [["Oakley", "1,200"], ["Elmley", 300], ["Ashley", "0.5"]]
    table = {
        "id": "A1",
        "name": "Shares",
        "columns": ["Who", "Sum"],
        "rows": rows,
        "computed_total": computed,
    }
    return [
        (one.expected, one.found) for one in clashes({"allocations": [table | {"computed_total": computed}]})
    ]


def test_a_sum_that_is_not_that_of_the_rows_is_told_with_both_numbers() -> None:
    assert told(["Total", 1600]) == [("1,500.5, which the rows add up to", "1600")]
    assert told(["Total", "\u00a31,500.50"]) == []
    assert told(["Total", None]) == []
    assert told([1600, 1500.5]) == [], "the first column says what a row is"
