"""What an answer is made of besides facts: spans of days, meanings, shares, and what is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from agreements.change_notes.notes import Note
from agreements.days.calendar import Period
from agreements.life.happenings import Decided, Reviewed
from agreements.records import Record
from agreements.terms import Gateway, Review, Terms
from answering.records.acts_asked import Act
from answering.records.asked import Matter
from answering.records.notes_asked import Part


@dataclass(frozen=True)
class Span:
    """The days from one date to another, both named by what falls on them."""

    first: date
    last: date
    from_what: str
    to_what: str
    clauses: tuple[str | None, ...] = ()
    inclusive: bool = False


@dataclass(frozen=True)
class Meaning:
    """An abbreviation, what it stands for, and the clause that says so."""

    short: str
    long: str
    clause: str | None = None


@dataclass(frozen=True)
class Portion:
    """Somebody's share of a sum, in hundredths; nobody's where the asker named the share.

    Where both sums are stated, `part` is the one of which it is asked what share of the whole it is.
    """

    whose: str
    share: Decimal
    whole: Decimal
    part: Decimal | None = None


@dataclass(frozen=True)
class Portions:
    """Shares of a sum worked out, the one asked for first; `stated` if the document gives them."""

    each: tuple[Portion, ...]
    what: str
    currency: str
    clause: str | None
    stated: bool = True


@dataclass(frozen=True)
class NoteOnRecord:
    """A change note, and the terms as they were or are without it."""

    note: Note
    before: Terms


@dataclass(frozen=True)
class Came:
    """What a body decided at a gateway or a review found, and the day on which that was due."""

    record: Decided | Reviewed
    due: date | None = None


@dataclass(frozen=True)
class Held:
    """A gateway or a review with what came of it; `waiting` are the bodies that have not decided."""

    fact: Gateway | Review
    came: tuple[Came, ...] = ()
    waiting: tuple[str, ...] = ()
    open: bool = False


@dataclass(frozen=True)
class Signing:
    """That somebody signed something for a party: the agreement, or a change note by its subject."""

    subject: str
    party: str
    name: str
    on: date


@dataclass(frozen=True)
class OnRecord:
    """What was recorded of a matter, first to last, with the names of the users who did it.

    `holding` are those of them that hold on the day asked about: the notices that stand, the version.
    Of change notes there are `notes`, and `part` is what of them is asked about; of
    gateways and reviews `held` are those that are asked about. Of what was done in some `days` there are the
    `signings` besides the records, and the `act` says what sort of thing is asked about.
    Of an item that is signed it is what it is `called`, and the parties `missing` still.
    """

    matter: Matter
    records: tuple[Record, ...]
    holding: tuple[Record, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[NoteOnRecord, ...] = ()
    part: Part = Part.WHETHER
    held: tuple[Held, ...] = ()
    signings: tuple[Signing, ...] = ()
    days: Period | None = None
    act: Act | None = None
    called: str = ""
    missing: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing was recorded of it."""
        return not (self.records or self.signings)
