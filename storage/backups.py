"""A backup: all that is recorded, as gzipped lines of JSON that either database can take back.

What is worked out from the records is not in it; restoring makes that anew. The bot's memory of
conversations and of answered events is not in it either.
"""

import gzip
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.exc import StatementError

from storage import ledger, tables
from storage.columns import written
from storage.database import Database
from storage.errors import BackupRefused
from storage.ledger import Head
from storage.migrating import migrate
from storage.projections import rebuild
from storage.store import Store
from storage.verifying import walk

FORMAT = "mou backup 1"
AT_ONCE = 500
"""Rows written or read at a time."""

RECORDED = (tables.bodies, tables.records)
"""The tables in the order in which they are restored: a record names its body."""


def backup(store: Store, file: Path) -> Head:
    """Write all that is recorded to a new file, as one state of the register; returns the ledger's head.

    Raises BackupRefused where the file exists already, Unreachable where the database does not answer.
    """
    try:
        with gzip.open(file, "xt", encoding="utf-8") as lines, store.database.reading() as connection:
            head = ledger.head(connection)
            _write(lines, {"format": FORMAT, "sequence": head.sequence, "hash": head.hash})
            for table in RECORDED:
                for row in _rows(connection, table):
                    _write(
                        lines, {"table": table.name, **{name: _plain(value) for name, value in row.items()}}
                    )
    except FileExistsError:
        raise BackupRefused(f"{file} exists already. Choose another name.") from None
    return head


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
                for table in RECORDED:
                    values = [row for name, row in rows if name == table.name]
                    if values:
                        connection.execute(insert(table), values)
            misfit = walk(connection, head).misfit
            if misfit or ledger.head(connection) != head:
                raise BackupRefused(f"{file} was cut or altered, so nothing was restored.")
            rebuild(connection)
    except StatementError as untaken:
        raise BackupRefused(f"{file} was cut or altered, so nothing was restored.") from untaken
    except (OSError, EOFError, UnicodeDecodeError) as unreadable:
        raise BackupRefused(f"{file} can't be read as a backup: {unreadable}") from unreadable
    finally:
        database.close()
    return head


def _head(line: str, file: Path) -> Head:
    try:
        given = json.loads(line)
        if given["format"] == FORMAT:
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


_READ: dict[str, dict[str, Callable[[str], object]]] = {
    "bodies": {"body": b64decode},
    "records": {"counts_on": date.fromisoformat, "recorded_at": datetime.fromisoformat},
}
"""How the values of each table are read that JSON has no form for."""
