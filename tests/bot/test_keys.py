"""The keys of what came: each is told once, and old ones are forgotten now and then."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from bot.keys import Keys
from storage.store import Store
from storage.tables import seen

NOW = datetime(2016, 5, 2, 9, tzinfo=UTC)


def test_keys_of_over_a_week_ago_are_forgotten_within_the_hour_and_not_with_each_that_comes(
    store: Store,
) -> None:
    clock = [NOW]
    keys = Keys(store, lambda: clock[0])

    def kept() -> int:
        with store.database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(seen)) or 0

    assert keys.first_time("event 1")
    assert not keys.first_time("event 1")
    clock[0] = NOW + timedelta(minutes=30)
    assert keys.first_time("event 2")
    clock[0] = NOW + timedelta(days=7, minutes=20)
    assert keys.first_time("event 3")
    assert kept() == 2
    clock[0] += timedelta(minutes=40)
    assert keys.first_time("event 4")
    assert kept() == 3  # the second stays until an hour later
    clock[0] += timedelta(minutes=20)
    assert keys.first_time("event 5")
    assert kept() == 3
    clock[0] -= timedelta(days=30)  # a day of practice may begin again
    assert keys.first_time("event 6")
