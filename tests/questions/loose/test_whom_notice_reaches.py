"""Who gets notice is not who may give it; where nobody is named, what is near is shown as that."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"


def weirs(*contacts: dict[str, str]) -> tuple[Terms, ...]:
    return (
        entry(
            "dunmoor",
            title="Dunmoor Weirs Agreement",
            short_name="Dunmoor Weirs Agreement",
            place="Dunmoor",
            parties=[
                {"id": "anglers", "name": "Dunmoor Anglers", "clause": "1"},
                {"id": "mill", "name": "Dunmoor Mill Trust", "clause": "1"},
            ],
            commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
            end={"date": "2025-12-31", "clause": "2"},
            termination=[
                {
                    "rule": "Either party may end it by 5 months' notice in writing.",
                    "by_whom": ["anglers", "mill"],
                    "notice": {"months": 5},
                    "clause": "7",
                }
            ],
            contacts=list(contacts),
        ),
    )


ROSE = {
    "name": "Rose Tuttle",
    "position": "Bailiff",
    "organisation": "mill",
    "role": "Receives notices.",
    "email": "rose@mill.example",
}
ASKED = (
    "who do notices go to under Dunmoor?",
    "who should notice be sent to at Dunmoor?",
    "who do we serve notice on, Dunmoor",
)


@pytest.mark.parametrize("said", ASKED)
def test_who_gets_notice_is_told(said: str) -> None:
    assert "Rose Tuttle" in talked(DAY, said, register=weirs(ROSE))[-1].split("\n")[0]


@pytest.mark.parametrize("said", ASKED)
def test_who_may_give_it_is_no_answer(said: str) -> None:
    assert "does not say" in talked(DAY, said, register=weirs())[-1].split("\n")[0]


def test_her_address_is_asked_next() -> None:
    said = talked(DAY, ASKED[0], "what's her email?", register=weirs(ROSE))[-1]
    assert "rose@mill.example" in said.split("\n")[0]


def test_who_gives_it_is_still_told() -> None:
    said = talked(DAY, "who can give notice under Dunmoor?", register=weirs(ROSE))[-1]
    assert "Dunmoor Anglers and Dunmoor Mill Trust" in said.split("\n")[0]
