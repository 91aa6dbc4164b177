"""The ledger: every record in the order in which it was written, each chained to the one before by its hash.

There is one chain for everything, not one for each agreement: writers take turns anyway, a record about
people belongs to no agreement, and one head kept elsewhere then vouches for the whole.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, union_all
from sqlalchemy.sql.expression import bindparam

from agreements.agreement import Agreement
from agreements.records import Actor, Entry, Record, Written
from storage import bodies
from storage.codec import NAMES, decode, encode
from storage.columns import storable, written
from storage.errors import AlreadyRecorded
from storage.recent import Recent
from storage.tables import records

CHAINED = (
    "sequence",
    "agreement",
    "kind",
    "key",
    "counts_on",
    "recorded_at",
    "by_user",
    "by_team",
    "by_channel",
    "request",
    "content",
    "body",
    "previous",
)
"""The columns that a record's hash is of, in this order: all but the hash itself."""


@dataclass(frozen=True)
class Head:
    """The last record of the chain: with its hash kept elsewhere, nothing up to it can change unnoticed."""

    sequence: int
    hash: str


BEFORE_ALL = Head(0, "")
LAST = select(records.c.sequence, records.c.hash).order_by(records.c.sequence.desc()).limit(1)
WITH_KEY = select(records).where(records.c.key.in_(bindparam("keys", expanding=True))).limit(1)
LAST_OR_WITH_KEY = (
    select(records)
    .where(
        (records.c.sequence == select(func.max(records.c.sequence)).scalar_subquery())
        | records.c.key.in_(bindparam("keys", expanding=True))
    )
    .order_by(records.c.sequence.desc())
)
OF_AGREEMENTS = (
    select(records)
    .where(records.c.agreement.in_(bindparam("agreements", expanding=True)))
    .order_by(records.c.sequence)
)

OF_KINDS = (
    select(records.c.sequence, records.c.hash)
    .where(records.c.kind.in_(bindparam("kinds", expanding=True)), records.c.sequence <= bindparam("last"))
    .order_by(records.c.sequence)
)
AT_PLACES = select(records).where(records.c.sequence.in_(bindparam("places", expanding=True)))
AT_ONCE = 5_000
"""Records named in a statement at most."""

KEPT = 4_000
"""Records kept in memory, about a kilobyte each."""

_recent: Recent[str, Record] = Recent(KEPT)
_recent_kinds: Recent[tuple[tuple[str, ...], str], tuple[Record, ...]] = Recent(4)

WAITED = timedelta(minutes=1)
"""How long before it is a writer's turn its clock may have been read, at most."""


def head(connection: Connection) -> Head:
    """Return the last record's place and hash, or 0 and nothing before the first."""
    row = connection.execute(LAST).first()
    return Head(row.sequence, row.hash) if row else BEFORE_ALL


def append(
    connection: Connection, new: Sequence[Record], *, actor: Actor, now: datetime, request: str
) -> Head:
    """Write records at the end of the chain, in a writing transaction, and return what its end was.

    `request` is what was asked, as typed. What was decided while another wrote is recorded as of when that
    one did, so that instants follow one another as records do. Raises AlreadyRecorded where the key of one
    is taken.
    """
    encoded = [encode(record) for record in new]
    before = _last(connection, [str(one.columns["key"]) for one in encoded if one.columns["key"]])
    end = last = Head(before.sequence, before.hash) if before else BEFORE_ALL
    if before and now < before.recorded_at <= now + WAITED:
        now = before.recorded_at
    bodies.keep(connection, {one.columns["body"]: one.body for one in encoded if one.body is not None})
    shared = {
        "recorded_at": now,
        "by_user": actor.user,
        "by_team": actor.team,
        "by_channel": actor.channel,
        "request": request,
    }
    rows: list[dict[str, Any]] = []
    for one in encoded:
        place = {"sequence": last.sequence + 1, "previous": last.hash}
        row = {name: _storable(value) for name, value in (one.columns | shared | place).items()}
        last = Head(last.sequence + 1, chained(row))
        rows.append({**row, "hash": last.hash})
    if rows:
        connection.execute(insert(records), rows)
    return end


def _storable(value: object) -> object:
    return storable(value) if isinstance(value, str) else value


def _last(connection: Connection, keys: list[str]) -> Row[Any] | None:
    """Return the row of the last record, or raise for a key that is taken.

    No other writer can take one after, and the column is unique besides.
    """
    found = connection.execute(LAST_OR_WITH_KEY, {"keys": keys}).all()
    for row in found:
        if row.key in keys:
            by = Actor(row.by_user, row.by_team, row.by_channel)
            raise AlreadyRecorded(row.key, Written(row.sequence, row.recorded_at, by))
    return found[0] if found else None


def chained(row: dict[str, Any]) -> str:
    """Return the hash of a record's row: SHA-256 over its columns and the hash before, as a list in JSON."""
    values = [_plain(row[column]) for column in CHAINED]
    return hashlib.sha256(json.dumps(values, separators=(",", ":")).encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return written(value)
    return value.isoformat() if isinstance(value, date) else value


def together(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[Record, ...]:
    """Put the records of rows together again, with their terms; texts stay where they are."""
    terms = bodies.terms_of(connection, (row.body for row in rows if row.kind == NAMES[Entry]))
    return tuple(decode(row, terms) if row.body else _record(row) for row in rows)


def of_kinds(connection: Connection, kinds: tuple[str, ...]) -> tuple[Record, ...]:
    """Return all records of some kinds that have no body, in the order in which they were written.

    The hash of the last of them stands for all, so that they are put together once for it.
    """
    last = connection.execute(_last_of(kinds)).first()
    if last is None:
        return ()
    found = _recent_kinds.get((kinds, last.hash))
    if found is None:
        places = connection.execute(OF_KINDS, {"kinds": list(kinds), "last": last.sequence}).all()
        found = _known(connection, places)
        _recent_kinds.put((kinds, last.hash), found)
    return found


@cache
def _last_of(kinds: tuple[str, ...]) -> Select[Any]:
    """Return what finds the last record of some kinds: that of each is the last in an index."""
    found = select(records.c.sequence, records.c.hash).order_by(records.c.sequence.desc()).limit(1)
    each = union_all(*(select(found.where(records.c.kind == kind).subquery()) for kind in kinds)).subquery()
    return select(each).order_by(each.c.sequence.desc()).limit(1)


def _known(connection: Connection, places: Iterable[Sequence[Any]]) -> tuple[Record, ...]:
    """Return the records of places and hashes, reading those that are not in memory."""
    found = {place: _recent.get(hash_) for place, hash_ in places}
    unread = [place for place, record in found.items() if record is None]
    for first in range(0, len(unread), AT_ONCE):
        rows = connection.execute(AT_PLACES, {"places": unread[first : first + AT_ONCE]})
        found.update((row.sequence, _record(row)) for row in rows)
    return tuple(record for record in found.values() if record)


def _record(row: Row[Any]) -> Record:
    """Put a record without a body together again, once for its hash, which stands for all that is in it."""
    record = _recent.get(row.hash)
    if record is None:
        record = decode(row, {})
        _recent.put(row.hash, record)
    return record


def by_agreement(found: Iterable[Record]) -> tuple[Agreement, ...]:
    """Sort records, in the order in which they were written, to their agreements."""
    sorted_: dict[str, list[Record]] = {}
    for record in found:
        sorted_.setdefault(record.agreement, []).append(record)
    return tuple(Agreement(name, tuple(own)) for name, own in sorted_.items())


def agreements(connection: Connection, names: Sequence[str]) -> tuple[Agreement, ...]:
    """Read agreements whole, on nobody's behalf: what is worked out from them is for all."""
    return by_agreement(
        together(connection, connection.execute(OF_AGREEMENTS, {"agreements": list(names)}).all())
    )
