"""By how much a figure is to change that is given as from one number to another."""

import pytest

from views.words.told.changes import change


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("from 40 days to 31 days", "9 days less"),
        ("from 55% to 62.5%", "7.5 percentage points more"),
        ("from 3 to 4 beds", "1 bed more"),
        ("from 2 weeks to 10 days", ""),
        ("from £2 to £1", ""),
        ("a fifth lower", ""),
    ],
)
def test_a_change_is_worked_out_where_both_figures_are_of_one_unit(value: str, said: str) -> None:
    assert change(value) == said
