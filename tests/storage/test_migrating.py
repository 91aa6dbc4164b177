"""The tables: made and altered by migrations, checked when the register is opened."""

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import delete, insert, update

from storage import rebuilding, schema, tables
from storage.database import Database
from storage.errors import SchemaAhead, SchemaBehind
from storage.indexes import metadata
from storage.migrating import migrate, scripts
from storage.projections import PROJECTIONS
from storage.store import Store, open_store
from storage.verifying import head
from tests.agreements.histories import sample
from tests.storage.keeping import entry, keep, named, projections, text

FULL_TEXT = "passage_words"
"""The index of the words of passages: what it is made of is the database's own affair."""


def test_revisions_are_those_of_the_migrations_in_order() -> None:
    revisions = [script.revision for script in ScriptDirectory.from_config(scripts()).walk_revisions()]

    assert tuple(reversed(revisions)) == schema.REVISIONS


def test_migrations_make_the_tables_that_the_code_uses(store: Store) -> None:
    ours = {"include_name": lambda name, *_: not (name or "").startswith(FULL_TEXT)}
    with store.database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), metadata) == []


def test_register_is_opened_once_migrated_and_migrating_again_does_nothing(bare_url: str) -> None:
    with pytest.raises(SchemaBehind, match="mou migrate"):
        open_store(bare_url)

    migrate(bare_url)
    store = open_store(bare_url)
    keep(store, entry(sample("doncaster")))
    migrate(bare_url)

    assert store.ready() == ""
    assert head(store).sequence == 1
    store.close()


def test_two_that_migrate_at_once_both_end_with_the_tables_made(bare_url: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(migrate, [bare_url, bare_url]))

    store = open_store(bare_url)
    assert store.ready() == ""
    store.close()


def test_those_that_come_first_to_a_new_file_at_once_wait_for_each_other(tmp_path: Path) -> None:
    for number in range(12):  # of which one in ten would fail
        url = f"sqlite:///{tmp_path / str(number)}.sqlite3"
        come, opened = threading.Barrier(3), [Database(url) for _ in range(3)]

        def begin(database: Database, come: threading.Barrier = come) -> None:
            come.wait()
            with database.writing() as connection:
                connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS tide (high TEXT)")
            database.close()

        with ThreadPoolExecutor(3) as pool:
            list(pool.map(begin, opened))


def test_looking_for_a_register_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(SchemaBehind, match="mou migrate"):
        open_store(f"sqlite:///{tmp_path / 'mou.sqlite3'}")

    assert list(tmp_path.iterdir()) == []


def set_revision(store: Store, revision: str) -> None:
    with store.database.writing() as connection:
        connection.execute(update(schema.version).values(version_num=revision))


def test_newer_tables_are_refused_by_opening_and_by_migrating(bare_url: str) -> None:
    migrate(bare_url)
    store = open_store(bare_url)
    set_revision(store, "9999")

    assert "newer" in store.ready()
    store.close()
    with pytest.raises(SchemaAhead, match="Update mou"):
        open_store(bare_url)
    with pytest.raises(SchemaAhead, match="Update mou"):
        migrate(bare_url)


def test_older_tables_are_refused_with_the_command_that_helps(
    bare_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(bare_url)
    last = schema.REVISIONS[-1]
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "later"))

    with pytest.raises(SchemaBehind, match=rf"older \({last}\).*mou migrate"):
        open_store(bare_url)


def clear(store: Store) -> None:
    with store.database.writing() as connection:
        for table in PROJECTIONS:
            connection.execute(delete(table))


def worked_out_by(store: Store, code: str) -> None:
    with store.database.writing() as connection:
        connection.execute(delete(tables.worked_out))
        connection.execute(insert(tables.worked_out), {"by": code})


@pytest.fixture
def two(store: Store) -> Iterator[Store]:
    """Give a register of two agreements, worked out by this code."""
    keep(store, entry(sample("doncaster")), entry(sample("southend")), text("southend", "The first clause."))
    yield store
    worked_out_by(store, rebuilding._this_code())


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuilding, "BATCH", 1)
    monkeypatch.setattr(rebuilding, "PAUSE", 0)


def test_what_is_kept_beside_the_records_is_worked_out_anew_where_that_is_asked_for(
    two: Store, database_url: str
) -> None:
    before = projections(two)
    clear(two)

    assert migrate(database_url, anew=True) == 2
    assert projections(two) == before


def test_nothing_is_worked_out_anew_where_this_code_did_it_last(
    two: Store, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "project", lambda *_: pytest.fail("worked out anew"))

    assert two.ready() == ""
    assert migrate(database_url) == 0


@pytest.mark.usefixtures("one_by_one")
def test_what_other_code_worked_out_is_worked_out_anew_while_others_write(
    two: Store, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = projections(two)
    with two.database.writing() as connection:  # as other rules would have it, each table by its own
        connection.execute(update(tables.segments).values(short_name="Other"))
        connection.execute(update(tables.names).values(text="Other"))
        connection.execute(update(tables.passages).values(text="Other."))
        connection.execute(delete(tables.name_words))
        connection.execute(delete(tables.trigrams))
        connection.execute(insert(tables.words), {"word": "otherly"})
        connection.execute(delete(tables.planned))
    worked_out_by(two, "0" * 64)
    come = [entry(named("ashby")), entry(named("barton"))]
    monkeypatch.setattr("storage.rebuilding.time.sleep", lambda _: keep(two, come.pop()))

    assert migrate(database_url) == 2

    assert not come
    after = projections(two)
    assert all(rows >= before[table] for table, rows in after.items())
    assert ("otherly",) not in after["words"]
    with two.database.writing() as connection:
        rebuilding.rebuild(connection)
    assert projections(two) == after
    assert migrate(database_url) == 0


@pytest.mark.usefixtures("one_by_one")
def test_nobody_starts_with_a_part_of_what_is_worked_out_anew(
    two: Store, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = projections(two)
    worked_out_by(two, "0" * 64)

    def ends(_: float) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as ended:
        ended.setattr("storage.rebuilding.time.sleep", ends)
        with pytest.raises(KeyboardInterrupt):
            migrate(database_url)

    with pytest.raises(SchemaBehind, match=r"worked out anew.*mou migrate"):
        open_store(database_url)
    assert two.ready() == ""  # whoever answers already goes on
    assert migrate(database_url) == 2
    open_store(database_url).close()
    assert projections(two) == before


def test_other_code_has_another_digest(tmp_path: Path) -> None:
    def written(**modules: str) -> str:
        room = Path(mkdtemp(dir=tmp_path))
        (room / "inner").mkdir()
        for name, code in modules.items():
            (room / f"{name.replace('_', '/')}.py").write_text(code)
        return rebuilding.digest_of_code([room], ["pydantic 2"])

    alike = written(a="x = 1", inner_b="y = 2")
    assert written(inner_b="y = 2", a="x = 1") == alike
    others = (
        written(a="x = 1", inner_b="y = 3"),
        written(a="x = 1", b="y = 2"),
        written(a="x = 1"),
        written(a="x = 1y = 2", inner_b=""),
        rebuilding.digest_of_code([], ["pydantic 2"]),
        rebuilding.digest_of_code([], ["pydantic 3"]),
    )
    assert len({alike, *others}) == 7


def modes(file: Path) -> set[int]:
    return {one.stat().st_mode & 0o777 for one in file.parent.glob(f"{file.name}*")}


@pytest.mark.skipif(os.name != "posix", reason="only there a file is closed to others by its mode")
def test_a_register_in_a_file_is_read_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "of" / "mou.sqlite3"
    url = f"sqlite:///{file}"
    migrate(url)
    store = open_store(url)
    keep(store, entry(sample("doncaster")))
    assert len(list(file.parent.iterdir())) == 3  # with what SQLite writes beside it
    assert modes(file) == {0o600}

    for one in file.parent.iterdir():
        one.chmod(0o644)  # as it was made before
    migrate(url)
    assert modes(file) == {0o600}

    for one in file.parent.iterdir():
        one.chmod(0o660)
    migrate(url)
    assert modes(file) == {0o660}
    store.close()
