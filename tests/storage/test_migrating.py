"""The tables: made and altered by migrations, checked when the register is opened."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import delete, update

from storage import schema
from storage.errors import SchemaAhead, SchemaBehind
from storage.indexes import metadata
from storage.migrating import migrate, scripts
from storage.projections import PROJECTIONS
from storage.store import Store, open_store
from storage.verifying import head
from tests.agreements.histories import sample
from tests.storage.keeping import entry, keep, projections

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


def test_migrating_works_out_anew_what_is_kept_beside_the_records(store: Store, database_url: str) -> None:
    keep(store, entry(sample("doncaster")), entry(sample("southend")))
    before = projections(store)
    with store.database.writing() as connection:
        for table in PROJECTIONS:
            connection.execute(delete(table))

    migrate(database_url)

    assert projections(store) == before
