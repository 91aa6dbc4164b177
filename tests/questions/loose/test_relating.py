"""Figures of a table set against others; beside each what is close, but cannot be worked out."""

import pytest

from questions.loose.splitting import halves
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

ALLOTMENTS = entry(
    "fernhollow",
    title="Agreement on the Fernhollow Allotments",
    short_name="Fernhollow Allotments Agreement",
    allocations=[
        {
            "id": "A1",
            "name": "Plots by field",
            "clause": "Schedule 1",
            "columns": ["Field", "Plots", "Flooded in spring", "Rent (£)"],
            "rows": [["Brook", 40, 10, 1200], ["Quarry", 25, 2, 1000], ["Windmill", 16, 4, 400]],
            "printed_total": ["Total", 81, 16, 2600],
            "computed_total": ["Total", 81, 16, 2600],
        },
        {
            "id": "A2",
            "name": "Shares of the water bill",
            "clause": "Schedule 2",
            "columns": ["Society", "Pays (£)", "%"],
            "rows": [["Growers", 300, 60], ["Beekeepers", 200, 40]],
        },
    ],
)


def told(said: str) -> str:
    return text(MemoryDesk((ALLOTMENTS,)).ask(f"{said}? (fernhollow)", today=TODAY, thread=said)).split("\n")[
        0
    ]


@pytest.mark.parametrize(
    ("said", "worked"),
    [
        (
            "which field has the most plots and how many more than Windmill",
            "Brook has the most: 40 (Plots); 40",
        ),
        ("which field has the most plots and how many more than Windmill", "= 24 more than Windmill"),
        (
            "which field has the lowest rent, and how much lower is it than Quarry's",
            "= £600 less than Quarry",
        ),
        ("what share of the plots were flooded", "Flooded in spring 16 of Plots 81 = 19.8%"),
        ("what proportion of the plots at Quarry were flooded", "Flooded in spring 2 of Plots 25 = 8%"),
        ("how much rent per plot does Quarry pay", "£1,000 ÷ 25 = £40"),
        (
            "which society pays the biggest share of the water bill and how much more than the Beekeepers",
            "= £100 more than Beekeepers",
        ),
    ],
)
def test_figures_are_set_against_each_other(said: str, worked: str) -> None:
    assert worked in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "which field has the most plots and how many more than Harbour",  # which is no field
        "which field has the most sheds and how many more than Windmill",
        "what share of the plots were sold",
        "what proportion of the sheds at Quarry were flooded",
        "how much rent per shed does Quarry pay",
        "how much rent per month does Quarry pay for each shed",
    ],
)
def test_what_no_figures_are_of_is_not_worked_out(said: str) -> None:
    assert not {"=", "÷"} & set(told(said))


def test_what_only_both_halves_tell_is_left_whole() -> None:
    whole = "which field has the most plots and how many more is it than Windmill"
    assert halves(whole) == (whole,)
    assert len(halves("which field has the most plots and how many more plots will there be")) == 2


ORCHARD = entry(
    "applewick",
    title="Agreement on the Applewick Orchard",
    short_name="Applewick Orchard Agreement",
    parties=[{"id": "larks", "name": "Lark Hill School"}, {"id": "wrens", "name": "Wren Street School"}],
    allocations=[
        {
            "id": "A1",
            "name": "Pickers by grade",
            "columns": ["Grade", "Picking", "Pressing"],
            "rows": [["Senior", 9, 2], ["Junior", 4, 5]],
        },
        {
            "id": "A2",
            "name": "Pickers by school",
            "columns": ["School", "Pupils", "Pickers"],
            "rows": [["Lark Hill School", 120, 5], ["Wren Street School", 240, 8]],
            "note": "These cover picking only; pressing is not shared out.",
        },
    ],
)


def test_what_is_ranked_is_what_the_rows_are_called() -> None:
    def told_of(said: str) -> str:
        return text(MemoryDesk((ORCHARD,)).ask(f"{said}? (applewick)", today=TODAY, thread=said)).split("\n")[
            0
        ]

    assert "Wren Street School has the most: 8" in told_of("which school gets the most picking pickers")
    assert "Senior has the most: 9" in told_of("which grade has the most picking")
    assert "Senior" not in told_of("which school gets the most pressing pickers")
    assert "Wren" not in told_of("which school gets the most pressing pickers")
