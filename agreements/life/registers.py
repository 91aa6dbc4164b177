"""What can be asked of a partnership's registers, of events that set things off, of the figures reached."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from agreements.bases import OfAgreement, OfItem
from agreements.days.calendar import Period
from agreements.life.logged import LogKind, Reliance, Taken
from agreements.requests import spelt, spelt_beside


@dataclass(frozen=True)
class ShowLog(OfAgreement):
    """List the partnership's registers, or the one of a kind."""

    kind: LogKind | None = None

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"logged {self.agreement}{f' {self.kind}' if self.kind else ''}{spelt(self.when)}"


@dataclass(frozen=True)
class StartLog(OfAgreement):
    """Open the form that puts an item in a register."""

    kind: LogKind | None = None
    title: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        if self.kind is LogKind.REQUEST:
            return f"request {self.agreement}"
        kind = f" {self.kind}" if self.kind else ""
        return f"log {self.agreement}{kind}{spelt_beside(None, self.title)}"


@dataclass(frozen=True, kw_only=True)
class PutInLog(OfAgreement):
    """Put an item in a register; `offer` is the id of the undertaking that a request asks for."""

    kind: LogKind
    title: str
    counts_on: date
    owner: str = ""
    due_on: date | None = None
    before: str = ""
    taken: Taken | None = None
    relied_on: Reliance | None = None
    offer: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartEvent(OfItem):
    """Open the form that records an event that the agreement says sets something off."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("event")


@dataclass(frozen=True, kw_only=True)
class RecordEvent(OfItem):
    """Record that an event happened."""

    counts_on: date
    owner: str = ""
    due_on: date | None = None
    before: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartClosing(OfAgreement):
    """Open the form that closes an item of a register."""

    number: int = 0
    day: date | None = None
    note: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        number = f" {self.number}" if self.number else ""
        return f"close {self.agreement}{number}{spelt_beside(self.day, self.note)}"


@dataclass(frozen=True, kw_only=True)
class CloseItem(OfAgreement):
    """Close an item of a register with its outcome, or a request with its answer."""

    number: int
    outcome: str
    counts_on: date
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartReport(OfAgreement):
    """Open the form that takes a figure for a period, the last whole quarter if none is said."""

    period: Period | None = None

    @property
    def typed(self) -> str:
        """The command as typed."""
        said = f" between {self.period.first} and {self.period.last}" if self.period else ""
        return f"report {self.agreement}{said}"


@dataclass(frozen=True, kw_only=True)
class Report(OfAgreement):
    """Record the figure reached of a target in a period; `sure` where one far off is meant."""

    period: Period
    target: str
    figure: str
    note: str = ""
    sure: bool = False
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class ShowFigures(OfAgreement):
    """Show the figures reached beside the targets."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"figures {self.agreement}{spelt(self.when)}"
