"""Who may sign here in somebody's place, told by the authority that was handed on."""

from functools import cache

import pytest

from agreements import acts
from agreements.outcomes import Refused
from agreements.records import Delegation
from answering.records.asked import Matter, matter_asked
from tests.agreements.histories import History, day, given, made, signatory
from tests.answering.told import asked


@cache
def handed() -> History:
    request = acts.Delegate(
        "made",
        party="a",
        user="U-STAND",
        name="Rowan Deputy",
        position="Deputy Clerk",
        scope="anything",
        first=day("2017-03-06"),
        last=day("2017-03-17"),
    )
    history = given(made("a", "b")).asked(request, on="2017-03-01", by=signatory("a"))
    assert any(isinstance(one, Delegation) for one in history.records)
    return history


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("can Rowan Deputy sign?", True),
        ("may Rowan sign for Party A?", True),
        ("until when can Rowan Deputy sign?", None),
        ("who is standing in for Party A?", None),
        ("has anybody been given authority to sign?", True),
    ],
)
def test_whoever_stands_in_may_sign_while_the_authority_runs(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(handed(), said, "2017-03-08")
    assert told.verdict is verdict
    assert "to Rowan Deputy, Deputy Clerk, from 6 March 2017 to 17 March 2017" in line


def test_before_and_after_it_runs_nobody_may_sign_by_it() -> None:
    assert asked(handed(), "can Rowan Deputy sign?", "2017-03-02")[0].verdict is False
    assert asked(handed(), "can Rowan Deputy sign?", "2017-03-20")[0].verdict is False
    refused = handed().tried_to_sign("a", on="2017-03-02", by="U-STAND").said
    assert isinstance(refused, Refused)
    assert refused.begins == day("2017-03-06")


@pytest.mark.parametrize(
    "said", ["can Party B sign?", "can Rowan Deputy sign off the accounts?", "who signs for Party B?"]
)
def test_nothing_else_is_told_by_it(said: str) -> None:
    assert not getattr(asked(handed(), said, "2017-03-08")[0], "recorded", None)


def test_what_the_document_lets_be_delegated_is_not_asked_of_the_records() -> None:
    assert matter_asked("must functions be delegated under clause 4?") is None
    assert matter_asked("who is standing in for the chair?") is Matter.AUTHORITY
    told, _ = asked(given(made("a", "b")), "who is standing in for the chair?", "2017-03-08")
    assert not getattr(told, "recorded", None)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("can Rowan Deputy sign after March?", False),
        ("may Rowan Deputy sign for Party A after 17 March?", False),
        ("may Rowan sign after 10 March?", True),
        ("may Rowan sign between 20 and 30 March?", False),
    ],
)
def test_the_days_asked_about_are_those_on_which_it_must_run(said: str, verdict: bool) -> None:  # noqa: FBT001
    assert asked(handed(), said, "2017-03-08")[0].verdict is verdict


@pytest.mark.parametrize("said", ["am I allowed to sign for Party A?", "can I sign after 17 March?"])
def test_whoever_asks_of_themself_is_told_to_whom_it_was_handed_and_no_yes(said: str) -> None:
    told, line = asked(handed(), said, "2017-03-08")
    assert told.verdict is None
    assert "to Rowan Deputy" in line


def test_who_may_sign_are_those_who_handed_it_on_as_well() -> None:
    told, line = asked(handed(), "who can sign for Party A?", "2017-03-08")
    assert told.verdict is None
    assert "Name of U-A, Position, was made signatory for Party A" in line
    assert "to Rowan Deputy" in line
    assert "U-B" not in line
    assert "was made" not in asked(handed(), "who is standing in for Party A?", "2017-03-08")[1]
    assert "was made" not in asked(handed(), "who can sign for Party B?", "2017-03-08")[1]
