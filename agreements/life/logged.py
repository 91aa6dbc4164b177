"""The registers that a partnership keeps: decisions, risks, interests, issues, actions and requests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from agreements.life.happenings import Moved
from agreements.recorded import Recorded


class LogKind(StrEnum):
    """Which register an item is in."""

    DECISION = "decision"
    RISK = "risk"
    INTEREST = "interest"
    ISSUE = "issue"
    ACTION = "action"
    REQUEST = "request"


class Taken(StrEnum):
    """How something was decided."""

    AT_A_MEETING = "at a meeting"
    VIRTUALLY = "virtually"


class Reliance(StrEnum):
    """The authority on which something was decided."""

    DELEGATED = "delegated authority"
    REFERRED = "referred to a governing body"


@dataclass(frozen=True, kw_only=True)
class Logged(Recorded):
    """An item was put in a register of the partnership, under the next number of its agreement.

    `trigger` is the id of the event that set it off, `offer` that of the undertaking that a request asks for;
    `before` the body to which it goes. `taken` and `relied_on` are said of decisions.
    """

    number: int
    kind: LogKind
    title: str
    owner: str = ""
    due_on: date | None = None
    before: str = ""
    taken: Taken | None = None
    relied_on: Reliance | None = None
    trigger: str = ""
    offer: str = ""
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"logged:{self.agreement}:{self.number}"


@dataclass(frozen=True, kw_only=True)
class LogClosed(Recorded):
    """An item of a register was closed, with its outcome or answer."""

    number: int
    outcome: str
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"log-closed:{self.agreement}:{self.number}"


@dataclass(frozen=True)
class LogItem:
    """An item of a register as it stands, and the day to which it was moved last."""

    entry: Logged
    closed: LogClosed | None = None
    moved_to: date | None = None

    @property
    def due_on(self) -> date | None:
        """The day by which it is to be dealt with."""
        return self.moved_to or self.entry.due_on

    @property
    def id(self) -> str:
        """What it goes by beside the agreement's own items: `action-3`."""
        return f"{self.entry.kind}-{self.entry.number}"


def number_of(item: str) -> int:
    """Return the number in an item's id."""
    return int(item.rpartition("-")[2])


def log_of(records: Sequence[Recorded], day: date = date.max) -> tuple[LogItem, ...]:
    """Return the items of all registers as they stood on a day, by number."""
    counted = [one for one in records if isinstance(one, Logged | LogClosed) and one.counts_on <= day]
    closed = {one.number: one for one in counted if isinstance(one, LogClosed)}
    moved = {one.item: one.to for one in records if isinstance(one, Moved) and one.counts_on <= day}
    found = (LogItem(one, closed.get(one.number)) for one in counted if isinstance(one, Logged))
    return tuple(replace(one, moved_to=moved.get(one.id)) for one in found)
