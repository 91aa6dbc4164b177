"""What was said but is no request as it stands: no command, no day, or a name of several or of none."""

from collections import Counter
from dataclasses import dataclass

from agreements.reads import Reads
from agreements.requests import Base


@dataclass(frozen=True)
class Candidate:
    """An agreement that somebody may have meant, and the command that would have meant it."""

    agreement: str
    short_name: str
    typed: str


@dataclass(frozen=True)
class Choose(Base):
    """Ask which agreement was meant: several fit, or none was said."""

    said: str
    command: str
    candidates: tuple[Candidate, ...]
    more: int = 0

    @property
    def reads(self) -> Reads:
        """What is watched where it is asked, where none was said, and those that have the same name."""
        alike = Counter(one.short_name.casefold() for one in self.candidates)
        several = (one.agreement for one in self.candidates if alike[one.short_name.casefold()] > 1)
        return Reads(tuple(several), watches=not self.said)


@dataclass(frozen=True)
class NotFound(Base):
    """Say that no agreement, or no person or body, has the name, and offer the nearest."""

    said: str
    command: str
    nearest: tuple[Candidate, ...] = ()

    @property
    def reads(self) -> Reads:
        """Those who have roles, where somebody is asked for whom no agreement names."""
        return Reads(roles_of=self.said) if self.command == "who is" else Reads()


@dataclass(frozen=True)
class NotUnderstood(Base):
    """Say that the words are no command, and offer the nearest."""

    said: str
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotADay(Base):
    """Say that the words are no day or period, and show how to write one.

    `instead` are words for what may be meant, or the lines that ask for it.
    """

    said: str
    why: str = ""
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotOfADay(Base):
    """Say that a command is of today only; `without` asks for it so, where that records nothing yet."""

    command: str
    without: str = ""


@dataclass(frozen=True)
class NotAFormat(Base):
    """Say that a word is no kind of file, and which kinds an agreement can be handed out as."""

    said: str
    agreement: str


@dataclass(frozen=True)
class TooLong(Base):
    """Say that the question is too long to read."""

    length: int
    limit: int
