"""Brings the tables up to this version; apart from the rest, since only `mou migrate` needs Alembic."""

from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from storage import schema
from storage.database import Database
from storage.errors import SchemaAhead
from storage.projections import rebuild


def migrate(url: str) -> None:
    """Make or alter the tables, then work out anew what is kept beside the records; all or nothing.

    What is worked out changes with the code that does it, so each new version does it again. Raises
    NotADatabase, Unreachable or SchemaAhead.
    """
    database = Database(url)
    if database.file:
        database.file.parent.mkdir(parents=True, exist_ok=True)
    with closing(database), database.writing() as connection:
        found = schema.revision(connection)
        if found is not None and found not in schema.REVISIONS:
            raise SchemaAhead(
                f"The database's tables are newer ({found}) than this version of mou. Update mou."
            )
        config = scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        rebuild(connection)


def scripts() -> Config:
    """Return Alembic's configuration, which needs no file."""
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config
