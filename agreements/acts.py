"""What can be asked to be recorded: sign-offs, change notes, people and restrictions.

Each act comes in two steps: a command that opens a form (`Start…`), and the form handed in. Who may, and
whether the text is still what the form showed, is judged when the form is handed in.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from agreements.bases import OfAgreement
from agreements.change_notes.effects import Effect
from agreements.days.durations import Duration
from agreements.reads import Reads
from agreements.records import NoteState, Role
from agreements.requests import Base, spelt, spelt_beside, spelt_party


def spelt_subject(subject: str) -> str:
    """Spell a subject as typed after an agreement: ` ccn 3`, ` G1`, ` agreement`, or nothing."""
    return " " + subject.replace("ccn-", "ccn ") if subject else ""


@dataclass(frozen=True)
class _OfSubject(OfAgreement):
    subject: str = ""
    party: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"{self.command} {self.agreement}{spelt_subject(self.subject)}{spelt_party(self.party)}"


@dataclass(frozen=True)
class StartSigning(_OfSubject):
    """Open the form that signs a subject for a party; with no subject, the only one there is, else choose.

    With no party, it is for whichever the asker signs for.
    """

    command: ClassVar[str] = "sign"


@dataclass(frozen=True)
class Paper:
    """What a clerk states of a sign-off given on paper."""

    name: str
    position: str
    signed_on: date
    evidence: str


@dataclass(frozen=True)
class SignOff(OfAgreement):
    """Sign a subject for a party; `digest` is that of the text that the form showed."""

    subject: str
    party: str
    digest: str
    minute: str = ""
    paper: Paper | None = None
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartWithdrawing(_OfSubject):
    """Open the form that withdraws a sign-off, of the party that is named or of one of the asker's."""

    note: str = ""
    command: ClassVar[str] = "unsign"

    @property
    def typed(self) -> str:
        """The command as typed."""
        return super().typed + spelt_beside(None, self.note)


@dataclass(frozen=True)
class WithdrawSignOff(OfAgreement):
    """Withdraw a party's sign-off of a subject."""

    subject: str
    party: str
    why: str
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class AskToSign(_OfSubject):
    """Ask those who may sign for a party to do so."""

    acts: ClassVar[bool] = True
    command: ClassVar[str] = "ask to sign"


@dataclass(frozen=True)
class ShowNotes(OfAgreement):
    """List an agreement's change notes, or show one whole."""

    number: int = 0

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"changes {self.agreement}{f' {self.number}' if self.number else ''}{spelt(self.when)}"


@dataclass(frozen=True)
class StartNote(OfAgreement):
    """Open the form of a new change note, with the last day and the words said, or that of an open one.

    Instead of a last day it may be said by how much the term is to be `longer`.
    """

    number: int = 0
    last_day: date | None = None
    words: str = ""
    longer: Duration | None = None

    @property
    def typed(self) -> str:
        """The command as typed."""
        number, to = f" {self.number}" if self.number else "", f" to {self.last_day}" if self.last_day else ""
        by = f" by {self.longer}" if self.longer else ""
        return f"change {self.agreement}{number}{to}{by}{spelt_beside(None, self.words)}"


@dataclass(frozen=True)
class WriteNote(OfAgreement):
    """Draft or edit a change note, and propose it where asked; `revision` is the one that the form showed."""

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
    propose: bool = True
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class MoveNote(OfAgreement):
    """Propose, reject or withdraw a change note; with `asks` the form that asks why is opened anyway."""

    number: int
    to: NoteState
    why: str = ""
    asks: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        verb = {NoteState.PROPOSED: "propose", NoteState.REJECTED: "reject"}.get(self.to, "withdraw")
        asks, why = ("fill in ", spelt_beside(None, self.why)) if self.asks else ("", "")
        number = f" {self.number}" if self.number else ""
        return f"{asks}{verb} {self.agreement}{number}{why}"


@dataclass(frozen=True)
class PrintNote(OfAgreement):
    """Make a change note a document to sign on paper."""

    number: int

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"print {self.agreement} {self.number or ''}".strip()


@dataclass(frozen=True)
class _OfPeople(Base):
    @property
    def reads(self) -> Reads:
        """The people, and the parties of every agreement."""
        return Reads(people=True, summaries=True)


@dataclass(frozen=True)
class ShowPeople(_OfPeople):
    """List who has which role."""

    typed = "people"


@dataclass(frozen=True)
class StartAppointing(_OfPeople):
    """Open the form that gives someone a role, with what was said of it; `of` is its party or agreement."""

    name: str = ""
    role: Role | None = None
    of: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        named, role = f" {self.name}" if self.name else "", f" as {self.role}" if self.role else ""
        return f"people add{named}{role}{spelt_party(self.of)}"


@dataclass(frozen=True)
class Appoint(_OfPeople):
    """Give a Slack user a role, or with `ended` take it back."""

    user: str
    name: str
    position: str
    role: Role
    party: str = ""
    over: str = ""
    ended: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed, for taking a role back."""
        party, over = self.party or "-", self.over or "-"
        return f"people remove {self.user} {self.role} {party} {over}" if self.ended else ""


@dataclass(frozen=True)
class ShowRoles(OfAgreement):
    """Say who keeps an agreement's entry, and who may sign for each party."""

    command: ClassVar[str] = "roles"


@dataclass(frozen=True)
class ShowOwnSigning(OfAgreement):
    """Say whether the asker has signed an agreement, or what of it is named: a change note, an item."""

    subject: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"signed by me {self.agreement}{spelt_subject(self.subject)}"


@dataclass(frozen=True)
class StartDelegating(OfAgreement):
    """Open the form that hands a signatory's authority to another for a period, filled in as far as said."""

    party: str = ""
    name: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def typed(self) -> str:
        """The command as typed."""
        whom = f" to {self.name}" if self.name else ""
        days = "".join(f" {at} {day}" for at, day in (("from", self.first), ("until", self.last)) if day)
        return f"delegate {self.agreement}{spelt_party(self.party)}{whom}{days}"


@dataclass(frozen=True)
class Delegate(OfAgreement):
    """Hand authority for a party to another for a period and a scope."""

    user: str
    name: str
    position: str
    party: str
    scope: str
    first: date
    last: date
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartTakingBack(OfAgreement):
    """Open the form that takes back authority that was handed on."""

    party: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"undelegate {self.agreement}{spelt_party(self.party)}"


@dataclass(frozen=True)
class TakeBack(OfAgreement):
    """Take back authority that the asker handed on; `given` names it as the form offered it."""

    given: str
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartRestricting(OfAgreement):
    """Open the form that restricts an agreement to people and channels."""

    command: ClassVar[str] = "restrict"


@dataclass(frozen=True)
class Restrict(OfAgreement):
    """Restrict an agreement to people and channels; with neither, open it to all."""

    people: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    acts: ClassVar[bool] = True

    @property
    def opens(self) -> bool:
        """Whether it opens the agreement to all."""
        return not (any(self.people) or any(self.channels))

    @property
    def typed(self) -> str:
        """The command as typed, for opening it again."""
        return f"open {self.agreement}" if self.opens else ""

    @property
    def reads(self) -> Reads:
        """The agreement and who may act on it; one to be opened even where nobody may see it any more."""
        return Reads(agreements=(self.agreement,), people=True, restricted_too=self.opens)
