"""What is answered: facts, not wording; `views` decides how they are said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from agreements.agreement import Agreement
from agreements.authority.people import NOBODY, People
from agreements.carrying import NOTHING_LEFT, LeftBehind
from agreements.change_notes.notes import Note
from agreements.days.occurrences import Occurrence
from agreements.life.progress import NONE_YET, Progress
from agreements.marks import Mark
from agreements.records import Appointment, CalendarAddress, Delegation, Record, SignOff
from agreements.reminding.audiences import NOBODY_WATCHES, Watches
from agreements.requests import Base, Named, Topic, Which
from agreements.standing import Standing, State
from agreements.terms import Discrepancy, Terms
from agreements.terms.clauses import Cited
from agreements.terms.passages import Found, Text

if TYPE_CHECKING:  # what is answered to a command is loaded without what else might have been
    from agreements.intake.handed_in import HandedIn
    from agreements.intake.imports import ImportResult
    from agreements.life.results import Result
    from agreements.outcomes import Choice, Outcome
    from agreements.reminding.delivering import Stuck
    from agreements.reminding.results import ReminderResult
    from agreements.unread import Choose, NotADay, NotAFormat, NotFound, NotOfADay, NotUnderstood, TooLong


@dataclass(frozen=True)
class Status:
    """Where one agreement stands on a day, and what bears on it.

    `proposed` are the change notes that wait for signatures.
    """

    terms: Terms
    standing: Standing
    next: Occurrence | None
    unrecorded: tuple[Occurrence, ...]
    discrepancies: tuple[Discrepancy, ...]
    made: Progress = NONE_YET
    to_take_effect: tuple[Note, ...] = ()
    proposed: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Section:
    """One section of an agreement's entry, or all of them for the whole card.

    `ahead` are the agreed change notes that will change it, from a day that has not come.
    """

    topic: Topic
    terms: Terms
    standing: Standing
    dates: tuple[Occurrence, ...]
    made: Progress = NONE_YET
    ahead: tuple[Note, ...] = ()


@dataclass(frozen=True)
class ClauseSays:
    """What the register holds from one clause, or where it holds none the `nearest` that it does hold."""

    label: str
    terms: Terms
    standing: Standing
    facts: tuple[Cited, ...]
    nearest: tuple[str, ...]
    made: Progress = NONE_YET


@dataclass(frozen=True)
class Row:
    """One agreement of a list."""

    terms: Terms
    standing: Standing


@dataclass(frozen=True)
class Agreements:
    """A list of agreements, and those that would be on it had they been signed.

    `rows` and `unsure` are those of the `part` shown, of so many `parts`; `matching`, `unsure_total` and the
    numbers of `states` are of the whole list. `total` counts the agreements looked at.
    """

    which: Which
    of: str
    rows: tuple[Row, ...]
    unsure: tuple[Row, ...]
    total: int
    matching: tuple[str, ...]
    unsure_total: int
    states: Mapping[State, int]
    part: int
    parts: int


@dataclass(frozen=True)
class DueDate:
    """A date of an agreement."""

    agreement: str
    short_name: str
    occurrence: Occurrence


@dataclass(frozen=True)
class DueDates:
    """What falls due in a period, and the windows that are open in it without closing.

    Where what is `overdue` was asked for, all that is due passed with no outcome recorded; so did as
    many times of duties that recur as there are `duties`, which are not among it.
    `undated` says of how many agreements dates cannot be worked out before they are signed.
    """

    first: date
    last: date
    of: str
    due: tuple[DueDate, ...]
    open: tuple[DueDate, ...]
    overdue: bool = False
    duties: int = 0


@dataclass(frozen=True)
class Hit:
    """A name, where it was found, and the terms around it."""

    named: Named
    terms: Terms


@dataclass(frozen=True)
class Who:
    """What a person, party or body is, in which agreements; it is named in so many `more` not looked up."""

    said: str
    hits: tuple[Hit, ...]
    more: int = 0


@dataclass(frozen=True)
class HasRoles:
    """What roles somebody has here whom no agreement names, each with its agreement, or none where of all."""

    said: str
    roles: tuple[tuple[Appointment | Delegation, Terms | None], ...]


@dataclass(frozen=True)
class Given:
    """A sign-off, and whether it was withdrawn, or what was signed has changed since: it counts no longer."""

    terms: Terms
    sign_off: SignOff
    title: str = ""
    withdrawn: bool = False
    voided: bool = False


@dataclass(frozen=True)
class HasSigned:
    """What somebody has signed here, the last first, and what they recorded of signatures on paper."""

    given: tuple[Given, ...]


@dataclass(frozen=True)
class OwnSigning:
    """Whether the asker has signed what `called` names, as it stands, and what they signed of it before.

    Nothing is called where it is the agreement; of what is, `missing` are the parties still to sign it.
    """

    terms: Terms
    standing: Standing
    called: str
    given: tuple[Given, ...]
    signed: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """A field that a later entry states otherwise than the one before."""

    where: str
    before: str
    after: str


@dataclass(frozen=True)
class Happened:
    """One record of an agreement's history, and what a corrected entry changed.

    `what` are the words that its item had then, where a version has others under the same id.
    """

    record: Record
    corrects: bool
    changes: tuple[Change, ...]
    what: str = ""


@dataclass(frozen=True)
class History:
    """Everything recorded about an agreement, first to last; `names` are those of the users who did it."""

    terms: Terms
    standing: Standing
    happened: tuple[Happened, ...]
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Helped:
    """What can be asked, of everything or of one command, for an agreement where one was named."""

    command: str
    briefly: bool = False
    of: str = ""


@dataclass(frozen=True)
class AtHome:
    """The first agreements of a viewer, soonest end first, the next dates, and what awaits the viewer.

    The numbers are of all agreements that the viewer may see.
    """

    live: tuple[Row, ...]
    waiting: tuple[Row, ...]
    in_force: int
    unsigned: int
    ended: int
    next: tuple["DueDate", ...] = ()
    awaiting: tuple["Choice", ...] = ()


class Imported(StrEnum):
    """What importing a register file did."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CORRECTED = "corrected"
    LATER_VERSION = "later version"
    EARLIER_VERSION = "earlier version"


@dataclass(frozen=True)
class ImportedEntry:
    """A register file was read, and what that did to the register.

    `left` is what a version leaves behind; one that is earlier than all others holds `until` a day.
    """

    terms: Terms
    file_name: str
    result: Imported
    changes: tuple[Change, ...]
    left: LeftBehind = NOTHING_LEFT
    until: date | None = None


@dataclass(frozen=True)
class Nothing:
    """No agreement of that id is there for the asker."""

    agreement: str


class ToldInWords:
    """What a question in plain words is answered by, of whatever sort."""


Content: TypeAlias = (
    "ToldInWords | Status | Section | ClauseSays | Agreements | DueDates | Who | History | Helped | "
    "AtHome | HasRoles | HasSigned | OwnSigning | ImportedEntry | ImportResult | Nothing | Choose | "
    "NotFound | NotUnderstood | NotADay | NotOfADay | NotAFormat | TooLong | Outcome | Result | "
    "ReminderResult"
)
Ruled = tuple[Content, tuple[Record, ...]]
"""What a rule makes of an act: what is answered, and the records to append."""


@dataclass(frozen=True)
class Answer:
    """The answer to a request asked on a day."""

    request: Base
    today: date
    content: Content

    @property
    def day(self) -> date:
        """The day that the answer is about."""
        return self.request.when.as_of or self.today


@dataclass(frozen=True)
class Register:
    """What was read for a request: only what it needs.

    `taken` says that the reference which a document's draft would have is an agreement's already.
    """

    agreements: tuple[Agreement, ...] = ()
    summaries: tuple[Terms, ...] = ()
    occurrences: tuple[DueDate, ...] = ()
    people: People = NOBODY
    address: CalendarAddress | None = None
    marks: tuple[Mark, ...] = ()
    texts: tuple[Text, ...] = ()
    found: tuple[Found, ...] = ()
    watches: Watches = NOBODY_WATCHES
    refusals: tuple["Stuck", ...] = ()
    handed_in: tuple["HandedIn", ...] = ()
    taken: bool = False

    def agreement(self, agreement_id: str) -> Agreement | None:
        """Find an agreement that was read."""
        return next((one for one in self.agreements if one.id == agreement_id), None)

    def text(self, agreement_id: str) -> Text | None:
        """Find the text that was read of an agreement."""
        return next((one for one in self.texts if one.agreement == agreement_id), None)


@dataclass(frozen=True)
class Decision:
    """An answer, the records to append with it, and a document to keep until it is confirmed."""

    answer: Answer
    records: tuple[Record, ...] = ()
    handed_in: "HandedIn | None" = None
