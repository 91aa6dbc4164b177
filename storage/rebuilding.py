"""What is worked out from the records, worked out anew, and by which code that was done last.

What is worked out changes with the code that does it. Which code that was is told by a digest of it, so that
nobody has to remember to say that it is another, and nothing is done where it is the same.
"""

import sys
import time
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, insert, select

import agreements
from storage import tables
from storage.database import Database
from storage.projections import EVERY_AGREEMENT, OF_AGREEMENT, PROJECTIONS, add_words, project

BATCH = 20
"""Agreements worked out anew in one transaction beside others that write: a part of a second."""

PAUSE = 0.1
"""Seconds between two of these: on SQLite whoever waits looks that often whether it is their turn."""

WITH = ("pydantic", "python-dateutil")
"""The libraries that it is worked out with."""

_BY_AGREEMENT = (*OF_AGREEMENT, tables.passages, tables.name_words)
_CLEARED = [
    delete(table).where(table.c.agreement.in_(bindparam("ids", expanding=True))) for table in _BY_AGREEMENT
]
_NAMED = select(tables.name_words.c.word).distinct()
_UNDER_WAY = ""


def rebuild(connection: Connection) -> int:
    """Work out everything anew from the records, in a writing transaction; returns of how many agreements."""
    for table in PROJECTIONS:
        connection.execute(delete(table))
    known = list(connection.scalars(EVERY_AGREEMENT))
    project(connection, known)
    _sign(connection, _this_code())
    return len(known)


def is_current(connection: Connection) -> bool:
    """Say whether what is worked out was worked out by this code."""
    return list(connection.scalars(select(tables.worked_out.c.by))) == [_this_code()]


def begin(connection: Connection) -> None:
    """Note, in a writing transaction, that it is being worked out anew, so that nobody starts with a part."""
    _sign(connection, _UNDER_WAY)


def renew(database: Database) -> int:
    """Work out everything anew, some agreements at a time, so that others write in between; returns how many.

    For tables that are as they were: each agreement is answered as before, or as it will be, and whoever
    records something of one works it out by the code that they run. Raises Unreachable.
    """
    with database.reading() as connection:
        known = sorted(connection.scalars(EVERY_AGREEMENT))
    for first in range(0, len(known), BATCH):
        ids = known[first : first + BATCH]
        with database.writing() as connection:
            for cleared in _CLEARED:
                connection.execute(cleared, {"ids": ids})
            project(connection, ids)
        time.sleep(PAUSE)
    with database.writing() as connection:
        for table in (tables.words, tables.trigrams):  # which are of no one agreement
            connection.execute(delete(table))
        add_words(connection, set(connection.scalars(_NAMED)))
        _sign(connection, _this_code())
    return len(known)


def _sign(connection: Connection, by: str) -> None:
    connection.execute(delete(tables.worked_out))
    connection.execute(insert(tables.worked_out), {"by": by})


@cache
def _this_code() -> str:
    """Return the digest of the code that works it out, and of what it is worked out with."""
    rooms = (Path(agreements.__file__).parent, Path(__file__).parent)
    with_ = [f"{name} {version(name)}" for name in WITH]
    return digest_of_code(rooms, (f"python {sys.version_info.major}.{sys.version_info.minor}", *with_))


def digest_of_code(rooms: Iterable[Path], with_: Iterable[str] = ()) -> str:
    """Return a digest of all modules in some folders, and of what goes with them."""
    digest = sha256("\n".join(with_).encode())
    for room in rooms:
        for module in sorted(room.rglob("*.py")):
            content = module.read_bytes()
            digest.update(f"\n{module.relative_to(room).as_posix()} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()
