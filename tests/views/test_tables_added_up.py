"""A table of shares is added up here: its totals are held against each other as numbers."""

import pytest

from agreements.requests import About, Topic
from tests.views.asking import SMALL, ask, terms_from
from views.text import text


def said(rows: list[list[object]], printed: list[object] | None, computed: list[object] | None) -> str:
    table = {
        "id": "A1",
        "name": "Shares",
        "columns": ["Who", "2018/19", "2019/20"],
        "rows": rows,
        "printed_total": printed,
        "computed_total": computed,
    }
    return text(ask(About(Topic.SHOW, "small"), terms_from(SMALL | {"allocations": [table]})))


ROWS: list[list[object]] = [["Oakley", "1,200", 1300], ["Elmley", 800.00, 900.5]]


@pytest.mark.parametrize("computed", [None, ["Total", 2000, 2200.5], ["Total", 9999, 1]])
def test_totals_agree_as_numbers_whatever_the_file_adds_up(computed: list[object] | None) -> None:
    shown = said(ROWS, ["Total", "\u00a32,000.00", "2,200.50"], computed)
    assert "The printed total agrees with the sum of the rows." in shown
    assert "9,999" not in shown


def test_a_total_that_differs_is_told_with_the_sum_worked_out_here() -> None:
    shown = said(ROWS, ["Total", "2,100", "2,200.50"], ["Total", 2100, 2200.5])
    assert "differs from the sum of the rows for 2018/19 (printed 2,100, added up 2,000)." in shown


def test_a_column_with_what_is_no_number_is_not_said_to_agree() -> None:
    shown = said([["Oakley", "1,20", 1], ["Elmley", 2, 2]], ["Total", 122, 3], None)
    assert "agrees with the sum of the rows, 2018/19 aside, which can't be added up." in shown
    rows: list[list[object]] = [["Oakley", "1,20", None], ["Elmley", 2, None]]
    alone = said(rows, ["Total", 122, None], ["Total", 122, None])
    assert "The total is not checked." in alone
