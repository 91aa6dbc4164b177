"""Somebody's Home: what awaits them, the next dates, and their agreements."""

from agreements.answers import AtHome
from agreements.clerk.inquiries import AskClerk, ReplyTo
from agreements.requests import Home
from tests.agreements.histories import ADMINISTRATOR, CLERK, READER, History, day, given, made, signatory

CCG, COUNCIL = "U-DONCASTER-CCG", "U-DONCASTER-COUNCIL"


def _at_home(history: History, on: str, by: str) -> AtHome:
    said = history.answer(Home(day(on)), on=on, by=by)
    assert isinstance(said, AtHome)
    return said


def test_what_waits_for_a_signature_awaits_its_signatory() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-11-20")
    assert [one.typed for one in _at_home(history, "2017-11-21", COUNCIL).awaiting] == [
        "sign doncaster agreement"
    ]
    assert _at_home(history, "2017-11-21", CCG).awaiting == ()
    assert _at_home(history, "2017-11-21", READER).awaiting == ()


def test_an_agreement_in_force_awaits_the_signatures_that_it_lacks() -> None:
    fixed = given(made("a", "b", starts="2017-01-01", ends="2018-12-31"))
    assert _at_home(fixed, "2017-02-01", signatory("b")).awaiting == (), "nobody knows who signed"
    half = fixed.signed("a", on="2017-01-20")
    assert [one.typed for one in _at_home(half, "2017-02-01", signatory("b")).awaiting] == [
        "sign made agreement"
    ]
    assert _at_home(half, "2017-02-01", signatory("a")).awaiting == ()


def test_a_change_note_awaits_those_who_have_not_signed_it() -> None:
    history = given("doncaster").proposed(on="2017-11-20")
    assert "sign doncaster ccn 1" in [one.typed for one in _at_home(history, "2017-11-21", CCG).awaiting]
    assert _at_home(history, "2017-11-21", READER).awaiting == ()


def test_the_next_dates_are_those_to_come() -> None:
    found = _at_home(given("stockport"), "2016-06-01", READER).next
    assert found
    assert all(one.occurrence.due and one.occurrence.due >= day("2016-06-01") for one in found)


def test_nothing_awaits_anyone_once_it_is_over() -> None:
    at_home = _at_home(given("doncaster"), "2026-11-22", COUNCIL)
    assert (at_home.awaiting, at_home.next, at_home.live, at_home.ended) == ((), (), (), 1)


def test_a_question_awaits_the_clerk_until_it_is_answered() -> None:
    asked = given("stockport").asked(AskClerk("stockport", "Who chairs it?"), on="2016-06-01", by=READER)
    assert [one.typed for one in _at_home(asked, "2016-06-02", CLERK).awaiting] == ["reply stockport 1"]
    assert _at_home(asked, "2016-06-02", READER).awaiting == ()
    assert _at_home(asked, "2016-06-02", ADMINISTRATOR).awaiting == ()  # there is a clerk
    answered = asked.asked(ReplyTo("stockport", 1, "Dr Gill."), on="2016-06-03", by=CLERK)
    assert _at_home(answered, "2016-06-03", CLERK).awaiting == ()
