"""What can be asked: imperative, immutable, and spelt back by `typed` as a person would type it.

A button carries the `typed` form of its request, so that it is a command typed for you.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar, NamedTuple

from agreements.agreement import NOW, When
from agreements.days.calendar import Period
from agreements.days.occurrences import TASKS, Kind
from agreements.reads import Reads
from agreements.terms import Terms


class Topic(StrEnum):
    """What may be asked of one agreement; the value is the command's word."""

    STATUS = "status"
    SHOW = "show"
    PARTIES = "parties"
    SIGNATORIES = "signatories"
    DATES = "dates"
    MILESTONES = "milestones"
    GATEWAYS = "gateways"
    REVIEWS = "reviews"
    OBLIGATIONS = "obligations"
    BODIES = "bodies"
    CONTACTS = "contacts"
    FUNDING = "funding"
    TARGETS = "targets"
    ALLOCATIONS = "allocations"
    SCOPE = "scope"
    SCHEDULES = "schedules"
    TERMS = "terms"
    DISCREPANCIES = "discrepancies"
    HISTORY = "history"


class Which(StrEnum):
    """Which agreements a list is of."""

    ALL = "all"
    LIVE = "live"
    ENDED = "ended"
    UNSIGNED = "unsigned"


MOST_NAMED = 20
"""In how many agreements it is looked up what a name means."""


class Named(NamedTuple):
    """A name that somebody used and the agreement in which it was found; thousands may be at once."""

    agreement: str
    text: str
    rank: int
    item: str


AFTER = " (after: "
"""What stands before the question that one leans on, so that both can be asked again in one line."""


@dataclass(frozen=True)
class Last:
    """What a conversation was last about: the agreement, and the request as it can be typed again.

    There is no agreement where the request was answered by several.
    """

    agreement: str
    said: str = ""


@dataclass(frozen=True, kw_only=True)
class Base:
    """What every request has: the days it is about, what it needs read, whether it may record anything."""

    when: When = NOW
    acts: ClassVar[bool] = False

    @property
    def reads(self) -> Reads:
        """Nothing, unless the request says otherwise."""
        return Reads()

    @property
    def typed(self) -> str:
        """The command as typed, or nothing where no command asks for it."""
        return ""


@dataclass(frozen=True)
class Help(Base):
    """Say what can be asked, of everything or of one command; `briefly` where nothing was asked.

    `of` is the agreement for which it is asked, where one was named.
    """

    command: str = ""
    briefly: bool = False
    of: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return " ".join(part for part in ("help", self.command, self.of) if part)


@dataclass(frozen=True)
class About(Base):
    """Say one thing about one agreement."""

    topic: Topic
    agreement: str

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"{self.topic} {self.agreement}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The one agreement; and the people, where they are named."""
        return Reads(agreements=(self.agreement,), people=self.topic in _OF_ROLES)


_OF_ROLES = frozenset({Topic.HISTORY, Topic.STATUS, Topic.SHOW, Topic.SIGNATORIES})
"""What says who did something, or who signs, which may be by a role and not by the document."""


@dataclass(frozen=True)
class ReadClause(Base):
    """Say what the register holds from one clause of an agreement; without a label, from which it does."""

    label: str
    agreement: str

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"clause {f'{self.label} ' if self.label else ''}{self.agreement}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The one agreement."""
        return Reads(agreements=(self.agreement,))


@dataclass(frozen=True)
class ListAgreements(Base):
    """List agreements, a part of them at a time: all, or by state, or those that a party or place is in."""

    which: Which = Which.ALL
    of: str = ""
    among: tuple[str, ...] | None = None
    part: int = 1

    @property
    def typed(self) -> str:
        """The command as typed."""
        which = "" if self.which is Which.ALL else f" {self.which}"
        part = f" part {self.part}" if self.part > 1 else ""
        return f"list{which}{' ' + self.of if self.of else ''}{part}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """Marks of all, and summaries of those shown."""
        return Reads(shows=(self,))


@dataclass(frozen=True)
class Due(Base):
    """List what is due in a period, of one agreement or across all.

    What is `overdue` was due in it and has no outcome recorded.
    """

    period: Period
    agreement: str = ""
    overdue: bool = False

    @property
    def typed(self) -> str:
        """The command as typed."""
        command = "overdue" if self.overdue else "due"
        whose = f" for {self.agreement}" if self.agreement else ""
        return f"{command} between {self.period.first} and {self.period.last}{whose}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The dates that meet the period."""
        return Reads(occurrences=self.period, agreements=(self.agreement,) if self.agreement else ())


@dataclass(frozen=True)
class WhoIs(Base):
    """Say what a person, party, body or abbreviation is, in which agreements."""

    said: str
    found: tuple[Named, ...] = ()

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"who is {self.said}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The first agreements in which the name was found, or all where some may not be known on the day."""
        most = None if self.when.known_on else MOST_NAMED
        return Reads(agreements=self.agreements[:most], people=True)

    @property
    def agreements(self) -> tuple[str, ...]:
        """The agreements in which the name was found, each once."""
        return tuple(dict.fromkeys(named.agreement for named in self.found))


@dataclass(frozen=True)
class ImportEntry(Base):
    """Put a register file's terms in the register."""

    terms: Terms
    digest: str
    file_name: str
    acts: ClassVar[bool] = True

    @property
    def reads(self) -> Reads:
        """The agreement that the file is of, whoever may see it, and who may import."""
        return Reads(agreements=(self.terms.id,), restricted_too=True, people=True)


@dataclass(frozen=True)
class MySignatures(Base):
    """List what the asker has signed."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return "my signatures"

    @property
    def reads(self) -> Reads:
        """The agreements of which the asker recorded a sign-off."""
        return Reads(signed=True)


SPOKEN_OF = TASKS | {Kind.START, Kind.END, Kind.NOTICE}
"""The kinds of dates that are worth a place on somebody's Home."""

MOST_DATES = 8
"""How many of them it shows."""


@dataclass(frozen=True)
class Home(Base):
    """Show someone their agreements, the next dates and what awaits them."""

    day: date

    @property
    def typed(self) -> str:
        """The command as typed."""
        return "home"

    @property
    def reads(self) -> Reads:
        """Marks of all, summaries of those shown, the first dates of the year ahead, and people."""
        ahead = Period(self.day, self.day + timedelta(days=366))
        return Reads(shows=(self,), occurrences=ahead, of_kinds=SPOKEN_OF, most=MOST_DATES, people=True)


def spelt_beside(day: date | None, words: str) -> str:
    """Spell the day and the words that were said with a command: ` on 2016-04-28 because it was short`."""
    return (f" on {day}" if day else "") + (f" because {words}" if words else "")


def spelt_party(party: str) -> str:
    """Spell for whom an act is: ` for doncaster-ccg`, or nothing."""
    return f" for {party}" if party else ""


def spelt(when: When) -> str:
    """Spell the days of a question as typed after a command, with a space before, or nothing for today."""
    as_of = f" as of {when.as_of}" if when.as_of else ""
    return as_of + (f" as known on {when.known_on}" if when.known_on else "")
