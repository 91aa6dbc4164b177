"""A yes rests on the very number that is asked of: a level, a phase, how often."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "parties": [
        {"id": "a", "name": "Alder Council", "role": "Joint commissioning", "level": 2, "clause": "1"},
        {"id": "b", "name": "Birch Council", "role": "Delegated commissioning", "level": 3, "clause": "1"},
    ],
    "decisions": [
        {
            "id": "D1",
            "rule": "Level 3 (delegated): councils take full responsibility for the ferries.",
            "clause": "2",
        },
        {"id": "D2", "rule": "Bands 1, 2 and 4 to 6 are paid by the hour.", "clause": "2"},
        {"id": "D4", "rule": "2 kinds of issue need the CCG.", "clause": "2"},
        {"id": "D3", "rule": "Votes are held in two equal parts, and every council has one.", "clause": "2"},
    ],
    "reviews": [
        {"id": "R1", "what": "Formal review", "date_text": "6 months after the last party signs"},
    ],
    "milestones": [{"id": "M1", "what": "Phase 1, the shadow running, is complete", "date": "2017-05-01"}],
    "recurring": [{"id": "O1", "what": "Report on the ferries", "frequency": "quarterly"}],
}
TERMS["governance"] = [
    {
        "id": "board",
        "name": "Ferry Board",
        "meets": "every two months",
        "functions": ["Agree the work plan each year"],
        "clause": "5",
    }
]
TERMS["milestones"].append({"id": "M2", "what": "Exit plan agreed", "date": "2017-12-31"})
AGREED = given(made("a", "b", **TERMS))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("do councils take full responsibility for the ferries at level 2?", None),
        ("do councils take full responsibility for the ferries at level 3?", True),
        ("is level 1 delegated?", None),
        ("is Birch at level 3?", True),
        ("is Birch at level 2?", False),
        ("is Alder a level 3 council?", False),
        ("is the formal review every six months?", None),
        ("is the formal review monthly?", None),
        ("is phase 2 the shadow running?", None),
        ("is there a quarterly report on the ferries?", True),
        ("is there a report on the ferries every three months?", True),
        ("is there a report on the ferries every 6 weeks?", None),
        ("is the work plan agreed each month?", None),
        ("does the Ferry Board meet monthly?", False),
        ("must the board agree the work plan?", None),
        ("must the exit plan be agreed?", True),
        ("are there quarterly duties?", True),
        ("is band 2 paid by the hour?", True),
        ("is band 4 paid by the hour?", True),
        ("is band 3 paid by the hour?", None),
        ("are there two equal parts to votes?", True),
        ("are there two equal votes?", None),
        ("are there 2 CCGs?", None),
    ],
)
def test_another_number_is_no_yes(said: str, told: object) -> None:
    assert getattr(asked(AGREED, said, "2017-02-01")[0], "verdict", None) is told
