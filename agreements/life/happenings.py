"""What happens to an agreement between signing and expiry: records, like those of `agreements.records`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from agreements.recorded import Recorded


@dataclass(frozen=True, kw_only=True)
class Dealt(Recorded):
    """A milestone, deliverable, period of an obligation, payment or meeting was dealt with, or not after all.

    `item` is the item's id, or that of the period (`O1-2016-06`); `done` is false where it was undone.
    `round` counts the earlier records of the item, so that what was undone can be done again.
    """

    item: str
    done: bool = True
    note: str = ""
    counts_on: date
    round: int = 0

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"dealt:{self.agreement}:{self.item}:{self.round}"


@dataclass(frozen=True, kw_only=True)
class Moved(Recorded):
    """A dated item was moved to another day."""

    item: str
    to: date
    why: str
    counts_on: date


@dataclass(frozen=True, kw_only=True)
class EvidenceGiven(Recorded):
    """A piece of a gateway's evidence was given, with a note or a link, or with no `given` taken back."""

    gateway: str
    piece: str
    given: bool = True
    note: str = ""
    counts_on: date


class Decision(StrEnum):
    """What a body decides at a gateway."""

    RECONFIRMED = "reconfirmed"
    NOT_RECONFIRMED = "not reconfirmed"
    DEFERRED = "deferred"


@dataclass(frozen=True, kw_only=True)
class Decided(Recorded):
    """A body decided a gateway; `round` counts earlier decisions of it, which deferred it."""

    gateway: str
    decision: Decision
    body: str
    deferred_to: date | None = None
    note: str = ""
    counts_on: date
    round: int = 0

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"decided:{self.agreement}:{self.gateway}:{self.round}"


@dataclass(frozen=True, kw_only=True)
class Reviewed(Recorded):
    """A review was held: its outcome, and the day of the next one where there is to be one."""

    review: str
    outcome: str
    next_on: date | None = None
    counts_on: date
    round: int = 0

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"reviewed:{self.agreement}:{self.review}:{self.round}"


@dataclass(frozen=True, kw_only=True)
class NoticeGiven(Recorded):
    """A party gave notice to end the agreement; `ends_on` is the last day in force that follows from it.

    `round` counts the party's earlier notices, which were withdrawn.
    """

    party: str
    ends_on: date
    note: str = ""
    counts_on: date
    round: int = 0

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"notice:{self.agreement}:{self.party}:{self.round}"


@dataclass(frozen=True, kw_only=True)
class NoticeWithdrawn(Recorded):
    """A notice was withdrawn; `of` is its sequence in the ledger.

    One that is withdrawn once it has run out was recorded by mistake: it never counted.
    """

    of: int
    party: str
    why: str
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"notice-withdrawn:{self.of}"


@dataclass(frozen=True, kw_only=True)
class Replaced(Recorded):
    """The agreement is replaced by another of the register, or after all by none: then `by` is empty.

    `called` is the short name that the other had then.
    """

    by: str
    called: str = ""
    counts_on: date


Happening = Dealt | Moved | EvidenceGiven | Decided | Reviewed | NoticeGiven | NoticeWithdrawn | Replaced
