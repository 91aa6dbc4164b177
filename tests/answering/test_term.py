"""How long an agreement runs, and when it ends, once a change note or a notice has moved its end."""

from functools import cache
from typing import Any

import pytest

from agreements.answers import Answer
from agreements.change_notes.effects import SetEnd
from agreements.life import deeds
from agreements.requests import About, Topic
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked
from views.page import Row
from views.words import page

ENTRY: dict[str, Any] = {
    "commencement": {"rule": "fixed_date", "date": "2017-01-02", "clause": "1"},
    "end": {"date": "2018-03-31", "clause": "2"},
    "duration_text": "From 2 January 2017 to 31 March 2018.",
    "termination": [{"rule": "Any party may leave on 3 months' notice in writing.", "notice": {"months": 3}}],
    "reviews": [{"id": "R1", "what": "End of the trial", "date": "2018-04-10", "clause": "3"}],
    "discrepancies": [
        {"id": "N1", "kind": "date", "severity": "high", "clause": "2", "what": "It ends on a Saturday."},
        {"id": "N2", "kind": "blank", "severity": "high", "clause": "2", "what": "No chair is named."},
    ],
}


@cache
def extended() -> History:
    history = given(made("a", "b", **ENTRY)).signed("a", "b", on="2017-01-10")
    return history.varied(SetEnd(day("2018-09-30")), on="2017-11-20")


@cache
def noticed() -> History:
    history = given(made("a", "b", **ENTRY)).signed("a", "b", on="2017-01-10")
    notice = deeds.GiveNotice("made", party="a", given_on=day("2017-11-20"), ends_on=day("2018-02-28"))
    return history.asked(notice, on="2017-11-20", by=CLERK)


def card(history: History, on: str, topic: Topic) -> list[Row]:
    request = About(topic, "made")
    content: Any = history.answer(request, on=on)
    parts = page(Answer(request, day(on), content)).parts
    return [part for part in parts if isinstance(part, Row)]


@pytest.mark.parametrize(
    "said",
    [
        "when does it end?",
        "how long does it run?",
        "what is its term?",
        "how many days until it ends?",
        "as discussed, please confirm the end date",
        "kindly verify when it expires",
        "how long is left?",
    ],
)
def test_all_answers_on_the_term_have_the_same_end(said: str) -> None:
    for history, last, before in (
        (extended(), "30 September 2018", "31 March 2018"),
        (noticed(), "28 February 2018", "31 March 2018"),
    ):
        line = asked(history, said, "2017-12-05")[1]
        assert last in line
        assert before not in line
        line = asked(history, said, "2017-11-01")[1]
        assert before in line
        assert last not in line


def test_the_card_sums_up_no_term_that_was_changed() -> None:
    assert any(
        row.label == "Term" and "31 March" in row.text for row in card(extended(), "2017-11-01", Topic.SHOW)
    )
    assert not any("31 March" in row.text for row in card(extended(), "2017-12-05", Topic.SHOW))


def test_what_was_flagged_on_the_end_says_that_it_is_another_since() -> None:
    def flagged(on: str) -> list[str]:
        return [row.text for row in card(extended(), on, Topic.DISCREPANCIES)]

    ends, blank = flagged("2017-12-05")
    assert ends.endswith("Since then the last day is 30 September 2018, by change note 1.")
    assert "Since" not in blank
    assert not any("Since" in text for text in flagged("2017-11-01"))


def test_a_claim_that_is_to_be_confirmed_is_weighed() -> None:
    assert (
        asked(extended(), "please confirm that it ends on 30 September 2018", "2017-12-05")[0].verdict is True
    )
    assert asked(extended(), "please confirm that it ends on 31 March 2018", "2017-12-05")[0].verdict is False
    told = asked(extended(), "how many days until the end of the trial?", "2017-12-05")[0]
    assert told.span.last == day("2018-04-10")


def test_what_starts_once_all_have_signed_says_how_many_have_so_far() -> None:
    rule = {"rule": "on_signature_by_all", "clause": "1", "date_text": "once both have signed"}
    bare = given(made("a", "b", **ENTRY | {"commencement": rule}))
    assert "no signature is recorded, so no start date" in asked(bare, "when does it start?", "2017-03-01")[1]
    half = bare.signed("a", on="2017-01-10")
    said = asked(half, "when does it start?", "2017-03-01")[1]
    assert "1 of 2 parties has signed, so no start date is known" in said
    assert "no signature" not in said
    assert (
        "no start date"
        not in asked(half.signed("b", on="2017-02-01"), "when does it start?", "2017-03-01")[1]
    )
