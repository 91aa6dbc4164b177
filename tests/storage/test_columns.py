"""Instants and words hold the same on both databases."""

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text
from sqlalchemy.exc import StatementError

from storage.store import Store
from storage.tables import seen

SAME_STORE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30), timezones=ZONES)  # noqa: DTZ001 - the zones come with it


def kept(store: Store, key: str, at: datetime) -> tuple[str, datetime]:
    with store.database.writing() as connection:
        connection.execute(delete(seen))
        connection.execute(insert(seen), {"key": key, "at": at})
        row = connection.execute(select(seen)).one()
    return row.key, row.at


@SAME_STORE
@given(at=INSTANTS)
def test_instant_of_any_zone_comes_back_the_same_and_in_utc(store: Store, at: datetime) -> None:
    _, back = kept(store, "event", at)

    assert back == at
    assert back.tzinfo is UTC


def test_instants_are_ordered_across_zones_and_the_change_of_the_clocks(store: Store) -> None:
    before = datetime(2016, 10, 30, 1, 30, tzinfo=timezone(timedelta(hours=1)))  # British Summer Time
    after = datetime(2016, 10, 30, 1, 15, tzinfo=UTC)
    with store.database.writing() as connection:
        connection.execute(insert(seen), [{"key": "after", "at": after}, {"key": "before", "at": before}])
        assert connection.scalars(select(seen.c.key).order_by(seen.c.at)).all() == ["before", "after"]
        assert connection.scalars(select(seen.c.key).where(seen.c.at < after)).all() == ["before"]


def test_naive_instant_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="needs its time zone"):
        kept(store, "event", datetime(2016, 1, 1))  # noqa: DTZ001 - that is what is refused


def test_instant_written_otherwise_on_sqlite_is_not_taken_for_one(sqlite_store: Store) -> None:
    with sqlite_store.database.writing() as connection:
        connection.execute(text("INSERT INTO seen VALUES ('event', '2016-01-01 00:00:00.000000Z')"))
        with pytest.raises(ValueError, match="not an instant"):
            connection.execute(select(seen)).all()


@SAME_STORE
@given(words=st.text(st.characters(codec=None), max_size=20))
def test_any_text_can_be_kept_and_what_a_database_cannot_hold_is_marked(store: Store, words: str) -> None:
    back, _ = kept(store, words, datetime(2016, 1, 1, tzinfo=UTC))

    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")  # two halves are one
    assert back == re.sub("[\0\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", whole)
