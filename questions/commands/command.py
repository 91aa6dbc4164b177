"""What a command is, and one way in which words can be taken for it: the name, the days, and more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cached_property

from agreements.agreement import NOW, When
from agreements.days.calendar import Period
from agreements.requests import Base, Which
from questions.commands.acting import NOTHING_MORE, About, to_fill
from questions.dated import Take
from questions.times import Unclear
from questions.words import Word, only_small, text_of, trimmed


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


@dataclass(frozen=True, eq=False)
class Takes:
    """What a command is about, besides the days that any command takes: its `shape` reads that.

    What is `named` is an agreement or somebody in one. What `acts` records something of one agreement, most
    of it. What is `of_today` may be of no other day. `numbers` of its own are no days unless after `as of`,
    and `on_both_sides` says that its words may stand before and after it.
    """

    shape: "Shape"
    named: bool = True
    acts: bool = False
    of_today: bool = False
    numbers: bool = False
    on_both_sides: bool = False


@dataclass(frozen=True)
class Command:
    """A command: its word, the other words for it, and what help says of it.

    In `usage`, words in capitals stand for what to fill in, `[…]` may be left out and `|` parts choices.
    `asks` makes the request of a way of taking words and of the agreement that is meant, or where the command
    takes none of nothing. `records` says that the example records something at once, with no form before it.
    """

    name: str
    takes: Takes
    group: Group
    usage: str
    summary: str
    example: str
    synonyms: tuple[str, ...] = ()
    records: bool = False
    asks: "Callable[[Reading, str], Base]" = field(kw_only=True)


@dataclass(frozen=True)
class Reading:
    """One way of taking the words; a `name` of no words means that none was said.

    `opening` is 0 for the first command found, 1 for the next; `typed` says whether there was one at all.
    `take` says how freely words were taken for days.
    A name that was `split` from a heading counts only where it is an agreement's own; `everything` means all
    agreements in so many words, and `pointing` that one is meant which was spoken of.
    `back` asks for what has been; `fills` says that the form of what would act is to be opened.
    """

    command: Command
    today: date
    name: tuple[Word, ...]
    when: When
    fault: Unclear | None = None
    take: Take = Take.NOTHING
    opening: int = 0
    typed: bool = True
    split: bool = False
    which: Which = Which.ALL
    part: int = 1
    label: str = ""
    period: Period | None = None
    everything: bool = False
    pointing: bool = False
    back: bool = False
    fills: bool = False
    about: About = NOTHING_MORE

    @cached_property
    def said(self) -> str:
        """The name as typed, without small words around it."""
        return text_of(trimmed(self.name))

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """The name as typed, with and without small words around it, for looking up."""
        return tuple(dict.fromkeys((text_of(self.name), self.said))) if self.name else ()

    def request(self, agreement: str = "") -> Base:
        """Ask for what the command is of, of one agreement, or of none where it takes none or all."""
        request = self.command.asks(self, agreement)
        return to_fill(request) if self.fills else request

    def loses_its_day(self, request: Base) -> bool:
        """Say whether a day was said that the request does not have, nor counts from."""
        said, today = self.when, self.today
        if not self.command.takes.of_today or {said.as_of or today, said.known_on or today} == {today}:
            return False
        counts_from = said.known_on is None and said.as_of == getattr(request, "day", None)
        return request.when == NOW and not counts_from


Shape = Callable[[Reading, tuple[Word, ...]], Iterator[Reading]]
"""What reads the words beside a command, from a reading that has its days and no name yet."""


def with_name(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Take words for the name; small ones may be one, but mostly none is meant."""
    if words:
        yield replace(reading, name=words)
    if only_small(words):
        yield replace(reading, name=())
