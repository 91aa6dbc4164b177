"""What is asked of the records: notices, versions, what came after, who may see it and who wrote it down."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from agreements import acts
from agreements.answers import Answer
from agreements.life import deeds
from agreements.life.happenings import Replaced
from agreements.records import Written
from agreements.requests import Last
from answering.of_one import Told
from answering.records.asked import Matter, matter_asked
from answering.requests import Question
from questions.loose.reader import read_question
from tests.agreements.histories import ADMINISTRATOR, CLERK, History, day, given, made
from tests.answering.told import asked
from tests.questions.memory import MemoryVocabulary
from views.page import Point
from views.words.told import TOLD

WAYS_OUT: dict[str, Any] = {
    "termination": [{"rule": "Any party may leave on 3 months' notice in writing.", "notice": {"months": 3}}],
    "successor": {"name": "Harbour compact", "date": "2018-04-01"},
    "version": {"label": "v1"},
}


@cache
def signed() -> History:
    return given(made("a", "b", **WAYS_OUT)).signed("a", "b", on="2017-01-10")


@cache
def noticed() -> History:
    given_on = day("2017-02-01")
    notice = deeds.GiveNotice("made", party="a", given_on=given_on, ends_on=day("2017-06-01"))
    return signed().asked(notice, on=given_on, by=CLERK)


@cache
def withdrawn() -> History:
    return noticed().asked(
        deeds.WithdrawNotice("made", party="a", why="All is well"), on="2017-02-20", by=CLERK
    )


@cache
def renewed() -> History:
    later = made("a", "b", **WAYS_OUT | {"version": {"label": "v2", "counts_from": "2017-05-01"}})
    return signed().imported(later, on="2017-04-01")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is it under notice?", True),
        ("does the notice still stand?", True),
        ("has notice been given", True),
        ("has anybody given notice?", True),
        ("did Party A give notice", True),
        ("has Party B served notice?", False),
        ("is it not under notice?", False),
        ("was the notice withdrawn", False),
        ("who gave notice, and when", None),
        ("when was notice given?", None),
    ],
)
def test_a_notice_that_stands_is_told_from_the_records(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(noticed(), said, "2017-02-10")
    assert told.verdict is verdict
    assert line.endswith("Party A gave notice on 1 February 2017, to end it on 1 June 2017 (in 4 months).")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is it under notice?", False),
        ("has notice been given", None),
        ("was the notice withdrawn", True),
        ("why was the notice taken back?", None),
    ],
)
def test_a_notice_that_was_withdrawn_does_not_stand(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(withdrawn(), said, "2017-03-01")
    assert told.verdict is verdict
    assert "No notice stands. Party A gave notice on 1 February 2017 and withdrew it" in line
    assert "on 20 February 2017: All is well" in line


def test_it_is_said_who_wrote_a_notice_down() -> None:
    told, _ = asked(withdrawn(), "who recorded the notice?", "2017-03-01")
    page = TOLD[Told][1](Answer(told.question, day("2017-03-01"), told), told)
    written = [part.text for part in page.parts if isinstance(part, Point)]
    assert len(written) == len(told.recorded.records) == 2
    assert all(one.endswith(f"Recorded by Name of {CLERK}.") for one in written)
    assert asked(noticed(), "when was the notice on it recorded?", "2017-03-01")[0].recorded


def test_of_none_that_is_known_on_the_day_none_is_said_to_stand() -> None:
    assert (
        asked(signed(), "is it under notice?", "2017-02-10")[1] == "No. Made-up MoU: no notice is recorded."
    )
    assert asked(signed(), "has notice been given?", "2017-02-10")[1] == "Made-up MoU: no notice is recorded."
    assert asked(noticed(), "is it under notice?", "2017-01-20")[0].verdict is False
    told, line = asked(noticed(), "is it under notice?", "2017-07-01")
    assert told.verdict is False  # it has run out
    assert "Party A gave notice on 1 February 2017" in line


@pytest.mark.parametrize(
    "said",
    [
        "notice given?",
        "is there any notice on it?",
        "when does the notice run out?",
        "when does their notice expire?",
        "what notices are there?",
        "what notice did Party A give?",
        "is anyone leaving?",
        "is it being terminated?",
        "has Party A pulled out?",
    ],
)
def test_whoever_is_leaving_is_told_by_the_notice(said: str) -> None:
    told, line = asked(noticed(), said, "2017-02-10")
    assert told.verdict in {True, None}
    assert "Party A gave notice on 1 February 2017, to end it on 1 June 2017" in line


def test_whoever_gave_no_notice_is_not_leaving() -> None:
    assert asked(noticed(), "has Party B pulled out?", "2017-02-10")[0].verdict is False
    assert asked(signed(), "is anyone leaving?", "2017-02-10")[0].verdict is None
    assert not asked(signed(), "when does the notice run out?", "2017-02-10")[0].recorded


def test_in_a_conversation_it_is_asked_on_about_what_was_recorded() -> None:
    last = Last("made", "status made")
    vocabulary = MemoryVocabulary((noticed().terms("2017-02-10"),))
    for said in ("is it under notice?", "who gave it?", "and when?"):
        request = read_question(said, vocabulary, today=day("2017-02-10"), last=last)
        assert isinstance(request, Question)
        told = noticed().answer(request, on="2017-02-10")
        assert isinstance(told, Told)
        assert told.recorded
        last = Last("made", request.typed)
    for other in ("who hasn't given it?", "who has not signed?"):
        request = read_question(other, vocabulary, today=day("2017-02-10"), last=last)
        other_told = noticed().answer(request, on="2017-02-10")
        assert not getattr(other_told, "recorded", None)
    request = read_question("when does it end?", vocabulary, today=day("2017-02-10"), last=last)
    ends = noticed().answer(request, on="2017-02-10")
    assert isinstance(ends, Told)
    assert ends.key == "term.end"


@pytest.mark.parametrize(
    "said",
    [
        "who may give notice?",
        "how much notice must be given?",
        "when must notice be given?",
        "is notice given in writing?",
        "is there a notice period?",
        "what happens once notice is given?",
        "can we still give notice?",
        "what is the last day to give notice?",
        "if notice was given today when would it end?",
        "is this version signed?",
        "which version is this?",
        "what will replace it?",
        "is it to be replaced?",
        "is the data restricted?",
        "who signs it?",
        "was the second version of the budget agreed?",
        "which clause was replaced?",
        "is there a newer version of the specification?",
        "who opened the meeting?",
        "has the board given notice of its meeting?",
        "is a signature recorded?",
        "who signed?",
        "who recorded the risk?",
    ],
)
def test_what_may_or_must_be_done_is_for_the_document_to_say(said: str) -> None:
    told, _ = asked(noticed(), said, "2017-02-10")
    assert not (isinstance(told, Told) and told.recorded)


def test_the_versions_are_told_with_the_days_on_which_they_hold() -> None:
    told, line = asked(signed(), "is there a newer version?", "2017-02-01")
    assert told.verdict is False
    assert line == "No. Made-up MoU: this is the only version in the register, labelled “v1”."
    assert asked(signed(), "is there a newer version of the agreement?", "2017-02-01")[0].verdict is False
    told, line = asked(renewed(), "is there a newer version?", "2017-04-10")
    assert told.verdict is True
    assert line.endswith(
        "the register has 2 versions of it: the first holds until 30 April 2017 "
        "and one counts from 1 May 2017 (in 3 weeks)."
    )
    assert asked(renewed(), "is there a newer version?", "2017-05-02")[0].verdict is None  # than which?
    assert asked(renewed(), "is there an earlier version?", "2017-05-02")[0].verdict is True
    assert asked(renewed(), "is this the latest version?", "2017-04-10")[0].verdict is False


def test_what_differs_between_versions_is_shown() -> None:
    told, _ = asked(renewed(), "what changed between the versions", "2017-05-02")
    page = TOLD[Told][1](Answer(told.question, day("2017-05-02"), told), told)
    assert "Version, label: “v1” became “v2”." in [getattr(part, "text", "") for part in page.parts]
    assert any("“v1” became “v2”" in getattr(part, "text", "") for part in page.parts)


def test_what_replaced_it_is_what_is_recorded_not_what_the_document_means_to() -> None:
    told, line = asked(signed(), "has it been superseded?", "2017-02-01")
    assert told.verdict is False
    assert line.endswith(
        "No agreement is recorded as replacing it. "
        "The document names what is to follow, from 1 April 2018: Harbour compact."
    )
    assert asked(signed(), "has it been superseded?", "2018-05-01")[0].verdict is None  # it may have been
    number = len(signed().records) + 1
    record = Replaced(
        agreement="made",
        by="pier",
        called="Pier MoU",
        counts_on=date(2017, 3, 1),
        written=Written(number, signed().records[-1].written.at, signed().records[-1].written.by),  # type: ignore[union-attr]
    )
    replaced = History("made", (*signed().records, record))
    told, line = asked(replaced, "what replaced it?", "2017-03-02")
    assert line == "Made-up MoU: Pier MoU replaced it on 1 March 2017, as it is recorded."
    assert asked(replaced, "is it superseded?", "2017-03-02")[0].verdict is True


def test_who_restricted_it_and_when_is_told() -> None:
    told, line = asked(signed(), "was it ever restricted?", "2017-02-01")
    assert (told.verdict, line) == (False, "No. Made-up MoU: it was never restricted.")
    shut = signed().asked(acts.Restrict("made", people=(CLERK,)), on="2017-02-01", by=ADMINISTRATOR)
    _, line = asked(shut, "who restricted it and when?", "2017-02-03")
    assert "restricted to 2 people on 1 February 2017" in line
    assert "Recorded by" in line


def test_who_signed_an_earlier_version_and_who_wrote_that_down_is_told() -> None:
    _, line = asked(renewed(), "who signed the earlier version?", "2017-05-02")
    assert "signed the agreement for Party A, in Slack, on 10 January 2017" in line
    assert "Recorded by Name of U-A" in line
    assert (
        asked(signed(), "who recorded the signatures?", "2017-02-01")[0].recorded.matter is Matter.SIGN_OFFS
    )


@pytest.mark.parametrize("word", ["notice ", "version ", "replaced ", "is a ", "signed restricted "])
def test_a_long_line_is_read_at_once(word: str) -> None:
    assert matter_asked((word * 2_000)[:5_000] + "zz") in {None, *Matter}
