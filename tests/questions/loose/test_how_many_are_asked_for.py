"""How many are asked for, and in what time, keeps nobody from the fact that is of as many."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"
FERRY: tuple[Terms, ...] = (
    entry(
        "wend",
        title="Wend Ferry Agreement",
        short_name="Wend Ferry Agreement",
        place="Wend",
        parties=[
            {"id": "pilots", "name": "Wend Pilots", "clause": "1"},
            {"id": "quay", "name": "Wend Quay Company", "clause": "1"},
        ],
        commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
        end={"date": "2025-12-31", "clause": "2"},
        collective_names=[
            {"name": "Landing Partners", "members": ["pilots", "quay"], "clause": "1"},
        ],
        gateways=[
            {
                "id": "G1",
                "what": "Approval to run at night",
                "date": "2022-09-30",
                "decided_by": ["Harbour Bench", "Lamp Committee"],
                "clause": "8",
            }
        ],
        variation={"rule": "By a paper that both sign.", "must_sign": ["pilots", "quay"], "clause": "4"},
        recurring=[
            {"id": "O1", "what": "Hull inspection", "frequency": "three times a year", "clause": "5"},
            {"id": "O2", "what": "Rope report", "frequency": "as needed", "clause": "5"},
        ],
        other_terms=[{"topic": "logs", "text": "Each shows the other its logs.", "clause": "6"}],
    ),
)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("which two bodies approve running at night on the Wend?", "Harbour Bench and Lamp Committee"),
        ("which two bodies would have to consider approval to run at night, Wend", "Lamp Committee"),
        ("which two organisations together are called the Landing Partners?", "Wend Pilots"),
        ("how many hull inspections a year does the Wend agreement want?", "three times a year"),
        ("do the two Wend parties show each other their logs?", "Yes."),
        ("who has to sign a change to the Wend agreement for it to count?", "Wend Quay Company"),
    ],
)
def test_it_is_told(said: str, told: str) -> None:
    assert told in talked(DAY, said, register=FERRY)[-1].split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        "which three bodies approve running at night on the Wend?",
        "which four organisations together are called the Landing Partners?",
        "how many rope reports a year does the Wend agreement want?",
        "do the three Wend parties show each other their logs?",
        "how many have to be at the Lamp Committee for it to count, Wend?",
    ],
)
def test_what_is_of_another_number_is_refused(said: str) -> None:
    assert "does not say" in talked(DAY, said, register=FERRY)[-1].split("\n")[0]
