"""It is told whether it is too late for notice, with the last day, and only where no more is asked."""

from datetime import date

import pytest

from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_tenable import FOLDER
from views.text import text

IN_TIME, LATE = date(2021, 3, 31), date(2021, 4, 1)
"""Twelve months before the end, and a day less."""


def first_line(said: str, today: date, register: str = "harrowdale") -> str:
    path = FOLDER / f"{register}.yaml"
    terms = read_entry(path.read_bytes(), path.name)
    assert not isinstance(terms, tuple)
    return text(MemoryDesk((terms,)).ask(f"{said}? ({register})", today=today, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "in_time", "late"),
    [
        ("can I still give notice", "Yes", "No"),
        ("can we still leave", "Yes", "No"),
        ("is there still time to give notice", "Yes", "No"),
        ("is it too late to leave", "No", "Yes"),
        ("have we missed the notice date", "No", "Yes"),
        ("did we miss the boat on notice, have we missed the deadline", "No", "Yes"),
        ("have we missed the notice window", "No", "Yes"),
    ],
)
def test_it_is_yes_up_to_the_last_day_and_no_after_it(said: str, in_time: str, late: str) -> None:
    for today, is_so, was in (IN_TIME, in_time, "is"), (LATE, late, "was"):
        line = first_line(said, today)
        assert line.startswith(f"{is_so}. "), line
        assert f"The last day for notice {was} 31 March 2021" in line


@pytest.mark.parametrize(
    "said",
    [
        "can we still leave the parking scheme",
        "is it too late to tell the volunteer drivers",
        "have we missed the meeting of the Discharge Board",
        "can a partner that left still sit on the board",
    ],
)
def test_what_else_can_still_be_done_is_no_matter_of_notice(said: str) -> None:
    assert "last day for notice" not in first_line(said, LATE)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("if we give notice on 1 June 2020", "1 June 2021"),
        ("what if we give notice on 2 May 2020", "2 May 2021"),
        (
            "if we give notice on 1 June 2021",
            "It ends on 31 March 2022 as it is, so that would not end it earlier",
        ),
    ],
)
def test_notice_that_is_only_supposed_has_the_end_that_it_makes(said: str, end: str) -> None:
    assert end in first_line(said, date(2020, 1, 1))


def test_a_supposed_notice_of_which_something_else_is_asked_is_left_to_that() -> None:
    assert "at the earliest" not in first_line(
        "if we give notice on 1 June 2020 who must be told", date(2020, 1, 1)
    )


@pytest.mark.parametrize(
    "said",
    [
        *("can it be ended early", "can a partner leave", "is it possible to end it early"),
        *("may we walk away", "can't we end it early"),
    ],
)
def test_what_has_ended_can_be_ended_no_more(said: str) -> None:
    assert first_line(said, date(2022, 3, 31)).startswith("Yes. ")
    line = first_line(said, date(2022, 4, 1))
    assert line.startswith("No. ")
    assert "ended 31 March 2022" in line


@pytest.mark.parametrize(
    "said", ["could it have been ended early", "can it be extended", "is there a way to end it early"]
)
def test_what_a_document_provides_for_is_told_after_its_end_too(said: str) -> None:
    assert first_line(said, date(2023, 1, 1)).startswith("Yes. ")
