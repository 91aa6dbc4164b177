"""What was signed, agreed or recorded in some days or by somebody, told from the records."""

from functools import cache

import pytest

from agreements.change_notes.effects import SetEnd
from agreements.life import deeds
from answering.answers import Across
from answering.records.acts_asked import Act, act_asked
from questions.loose.reader import read_question
from tests.agreements.histories import CLERK, READER, History, day, given, made
from tests.answering.told import asked
from tests.questions.memory import MemoryVocabulary

TERMS = {"milestones": [{"id": "M1", "what": "Slipway mended", "date": "2017-06-30"}]}


@cache
def lived() -> History:
    history = given(made("a", "b", **TERMS)).signed("a", on="2017-01-10").signed("b", on="2017-02-03")  # type: ignore[arg-type]
    history = history.proposed(SetEnd(day("2018-06-30")), on="2017-05-02", change_on="2017-05-20")
    history = history.signed_on_paper("a", signed_on="2017-05-04", on="2017-05-05", subject="ccn-1")
    history = history.signed("b", on="2017-05-09", subject="ccn-1")
    return history.asked(deeds.Deal("made", "M1", day=day("2017-06-21")), on="2017-06-22", by=CLERK)


@pytest.mark.parametrize(
    ("said", "told_of", "not_of"),
    [
        ("what was signed in January 2017?", ["for Party A on 10 January 2017"], ["Party B on"]),
        (
            "what has been signed since April 2017?",
            ["Change note 1 was signed by", "9 May 2017"],
            ["January"],
        ),
        ("what did we agree in May 2017?", ["Change note 1", "4 May 2017", "9 May 2017"], ["The agreement"]),
        ("what was recorded in June 2017?", ["M1 was done on 21 June 2017"], ["Change note"]),
        ("what changed in May 2017?", ["Change note 1 was signed", "was proposed"], ["M1"]),
        ("what did Pat Smith sign in May 2017?", ["4 May 2017"], ["9 May 2017", "January"]),
        ("is there anything new since 1 June?", ["M1 was done on 21 June 2017"], ["Change note"]),
        ("what has happened since 1 June?", ["M1 was done on 21 June 2017"], ["Change note"]),
        ("what has happened since June?", ["M1 was done on 21 June 2017"], ["Change note"]),
        ("has anything been done since June?", ["M1 was done on 21 June 2017"], ["Change note"]),
    ],
)
def test_what_was_done_in_some_days_is_told(said: str, told_of: list[str], not_of: list[str]) -> None:
    told, line = asked(lived(), said, "2017-08-01")
    assert told.recorded, line
    for one in told_of:
        assert one in line
    for one in not_of:
        assert one not in line


def test_what_is_to_happen_is_not_told_by_what_was_recorded() -> None:
    for said in ("what is to happen this month?", "what should happen last of all this week?"):
        assert not getattr(asked(lived(), said, "2017-06-22")[0], "recorded", None), said


def test_of_days_on_which_nothing_was_done_that_is_said() -> None:
    told, line = asked(lived(), "what was signed in March 2017?", "2017-08-01")
    assert line == "Made-up MoU: no such signature is recorded in March 2017."
    assert told.verdict is None
    assert asked(lived(), "has anything been signed in March 2017?", "2017-08-01")[0].verdict is False
    assert asked(lived(), "has anything been signed in May 2017?", "2017-08-01")[0].verdict is True


def test_what_somebody_signed_is_told_by_their_name() -> None:
    told, line = asked(lived(), "did Pat Smith sign change note 1?", "2017-08-01")
    assert told.verdict is True
    assert "Party A on 4 May 2017" in line
    assert not getattr(asked(lived(), "did Pat Smith sign change note 1?", "2017-05-03")[0], "verdict", None)


def test_across_agreements_those_are_found_in_which_it_was_done() -> None:
    vocabulary = MemoryVocabulary((lived().terms("2017-08-01"),))
    for said in (
        "what changed since May 2017?",
        "what was signed in May 2017",
        "what was recorded last month?",
    ):
        request = read_question(said, vocabulary, today=day("2017-08-01"))
        found = lived().answer(request, on="2017-08-01", by=READER)
        assert isinstance(found, Across), said
        assert bool(found.rows) is ("last month" not in said)


@pytest.mark.parametrize(
    "said",
    [
        "what must be signed in May 2017?",
        "what is to be signed by June 2017",
        "what is due in May 2017?",
        "what happens if the note is signed in May?",
        "what needs to be agreed in May 2017?",
        "what have I signed this month?",
        "who signs for Party A?",
    ],
)
def test_what_is_to_be_done_is_not_asked_of_the_records(said: str) -> None:
    assert act_asked(said) is None


def test_more_than_the_days_and_names_is_asked_of_the_document() -> None:
    assert act_asked("what was agreed about parking in May 2017?") is Act.AGREED
    told, _ = asked(lived(), "what was agreed about parking in May 2017?", "2017-08-01")
    assert not getattr(told, "recorded", None)
