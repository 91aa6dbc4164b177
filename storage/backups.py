"""A backup: all that is recorded, as gzipped lines of JSON that either database can take back.

What was said of reminders goes along, or it would be said again after restoring. What is worked out from the
records is not in it; restoring makes that anew. The bot's memory of conversations and of answered events is
not in it either.
"""

import gzip
import json
import os
import tempfile
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Date, LargeBinary, Table, func, insert, select
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, StatementError

from storage import ledger, tables
from storage.columns import Instant, written
from storage.database import Database
from storage.errors import BackupRefused
from storage.ledger import Head
from storage.migrating import migrate
from storage.rebuilding import rebuild
from storage.store import Store
from storage.verifying import walk

FORMAT, BEFORE = "mou backup 2", "mou backup 1"
"""The format that is written, and that of before, in which nothing was kept of reminders."""
AT_ONCE = 500
"""Rows written or read at a time."""

KEPT = (tables.bodies, tables.records, tables.swept, tables.postings, tables.reminders)
"""The tables in the order in which they are restored: a record names its body, a reminder its posting."""


def backup(store: Store, file: Path, *, over: bool = False) -> Head:
    """Write all that is recorded to a new file, as one state of the register; returns the ledger's head.

    Raises BackupRefused where the file is there already, unless it is to be written `over`, and Unreachable
    where the database does not answer.
    """
    with _new(file, over=over) as lines, store.database.reading() as connection:
        head = ledger.head(connection)
        _write(lines, {"format": FORMAT, "sequence": head.sequence, "hash": head.hash})
        for table in KEPT:
            for row in _rows(connection, table):
                plain = {name: _plain(value) for name, value in row.items()}
                _write(lines, {"table": table.name, **plain})
    return head


@contextmanager
def _new(file: Path, *, over: bool) -> Iterator[IO[str]]:
    """Give lines to write that become a file for its owner alone, whole or not at all.

    A backup that is killed leaves a file of another name, which keeps the next one from nothing.
    """
    _refuse_existing(file, over=over)
    with tempfile.NamedTemporaryFile(
        dir=file.parent, prefix=f"{file.name}.", suffix=".partial", delete=False
    ) as part:
        try:
            with gzip.open(part, "wt", encoding="utf-8") as lines:
                yield lines
            part.flush()
            os.fsync(part.fileno())
            _refuse_existing(file, over=over)
            Path(part.name).rename(file)
        except BaseException:
            Path(part.name).unlink()
            raise


def _refuse_existing(file: Path, *, over: bool) -> None:
    if not over and file.exists():
        raise BackupRefused(f"{file} is here already. Choose another name, or write over it with --force.")


def _rows(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    query = select(table).order_by(*table.primary_key.columns)
    with connection.execute(query, execution_options={"yield_per": AT_ONCE}) as rows:
        for row in rows:
            yield dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, datetime):
        return written(value)
    return value.isoformat() if isinstance(value, date) else value


def _write(lines: IO[str], row: dict[str, object]) -> None:
    lines.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")


def restore(url: str, file: Path) -> Head:
    """Put a backup into a database that holds no records yet, and walk it; all of it or nothing.

    The tables are made where there are none. Raises BackupRefused where the file is no backup, or was cut
    or altered, or where the database holds records.
    """
    migrate(url)
    database = Database(url)
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines, database.writing() as connection:
            if connection.scalar(select(func.count()).select_from(tables.records)):
                raise BackupRefused(f"{database} holds records already. Restore into an empty one.")
            head = _head(lines.readline(), file)
            while rows := [_row(line, file) for line in islice(lines, AT_ONCE)]:
                for table in KEPT:
                    values = [row for name, row in rows if name == table.name]
                    if values:
                        connection.execute(insert(table), values)
            misfit = walk(connection, head).misfit
            if misfit or ledger.head(connection) != head:
                raise BackupRefused(f"{file} was cut or altered, so nothing was restored.")
            rebuild(connection)
    except StatementError as untaken:
        if isinstance(untaken, DatabaseError) and not isinstance(untaken, IntegrityError | DataError):
            why = str(untaken.orig).strip().partition("\n")[0]
            raise BackupRefused(f"{database} does not take what is in {file}: {why}") from untaken
        raise BackupRefused(f"{file} was cut or altered, so nothing was restored.") from untaken
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as unreadable:
        raise BackupRefused(f"{file} can't be read as a backup: {unreadable}") from unreadable
    finally:
        database.close()
    return head


def _head(line: str, file: Path) -> Head:
    try:
        given = json.loads(line)
        if given["format"] in {FORMAT, BEFORE}:
            return Head(int(given["sequence"]), str(given["hash"]))
    except (ValueError, TypeError, KeyError):
        pass
    raise BackupRefused(f"{file} is not a backup that this version of mou can read.")


def _row(line: str, file: Path) -> tuple[str, dict[str, Any]]:
    try:
        row: dict[str, Any] = json.loads(line)
        name = row.pop("table")
        read = _READ[name]
        row = {
            column: read[column](value) if column in read and value else value
            for column, value in row.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError) as odd:
        raise BackupRefused(f"{file} was cut or altered, so nothing was restored.") from odd
    return name, row


_TYPES: tuple[tuple[type, Callable[[str], object]], ...] = (
    (LargeBinary, b64decode),
    (Date, date.fromisoformat),
    (Instant, datetime.fromisoformat),
)
_READ: dict[str, dict[str, Callable[[str], object]]] = {
    table.name: {
        column.name: read
        for column in table.columns
        for kind, read in _TYPES
        if isinstance(column.type, kind)
    }
    for table in KEPT
}
"""How the values of each table are read that JSON has no form for."""
