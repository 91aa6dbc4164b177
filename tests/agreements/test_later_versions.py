"""What was recorded goes on into a later version that says the item again as it was; else it is told."""

from datetime import date
from typing import Any

import pytest

from agreements.answers import Answer, ImportedEntry
from agreements.change_notes.effects import PutItem, SetEnd
from agreements.leaving import left_behind
from agreements.life import deeds
from agreements.life.happenings import Decision, Replaced
from agreements.life.running import tasks
from agreements.records import Entry
from agreements.requests import About, ImportEntry, Topic
from agreements.signatures.subjects import subjects
from agreements.terms import Milestone, Terms
from tests.agreements.histories import CLERK, History, day, given, made, refused
from views.text import text
from views.words import page

M1 = {"id": "M1", "what": "A plan is agreed", "date": "2017-03-31"}
G1 = {"id": "G1", "what": "Go on or stop", "date": "2017-03-01", "evidence": ["the plan"]}
R1 = {"id": "R1", "what": "How it goes", "date": "2017-03-01"}
O1 = {"id": "O1", "what": "A report", "frequency": "quarterly"}
WAYS = [{"rule": "Three months", "notice": {"months": 3}}]


def terms(counts_from: str = "", **sections: Any) -> Terms:  # noqa: ANN401 - a register file's own sections
    said: dict[str, Any] = {"milestones": [M1], "gateways": [G1], "reviews": [R1], "recurring": [O1]}
    version = {"version": {"counts_from": counts_from}} if counts_from else {}
    return made(
        "a", "b", starts="2017-01-01", ends="2018-12-31", termination=WAYS, **(said | sections), **version
    )


def lived() -> History:
    """Record something of each item of the first version."""
    history = given(terms(), on="2017-01-02")
    for request in (
        deeds.Deal("made", "M1", day=day("2017-03-20")),
        deeds.GiveEvidence("made", "G1", 1, note="in the folder"),
        deeds.Decide(
            "made", "G1", decision=Decision.RECONFIRMED, body="The board", decided_on=day("2017-03-02")
        ),
        deeds.HoldReview("made", "R1", outcome="well", held_on=day("2017-03-01"), next_on=day("2017-09-01")),
        deeds.Deal("made", "O1-2017-03", day=day("2017-03-20")),
    ):
        history = history.asked(request, on="2017-03-20", by=CLERK)
    return history


def due(history: History, item: str, on: str) -> tuple[date | None, date | None]:
    one = next(one for one in tasks(history.agreement, day(on)) if one.item == item)
    return one.due, one.settled_on


def told(history: History) -> ImportedEntry:
    assert isinstance(history.said, ImportedEntry)
    return history.said


def printed(history: History) -> str:
    request = ImportEntry(terms(), "", "made.yaml")
    return text(page(Answer(request, day("2017-04-20"), told(history)), ()))


@pytest.mark.parametrize("imported", ["2017-04-20", "2017-04-01"])
def test_what_the_later_version_says_again_goes_on_as_it_was(imported: str) -> None:
    history = lived().imported(terms("2017-04-15"), on=imported)

    assert told(history).left.reopened == ()
    assert due(history, "M1", "2017-05-01") == (day("2017-03-31"), day("2017-03-20"))
    assert due(history, "G1", "2017-05-01") == (day("2017-03-01"), day("2017-03-02"))
    assert due(history, "R1", "2017-05-01") == (day("2017-09-01"), None)
    assert due(history, "O1-2017-03", "2017-05-01") == (day("2017-03-31"), day("2017-03-20"))
    assert history.agreement.progress_on(day("2017-05-01")).evidence
    third = history.imported(terms("2017-06-01"), on="2017-06-01")
    assert due(third, "M1", "2017-07-01") == (day("2017-03-31"), day("2017-03-20"))


def test_a_version_that_prints_the_day_to_which_something_was_moved_says_it_again() -> None:
    printed_anew = [R1 | {"date": "2017-09-01"}]
    history = lived().imported(terms("2017-04-15", reviews=printed_anew), on="2017-04-20")
    assert told(history).left.reopened == ()
    assert due(history, "R1", "2017-05-01") == (day("2017-09-01"), None)


@pytest.mark.parametrize("other", [{"date": "2017-06-30"}, {"what": "Another plan is agreed"}])
def test_what_it_dates_or_words_anew_is_open_again_and_the_answer_says_so(other: dict[str, str]) -> None:
    history = lived().imported(terms("2017-04-15", milestones=[M1 | other]), on="2017-04-20")

    (reopened,) = told(history).left.reopened
    assert reopened.item == "M1"
    assert "M1, " in printed(history)
    assert "done on 20 March 2017" in printed(history)
    assert due(history, "M1", "2017-05-01")[1] is None
    assert due(history, "M1", "2017-04-14") == (day("2017-03-31"), day("2017-03-20"))
    again = history.asked(deeds.Deal("made", "M1", day=day("2017-04-01")), on="2017-05-01", by=CLERK)
    assert refused(again) is not None, "before the version"


def test_a_payment_of_another_sum_is_open_again() -> None:
    sums = [{"id": "F1", "what": "A grant", "amount": 100, "after": {"event": "start", "days": 30}}]
    history = given(terms(funding=sums), on="2017-01-02")
    history = history.asked(deeds.Deal("made", "F1", day=day("2017-02-01")), on="2017-03-20", by=CLERK)
    for amount, settled_on in (100, day("2017-02-01")), (500, None):
        version = terms("2017-04-15", funding=[sums[0] | {"amount": amount}])
        after = history.imported(version, on="2017-04-20")
        assert due(after, "F1", "2017-05-01") == (day("2017-01-31"), settled_on)
        assert [one.item for one in told(after).left.reopened] == ([] if settled_on else ["F1"])


def test_the_true_day_of_what_was_done_before_the_version_can_be_recorded_after_it() -> None:
    history = given(terms(), on="2017-01-02").imported(terms("2017-04-15"), on="2017-04-15")
    history = history.asked(deeds.Deal("made", "M1", day=day("2017-03-20")), on="2017-05-01", by=CLERK)
    assert due(history, "M1", "2017-05-01") == (day("2017-03-31"), day("2017-03-20"))


def test_what_was_done_before_a_change_note_took_its_place_does_not_come_back_with_a_version() -> None:
    anew = PutItem("milestones", Milestone(id="M1", what="A plan is agreed", date=day("2017-07-31")))
    history = lived().varied(anew, on="2017-04-01")
    kept = history.imported(terms("2017-04-15", milestones=[M1 | {"date": "2017-07-31"}]), on="2017-04-15")
    back = history.imported(terms("2017-04-15"), on="2017-04-15")
    assert due(kept, "M1", "2017-05-01") == (day("2017-07-31"), None)
    assert due(back, "M1", "2017-05-01") == (day("2017-03-31"), None)


def test_a_notice_stands_until_the_version_counts_and_the_answer_says_so() -> None:
    notice = deeds.GiveNotice("made", party="a", given_on=day("2017-04-14"), ends_on=day("2017-07-31"))
    history = lived().asked(notice, on="2017-04-14", by=CLERK)
    history = history.imported(terms("2017-04-25"), on="2017-04-20")

    assert [one.party for one in told(history).left.notices] == ["a"]
    assert "Party A gave notice on 14 April 2017, to end it on 31 July 2017" in printed(history)
    assert history.terms("2017-04-24").end.date == day("2017-07-31")
    assert history.terms("2017-04-25").end.date == day("2018-12-31")
    corrected = history.imported(terms(place="Here"), on="2017-04-21")
    assert told(corrected).left.notices == ()


def later(history: History, on: str = "2017-04-20", **sections: Any) -> History:  # noqa: ANN401 - as above
    return history.imported(terms("2017-04-15", **sections), on=on)


def test_who_signed_the_version_before_has_to_sign_this_one_and_every_answer_says_so() -> None:
    history = later(given(terms()).signed("a", on="2017-01-10"))

    assert [one.party for one in told(history).left.signed] == ["a"]
    said = "signed the earlier version on 10 January 2017 (Name of U-A, Position)"
    assert f"Party A {said}, which does not count for this one. It has to be signed again." in printed(
        history
    )
    for topic in Topic.STATUS, Topic.SIGNATORIES:
        assert said in answered(history, topic, "2017-05-01"), topic
        assert "Signed the earlier" not in answered(history, topic, "2017-04-14"), topic
    assert "nobody has signed this version" in answered(history, Topic.SIGNATORIES, "2017-05-01")
    again = history.signed("a", on="2017-05-02")
    assert "earlier version" not in answered(again, Topic.STATUS, "2017-05-03")


def test_what_was_withdrawn_or_is_dated_on_the_later_copy_is_not_said_to_have_fallen() -> None:
    withdrawn = later(given(terms()).signed("a", on="2017-01-10").withdrew("a", on="2017-01-11"))
    assert told(withdrawn).left.signed == ()
    assert "earlier version" not in answered(withdrawn, Topic.STATUS, "2017-05-01")
    block = {"party": "a", "name": "Ann Ash", "signed_on": "2017-01-10"}
    kept = later(given(terms(signatories=[block])), signatories=[block])
    assert told(kept).left.signed == ()
    lost = later(given(terms(signatories=[block])), signatories=[{"party": "a", "name": "Bo Birch"}])
    assert "Party A signed the earlier version on 10 January 2017 (Ann Ash)" in printed(lost)


def test_an_item_is_told_as_it_was_when_something_was_recorded_of_it() -> None:
    moved = deeds.MoveItem("made", "M1", day("2017-04-30"), "the lawyers")
    history = given(terms(), on="2017-01-02").asked(moved, on="2017-03-20", by=CLERK)
    other = {"id": "M1", "what": "A hall is hired", "date": "2017-06-30"}
    history = later(history, milestones=[other])

    assert told(history).left.reopened == ()
    assert [one.what for one in told(history).left.gone] == ["A plan is agreed"]
    assert "M1, A plan is agreed: moved on 20 March 2017 to 30 April 2017" in printed(history)
    assert "A hall is hired" not in printed(history)
    story = answered(history, Topic.HISTORY, "2017-05-01")
    assert (
        "M1 was moved to 30 April 2017, because the lawyers. As it was then worded: “A plan is agreed”."
        in story
    )
    same = later(given(terms(), on="2017-01-02").asked(moved, on="2017-03-20", by=CLERK))
    assert "then worded" not in answered(same, Topic.HISTORY, "2017-05-01")


def test_an_item_that_the_later_version_does_not_have_is_told_with_what_was_done() -> None:
    history = later(lived(), milestones=[], gateways=[], reviews=[], recurring=[])
    assert [one.item for one in told(history).left.gone] == ["M1", "G1", "R1", "O1"]
    assert (
        "G1, Go on or stop: reconfirmed by The board on 2 March 2017; 1 piece of evidence given"
        in printed(history)
    )


def test_a_sign_off_of_an_item_goes_on_where_the_later_version_says_the_very_same() -> None:
    signed = given(terms()).signed("a", "b", on="2017-01-10", subject="G1")
    same, other = later(signed), later(signed, gateways=[G1 | {"date": "2017-09-01"}])
    (kept,) = (one for one in subjects(same.agreement, day("2017-05-01")) if one.name == "G1")
    (fallen,) = (one for one in subjects(other.agreement, day("2017-05-01")) if one.name == "G1")
    assert (kept.missing, kept.complete) == ((), True)
    assert told(same).left.reopened == ()
    assert (fallen.missing, fallen.complete) == (("a", "b"), False)
    assert "G1, Go on or stop: signed off for Party A and Party B" in printed(other)


def test_a_change_note_and_a_replacement_of_the_version_before_are_told() -> None:
    history = given(terms(), on="2017-01-02").varied(SetEnd(day("2019-12-31")), on="2017-02-01")
    history = history.varied(SetEnd(day("2020-12-31")), on="2017-02-02", change_on="2017-06-01")
    history = later(history)
    assert [one.number for one in told(history).left.notes] == [1]
    assert "Note 1, “A change”, varied the version before." in printed(history)
    replaced = Replaced(agreement="made", by="other", called="Other MoU", counts_on=day("2017-02-03"))
    before = given(terms()).agreement.after(replaced)
    entry = Entry(
        agreement="made", terms=terms("2017-04-15"), digest="", file_name="", counts_on=day("2017-04-15")
    )
    assert left_behind(before, before.after(entry), day("2017-05-01")).replaced == replaced


def answered(history: History, topic: Topic, on: str) -> str:
    request = About(topic, "made")
    return text(page(Answer(request, day(on), history.answer(request, on=on)), ()))
