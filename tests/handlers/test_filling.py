"""A form in the terminal: what a line is taken for, and what is asked again."""

from collections.abc import Iterator

import pytest

from handlers.filling import LeftError, fill, refill
from views.page import Blank, Choice, Form

COLOURS = (Choice("r", "Red"), Choice("b", "Blue"))
FORM = Form(
    "paint",
    "Paint the quay",
    "Paint",
    (
        Blank("colour", "choice", "Colour", choices=COLOURS),
        Blank("coat", "choice", "Second coat", choices=COLOURS, required=False),
        Blank("day", "day", "Day"),
    ),
)


def filled(*lines: str) -> tuple[dict[str, str], list[str]]:
    """Fill the form with lines; returns the values and what was said."""
    said: list[str] = []
    typed: Iterator[str] = iter(lines)
    return fill(FORM, read_line=lambda _: next(typed), say=said.append), said


def test_a_choice_that_is_none_is_asked_again_and_not_called_missing() -> None:
    values, said = filled("9", "green", "2", "7", "", "5 March 2018")
    assert values == {"colour": "b", "coat": "", "day": "5 March 2018"}
    assert said.count("Choose a number from 1 to 2, or type cancel.") == 3
    assert "This is needed." not in said


def test_what_has_to_be_given_is_asked_until_it_is() -> None:
    _, said = filled("", "1", "", "", "today")
    assert said.count("This is needed.") == 2


def test_only_what_is_wrong_is_asked_again() -> None:
    asked: list[str] = []

    def read(prompt: str) -> str:
        asked.append(prompt)
        return "6 March 2018"

    values = {"colour": "b", "coat": "", "day": "never"}
    again = refill(FORM, values, {"day"}, read_line=read, say=pytest.fail)
    assert again == {"colour": "b", "coat": "", "day": "6 March 2018"}
    assert asked == ["Day: "]


@pytest.mark.parametrize("lines", [["cancel"], ["1", "Quit"], ["9", "leave"], ["1", "", "stop"]])
def test_a_form_is_left_at_any_blank(lines: list[str]) -> None:
    with pytest.raises(LeftError) as left:
        filled(*lines)
    assert left.value.said == ""


def test_lines_that_are_no_choices_leave_the_form_and_the_last_is_still_to_be_answered() -> None:
    with pytest.raises(LeftError) as left:
        filled("9", "status quay", "when does it end?", "1")
    assert left.value.said == "when does it end?"
    values, _ = filled("9", "status quay", "1", "", "today")
    assert values["colour"] == "r"


def test_a_question_is_taken_as_a_reason_only_once_that_is_confirmed() -> None:
    form = Form(
        "why", "Say why", "Say", (Blank("why", "text", "Because"), Blank("question", "long text", "Ask"))
    )

    def given(*lines: str) -> dict[str, str]:
        typed = iter(lines)
        return fill(form, read_line=lambda _: next(typed), say=lambda _: None)

    assert given("is it ended?", "", "who?") == {"why": "is it ended?", "question": "who?"}
    assert given("is it ended?", "it rained", "who?") == {"why": "it rained", "question": "who?"}
    with pytest.raises(LeftError):
        given("is it ended?", "cancel")
