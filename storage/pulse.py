"""How the clocks are: when each last looked, up to when everybody was told, and what is stuck."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from agreements.reminding.delivering import Pulse, State, Stuck
from agreements.reminding.postings import Swept
from storage.database import insert_into
from storage.tables import postings, records, swept, ticks

REMEMBERED = timedelta(days=1)
"""How long a clock that stopped is remembered beside others that look."""

SHOWN = timedelta(days=30)
"""How long what was given up is shown."""

LAST = select(ticks).order_by(ticks.c.at.desc()).limit(1)
FORGET = delete(ticks).where(ticks.c.clock != bindparam("this"), ticks.c.at < bindparam("before"))
WAITING = select(func.count(), func.min(postings.c.made_at)).where(
    postings.c.next_at.is_not(None),
    or_(
        postings.c.next_at <= bindparam("now"), postings.c.error.is_not(None)
    ),  # put off, for Slack had trouble
    postings.c.state.in_([State.WAITING.value, State.SENDING.value]),
)
_failed = (
    select(postings.c.audience, postings.c.error, func.count(), func.min(postings.c.made_at))
    .where(literal_column("postings.state = 'failed'"))
    .group_by(postings.c.audience, postings.c.error)
    .order_by(func.min(postings.c.made_at), postings.c.audience)
)
STUCK = _failed.where(postings.c.made_at >= bindparam("since"))
_later = postings.alias("later")
_made_up_for = (  # as a subquery that ends at its first row, which PostgreSQL doesn't turn into a scan of all
    select(_later.c.key)
    .where(
        _later.c.audience == postings.c.audience,
        _later.c.day >= postings.c.day,
        _later.c.state == State.SAID.value,
        _later.c.edits.is_(None),
        _later.c.sent_at > postings.c.sent_at,
    )
    .limit(1)
    .scalar_subquery()
)
REFUSALS = _failed.where(postings.c.edits.is_(None), _made_up_for.is_(None))
WANTED = select(records.c.sequence).where(records.c.kind == "watched").limit(1)
TOLD = update(swept).where(swept.c.audience == bindparam("of_audience"))


def tick(connection: Connection, clock: str, *, now: datetime, error: str = "") -> None:
    """Record that a clock looked, and what kept it from its work if anything."""
    connection.execute(FORGET, {"this": clock, "before": now - REMEMBERED})
    looked = {"at": now, "error": error or None}
    new = insert_into(connection, ticks).values(clock=clock, **looked)
    connection.execute(new.on_conflict_do_update(index_elements=[ticks.c.clock], set_=looked))


def pulse(connection: Connection, *, now: datetime) -> Pulse:
    """Read how the clocks are."""
    last = connection.execute(LAST).first()
    waiting, oldest = connection.execute(WAITING, {"now": now}).one()
    return Pulse(
        looked_at=last.at if last else None,
        error=(last and last.error) or "",
        waiting=waiting,
        oldest=oldest,
        stuck=_stuck(connection.execute(STUCK, {"since": now - SHOWN}).all()),
        wanted=connection.execute(WANTED).first() is not None,
    )


def refusals(connection: Connection) -> tuple[Stuck, ...]:
    """Read what Slack refuses to each audience and has not made up for by taking a later message."""
    return _stuck(connection.execute(REFUSALS).all())


def _stuck(rows: Sequence[Row[Any, Any, Any, Any]]) -> tuple[Stuck, ...]:
    return tuple(Stuck(audience, why or "", number, since) for audience, why, number, since in rows)


def told_so_far(connection: Connection) -> dict[str, Swept]:
    """Read up to when each audience was told."""
    return {row.audience: Swept(row.day, row.through) for row in connection.execute(select(swept))}


def tell(connection: Connection, audience: str, told: Swept) -> None:
    """Keep up to when an audience was told, in a writing transaction."""
    days = {"day": told.day, "through": told.through}
    if not connection.execute(TOLD, {"of_audience": audience, **days}).rowcount:
        connection.execute(insert(swept), {"audience": audience, **days})
