"""What was decided at gateways and what reviews found: told from the records, and the right way round."""

from functools import cache
from typing import Any

import pytest

from agreements.life import deeds
from agreements.life.happenings import Decision
from answering.records.asked import Matter, matter_asked
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked

RUN: dict[str, Any] = {
    "governance": [{"id": "ferry-board", "name": "Ferry Board", "role": "It looks after the crossing"}],
    "gateways": [
        {
            "id": "G1",
            "what": "The pilot crossing goes on to a full timetable",
            "date": "2017-09-30",
            "decided_by": ["Ferry Board"],
            "evidence": ["Passenger counts"],
        },
        {"id": "G2", "what": "Second vessel", "date": "2018-02-28", "decided_by": ["Ferry Board"]},
    ],
    "reviews": [{"id": "R1", "what": "Look at the fares", "date": "2017-10-31"}],
}


@cache
def running() -> History:
    return given(made("a", "b", **RUN)).signed("a", "b", on="2017-01-10")


def decided(decision: Decision, item: str = "G1", note: str = "", until: str = "") -> History:
    deed = deeds.Decide(
        "made",
        item,
        decision=decision,
        body="Ferry Board",
        decided_on=day("2017-09-12"),
        deferred_to=day(until) if until else None,
        note=note,
    )
    return running().asked(deed, on="2017-09-12", by=CLERK)


@cache
def refused() -> History:
    return decided(Decision.NOT_RECONFIRMED, note="Too few passengers")


@cache
def reviewed() -> History:
    held = deeds.HoldReview(
        "made", "R1", outcome="Fares are fair", held_on=day("2017-09-20"), next_on=day("2018-03-01")
    )
    return running().asked(held, on="2017-09-20", by=CLERK)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("did the timetable gateway pass", False),
        ("did it get through the timetable gateway?", False),
        ("was the timetable gateway decided?", True),
        ("was the timetable gateway not passed?", True),
        ("did the timetable gateway fail", True),
        ("is gateway G1 still due?", False),
        ("was the timetable gateway deferred?", False),
        ("was gateway G1 late", False),
        ("was gateway G1 decided in time?", True),
        ("was the timetable gateway a yes or a no", None),
        ("what did the board decide at the timetable gateway?", None),
        ("who decided the timetable gateway", None),
        ("when was the timetable gateway decided?", None),
        ("why was the timetable gateway refused?", None),
        ("what was the outcome of gateway G1", None),
    ],
)
def test_a_gateway_that_was_refused_is_told_as_refused(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(refused(), said, "2017-10-10")
    assert told.verdict is verdict
    assert "Not reconfirmed by Ferry Board on 12 September 2017" in line
    assert "Note: Too few passengers" in line


def test_a_gateway_that_was_passed_is_told_as_passed() -> None:
    history = decided(Decision.RECONFIRMED)
    assert asked(history, "did the timetable gateway pass?", "2017-10-10")[0].verdict is True
    assert asked(history, "was the timetable gateway refused?", "2017-10-10")[0].verdict is False


def test_a_gateway_that_was_put_off_is_not_decided() -> None:
    history = decided(Decision.DEFERRED, until="2017-12-01")
    for said, verdict in (
        ("was the timetable gateway decided?", False),
        ("did the timetable gateway pass?", False),
        ("was the timetable gateway deferred?", True),
        ("is the timetable gateway still open?", True),
        ("did the timetable gateway fail?", None),
    ):
        told, line = asked(history, said, "2017-10-10")
        assert told.verdict is verdict, said
        assert "until 1 December 2017" in line


def test_of_several_gateways_each_is_told() -> None:
    told, line = asked(refused(), "has it passed its gateways?", "2017-10-10")
    assert told.verdict is None
    assert "Not reconfirmed" in line
    assert "Nothing is recorded of gateway G2: Second vessel" in line


def test_the_gateway_that_was_not_decided_is_not_told_by_another() -> None:
    told, line = asked(refused(), "was the second vessel gateway decided?", "2017-10-10")
    assert told.verdict is None
    assert "not recorded whether this was done: Second vessel" in line


@pytest.mark.parametrize(
    "said",
    [
        "who decides at the timetable gateway?",
        "when must the timetable gateway be decided?",
        "what evidence was needed for the timetable gateway?",
        "what happens if the timetable gateway is not passed?",
        "when was the timetable gateway due?",
        "who should have decided the timetable gateway?",
    ],
)
def test_what_the_document_says_of_a_gateway_is_not_told_by_the_records(said: str) -> None:
    assert not getattr(asked(refused(), said, "2017-10-10")[0], "recorded", None)


def test_nothing_is_known_of_a_decision_before_it_was_made() -> None:
    assert "not recorded" in asked(refused(), "was the timetable gateway decided?", "2017-09-01")[1]
    assert not getattr(asked(running(), "why did the board say no?", "2017-10-10")[0], "recorded", None)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("was the review held?", True),
        ("has the fares review been done?", True),
        ("has it been reviewed?", True),
        ("was the review early?", True),
        ("was the review late", False),
        ("was the review done in time?", True),
        ("is the review still outstanding?", False),
        ("what did the review find?", None),
        ("when was it last reviewed?", None),
        ("what was the outcome of the fares review?", None),
    ],
)
def test_a_review_that_was_held_is_told_though_it_is_due_again(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(reviewed(), said, "2017-10-10")
    assert told.verdict is verdict
    assert "Held on 20 September 2017, 5 weeks before its day, 31 October 2017" in line
    assert "Outcome: Fares are fair. The next is on 1 March 2018" in line


@pytest.mark.parametrize(
    "said",
    [
        "when is the next review?",
        "how often is it reviewed?",
        "when was the review due?",
        "who must hold the review?",
        "did the review of the harbour lights happen?",
    ],
)
def test_what_the_document_says_of_a_review_is_not_told_by_the_records(said: str) -> None:
    assert not getattr(asked(reviewed(), said, "2017-10-10")[0], "recorded", None)


def test_the_commands_that_show_them_are_gone_on_from() -> None:
    assert matter_asked("gateway made G1") is Matter.GATEWAYS
    assert matter_asked("review made") is Matter.REVIEWS
    assert matter_asked("which gateway comes next?") is None


def test_when_something_was_done_is_no_yes_and_how_early_is_said() -> None:
    milestones = [{"id": "M1", "what": "Jetty rebuilt", "date": "2017-06-30"}]
    history = given(made("a", "b", milestones=milestones)).signed("a", "b", on="2017-01-10")
    history = history.asked(deeds.Deal("made", "M1", day=day("2017-06-21")), on="2017-06-22", by=CLERK)
    told, line = asked(history, "when was the jetty rebuilt done?", "2017-07-10")
    assert told.verdict is None
    assert line.startswith("Made-up MoU: recorded as done on 21 June 2017")
    told, line = asked(history, "how early was M1?", "2017-07-10")
    assert "9 days before its day" in line
    assert asked(history, "was M1 early?", "2017-07-10")[0].verdict is True
    assert asked(history, "was M1 late?", "2017-07-10")[0].verdict is False
