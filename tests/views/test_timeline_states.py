"""In a timeline, what has passed with no outcome recorded is overdue, and what is to come is open."""

import pytest

from agreements.answers import Answer
from agreements.handed_out.handouts import ShowTimeline
from agreements.life.deeds import Deal
from tests.agreements.histories import CLERK, day, given, made
from views.page import Table
from views.words import page

PLAN = {"id": "M1", "kind": "milestone", "what": "A plan", "date": "2017-06-10"}
AGREEMENT = made("a", "b", starts="2017-04-01", milestones=[PLAN])


def _states(on: str, *, done: str = "") -> dict[str, str]:
    history = given(AGREEMENT)
    if done:
        history = history.asked(Deal(AGREEMENT.id, "M1"), on=done, by=CLERK)
    request = ShowTimeline(AGREEMENT.id)
    said = page(Answer(request, day(on), history.answer(request, on=on)), ())
    (table,) = said.parts
    assert isinstance(table, Table)
    return {row[1]: row[-1] for row in table.rows}


@pytest.mark.parametrize(
    ("on", "state"), [("2017-06-09", "open"), ("2017-06-10", "open"), ("2017-06-11", "overdue")]
)
def test_what_has_passed_is_overdue_the_day_after(on: str, state: str) -> None:
    assert _states(on)["M1"] == state


def test_what_was_done_is_never_overdue() -> None:
    assert _states("2017-06-20", done="2017-06-09")["M1"] == "dealt with 9 June 2017"
