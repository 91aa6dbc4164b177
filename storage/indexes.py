"""The tables with their indexes of some rows only, for who makes the tables or checks how they were made.

They stand apart from the tables: to read one, SQLAlchemy loads the dialect of each database that it names.
"""

from typing import Any

from sqlalchemy import Column, Index, text

from storage.tables import metadata, planned, postings

__all__ = ["metadata"]


def _index(name: str, column: Column[Any], *, only: str) -> None:
    """Index some rows only, on both databases."""
    Index(name, column, sqlite_where=text(only), postgresql_where=text(only))


_index("planned_once", planned.c.day, only="weekday IS NULL")
_index("postings_next", postings.c.next_at, only="next_at IS NOT NULL")
_index("postings_failed", postings.c.audience, only="state = 'failed'")
_index("postings_edits", postings.c.edits, only="edits IS NOT NULL")
