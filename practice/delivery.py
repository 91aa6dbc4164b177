"""Requests to the bot: an answer within 3 seconds, and events that are tried again as Slack does."""

import asyncio
from dataclasses import dataclass
from typing import Protocol

from practice.config import Pace
from practice.journal import Journal
from practice.workspace import Json


class NoAnswer(Exception):  # noqa: N818 - something that happens to bots, not an error of ours
    """The bot gave no answer that Slack can use; `code` is what Slack calls it."""

    def __init__(self, code: str, *, retry: bool = True) -> None:
        """Keep Slack's code, and whether the bot would have the request again."""
        super().__init__(code)
        self.code = code
        self.retry = retry


@dataclass(frozen=True)
class Retry:
    """Which attempt after the first this is, and why there is one."""

    number: int
    reason: str


class Transport(Protocol):
    """A way to reach the bot."""

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> object:
        """Hand a payload of this kind over and return what the bot answered; raises NoAnswer."""

    @property
    def connected(self) -> bool:
        """Whether the bot can be reached as far as is known."""


RETRY_REASONS = {"operation_timeout": "http_timeout", "dispatch_failed": "connection_failed"}


class Delivery:
    """What goes to the bot, one request at a time or as events in the background."""

    def __init__(self, transport: Transport, journal: Journal, pace: Pace) -> None:
        """Send by this transport and note everything in the journal."""
        self.transport = transport
        self._journal = journal
        self._pace = pace
        self._running: set[asyncio.Task[None]] = set()

    async def ask(self, kind: str, name: str, payload: Json, retry: Retry | None = None) -> object:
        """Send a request and return the bot's answer (None if it is empty); raises NoAnswer."""
        shown = (
            payload
            if retry is None
            else {"retry_attempt": retry.number, "retry_reason": retry.reason} | payload
        )
        with self._journal.exchange(name, shown, to_bot=True) as entry:
            try:
                async with asyncio.timeout(self._pace.answer):
                    answer = await self.transport.send(kind, payload, retry)
            except TimeoutError:
                self._journal.answered(entry, f"no answer within {self._pace.answer:g} seconds", ok=False)
                raise NoAnswer("operation_timeout") from None
            except NoAnswer as fault:
                self._journal.answered(entry, fault.code, ok=False)
                raise
            self._journal.answered(entry, answer, ok=True)
        return answer

    def tell(self, payload: Json) -> None:
        """Send an event in the background, and three times more where it isn't answered."""
        task = asyncio.get_running_loop().create_task(self._tell(payload))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _tell(self, payload: Json) -> None:
        name = f"event {payload['event']['type']}"
        fault = await self._attempt(name, payload, None)
        for number, wait in enumerate(self._pace.retries, start=1):
            if fault is None or not fault.retry:
                return
            await asyncio.sleep(wait)
            fault = await self._attempt(
                name, payload, Retry(number, RETRY_REASONS.get(fault.code, "http_error"))
            )

    async def _attempt(self, name: str, payload: Json, retry: Retry | None) -> NoAnswer | None:
        try:
            await self.ask("events_api", name, payload, retry)
        except NoAnswer as fault:
            return fault
        return None

    async def close(self) -> None:
        """Give up on events that are still to be tried again."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
