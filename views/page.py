"""A page: what is said, once, before it is printed as Slack blocks or as plain text.

All text of a page is plain: printers escape it. The first line is the answer; what changes its meaning
comes next; where it says so comes last.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import IO, Protocol

from agreements.agreement import Agreement, When


@dataclass(frozen=True)
class Cite:
    """The pointer from a line to the clause that says so."""

    agreement: str
    clause: str


@dataclass(frozen=True)
class Line:
    """A sentence, with what it rests on."""

    text: str
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True)
class Point:
    """One of a list of points."""

    text: str
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True)
class Row:
    """A labelled line: `Term  starts when both parties have signed  clause 16.1`."""

    label: str
    text: str
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True)
class Heading:
    """The name of what follows: a section at level 1, something within it at level 2, a chapter at 0."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Table:
    """Cells under columns; `cites` holds, row by row, what each row rests on."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cites: tuple[tuple[Cite, ...], ...] = ()


@dataclass(frozen=True)
class Quote:
    """Words of the document itself, exact."""

    text: str
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True)
class Button:
    """A command typed for you: pressing it asks `typed`."""

    label: str
    typed: str


Part = Line | Point | Row | Heading | Table | Quote


@dataclass(frozen=True)
class Choice:
    """One option of a blank: what is handed in, and what it is called."""

    value: str
    called: str


@dataclass(frozen=True)
class Blank:
    """A blank of a form; `kind` is one of `agreements.outcomes.Blank`.

    A statement is only read, and so is what stands beside the words that it came from, its hint.
    """

    name: str
    kind: str
    label: str
    hint: str = ""
    initial: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = True


@dataclass(frozen=True)
class Form:
    """A form to fill: a modal in Slack, questions in the terminal. `carried` comes back with it unseen."""

    name: str
    title: str
    submit: str
    blanks: tuple[Blank, ...]
    carried: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class File:
    """A file that goes with a page; `write` makes it, which may take longer than an answer may.

    `alt` says what a picture shows.
    """

    name: str
    write: Callable[[IO[bytes]], object] = field(compare=False)
    alt: str = ""

    @classmethod
    def made(cls, name: str, content: bytes) -> "File":
        """Give a file that is made already, or was handed in."""
        return cls(name, lambda file: file.write(content))

    @property
    def content(self) -> bytes:
        """The file, made now."""
        made = BytesIO()
        self.write(made)
        return made.getvalue()


@dataclass(frozen=True)
class RegisterFile:
    """A file of all agreements that the asker may see, as they stand on a day, made by whoever reads them.

    `when` says what of them is asked for, and `day` is the day that this means.
    """

    name: str
    write: Callable[[Iterable[Agreement], IO[bytes], date], None] = field(compare=False)
    when: When
    day: date


@dataclass(frozen=True)
class Page:
    """One answer, said.

    `agreements` are those that the answer is about or offers as matching; `typed` asks for the page again;
    `kind` is the sort of answer, in one word; `faults` are blanks of a form handed in, with what is wrong;
    `quotes` are the clauses whose words are to stand below the first line, where the document is held.
    Files that are `for_asker` go to nobody else, wherever they were asked for. `awaits` is set where a file
    is asked for: to the agreement that it is of, or empty where none was named. The first `urgent` buttons do
    what the first section speaks of. `recorded` is set where something was written down with the answer: that
    stands, whatever becomes of the page. `mentions` are the users of Slack in its lines
    whose names are not known, but shown by Slack.
    """

    headline: Line
    parts: tuple[Part, ...] = ()
    buttons: tuple[Button, ...] = ()
    agreements: tuple[str, ...] = ()
    refused: bool = False
    asks_which: bool = False
    typed: str = ""
    kind: str = ""
    form: Form | None = None
    files: tuple[File, ...] = ()
    register_file: RegisterFile | None = None
    for_asker: bool = False
    notices: tuple["Notice", ...] = ()
    faults: tuple[tuple[str, str], ...] = ()
    quotes: tuple[Cite, ...] = ()
    awaits: str | None = None
    urgent: int = 0
    recorded: bool = False
    mentions: tuple[str, ...] = ()

    @property
    def cites(self) -> tuple[Cite, ...]:
        """Everything that the page rests on, each once, in order."""
        found = list(self.headline.cites)
        for part in self.parts:
            if isinstance(part, Table):
                found += [cite for row in part.cites for cite in row]
            elif not isinstance(part, Heading):
                found += part.cites
        return tuple(dict.fromkeys(found))


def mentioning_nobody(page: Page) -> Page:
    """Return a page as it is said where others read it: Slack would call there whom it mentions."""
    return replace(page, mentions=())


@dataclass(frozen=True)
class Notice:
    """A page to be sent to somebody else because of what was asked: in a conversation, or to them alone.

    `thread` names the conversation as the door through which it came did. Where nothing is recorded of what
    was asked, `once` tells it from every other: what is told under it is told one time.
    """

    user: str
    page: Page
    thread: str = ""
    once: str = ""


class CommandGroup(Protocol):
    """What help says of a group of commands."""

    @property
    def word(self) -> str:
        """The word that `help` takes for it."""

    @property
    def title(self) -> str:
        """What people come to do with its commands."""


class CommandHelp(Protocol):
    """What help says of a command; the reader's own table of commands has these."""

    @property
    def name(self) -> str:
        """The word that starts it."""

    @property
    def group(self) -> CommandGroup:
        """The group that it stands in."""

    @property
    def usage(self) -> str:
        """How it is typed, with what may follow."""

    @property
    def summary(self) -> str:
        """What it answers, in a sentence."""

    @property
    def example(self) -> str:
        """One whole command, as typed."""

    @property
    def records(self) -> bool:
        """Whether the example records something at once, with no form before it."""
