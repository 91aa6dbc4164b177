"""What is asked on about rows of a table that were told is of those rows, and of no others."""

import pytest

from tests.questions.loose.hollowbeck import talked

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
