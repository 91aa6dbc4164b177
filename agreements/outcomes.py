"""What comes of an act, or of opening its form: facts, not wording."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from agreements.authority.people import Entitled
from agreements.change_notes.notes import Note
from agreements.life.progress import Settled
from agreements.recorded import Recorded
from agreements.records import Appointment, Delegation, Restriction, SignOff
from agreements.standing import Standing
from agreements.terms import Terms


class Blank(StrEnum):
    """What sort of blank a form has."""

    CHOICE = "choice"
    TEXT = "text"
    LONG = "long text"
    DAY = "day"
    NUMBER = "number"
    USER = "user"
    USERS = "users"
    CHANNELS = "channels"
    STATEMENT = "statement"
    BESIDE = "beside"


@dataclass(frozen=True)
class Option:
    """One choice: what is handed in, and what it is called."""

    value: str
    called: str


@dataclass(frozen=True)
class Field:
    """A blank to fill; `initial` is what stands in it. A statement is only read."""

    name: str
    blank: Blank
    initial: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True


@dataclass(frozen=True)
class ToFill:
    """A form to fill, about an agreement of this id and name.

    `carried` comes back with it unseen; it is never trusted. A form that signs shows what it signs: the
    terms, or the change note if it is one, and the terms before it.
    """

    form: str
    agreement: str
    name: str
    called: str
    fields: tuple[Field, ...]
    carried: dict[str, str] = field(default_factory=dict)
    of: Terms | None = None
    note: Note | None = None

    def saying(self, day: date | None = None, words: str = "") -> "ToFill":
        """Return the form with the day and the words that were said with its command in their blanks."""
        days = [one.name for one in self.fields if one.blank is Blank.DAY][:1] if day else []
        notes = [one.name for one in self.fields if one.name in _SAID][:1] if words.strip() else []
        said = dict.fromkeys(days, f"{day}") | dict.fromkeys(notes, words.strip())
        fields = (replace(one, initial=said.get(one.name, one.initial)) for one in self.fields)
        return replace(self, fields=tuple(fields))


_SAID = frozenset({"note", "outcome", "why"})
"""The blanks for what is said with `because`."""


@dataclass(frozen=True)
class Choice:
    """Something to choose, with the command that chooses it."""

    called: str
    typed: str


class Sought(StrEnum):
    """What sort of thing is looked for in an agreement by its name or number."""

    DUE = "due"
    GATEWAY = "gateway"
    REVIEW = "review"
    EVENT = "event"
    OFFER = "offer"
    TARGET = "target"
    EVIDENCE = "piece of evidence"
    LOGGED = "open item"
    QUESTION = "open question"


@dataclass(frozen=True)
class ChooseSubject:
    """Several things can be signed, and one is to be chosen."""

    terms: Terms
    choices: tuple[Choice, ...]


class Refusal(StrEnum):
    """Why an act is refused; each has its words and what to do next in `views`."""

    NOT_ENTITLED = "not entitled to sign"
    NOT_CLERK = "not a clerk of the agreement"
    NOT_KEEPER = "not a keeper of the register"
    NOT_THE_CLERK = "not one who replies for the clerk"
    NOT_SIGNATORY = "not a signatory of a party"
    NOT_HANDED_ON = "no authority was handed on"
    NOT_ADMINISTRATOR = "not an administrator"
    NO_ROLE = "nobody was given that role"
    HAS_ROLE = "the role is theirs already"
    NOT_RESTRICTED = "the agreement is restricted to nobody"
    SEEN_BY_THOSE = "the agreement is restricted to just those already"
    NO_SUBJECT = "nothing of that name to sign"
    NO_PARTY = "not a party that signs"
    TEXT_CHANGED = "the text changed since the form was opened"
    ALREADY_SIGNED = "the party has signed already"
    ALL_SIGNED = "all have signed already"
    ENDED = "the agreement has ended"
    NOT_SIGNED = "the party has not signed"
    NO_NOTE = "no change note of that number"
    NOTE_CLOSED = "the change note is closed"
    NOT_PROPOSED = "the change note is a draft"
    NO_SUCH_MOVE = "the change note can't go there from here"
    CANNOT_APPLY = "the change can't be made"
    TO_ONESELF = "authority is handed to whoever has it"
    DATES = "the dates are in the wrong order"
    FUTURE = "the day is still to come"
    BLANK = "something needed is blank"
    NOBODY_TO_ASK = "nobody is known who may sign"
    NO_FORM = "the form can't be read"
    NO_ITEM = "nothing of that name to do"
    ALREADY_DEALT = "it was dealt with already"
    JUST_DEALT = "the same was recorded a moment ago"
    NOT_DEALT = "it was not dealt with"
    TOO_EARLY = "it had not begun"
    NO_MOVE = "it can't be moved to that day"
    DUE_THEN = "it is due on that day already"
    NO_WAY_OUT = "the document has no notice or termination clause"
    NOT_IN_FORCE = "the agreement is not in force"
    NOT_YOUR_PARTY = "the party is not one to act for"
    NOT_TO_END = "others than the party may end it"
    TOO_SHORT = "the notice is too short"
    NO_EARLIER_END = "the notice would not end it earlier"
    UNDER_NOTICE = "the party has given notice already"
    NOT_REPLACED = "no agreement replaces it"
    NO_NOTICE = "no notice was given"
    CLOSED = "the item is closed already"
    NO_TARGETS = "the agreement sets no targets"
    PERIOD_OPEN = "the period has not ended"
    NO_FIGURE = "it is no figure"
    NO_PUBLIC_URL = "nobody has said where the bot is reached by HTTP"
    NO_ADDRESS = "the calendar has no address"
    REPLACED = "the agreement is replaced by that one already"
    NO_AGREEMENT = "no one agreement of that name"
    NOT_IN_SLACK = "there is nowhere to send reminders"
    NOT_SHOWN_HERE = "the agreement is not open to the channel"
    NOT_OPEN = "nothing of that name stands open"
    NOT_TO_SET = "not one to set lead times"
    NOT_WATCHED = "it is not watched here"
    NO_HOURS = "they are no hours"
    NO_LEADS = "they are no lead times"
    NO_SNOOZE = "it can't be put off until that day"
    NOT_QUIET = "it is spoken of as it was"
    ALREADY_HEARD = "that was said of it already"
    NOT_IMPORTER = "not one who may import"
    ID_TAKEN = "the reference is another agreement's"
    NOT_WAITING = "nothing that was handed in waits under that code"


@dataclass(frozen=True)
class Refused:
    """An act was refused: why, about what, and what helps to say so.

    `sought` is what sort of thing the subject was to be, where there is none; `begins` is the first day on
    which authority that was handed on lets the asker sign.
    """

    why: Refusal
    terms: Terms | None = None
    subject: str = ""
    party: str = ""
    entitled: tuple[Entitled, ...] = ()
    first: SignOff | None = None
    details: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    earlier: Recorded | None = None
    sought: Sought = Sought.DUE
    begins: date | None = None


@dataclass(frozen=True)
class Signed:
    """A party signed: where that leaves the subject, and the agreement; `earlier` signed an earlier text.

    `to_ask` names those who may sign for each party that is still to, where the asker is none of them.
    """

    terms: Terms
    standing: Standing
    sign_off: SignOff
    called: str
    missing: tuple[str, ...]
    note: Note | None = None
    earlier: tuple[SignOff, ...] = ()
    to_ask: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Withdrawn:
    """A sign-off was withdrawn."""

    terms: Terms
    called: str
    party: str


@dataclass(frozen=True)
class AskedToSign:
    """People were asked to sign for a party."""

    terms: Terms
    called: str
    subject: str
    party: str
    asked: tuple[Entitled, ...]
    by: str


@dataclass(frozen=True)
class Notes:
    """An agreement's change notes."""

    terms: Terms
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class OneNote:
    """One change note whole, the terms `before` it, and what was just `done` to it.

    `voided` are the sign-offs that no longer count, of those who may be told: it was edited, or ended. `by`
    names whoever moved it last. `reopened` is what was recorded of items that are other ones by it.
    """

    terms: Terms
    note: Note
    before: Terms
    done: str = ""
    voided: tuple[SignOff, ...] = ()
    by: str = ""
    reopened: tuple[Settled, ...] = ()


@dataclass(frozen=True)
class Printed:
    """A change note to be made a document, and the terms `before` it."""

    terms: Terms
    note: Note
    before: Terms


@dataclass(frozen=True)
class KnownPeople:
    """Who has which role; `parties` and `agreements` are the names, by their ids, of those one may see."""

    appointments: tuple[Appointment, ...]
    delegations: tuple[Delegation, ...]
    administrators: tuple[str, ...]
    parties: dict[str, str]
    agreements: dict[str, str]


@dataclass(frozen=True)
class Roles:
    """Who acts on one agreement: its clerks, those who may sign for each party by its id, administrators.

    Administrators that only the settings name are left out: no name of theirs is known. `seen_by` names those
    to whom it is restricted, beside so many `channels`; `shut_out` may sign for a party and are not named.
    """

    terms: Terms
    clerks: tuple[Appointment, ...]
    signing: dict[str, tuple[Entitled, ...]]
    administrators: tuple[Appointment, ...]
    seen_by: tuple[str, ...] = ()
    channels: int = 0
    shut_out: tuple[Entitled, ...] = ()


@dataclass(frozen=True)
class Appointed:
    """Someone was given a role, or lost it; `parties` and `agreements` are names by their ids."""

    appointment: Appointment
    parties: dict[str, str]
    agreements: dict[str, str]


@dataclass(frozen=True)
class Delegated:
    """Authority was handed on, or taken back; whoever may not see the agreement is not told.

    `still` is what else the same person handed to that one for the party, which stands, and `before` what it
    takes the place of that held on other days.
    """

    terms: Terms
    delegation: Delegation
    told: bool = True
    still: tuple[Delegation, ...] = ()
    before: tuple[Delegation, ...] = ()


@dataclass(frozen=True)
class Restricted:
    """An agreement was restricted, or opened to all; `shut_out` may sign for a party and are not named."""

    terms: Terms
    restriction: Restriction
    shut_out: tuple[Entitled, ...] = ()


Outcome = (
    ToFill
    | ChooseSubject
    | Refused
    | Signed
    | Withdrawn
    | AskedToSign
    | Notes
    | OneNote
    | Printed
    | KnownPeople
    | Roles
    | Appointed
    | Delegated
    | Restricted
)
