"""One way in which words can be taken: the command, the name, the days, and what else its shape reads."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from agreements.agreement import When
from agreements.days.calendar import Period
from agreements.requests import Which
from questions.acting import NOTHING_MORE, About
from questions.command import Command
from questions.dated import Dated
from questions.times import Unclear
from questions.words import Word, only_small, text_of, trimmed


@dataclass(frozen=True)
class Reading:
    """One way of taking the words; a `name` of no words means that none was said.

    `opening` is 0 for the first command found, 1 for the next; `typed` says whether there was one at all.
    A name that was `split` from a heading counts only where it is an agreement's own; `everything` means all
    agreements in so many words, and `pointing` that one is meant which was spoken of.
    `back` asks for what has been.
    """

    command: Command
    name: tuple[Word, ...]
    when: When
    fault: Unclear | None = None
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
    about: About = NOTHING_MORE

    @cached_property
    def said(self) -> str:
        """The name as typed, without small words around it."""
        return text_of(trimmed(self.name))

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """The name as typed, with and without small words around it, for looking up."""
        return tuple(dict.fromkeys((text_of(self.name), self.said))) if self.name else ()


Shape = Callable[[Reading, tuple[Word, ...], Dated, date], Iterator[Reading]]
"""What reads the words beside a command, from a reading that has its days and no name yet, on a day."""


def with_name(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Take words for the name; small ones may be one, but mostly none is meant."""
    if words:
        yield replace(reading, name=words)
    if only_small(words):
        yield replace(reading, name=())
