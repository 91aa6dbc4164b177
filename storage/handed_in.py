"""Documents that wait for whoever handed them in to confirm them; forgotten after a month."""

from datetime import datetime, timedelta
from functools import cache

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, exists, insert, select

from agreements.intake.handed_in import HandedIn
from storage import tables

REMEMBERED = timedelta(days=30)
MOST = 20
"""Documents of one user that are kept; the oldest makes room."""

_kept = tables.handed_in.c
BY_CODE = select(_kept.document).where(_kept.code == bindparam("named"), _kept.user == bindparam("by"))
OF_USER = select(_kept.code, _kept.document).where(_kept.user == bindparam("by")).order_by(_kept.at.desc())
DROP = delete(tables.handed_in).where(_kept.code == bindparam("named"))
FORGET = delete(tables.handed_in).where(_kept.at < bindparam("before"))
TAKEN = select(exists().where(tables.records.c.agreement == bindparam("reference")))


@cache
def _adapter() -> TypeAdapter[HandedIn]:
    return TypeAdapter(HandedIn)


def keep(connection: Connection, handed: HandedIn, *, now: datetime) -> None:
    """Keep a document, or what its clerk made of it since, in a writing transaction."""
    connection.execute(FORGET, {"before": now - REMEMBERED})
    connection.execute(DROP, {"named": handed.code})
    older = [row.code for row in connection.execute(OF_USER, {"by": handed.user})][MOST - 1 :]
    for code in older:
        connection.execute(DROP, {"named": code})
    row = {"code": handed.code, "user": handed.user, "at": now, "document": _adapter().dump_json(handed)}
    connection.execute(insert(tables.handed_in), row)


def drop(connection: Connection, code: str) -> None:
    """Forget a document, in a writing transaction."""
    connection.execute(DROP, {"named": code})


def waiting(connection: Connection, user: str, code: str = "") -> tuple[HandedIn, ...]:
    """Return what a user handed in: that under a code, or all, the latest first."""
    if code:
        rows = connection.execute(BY_CODE, {"named": code, "by": user}).all()
    else:
        rows = [(row.document,) for row in connection.execute(OF_USER, {"by": user})]  # type: ignore[misc]
    return tuple(_adapter().validate_json(row[0]) for row in rows)


def is_taken(connection: Connection, reference: str) -> bool:
    """Say whether an agreement has a reference already, whoever may see it."""
    return bool(connection.scalar(TAKEN, {"reference": reference}))
