"""One engine for SQLite or PostgreSQL, with the bot's transactions: reading, writing, claiming and noting.

A reading transaction sees one state of the register. Writing transactions follow one another, so that what
a decision rests on can't change before it is recorded, and the audit chain has one end. SQLAlchemy's event
begins each transaction in words of the database's own, since neither driver would by itself.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.pool import ConnectionPoolEntry

from agreements import patience
from agreements.later import Later
from storage.errors import NotADatabase, Unreachable, Unsettled
from storage.turns import Turns

if TYPE_CHECKING:  # each takes as long to load as a command to be answered, and a register is in one of them
    from sqlalchemy.dialects import postgresql as postgresql_dialect
    from sqlalchemy.dialects import sqlite as sqlite_dialect
else:
    postgresql_dialect = Later("sqlalchemy.dialects.postgresql")
    sqlite_dialect = Later("sqlalchemy.dialects.sqlite")

CONNECTIONS = 16
"""Connections at most: as many as threads that may ask at once, of the web server and of Bolt."""

WRITERS = 0x6D6F75
"""The number of PostgreSQL's advisory lock that writers hold in turn; nobody else's business."""

ON_DISK = "PRAGMA synchronous = FULL"
"""What was signed survives a power cut the moment after."""

BEGIN_CLAIMING = {
    "sqlite": (ON_DISK, "BEGIN IMMEDIATE"),
    # beside those who write: the rows that a clock claims are its own, and it waits for nobody
    "postgresql": ("BEGIN ISOLATION LEVEL READ COMMITTED",),
}
BEGIN_NOTING = {
    # nobody waits until it is on the disk: after a power cut, or a server that fails, it may be forgotten
    "sqlite": ("PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE"),
    "postgresql": ("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = off",),
}
BEGIN_READING = {
    "sqlite": ("BEGIN",),
    "postgresql": ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",),
}
BEGIN_WRITING = {
    # trap 6 of the design: a transaction that reads first can't become a writing one while another writes
    "sqlite": (ON_DISK, "BEGIN IMMEDIATE"),
    # read committed: what is read once the lock is held must be what the writer before left
    "postgresql": (f"BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock({WRITERS})",),
}

OUT_OF_REACH = {3, 5, 6, 8, 10, 11, 13, 14, 23, 26}
"""SQLite's primary result codes for a file that is locked, full, damaged or can't be opened."""

BEYOND_LIMITS = "54"
"""PostgreSQL's class of errors for what is too long for it, which would be so however often it is asked."""


class Database:
    """The engine of a database, which is opened when first used."""

    def __init__(self, url: str, *, wait: float = patience.DATABASE) -> None:
        """Take SQLAlchemy's URL of the database; raises NotADatabase where it names none.

        It counts as too busy where a connection, or another writer's end, is waited for longer than `wait`.
        """
        self.url = _read_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.file = Path(self.url.database) if self.is_sqlite and self.url.database else None
        self._wait = wait
        given: dict[str, Any] = {"timeout": wait} if self.is_sqlite else _for_postgresql(wait)
        engine = create_engine(
            self.url,
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=wait,
            hide_parameters=True,  # what people wrote reaches no log
            connect_args=given,
        )
        event.listen(engine, "connect", (_sqlite_set_up if self.is_sqlite else _postgresql_set_up)(wait))
        event.listen(engine, "begin", _begin)
        self._engine = engine
        self._opened: tuple[int, int] | None = None
        self._turns = Turns()
        self._reader = engine.execution_options(begin=BEGIN_READING[engine.dialect.name])
        self._writer = engine.execution_options(begin=BEGIN_WRITING[engine.dialect.name])
        self._claimer = engine.execution_options(begin=BEGIN_CLAIMING[engine.dialect.name])
        self._noter = engine.execution_options(begin=BEGIN_NOTING[engine.dialect.name])

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database; raises Unreachable."""
        with self._begun(self._reader) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that writes alone; what was done is undone where the block raises.

        Raises Unsettled where the database stops answering as it is told to keep what was done.
        """
        with self._taking_turns(), self._begun(self._writer) as connection:
            yield connection

    @contextmanager
    def _taking_turns(self) -> Iterator[None]:
        """Let one thread write at a time: SQLite lets whoever waits look again now and then, in no order."""
        if not self.is_sqlite:
            yield
            return
        if not self._turns.take(self._wait):
            raise Unreachable(f"{self} does not answer: too many write to it at once.")
        try:
            yield
        finally:
            self._turns.end()

    @contextmanager
    def claiming(self) -> Iterator[Connection]:
        """Give a connection for a few rows that nobody else records in; raises Unreachable.

        On PostgreSQL it writes while others do, so that clocks don't queue behind people.
        """
        with self._taking_turns(), self._begun(self._claimer) as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """Give a connection for what may be forgotten if the database's machine fails; raises Unreachable.

        It waits for no disk, and on PostgreSQL it writes while others do.
        """
        with self._taking_turns(), self._begun(self._noter) as connection:
            yield connection

    def close(self) -> None:
        """Close the connections that nobody is using."""
        self._engine.dispose()

    @contextmanager
    def _begun(self, engine: Engine) -> Iterator[Connection]:
        """Begin a transaction, on a new connection where that shows that the old one is gone.

        A database that was restarted ends all connections: SQLAlchemy replaces the others too once it sees
        one.
        """
        done = False
        try:
            with ExitStack() as transaction:
                self._look_for_its_file()
                try:
                    connection = transaction.enter_context(engine.begin())
                except DBAPIError as failed:
                    if not failed.connection_invalidated:
                        raise
                    connection = transaction.enter_context(engine.begin())
                self._opened = self._opened or (_inode(self.file) if self.file else None)
                yield connection
                done = True
        except NoConnectionFree as busy:
            raise Unreachable(f"All {CONNECTIONS} connections to {self} are in use.") from busy
        except DBAPIError as failed:
            if not out_of_reach(failed):
                raise
            why = str(failed.orig).strip().partition("\n")[0]
            told = f"{self} does not answer: {why}"
            if done and engine is self._writer:
                raise Unsettled(f"{told}. What was to be recorded may be recorded or not.") from failed
            raise Unreachable(told) from failed

    def _look_for_its_file(self) -> None:
        """Refuse to go on with an SQLite file that was taken away, as for a backup to be put there.

        It stays open, and takes what nobody ever finds again.
        """
        if self.file and self._opened and _inode(self.file) != self._opened:
            raise Unreachable(f"{self} is not the file any more that was opened. Start mou anew.")

    def __str__(self) -> str:
        shown = self.url.set(query={})  # where a password may stand too
        return f"The database {shown.render_as_string(hide_password=True)}"


def out_of_reach(failed: DBAPIError) -> bool:
    """Say whether it was the database that failed, not what was asked of it."""
    if isinstance(failed.orig, sqlite3.Error):
        return getattr(failed.orig, "sqlite_errorcode", 0) & 0xFF in OUT_OF_REACH
    if (getattr(failed.orig, "sqlstate", "") or "").startswith(BEYOND_LIMITS):
        return False
    return failed.connection_invalidated or isinstance(failed, OperationalError | InterfaceError)


def insert_into(connection: Connection, table: Table) -> "sqlite_dialect.Insert | postgresql_dialect.Insert":
    """Begin an insert that may say what to do where a row is there already."""
    if connection.dialect.name == "sqlite":
        return sqlite_dialect.insert(table)
    return postgresql_dialect.insert(table)


@contextmanager
def in_one_go(connection: Connection) -> Iterator[None]:
    """Send PostgreSQL what is written in a block without waiting for each answer; they come at its end.

    Nothing can be read in such a block. SQLite is no further away than a file, and does each at once.
    """
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" or driver is None:
        yield
        return
    failures = connection.dialect.loaded_dbapi.Error
    try:
        with driver.pipeline():
            yield
    except failures as failed:  # at the end, where SQLAlchemy is not there to tell it in its own way
        raise DBAPIError.instance(None, None, failed, failures, hide_parameters=True) from failed


def _inode(file: Path) -> tuple[int, int] | None:
    """Tell a file from every other that is or was in its place; nothing where there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _for_postgresql(wait: float) -> dict[str, Any]:
    """Return what its driver is given: whole seconds for most, and no fewer than two to connect."""
    seconds = ceil(wait)
    return {
        "connect_timeout": max(2, seconds),
        "tcp_user_timeout": round(1000 * wait),  # milliseconds until a silent network counts as gone
        "keepalives_idle": seconds,  # until one that owes an answer is asked if it is there
        "keepalives_interval": seconds,
        "application_name": "mou",
    }


def _read_url(text: str) -> URL:
    try:
        url = make_url(text)
    except ArgumentError:
        raise NotADatabase("The database's URL can't be read. It looks like sqlite:///mou.sqlite3.") from None
    if url.drivername in {"postgres", "postgresql"}:  # as hosts hand them out
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
        raise NotADatabase(f"The bot keeps its register in SQLite or PostgreSQL, not in {url.drivername}.")
    if url.get_backend_name() == "sqlite" and url.database in {None, "", ":memory:"}:
        raise NotADatabase("An SQLite register needs a file. Its URL looks like sqlite:///mou.sqlite3.")
    return url


def _sqlite_set_up(wait: float) -> Callable[[Any, ConnectionPoolEntry], None]:
    """Return what sets up a connection, though others may set up the first of a new file at once."""

    def set_up(connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401 - the driver's own
        connection.isolation_level = None  # `_begin` says when, instead of the driver
        _keep_a_write_ahead_log(connection, until=time.monotonic() + wait)
        connection.execute("PRAGMA foreign_keys = ON")

    return set_up


def _keep_a_write_ahead_log(connection: sqlite3.Connection, *, until: float) -> None:
    """Let no reader wait for the writer; of two that begin so at once, SQLite has neither wait by itself."""
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_AGAIN)
        else:
            return


_AGAIN = 0.01  # seconds


def _postgresql_set_up(wait: float) -> Callable[[Any, ConnectionPoolEntry], None]:
    """Return what sets up a connection on which a lock is waited for no longer than that."""

    def set_up(connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401 - the driver's own
        connection.autocommit = True  # `_begin` says when, instead of the driver
        connection.execute(f"SET lock_timeout = {round(1000 * wait)}")
        # A plan made for any words and any day at all goes through every agreement to find a common word.
        connection.execute("SET plan_cache_mode = force_custom_plan")

    return set_up


def _begin(connection: Connection) -> None:
    for statement in connection.get_execution_options()["begin"]:
        connection.exec_driver_sql(statement)
