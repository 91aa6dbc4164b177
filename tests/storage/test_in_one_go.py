"""What is written without waiting for each answer: in its order, and told as elsewhere where it fails."""

from contextlib import closing

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from storage.database import in_one_go
from storage.errors import Unreachable
from storage.store import Store, open_store
from storage.tables import words
from tests.storage.test_transactions import hang_up


def test_each_is_done_in_its_order_and_seen_after(store: Store) -> None:
    with store.database.writing() as connection:
        with in_one_go(connection):
            connection.execute(insert(words), {"word": "quay"})
            connection.execute(insert(words), [{"word": "ferry"}, {"word": "slipway"}])
            connection.execute(words.delete().where(words.c.word == "ferry"))

        assert set(connection.scalars(select(words.c.word))) == {"quay", "slipway"}


def test_what_fails_in_between_undoes_all_and_is_told_as_elsewhere(store: Store) -> None:
    with pytest.raises(IntegrityError):
        _write_in_one_go(store, "quay", "quay", "ferry")

    with store.database.reading() as connection:
        assert connection.scalars(select(words.c.word)).all() == []


def test_a_database_that_goes_away_in_between_is_out_of_reach(postgresql_store: Store) -> None:
    def write_while_it_goes() -> None:
        with postgresql_store.database.writing() as connection, in_one_go(connection):
            connection.execute(insert(words), {"word": "quay"})
            hang_up(postgresql_store)

    with pytest.raises(Unreachable, match="does not answer"):
        write_while_it_goes()

    _write_in_one_go(postgresql_store, "quay")  # on a connection that is made anew


def test_a_row_that_another_holds_too_long_is_out_of_reach(postgresql_url: str) -> None:
    store = open_store(postgresql_url, wait=0.05)
    with closing(store), store.database.noting() as other:
        other.execute(insert(words), {"word": "quay"})
        with pytest.raises(Unreachable, match="lock"):
            _write_in_one_go(store, "ferry", "quay")


def _write_in_one_go(store: Store, *new: str) -> None:
    with store.database.writing() as connection, in_one_go(connection):
        for one in new:
            connection.execute(insert(words), {"word": one})
