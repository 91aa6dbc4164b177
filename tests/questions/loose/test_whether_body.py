"""Whether an agreement has such a board: yes where one is called so, and else what there is."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

FERRY = entry(
    "osierby",
    title="Agreement on the Osierby Ferry",
    short_name="Osierby Ferry Agreement",
    place="Osierby",
    parties=[
        {"id": "port", "name": "Osierby Port", "clause": "1"},
        {"id": "council", "name": "Osierby Council", "clause": "1"},
    ],
    governance=[
        {
            "id": "sg",
            "name": "Ferry Steering Group",
            "abbreviation": "FSG",
            "role": "Plans crossings",
            "clause": "4",
        },
        {"id": "ub", "name": "Users' Board", "role": "Speaks for passengers", "clause": "5"},
    ],
    other_terms=[{"topic": "Storms", "text": "The harbour committee may stop crossings.", "clause": "6"}],
    funding=[
        {"id": "F1", "what": "Lamps", "amount": 900, "clause": "7"},
        {"id": "F2", "what": "Ropes", "amount": 250, "clause": "7"},
    ],
)


def told(said: str) -> str:
    return text(MemoryDesk((FERRY,)).ask(f"{said}? (osierby)", today=TODAY, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "first", "body"),
    [
        ("is there a steering group", "Yes.", "Ferry Steering Group"),
        ("does osierby have a users board", "Yes.", "Users' Board"),
        ("is there a board", "Yes.", "Users' Board"),
        ("is there a committee", "Osierby Ferry Agreement: 2 boards", "Ferry Steering Group"),
    ],
)
def test_it_has_one_that_is_called_so_or_what_there_is_is_told(said: str, first: str, body: str) -> None:
    assert told(said).startswith(first)
    assert body in told(said)


@pytest.mark.parametrize("said", ["is there a finance panel", "does it have an audit committee"])
def test_of_what_is_named_nowhere_neither_yes_nor_no_is_said(said: str) -> None:
    assert "the register does not say: it has nothing about" in told(said)


@pytest.mark.parametrize("said", ["is there a harbour committee", "is there a board that meets on Mondays"])
def test_what_a_rule_names_and_what_more_is_asked_is_left_to_the_facts(said: str) -> None:
    assert "Users' Board: Speaks" not in told(said).partition("Nearest")[0] or not told(said).startswith(
        "Yes"
    )


@pytest.mark.parametrize(
    "said", ["what is the total funding", "overall funding", "how much is the whole funding"]
)
def test_all_the_money_is_asked_for_by_any_word_for_all(said: str) -> None:
    assert "£1,150" in told(said)
