"""Tables of the versions that a document went through: they tell of the copy, and of no step of the work."""

import re
from collections.abc import Sequence
from functools import lru_cache

from documents.clauses import Row, Rows
from documents.headings import is_of_copy

_VERSION = re.compile(r"(?:document )?(?:v|ver(?:sion)?|issue|rev(?:ision)?|draft)\b", re.IGNORECASE)
_DATED = re.compile(r"(?:issue |version )?dates?(?: of issue| issued)?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:(?:final )?draft|v(?:er(?:sion)?)?|issue|rev(?:ision)?)?\.?\s?\d{1,2}(?:\.\d{1,2}){0,2}"
    r"(?:\s?\(?(?:draft|final)\)?)?",
    re.IGNORECASE,
)
_PAIR = 2  # columns of a table that has no head


@lru_cache(maxsize=64)  # each row of a table asks the same
def versions_in(table: Rows, heading: str | None) -> tuple[int, int] | None:
    """Find in a table the place of the first row that tells a version, and the column that names it.

    Either a head says so, which may stand below other rows, or the heading above the table does.
    """
    if not table or len(table[0]) <= _PAIR:
        return None
    if _VERSION.match(table[0][0]) and not _NUMBERED.fullmatch(table[0][0].strip()):
        return 1, 0
    for place, row in enumerate(table):
        named = next((at for at, cell in enumerate(row) if _names_versions(cell)), None)
        if named is not None and any(_DATED.fullmatch(cell.strip()) for cell in row):
            return place + 1, named
    numbered = sum(bool(_NUMBERED.fullmatch(row[0].strip())) for row in table)
    if heading and is_of_copy(heading) and numbered * 2 > len(table):
        return 0, 0
    return None


def told_versions(table: Rows, heading: str | None) -> Sequence[tuple[Row, str]]:
    """Give the rows of a table that tell a version each, with what it is called."""
    found = versions_in(table, heading)
    if found is None:
        return ()
    first, column = found
    rows = (row for row in table[first:] if column < len(row))
    return [(row, row[column].strip()) for row in rows if _NUMBERED.match(row[column].strip())]


def _names_versions(cell: str) -> bool:
    return bool(_VERSION.match(cell.strip())) and not _NUMBERED.fullmatch(cell.strip())
