"""Transactions: what is remembered between requests, and what happens when the database is away or busy."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from agreements import patience
from agreements.agreement import NOW
from agreements.reads import Reads
from agreements.requests import Last
from storage.database import CONNECTIONS
from storage.errors import NotADatabase, Unreachable, Unsettled
from storage.migrating import migrate
from storage.store import Store, open_store
from storage.verifying import head, verify
from tests.storage.keeping import ANN, THEN, TODAY, entry, keep, named, read


def test_conversation_remembers_its_last_agreement(store: Store) -> None:
    with store.writing(ANN) as tx:
        assert tx.last("thread 1") is None
        tx.remember("thread 1", Last("ashby"), now=THEN)
        tx.remember("thread 2", Last("barton"), now=THEN)
        tx.remember("thread 1", Last("corby"), now=THEN)

    with store.reading(ANN) as tx:
        assert tx.last("thread 1") == Last("corby")
        assert tx.last("thread 2") == Last("barton")


def test_a_conversation_goes_on_for_many_at_once(store: Store) -> None:
    def goes_on(number: int) -> None:
        with store.noting() as tx:
            tx.remember("thread", Last(f"a{number}"), now=THEN)

    with ThreadPoolExecutor(8) as at_once:
        list(at_once.map(goes_on, range(8)))
    with store.reading(ANN) as tx:
        assert tx.last("thread")


def test_conversation_is_forgotten_a_month_after_it_moved_on(store: Store) -> None:
    with store.writing(ANN) as tx:
        tx.remember("thread 1", Last("ashby"), now=THEN)
        tx.remember("thread 2", Last("barton"), now=THEN)
        tx.remember("thread 2", Last("ashby"), now=THEN + timedelta(days=2))
        tx.remember("thread 3", Last("corby"), now=THEN + timedelta(days=31))

        assert tx.last("thread 1") is None
        assert tx.last("thread 2") == Last("ashby")
        assert tx.last("thread 3") == Last("corby")


def test_event_is_new_once(store: Store) -> None:
    def first_time(key: str, days: int) -> bool:
        with store.noting() as tx:
            return tx.first_time(key, now=THEN + timedelta(days=days))

    assert first_time("Ev1", 0)
    assert not first_time("Ev1", 0)
    assert first_time("Ev2", 0)
    assert not first_time("Ev1", 6)
    assert first_time("Ev1", 8)  # by then Slack has long given up, and keys would pile up for ever
    with ThreadPoolExecutor(8) as at_once:
        assert sorted(at_once.map(lambda _: first_time("Ev3", 8), range(8))) == [False] * 7 + [True]


@pytest.mark.parametrize("key", ["import C1 1.5", "import C1 1.5 " + "of the harbour " * 190])
def test_a_key_that_was_noted_is_known_until_it_is_released(store: Store, key: str) -> None:
    def noted() -> bool:
        with store.reading(ANN) as tx:
            return tx.noted(key)

    assert not noted()
    with store.noting() as tx:
        assert tx.first_time(key, now=THEN)
    assert noted()
    with store.noting() as tx:
        tx.release(key)
    assert not noted()
    with store.noting() as tx:
        assert tx.first_time(key, now=THEN)


def test_an_event_is_noted_while_another_writes(postgresql_store: Store) -> None:
    with postgresql_store.writing(ANN), postgresql_store.noting() as tx:
        assert tx.first_time("Ev1", now=THEN)


def test_reading_transaction_records_nothing(store: Store) -> None:
    with store.reading(ANN) as tx:
        for attempt in (
            lambda: tx.append([entry(named("ashby"))], now=THEN, today=THEN.date(), request="import"),
            lambda: tx.remember("thread", Last("ashby"), now=THEN),
            lambda: tx.first_time("Ev1", now=THEN),
            lambda: tx.release("Ev1"),
        ):
            with pytest.raises(TypeError, match="begun for reading"):
                attempt()

    assert head(store).sequence == 0


def test_reading_transaction_sees_one_state_while_others_write(store: Store) -> None:
    keep(store, entry(named("ashby")))

    with store.reading(ANN) as tx:
        before = tx.vocabulary.agreements(9)
        keep(store, entry(named("barton")))
        assert tx.vocabulary.agreements(9) == before
        assert tx.read(Reads(summaries=True), when=NOW, day=TODAY).summaries[1:] == ()

    with store.reading(ANN) as tx:
        assert len(tx.vocabulary.agreements(9)) == 2


def test_readers_do_not_wait_for_a_writer(store: Store) -> None:
    with store.writing(ANN) as tx:
        tx.append([entry(named("ashby"))], now=THEN, today=THEN.date(), request="import")
        assert read(store, Reads(summaries=True)).summaries == ()

    assert len(read(store, Reads(summaries=True)).summaries) == 1


def test_one_store_serves_many_threads(store: Store) -> None:
    keep(store, entry(named("ashby")))

    def ask(number: int) -> int:
        if number % 10 == 0:
            keep(store, entry(named(f"w{number}")))
        return len(read(store, Reads(agreements=("ashby",))).agreements)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(80))) == [1] * 80

    assert verify(store).head.sequence == 9


@pytest.fixture
def impatient(database_url: str) -> Iterator[Store]:
    opened = open_store(database_url, wait=0.2)
    yield opened
    opened.close()


def test_writer_that_waits_too_long_for_another_is_told(impatient: Store) -> None:
    with impatient.writing(ANN), pytest.raises(Unreachable, match="does not answer"), impatient.writing(ANN):
        pass

    keep(impatient, entry(named("ashby")))


def test_asker_is_told_when_every_connection_is_in_use(impatient: Store) -> None:
    with ExitStack() as stack:
        for _ in range(CONNECTIONS):
            stack.enter_context(impatient.reading(ANN))
        assert impatient.ready() == "The database does not answer."
        with pytest.raises(Unreachable, match="in use"), impatient.reading(ANN):
            pass

    assert impatient.ready() == ""


def test_postgresql_that_went_away_and_came_back_is_used_again(postgresql_store: Store) -> None:
    keep(postgresql_store, entry(named("ashby")))

    hang_up(postgresql_store)

    assert postgresql_store.ready() == ""
    assert len(read(postgresql_store, Reads(summaries=True)).summaries) == 1


def test_whichever_transaction_comes_first_after_postgresql_came_back_is_begun(
    postgresql_store: Store,
) -> None:
    database = postgresql_store.database

    for begin in (database.reading, database.writing, database.noting, database.claiming):
        with ExitStack() as stack:
            for _ in range(3):
                stack.enter_context(database.reading())
        hang_up(postgresql_store)
        with begin() as connection:
            assert connection.scalar(text("SELECT 1")) == 1


def test_postgresql_that_goes_away_in_the_middle_is_out_of_reach(postgresql_store: Store) -> None:
    def read_while_it_goes() -> None:
        with postgresql_store.reading(ANN) as tx:
            tx.vocabulary.count()
            hang_up(postgresql_store)
            tx.vocabulary.count()

    with pytest.raises(Unreachable, match="does not answer"):
        read_while_it_goes()


@pytest.mark.parametrize(
    ("begin", "told"),
    [("writing", Unsettled), ("noting", Unreachable), ("claiming", Unreachable), ("reading", Unreachable)],
)
def test_what_postgresql_may_have_kept_or_not_as_it_went_away_is_told_as_that(
    begin: str, told: type[Unreachable], postgresql_store: Store
) -> None:
    def goes_as_it_commits() -> None:
        with getattr(postgresql_store.database, begin)() as connection:
            connection.execute(text("SELECT 1"))
            hang_up(postgresql_store)

    with pytest.raises(Unreachable, match="does not answer") as away:
        goes_as_it_commits()

    assert type(away.value) is told
    assert ("may be recorded or not" in str(away.value)) == (told is Unsettled)


def hang_up(store: Store) -> None:
    """End every other connection to the store's database, as a restart of it would."""
    url = store.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_postgresql_that_is_not_there_is_out_of_reach_and_its_password_stays_secret() -> None:
    with pytest.raises(Unreachable) as away:
        open_store("postgresql://ann:hunter2@127.0.0.1:1/mou")

    assert "hunter2" not in str(away.value)
    assert "127.0.0.1" in str(away.value)


def test_sqlite_file_that_is_none_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "mou.sqlite3").write_bytes(b"not a database" * 100)

    with pytest.raises(Unreachable, match="not a database"):
        open_store(f"sqlite:///{tmp_path / 'mou.sqlite3'}")


def test_store_whose_file_goes_bad_is_not_ready(sqlite_store: Store) -> None:
    assert sqlite_store.ready() == ""
    sqlite_store.close()
    file = sqlite_store.database.file
    assert file is not None
    file.write_bytes(b"\0" * 4096)

    assert "mou migrate" in sqlite_store.ready() or "does not answer" in sqlite_store.ready()


@pytest.mark.parametrize("then", [migrate, lambda _: None])
def test_nothing_is_recorded_in_a_file_that_was_taken_away(
    then: Callable[[str], object], sqlite_store: Store, sqlite_url: str
) -> None:
    keep(sqlite_store, entry(named("ashby")))
    file = sqlite_store.database.file
    assert file is not None
    file.rename(file.with_name("before"))
    then(sqlite_url)
    there = file.exists()

    with pytest.raises(Unreachable, match="Start mou anew"):
        keep(sqlite_store, entry(named("barton")))
    assert sqlite_store.ready() == "The database does not answer."
    assert file.exists() == there


@pytest.mark.parametrize(
    "url", ["", "mou.sqlite3", "mysql://localhost/mou", "postgresql+psycopg2://localhost/mou"]
)
def test_url_of_no_database_that_the_bot_can_use_is_refused(url: str) -> None:
    with pytest.raises(NotADatabase):
        open_store(url)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_url_may_be_written_as_hosts_hand_it_out(postgresql_url: str, scheme: str) -> None:
    store = open_store(postgresql_url.replace("postgresql", scheme, 1))

    assert store.ready() == ""
    store.close()


def test_asking_sqlite_loads_neither_postgresql_nor_the_migrations_nor_yaml(sqlite_url: str) -> None:
    asks = (
        "import sys; from storage.store import open_store; from agreements.records import Actor\n"
        f"with open_store({sqlite_url!r}).reading(Actor('U')) as tx: tx.vocabulary.exact(('ashby',))\n"
        "print(sorted({'psycopg', 'alembic', 'mako', 'yaml'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout == "[]\n"


def test_those_who_write_at_once_take_turns_and_nobody_waits_for_all_others(sqlite_store: Store) -> None:
    turns = count()

    def waits(_: int) -> int:
        first = next(turns)
        with sqlite_store.writing(ANN) as tx:
            tx.remember("thread", Last("ashby"), now=THEN)
            time.sleep(0.01)
            return next(turns) - first

    with ThreadPoolExecutor(CONNECTIONS) as at_once:
        longest = max(at_once.map(waits, range(100)))
    assert longest < 100  # of the 200 turns that are counted, each as it begins to wait and as it has written


@pytest.mark.parametrize(("begun", "kept"), [("writing", 2), ("noting", 1), ("claiming", 2)])
def test_what_is_recorded_is_on_the_disk_and_what_is_noted_may_follow(
    tmp_path: Path, begun: str, kept: int
) -> None:
    url = f"sqlite:///{tmp_path}/mou.sqlite3"
    migrate(url)
    store = open_store(url)
    with store.database.noting(), store.database.reading():
        pass  # then what follows may have the connection of either
    with getattr(store.database, begun)() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == kept
    store.close()


def test_who_waits_in_slack_is_told_in_time_that_others_write(database_url: str) -> None:
    wait = patience.DATABASE_WHERE_SLACK_WAITS / 4  # so that no machine is too busy for the test
    hurried, other = open_store(database_url, wait=wait), open_store(database_url)
    with ExitStack() as ends, ThreadPoolExecutor(2) as pool:
        ends.callback(other.close)
        ends.callback(hurried.close)
        with other.writing(ANN):
            started = time.monotonic()
            told = [pool.submit(keep, hurried, entry(named(name))) for name in ("ashby", "barton")]
            for one in told:  # the second waits for a turn after the first
                with pytest.raises(Unreachable):
                    one.result()
            assert time.monotonic() - started < patience.SLACK_WAITS
