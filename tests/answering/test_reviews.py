"""Which review is next, by the day that what it runs from gives it, and whether one of a month was held."""

import pytest

from agreements.life import deeds
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked

REVIEWS = [
    {
        "id": "R1",
        "what": "Stock-taking",
        "after": {"event": "signature", "months": 6},
        "date_text": "later",
    },
    {"id": "R2", "what": "Look at the rota", "date": "2017-04-30", "precision": "month", "bound": "in"},
    {"id": "R3", "what": "Look again as stages come", "date_text": "as they come"},
]


def signed() -> History:
    return given(made("a", "b", reviews=REVIEWS)).signed("a", "b", on="2017-02-10")


@pytest.mark.parametrize(
    "said", ["when is the next review?", "which review is next", "what is the next review?"]
)
def test_the_next_review_is_found_by_the_day_that_the_last_signature_gives_it(said: str) -> None:
    told, line = asked(signed(), said, "2017-05-02")
    assert [one.id for one in told.facts] == ["R1"]
    assert "10 August 2017" in line
    assert [one.id for one in asked(signed(), said, "2017-03-01")[0].facts] == ["R2"]


def test_a_review_that_was_held_is_not_the_next() -> None:
    held = deeds.HoldReview("made", "R2", outcome="well", held_on=day("2017-03-10"))
    history = signed().asked(held, on="2017-03-10", by=CLERK)
    assert [one.id for one in asked(history, "when is the next review?", "2017-03-11")[0].facts] == ["R1"]


def test_the_review_of_a_month_is_asked_about_as_of_today() -> None:
    told, line = asked(signed(), "has the April review been done?", "2017-05-02")
    assert told.asks_outcome
    assert told.verdict is None
    assert line.startswith("Made-up MoU: It is not recorded whether this was done: Look at the rota.")
    assert "2 days ago" in line
    held = deeds.HoldReview("made", "R2", outcome="well", held_on=day("2017-05-01"))
    after = signed().asked(held, on="2017-05-01", by=CLERK)
    assert asked(after, "has the April review been done?", "2017-05-02")[0].verdict is True
    assert asked(after, "was the review done in April?", "2017-05-02")[0].question.when.as_of == day(
        "2017-04-30"
    )
