"""What can be asked to be recorded while an agreement runs, as `agreements.acts` is of signing and varying.

A command that says all that is needed is done at once; one that lacks something opens its form (`Start…`).
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from agreements.bases import OfAgreement, OfItem
from agreements.life.happenings import Decision
from agreements.reads import Reads
from agreements.requests import spelt, spelt_beside, spelt_party


@dataclass(frozen=True)
class _Opens(OfItem):
    """Opens a form about an item, with the day and the words that were said with its command."""

    day: date | None = None
    note: str = ""

    def said(self, command: str) -> str:
        """Spell the command, and what was said with it."""
        return super().said(command) + spelt_beside(self.day, self.note)


@dataclass(frozen=True)
class Deal(OfItem):
    """Record that an item was dealt with on a day, today if none is said, or with no `done` that it wasn't.

    Where the item is not said, or has several periods, a form asks which; with `asks` it is opened anyway.
    """

    done: bool = True
    day: date | None = None
    note: str = ""
    asks: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        command = "done" if self.done else "undone"
        return self.said(f"fill in {command}" if self.asks else command) + spelt_beside(self.day, self.note)


@dataclass(frozen=True)
class MoveItem(OfItem):
    """Move a dated item to another day; a form asks for what is not said, and if a day gone by is meant.

    With `asks` the form is opened whatever was said.
    """

    to: date | None = None
    why: str = ""
    sure: bool = False
    asks: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        to = f" to {self.to}" if self.to else ""
        return (
            self.said("fill in moved" if self.asks else "moved")
            + to
            + (f" because {self.why}" if self.why else "")
        )


@dataclass(frozen=True)
class ShowGateway(OfItem):
    """Show a gateway's evidence as a checklist, with what was decided."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("gateway") + spelt(self.when)


@dataclass(frozen=True)
class StartEvidence(OfItem):
    """Open the form that ticks a piece of a gateway's evidence."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("evidence")


@dataclass(frozen=True)
class GiveEvidence(OfItem):
    """Tick a piece of a gateway's evidence, by its place from 1, or with no `given` take the tick back."""

    piece: int = 0
    given: bool = True
    note: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartDeciding(_Opens):
    """Open the form that records what a body decided at a gateway."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("decide")


@dataclass(frozen=True, kw_only=True)
class Decide(OfItem):
    """Record what a body decided at a gateway."""

    decision: Decision
    body: str
    decided_on: date
    deferred_to: date | None = None
    note: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartReviewing(_Opens):
    """Open the form that records a review's outcome."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return self.said("review")


@dataclass(frozen=True, kw_only=True)
class HoldReview(OfItem):
    """Record that a review was held: its outcome, and the day of the next if there is to be one."""

    outcome: str
    held_on: date
    next_on: date | None = None
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartNotice(OfAgreement):
    """Work out the earliest end by notice given today, and open the form that records notice."""

    note: str = ""
    party: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"notice {self.agreement}{spelt_party(self.party)}{spelt_beside(None, self.note)}"


@dataclass(frozen=True, kw_only=True)
class GiveNotice(OfAgreement):
    """Record that a party gave notice; `ends_on` is the last day in force."""

    party: str
    given_on: date
    ends_on: date
    note: str = ""
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class StartWithdrawingNotice(OfAgreement):
    """Open the form that withdraws a notice."""

    note: str = ""
    party: str = ""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"withdraw notice {self.agreement}{spelt_party(self.party)}{spelt_beside(None, self.note)}"


@dataclass(frozen=True, kw_only=True)
class WithdrawNotice(OfAgreement):
    """Withdraw a party's notice, or with `mistaken` say that one that has run out was never given."""

    party: str
    why: str
    mistaken: bool = False
    acts: ClassVar[bool] = True


@dataclass(frozen=True)
class Replace(OfAgreement):
    """Record that another agreement, found by its name, replaces this one; a form asks for the name.

    With `ended` none does after all.
    """

    by: str = ""
    ended: bool = False
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        if self.ended:
            return f"not replaced {self.agreement}"
        return f"replaced {self.agreement}" + (f" by {self.by}" if self.by else "")

    @property
    def reads(self) -> Reads:
        """The agreement, who may act on it, and summaries to find the other by its name."""
        return Reads(agreements=(self.agreement,), people=True, summaries=True)
