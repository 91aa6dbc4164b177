"""What waits for somebody comes first on their Home: in the first line, and with its buttons right below."""

import pytest

from agreements.answers import Answer, AtHome
from agreements.homing import MOST_AWAITING
from agreements.outcomes import Choice
from agreements.requests import Home
from tests.agreements.histories import day, given, made
from views.home import home
from views.page import Heading, Page
from views.words import page

TODAY = day("2026-11-22")


def _home(number: int) -> Page:
    awaiting = tuple(Choice(f"sign Quay MoU {one}", f"sign quay-{one} agreement") for one in range(number))
    return page(Answer(Home(TODAY), TODAY, AtHome((), (), 0, 0, 0, awaiting=awaiting)), ())


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "Nothing waits for you to sign. No agreements in force"),
        (1, "1 thing waits for you. No agreements in force"),
        (2, "2 things wait for you. No agreements in force"),
        (MOST_AWAITING, f"At least {MOST_AWAITING} things wait for you."),
    ],
)
def test_the_first_line_says_how_much_waits(number: int, said: str) -> None:
    assert _home(number).headline.text.startswith(said)


def test_what_waits_is_pressed_right_below_it() -> None:
    blocks = home(_home(2))["blocks"]
    assert [block["type"] for block in blocks] == ["rich_text", "header", "rich_text", "actions", "actions"]
    assert [one["value"] for one in blocks[3]["elements"]] == [
        "sign quay-0 agreement",
        "sign quay-1 agreement",
    ]
    pressed = [one["action_id"] for block in blocks[3:] for one in block["elements"]]
    assert len(set(pressed)) == len(pressed)
    assert "share" not in pressed


def test_nothing_waiting_leaves_all_buttons_in_one_row() -> None:
    assert [block["type"] for block in home(_home(0))["blocks"]] == ["rich_text", "actions"]


@pytest.mark.parametrize(
    ("on", "heading"), [("2017-03-31", "In force or yet to start"), ("2017-04-01", "In force")]
)
def test_what_has_yet_to_start_is_not_headed_as_in_force(on: str, heading: str) -> None:
    agreement = made("a", "b", starts="2017-04-01")
    content = given(agreement).answer(Home(day(on)), on=on)
    said = page(Answer(Home(day(on)), day(on), content), ())
    assert [part.text for part in said.parts if isinstance(part, Heading)][-1] == heading
