"""A form in the terminal: what a line is taken for, and what is asked again."""

from collections.abc import Iterator

import pytest

from handlers.filling import fill, refill
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
    assert said.count("Choose a number from 1 to 2.") == 3
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
