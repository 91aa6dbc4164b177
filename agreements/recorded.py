"""What every record has: its agreement, who wrote it and when, and where it stands in the ledger."""

import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Actor:
    """Who asked: a Slack user of a team, or a person at the terminal.

    What is said `aloud` everybody in the channel reads, so it may tell only what all of them may see.
    """

    user: str
    team: str = ""
    channel: str = ""
    aloud: bool = False


def is_direct(channel: str) -> bool:
    """Say whether an id is of the direct messages between two, of whom the bot may be one."""
    return channel.startswith("D")


_USER = re.compile(r"[UW][A-Z0-9]+")


def is_user(written: str) -> bool:
    """Say whether something is written as Slack writes the id of a user."""
    return _USER.fullmatch(written) is not None


def user_mentioned(said: str) -> str:
    """Return the user whom words mention and nothing else, as Slack's markup is read, or nothing."""
    user = said.removeprefix("@")
    return user if user != said and is_user(user) and any(map(str.isdigit, user)) else ""


OPERATOR = Actor("terminal")
"""Whoever runs the command line, and so has the database in hand."""


@dataclass(frozen=True)
class Written:
    """Where a record stands in the ledger, once it is written."""

    sequence: int
    at: datetime
    by: Actor


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """What every record has: its agreement (none for people), and where it was written."""

    agreement: str = ""
    written: Written | None = None
