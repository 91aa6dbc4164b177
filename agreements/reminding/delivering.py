"""What becomes of a posting: what Slack made of it, and when it is looked at next.

A posting waits until it is claimed by a clock, is then being sent, and is said once Slack has taken it.

    waiting ──claimed──> sending ──Slack took it──> said
       ^                  │ │ └──no longer true──> dropped
       └─surely not taken─┘ └──refused──> failed, which is tried again a few times over some days

Where Slack would take nothing from us at all, a posting is surely not taken, for however long that goes on.

Where it can't be known whether Slack took it (the process died, the call broke off), the posting stays
`sending`: it is looked for in Slack, and sent again only where it isn't there and can't arrive any more.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agreements.reminding.postings import Posting


class State(StrEnum):
    """How far a posting has come."""

    WAITING = "waiting"
    SENDING = "sending"
    SAID = "said"
    DROPPED = "dropped"
    FAILED = "failed"


@dataclass(frozen=True)
class Said:
    """Slack has the message, here."""

    channel: str
    ts: str


@dataclass(frozen=True)
class Absent:
    """Slack was asked for the message and doesn't have it."""


@dataclass(frozen=True)
class Unsure:
    """The call broke off, so that Slack may have taken the message."""

    why: str


@dataclass(frozen=True)
class NotNow:
    """Slack surely didn't take the message, but will later; `wait` is as long as it asks for."""

    why: str
    wait: timedelta = timedelta()


@dataclass(frozen=True)
class Refused:
    """Slack won't take the message as things stand; `why` is its code for that.

    `everywhere` tells that it would take nothing at all from us.
    """

    why: str
    everywhere: bool = False


Outcome = Said | Absent | Unsure | NotNow | Refused


@dataclass(frozen=True)
class Step:
    """The state that a posting goes into, when it is looked at next (nothing where never), and why."""

    state: State
    next_at: datetime | None
    why: str = ""


@dataclass(frozen=True)
class Stuck:
    """Postings to one audience that Slack refuses: its code for why, how many, and since when."""

    audience: str
    why: str
    number: int
    since: datetime


@dataclass(frozen=True)
class Pulse:
    """How the clocks are: when one last looked, what kept it from its work then, and what is left undone.

    `waiting` counts what is due and not said, the `oldest` of it written down then. `wanted` tells whether
    anybody is to be told of anything.
    """

    looked_at: datetime | None
    error: str
    waiting: int
    oldest: datetime | None
    stuck: tuple[Stuck, ...]
    wanted: bool


LONGEST_WAIT = timedelta(minutes=10)
"""The longest wait between two tries while Slack is in trouble."""

TRIED_AGAIN = (timedelta(hours=1), timedelta(days=1), timedelta(days=4))
"""How long after it was made a posting is tried again that Slack refuses: somebody is told and may mend it.

After the last it is given up.
"""


@dataclass(frozen=True)
class Claimed:
    """A posting that a clock has in hand, for as long as its `claim` holds.

    `before` is the state that it was claimed in, `attempts` counts this one too, `sent_at` is when it was
    last sent. Of an edit, `channel` and `ts` are those of the message that it changes, nothing while that is
    not said; `over`: it won't be; `follows`: another edit of it is being made.
    """

    posting: Posting
    claim: str
    before: State
    attempts: int
    made_at: datetime
    sent_at: datetime
    thread: str = ""
    channel: str = ""
    ts: str = ""
    over: bool = False
    follows: bool = False

    @property
    def may_be_said(self) -> bool:
        """Whether Slack may have it: whoever had it in hand before never said what became of it."""
        return self.before is State.SENDING


def growing(attempts: int, chance: float) -> timedelta:
    """Return a wait that doubles with each attempt, between half and all of it as chance (0 to 1) has it."""
    longest = min(timedelta(seconds=2 ** min(attempts, 20)), LONGEST_WAIT)
    return longest * (0.5 + chance / 2)


def after(outcome: Outcome, tried: Claimed, *, now: datetime, settles: timedelta, chance: float) -> Step:
    """Decide what comes next for a posting that was tried: sent, or looked for where it may have been said.

    What was sent may still arrive in Slack until it `settles`. What may have been said is never sent again
    on other grounds than that it was looked for and isn't there.
    """
    again = State.SENDING if tried.may_be_said else State.WAITING
    if isinstance(outcome, Refused) and outcome.everywhere:  # which says nothing of this posting
        outcome = NotNow(outcome.why)
    match outcome:
        case Said():
            return Step(State.SAID, None)
        case Absent():
            settled_at = tried.sent_at + settles
            return Step(State.WAITING if now >= settled_at else State.SENDING, max(now, settled_at))
        case Unsure(why):
            return Step(State.SENDING, now + min(growing(tried.attempts, chance), settles), why)
        case NotNow(why, wait):
            return Step(again, now + (wait or growing(tried.attempts, chance)), why)
        case Refused(why):
            final = tried.posting.letter  # it is said to somebody else instead
            tries = () if final and not tried.may_be_said else TRIED_AGAIN
            later = [tried.made_at + wait for wait in tries if tried.made_at + wait > now]
            if tried.may_be_said and later:
                return Step(State.SENDING, later[0], why)
            return Step(State.FAILED, later[0] if later else None, why)
