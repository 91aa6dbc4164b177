"""What is said in everyday words is told as what the document calls it, and what differs stays refused."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"
BROOK: tuple[Terms, ...] = (
    entry(
        "brook",
        title="Brook Nets Agreement",
        short_name="Brook Nets Agreement",
        place="Brook",
        parties=[
            {"id": "rangers", "name": "Brook Rangers", "clause": "1"},
            {"id": "mill", "name": "Sedge Mill Trust", "also_called": ["the Mill"], "clause": "1"},
        ],
        commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
        end={"date": "2025-12-31", "clause": "2"},
        mentioned=[
            {"name": "Brook Rangers Netting Team", "as": "Mends the nets", "clause": "3"},
            {"name": "Keeper of Sluices", "as": "River safety lead for the Mill", "clause": "3"},
        ],
        recurring=[
            {
                "id": "O1",
                "what": "Net report on tears and losses",
                "frequency": "monthly",
                "owner": ["Brook Rangers Netting Team"],
                "clause": "4",
            }
        ],
        triggers=[
            {
                "id": "X1",
                "event": "The Mill wants help with a new weir",
                "effect": "The Mill gives advance notice, so that rangers can be found",
                "clause": "5",
            }
        ],
        funding=[
            {
                "id": "F1",
                "what": "Twine and floats",
                "amount": 640,
                "year": "2021/22",
                "payer": "mill",
                "payee": "rangers",
                "clause": "6",
            }
        ],
        variation={"rule": "Changes are reported to the River Bench.", "clause": "7"},
        other_terms=[
            {"topic": "pumps", "text": "The Rangers have no direct access to the pump house.", "clause": "8"},
            {
                "topic": "information",
                "text": "Information that may matter to the other is offered without being asked for.",
                "clause": "9",
            },
        ],
    ),
)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("can the Brook Rangers go straight to the pump house?", "No. "),
        ("does the Mill have to warn people ahead if it wants help with a new weir, Brook?", "advance"),
        ("does the Brook Mill volunteer information that matters?", "without being asked"),
        ("who holds the river safety lead role at Brook?", "Keeper of Sluices"),
        ("how often do the Brook Rangers send the net report?", "monthly"),
        ("how much is the Mill making available to the Brook Rangers in 2021/22?", "£640"),
        ("where are changes to the terms of the Brook memorandum reported?", "River Bench"),
    ],
)
def test_it_is_told_in_the_first_line(said: str, told: str) -> None:
    first = talked(DAY, said, register=BROOK)[-1].split("\n")[0]
    assert told in first
    assert "does not say" not in first


@pytest.mark.parametrize(
    "said",
    [
        "can the Brook Rangers go straight to the bailiff?",
        "does the Mill have to warn the Brook Rangers ahead of a flood?",
        "who holds the river safety purse at Brook?",
        "how often does the Sedge Mill send the net report?",
        "how much is the Mill making available to the Brook Rangers for boots?",
        "where are changes to the rota of the Brook rangers reported?",
    ],
)
def test_what_is_close_but_different_is_refused(said: str) -> None:
    assert "does not say" in talked(DAY, said, register=BROOK)[-1].split("\n")[0]
