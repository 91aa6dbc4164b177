"""What is asked by `it` is asked of the agreement where that was spoken of, and else of the thing told."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

WHARF = entry(
    "wharf",
    short_name="Wharf Agreement",
    purpose={"text": "Keeps the wharf open to rowers.", "clause": "1"},
    commencement={"rule": "fixed_date", "date": "2022-05-01", "clause": "2"},
    end={"date": "2029-04-30", "clause": "2"},
    status={"label": "Final", "signed_on_copy": True, "clause": "Cover"},
    termination=[{"rule": "Either may leave on notice.", "notice": {"months": 6}, "clause": "8"}],
    governance=[{"id": "deck", "name": "Deck Group", "role": "Looks at the planks", "clause": "5"}],
    scope={"in_scope": [{"item": "Boat hire", "clause": "3"}], "out_of_scope": [{"item": "Fishing"}]},
)
ITSELF = ("status wharf", "when does Wharf end?", "who has signed the Wharf agreement?", "is Wharf binding?")
DESK = MemoryDesk((WHARF, entry("quay", short_name="Quay MoU")))


def told(before: str, said: str) -> str:
    DESK.ask(before, today=TODAY, thread=before + said)
    return text(DESK.ask(said, today=TODAY, thread=before + said)).split("\n")[0]


@pytest.mark.parametrize("before", ITSELF)
@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("what is it for?", "open to rowers"),
        ("what is the agreement for?", "open to rowers"),
        ("what does it cover?", "Boat hire"),
        ("so what does it leave out?", "Fishing"),
        ("how old is it?", "Started 1 May 2022"),
    ],
)
def test_it_is_the_agreement_where_that_was_spoken_of(before: str, said: str, holds: str) -> None:
    assert holds in told(before, said)


def test_it_is_the_thing_where_one_was_spoken_of() -> None:
    assert "planks" in told("how often does the Deck Group of Wharf meet?", "what is it for?")
    assert "open to rowers" in told("what is it for? (wharf)", "what is it for? (wharf)")
