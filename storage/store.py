"""The store: opens the register's database and hands out its transactions."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from agreements import patience
from agreements.records import Actor
from storage import schema
from storage.database import Database
from storage.errors import SchemaBehind, StoreError
from storage.transaction import Transaction

log = logging.getLogger("mou")


class Store:
    """The register as the rest of the bot knows it; safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        """Take a database whose tables are those of this version."""
        self.database = database

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Transaction]:
        """Begin a transaction that reads one state of the register on behalf of an actor.

        Raises Unreachable where the database does not answer.
        """
        with self.database.reading() as connection:
            yield Transaction(connection, actor, writes=False)

    @contextmanager
    def writing(self, actor: Actor) -> Iterator[Transaction]:
        """Begin a transaction that may record, alone; leaving the block commits, raising undoes all of it.

        Raises Unreachable where the database does not answer, or another writer takes too long.
        """
        with self.database.writing() as connection:
            yield Transaction(connection, actor, writes=True)

    @contextmanager
    def noting(self) -> Iterator[Transaction]:
        """Begin a transaction that notes what came, which records nothing and keeps no other writer waiting.

        Raises Unreachable as `writing` does.
        """
        with self.database.noting() as connection:
            yield Transaction(connection, Actor(""), writes=True)

    def ready(self) -> str:
        """Say to anybody why nothing can be asked just now, or nothing where all is well; log the rest."""
        try:
            with self.database.reading() as connection:
                schema.check(connection)
        except StoreError as away:
            log.warning("Not ready: %s", away)
            return away.in_public
        return ""

    def close(self) -> None:
        """Close the connections."""
        self.database.close()


def open_store(url: str, *, wait: float = patience.DATABASE) -> Store:
    """Open the register at a URL: `sqlite:///mou.sqlite3`, `postgresql://user:password@host/name`.

    `wait` is for how long the database is waited for before it counts as too busy. Raises NotADatabase,
    Unreachable, SchemaBehind or SchemaAhead.
    """
    database = Database(url, wait=wait)
    if database.file and not database.file.exists():  # SQLite would make an empty one
        raise SchemaBehind(f"There is no register at {database.file} yet. To make one, run: mou migrate")
    try:
        with database.reading() as connection:
            schema.check(connection)
            schema.check_worked_out(connection)
    except StoreError:
        database.close()
        raise
    return Store(database)
