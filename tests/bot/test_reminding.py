"""What the clock says of what is due, as it is printed for Slack from a real register."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from agreements.delivering import Claimed, State
from agreements.records import Actor, Restriction
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.postings import Posting, Sort
from agreements.reminding.records import Watched
from bot.reminding import Reminding
from storage.store import Store
from tests.agreements.histories import day
from tests.storage.keeping import entry, keep, named, text

NOW = datetime(2016, 5, 31, 9, tzinfo=UTC)
MILESTONE = {"id": "M1", "what": "A plan is agreed", "date": "2016-06-30", "clause": "1"}


@pytest.fixture
def printed(store: Store) -> Callable[[str], str]:
    """Print the reminder of a milestone, whose document is held, for an audience."""
    keep(store, entry(named("ashby", milestones=[MILESTONE])), text("ashby", "The plan shall be agreed."))
    for audience in ("C-1", "C-2", "U-1"):
        keep(store, Watched(audience=audience, over="ashby", counts_on=day("2016-05-01")))
    reminding = Reminding(store, clock=lambda: NOW, living=lambda: NOW)
    due, on = day("2016-06-30"), day("2016-05-31")
    row = Planned("ashby", "M1@2016-06-30", 30, WATCHERS, Matter.MILESTONE, "M1", due, on)

    def say(audience: str) -> str:
        posting = Posting("key", audience, on, Sort.REMINDER, (row,))
        claimed = Claimed(posting, "claim", State.WAITING, 1, NOW, NOW)
        return json.dumps(reminding.say(claimed), ensure_ascii=False)

    return say


@pytest.mark.parametrize("audience", ["C-1", "U-1"])
def test_a_reminder_quotes_its_clause_where_the_document_is_held(
    printed: Callable[[str], str], audience: str
) -> None:
    said = printed(audience)

    assert "Ashby MoU: milestone M1 is due in 30 days, 30 June 2016: A plan is agreed." in said
    assert "The plan shall be agreed." in said
    assert "acknowledge ashby M1" in said


def test_once_the_agreement_is_restricted_it_is_said_only_to_those_who_may_see_it(
    printed: Callable[[str], str], store: Store
) -> None:
    restricted = Restriction(
        agreement="ashby", people=("U-1",), channels=("C-2",), counts_on=day("2016-05-02")
    )
    keep(store, restricted, actor=Actor("U-1"))

    assert printed("C-1") == "null"
    assert "The plan shall be agreed." in printed("C-2")
    assert "The plan shall be agreed." in printed("U-1")
