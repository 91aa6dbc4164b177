"""What a document says is told straight out where it says it, and what is close but different is refused."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.page import Page
from views.text import text

TOYS = entry(
    "hollinbank",
    title="Hollinbank Toy Library Agreement",
    short_name="Hollinbank Toy Agreement",
    place="Hollinbank",
    parties=[
        {"id": "town", "name": "Hollinbank Town Council", "also_called": ["the Town"], "clause": "1"},
        {"id": "school", "name": "Fell Street School", "also_called": ["the School"], "clause": "1"},
    ],
    commencement={"rule": "fixed_date", "date": "2022-01-01", "clause": "2"},
    end={"date": "2027-12-31", "clause": "2"},
    variation={"rule": "By a paper that both sign.", "must_sign": ["town", "school"], "clause": "3"},
    triggers=[
        {
            "id": "X1",
            "event": "A child is unwell after a session",
            "effect": "The School washes every toy",
            "clause": "4",
        }
    ],
    recurring=[{"id": "O1", "what": "Shelf check", "frequency": "weekly at 09:30", "clause": "5"}],
    targets=[
        {
            "id": "T1",
            "what": "Families with a toy at home",
            "value": "from 12% to 40%",
            "date_text": "within two years",
            "clause": "6",
        }
    ],
    scope={"additional": [{"item": "Party hire", "detail": "only for a fee", "clause": "7"}]},
    commitments=[{"id": "C1", "what": "Paint the shelves green", "owner": ["school"], "clause": "8"}],
    other_terms=[
        {"topic": "rota", "text": "Stewards keep the morning that they were given.", "clause": "9"},
        {"topic": "pictures", "text": "A child's picture is shown once a parent consents.", "clause": "10"},
        {"topic": "liability", "text": "Neither party is liable for broken toys.", "clause": "11"},
        {"topic": "intellectual property", "text": "The Town owns the games that are made.", "clause": "12"},
        {"topic": "depot", "text": "The barn proposed as depot holds 600 toys.", "clause": "13"},
        {"topic": "gloves", "text": "Washers wear the gloves that are laid out.", "clause": "14"},
        {"topic": "songbooks", "text": "Nothing here affects the copyright in songbooks.", "clause": "15"},
    ],
)  # fmt: skip

STRAIGHT = (
    ("do the weekend stewards get moved to another morning", "keep the morning"),
    ("are we allowed to show a kid's photo", "picture is shown"),
    ("if a family moves house do we have to pay for broken toys", "liable for broken toys"),
    ("who owns the stuff that our staff make for it", "The Town owns"),
    ("if our teachers design a game who owns it", "The Town owns"),
    ("how many toys are in the barn picked as depot", "600 toys"),
    ("how big is the barn, in toys", "600 toys"),
    ("what time is the shelf check", "09:30"),
    ("more families with a toy at home, over how long", "within two years"),
    ("is party hire in the standard offer", "No. "),
    ("what happens when a kid is poorly", "washes every toy"),
    ("what did the School promise re shelves", "green"),
    ("could the School change the agreement off its own bat", "No. "),
    ("could the Town change it by itself, just with a letter", "No. "),
)
REFUSED = (
    *("do the former stewards get moved to another morning", "do the drivers get moved to another morning"),
    *("how many weekend stewards are there", "how many stewards have a morning"),
    *("are we allowed to sell a kid's photo", "how long is a kid's photo kept"),
    *("if a family moves house who collects the toys", "if a family moves house do we pay for lost books"),
    *("who owns the barn", "who owns the car park"),
    *("how many toys are picked for the barn", "how many barns are picked as depot", "how big is the school"),
    *("what time is the painting", "over how long are helpers trained"),
    *("is face painting in the standard offer", "how much is the fee for party hire"),
    *("what happens when a driver is poorly", "what did the Town promise re shelves"),
    *("could the School change its name off its own bat", "could the Town change the rota by itself"),
    *("who are the washers", "who lays out the gloves"),
)


def ask(said: str) -> Page:
    return MemoryDesk((TOYS,)).ask(f"{said}? (hollinbank)", today=TODAY)


@pytest.mark.parametrize(("said", "holds"), STRAIGHT, ids=[said for said, _ in STRAIGHT])
def test_what_is_said_is_told_in_the_first_line(said: str, holds: str) -> None:
    page = ask(said)
    assert not page.refused
    assert holds in text(page).split("\n")[0]


@pytest.mark.parametrize("said", REFUSED)
def test_what_is_close_but_different_is_refused(said: str) -> None:
    page = ask(said)
    assert page.refused, text(page).split("\n")[0]


def test_what_shares_only_words_that_may_be_asked_of_anything_is_no_nearest() -> None:
    assert "The nearest" not in text(ask("when was it agreed"))


@pytest.mark.parametrize(
    "said", ["does it affect the copyright in songbooks", "is copyright in songbooks affected"]
)
def test_what_nothing_does_is_never_said_to_be_done(said: str) -> None:
    assert text(ask(said)).startswith("Hollinbank Toy Agreement: songbooks: Nothing here affects")
