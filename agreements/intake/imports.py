"""What can be asked about documents that are handed in, and what comes of it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from agreements.carrying import NOTHING_LEFT, LeftBehind
from agreements.intake.handed_in import ClauseChange, HandedIn, Purpose
from agreements.reads import Reads
from agreements.records import TextRead
from agreements.requests import Base
from agreements.terms import Terms


@dataclass(frozen=True)
class StartImport(Base):
    """Say how a document is handed in, and list those that wait for the asker to confirm them.

    `about` names the agreement that it is of, where that is said.
    """

    about: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"import for {self.about}" if self.about else "import"

    @property
    def reads(self) -> Reads:
        """Who may import, and what the asker handed in."""
        return Reads(people=True, all_handed_in=True)


@dataclass(frozen=True)
class TakeIn(Base):
    """Keep a document that was handed in until its clerk confirms it, and show what it proposes."""

    handed: HandedIn
    acts: ClassVar[bool] = True

    @property
    def reads(self) -> Reads:
        """The agreement that it seems to be of, and who may import."""
        named = (self.handed.agreement,) if self.handed.agreement else ()
        return Reads(agreements=named, people=True)


@dataclass(frozen=True)
class _OfHandedIn(Base):
    code: str
    acts: ClassVar[bool] = False

    @property
    def reads(self) -> Reads:
        """The document that was handed in, with the agreement that it is of, and who may import."""
        return Reads(handed_in=self.code, people=True)


@dataclass(frozen=True)
class ShowDraft(_OfHandedIn):
    """Show what a document that was handed in proposes."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"import {self.code}"


@dataclass(frozen=True)
class StartConfirming(_OfHandedIn):
    """Open the form that confirms a document that was handed in."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"import {self.code} confirm"


@dataclass(frozen=True)
class Confirm(_OfHandedIn):
    """Take a part of that form; after the last, record what was confirmed."""

    part: int
    kept: frozenset[int] = frozenset()
    purpose: Purpose | None = None
    counts_from: date | None = None
    title: str = ""
    short_name: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class ImportText(Base):
    """Attach a document to a version of an agreement; of a newer version, its terms are recorded too.

    `counts_from` names a later version, and nothing the one that the agreement has from the beginning.
    `corrects` says that another text of that version may be taken the place of.
    """

    handed: HandedIn
    corrects: bool = False
    acts: ClassVar[bool] = True

    @property
    def reads(self) -> Reads:
        """The agreement, its text, and who may import."""
        return Reads(agreements=(self.handed.agreement,), people=True)


@dataclass(frozen=True)
class HowToImport:
    """How a document is handed in, and those that wait for the asker.

    `about` names the agreement that what is handed in now is of, where that was said.
    """

    waiting: tuple[HandedIn, ...]
    about: str = ""


@dataclass(frozen=True)
class Drafted:
    """What a document proposes; `known` are the terms of the agreement that it seems to be of."""

    handed: HandedIn
    known: Terms | None


@dataclass(frozen=True)
class ToConfirm:
    """A part of the form that confirms a document, counted from 1."""

    handed: HandedIn
    known: Terms | None
    part: int


@dataclass(frozen=True)
class NotConfirmed:
    """What was confirmed does not fit together."""

    handed: HandedIn
    faults: tuple[str, ...]


@dataclass(frozen=True)
class TextAttached:
    """A document was attached to an agreement; `terms` are those of a version recorded with it, if any.

    `again` says that the very same text was there already, and nothing was recorded; `left` is what the
    version leaves behind, and one that is earlier than all others holds `until` a day. The terms of one that
    is `unread` are as they were drafted: it was attached at once, and nobody confirmed them.
    """

    terms: Terms
    read: TextRead
    passages: int
    purpose: Purpose
    changes: tuple[ClauseChange, ...] = ()
    again: bool = False
    left: LeftBehind = NOTHING_LEFT
    until: date | None = None
    unread: bool = False


@dataclass(frozen=True)
class OtherText:
    """The version has another text already, which this one differs from: nothing was recorded."""

    terms: Terms
    handed: HandedIn


ImportResult = HowToImport | Drafted | ToConfirm | NotConfirmed | TextAttached | OtherText
