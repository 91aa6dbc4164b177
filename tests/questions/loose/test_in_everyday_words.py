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
        version={"label": "Issue 2", "clause": "Front"},
        milestones=[{"id": "M3", "what": "Stage 3 - nets hung", "date": "2022-06-30", "clause": "4"}],
        termination=[
            {
                "rule": "Either party may leave on 4 months' notice.",
                "by_whom": ["rangers", "mill"],
                "notice": {"months": 4},
                "clause": "10",
            }
        ],
        reviews=[
            {
                "id": "R1",
                "what": "Review of the lookout",
                "date": "2023-05-31",
                "purpose": "To see whether one lookout at night will do",
                "clause": "11",
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
        ("what's the last day the Mill could give notice to be out of Brook by 30 June 2025?", "28 February"),
        ("when do they look at whether one lookout overnight will do, Brook?", "31 May 2023"),
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
        "what date was the Brook agreement meant to be approved by?",
        "where are changes to the rota of the Brook rangers reported?",
    ],
)
def test_what_is_close_but_different_is_refused(said: str) -> None:
    assert "does not say" in talked(DAY, said, register=BROOK)[-1].split("\n")[0]


def test_a_figure_alone_makes_no_fact_the_nearest() -> None:
    first = talked(DAY, "why is it only 3 months notice at Brook?", register=BROOK)[-1].split("\n")[0]
    assert "does not say" in first
    assert "4 months" in first
