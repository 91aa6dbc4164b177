"""What the clock says of what is due, as it is printed for Slack from a real register."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from agreements.life import deeds
from agreements.records import Actor, Record, Restriction
from agreements.reminding.delivering import Claimed, Said, State, Step
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.postings import Posting, Sort
from agreements.reminding.records import Watched
from bot.reminding import Reminding
from storage import postings
from storage.outbox import Outbox
from storage.store import Store
from tests.agreements.histories import day, given
from tests.conftest import of_each_table
from tests.storage.keeping import ANN, entry, keep, named, text

NOW = datetime(2016, 5, 31, 9, tzinfo=UTC)
MILESTONE = {"id": "M1", "what": "A plan is agreed", "date": "2016-06-30", "clause": "1"}


def row() -> Planned:
    due, on = day("2016-06-30"), day("2016-05-31")
    return Planned("ashby", "M1@2016-06-30", 30, WATCHERS, Matter.MILESTONE, "M1", due, on)


@pytest.fixture
def printed(store: Store) -> Callable[[str], str]:
    """Print the reminder of a milestone, whose document is held, for an audience."""
    keep(store, entry(named("ashby", milestones=[MILESTONE])), text("ashby", "The plan shall be agreed."))
    for audience in ("C-1", "C-2", "U-1"):
        keep(store, Watched(audience=audience, over="ashby", counts_on=day("2016-05-01")))
    reminding = Reminding(store, clock=lambda: NOW, living=lambda: NOW)

    def say(audience: str) -> str:
        posting = Posting("key", audience, NOW.date(), Sort.REMINDER, (row(),))
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


LEASE = timedelta(seconds=30)


def test_a_register_that_a_backup_of_another_was_restored_into_is_read_anew(
    postgresql_store: Store, migrated_postgresql: str
) -> None:
    reminding = Reminding(postgresql_store, clock=lambda: NOW, living=lambda: NOW)
    for audience in ("C-1", "C-2"):
        of_each_table(migrated_postgresql, "DELETE FROM {table}")
        keep(postgresql_store, entry(named("ashby", milestones=[MILESTONE])))
        keep(postgresql_store, Watched(audience=audience, over="ashby", counts_on=day("2016-05-01")))
        reminding.sweep()
        claimed = claim(postgresql_store)
        assert claimed is not None
        assert claimed.posting.audience == audience


@pytest.fixture
def moving(postgresql_store: Store) -> Record:
    """Put an agreement in the register whose milestone is to be spoken of; return the act that moves it."""
    history = given(named("ashby", milestones=[MILESTONE]), on="2016-05-01")
    keep(postgresql_store, *history.records)
    keep(postgresql_store, Watched(audience="C-1", over="ashby", counts_on=day("2016-05-01")))
    with postgresql_store.database.writing() as connection:
        postings.add(connection, [Posting("key", "C-1", NOW.date(), Sort.REMINDER, (row(),))], now=NOW)
    move = deeds.MoveItem("ashby", "M1", day("2016-12-31"), "The board meets then")
    return history.asked(move, on=NOW.date(), by="U-CLERK").records[-1]


def claim(store: Store, after: int = 0) -> Claimed | None:
    now = NOW + timedelta(seconds=after)
    return Outbox(store.database).claim(now=now, until=now + LEASE)


def test_a_clock_that_comes_while_an_act_is_recorded_says_what_the_act_leaves(
    postgresql_store: Store, moving: Record
) -> None:
    reminding = Reminding(postgresql_store, clock=lambda: NOW, living=lambda: NOW)
    with postgresql_store.writing(ANN) as tx:
        tx.append([moving], now=NOW, today=NOW.date(), request="move")
        meanwhile = claim(postgresql_store)
    later = claim(postgresql_store, 2)

    assert meanwhile is None
    assert later is not None
    assert reminding.say(later) is None


def test_what_a_clock_had_in_hand_before_an_act_was_recorded_is_edited_after_it(
    postgresql_store: Store, moving: Record
) -> None:
    with postgresql_store.writing(ANN) as tx:
        early = claim(postgresql_store)
        tx.append([moving], now=NOW, today=NOW.date(), request="move")
    assert early is not None
    Outbox(postgresql_store.database).finish(early, Step(State.SAID, None), said=Said("C-1", "1.0"))
    edit = claim(postgresql_store, 2)

    assert edit is not None
    assert (edit.posting.edits, edit.ts) == ("key", "1.0")
