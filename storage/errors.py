"""What may go wrong between the bot and its database.

StoreError
├── NotADatabase     the URL names no database that the bot can use
├── Unreachable      the database does not answer, or is too busy to
│   └── Unsettled    it stopped answering as it was told to keep what was done
├── SchemaBehind     the tables are older than this version of the bot, or not made yet
├── SchemaAhead      the tables are newer than this version of the bot
├── BackupRefused    a backup can't be made or taken back
└── AlreadyRecorded  what can happen once only had happened before; `first` says when and by whom
"""

from agreements.records import Written


class StoreError(Exception):
    """Anything that keeps the bot from reading or recording."""

    @property
    def in_public(self) -> str:
        """What anybody may read of it: nothing of where the database is, and whose."""
        return str(self)


class NotADatabase(StoreError):  # noqa: N818 - named for what happened, as the issue and the README name it
    """The URL names no database that the bot can use."""


class Unreachable(StoreError):  # noqa: N818 - as above
    """The database does not answer, or is too busy to."""

    @property
    def in_public(self) -> str:
        """Nothing of what the database's driver says."""
        return "The database does not answer."


class Unsettled(Unreachable):
    """The database stopped answering as it was told to keep what was done: it may have kept it, or not."""


class SchemaBehind(StoreError):  # noqa: N818 - as above
    """The tables are older than this version of the bot, or not made yet."""


class SchemaAhead(StoreError):  # noqa: N818 - as above
    """The tables are newer than this version of the bot."""


class BackupRefused(StoreError):  # noqa: N818 - as above
    """A backup can't be made or taken back; the message says why."""


class AlreadyRecorded(StoreError):  # noqa: N818 - as above
    """What can happen once only had happened before: its key, and who was first."""

    def __init__(self, key: str, first: Written) -> None:
        super().__init__(f"{key} was recorded before, as number {first.sequence}, by {first.by.user}")
        self.key = key
        self.first = first
