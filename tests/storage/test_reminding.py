"""What the clock reads: what is planned in some days, whoever may see it, and who is told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from agreements.authority.people import People
from agreements.days.calendar import Period
from agreements.life import deeds
from agreements.reminding.planned import Planned
from agreements.reminding.planning import plan
from agreements.reminding.postings import Posting, Sort
from agreements.reminding.records import Watched
from storage import postings, reminding, tables
from storage.store import Store
from tests.agreements.histories import SAMPLES, day, given
from tests.storage.keeping import THEN, keep

SPANS = (0, 1, 6, 13, 40, 400)


def stored(store: Store, days: Period) -> set[Planned]:
    with store.database.reading() as connection:
        return set(reminding.planned(connection, days, People()))


@pytest.fixture
def planned_store(store: Store) -> Store:
    """Fill a store with the samples, each registered early."""
    for name in SAMPLES:
        keep(store, *given(name, on="2014-01-01").records, now=datetime(2014, 1, 1, 12, tzinfo=UTC))
    return store


def test_what_is_read_of_some_days_is_all_that_is_planned_in_them(planned_store: Store) -> None:
    rows = [row for name in SAMPLES for row in plan(given(name, on="2014-01-01").agreement)]
    for first in (day("2014-08-25"), day("2016-03-28"), day("2017-04-03"), day("2018-04-02")):
        for span in SPANS:
            days = Period(first, first + timedelta(span))
            wanted = {row for row in rows if row.within(days)}
            assert {row for row in stored(planned_store, days) if row.within(days)} == wanted, days


def test_a_change_plans_anew_in_the_transaction_that_records_it(store: Store) -> None:
    history = given("doncaster", on="2017-10-02")
    keep(store, *history.records)
    moved = history.asked(
        deeds.MoveItem("doncaster", "M3", day("2018-02-28"), "why"), on="2018-01-08", by="U-CLERK"
    )
    keep(store, moved.records[-1])

    with store.database.reading() as connection:
        found = connection.scalars(select(tables.planned.c.due).where(tables.planned.c.item == "M3"))
        assert set(found) == {day("2018-02-28")}


def test_who_watches_and_what_is_to_be_said_are_read_whole(store: Store) -> None:
    watched = Watched(audience="C-1", over="doncaster", counts_on=date(2018, 1, 1))
    keep(store, *given("doncaster").records, watched)
    posting = Posting("k", "C-1", day("2018-01-25"), Sort.LOOK_AHEAD, ())

    with store.database.reading() as connection:
        assert [one.over for one in reminding.watches(connection).of("C-1")] == ["doncaster"]
        facts = reminding.facts_of(connection, [posting], reminding.people(connection), day("2018-01-25"))
    assert set(facts.agreements) == {"doncaster"}
    assert "M3@2018-01-31" in facts.open_on("doncaster", day("2018-01-25"))


def test_an_act_changes_what_was_said_of_its_item_however_much_was_said_of_others(store: Store) -> None:
    history = given("doncaster", on="2017-10-02")
    keep(store, *history.records)
    rows = [row for row in plan(history.agreement) if row.day.year == 2017 or row.item == "M3"]
    new = [Posting(f"k{n}", "C-1", row.day, Sort.REMINDER, (row,)) for n, row in enumerate(rows)]
    with store.database.writing() as connection:
        postings.add(connection, new, now=THEN)
        connection.execute(update(tables.postings), {"state": "said", "next_at": None})
    of_item = {f"k{n}" for n, row in enumerate(rows) if row.item == "M3"}
    assert of_item < {one.key for one in new}

    done = history.asked(deeds.Deal("doncaster", "M3"), on="2018-01-08", by="U-CLERK")
    keep(store, done.records[-1], now=datetime(2018, 1, 8, 12, tzinfo=UTC))

    with store.database.reading() as connection:
        edits = connection.scalars(
            select(tables.postings.c.edits).where(tables.postings.c.edits.is_not(None))
        )
        assert set(edits) == of_item
