"""Whoever is named to sign for one party signs for no other, and whoever else might is not told by that.

Nor does anybody else sign who has but a name of theirs.
"""

from pathlib import Path

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parent / "register").glob("*.yaml")))


def first(said: str) -> str:
    return text(MemoryDesk(REGISTER).ask(said, today=TODAY)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("is it tom aldous that signs for harrowdale county council", "Vale Acute"),
        ("does tom aldous sign on behalf of harrowdale ccg", "Vale Acute"),
    ],
)
def test_it_is_denied_by_whom_he_signs_for(said: str, holds: str) -> None:
    assert first(said).startswith("No.")
    assert holds in first(said)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "is it priya nair who signs for harrowdale county council",
            "does dev patel sign for harrowdale ccg",
        ),
        *("does tom aldous pay for harrowdale ccg", "does tom aldous chair the harrowdale ccg"),
    ],
)
def test_nothing_else_is_denied_by_it(said: str) -> None:
    assert not first(said).startswith("No.")


@pytest.mark.parametrize(
    "said",
    ["is Gavin Aldous a signatory", "can Moira Aldous sign", "who is Dev Aldous", "has Aldous Nair signed?"],
)
def test_nobody_is_whoever_has_but_one_of_their_names(said: str) -> None:
    assert MemoryDesk(REGISTER).ask(said, today=TODAY).refused
    assert not first(said).startswith(("Yes.", "No."))


@pytest.mark.parametrize(
    "said", ["is Tom Aldous a signatory", "Is Mr Aldous a signatory?", "Will Aldous sign"]
)
def test_a_person_may_go_by_one_name(said: str) -> None:
    assert "Harrowdale" in first(said)
    assert "Tom Aldous" in first(said)
