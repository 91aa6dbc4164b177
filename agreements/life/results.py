"""What comes of a deed while an agreement runs: facts, not wording, like `agreements.outcomes`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agreements.agreement import Agreement
from agreements.clerk.open_questions import AskedOfClerk
from agreements.days.calendar import Period
from agreements.days.occurrences import Occurrence
from agreements.handed_out.formats import Format
from agreements.handed_out.timeline import Course, Lane
from agreements.life.figures import Reported
from agreements.life.gateways import Decisions
from agreements.life.happenings import (
    Dealt,
    Decided,
    EvidenceGiven,
    Moved,
    NoticeGiven,
    NoticeWithdrawn,
    Replaced,
    Reviewed,
)
from agreements.life.logged import LogItem, LogKind
from agreements.life.progress import Settled
from agreements.outcomes import Choice, Sought
from agreements.records import SignOff
from agreements.terms import Gateway, Review, Target, Terms, Trigger


@dataclass(frozen=True)
class ChooseItem:
    """Several items of a sort could be meant, and one is to be chosen."""

    terms: Terms
    sought: Sought
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class DealtWith:
    """An item was dealt with, or not after all; `item` is as it stood before.

    `taken` is what was recorded last of it, which is taken back, and `still` what settles it all the same.
    """

    terms: Terms
    item: Occurrence
    record: Dealt
    taken: Settled | None = None
    still: Settled | None = None


@dataclass(frozen=True)
class MovedTo:
    """An item was moved; `item` is as it stood before, `moves` counts this move and those before.

    `earlier` are the sign-offs of the item as it was, which count for nothing now.
    """

    terms: Terms
    item: Occurrence
    record: Moved
    moves: int
    earlier: tuple[SignOff, ...] = ()


@dataclass(frozen=True)
class GatewayShown:
    """A gateway with its evidence, by piece, and what was decided; `ticked` is what was just said of one."""

    terms: Terms
    gateway: Gateway
    evidence: Mapping[str, EvidenceGiven]
    decisions: Decisions
    ticked: EvidenceGiven | None = None


@dataclass(frozen=True)
class GatewayDecided:
    """A body decided a gateway; `named`: the agreement names it; `missing`: the evidence not given.

    `decisions` are all those on it, with this one; `later` is one of a later day, recorded before.
    """

    terms: Terms
    gateway: Gateway
    record: Decided
    named: bool
    missing: tuple[str, ...]
    decisions: Decisions
    later: Decided | None = None


@dataclass(frozen=True)
class ReviewHeld:
    """A review was held; `later` is one of a later day, recorded before, which says what follows.

    `due` is the day by which it was to be, nothing where it had been held for good before.
    """

    terms: Terms
    review: Review
    record: Reviewed
    due: date | None
    later: Reviewed | None = None


@dataclass(frozen=True)
class NoticeRecorded:
    """A party gave notice; the terms are those after it."""

    terms: Terms
    record: NoticeGiven


@dataclass(frozen=True)
class NoticeTakenBack:
    """A notice was withdrawn; the terms are those after it. One that was `mistaken` never counted.

    `still` is the notice of another that ends it as before.
    """

    terms: Terms
    record: NoticeWithdrawn
    mistaken: bool = False
    still: NoticeGiven | None = None


@dataclass(frozen=True)
class ReplacedBy:
    """Another agreement replaces this one."""

    terms: Terms
    other: Terms
    record: Replaced


@dataclass(frozen=True)
class NotReplaced:
    """No agreement replaces this one after all."""

    terms: Terms
    before: Replaced


@dataclass(frozen=True)
class Log:
    """The items of the partnership's registers, or of the one of a kind, as they stood on a day."""

    terms: Terms
    kind: LogKind | None
    items: tuple[LogItem, ...]
    day: date


@dataclass(frozen=True)
class InLog:
    """An item was put in a register or closed; `trigger` is what set it off."""

    terms: Terms
    item: LogItem
    trigger: Trigger | None = None


@dataclass(frozen=True)
class AskedTheClerk:
    """A question is with the clerk: `told` are the users told of it, `again` says that it was before."""

    terms: Terms
    one: AskedOfClerk
    told: tuple[str, ...]
    by: str = ""
    again: bool = False


@dataclass(frozen=True)
class Questions:
    """The questions to the clerk, and whether the asker may reply."""

    terms: Terms
    found: tuple[AskedOfClerk, ...]
    may_reply: bool


@dataclass(frozen=True)
class Replied:
    """A question has a reply: `told` says whether the asker may hear it, `again` that it had one before."""

    terms: Terms
    one: AskedOfClerk
    told: bool
    by: str = ""
    again: bool = False


@dataclass(frozen=True)
class Exported:
    """An agreement to be handed out as a file, as it stands on a day."""

    terms: Terms
    agreement: Agreement
    format: Format
    day: date


@dataclass(frozen=True)
class ExportedAll:
    """The whole register to be handed out as a file, as it stands on a day."""

    format: Format
    day: date


@dataclass(frozen=True)
class Timeline:
    """One agreement laid along its time, as it stands on a day."""

    terms: Terms
    lanes: tuple[Lane, ...]
    day: date


@dataclass(frozen=True)
class Timelines:
    """All agreements laid along their time, as they stand on a day."""

    courses: tuple[Course, ...]
    day: date


@dataclass(frozen=True)
class AddressTaken:
    """Someone's calendar has an address of its own; `before` says that it takes the place of another."""

    url: str = field(repr=False)
    before: bool


@dataclass(frozen=True)
class AddressRevoked:
    """Someone's calendar has no address any more."""


@dataclass(frozen=True)
class Figures:
    """The figures reached, by target and period; `just` is the target of which one was just given."""

    terms: Terms
    reported: Mapping[tuple[str, Period], Reported]
    just: Target | None = None


Result = (
    ChooseItem
    | DealtWith
    | MovedTo
    | GatewayShown
    | GatewayDecided
    | ReviewHeld
    | NoticeRecorded
    | NoticeTakenBack
    | ReplacedBy
    | NotReplaced
    | Log
    | InLog
    | AskedTheClerk
    | Questions
    | Replied
    | Exported
    | ExportedAll
    | Timeline
    | Timelines
    | AddressTaken
    | AddressRevoked
    | Figures
)
