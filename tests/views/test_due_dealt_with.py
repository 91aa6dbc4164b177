"""What was dealt with, undone or moved is told so, wherever it is told."""

from datetime import date
from decimal import Decimal

import pytest

from agreements.answers import Answer
from agreements.change_notes.effects import SetSum
from agreements.days.calendar import FIRST_DAY, Period
from agreements.life import deeds
from agreements.requests import About, Base, Due, ReadClause, Topic
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked
from views.text import text
from views.words import page

PACT = made(
    "a",
    "b",
    starts="2017-01-01",
    milestones=[
        {"id": "M1", "what": "Depot opened", "date": "2017-03-10", "precision": "day"},
        {"id": "M2", "what": "Routes drawn", "date": "2017-03-20", "precision": "day"},
    ],
)
MARCH = Due(Period(date(2017, 3, 1), date(2017, 3, 31)), "made")


def done(*items: str) -> History:
    history = given(PACT)
    for item in items:
        history = history.asked(deeds.Deal("made", item, day=day("2017-03-08")), on="2017-03-15", by=CLERK)
    return history


def said(history: History, request: Base, on: str = "2017-03-16") -> str:
    return text(page(Answer(request, day(on), history.answer(request, on=on)), ()))


@pytest.mark.parametrize(
    ("items", "headline"),
    [
        ((), "2 dates fall due in March 2017"),
        (("M1",), "2 dates fall due in March 2017, 1 of them dealt with"),
        (("M1", "M2"), "2 dates fall due in March 2017, all of them dealt with"),
    ],
)
def test_the_headline_counts_what_was_dealt_with(items: tuple[str, ...], headline: str) -> None:
    assert said(done(*items), MARCH).startswith(f"Made-up MoU: {headline}.")


def test_what_was_dealt_with_reads_as_done_and_not_as_late() -> None:
    lines = said(done("M1"), MARCH).splitlines()
    (depot,) = (line for line in lines if "Depot opened" in line)
    (routes,) = (line for line in lines if "Routes drawn" in line)
    assert "Done 8 March 2017" in depot
    assert "days ago" not in depot
    assert "In 4 days" in routes


def test_the_dates_of_an_agreement_say_it_in_the_same_words() -> None:
    assert "Depot opened (done 8 March 2017)" in said(done("M1"), About(Topic.DATES, "made"))


def test_duties_without_an_outcome_are_counted_beside_what_is_overdue() -> None:
    monthly = [{"id": "O1", "what": "Sound the harbour", "frequency": "monthly"}]
    pact = PACT.model_copy(update={"recurring": made("a", recurring=monthly).recurring})
    told = said(given(pact), Due(Period(FIRST_DAY, date(2017, 3, 15)), "made", overdue=True))
    assert told.startswith("Made-up MoU: 1 date has passed with no outcome recorded.")
    assert "Duties that recur are not counted as overdue: no outcome is recorded of 2 times." in told


QUAY = made(
    "a",
    "b",
    starts="2017-01-01",
    ends="2018-12-31",
    reviews=[{"id": "R1", "what": "the tides", "date": "2017-10-31"}],
    recurring=[{"id": "O1", "what": "Sound the harbour", "frequency": "as needed"}],
    funding=[
        {
            "id": "F1",
            "what": "dredging",
            "amount": 100,
            "after": {"event": "start", "days": 30},
            "clause": "4",
        }
    ],
)


def after(history: History, *requests: Base) -> History:
    for request in requests:
        history = history.asked(request, on="2017-10-10", by=CLERK)
    return history


def test_a_payment_that_was_moved_is_told_on_its_new_day_everywhere() -> None:
    before = given(QUAY)
    due = "31 January 2017 (8 months ago), 30 days after the agreement starts"
    assert f"Due {due}" in said(before, About(Topic.FUNDING, "made"), "2017-10-11")
    assert f": {due}: dredging" in asked(before, "when is the dredging paid?", "2017-10-11")[1]
    moved = after(before, deeds.MoveItem("made", "F1", day("2017-12-01"), "storms"))
    for request in About(Topic.FUNDING, "made"), ReadClause("4", "made"):
        funding = said(moved, request, "2017-10-11")
        assert "Due 1 December 2017 (in 2 months)" in funding
        assert "Moved on 10 October 2017 to 1 December 2017, because storms" in funding
        assert "31 January" not in funding
    assert (
        ": 1 December 2017 (in 2 months): dredging"
        in asked(moved, "when is the dredging paid?", "2017-10-11")[1]
    )


def test_a_payment_that_was_moved_stays_where_it_is_due_when_a_note_changes_its_sum() -> None:
    moved = after(given(QUAY), deeds.MoveItem("made", "F1", day("2017-12-01"), "storms"))
    varied = moved.varied(SetSum("F1", Decimal(777)), on="2017-10-12", change_on="2017-10-20")
    funding = said(varied, About(Topic.FUNDING, "made"), "2017-10-21")
    assert "£777" in funding
    assert "Due 1 December 2017 (in 5 weeks)" in funding


REVIEWED = (
    deeds.HoldReview("made", "R1", outcome="Fine", held_on=day("2017-10-09")),
    deeds.HoldReview("made", "R1", outcome="Fine", held_on=day("2017-08-15")),
)
SOUNDED = (deeds.Deal("made", "O1", day=day("2017-05-10")), deeds.Deal("made", "O1", day=day("2017-05-01")))


@pytest.mark.parametrize(
    ("acts", "item", "back", "still"),
    [
        (REVIEWED, "R1", "Held on 15 August 2017", "Held on 9 October 2017"),
        (SOUNDED, "O1", "Done on 1 May 2017", "Done on 10 May 2017"),
    ],
)
def test_of_what_was_recorded_twice_the_last_is_taken_back_and_the_other_told(
    acts: tuple[Base, ...], item: str, back: str, still: str
) -> None:
    history = after(given(QUAY), *acts, deeds.Deal("made", item, done=False))
    told = text(page(Answer(deeds.Deal("made"), day("2017-10-10"), history.said), ()))  # type: ignore[arg-type]
    assert told.startswith(f"The last that was recorded of {item} of Made-up MoU is taken back: ")
    assert f"Taken back  {back}." in told
    assert f"Still       {still}." in told
    assert still in said(history, About(Topic.SHOW, "made"), "2017-10-11")
