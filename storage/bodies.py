"""Terms and passages by their digest: content that never changes, so terms once parsed are kept in memory."""

from collections.abc import Iterable
from functools import cache

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, insert, select

from agreements.terms import Terms
from agreements.terms.passages import Passage
from storage.recent import Recent
from storage.tables import bodies

KEPT = 64
"""Terms kept parsed, about 120 kB each."""

READ = select(bodies.c.digest, bodies.c.body).where(bodies.c.digest.in_(bindparam("digests", expanding=True)))
HELD = select(bodies.c.digest).where(bodies.c.digest.in_(bindparam("digests", expanding=True)))


_recent: Recent[str, Terms] = Recent(KEPT)


def terms_of(connection: Connection, digests: Iterable[str]) -> dict[str, Terms]:
    """Return the terms of each digest, reading those that are not in memory."""
    wanted = set(digests)
    found = {digest: terms for digest in wanted if (terms := _recent.get(digest))}
    unread = list(wanted - found.keys())
    if unread:
        for digest, body in connection.execute(READ, {"digests": unread}):
            found[digest] = Terms.model_validate_json(body)
            _recent.put(digest, found[digest])
    return found


def passages_of(connection: Connection, digest: str) -> tuple[Passage, ...]:
    """Return the passages of the text with a digest."""
    body = connection.execute(READ, {"digests": [digest]}).one().body
    return _passages().validate_json(body)


@cache
def _passages() -> TypeAdapter[tuple[Passage, ...]]:
    return TypeAdapter(tuple[Passage, ...])


def keep(connection: Connection, new: dict[str, bytes]) -> None:
    """Store bodies by digest, those that are not held yet."""
    held = set(connection.scalars(HELD, {"digests": list(new)})) if new else set()
    unheld = [{"digest": digest, "body": body} for digest, body in new.items() if digest not in held]
    if unheld:
        connection.execute(insert(bodies), unheld)
