"""The marks of all agreements on a day, kept in memory for as long as nothing is recorded.

They are worked out from the ledger alone, and the hash of its last entry stands for all of it: under that
hash they never change, in whichever database they were read.
"""

from datetime import date

from sqlalchemy import BindParameter, bindparam, select

from agreements.marks import Mark, by_name
from storage import ledger, tables
from storage.projections import MARK, mark_from
from storage.recent import Recent
from storage.visibility import Reader, visible

KEPT = 2
"""Days whose marks are kept, about a kilobyte for each agreement."""

_day: BindParameter[date] = bindparam("day")
_marks, _restricted = tables.marks.c, tables.restricted.c
MARKS = select(*MARK).where(_marks.holds_from <= _day, _marks.holds_until >= _day)
HIDDEN = select(_restricted.agreement).where(~visible(_restricted.agreement)).distinct()


_recent: Recent[tuple[str, date], tuple[Mark, ...]] = Recent(KEPT)


def read_marks(reader: Reader, day: date) -> tuple[Mark, ...]:
    """Read the marks on a day of the agreements that the reader may see, by name."""
    of = ledger.head(reader.connection).hash, day
    every = _recent.get(of)
    if every is None:
        every = by_name(map(mark_from, reader.rows(MARKS, day=day)))
        _recent.put(of, every)
    hidden = {row.agreement for row in reader.rows(HIDDEN)}
    return tuple(mark for mark in every if mark.agreement not in hidden) if hidden else every
