"""What happened: immutable records, each with the day it counts from and the instant it was written.

A record is never edited. A correction is a later record of the same thing.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agreements.change_notes.effects import Effect
from agreements.clerk.open_questions import QuestionAnswered, QuestionAsked
from agreements.days.calendar import Period
from agreements.life.figures import Reported
from agreements.life.happenings import Happening
from agreements.life.logged import LogClosed, Logged
from agreements.recorded import Actor, Recorded, Written
from agreements.reminding.records import Reminding
from agreements.terms import Terms
from agreements.terms.passages import Passage

__all__ = ["Actor", "Recorded", "Written"]  # the rest is defined here


@dataclass(frozen=True, kw_only=True)
class Entry(Recorded):
    """A version of an agreement's terms was put in the register, or corrected.

    `counts_on` is the day from which the version holds; nothing for the first version, which holds from
    the beginning. A later entry with the same `counts_on` corrects the earlier one.
    """

    terms: Terms
    digest: str
    file_name: str
    counts_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class TextRead(Recorded):
    """The text of a document was read and attached to a version of an agreement, or took another's place.

    `counts_on` names the version, as an entry's does; `file_digest` is the SHA-256 of the file's bytes and
    `digest` that of the passages. A record that was read back comes without the passages, which are long:
    `storage` keeps them by their digest, and reads them where a request needs the text.
    """

    file_name: str
    file_digest: str
    digest: str
    passages: tuple[Passage, ...] = ()
    counts_on: date | None = None


class Role(StrEnum):
    """What someone may do; everybody else is a reader."""

    SIGNATORY = "signatory"
    CLERK = "clerk"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, kw_only=True)
class Appointment(Recorded):
    """A Slack user was given a role, or with `ended` lost it.

    A signatory's is for a `party`; `over` limits it to one agreement, nothing means all.
    """

    user: str
    name: str
    position: str
    role: Role
    party: str = ""
    over: str = ""
    ended: bool = False
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class Delegation(Recorded):
    """A signatory handed authority for a party to another person for a period, or with `ended` took it back.

    `over` is the agreement or nothing for all; `scope` the subjects, see `agreements.signatures.signing`.
    """

    by: str
    by_name: str
    user: str
    name: str
    position: str
    party: str
    over: str = ""
    scope: str
    first: date
    last: date
    ended: bool = False

    @property
    def counts_on(self) -> date:
        """The day from which it counts."""
        return self.first

    @property
    def days(self) -> Period:
        """The days on which it holds."""
        return Period(self.first, self.last)


@dataclass(frozen=True, kw_only=True)
class Restriction(Recorded):
    """An agreement was restricted to some people and channels; with neither, it is open to all again."""

    people: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class CalendarAddress(Recorded):
    """A Slack user took a secret address for their calendar, in place of any before, or revoked it.

    `digest` is the SHA-256 of the secret, nothing where it was revoked; the secret itself is kept nowhere.
    """

    user: str
    digest: str = ""
    counts_on: date

    @property
    def key(self) -> str | None:
        """What can happen once only, and by which the address is found."""
        return address_key(self.digest) if self.digest else None


def address_key(digest: str) -> str:
    """Return the key of the record of a calendar's address."""
    return f"calendar-address:{digest}"


class Method(StrEnum):
    """How a sign-off was given."""

    IN_SLACK = "in Slack"
    ON_PAPER = "on paper"


@dataclass(frozen=True)
class Authority:
    """What a sign-off relies on: named in the agreement, appointed, delegated, or a minute."""

    kind: str
    by: str = ""
    until: date | None = None
    minute: str = ""


@dataclass(frozen=True, kw_only=True)
class SignOff(Recorded):
    """A party approved a subject through an authorised person.

    `signed` is the canonical form of exactly what was signed and `digest` its SHA-256. `version` is the
    version's `counts_on`, `revision` the change note's; `round` counts the party's earlier sign-offs of
    the subject, so that one withdrawn or voided can be given again.
    """

    subject: str
    version: date | None
    revision: int = 0
    party: str
    user: str
    team: str
    name: str
    position: str
    authority: Authority
    method: Method
    evidence: str = ""
    statement: str
    signed: str
    digest: str
    counts_on: date
    round: int = 0

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"sign-off:{self.agreement}:{self.subject}:{self.version}:{self.party}:{self.round}"


@dataclass(frozen=True, kw_only=True)
class SignOffWithdrawn(Recorded):
    """A sign-off was withdrawn before all had signed; `of` is its sequence in the ledger."""

    of: int
    subject: str
    party: str
    why: str
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"withdrawn:{self.of}"


@dataclass(frozen=True, kw_only=True)
class NoteWritten(Recorded):
    """A change note was drafted, or with a higher `revision` edited; an edit voids its sign-offs.

    The fields are those of the contract change note in the sample register.
    """

    number: int
    revision: int
    title: str
    originator: str
    first_proposed_on: date
    reason: str
    details: str
    impact: str
    change_on: date
    effects: tuple[Effect, ...] = ()
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"note:{self.agreement}:{self.number}:{self.revision}"


class NoteState(StrEnum):
    """Where a change note is in its life; agreed is worked out from its sign-offs, never recorded."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class NoteMoved(Recorded):
    """A change note was proposed, rejected or withdrawn."""

    number: int
    revision: int
    to: NoteState
    why: str = ""
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"note:{self.agreement}:{self.number}:{self.revision}:{self.to}"


Record = (
    Entry
    | TextRead
    | Appointment
    | Delegation
    | Restriction
    | CalendarAddress
    | SignOff
    | SignOffWithdrawn
    | NoteWritten
    | NoteMoved
    | Happening
    | Logged
    | LogClosed
    | QuestionAsked
    | QuestionAnswered
    | Reported
    | Reminding
)
