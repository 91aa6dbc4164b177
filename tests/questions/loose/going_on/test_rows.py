"""What is asked on about rows of a table that were told is of those rows, and of no others."""

import pytest

from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2024-06-01"
NIGHTS = ("how many nights does Ashby have?", "and Bexley?")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("and their porters added together?", "Porters: 3 + 4 = 7"),
        ("and their percentage added together?", "20 + 30 = 50"),
        ("which of them has more porters?", "Bexley has the most: 4"),
        ("and the difference in porters?", "4 \u2212 3 = 1"),
        ("added together?", "100"),
    ],
)
def test_another_column_is_of_the_rows_that_were_told(said: str, told: str) -> None:
    assert told in talked(DAY, *NIGHTS, said)[-1]


@pytest.mark.parametrize("said", ["and their bonus added together?", "and their lamps added together?"])
def test_what_the_table_has_not_is_no_total_of_another(said: str) -> None:
    first = talked(DAY, *NIGHTS, said)[-1].split("\n")[0]
    assert "does not say" in first or not any(figure in first for figure in (" 3", "200", "16"))


def test_rows_that_are_named_now_are_added_up_without_those_told_before() -> None:
    assert "60 + 100 = 160" in talked(DAY, NIGHTS[0], "Bexley and Corby altogether, how many nights?")[-1]


@pytest.mark.parametrize(
    ("said", "told"), [("its porters?", "Corby: Porters 9"), ("and its percentage?", "Corby")]
)
def test_its_figure_is_of_the_row_with_the_most_and_not_the_most(said: str, told: str) -> None:
    assert told in talked(DAY, "which village has the most nights?", said)[-1]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("is that more than Ashby and Bexley put together?", "No. "),
        ("is that less than Ashby and Bexley combined?", "No. "),
    ],
)
def test_one_is_held_against_what_others_come_to(said: str, told: str) -> None:
    found = talked(DAY, "how many nights does Corby have?", said)[-1]
    assert found.startswith(told)
    assert "40 + 60 = 100" in found


def test_what_alone_a_table_is_of_is_no_word_too_many_and_nothing_else_is() -> None:
    said = "how many {} nights do Ashby and Bexley have between them in Hollowbeck?"
    assert "40 + 60 = 100" in talked(DAY, said.format("weekday"))[-1]
    assert "40 + 60" not in talked(DAY, said.format("weekend"))[-1]
    assert "40 + 60" not in talked(DAY, said.format("holiday"))[-1]


@pytest.mark.parametrize("said", ["what share of the total is that?", "as a percentage of the whole?"])
def test_a_sum_of_money_has_its_share_of_all_that_are_stated_alike(said: str) -> None:
    assert "92.8%" in talked(DAY, "how much is the rent of the rooms?", said)[-1]


def test_of_sums_that_are_not_all_known_or_alike_there_is_no_share() -> None:
    mores: tuple[dict[str, object], ...] = (
        {"id": "F2", "what": "Salt"},
        {"id": "F2", "what": "Salt", "amount": 5, "year": "2025/26"},
        {"id": "F2", "what": "Everything", "amount": 90, "year": "2024/25", "terms": "Of it £50 for boats."},
    )
    for more in mores:
        funds = [{"id": "F1", "what": "Boat hire", "amount": 50, "year": "2024/25"}, more]
        boats = entry("boats", short_name="Boats MoU", funding=funds)
        each = talked(DAY, "how much is boat hire?", "what share of the total is that?", register=(boats,))
        assert "does not say" in each[-1].split("\n")[0]
