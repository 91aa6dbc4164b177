"""What stands in a clause or part of the document is told of that alone, and what had passed by a day."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "milestones": [
        {"id": "M1", "what": "Ferry timetable agreed", "date": "2017-03-01", "clause": "Appendix B"},
        {"id": "M2", "what": "Slipway repaired", "date": "2017-06-01", "clause": "Appendix B"},
        {"id": "M3", "what": "Stage 3 of the harbour plan", "date": "2017-08-01", "clause": "4.2"},
    ],
    "reviews": [{"id": "R1", "what": "Review of the fares", "date": "2017-09-01", "clause": "4.3"}],
    "recurring": [
        {"id": "O1", "what": "Report on the crossings", "frequency": "monthly", "clause": "6.1"},
        {"id": "O2", "what": "Audit of the tolls", "frequency": "annually", "clause": "7"},
    ],
    "schedules": [
        {"label": "Appendix A", "title": "Charts", "state": "missing", "clause": "3"},
        {"label": "Appendix B", "title": "Programme", "state": "present", "clause": "Appendix B"},
    ],
    "scope": {"in_scope": [{"item": "Ferries as in the charts (appendix A)", "clause": "2"}]},
}
AGREED = given(made("a", "b", **TERMS))


@pytest.mark.parametrize(
    ("said", "told", "untold"),
    [
        ("which milestones are in Appendix B?", ["timetable", "Slipway"], ["harbour"]),
        ("list the dates in appendix b", ["timetable", "Slipway"], ["harbour", "fares"]),
        ("which of the dates in Appendix B had gone by on 1 May 2017?", ["timetable"], ["Slipway"]),
        ("looking back from 1 May 2017, which milestones had been and gone?", ["timetable"], ["Slipway"]),
        ("standing at 1 July 2017, which dates had not yet come round?", ["harbour", "fares"], ["Slipway"]),
        ("what duties does clause 6 set?", ["crossings"], ["tolls"]),
        ("list the obligations in clause 7", ["tolls"], ["crossings"]),
        ("which reviews are under section 4?", ["fares"], []),
        ("any deadlines in Paper 3?", ["does not say"], ["Stage 3"]),
        ("is annex 1 included?", ["nothing about", "annex 1"], []),
        ("is the appendix I sent included?", [], ["nothing about"]),
        ("is appendix A included?", ["No. ", "missing"], ["in scope"]),
    ],
)
def test_a_place_is_told_alone(said: str, told: list[str], untold: list[str]) -> None:
    _, line = asked(AGREED, said, "2017-02-01")
    assert [one for one in told if one not in line] == []
    assert [one for one in untold if one in line] == []


IN_A_MONTH = given(
    made(
        "a",
        "b",
        milestones=[
            {"id": "M1", "what": "Stage 3 begins", "date": "2017-12-26", "clause": "4"},
            {"id": "M2", "what": "Ferry hub open", "date": "2017-12-31", "clause": "5"},
            {"id": "M3", "what": "Slipway repaired", "date": "2018-01-31", "clause": "5"},
        ],
        mentioned=[
            {"name": "Tide Board", "as": "not a party", "clause": "1"},
            {"name": "Gull Trust", "as": "heard of", "clause": "1"},
        ],
        governance=[{"id": "board", "name": "Harbour Board", "members": [{"organisation": "a"}]}],
        termination=[{"rule": "A party may leave.", "notice": {"months": 6, "text": "six months"}}],
        indicators=[{"id": "I1", "what": "More crossings on time", "clause": "2"}],
        recurring=[{"id": "O1", "what": "Monitor the indicators of success", "frequency": "annual"}],
    )
)


@pytest.mark.parametrize(
    ("said", "told", "untold"),
    [
        ("list the milestones due in December 2017", ["Stage 3", "hub"], ["Slipway"]),
        ("which milestones fall in December 2017?", ["Stage 3", "hub"], ["Slipway"]),
        ("who else is mentioned?", ["Tide Board", "Gull Trust"], []),
        ("which organisations does it mention?", ["Tide Board", "Gull Trust"], []),
        ("which bodies does it name?", ["Harbour Board"], ["Tide Board"]),
        ("which organisations does it name as parties?", ["Party A", "Party B"], ["Tide Board"]),
        ("what happens if a party drops out?", ["A party may leave."], ["6 months"]),
        ("what does success look like?", ["crossings on time"], ["Monitor"]),
    ],
)
def test_all_that_are_asked_for_are_told(said: str, told: list[str], untold: list[str]) -> None:
    _, line = asked(IN_A_MONTH, said, "2017-02-01")
    assert [one for one in told if one not in line] == []
    assert [one for one in untold if one in line] == []
