"""What the parts make together: an act at the desk, and what the clock says before it and after."""

import pytest

from storage.store import Store
from tests.agreements.histories import made
from tests.bot.living import Living

PLAN = {"id": "M1", "what": "A plan is agreed", "date": "2017-07-07"}


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Europe/London", "2017-06-30 23:30"),  # half past midnight on 1 July
        ("Europe/London", "2017-06-30 14:30"),
        ("Pacific/Auckland", "2017-06-30 20:00"),
    ],
)
def test_what_is_done_before_the_day_begins_in_utc_is_edited_in_what_was_said_of_it(
    sqlite_store: Store, zone: str, at: str
) -> None:
    life = Living(sqlite_store, zone=zone).registers(made("a", "b", starts="2017-01-01", milestones=[PLAN]))
    life.asks("watch made")
    (reminder,) = life.at("2017-06-30 09:00").looks()

    assert "M1" in life.at(at).asks("done made M1")
    assert [one.edits for one in life.looks()] == [reminder.key]
