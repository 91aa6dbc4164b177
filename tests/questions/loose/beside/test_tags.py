"""A sentence before what only asks whether that is so is asked about, and whoever says it is left out."""

from pathlib import Path

import pytest

from questions.loose.beside.tags import whether_so
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parents[1] / "register").glob("*.yaml")))


def first_line(said: str) -> str:
    return text(MemoryDesk(REGISTER).ask(said, today=TODAY)).splitlines()[0]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Our bursar swears Harrowdale is binding. Is it?", "is Harrowdale binding?"),
        ("I was assured that Quillmouth is signed. Is that so?", "is Quillmouth signed?"),
        ("People here think Ottermouth is over. Is it really?", "is Ottermouth over?"),
        ("The minutes say Quillmouth is in force; is that right?", "is Quillmouth in force?"),
        ("My aunt claims Harrowdale has 4 partners. Has it?", "has Harrowdale 4 partners?"),
        ("Quillmouth is binding. Is it?", "is Quillmouth binding?"),
        (
            "Good morning. I am new. Apparently Harrowdale is binding. Is it? Thanks, Joan",
            "is Harrowdale binding?",
        ),
    ],
)
def test_what_is_stated_is_asked_about(said: str, asked: str) -> None:
    assert first_line(said) == first_line(asked)
    assert first_line(said).startswith(("Yes.", "No."))


def test_what_the_agreement_says_of_itself_is_asked_of_it() -> None:
    assert first_line("Quillmouth says it is binding. Is it?") == first_line("is Quillmouth binding?")


@pytest.mark.parametrize(
    ("stated", "asks"),
    [
        ("The bursar told us the hub is signed.", "Did she?"),
        ("They say that the hub is signed.", "Do they?"),
        ("I work on the pier.", "Is it?"),
        ("When does the hub end:", "does it?"),
        ("Who signs the hub,", "is it?"),
        ("The vicar knows when the hub is over.", "Is it?"),
        ("The hub is a draft.", "Does that matter?"),
        ("The hub is over.", "Is it the pier?"),
        ("The hub is over.", "Is there a copy?"),
        ("", "Is it?"),
    ],
)
def test_what_is_not_stated_or_asks_more_is_left(stated: str, asks: str) -> None:
    assert whether_so(stated, asks) == ("", "", "", "")
