"""The outbox: postings are claimed by one clock at a time, and marked with what became of them.

Clocks share no more than these rows. On PostgreSQL a clock passes by the rows that others have locked; on
SQLite writers take turns. A claim that isn't finished by its time lapses, and another clock has it then.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from agreements.reminding.delivering import Claimed, Said, State, Step
from agreements.reminding.postings import Posting, Sort
from storage import postings as kept
from storage.database import Database, insert_into
from storage.tables import paces, postings, reminders

PACE = timedelta(seconds=1)
"""Between two messages in one channel, by Slack's rule."""

ASTRAY = timedelta(minutes=1)
"""A turn in a channel that is further ahead was taken by a clock that was wrong, and keeps nobody waiting."""

_paced = postings.outerjoin(paces, paces.c.audience == postings.c.audience)
NEXT = (
    select(postings)
    .select_from(_paced)
    .where(
        postings.c.next_at <= bindparam("now"),
        or_(
            paces.c.next_at.is_(None),
            paces.c.next_at <= bindparam("now"),
            paces.c.next_at > bindparam("astray"),
        ),
    )
    .order_by(postings.c.next_at, postings.c.key)
    .limit(1)
    .with_for_update(of=postings, skip_locked=True)
)
SOONEST = (
    select(func.min(case((paces.c.next_at > postings.c.next_at, paces.c.next_at), else_=postings.c.next_at)))
    .select_from(_paced)
    .where(postings.c.next_at.is_not(None))
)
FIRST_SAID = (
    select(postings.c.ts, postings.c.thread)
    .join(reminders, reminders.c.posting == postings.c.key)
    .where(
        reminders.c.agreement == bindparam("agreement"),
        reminders.c.occurrence == bindparam("occurrence"),
        reminders.c.audience == bindparam("of_audience"),
        postings.c.sort == Sort.REMINDER.value,
        postings.c.state == State.SAID.value,
    )
    .order_by(reminders.c.day)
    .limit(1)
)
ORIGINAL = select(postings.c.state, postings.c.next_at, postings.c.channel, postings.c.ts).where(
    postings.c.key == bindparam("original")
)
EDITING = (
    select(postings.c.key)
    .where(
        postings.c.edits == bindparam("original"),
        postings.c.key != bindparam("this"),
        postings.c.state == State.SENDING.value,
        postings.c.next_at > bindparam("now"),
    )
    .limit(1)
)
WITH_CLAIM = update(postings).where(
    postings.c.key == bindparam("posting"), postings.c.claim == bindparam("held")
)
CLAIM = update(postings).where(postings.c.key == bindparam("posting"))


class Outbox:
    """The postings as clocks know them; safe to use from any thread and any number of processes."""

    def __init__(self, database: Database) -> None:
        """Take the register's database."""
        self._database = database

    def claim(self, *, now: datetime, until: datetime) -> Claimed | None:
        """Take one posting in hand that is due, if there is one, until a time by which it is finished.

        Channels to which something was said within the last second are left alone. Raises Unreachable.
        """
        with self._database.claiming() as connection:
            row = connection.execute(NEXT, {"now": now, "astray": now + ASTRAY}).first()
            if row is None or not _take_turn(connection, row.audience, now):
                return None
            return _claim(connection, row, now, until)

    def finish(self, claimed: Claimed, step: Step, *, said: Said | None = None) -> bool:
        """Mark what became of a posting, telling whether the claim still held; raises Unreachable."""
        where = {"channel": said.channel, "ts": said.ts} if said else {}
        with self._database.claiming() as connection:
            marked = connection.execute(
                WITH_CLAIM,
                {
                    "posting": claimed.posting.key,
                    "held": claimed.claim,
                    "state": step.state.value,
                    "next_at": step.next_at,
                    "claim": None,
                    "error": step.why or None,
                    **where,
                },
            )
            return marked.rowcount == 1

    def soonest(self) -> datetime | None:
        """Return when the next posting is due, or nothing where none is left; raises Unreachable."""
        with self._database.reading() as connection:
            found: datetime | None = connection.scalar(SOONEST)
            return found


def _take_turn(connection: Connection, audience: str, now: datetime) -> bool:
    """Be the one that speaks to an audience for the next second, telling whether nobody else was quicker."""
    new = insert_into(connection, paces).values(audience=audience, next_at=now + PACE)
    turn = new.on_conflict_do_update(
        index_elements=[paces.c.audience],
        set_={"next_at": new.excluded.next_at},
        where=or_(paces.c.next_at <= now, paces.c.next_at > now + ASTRAY),
    )
    return connection.execute(turn.returning(paces.c.audience)).first() is not None


def _claim(connection: Connection, row: Row[Any], now: datetime, until: datetime) -> Claimed:
    before, claim = State(row.state), secrets.token_hex(8)
    posting = kept.together(connection, [row])[0]
    sent_at = row.sent_at if before is State.SENDING else now
    thread = row.thread if before is State.SENDING else _thread(connection, posting)
    connection.execute(
        CLAIM,
        {
            "posting": posting.key,
            "state": State.SENDING.value,
            "next_at": until,
            "claim": claim,
            "attempts": row.attempts + 1,
            "sent_at": sent_at,
            "thread": thread or None,
        },
    )
    original = connection.execute(ORIGINAL, {"original": posting.edits}).first() if posting.edits else None
    # read once it is this clock's turn in the channel, by when whoever had it before has committed
    editing = {"original": posting.edits, "this": posting.key, "now": now}
    return Claimed(
        posting=posting,
        claim=claim,
        before=before,
        attempts=row.attempts + 1,
        made_at=row.made_at,
        sent_at=sent_at,
        thread=thread or "",
        channel=(original and original.channel) or "",
        ts=(original and original.ts) or "",
        over=original is not None and _is_over(original),
        follows=original is not None and connection.scalar(EDITING, editing) is not None,
    )


def _thread(connection: Connection, posting: Posting) -> str:
    """Find the thread of a message: a single reminder is below the first one of the same occurrence."""
    if posting.letter:
        return posting.letter.thread
    if posting.sort is not Sort.REMINDER or not posting.reminders:
        return ""
    about = posting.reminders[0]
    first = connection.execute(
        FIRST_SAID,
        {
            "agreement": about.agreement,
            "occurrence": about.occurrence,
            "of_audience": posting.audience,
        },
    ).first()
    return str(first.thread or first.ts) if first else ""


def _is_over(original: Row[Any, Any, Any, Any]) -> bool:
    """Tell whether a posting won't be said any more, so that there is nothing to change."""
    return original.next_at is None and original.state != State.SAID
