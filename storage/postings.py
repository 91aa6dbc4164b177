"""Postings in the tables: written down with their reminders before anything is said, and read again.

The writing is done in a writing transaction, alone, so that what is not there can't come in between.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, tuple_

from agreements.days.occurrences import period_of
from agreements.records import Record
from agreements.reminding.delivering import State
from agreements.reminding.fates import duties_touched
from agreements.reminding.planned import Matter, Planned
from agreements.reminding.postings import Letter, Posting, Sort
from agreements.reminding.saying import outdated
from storage import reminding
from storage.tables import postings, reminders

AT_A_TIME = 500
"""Reminders that are looked for at a time."""

THERE = select(postings.c.key).where(postings.c.key.in_(bindparam("keys", expanding=True)))
SAID = select(reminders.c.agreement, reminders.c.occurrence, reminders.c.lead).where(
    reminders.c.audience == bindparam("of_audience"),
    tuple_(reminders.c.agreement, reminders.c.occurrence, reminders.c.lead).in_(
        bindparam("said", expanding=True)
    ),
)
REMINDERS = (
    select(reminders)
    .where(reminders.c.posting.in_(bindparam("keys", expanding=True)))
    .order_by(reminders.c.posting, reminders.c.place)
)
_of_agreements = (
    postings.c.key.in_(
        select(reminders.c.posting).where(reminders.c.agreement.in_(bindparam("agreements", expanding=True)))
    ),
    postings.c.edits.is_(None),
)
SPEAKING_OF = select(postings).where(
    *_of_agreements, postings.c.state.in_([State.SENDING.value, State.SAID.value])
)
SPEAKING_OF_ITEMS = SPEAKING_OF.where(
    postings.c.key.in_(
        select(reminders.c.posting).where(
            reminders.c.agreement.in_(bindparam("agreements", expanding=True)),
            reminders.c.item.in_(bindparam("items", expanding=True)),
        )
    )
)
ITEMS = (
    select(reminders.c.item)
    .where(reminders.c.agreement.in_(bindparam("agreements", expanding=True)))
    .distinct()
)
HELD_BACK = (
    select(postings.c.key)
    .where(*_of_agreements, postings.c.state.in_([State.WAITING.value, State.FAILED.value]))
    .where(postings.c.next_at.is_not(None))
    .with_for_update()
)

AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)
"""Due before all others. On a day of practice, `now` may be in the future of the clocks that deliver."""


def add(connection: Connection, new: Sequence[Posting], *, now: datetime) -> None:
    """Write down postings that are due at once, in a writing transaction.

    A reminder that was written down before for the audience is left out, and so is a posting without any
    that are new; a key that is taken stands.
    """
    said = _said(connection, [one for one in new if not one.edits])
    taken = set(connection.scalars(THERE, {"keys": [one.key for one in new]})) if new else set()
    rows, reminded = [], []
    for one in new:
        left = [row for row in one.reminders if not one.edits and (one.audience, *_name(row)) not in said]
        key = one.key
        if left and key in taken:  # another message of the same sort, for what has become due since
            key = f"{key} and {left[0].occurrence} {left[0].lead}"
        if key in taken or (one.reminders and not one.edits and not left):
            continue
        taken.add(key)
        rows.append(_row(replace(one, key=key), now))
        reminded += [_reminder_row(key, one.audience, place, row) for place, row in enumerate(left)]
    if rows:
        connection.execute(insert(postings), rows)
    if reminded:
        connection.execute(insert(reminders), reminded)


def _said(connection: Connection, new: Sequence[Posting]) -> set[tuple[object, ...]]:
    """Return which reminders of postings were written down before, each with its audience."""
    wanted: dict[str, list[tuple[str, str, int]]] = {}
    for one in new:
        wanted.setdefault(one.audience, []).extend(map(_name, one.reminders))
    found: set[tuple[object, ...]] = set()
    for audience, names in wanted.items():
        for first in range(0, len(names), AT_A_TIME):
            asked = {"of_audience": audience, "said": names[first : first + AT_A_TIME]}
            found.update((audience, *row) for row in connection.execute(SAID, asked))
    return found


def _name(row: Planned) -> tuple[str, str, int]:
    return row.agreement, row.occurrence, row.lead


def _speaking_of(
    connection: Connection, agreements: list[str], duties: frozenset[str] | None
) -> tuple[Posting, ...]:
    """Read the postings that were said, or are being said, of some agreements, or of some duties of them."""
    asked: dict[str, list[str]] = {"agreements": agreements}
    if duties is None:
        return together(connection, connection.execute(SPEAKING_OF, asked).all())
    spoken_of = connection.scalars(ITEMS, asked)
    asked["items"] = [item for item in spoken_of if period_of(item) in duties]
    return together(connection, connection.execute(SPEAKING_OF_ITEMS, asked).all()) if asked["items"] else ()


def outdate(connection: Connection, new: Sequence[Record], *, since: int, now: datetime, today: date) -> None:
    """Write down which messages about agreements are to be changed for new records, in their transaction.

    `since` is the first of the records just written, `today` the date where days are counted. Those that are
    being said just now may be said as they were before, so they are changed too. Those still to be said are
    held back until the records are there to be read: a clock, which passes by what is locked, would print
    them without.
    """
    agreements = sorted({record.agreement for record in new if record.agreement})
    if not agreements:
        return
    connection.execute(HELD_BACK, {"agreements": agreements})
    said = _speaking_of(connection, agreements, duties_touched(new))
    if said:
        facts = reminding.facts_of(connection, said, reminding.people(connection), today)
        add(connection, outdated(said, facts, since=since), now=now)


def together(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[Posting, ...]:
    """Put postings together again from their rows; an edit has the reminders of what it edits."""
    holders = {row.edits or row.key for row in rows}
    held: dict[str, list[Planned]] = {key: [] for key in holders}
    for row in connection.execute(REMINDERS, {"keys": list(holders)}) if holders else ():
        held[row.posting].append(_planned(row))
    return tuple(
        Posting(
            row.key,
            row.audience,
            row.day,
            Sort(row.sort),
            tuple(held[row.edits or row.key]),
            row.missed,
            row.edits or "",
            _letter(row),
        )
        for row in rows
    )


def _letter(row: Row[Any]) -> Letter | None:
    if row.message is None:
        return None
    return Letter(row.message, row.about or "", row.thread or "", row.instead or "", row.by or "")


def _row(posting: Posting, now: datetime) -> dict[str, object]:
    letter = posting.letter or Letter("")
    return {
        "key": posting.key,
        "audience": posting.audience,
        "day": posting.day,
        "sort": posting.sort.value,
        "missed": posting.missed,
        "edits": posting.edits or None,
        "message": letter.message or None,
        "about": letter.about or None,
        "instead": letter.instead or None,
        "by": letter.by or None,
        "thread": letter.thread or None,
        "state": State.WAITING.value,
        "next_at": AT_ONCE if posting.edits or posting.letter else now,
        "attempts": 0,
        "made_at": now,
    }


def _reminder_row(posting: str, audience: str, place: int, one: Planned) -> dict[str, object]:
    return {
        "agreement": one.agreement,
        "occurrence": one.occurrence,
        "lead": one.lead,
        "audience": audience,
        "posting": posting,
        "place": place,
        "whom": one.whom,
        "matter": one.matter.value,
        "item": one.item,
        "due": one.due,
        "day": one.day,
    }


def _planned(row: Row[Any]) -> Planned:
    return Planned(
        row.agreement, row.occurrence, row.lead, row.whom, Matter(row.matter), row.item, row.due, row.day
    )
