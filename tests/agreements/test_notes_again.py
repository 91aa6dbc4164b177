"""A note that was rejected: who did so, when and why is told, and it can be raised anew with its text."""

from decimal import Decimal
from functools import cache

import pytest

from agreements import acts
from agreements.answers import Answer
from agreements.change_notes.effects import PutItem, SetEnd, SetSum
from agreements.life.deeds import Deal
from agreements.life.progress import item_of
from agreements.life.running import tasks
from agreements.outcomes import OneNote, Refusal, Refused, ToFill
from agreements.records import NoteState
from agreements.terms import Milestone, Obligation
from questions.everyday.told_to_do import told_to_do
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked
from views.text import text
from views.words import page


@cache
def rejected() -> History:
    history = given(made("a", "b")).signed("a", "b", on="2017-01-10")
    history = history.proposed(
        SetEnd(day("2018-09-30")), on="2017-03-01", change_on="2017-04-01", title="Half a year more"
    )
    move = acts.MoveNote("made", 1, NoteState.REJECTED, why="The budget is not set")
    history = history.asked(move, on="2017-03-08", by=CLERK)
    assert isinstance(history.said, OneNote)
    assert history.said.by == f"Name of {CLERK}"
    return history


def test_a_rejected_note_is_raised_anew_with_its_text() -> None:
    form = rejected().asked(acts.StartNote("made", 1), on="2017-04-03", by=CLERK).said
    assert isinstance(form, ToFill)
    filled = {one.name: one.initial for one in form.fields}
    assert form.carried["number"] == "0"  # a new one
    assert filled["title"] == "Half a year more"
    assert filled["last_day"] == "2018-09-30"
    assert filled["first_proposed_on"] == "2017-04-03"


def test_an_agreed_note_is_not_raised_anew() -> None:
    history = given(made("a", "b")).signed("a", "b", on="2017-01-10")
    history = history.proposed(SetEnd(day("2018-09-30")), on="2017-03-01", change_on="2017-04-01")
    agreed = history.signed("a", "b", on="2017-03-02", subject="ccn-1")
    refused = agreed.asked(acts.StartNote("made", 1), on="2017-04-03", by=CLERK).said
    assert isinstance(refused, Refused)
    assert refused.why is Refusal.NOTE_CLOSED


@pytest.mark.parametrize(
    "said",
    [
        "who rejected the change note?",
        "why was the change note rejected?",
        "when was the change note rejected?",
        "what was rejected?",
    ],
)
def test_it_is_told_who_rejected_a_note_when_and_why(said: str) -> None:
    _, line = asked(rejected(), said, "2017-04-03")
    assert "Change note 1, “Half a year more”, was rejected on 8 March 2017 by Name of U-CLERK" in line
    assert "The budget is not set" in line


def test_a_note_is_asked_to_be_raised_again_by_its_number() -> None:
    assert told_to_do("raise change note 4 again", "made", day("2017-04-03")).endswith("change made 4")
    said = "please raise a change note to extend the term again"
    assert " 4" not in told_to_do(said, "made", day("2017-04-03"))


def test_of_two_notes_of_one_day_the_one_agreed_last_holds_whatever_its_number() -> None:
    history = given(made("a", "b", starts="2017-01-01")).proposed(
        SetEnd(day("2019-06-30")), on="2017-01-10", change_on="2017-03-01"
    )
    history = history.varied(SetEnd(day("2018-01-31")), on="2017-01-11", change_on="2017-03-01")
    first = history.agreement.before(history.note(1), history.agreement.notes)
    assert first.end.date == day("2018-01-31"), "which is what the first, once agreed, changes"
    history = history.signed("a", "b", on="2017-01-12", subject="ccn-1")
    assert history.terms("2017-03-01").end.date == day("2019-06-30")


PLAN = {"id": "M1", "what": "A plan", "date": "2017-05-31"}
GRANT = {"id": "F1", "what": "A grant", "amount": 100, "after": {"event": "start", "days": 30}}


def test_a_note_says_what_was_done_of_what_it_makes_another_thing_to_do() -> None:
    history = given(made("a", "b", starts="2017-01-01", milestones=[PLAN], funding=[GRANT]))
    for item in "M1", "F1":
        history = history.asked(Deal("made", item), on="2017-03-01", by=CLERK)
    other = PutItem("milestones", Milestone(id="M1", what="Another plan", date=day("2017-09-30")))
    history = history.proposed(other, SetSum("F1", Decimal(120)), on="2017-03-02", change_on="2017-04-01")
    told = text(page(Answer(acts.ShowNotes("made", 1), day("2017-03-02"), history.said), ()))  # type: ignore[arg-type]
    for item in "M1", "F1":
        assert f"{item} was done on 1 March 2017; from 1 April 2017 it is another thing to do" in told
    history = history.signed("a", "b", on="2017-03-03", subject="ccn-1")
    for on, settled in ("2017-03-31", {"M1", "F1"}), ("2017-04-01", set()):
        assert set(history.agreement.progress_on(day(on)).settled) == settled


def test_a_note_leaves_what_was_done_of_a_duty_in_the_time_that_it_cuts_and_says_so() -> None:
    monthly = {"id": "O1", "what": "Sound", "frequency": "monthly"}
    history = given(made("a", "b", starts="2017-01-01", ends="2018-12-31", recurring=[monthly]))
    for month in "09", "10":
        history = history.asked(Deal("made", f"O1-2017-{month}"), on=f"2017-{month}-05", by=CLERK)
    other = PutItem("recurring", Obligation(id="O1", what="Sound all", frequency="monthly"))
    history = history.proposed(other, on="2017-10-12", change_on="2017-10-20")
    assert isinstance(history.said, OneNote)
    assert [item_of(one) for one in history.said.reopened] == ["O1-2017-10"]
    history = history.signed("a", "b", on="2017-10-12", subject="ccn-1")
    found = {one.item: one.settled_on for one in tasks(history.agreement, day("2017-10-21"))}
    assert "O1-2017-09" not in found
    assert found["O1-2017-10"] is None


def test_a_duty_that_a_note_adds_has_no_times_before_the_note() -> None:
    history = given(made("a", "b", starts="2017-01-01", ends="2018-12-31"))
    report = PutItem("recurring", Obligation(id="O9", what="Report", frequency="monthly"))
    history = history.varied(report, on="2017-05-01", change_on="2017-07-15")
    found = [one for one in tasks(history.agreement, day("2017-08-02")) if one.due and one.due.year == 2017]
    assert [one.item for one in found] == [f"O9-2017-{month:02}" for month in range(7, 13)]
    early = history.asked(Deal("made", "O9-2017-06"), on="2017-08-02", by=CLERK)
    assert early.records == history.records
