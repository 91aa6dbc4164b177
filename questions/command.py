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
    HANDOUT = auto()
    REPORT = auto()
    WATCH = auto()
    ITEM = auto()
    SNOOZE = auto()
    LEADS = auto()
    NOTHING = auto()
    MINE = auto()


ACTS = frozenset({Takes.SUBJECT, Takes.NOTE, Takes.MOVE, Takes.SUCCESSOR, Takes.LOG, Takes.REPORT})
"""What the commands take that record something of one agreement; `questions.acting` reads them."""

REMINDS = frozenset({Takes.WATCH, Takes.ITEM, Takes.SNOOZE, Takes.LEADS})
"""What the commands about the reminders of one agreement take; `questions.reminding` reads them."""


class Group(Enum):
    """What people come to do: the word that `help` takes for it, and what it is called."""

    FINDING = "finding", "Find agreements and dates"
    ASKING = "asking", "Ask about an agreement"
    SIGNING = "signing", "Sign"
    CHANGING = "changing", "Change an agreement"
    RUNNING = "running", "Run an agreement"
    REPORTING = "reporting", "Keep registers and report"
    REMINDERS = "reminding", "Be reminded"
    FILES = "files", "Files in and out"
    ACCESS = "access", "Say who may do what"

    def __init__(self, word: str, title: str) -> None:
        """Take the word and the title of a member."""
        self.word = word
        self.title = title


@dataclass(frozen=True)
class Command:
    """A command: its word, the other words for it, and what help says of it.

    In `usage`, words in capitals stand for what to fill in, `[…]` may be left out and `|` parts choices.
    `records` says that the example records something at once, with no form before it.
    """

    name: str
    takes: Takes
    group: Group
    usage: str
    summary: str
    example: str
    synonyms: tuple[str, ...] = ()
    records: bool = False
