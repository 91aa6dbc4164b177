"""What was said goes along with a backup, so that nothing is said again once it is restored."""

import gzip
import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from agreements.reminding.delivering import Said, State, Step
from agreements.reminding.postings import Swept
from storage import pulse
from storage.backups import backup, restore
from storage.errors import BackupRefused
from storage.outbox import Outbox
from storage.store import Store, open_store
from storage.tables import postings, reminders, swept
from tests.agreements.histories import sample
from tests.storage.keeping import entry, keep
from tests.storage.test_outbox import LEASE, NOW, planned, posting, write


def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.database.reading() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=str)
            for table in (postings, reminders, swept)
        }


def said_and_waiting(store: Store) -> None:
    """Let one message be said and another be in hand, and everybody be told up to a day."""
    keep(store, entry(sample("doncaster")))
    write(store, posting("a", planned("M1")), posting("b", planned("M2"), audience="C2"))
    outbox = Outbox(store.database)
    claimed = outbox.claim(now=NOW, until=NOW + LEASE)
    assert claimed is not None
    outbox.finish(claimed, Step(State.SAID, None), said=Said("C1", "1.0"))
    assert outbox.claim(now=NOW, until=NOW + LEASE)
    with store.database.writing() as connection:
        pulse.tell(connection, "C1", Swept(NOW.date(), NOW.date()))


def test_what_was_said_is_restored_and_not_said_again(store: Store, bare_url: str, tmp_path: Path) -> None:
    said_and_waiting(store)
    backup(store, tmp_path / "kept.gz")

    restore(bare_url, tmp_path / "kept.gz")

    restored = open_store(bare_url)
    assert rows(restored) == rows(store)
    write(restored, posting("c", planned("M1")))
    assert rows(restored) == rows(store)
    again = Outbox(restored.database).claim(now=NOW + LEASE, until=NOW + LEASE + timedelta(1))
    assert again is not None
    assert (again.posting.key, again.may_be_said) == ("b", True)
    restored.close()


def test_a_backup_of_the_version_before_is_still_restored(
    store: Store, bare_url: str, tmp_path: Path
) -> None:
    keep(store, entry(sample("doncaster")))
    backup(store, tmp_path / "kept.gz")
    with gzip.open(tmp_path / "kept.gz", "rt", encoding="utf-8") as lines:
        head, *others = lines
    assert json.loads(head)["format"] == "mou backup 2"
    with gzip.open(tmp_path / "older.gz", "wt", encoding="utf-8") as older:
        older.writelines([head.replace("mou backup 2", "mou backup 1"), *others])

    assert restore(bare_url, tmp_path / "older.gz").sequence == 1


def test_a_backup_that_breaks_off_leaves_nothing_in_the_way_of_the_next(
    sqlite_store: Store, tmp_path: Path
) -> None:
    said_and_waiting(sqlite_store)

    def made_at(value: str) -> None:
        with sqlite_store.database.writing() as connection:
            connection.execute(text("UPDATE postings SET made_at = :at WHERE key = 'b'"), {"at": value})

    made_at("some day")
    with pytest.raises(ValueError, match="some day"):
        backup(sqlite_store, tmp_path / "kept.gz")
    assert [file.name for file in tmp_path.iterdir() if "kept" in file.name] == []

    made_at("2017-03-01T09:00:00.000000Z")
    assert backup(sqlite_store, tmp_path / "kept.gz").sequence == 1


def test_a_backup_can_be_read_by_its_owner_alone_and_takes_the_place_of_no_other_file(
    store: Store, tmp_path: Path
) -> None:
    keep(store, entry(sample("doncaster")))
    file = tmp_path / "kept.gz"
    backup(store, file)
    before = file.read_bytes()

    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(BackupRefused, match="is here already"):
        backup(store, file)
    assert file.read_bytes() == before
