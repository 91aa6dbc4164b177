"""What is due before a day is in time up to the day before; what is settled is not next, a year is no day."""

from typing import Any

import pytest

from agreements.answers import Answer
from agreements.days.calendar import how_long
from agreements.life.deeds import Deal
from agreements.reminding.requests import ShowReminders
from agreements.requests import About, Base, Topic
from agreements.terms import AfterEvent
from tests.agreements.histories import CLERK, History, day, given, made
from views.text import text
from views.words import page
from views.words.days import falls, months_and_days
from views.words.work import after_words

BEFORE = {"id": "M1", "what": "Key handed back", "date": "2017-05-10", "bound": "before"}


def agreement(*milestones: dict[str, Any]) -> History:
    return given(made("a", "b", starts="2017-01-01", milestones=list(milestones)))


def said(of: History, request: Base, on: str) -> str:
    return text(page(Answer(request, day(on), of.answer(request, on=on, by=CLERK)), ()))


def done(of: History, on: str) -> str:
    request = Deal("made", "M1", day=day(on))
    after = of.asked(request, on=on, by=CLERK)
    assert after.said is not None
    return text(page(Answer(request, day(on), after.said), ()))


def test_what_is_due_before_a_day_is_late_on_that_day_and_in_time_the_day_before() -> None:
    history = agreement(BEFORE)
    assert "9 May 2017, in time" in done(history, "2017-05-09")
    assert "10 May 2017, 1 day late" in done(history, "2017-05-10")
    status = About(Topic.STATUS, "made")
    assert " Passed" not in said(history, status, "2017-05-09")
    assert " Passed" in said(history, status, "2017-05-10")
    assert "2 dates" not in said(history, About(Topic.DATES, "made"), "2017-05-10").partition("Next")[2]


@pytest.mark.parametrize(
    ("bound", "precision", "late"),
    [("by", "day", False), ("before", "month", False), ("before", "quarter", False), ("before", "day", True)],
)
def test_only_what_is_before_a_day_ends_a_day_earlier(bound: str, precision: str, late: bool) -> None:  # noqa: FBT001
    one = {
        "id": "M1",
        "what": "Key handed back",
        "date": "2017-06-30",
        "bound": bound,
        "precision": precision,
    }
    assert ("late" in done(agreement(one), "2017-06-30")) is late


def test_a_reminder_of_what_is_due_before_a_day_counts_to_its_last_day() -> None:
    history, request = agreement(BEFORE), ShowReminders("made", "M1")
    assert "is due tomorrow, before 10 May 2017" in said(history, request, "2017-05-08")
    assert "is due today, before 10 May 2017" in said(history, request, "2017-05-09")
    past = said(history, request, "2017-05-10")
    assert "was due before today, 10 May 2017, and is not recorded as done" in past


def test_what_is_settled_is_not_next() -> None:
    later = {"id": "M2", "what": "Shed sold", "date": "2017-09-01"}
    dates = About(Topic.DATES, "made")
    history = agreement(BEFORE, later).asked(
        Deal("made", "M1", day=day("2017-04-02")), on="2017-04-02", by=CLERK
    )
    assert "Next, 1 September 2017 (in 5 months): Shed sold" in said(history, dates, "2017-04-02")


def test_one_date_that_is_past_is_not_said_to_be_all() -> None:
    ended = given(made("a", "b", ends="2017-03-31"))
    assert "1 date, past, 1 thing without a date. The last, 31 March 2017" in said(
        ended, About(Topic.DATES, "made"), "2017-06-01"
    )


def test_a_quarter_from_which_something_is_due_is_told_as_such_by_a_reminder_too() -> None:
    one = {**BEFORE, "date": "2017-09-30", "bound": "from", "precision": "quarter"}
    assert falls(day("2017-09-30"), None, "quarter", "from") == "from Q2 2017/18"
    assert "is due from Q2 2017/18" in said(agreement(one), ShowReminders("made", "M1"), "2017-06-01")


def test_a_year_alone_is_no_day() -> None:
    assert falls(day("2019-12-31"), None, "year", None) == "in 2019"
    assert falls(day("2019-03-31"), None, "year", "by") == "by the end of 2018/19"
    assert falls(day("2019-12-31"), day("2019-01-01"), "year", None) == "1 January to 31 December 2019"
    one = {"id": "M1", "what": "Key handed back", "date": "2017-12-31", "precision": "year"}
    assert "in 2017 (no day given; " in said(agreement(one), About(Topic.MILESTONES, "made"), "2017-06-01")


@pytest.mark.parametrize(
    ("months", "days", "words"),
    [
        (2, 0, "2 months after the agreement ends"),
        (-2, 0, "2 months before the agreement ends"),
        (-1, -10, "1 month and 10 days before the agreement ends"),
        (-2, 5, "5 days after 2 months before the agreement ends"),
        (0, 0, "when the agreement ends"),
    ],
)
def test_what_runs_from_an_event_is_before_it_or_after(months: int, days: int, words: str) -> None:
    assert after_words(AfterEvent(event="end", months=months, days=days)) == words


@pytest.mark.parametrize(
    ("first", "after", "words"),
    [
        ("2017-02-01", "2018-02-01", "12 months"),
        ("2017-02-01", "2018-02-11", "12 months and 10 days"),
        ("2017-02-15", "2017-12-11", "9 months and 26 days"),
    ],
)
def test_months_are_counted_whole(first: str, after: str, words: str) -> None:
    assert months_and_days(day(first), day(after)) == words
    assert how_long(day("2017-02-01"), day("2017-02-02")) == "1 day"
