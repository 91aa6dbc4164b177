"""Short ways to put things into a store and to look at what is in it."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from agreements.agreement import NOW, When
from agreements.answers import Register
from agreements.reads import Reads
from agreements.records import Actor, Entry, Record, TextRead
from agreements.terms import Terms
from agreements.terms.canonical import digest
from agreements.terms.passages import Passage
from storage.projections import PROJECTIONS
from storage.store import Store
from tests.agreements.histories import made

ANN = Actor("U-ANN", "T-1", "C-1")
THEN = datetime(2016, 5, 1, 9, 30, tzinfo=UTC)
TODAY = date(2016, 5, 1)


def entry(terms: Terms, counts_on: date | None = None) -> Entry:
    """Enter terms as a file of their id would."""
    return Entry(
        agreement=terms.id,
        terms=terms,
        digest=digest(terms),
        file_name=f"{terms.id}.yaml",
        counts_on=counts_on,
    )


def text(agreement: str, *words: str, counts_on: date | None = None) -> TextRead:
    """Attach a document to an agreement that has the words as its clauses 1, 2, 3 …."""
    passages = tuple(
        Passage(str(number), None, one, 0, "clause", None, number) for number, one in enumerate(words, 1)
    )
    return TextRead(
        agreement=agreement,
        file_name=f"{agreement}.docx",
        file_digest=digest(list(words)),
        digest=digest([asdict(one) for one in passages]),
        passages=passages,
        counts_on=counts_on,
    )


def named(name: str, **sections: object) -> Terms:
    """Make up terms of an agreement by its place: `ashby`."""
    title = name.title()
    own: dict[str, Any] = {"id": name, "short_name": f"{title} MoU", "place": title}
    return made("a", "b", starts="2016-04-01", **own | sections)


def keep(
    store: Store, *records: Record, now: datetime = THEN, actor: Actor = ANN, request: str = "import"
) -> None:
    """Append records in one transaction."""
    with store.writing(actor) as tx:
        tx.append(records, now=now, today=now.date(), request=request)


def read(store: Store, reads: Reads, *, when: When = NOW, day: date = TODAY, actor: Actor = ANN) -> Register:
    """Read what a request would."""
    with store.reading(actor) as tx:
        return tx.read(reads, when=when, day=day)


def kept_of(store: Store, agreement: str, actor: Actor = ANN) -> tuple[Record, ...]:
    """Return an agreement's records as the store has them, where they were written left out."""
    found = read(store, Reads(agreements=(agreement,)), actor=actor).agreement(agreement)
    return unwritten(found.records) if found else ()


def unwritten(records: Iterable[Record]) -> tuple[Record, ...]:
    """Leave out where records were written."""
    return tuple(replace(record, written=None) for record in records)


def projections(store: Store) -> dict[str, set[tuple[object, ...]]]:
    """Return every row of every projection."""
    with store.database.reading() as connection:
        return {
            table.name: {tuple(row) for row in connection.execute(select(table))} for table in PROJECTIONS
        }
