"""Column types that hold the same on SQLite and PostgreSQL."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import TIMESTAMP, Dialect, String, Text, TypeDecorator
from sqlalchemy.types import TypeEngine


class Instant(TypeDecorator[datetime]):
    """A moment: aware going in, aware and in UTC coming out; a naive one is refused.

    SQLite has no zones, so there it is text of one form only, and text of another form is refused too.
    """

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Use PostgreSQL's own type there."""
        return TIMESTAMP(timezone=True) if dialect.name == "postgresql" else self.impl_instance

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401 - by dialect
        """Bring an instant to UTC."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"an instant needs its time zone: {value!r}")
        return value.astimezone(UTC) if dialect.name == "postgresql" else written(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - by dialect
        """Bring what is stored to UTC."""
        if value is None:
            return None
        if dialect.name == "postgresql":
            moment: datetime = value
            return moment.astimezone(UTC)
        instant = datetime.fromisoformat(value)
        if written(instant) != value:
            raise ValueError(f"not an instant as it is stored here: {value!r}")
        return instant


def written(instant: datetime) -> str:
    """Write an instant in UTC, always of the same length: `2016-03-27T00:30:00.000000Z`."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


class Words(TypeDecorator[str]):
    """Text as people send it, compared and ordered by code point on both databases.

    Half characters (lone surrogates), which neither database holds, and NUL, which PostgreSQL does not, are
    replaced by the mark for a character that is missing.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Order by code point on PostgreSQL, as SQLite does."""
        return Text(collation="C") if dialect.name == "postgresql" else self.impl_instance

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - same on both
        """Replace what can't be stored."""
        return None if value is None else storable(value)


def storable(text: str) -> str:
    """Replace the characters that a database can't hold."""
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", MISSING).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


MISSING = "\N{REPLACEMENT CHARACTER}"


LONGEST_KEY = 300
"""Characters of a text that an index has: PostgreSQL takes 2,704 bytes in a row of one."""


def key_of(text: str) -> str:
    """Return what stands for a text in an index: itself or, of a long one, its beginning and a digest."""
    if len(text) <= LONGEST_KEY:
        return text
    digest = hashlib.sha256(storable(text).encode()).hexdigest()
    return f"{text[:LONGEST_KEY]} {digest}"
