"""What falls due in a period says which of it was dealt with, and when."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.days.calendar import Period
from agreements.life import deeds
from agreements.requests import About, Due, Topic
from tests.agreements.histories import CLERK, History, day, given, made
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


def said(history: History, request: Due | About) -> str:
    return text(page(Answer(request, day("2017-03-16"), history.answer(request, on=day("2017-03-16"))), ()))


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
