"""Whether somebody can be out by a day turns on the notice that can be given from now on."""

from datetime import date

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.hollowbeck import talked
from tests.questions.loose.test_across import OF_INVENTED, listed
from views.text import text

TODAY = date(2020, 1, 1)


def first_line(said: str, today: date = TODAY) -> str:
    return text(MemoryDesk(OF_INVENTED).ask(said, today=today)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("can we be out of Harrowdale by 1 June 2021?", "Yes"),
        ("could we leave Harrowdale by 31 December 2020?", "No"),
        ("could we be out of Harrowdale by March?", "No"),
        ("is it too late to leave Harrowdale by March?", "Yes"),
        ("is it too late to leave Harrowdale by March 2021?", "No"),
        ("is it too late to leave Harrowdale on 1 February 2021?", "No"),
        ("could we be out of Brindlesea by Christmas?", "Yes"),
        ("could we be out of Harrowdale by June 2023?", "Yes"),
    ],
)
def test_it_is_reckoned_from_today_to_the_coming_day(said: str, verdict: str) -> None:
    assert first_line(said).startswith(f"{verdict}. ")


def test_what_ends_by_itself_is_told_by_its_end() -> None:
    assert "Ends 31 March 2022" in first_line("could we be out of Harrowdale by June 2023?")


@pytest.mark.parametrize(
    "said",
    [
        "can we get out of Quillmouth by June?",  # nobody has signed, so there is nothing to leave
        "could we be out of Ottermouth by Christmas?",  # which says nothing of leaving
        "could the hub be out of paint by Christmas (ottermouth)?",
    ],
)
def test_where_no_notice_tells_it_there_is_neither_yes_nor_no(said: str) -> None:
    assert not first_line(said).startswith(("Yes", "No"))


def test_whether_it_is_too_late_to_give_notice_on_a_day_is_asked_of_that_day() -> None:
    assert first_line("is it too late to give notice on 1 April 2021 (harrowdale)?").startswith("Yes. ")
    assert first_line("is it too late to give notice on 31 March 2021 (harrowdale)?").startswith("No. ")


def test_where_the_ways_out_differ_neither_is_told_for_both() -> None:
    (found,) = talked("2024-06-01", "could we be out of Hollowbeck by 1 October 2024?")
    assert not found.startswith(("Yes", "No"))
    (found,) = talked("2024-06-01", "could we be out of Hollowbeck by 1 February 2025?")
    assert found.startswith("Yes. ")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "which agreements could we be out of by June 2021?",
            {"brindlesea", "harrowdale", "quillmouth", "tallowmere"},
        ),
        ("which agreements could we leave by September?", {"brindlesea", "quillmouth"}),
        ("which agreements is it too late to leave by March?", {"harrowdale"}),
    ],
)
def test_of_all_those_are_told_of_which_it_is_so(said: str, wanted: set[str]) -> None:
    assert listed(said, OF_INVENTED, TODAY) == wanted
