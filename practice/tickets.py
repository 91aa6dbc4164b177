"""What a bot is handed to answer with for a while: trigger ids (once, 3 seconds) and response addresses."""

import secrets
import time
from dataclasses import dataclass

from practice.config import Pace


class Refused(Exception):  # noqa: N818 - a refusal is Slack's answer, not an error of ours
    """Slack's refusal: its `error` code, what goes with it, and the HTTP status (mostly 200)."""

    def __init__(self, error: str, *, status: int = 200, retry_after: int = 0, **more: object) -> None:
        """Keep what the answer needs."""
        super().__init__(error)
        self.error = error
        self.status = status
        self.retry_after = retry_after
        self.more = more


@dataclass(frozen=True)
class Trigger:
    """Whose click a trigger id stands for, at which open page."""

    person: str
    client: str
    view: str = ""


@dataclass(frozen=True)
class ReplyTo:
    """What a response address answers to: a person in a conversation, and the message clicked, if any."""

    person: str
    channel: str
    ts: str = ""
    thread: str = ""
    typed: str = ""


class Tickets:
    """The trigger ids and response addresses that are out."""

    def __init__(self, pace: Pace) -> None:
        """Begin with none out."""
        self._pace = pace
        self._triggers: dict[str, tuple[Trigger, float]] = {}
        self._used: set[str] = set()
        self._replies: dict[str, tuple[ReplyTo, float, int]] = {}

    def trigger(self, trigger: Trigger) -> str:
        """Hand out a trigger id."""
        name = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self._triggers[name] = (trigger, time.monotonic())
        return name

    def exchange(self, name: str) -> Trigger:
        """Take a trigger id back; raises Refused if it is unknown, used or older than 3 seconds."""
        if name in self._used:
            raise Refused("exchanged_trigger_id")
        if name not in self._triggers:
            raise Refused("invalid_trigger_id")
        trigger, since = self._triggers.pop(name)
        self._used.add(name)
        if time.monotonic() - since > self._pace.trigger:
            raise Refused("expired_trigger_id")
        return trigger

    def reply_to(self, reply: ReplyTo) -> str:
        """Hand out the name of a response address."""
        name = secrets.token_urlsafe(24)
        self._replies[name] = (reply, time.monotonic(), 0)
        return name

    def use(self, name: str) -> ReplyTo:
        """Count one use of a response address; raises Refused beyond five uses or 30 minutes."""
        if name not in self._replies:
            raise Refused("no_service", status=404)
        reply, since, uses = self._replies[name]
        if time.monotonic() - since > self._pace.response_url:
            raise Refused("expired_url", status=404)
        if uses >= self._pace.response_url_uses:
            raise Refused("used_url", status=404)
        self._replies[name] = (reply, since, uses + 1)
        return reply
