"""Whoever is named to sign for one party signs for no other, and whoever else might is not told by that."""

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
