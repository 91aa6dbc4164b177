"""Passages found by their words, with SQLite's FTS5 or PostgreSQL's full text behind one function.

Both bring a word to its stem, so that `pooled` finds `pooling`. The words that are sought are data: they
are put in quotation marks, which leaves the language of neither index any meaning in them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from sqlalchemy import (
    BindParameter,
    Row,
    Select,
    bindparam,
    column,
    func,
    literal_column,
    select,
    table,
    text,
)

from agreements.reads import Seek
from agreements.terms.passages import Found, Passage
from storage import tables
from storage.visibility import Reader, visible

MOST = 8
"""Passages handed out."""

RANKED = 2_000
"""Passages that have the words, up to which they are ranked; of more, the first are as good as any."""

MOST_WORDS = 6

_passages, _texts, _segments = tables.passages.c, tables.texts.c, tables.segments.c
_day: BindParameter[date] = bindparam("day")
_most: BindParameter[int] = bindparam("most")

FOUND = (
    select(
        _passages.agreement,
        _segments.short_name,
        _passages.label,
        _passages.heading,
        _passages.text,
        _passages.level,
        _passages.kind,
        _passages.page,
        _passages.paragraph,
    )
    .join(
        tables.texts,
        (_texts.agreement == _passages.agreement) & (_texts.holds_from == _passages.holds_from),
    )
    .join(tables.segments, _segments.agreement == _passages.agreement)
    .where(
        _texts.holds_from <= _day,
        _texts.holds_until >= _day,
        _segments.holds_from <= _day,
        _segments.holds_until >= _day,
        visible(_passages.agreement),
    )
    .limit(_most)
)


@dataclass(frozen=True)
class _Index:
    """What an index is asked: how many passages have the words, which, and which of them best."""

    counted: Select[Any]
    found: Select[Any]
    ranked: Select[Any]


_index = table("passage_words", column("rowid"))
_matching = text("passage_words MATCH :sought")
_in_sqlite = FOUND.join(_index, _index.c.rowid == literal_column("passages.rowid")).where(_matching)
SQLITE = _Index(
    select(func.count()).select_from(select(_index.c.rowid).where(_matching).limit(RANKED + 1).subquery()),
    _in_sqlite,
    _in_sqlite.order_by(text("bm25(passage_words, 0, 2, 1)")),
)

_words = "to_tsvector('english', coalesce(passages.heading, '') || ' ' || passages.text)"
_having = text(f"{_words} @@ to_tsquery('english', :sought)")
_best = text(f"ts_rank({_words}, to_tsquery('english', :sought)) DESC")
_in_postgresql = FOUND.where(_having)
POSTGRESQL = _Index(
    select(func.count()).select_from(select(_passages.agreement).where(_having).limit(RANKED + 1).subquery()),
    _in_postgresql,
    _in_postgresql.order_by(_best),
)
_of_agreements = _in_postgresql.where(_passages.agreement.in_(bindparam("agreements", expanding=True)))
POSTGRESQL_OF = _of_agreements.order_by(_best)


def search(reader: Reader, seek: Seek, *, day: date) -> tuple[Found, ...]:
    """Find the passages that have most of the words, those of the agreements named or of all, best first.

    What the reader may not see is not found. Of one agreement any of the words counts; of all, a passage
    has to have two of them where more are sought.
    """
    words = tuple(dict.fromkeys(word for word in seek.words if any(map(str.isalnum, word))))[:MOST_WORDS]
    if not words:
        return ()
    find = _by_fts5 if reader.connection.dialect.name == "sqlite" else _by_tsquery
    for wanted in _ways(words, named=bool(seek.agreements)):
        rows = find(reader, wanted, seek.agreements, day)
        if rows:
            return tuple(_found(row) for row in rows)
    return ()


def _ways(words: Sequence[str], *, named: bool) -> Iterator[list[tuple[str, ...]]]:
    """Give sets of words of which a passage must have one whole, the strictest first."""
    yield [tuple(words)]
    if named:
        yield [(word,) for word in words]
    elif len(words) > 2:  # noqa: PLR2004 - of two, both were sought
        yield list(combinations(words, 2))


def _by_fts5(
    reader: Reader, wanted: list[tuple[str, ...]], agreements: Sequence[str], day: date
) -> Sequence[Row[Any]]:
    sought = " OR ".join(f"({' AND '.join(map(_quoted, words))})" for words in wanted)
    sought = f"{{heading text}} : ({sought})"
    if agreements:  # an agreement's own passages are few, so that this makes common words quick
        sought = f"{{agreement}} : ({' OR '.join(map(_quoted, agreements))}) AND {sought}"
    return _ranked(reader, SQLITE, sought, day)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _by_tsquery(
    reader: Reader, wanted: list[tuple[str, ...]], agreements: Sequence[str], day: date
) -> Sequence[Row[Any]]:
    sought = " | ".join(f"({' & '.join(map(_lexeme, words))})" for words in wanted)
    if agreements:
        return reader.rows(POSTGRESQL_OF, agreements=list(agreements), sought=sought, day=day, most=MOST)
    return _ranked(reader, POSTGRESQL, sought, day)


def _lexeme(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


def _ranked(reader: Reader, index: _Index, sought: str, day: date) -> Sequence[Row[Any]]:
    few = (reader.connection.scalar(index.counted, {"sought": sought}) or 0) <= RANKED
    return reader.rows(index.ranked if few else index.found, sought=sought, day=day, most=MOST)


def _found(row: Row[Any]) -> Found:
    read = Passage(row.label, row.heading, row.text, row.level, row.kind, row.page, row.paragraph)
    return Found(row.agreement, row.short_name, read)
