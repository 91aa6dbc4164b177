"""The years that a question says, found among the columns of a table."""

from datetime import date

import pytest

from agreements.terms import Allocation
from answering.fitting.choosing.years import years_said

TABLE = Allocation(
    id="A1",
    name="Rent by tenant",
    clause="2",
    columns=("Tenant", "2030/31", "2031/32", "2032/33"),
    rows=(("Baker", 5, 6, 7),),
)
TODAY = date(2031, 11, 3)


@pytest.mark.parametrize(
    ("said", "columns"),
    [
        ("the rent in 31-32", (2,)),
        ("the rent in its last year", (3,)),
        ("the rent in the second of the three years", (2,)),
        ("the rent next year", (3,)),
        ("the rent in 2032/33 against 2030/31", (3, 1)),
        ("the rent of each year", (1, 2, 3)),
        ("the rent in 2040/41", ()),
        ("the rent on 1/12/31", ()),
    ],
)
def test_years_are_told_by_name_by_place_and_from_today(said: str, columns: tuple[int, ...]) -> None:
    assert years_said(TABLE, said, None, TODAY).columns == columns


def test_all_years_are_meant_together_and_a_year_that_is_missing_is_told() -> None:
    assert years_said(TABLE, "the rent over all three years", None, TODAY).whole
    missing = years_said(TABLE, "the rent in 2040/41", None, TODAY)
    assert (missing.told, missing.columns) == (True, ())
