"""Who may see which agreement: the one where-clause that every read on somebody's behalf has.

To everyone else a restricted agreement does not exist. The rule is `agreements.authority.people.may_see`; the
table `restricted` holds who may see those that are restricted.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, exists, or_

from agreements.records import Actor, Restriction
from storage.tables import restricted


def visible(agreement: ColumnElement[str]) -> ColumnElement[bool]:
    """Say in SQL whether an agreement may be seen; for statements that a Reader runs."""
    named = exists().where(restricted.c.agreement == agreement)
    admitted = restricted.c.member.in_([bindparam("asker"), bindparam("asked_in")])
    return or_(~named, named.where(admitted))


def members(restriction: Restriction | None) -> frozenset[str]:
    """List who may see a restricted agreement, as the table holds them; nobody where all may."""
    if restriction is None:
        return frozenset()
    return frozenset([*map(_person, restriction.people), *map(_channel, restriction.channels)])


def _person(user: str) -> str:
    return f"user:{user}"


def _channel(channel: str) -> str:
    return f"channel:{channel}"


class Reader:
    """Runs statements on behalf of an actor."""

    def __init__(self, connection: Connection, actor: Actor) -> None:
        self.connection = connection
        self.actor = actor
        asker = "" if actor.aloud else _person(actor.user)
        self._asking = {"asker": asker, "asked_in": _channel(actor.channel)}

    def rows(self, statement: Select[Any], **values: object) -> Sequence[Row[Any]]:
        """Return the rows that the actor may see."""
        return self.connection.execute(statement, values | self._asking).all()
