"""What can be asked of reminders: to be told, at which hours, how long before, and to hear no more."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from agreements.reads import Reads
from agreements.reminding.records import Quiet
from agreements.requests import Base


@dataclass(frozen=True)
class Watch(Base):
    """Tell this channel, or this person, of agreements: of one, of a party's, of a kind of date, or of all.

    With `ended` tell them no more.
    """

    over: str = ""
    party: str = ""
    matter: str = ""
    ended: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        what = " ".join(filter(None, (self.over or self.party or "all", self.matter)))
        return f"{'unwatch' if self.ended else 'watch'} {what}"

    @property
    def reads(self) -> Reads:
        """The agreement, or the parties of all or what else is to be named, and what is watched."""
        names = (self.over,) if self.over else ()
        named = bool(self.party) or (self.ended and not self.over)
        return Reads(agreements=names, summaries=named, people=True, watches=True)


@dataclass(frozen=True)
class ShowWatching(Base):
    """Say what this channel, or this person, is told of, and when."""

    typed = "watching"

    @property
    def reads(self) -> Reads:
        """What is watched, the names of agreements and parties, and whether Slack takes what is said."""
        return Reads(summaries=True, watches=True, refusals=True)


@dataclass(frozen=True)
class StartHours(Base):
    """Open the form that says at which hours this channel is spoken to."""

    typed = "hours"

    @property
    def reads(self) -> Reads:
        """What was said of it before."""
        return Reads(watches=True)


@dataclass(frozen=True, kw_only=True)
class SetHours(Base):
    """Say at which hours this channel is spoken to, on whose working days, and whether it looks ahead."""

    zone: str
    first_hour: int
    last_hour: int
    nation: str
    look_ahead: bool
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class _OfAgreement(Base):
    agreement: str
    item: str = ""
    acts: ClassVar[bool] = False

    @property
    def reads(self) -> Reads:
        """The agreement, who may act on it, and who is told of it."""
        return Reads(agreements=(self.agreement,), people=True, watches=True)

    def said(self, command: str) -> str:
        """Spell a command about the item."""
        item = self.item.replace("ccn-", "ccn ")
        return f"{command} {self.agreement} {item}".strip()


@dataclass(frozen=True)
class ShowReminders(_OfAgreement):
    """List what is to be said of an agreement, or say the reminder of one item as it would be today."""

    @property
    def reads(self) -> Reads:
        """What every such request needs, and whether Slack takes what is said."""
        return replace(super().reads, refusals=True)

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("reminders")


@dataclass(frozen=True)
class SetLeads(_OfAgreement):
    """Set how many days before its date an agreement, or an item of it, is spoken of.

    `leads` of nothing asks what they are to be; `by_default` goes back to the usual ones. For the item
    `committee` it is how many days it takes to have notice decided.
    """

    leads: tuple[int, ...] = ()
    by_default: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        return " ".join([self.said("remind"), *map(str, self.leads), *["default"] * self.by_default])


@dataclass(frozen=True)
class Hush(_OfAgreement):
    """Say that an audience has heard: it acknowledges, puts off until a day, is not concerned, or is again.

    Where it isn't clear what, or until when, a form asks.
    """

    how: Quiet = Quiet.ACKNOWLEDGED
    until: date | None = None
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        until = f" until {self.until}" if self.until else ""
        return self.said(COMMANDS[self.how]) + until


COMMANDS = {
    Quiet.ACKNOWLEDGED: "acknowledge",
    Quiet.SNOOZED: "snooze",
    Quiet.NOT_OURS: "not ours",
    Quiet.HEARD_AGAIN: "hear again",
}
