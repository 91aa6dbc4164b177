"""What comes after or before what was told: the next of a series or of a plan, an answer."""

import pytest

from tests.questions.loose.hollowbeck import talked

DAY = "2024-06-01"


@pytest.mark.parametrize(
    ("before", "said", "told"),
    [
        ("when is step 1 due?", "and the one after?", "Step 2"),
        ("when is step 2 due?", "and the next step?", "Step 3"),
        ("when is step 2 due?", "and the one before", "Step 1"),
        ("when is step 2 due?", "what comes after that?", "licence application"),
        ("what is the first milestone?", "and the next one", "Step 2"),
        ("when is M4 due?", "and the one after?", "Five lamps"),
    ],
)
def test_one_that_is_numbered_is_next_by_its_number_and_another_by_its_day(
    before: str, said: str, told: str
) -> None:
    assert told in talked(DAY, before, said)[-1].split("\n")[0]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("when is step 3 due?", "and the next step?"),
        ("when is step 3 due?", "and the one after?"),
        ("when is step 1 due?", "and the step before?"),
        ("when is M4 due?", "and the next step?"),
    ],
)
def test_beyond_the_last_there_is_none(before: str, said: str) -> None:
    assert "does not say" in talked(DAY, before, said)[-1].split("\n")[0]


@pytest.mark.parametrize(
    "said",
    ["when do they expect an answer?", "and when will we hear back?", "when is a decision expected?"],
)
def test_an_answer_is_awaited_to_what_somebody_decides(said: str) -> None:
    assert "15 August 2024" in talked(DAY, "who decides on the licence application?", said)[-1].split("\n")[0]


@pytest.mark.parametrize("before", ["when does the clinic open?", "who keeps the car park lit?"])
def test_no_answer_is_awaited_to_anything_else(before: str) -> None:
    assert "does not say" in talked(DAY, before, "when do they expect an answer?")[-1].split("\n")[0]


def test_it_is_what_was_asked_about_though_nothing_was_told_of_it() -> None:
    each = talked(DAY, "what is the point of the licence application?", "who decides it?")
    assert "Night Air Board" in each[-1].split("\n")[0]


@pytest.mark.parametrize("said", ["is it late?", "is it overdue?"])
def test_whether_what_was_told_is_late_is_for_the_records(said: str) -> None:
    assert "not recorded" in talked("2025-01-01", "when is step 3 due?", said)[-1].split("\n")[0]
