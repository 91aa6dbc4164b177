"""What is to be said to an audience: a message with its reminders, written down before it is said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agreements.reminding.planned import Planned


class Sort(StrEnum):
    """What sort of message it is."""

    REMINDER = "reminder"
    DIGEST = "digest"
    LOOK_AHEAD = "look-ahead"
    NOTICE = "notice"


@dataclass(frozen=True)
class Letter:
    """A message written beforehand, word for word: the `message` as JSON, `about` an agreement or none.

    It is said in a `thread` of the audience where one is given. Where Slack refuses it there, `instead` is
    the person who is told directly; where Slack refuses that too, `by` did what it tells of, and has to know.
    """

    message: str
    about: str = ""
    thread: str = ""
    instead: str = ""
    by: str = ""


@dataclass(frozen=True)
class Posting:
    """A message to be said, or with `edits` the one already said that it takes the place of.

    `key` tells it from every other for good. `reminders` are in the order in which they are said; each of
    them, by agreement, occurrence and lead, is said to an audience once only. `missed` is the first day on
    which something of it should have been said, where the clock stood still. A notice has a `letter`.
    """

    key: str
    audience: str
    day: date
    sort: Sort
    reminders: tuple[Planned, ...]
    missed: date | None = None
    edits: str = ""
    letter: Letter | None = None


@dataclass(frozen=True)
class Swept:
    """Up to when an audience was told: the day on which, and the last day ahead that was spoken of then."""

    day: date
    through: date
