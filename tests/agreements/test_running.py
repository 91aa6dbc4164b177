"""What is due is dealt with, or moved: who may say so, and what follows for dates and status."""

from dataclasses import replace
from datetime import date

import pytest

from agreements import outcomes
from agreements.answers import DueDates, Status
from agreements.change_notes.effects import PutItem
from agreements.days.occurrences import Occurrence
from agreements.life import deeds, results
from agreements.life.running import tasks
from agreements.outcomes import Refusal
from agreements.requests import About, Base, Due, Topic
from agreements.terms import Milestone
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    days,
    given,
    known,
    made,
    refused,
    signatory,
)

PARTIES = ("doncaster-ccg", "doncaster-council")


def in_force() -> History:
    return given("doncaster").signed(*PARTIES, on="2017-11-20")


def done(history: History, item: str, on: str, *, at: str = "", by: str = CLERK) -> History:
    return history.asked(deeds.Deal(history.id, item, day=day(at) if at else None), on=on, by=by)


def undone(history: History, item: str, on: str) -> History:
    return history.asked(deeds.Deal(history.id, item, done=False), on=on, by=CLERK)


def moved(history: History, item: str, to: str, on: str, why: str = "the lawyers need longer") -> History:
    return history.asked(deeds.MoveItem(history.id, item, day(to), why), on=on, by=CLERK)


def task(history: History, item: str, on: str) -> Occurrence:
    return next(one for one in tasks(history.agreement, day(on)) if one.item == item)


def passed(history: History, on: str, as_of: str = "") -> list[str]:
    status = history.answer(About(Topic.STATUS, history.id, when=known(as_of)), on=on)
    assert isinstance(status, Status)
    return [one.item for one in status.unrecorded]


def test_what_was_done_has_an_outcome_from_its_day_on() -> None:
    history = in_force()
    assert passed(history, "2018-02-10") == ["M1", "M3"]
    history = done(history, "m3", "2018-02-10", at="2018-01-30")
    assert isinstance(history.said, results.DealtWith)
    assert history.said.record.counts_on == day("2018-01-30")
    assert passed(history, "2018-02-10") == ["M1"]
    assert task(history, "M3", "2018-02-10").settled_on == day("2018-01-30")
    assert task(history, "M3", "2018-01-29").settled_on is None


def test_what_is_next_leaves_out_what_is_done_already() -> None:
    history = in_force()
    for item in ("O1-2017-11", "M1", "O1-2017-12", "O1-2018-01"):
        history = done(history, item, "2018-01-05")
    status = history.answer(About(Topic.STATUS, "doncaster"), on="2018-01-06")
    assert isinstance(status, Status)
    assert status.next
    assert status.next.item == "M3"


def test_what_was_not_done_after_all_is_open_again_and_can_be_done_once_more() -> None:
    history = done(in_force(), "M1", "2017-12-01")
    history = undone(history, "M1", "2017-12-02")
    assert passed(history, "2017-12-02") == ["M1"]
    assert refused(undone(history, "M1", "2017-12-03")) is Refusal.NOT_DEALT
    history = done(history, "M1", "2017-12-03")
    assert passed(history, "2017-12-03") == []
    assert [getattr(one, "round", None) for one in history.records[-3:]] == [0, 1, 2]


def test_what_was_not_done_after_all_never_was_and_what_was_done_before_it_stands() -> None:
    history = done(in_force(), "M3", "2018-01-20")
    assert "M3" not in passed(history, "2018-03-01", "2018-02-20")
    history = undone(history, "M3", "2018-03-01")
    assert "M3" in passed(history, "2018-03-01", "2018-02-20")

    twice = made("a", "b", starts="2017-01-01", recurring=[{"id": "O1", "what": "meet when needed"}])
    history = done(done(given(twice), "O1", "2017-02-01"), "O1", "2017-03-01")
    assert task(undone(history, "O1", "2017-03-02"), "O1", "2017-03-02").settled_on == day("2017-02-01")


def test_nothing_is_done_twice_and_the_second_is_told_who_was_first() -> None:
    history = done(in_force(), "M1", "2017-12-01", by=signatory("doncaster-ccg"))
    again = done(history, "M1", "2017-12-02")
    assert refused(again) is Refusal.ALREADY_DEALT
    assert isinstance(again.said, outcomes.Refused)
    assert again.said.details == ("Name of U-DONCASTER-CCG",)
    assert again.records == history.records


@pytest.mark.parametrize(
    ("item", "at", "why"),
    [
        ("M3", "2017-12-05", Refusal.FUTURE),
        ("O1-2017-12", "2017-11-30", Refusal.TOO_EARLY),
        ("M3", "1066-10-14", Refusal.TOO_EARLY),
        ("M99", "2017-12-01", Refusal.NO_ITEM),
        ("O99", "2017-12-01", Refusal.NO_ITEM),
        ("T1", "2017-12-01", Refusal.NO_ITEM),
    ],
)
def test_what_cannot_have_been_done_is_refused(item: str, at: str, why: Refusal) -> None:
    history = in_force()
    tried = done(history, item, "2017-12-04", at=at)
    assert refused(tried) is why
    assert tried.records == history.records


def test_what_there_is_to_do_is_offered_with_what_it_is() -> None:
    plans = [{"id": "M1", "what": "Berth let"}, {"id": "M2", "what": "Quay lit"}]
    said = (
        given(made("a", "b", milestones=plans))
        .asked(deeds.Deal("made", "M7"), on="2017-05-02", by=CLERK)
        .said
    )
    assert isinstance(said, outcomes.Refused)
    assert [(one.called, one.typed) for one in said.choices] == [
        ("M1: Berth let", "done made M1"),
        ("M2: Quay lit", "done made M2"),
    ]


def test_a_milestone_may_be_done_before_the_agreement_began() -> None:
    assert isinstance(done(in_force(), "M1", "2017-11-20", at="2017-11-08").said, results.DealtWith)


def test_a_duty_without_periods_is_done_again_and_again() -> None:
    history = given("stockport")
    for on, at in (("2016-06-20", "12:00"), ("2016-06-20", "12:01"), ("2016-07-20", "12:01")):
        history = history.asked(deeds.Deal("stockport", "O3"), on=on, by=CLERK, at=at)
        assert isinstance(history.said, results.DealtWith)
    assert task(history, "O3", "2016-08-01").settled_on == day("2016-07-20")


def test_the_same_said_again_within_a_minute_is_recorded_once_and_told_how_to_say_it_was_done_twice() -> None:
    first = done(given("stockport"), "O3", "2016-06-20")
    again = done(first, "o3", "2016-06-20")
    assert refused(again) is Refusal.JUST_DEALT
    assert again.records == first.records
    assert isinstance(again.said, outcomes.Refused)
    (twice,) = again.said.choices
    assert twice.typed == "done stockport O3 because a second time"

    noted = deeds.Deal("stockport", "O3", note="a second time")
    counted = first.asked(noted, on="2016-06-20", by=CLERK)
    assert isinstance(counted.said, results.DealtWith)
    assert refused(counted.asked(noted, on="2016-06-20", by=CLERK)) is Refusal.JUST_DEALT


def test_what_differs_from_what_was_just_said_is_recorded() -> None:
    first = done(given("stockport"), "O3", "2016-06-20")
    for differs in (
        done(first, "O4", "2016-06-20"),
        done(first, "O3", "2016-06-20", at="2016-06-19"),
        done(first, "O3", "2016-06-20", by=ADMINISTRATOR),
        undone(first, "O3", "2016-06-20"),
    ):
        assert isinstance(differs.said, results.DealtWith)
    back = done(undone(first, "O3", "2016-06-20"), "O3", "2016-06-20")
    assert isinstance(back.said, results.DealtWith)


def test_what_is_taken_back_twice_in_a_moment_takes_back_one() -> None:
    history = done(given("stockport"), "O3", "2016-06-20")
    history = done(history, "O3", "2016-06-20", at="2016-06-19")
    again = undone(undone(history, "O3", "2016-06-20"), "O3", "2016-06-20").said
    assert isinstance(again, outcomes.Refused)
    assert [one.called for one in again.choices] == ["Take back the one before too"]


def test_a_duty_asks_which_of_its_periods_and_offers_the_one_that_runs() -> None:
    form = done(given("lancashire"), "O1", "2016-10-10").said
    assert isinstance(form, outcomes.ToFill)
    assert form.fields[0].initial == "O1-2016-12"
    assert [one.value for one in form.fields[0].options] == [
        "O1-2016-06",
        "O1-2016-09",
        "O1-2016-12",
        "O1-2017-03",
    ]


def test_a_list_to_choose_from_is_no_longer_than_slack_takes() -> None:
    monthly = [{"id": "O1", "what": "Report", "frequency": "monthly"}]
    history = given(made("a", "b", starts="2000-01-01", ends="2030-03-31", recurring=monthly))
    form = done(history, "", "2016-05-01").said
    assert isinstance(form, outcomes.ToFill)
    offered = [one.value for one in form.fields[0].options]
    assert len(offered) == 100
    assert "O1-2016-05" in offered
    assert offered == sorted(offered)


def test_a_payment_on_signing_is_paid() -> None:
    history = given(made("a", "b", funding=[{"id": "F1", "what": "Sum", "after": {"event": "signature"}}]))
    history = done(history.signed("a", "b", on="2016-05-01"), "F1", "2016-05-09")
    assert isinstance(history.said, results.DealtWith)
    assert passed(history, "2016-06-01") == []


@pytest.mark.parametrize("by", [CLERK, ADMINISTRATOR, signatory("doncaster-ccg")])
def test_the_clerk_and_the_signatories_may_record(by: str) -> None:
    assert isinstance(done(in_force(), "M1", "2017-12-01", by=by).said, results.DealtWith)


def test_others_may_not_and_are_told_who_may() -> None:
    requests: tuple[Base, ...] = (
        deeds.Deal("doncaster", "M1"),
        deeds.MoveItem("doncaster", "M3", day("2018-02-28"), "why"),
        deeds.Replace("doncaster", "southend"),
    )
    for request in requests:
        tried = in_force().asked(request, on="2017-12-01", by=READER)
        assert refused(tried) is Refusal.NOT_CLERK
        assert isinstance(tried.said, outcomes.Refused)
        assert {one.user for one in tried.said.entitled} == {CLERK, *map(signatory, PARTIES)}


def test_a_moved_milestone_is_due_on_its_new_day_from_then_on() -> None:
    history = moved(in_force(), "M3", "2018-02-28", "2018-01-20")
    assert isinstance(history.said, results.MovedTo)
    assert history.said.moves == 1
    assert task(history, "M3", "2018-01-20").due == day("2018-02-28")
    assert task(history, "M3", "2018-01-19").due == day("2018-01-31")
    assert passed(history, "2018-02-10") == ["M1"]
    assert passed(history, "2018-02-10", as_of="2018-01-19") == ["M1"]


def test_a_milestone_moved_twice_is_due_on_its_last_day_and_keeps_both_moves() -> None:
    history = moved(in_force(), "M3", "2018-02-28", "2018-01-20")
    history = moved(history, "M3", "2018-03-15", "2018-02-20", why="they need longer still")
    assert isinstance(history.said, results.MovedTo)
    assert history.said.moves == 2
    assert task(history, "M3", "2018-02-20").due == day("2018-03-15")
    note = next(one.note for one in history.terms("2018-02-20").milestones if one.id == "M3")
    assert note == (
        "Moved on 20 January 2018 to 28 February 2018, because the lawyers need longer; "
        "moved on 20 February 2018 to 15 March 2018, because they need longer still"
    )


def test_a_period_is_moved_and_keeps_its_name() -> None:
    history = moved(given("lancashire"), "O1-2016-06", "2016-07-15", "2016-06-20")
    one = task(history, "O1-2016-06", "2016-06-20")
    assert (one.due, one.opens) == (day("2016-07-15"), None)
    history = done(history, "O1-2016-06", "2016-07-14")
    assert isinstance(history.said, results.DealtWith)


@pytest.mark.parametrize(
    ("item", "to", "why"),
    [
        ("M3", "2018-01-31", Refusal.DUE_THEN),
        ("M3", "2200-01-01", Refusal.NO_MOVE),
        ("M3", "1899-12-31", Refusal.NO_MOVE),
        ("M1", "2018-02-28", Refusal.ALREADY_DEALT),
        ("O3", "2018-02-28", Refusal.NO_ITEM),
        ("M99", "2018-02-28", Refusal.NO_ITEM),
    ],
)
def test_what_cannot_be_moved_is_refused(item: str, to: str, why: Refusal) -> None:
    history = done(in_force(), "M1", "2017-12-01")
    tried = moved(history, item, to, "2017-12-01")
    assert refused(tried) is why
    assert tried.records == history.records


def test_a_move_half_said_is_a_form_that_keeps_what_was_said() -> None:
    request = deeds.MoveItem("doncaster", "M3", to=day("2018-02-28"))
    form = in_force().asked(request, on="2017-12-01", by=CLERK).said
    assert isinstance(form, outcomes.ToFill)
    assert {one.name: one.initial for one in form.fields} == {"item": "M3", "to": "2018-02-28", "why": ""}


def test_what_a_change_note_puts_in_the_place_of_an_item_is_neither_done_nor_moved() -> None:
    history = moved(in_force(), "M3", "2018-02-28", "2018-01-10")
    history = done(history, "M3", "2018-01-11")
    put = PutItem("milestones", Milestone(id="M3", what="Another", date=day("2018-03-01")))
    history = history.varied(put, on="2018-01-20", change_on="2018-01-25")
    one = task(history, "M3", "2018-01-25")
    assert (one.due, one.settled_on) == (day("2018-03-01"), None)
    assert task(history, "M3", "2018-01-24").settled_on == day("2018-01-11")
    assert refused(done(history, "M3", "2018-01-26", at="2018-01-24")) is Refusal.TOO_EARLY


def test_what_is_due_across_agreements_says_what_is_settled() -> None:
    history = done(in_force(), "M3", "2018-01-20")
    asked = Due(days("2018-01-31", "2018-01-31"))
    found = history.answer(asked, on=date(2018, 1, 21))
    assert isinstance(found, DueDates)
    assert {one.occurrence.item: one.occurrence.settled_on for one in found.due} == {
        "M3": day("2018-01-20"),
        "O1-2018-01": None,
    }


def initial(history: History) -> dict[str, str]:
    assert isinstance(history.said, outcomes.ToFill), history.said
    return {one.name: one.initial for one in history.said.fields}


def test_a_form_that_opens_instead_has_the_day_and_the_words_that_were_said() -> None:
    deal = deeds.Deal("made", "R1", day=day("2017-01-03"), note="at the depot")
    history = given(
        made(
            "a",
            "b",
            starts="2016-04-01",
            milestones=[{"id": "M1", "what": "A plan"}],
            reviews=[{"id": "R1", "what": "How it goes"}],
            gateways=[{"id": "G1", "what": "Go on or stop"}],
        )
    )
    review = initial(history.asked(deal, on="2017-01-05", by=CLERK))
    assert (review["held_on"], review["outcome"], review["next_on"]) == ("2017-01-03", "at the depot", "")
    gateway = initial(history.asked(replace(deal, item="G1"), on="2017-01-05", by=CLERK))
    assert (gateway["decided_on"], gateway["note"], gateway["deferred_to"]) == (
        "2017-01-03",
        "at the depot",
        "",
    )
    which = initial(history.asked(replace(deal, item=""), on="2017-01-05", by=CLERK))
    assert (which["day"], which["note"]) == ("2017-01-03", "at the depot")
    bare = initial(history.asked(deeds.Deal("made"), on="2017-01-05", by=CLERK))
    assert (bare["day"], bare["note"]) == ("2017-01-05", "")


def test_a_day_gone_by_is_asked_for_again_before_something_is_moved_to_it() -> None:
    slip = moved(in_force(), "M3", "2016-02-28", "2018-01-20")
    assert slip.records == in_force().records
    assert isinstance(slip.said, outcomes.ToFill)
    assert initial(slip) == {"item": "M3", "to": "2016-02-28", "why": "the lawyers need longer", "sure": ""}
    meant = deeds.MoveItem("doncaster", "M3", day("2018-01-19"), "decided last week", sure=True)
    late = in_force().asked(meant, on="2018-01-20", by=CLERK)
    assert isinstance(late.said, results.MovedTo)
    assert task(late, "M3", "2018-01-20").due == day("2018-01-19")
    assert isinstance(moved(in_force(), "M3", "2018-01-20", "2018-01-20").said, results.MovedTo), "today"
