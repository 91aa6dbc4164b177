"""Brings the tables up to this version; apart from the rest, since only `mou migrate` needs Alembic."""

import stat
from contextlib import closing, suppress
from pathlib import Path

from alembic import command
from alembic.config import Config

from storage import rebuilding, schema
from storage.database import Database
from storage.errors import SchemaAhead

OWNER_ALONE = stat.S_IRUSR | stat.S_IWUSR


def migrate(url: str, *, anew: bool = False) -> int:
    """Make or alter the tables, and work out anew what is kept beside the records where that is called for.

    It is where the tables were altered, or `anew` asks for it, in one transaction with that; and where it
    was worked out by other code, some agreements at a time. Returns of how many it was. Raises NotADatabase,
    Unreachable or SchemaAhead.
    """
    with closing(Database(url)) as database:
        if database.file:
            database.file.parent.mkdir(parents=True, exist_ok=True)
            keep_private(database.file)
        with database.writing() as connection:
            found = schema.revision(connection)
            if found is not None and found not in schema.REVISIONS:
                raise SchemaAhead(
                    f"The database's tables are newer ({found}) than this version of mou. Update mou."
                )
            config = scripts()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if anew or found != schema.REVISIONS[-1]:
                return rebuilding.rebuild(connection)
            if rebuilding.is_current(connection):
                return 0
            rebuilding.begin(connection)
        return rebuilding.renew(database)


def keep_private(file: Path) -> None:
    """Make a new SQLite database, and one that everybody on the machine may read, its owner's alone.

    What is open to a group somebody chose to open. SQLite gives what it writes beside it the same rights.
    """
    file.touch(mode=OWNER_ALONE)
    for one in (file, *(file.with_name(f"{file.name}{beside}") for beside in ("-wal", "-shm"))):
        with suppress(FileNotFoundError, PermissionError):  # there is none; it is another's to open and close
            if one.stat().st_mode & stat.S_IRWXO:
                one.chmod(OWNER_ALONE)


def scripts() -> Config:
    """Return Alembic's configuration, which needs no file."""
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config
