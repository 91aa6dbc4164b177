"""What falls after an end by notice, or after a gateway's no, is not said to be due still."""

from functools import cache
from typing import Any

from agreements.life import deeds
from agreements.life.happenings import Decision
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "termination": [{"rule": "Any party may leave on 3 months' notice in writing.", "notice": {"months": 3}}],
    "milestones": [
        {"id": "M1", "what": "The trust plants the orchard", "date": "2017-11-30", "bound": "by"},
        {"id": "M2", "what": "The trust fences the meadow", "date": "2017-04-30", "bound": "by"},
    ],
    "gateways": [{"id": "G1", "what": "Going on to the orchard", "date": "2017-08-31"}],
}


@cache
def signed() -> History:
    return given(made("a", "b", **TERMS)).signed("a", "b", on="2017-01-10")


@cache
def noticed() -> History:
    notice = deeds.GiveNotice("made", party="a", given_on=day("2017-02-01"), ends_on=day("2017-06-01"))
    return signed().asked(notice, on="2017-02-01", by=CLERK)


@cache
def refused() -> History:
    decide = deeds.Decide(
        "made", "G1", decision=Decision.NOT_RECONFIRMED, body="The board", decided_on=day("2017-03-01")
    )
    return signed().asked(decide, on="2017-03-01", by=CLERK)


def test_what_falls_after_the_end_by_notice_is_not_due_still() -> None:
    said = "must the trust still plant the orchard?"
    assert asked(signed(), said, "2017-03-10")[0].verdict is True
    told, line = asked(noticed(), said, "2017-03-10")
    assert told.verdict is None
    assert "after its end on 1 June 2017" in line


def test_what_falls_before_that_end_is_due() -> None:
    told, line = asked(noticed(), "must the trust still fence the meadow?", "2017-03-10")
    assert told.verdict is True
    assert "after its end" not in line


def test_the_next_that_falls_after_the_end_is_marked() -> None:
    assert (
        "after its end on 1 June 2017" in asked(noticed(), "what is due in November 2017?", "2017-05-02")[1]
    )


def test_what_comes_after_a_refused_gateway_is_left_open() -> None:
    told, _ = asked(refused(), "must the trust still plant the orchard?", "2017-03-10")
    assert told.verdict is None
    assert told.refused
    told, _ = asked(refused(), "must the trust plant the orchard?", "2017-03-10")
    assert told.verdict is True  # by the document it must; whether it still must is another question
    assert told.refused is None
