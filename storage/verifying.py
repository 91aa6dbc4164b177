"""Proof that nothing recorded was changed: walks the chain, every body and every signed digest.

Reads row by row, so that a register of any size is walked in the same memory.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select
from sqlalchemy.exc import DBAPIError

from agreements.terms.canonical import digest_of
from storage import ledger, projections, tables
from storage.database import out_of_reach
from storage.ledger import BEFORE_ALL, Head, chained
from storage.store import Store

AT_ONCE = 100
"""Entries fetched at a time."""

_held = tables.bodies.c.body.label("held")
ENTRIES = (
    select(tables.records, _held)
    .outerjoin(tables.bodies, tables.bodies.c.digest == tables.records.c.body)
    .where(tables.records.c.sequence > bindparam("after"))
    .order_by(tables.records.c.sequence)
)
HELD = select(tables.bodies.c.digest).where(tables.bodies.c.digest == bindparam("named"))


class Why(StrEnum):
    """Why an entry of the ledger does not fit."""

    MISSING = "it is missing"
    UNREADABLE = "it can't be read"
    ALTERED = "it was altered: its hash is another"
    UNCHAINED = "it does not follow from the entry before"
    TERMS_MISSING = "the terms or the text that it names are missing"
    TERMS_ALTERED = "the terms or the text that it names were altered"
    SIGNED_ALTERED = "what was signed is not what its digest says"
    NOT_THE_ANCHOR = "its hash is not that of the anchor"


@dataclass(frozen=True)
class Misfit:
    """The first entry that does not fit."""

    sequence: int
    why: Why


@dataclass(frozen=True)
class Verdict:
    """The last entry up to which all fits, and the first that does not, if any."""

    head: Head
    misfit: Misfit | None


def head(store: Store) -> Head:
    """Return the last entry's number and hash, to keep elsewhere as an anchor; raises Unreachable."""
    with store.database.reading() as connection:
        return ledger.head(connection)


def verify(store: Store, *, anchor: Head = BEFORE_ALL) -> Verdict:
    """Walk all that is recorded, up to the first entry that does not fit; raises Unreachable.

    Entries cut off at the end leave a chain that fits: only an anchor kept elsewhere shows that they are
    missing.
    """
    with store.database.reading() as connection:
        return walk(connection, anchor)


def strayed(store: Store) -> tuple[str, ...]:
    """Name the agreements that are answered from something else than what is recorded; raises Unreachable.

    For a register in which all entries fit: what is worked out from them is worked out again and compared.
    """
    with store.database.reading() as connection:
        return tuple(projections.strayed(connection))


def walk(connection: Connection, anchor: Head, last: Head = BEFORE_ALL, at_once: int = AT_ONCE) -> Verdict:
    """Walk what a transaction sees, from after the `last` entry that is known to fit."""
    try:
        options = {"yield_per": at_once}
        with connection.execute(ENTRIES, {"after": last.sequence}, execution_options=options) as entries:
            for entry in entries:
                why = _misfit(connection, entry, last, anchor)
                if why:
                    return Verdict(last, Misfit(last.sequence + 1, why))
                last = Head(entry.sequence, entry.hash)
    except (DBAPIError, TypeError, ValueError) as unreadable:
        if isinstance(unreadable, DBAPIError) and out_of_reach(unreadable):
            raise
        if at_once > 1:  # one by one, to find which of them it is
            return walk(connection, anchor, last, 1)
        return Verdict(last, Misfit(last.sequence + 1, Why.UNREADABLE))
    return Verdict(last, Misfit(last.sequence + 1, Why.MISSING) if last.sequence < anchor.sequence else None)


def _misfit(connection: Connection, entry: Row[Any], last: Head, anchor: Head) -> Why | None:
    if entry.sequence != last.sequence + 1:
        return Why.MISSING
    if entry.previous != last.hash:
        return Why.UNCHAINED
    if entry.hash != chained(dict(entry._mapping)):  # noqa: SLF001 - SQLAlchemy's public name for it
        return Why.ALTERED
    if entry.sequence == anchor.sequence and entry.hash != anchor.hash:
        return Why.NOT_THE_ANCHOR
    return _body_misfit(entry) or _signed_misfit(connection, json.loads(entry.content))


def _body_misfit(entry: Row[Any]) -> Why | None:
    if entry.body is None:
        return None
    if entry.held is None:
        return Why.TERMS_MISSING
    return None if digest_of(entry.held) == entry.body else Why.TERMS_ALTERED


def _signed_misfit(connection: Connection, facts: dict[str, Any]) -> Why | None:
    if "signed" not in facts:
        return None
    if digest_of(facts["signed"].encode()) != facts["digest"]:
        return Why.SIGNED_ALTERED
    terms = json.loads(facts["signed"]).get("terms")
    if terms is not None and connection.execute(HELD, {"named": terms}).first() is None:
        return Why.TERMS_MISSING
    return None
