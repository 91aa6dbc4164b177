"""Whether the tables are those of this version of the bot, told without loading the migrations."""

from sqlalchemy import Column, Connection, MetaData, String, Table, exists, inspect, select

from storage import tables
from storage.errors import SchemaAhead, SchemaBehind

REVISIONS = ("0001", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")
"""The revisions of `storage/migrations`, first to last; a test holds the two together."""

UNDER_WAY = select(exists().where(tables.worked_out.c.by == ""))

version = Table("alembic_version", MetaData(), Column("version_num", String(32)))


def check(connection: Connection) -> None:
    """Raise SchemaBehind or SchemaAhead where the tables are not those of the last revision."""
    found = revision(connection)
    if found is None:
        raise SchemaBehind("There is no register in the database yet. To make its tables, run: mou migrate")
    if found not in REVISIONS:
        raise SchemaAhead(f"The database's tables are newer ({found}) than this version of mou. Update mou.")
    if found != REVISIONS[-1]:
        raise SchemaBehind(
            f"The database's tables are older ({found}) than this version of mou. Run: mou migrate"
        )


def check_worked_out(connection: Connection) -> None:
    """Raise SchemaBehind where what is worked out from the records is just being worked out anew."""
    if connection.scalar(UNDER_WAY):
        raise SchemaBehind(
            "What answers are found by is being worked out anew. Wait for mou migrate to end, or, if it was "
            "ended before it was done, run it again."
        )


def revision(connection: Connection) -> str | None:
    """Return the revision of the tables, or nothing where there are none."""
    if not inspect(connection).has_table(version.name):
        return None
    return connection.scalar(select(version.c.version_num))
