"""Reviews: when the next is that was not held, how late one was, and what came of it."""

from datetime import date

from agreements.answers import Answer
from agreements.life import deeds
from agreements.requests import About, Topic
from tests.agreements.histories import CLERK, History, day, given, made
from views.page import Page
from views.text import text
from views.words import page

REVIEWS = [
    {"id": "R1", "what": "the tides", "date": "2017-06-30", "precision": "day", "bound": "by"},
    {"id": "R2", "what": "the fares", "date": "2017-11-30", "precision": "day", "bound": "by"},
    {"id": "R3", "what": "the crew", "after": {"event": "signature", "months": 3}},
]


def quay() -> History:
    return given(made("a", "b", reviews=REVIEWS))


def held(history: History, item: str, on: str, *, next_on: date | None = None) -> History:
    request = deeds.HoldReview(history.id, item, outcome="Fares stay", held_on=day(on), next_on=next_on)
    return history.asked(request, on=on, by=CLERK)


def said(history: History, on: str) -> Page:
    request = About(Topic.REVIEWS, history.id)
    return page(Answer(request, day(on), history.answer(request, on=on)), ())


def told(history: History, on: str) -> str:
    assert history.said
    return text(page(Answer(deeds.StartReviewing(history.id), day(on), history.said), ()))


def test_the_next_review_is_one_that_was_not_held() -> None:
    before = said(quay(), "2017-05-02").headline.text
    assert "the next is due 30 June 2017" in before
    after = said(held(quay(), "R1", "2017-05-02"), "2017-05-02").headline.text
    assert "the next is due 30 November 2017" in after


def test_where_all_that_have_a_date_were_held_none_is_next() -> None:
    both = held(held(quay(), "R1", "2017-05-02"), "R2", "2017-05-03")
    assert said(both, "2017-05-04").headline.text == (
        "Made-up MoU: 3 reviews; each that has a date is settled, 1 without a date."
    )


def test_a_review_that_runs_from_the_signatures_has_a_day_once_all_signed() -> None:
    assert "Review, 3 months after the last party signs: the crew." in text(said(quay(), "2017-05-02"))
    signed = quay().signed("a", "b", on="2017-05-02")
    shown = text(said(signed, "2017-05-02"))
    assert "Review, 2 August 2017 (in 3 months), 3 months after the last party signs: the crew." in shown
    assert "without a date" not in shown


def test_a_review_held_after_its_day_is_late_and_says_what_came_of_it() -> None:
    late = held(quay(), "R1", "2017-07-14")
    assert "Held     14 July 2017, 14 days late." in told(late, "2017-07-14")
    assert "Held on 14 July 2017, 14 days late. Outcome: Fares stay." in text(said(late, "2017-07-14"))
    in_time = held(quay(), "R1", "2017-06-30")
    assert "late" not in told(in_time, "2017-06-30") + text(said(in_time, "2017-07-14"))


def test_a_review_that_is_recorded_anew_is_as_late_as_it_was() -> None:
    undone = held(quay(), "R1", "2017-07-13").asked(
        deeds.Deal("made", "R1", done=False), on="2017-07-14", by=CLERK
    )
    anew = held(undone, "R1", "2017-07-14")
    assert "Held on 14 July 2017, 14 days late." in text(said(anew, "2017-07-14"))


def test_a_review_held_once_more_is_not_late() -> None:
    again = held(held(quay(), "R1", "2017-06-01"), "R1", "2017-09-01")
    assert "late" not in told(again, "2017-09-01") + text(said(again, "2017-09-01"))


def test_what_came_of_a_review_stands_while_the_next_is_awaited() -> None:
    shown = text(said(held(quay(), "R1", "2017-06-01", next_on=day("2018-06-01")), "2017-06-02"))
    assert "Outcome: Fares stay." in shown


def test_a_review_that_was_not_held_after_all_is_recorded_as_reviews_are() -> None:
    undone = held(quay(), "R1", "2017-06-01").asked(
        deeds.Deal("made", "R1", done=False), on="2017-06-02", by=CLERK
    )
    assert "review made R1" in told(undone, "2017-06-02")
    assert "done made R1" not in told(undone, "2017-06-02")
