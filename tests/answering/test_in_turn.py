"""Of several gateways the one that is meant is told by its turn, and none where there are not so many."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "gateways": [
        {
            "id": "G2",
            "what": "Gateway of the harbour",
            "date": "2018-09-30",
            "evidence": ["Count of crossings"],
        },
        {"id": "G1", "what": "Gateway of the fares", "date": "2017-09-30", "evidence": ["Survey of users"]},
    ],
    "recurring": [{"id": "O1", "what": "Survey of users", "frequency": "annual"}],
}
AGREED = given(made("a", "b", **TERMS))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("when is the second gateway?", "harbour (30 September 2018)"),
        ("what evidence does the first gateway need?", "Survey of users"),
        ("what evidence does the 2nd gateway need?", "Count of crossings"),
        ("is a survey of users needed at the first gateway?", "Yes. "),
        ("is a survey of users needed at the second gateway?", "does not say"),
        ("when is the third gateway?", "none of its 2 gateways"),
    ],
)
def test_a_gateway_is_known_by_its_turn(said: str, told: str) -> None:
    assert told in asked(AGREED, said, "2017-02-01")[1]


def test_of_two_turns_neither_is_left_out() -> None:
    days = {"First break point": "2017-09-30", "Second break point": "2018-09-30"}
    gateways = [{"id": what[:1], "what": what, "date": day} for what, day in days.items()]
    said = "how many days are there between the first gateway and the second gateway?"
    assert "365 days" in asked(given(made("a", "b", gateways=gateways)), said, "2017-02-01")[1]
