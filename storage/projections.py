"""What is worked out from an agreement's records and kept beside them, so that questions are quick.

Written in the transaction that adds the records, always from all of the agreement's records as stored, so
that keeping true and making anew are one thing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter
from sqlalchemy import (
    BindParameter,
    Column,
    CompoundSelect,
    Connection,
    Date,
    Delete,
    Insert,
    Integer,
    Table,
    Text,
    bindparam,
    cast,
    delete,
    insert,
    literal,
    null,
    select,
    union_all,
)

from agreements.agreement import Agreement
from agreements.days.occurrences import Occurrence
from agreements.later import Later
from agreements.marks import Mark, OpenNote
from agreements.segments import Segment, segments
from agreements.terms.names import key, names
from storage import ledger, tables, trigrams
from storage.columns import LONGEST_KEY, key_of
from storage.database import in_one_go
from storage.texts import passages_stray, replace_passages, rows_of
from storage.visibility import members

if TYPE_CHECKING:
    from agreements.reminding import planning
    from agreements.reminding.planned import Planned
else:
    planning = Later("agreements.reminding.planning")

BATCH = 100
"""Agreements worked out at a time."""

OF_AGREEMENT = (
    tables.segments,
    tables.marks,
    tables.occurrences,
    tables.names,
    tables.restricted,
    tables.texts,
    tables.planned,
)
PROJECTIONS = (*OF_AGREEMENT, tables.passages, tables.name_words, tables.words, tables.trigrams)

Rows = set[tuple[Any, ...]]
"""Rows of a table, their values in the order of its columns."""

KNOWN_WORDS = select(tables.words).where(tables.words.c.word.in_(bindparam("words", expanding=True)))
NAMED_BY = select(tables.name_words.c.word).where(tables.name_words.c.word == bindparam("named")).limit(1)
EVERY_AGREEMENT = select(tables.records.c.agreement).where(tables.records.c.agreement != "").distinct()


MARK = tuple(tables.marks.c[name] for name in Mark._fields)
"""The columns that hold a mark, in the order of its fields."""


@cache
def occurrence_adapter() -> TypeAdapter[Occurrence]:
    """Return what writes an occurrence as JSON and reads it back."""
    return TypeAdapter(Occurrence)


@cache
def notes_adapter() -> TypeAdapter[tuple[OpenNote, ...]]:
    """Return what writes the open change notes of a mark as JSON and reads them back."""
    return TypeAdapter(tuple[OpenNote, ...])


def project(connection: Connection, agreement_ids: Sequence[str]) -> None:
    """Work out again what is kept of some agreements, and write what differs, in a writing transaction."""
    for first in range(0, len(agreement_ids), BATCH):
        ids = list(agreement_ids[first : first + BATCH])
        rows = _worked_out(ledger.agreements(connection, ids))
        kept = _kept(connection, OF_AGREEMENT, ids)
        with in_one_go(connection):
            for table in OF_AGREEMENT:
                _replace(connection, table, kept[table], rows[table])
            named_before, named = kept[tables.names], rows[tables.names]
            before, after = _words_of(named_before - named), _words_of(named - named_before)
            _replace(connection, tables.name_words, before, after)
        replace_passages(connection, kept[tables.texts], rows[tables.texts])
        _replace_words(connection, {word for word, *_ in before}, {word for word, *_ in after})


def strayed(connection: Connection) -> Iterator[str]:
    """Name the agreements beside which something else is kept than what their records come to.

    Words and their trigrams, which only find names that were misspelt, are not looked at.
    """
    known = sorted(connection.scalars(EVERY_AGREEMENT))
    for first in range(0, len(known), BATCH):
        ids = known[first : first + BATCH]
        if _strays(connection, ids):
            yield from (one for one in ids if _strays(connection, [one]))


def _strays(connection: Connection, ids: list[str]) -> bool:
    rows = _worked_out(ledger.agreements(connection, ids))
    rows[tables.name_words] = _words_of(rows[tables.names])
    try:
        if _kept(connection, tuple(rows), ids) != rows:
            return True
        return passages_stray(connection, ids, rows[tables.texts])
    except (TypeError, ValueError):  # what is kept is not even of the sort that is kept there
        return True


def _kept(connection: Connection, of: tuple[Table, ...], ids: list[str]) -> dict[Table, Rows]:
    """Read the rows of some agreements in several tables at once: each statement takes its own way there."""
    rows: dict[Table, Rows] = {table: set() for table in of}
    for place, *values in connection.execute(_of_agreements(of), {"ids": ids}):
        read = zip(_readers(of[place]), values, strict=False)
        rows[of[place]].add(tuple([None if value is None else reads(value) for reads, value in read]))
    return rows


@cache
def _of_agreements(of: tuple[Table, ...]) -> CompoundSelect[Any]:
    """Return what reads the rows of some agreements in several tables as text, made once as what follows."""
    longest = max(len(table.columns) for table in of)
    ids: BindParameter[str] = bindparam("ids", expanding=True)
    return union_all(
        *(
            select(
                literal(place),
                *(cast(column, Text) for column in table.columns),
                *(null() for _ in range(longest - len(table.columns))),
            ).where(table.c.agreement.in_(ids))
            for place, table in enumerate(of)
        )
    )


@cache
def _readers(table: Table) -> tuple[Callable[[str], Any], ...]:
    """Return what reads each column of a table that was read as text."""
    return tuple(map(_reader, table.columns))


def _reader(column: Column[Any]) -> Callable[[str], Any]:
    if isinstance(column.type, Date):
        return date.fromisoformat
    return int if isinstance(column.type, Integer) else str


@cache
def _adding(table: Table) -> Insert:
    return insert(table)


@cache
def _removing(table: Table) -> Delete:
    """Return what removes a row, whose key is handed over under names that begin with old."""
    return delete(table).where(*(column == bindparam(f"old_{column.name}") for column in table.primary_key))


def _replace(connection: Connection, table: Table, kept: Rows, rows: Rows) -> None:
    columns = table.columns.keys()
    gone, come = kept - rows, rows - kept
    if gone:
        by_name = (dict(zip(columns, row, strict=True)) for row in gone)
        keys = [{f"old_{one.name}": row[one.name] for one in table.primary_key} for row in by_name]
        connection.execute(_removing(table), keys)
    if come:
        connection.execute(_adding(table), [dict(zip(columns, row, strict=True)) for row in sorted(come)])


def _replace_words(connection: Connection, before: set[str], after: set[str]) -> None:
    """Bring the words there are, and their trigrams, to those that names now have which had others."""
    gone = {word for word in before - after if not connection.scalar(NAMED_BY, {"named": word})}
    come = after - before
    if come:
        come -= set(connection.scalars(KNOWN_WORDS, {"words": list(come)}))
    _replace(connection, tables.words, {(word,) for word in gone}, set())
    _replace(connection, tables.trigrams, _trigrams(gone), set())
    add_words(connection, come)


def add_words(connection: Connection, come: set[str]) -> None:
    """Add words of names that are not there yet, with their trigrams."""
    _replace(connection, tables.words, set(), {(word,) for word in come})
    _replace(connection, tables.trigrams, set(), _trigrams(come))


def _words_of(names_rows: Rows) -> Rows:
    columns = tables.names.columns.keys()
    by_name = (dict(zip(columns, row, strict=True)) for row in names_rows)
    return {
        (word[: trigrams.LONGEST_WORD], row["rank"], row["agreement"], row["place"])
        for row in by_name
        for word in (row["key"] if len(row["key"]) <= LONGEST_KEY else key(row["text"])).split()
    }


def _trigrams(words: set[str]) -> Rows:
    return {(run, word) for word in words for run in trigrams.of(word)}


def _worked_out(agreements: Iterable[Agreement]) -> dict[Table, Rows]:
    rows: dict[Table, Rows] = {table: set() for table in OF_AGREEMENT}
    for agreement in agreements:
        cut = segments(agreement)
        rows[tables.segments].update(map(_segment, cut))
        rows[tables.marks].update(_marks(cut))
        rows[tables.occurrences].update(_occurrences(cut))
        rows[tables.names].update(_names(agreement, cut))
        rows[tables.planned].update(map(_planned, planning.plan(agreement, cut)))
        rows[tables.restricted].update((agreement.id, member) for member in members(agreement.restriction))
        rows[tables.texts].update(rows_of(agreement))
    return rows


def _segment(segment: Segment) -> tuple[Any, ...]:
    summary = segment.summary
    return (
        summary.agreement,
        summary.holds.first,
        summary.holds.last,
        summary.terms.short_name,
        key_of(summary.terms.short_name.casefold()),
        summary.terms.model_dump_json(by_alias=True, exclude_unset=True),
    )


def _marks(cut: tuple[Segment, ...]) -> Iterator[tuple[Any, ...]]:
    """Write out the marks, once for each run of segments that have the same."""
    for mark, run in groupby(cut, lambda one: one.summary.mark):
        holds = [one.summary.holds for one in run]
        yield (
            mark.agreement,
            holds[0].first,
            holds[-1].last,
            mark.short_name,
            mark.starts_on,
            mark.expires_on,
            mark.expected_on,
            " ".join(mark.missing),
            notes_adapter().dump_json(mark.notes).decode() if mark.notes else "",
            mark.begins_on,
            mark.parties,
            int(mark.draft),
            " ".join(mark.kinds),
            int(mark.signers),
            " ".join(map(str, mark.asked)),
        )


def mark_from(row: Sequence[Any]) -> Mark:
    """Put a mark together again from its columns of MARK."""
    one, name, starts, expires, expected, missing, notes, begins, parties, draft, kinds, signers, asked = row
    waits = tuple(missing.split()) if missing else ()
    open_notes = notes_adapter().validate_json(notes) if notes else ()
    among = tuple(kinds.split())
    return Mark(
        one,
        name,
        starts,
        expires,
        expected,
        waits,
        open_notes,
        begins,
        parties,
        bool(draft),
        among,
        bool(signers),
        tuple(map(int, asked.split())),
    )


def _occurrences(cut: tuple[Segment, ...]) -> Iterator[tuple[Any, ...]]:
    """Write out the dated occurrences, once for each run of segments that have the same."""
    for (short_name, found), run in groupby(cut, lambda one: (one.summary.terms.short_name, one.occurrences)):
        holds = [one.summary.holds for one in run]
        for place, one in enumerate(found):
            if one.due is None:
                continue
            opens = one.opens or one.due
            yield (
                cut[0].summary.agreement,
                holds[0].first,
                place,
                holds[-1].last,
                short_name,
                opens,
                one.due,
                (one.due - opens).days,
                one.kind,
                occurrence_adapter().dump_json(one).decode(),
            )


def _planned(row: "Planned") -> tuple[Any, ...]:
    return (
        row.agreement,
        row.occurrence,
        row.lead,
        row.whom,
        row.matter.value,
        row.item,
        row.due,
        row.day,
        row.until,
        row.weekday,
    )


def _names(agreement: Agreement, cut: tuple[Segment, ...]) -> Iterator[tuple[Any, ...]]:
    """Write out the names of every version, since an earlier one may still be asked about."""
    found = (one for part in cut for one in names(agreement.terms_on(part.summary.holds.first)))
    unique = {(one.key, one.rank, one.item): one for one in found}
    short_name = cut[-1].summary.terms.short_name
    for place, one in enumerate(unique.values()):
        yield key_of(one.key), int(one.rank), agreement.id, place, short_name, one.text, one.item
