"""What a command is: its words, what it takes, and what help says of it."""

from dataclasses import dataclass
from enum import Enum, auto


class Takes(Enum):
    """What a command is about, besides the days that any command takes."""

    COMMAND = auto()
    WHICH = auto()
    AGREEMENT = auto()
    CLAUSE = auto()
    PERIOD = auto()
    NAME = auto()
    SUBJECT = auto()
    NOTE = auto()
    REGISTER = auto()
    MOVE = auto()
    SUCCESSOR = auto()
    LOG = auto()
    EXPORT = auto()
    REPORT = auto()


ACTS = frozenset(
    {Takes.SUBJECT, Takes.NOTE, Takes.MOVE, Takes.SUCCESSOR, Takes.LOG, Takes.EXPORT, Takes.REPORT}
)
"""What the commands take that record something of one agreement; `questions.acting` reads them."""


@dataclass(frozen=True)
class Command:
    """A command: its word, the other words for it, and what help says of it.

    In `usage`, words in capitals stand for what to fill in, `[…]` may be left out and `|` parts choices.
    """

    name: str
    takes: Takes
    usage: str
    summary: str
    example: str
    synonyms: tuple[str, ...] = ()
