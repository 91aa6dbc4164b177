"""Delivery: postings that are due are said one after the other, and marked with what Slack made of each.

Whatever dies when, a posting is never lost, since it stands in the outbox until it is marked, and never said
twice, since one that may have been said is looked for before it is said again.
"""

import logging
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from typing import Any, Protocol

from agreements.reminding.delivering import (
    Claimed,
    NotNow,
    Outcome,
    Refused,
    Said,
    State,
    Step,
    Unsure,
    after,
    growing,
)

log = logging.getLogger("mou")

Message = dict[str, Any]

TAKEN_OUT = Step(State.DROPPED, None)
"""What becomes of a posting that isn't true any more."""

AT_REST = timedelta(minutes=1)
"""How long nothing is sent once Slack would take nothing from us at all."""


class Outbox(Protocol):
    """Where postings wait; `storage.outbox` is the one that runs."""

    def claim(self, *, now: datetime, until: datetime) -> Claimed | None:
        """Take one posting in hand that is due, if there is one, until a time by which it is finished."""

    def finish(self, claimed: Claimed, step: Step, *, said: Said | None = None) -> bool:
        """Mark what became of a posting, telling whether the claim still held."""

    def soonest(self) -> datetime | None:
        """Return when the next posting is due, or nothing where none is left."""


class Messenger(Protocol):
    """Says things in Slack; `handlers.delivery` is the one that runs."""

    def send(
        self, key: str, audience: str, message: Message, *, thread: str = "", in_time: Callable[[], bool]
    ) -> Outcome:
        """Post a message, in a thread where one is given, unless it is `in_time` no more by then."""

    def find(
        self, key: str, audience: str, *, since: datetime, thread: str = "", in_time: Callable[[], bool]
    ) -> Outcome:
        """Look for the message of a posting where it was to be said, for as long as that is `in_time`."""

    def change(self, key: str, channel: str, ts: str, message: Message) -> Outcome:
        """Put other words in the place of a message that was said."""


class Voice(Protocol):
    """Knows what to say; `bot.reminding` is the one that runs."""

    def say(self, claimed: Claimed) -> Message | None:
        """Print what a posting says now, or nothing where it isn't true any more."""

    def trouble(self, claimed: Claimed, refused: Refused) -> None:
        """Tell those who can mend it that Slack refuses a posting."""

    def apologise(self, defect: Exception) -> object:
        """Log a defect under an id."""


class Delivery:
    """Delivers what is due; one that runs in several processes, or threads, at once shares the work."""

    def __init__(
        self,
        outbox: Outbox,
        messenger: Messenger,
        voice: Voice,
        *,
        clock: Callable[[], datetime],
        lease: timedelta,
    ) -> None:
        """Take what it works with, and how long it may have a posting in hand.

        One call to Slack may take up to half of that, a quarter to connect and another for the answer.
        """
        self._outbox = outbox
        self._messenger = messenger
        self._voice = voice
        self._clock = clock
        self._lease = lease
        self._rests_until: datetime | None = None
        self.said = 0
        """How many postings were said so far, or found to have been."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be said, or to be tried again."""
        return self._outbox.soonest() is None

    def deliver(self, stop: Event, *, patience: timedelta, most: timedelta) -> None:
        """Say what is due, and what will be within `patience`, until told to stop, for `most` in all."""
        ends = self._clock() + most
        while not stop.is_set() and self._clock() < ends:
            if self._one():
                continue
            wait = self._wait()
            if wait is None or wait > patience:
                return
            stop.wait(max(wait.total_seconds(), 0.05))

    def _wait(self) -> timedelta | None:
        """Return how long nothing is due, or nothing where nothing is left."""
        at = self._outbox.soonest()
        if at is None:
            return None
        return max(at, self._rests_until or at) - self._clock()

    def _one(self) -> bool:
        """Deliver one posting where one is due."""
        now = self._clock()
        if self._rests_until and now < self._rests_until:
            return False
        claimed = self._outbox.claim(now=now, until=now + self._lease)
        if claimed is None:
            return False
        outcome = self._try(claimed, now)
        if isinstance(outcome, Step):
            self._outbox.finish(claimed, outcome)
            return True
        now = self._clock()
        step = after(outcome, claimed, now=now, settles=self._lease, chance=random.random())  # noqa: S311
        self._heed(claimed, outcome, now)
        self._outbox.finish(claimed, step, said=outcome if isinstance(outcome, Said) else None)
        self.said += step.state is State.SAID
        return True

    def _heed(self, claimed: Claimed, outcome: Outcome, now: datetime) -> None:
        """Rest where Slack wants us to, and tell of what it refuses."""
        match outcome:
            case NotNow(_, wait) if wait:
                self._rests_until = now + wait
            case Refused(everywhere=True):
                log.error("Slack takes nothing from this bot: %s", outcome.why)
                self._rests_until = now + AT_REST
            case Refused():
                log.error(
                    "Slack refuses posting %s to %s: %s",
                    claimed.posting.key,
                    claimed.posting.audience,
                    outcome.why,
                )
                self._voice.trouble(claimed, outcome)

    def _try(self, claimed: Claimed, began: datetime) -> Outcome | Step:
        if claimed.posting.edits:
            return self._edit(claimed, began)
        posting = claimed.posting
        if claimed.may_be_said:
            return self._outcome(
                lambda: self._messenger.find(
                    posting.key,
                    posting.audience,
                    since=claimed.made_at,
                    thread=claimed.thread,
                    in_time=lambda: self._in_time(began),
                )
            )
        message = self._message(claimed)
        if message is None or isinstance(message, Step):
            return message or TAKEN_OUT
        return self._outcome(
            lambda: self._messenger.send(
                posting.key,
                posting.audience,
                message,
                thread=claimed.thread,
                in_time=lambda: self._in_time(began),
            )
        )

    def _in_time(self, began: datetime) -> bool:
        """Tell whether one more call ends before another clock may think that the claim lapsed."""
        return self._clock() - began <= self._lease / 2

    def _edit(self, claimed: Claimed, began: datetime) -> Outcome | Step:
        """Change what was said; this may be done again without harm, so it isn't looked for.

        Two changes of one message follow one another: what was printed first might arrive last.
        """
        if claimed.over:
            return TAKEN_OUT
        if claimed.follows or not claimed.ts:
            wait = growing(claimed.attempts, random.random())  # noqa: S311 - spreads the tries, hides nothing
            why = "another edit comes first" if claimed.follows else "its message is not said yet"
            return Step(State.WAITING, self._clock() + wait, why)
        message = self._message(claimed)
        if message is None or isinstance(message, Step):
            return message or TAKEN_OUT
        if not self._in_time(began):
            return Step(State.WAITING, self._clock(), "slow")
        return self._outcome(
            lambda: self._messenger.change(claimed.posting.key, claimed.channel, claimed.ts, message)
        )

    def _message(self, claimed: Claimed) -> Message | Step | None:
        try:
            return self._voice.say(claimed)
        except Exception as defect:  # noqa: BLE001 - whatever it is, the other postings want to be said
            self._voice.apologise(defect)
            wait = growing(claimed.attempts, random.random())  # noqa: S311 - as above
            return Step(claimed.before, self._clock() + wait, type(defect).__name__)

    def _outcome(self, act: Callable[[], Outcome]) -> Outcome:
        try:
            return act()
        except Exception as defect:  # noqa: BLE001 - it may have been said before whatever went wrong did
            self._voice.apologise(defect)
            return Unsure(type(defect).__name__)
