"""Points of the term at which an agreement is reviewed, counted from its start in the review's own words."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

TEXT = """MEMORANDUM OF UNDERSTANDING

between

(1) Teal Bay Council ("the Council")
(2) Marram Sea Trust ("the Trust")

1. PERIOD

1.1 This Memorandum will operate from 1st April 2041 for a period of three years.

1.2 The lifeguards live in huts, the date of which nobody knows.

2. REVIEW

2.1 {}
"""


def reviews(sentence: str) -> list[object]:
    return [day for (day,) in told_in(TEXT.format(sentence), "reviews", "date")]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "The Board will review this Memorandum at 12 months and again at 24 months from the date in 1.1.",
            [date(2042, 4, 1), date(2043, 4, 1)],
        ),
        (
            "A short review is to be held after six months, and a full review by 31 October 2042.",
            [date(2041, 10, 1), date(2042, 10, 31)],
        ),
        ("This Memorandum will be reviewed half way through its term.", [date(2042, 10, 1)]),
        ("A review shall be held on each anniversary of the start date.", [date(2042, 4, 1)]),
        ("The partners will review this Memorandum in the month of May in every year.", [date(2041, 5, 31)]),
        ("The Board will review this Memorandum after six months (by 2 October 2041).", [date(2041, 10, 2)]),
        ("The Board will review this Memorandum at six months (by 30.9.41).", [date(2041, 9, 30)]),
        ("We will review progress and this Memorandum by 3 May 2042.", [date(2042, 5, 3)]),
        (
            "The Board reviews this Memorandum in the six months before it expires, reporting by 3 May 2043.",
            [date(2043, 5, 3)],
        ),
        (
            "The Board will review this Memorandum in the last six months before it expires.",
            [date(2044, 3, 31)],
        ),
        (
            "This Memorandum is reviewed by the end of May each year, and changed from the following 1 July.",
            [date(2041, 5, 31)],
        ),
    ],
)
def test_a_review_falls_at_a_point_of_the_term(sentence: str, days: list[date]) -> None:
    assert reviews(sentence) == days


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board will review this Memorandum at 12 months and again at 24 months from the date in 1.2.",
        "The Board will review this Memorandum at two months and at five months from the ball on the pier.",
        "Half way through the race the Board will review this Memorandum.",
        "The Board will review this Memorandum on each anniversary of the great storm.",
        "The Board will review this Memorandum six months after the Lifeboat goes live.",
        "The Board will review this Memorandum three months after a new pier opens.",
    ],
)
def test_a_time_counted_from_something_else_has_no_day(sentence: str) -> None:
    assert not any(reviews(sentence))


@pytest.mark.parametrize("event", ["it goes live", "the Memorandum starts", "this framework starts"])
def test_a_time_counted_from_the_agreement_itself_is_a_rule(event: str) -> None:
    text = TEXT.format(f"The Board will review this Memorandum six months after {event}.")
    ((rule,),) = told_in(text, "reviews", "after")
    assert rule == {"event": "start", "months": 6, "days": 0}


def test_what_operates_from_a_day_starts_on_it_and_where_it_operates_from_is_no_start() -> None:
    assert told_in(TEXT.format("None."), "commencement", "date") == [(date(2041, 4, 1),)]
    assert told_in(TEXT.format("None."), "end", "date") == [(date(2044, 3, 31),)]
    place = TEXT.replace("1st April 2041 for a period of three years", "Hut 4").format("None.")
    assert not told_in(place, "commencement", "date")
