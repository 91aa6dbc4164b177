"""What documents say: kept by passage beside the ledger, and read on behalf of an actor."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, select

from agreements.agreement import Agreement, When
from agreements.agreement import visible as as_known
from agreements.terms.passages import Passage, Text
from agreements.versions import held_texts
from storage import bodies, tables
from storage.columns import storable
from storage.visibility import Reader, visible

_texts, _passages = tables.texts.c, tables.passages.c
_day: BindParameter[date] = bindparam("day")

OF_VERSION = (_passages.agreement == bindparam("of"), _passages.holds_from == bindparam("since"))
DROP = delete(tables.passages).where(*OF_VERSION)
PASSAGES = select(tables.passages).where(*OF_VERSION).order_by(_passages.place)
WITH_PASSAGES = (
    select(_passages.agreement, _passages.holds_from)
    .where(_passages.agreement.in_(bindparam("agreements", expanding=True)))
    .distinct()
)
HOLDING = (
    select(
        _texts.version,
        _texts.file_name,
        _passages.label,
        _passages.heading,
        _passages.text,
        _passages.level,
        _passages.kind,
        _passages.page,
        _passages.paragraph,
    )
    .join(
        tables.passages,
        (_passages.agreement == _texts.agreement) & (_passages.holds_from == _texts.holds_from),
    )
    .where(
        _texts.agreement == bindparam("of"),
        _texts.holds_from <= _day,
        _texts.holds_until >= _day,
        visible(_texts.agreement),
    )
    .order_by(_passages.place)
)

SAYING = (
    select(_texts.agreement)
    .where(_texts.digest.in_(bindparam("digests", expanding=True)), visible(_texts.agreement))
    .distinct()
)


def saying(reader: Reader, digests: Sequence[str]) -> tuple[str, ...]:
    """Return the agreements that have a text of one of these digests already."""
    return tuple(row.agreement for row in reader.rows(SAYING, digests=list(digests)))


def rows_of(agreement: Agreement) -> set[tuple[Any, ...]]:
    """Write out which text each version of an agreement has, as rows of the table of texts."""
    return {
        (
            agreement.id,
            held.holds.first,
            held.holds.last,
            held.read.counts_on,
            held.read.file_name,
            held.read.digest,
        )
        for held in held_texts(agreement.records)
    }


def replace_passages(connection: Connection, kept: set[tuple[Any, ...]], rows: set[tuple[Any, ...]]) -> None:
    """Bring the passages to the texts that the rows name; a text that stays is not touched."""
    before, after = _named(kept), _named(rows)
    gone, come = before - after, after - before
    if gone:
        connection.execute(DROP, [{"of": agreement, "since": since} for agreement, since, _ in gone])
    for agreement, since, digest in sorted(come):
        new = _passage_rows(connection, agreement, since, digest)
        if new:
            connection.execute(insert(tables.passages), new)


def passages_stray(connection: Connection, agreements: Sequence[str], rows: set[tuple[Any, ...]]) -> bool:
    """Tell whether other passages are kept of agreements than their texts, which the rows name, have.

    Reads one text at a time, however long all of them are.
    """
    texts = _named(rows)
    found = connection.execute(WITH_PASSAGES, {"agreements": list(agreements)})
    if not {tuple(row) for row in found} <= {(agreement, since) for agreement, since, _ in texts}:
        return True
    for agreement, since, digest in texts:
        kept = connection.execute(PASSAGES, {"of": agreement, "since": since}).mappings()
        if [_as_stored(row) for row in _passage_rows(connection, agreement, since, digest)] != list(kept):
            return True
    return False


def _passage_rows(connection: Connection, agreement: str, since: date, digest: str) -> list[dict[str, Any]]:
    return [
        {
            "agreement": agreement,
            "holds_from": since,
            "place": place,
            **{name: getattr(one, name) for name in Passage.__slots__},
        }
        for place, one in enumerate(bodies.passages_of(connection, digest))
    ]


def _as_stored(row: dict[str, Any]) -> dict[str, Any]:
    return {name: storable(value) if isinstance(value, str) else value for name, value in row.items()}


def _named(rows: set[tuple[Any, ...]]) -> set[tuple[str, date, str]]:
    return {(agreement, since, digest) for agreement, since, _, _, _, digest in rows}


def read_texts(reader: Reader, agreements: Sequence[Agreement], *, when: When, day: date) -> tuple[Text, ...]:
    """Read what the documents of agreements say on a day: those that the reader may see, and that have one.

    What leaves out later records is read from the ledger, else from the passages kept beside it.
    """
    if when.known_on:
        found = [_as_known(reader.connection, one, day) for one in as_known(agreements, when)]
    else:
        found = [text_of(reader, one.id, day) for one in agreements]
    return tuple(one for one in found if one)


def text_of(reader: Reader, agreement: str, day: date) -> Text | None:
    """Read what the document of an agreement says on a day, if there is one that the reader may see."""
    rows = reader.rows(HOLDING, of=agreement, day=day)
    if not rows:
        return None
    read = tuple(
        Passage(row.label, row.heading, row.text, row.level, row.kind, row.page, row.paragraph)
        for row in rows
    )
    return Text(agreement, rows[0].version, rows[0].file_name, read)


def _as_known(connection: Connection, agreement: Agreement, day: date) -> Text | None:
    held = next((one for one in held_texts(agreement.records) if day in one.holds), None)
    if held is None:
        return None
    read = bodies.passages_of(connection, held.read.digest)
    return Text(agreement.id, held.read.counts_on, held.read.file_name, read)
