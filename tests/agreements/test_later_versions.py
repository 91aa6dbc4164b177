"""What was recorded goes on into a later version that says the item again as it was; else it is told."""

from datetime import date
from typing import Any

import pytest

from agreements import deeds
from agreements.answers import Answer, ImportedEntry
from agreements.effects import PutItem
from agreements.happenings import Decision
from agreements.requests import About, Base, ImportEntry, Topic
from agreements.running import tasks
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


def shown(history: History, request: Base, on: str) -> str:
    content = history.answer(request, on=on)
    return text(page(Answer(request, day(on), content)))


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


def test_a_signature_of_the_version_before_is_told_and_has_to_be_given_again() -> None:
    first = given(made("a", "b", ends="2018-12-31"), on="2017-01-02").signed("a", on="2017-02-01")
    later = made("a", "b", ends="2018-12-31", version={"counts_from": "2017-03-01"})
    history = first.asked(ImportEntry(later, "later", "later.yaml"), on="2017-02-20", by=CLERK)
    said = "An earlier version was signed by Party A (Name of U-A) on 1 February 2017. "
    assert said + "This one has to be signed again." in printed(history)
    request = About(Topic.STATUS, "made")
    assert said not in shown(history, request, "2017-02-25")
    assert said in shown(history, request, "2017-03-02")
    assert said in shown(history, About(Topic.SIGNATORIES, "made"), "2017-03-02")
    again = history.signed("a", on="2017-03-03")
    assert said not in shown(again, request, "2017-03-04")


def test_nothing_is_said_of_signatures_where_nobody_had_signed_the_version_before() -> None:
    first = given(made("a", "b", ends="2018-12-31"), on="2017-01-02")
    later = made("a", "b", ends="2018-12-31", version={"counts_from": "2017-03-01"})
    history = first.asked(ImportEntry(later, "later", "later.yaml"), on="2017-02-20", by=CLERK)
    assert not told(history).left.signed
    assert "signed again" not in shown(history, About(Topic.STATUS, "made"), "2017-03-02")
