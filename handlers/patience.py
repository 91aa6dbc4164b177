"""How long Slack is waited for: to take something, and to have time again where it says "too many"."""

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.http_retry.response import HttpResponse

PATIENCE = 10
"""Seconds to wait for Slack to take something."""

LONGEST_WAIT = 60
"""Seconds to wait where Slack asks for it and nobody waits for us: in the thread of an errand."""

SHORT_WAIT = 1
"""Seconds, and a part of one, to wait where Slack itself waits for us: three in all."""


class Waiting(RateLimitErrorRetryHandler):
    """What waits as long as Slack asks where it says "too many", unless that is too long.

    Nothing else is tried again: a call that broke off may have been taken, and a second would say everything
    twice.
    """

    def __init__(self, longest: int, *, again: int) -> None:
        """Take the seconds to wait at most each time, and how many times more to try."""
        super().__init__(max_retry_count=again)
        self._longest = longest

    def _can_retry(self, *, response: HttpResponse | None = None, **said: Any) -> bool:  # noqa: ANN401 - as slack_sdk has it
        asked = _seconds(response.headers) if response else None
        return super()._can_retry(response=response, **said) and asked is not None and asked <= self._longest


BRIEFLY = Waiting(SHORT_WAIT, again=1)
PATIENTLY = Waiting(LONGEST_WAIT, again=2)


def patient(client: WebClient) -> WebClient:
    """Make a client like another, for a thread that nobody waits for, that waits as long as Slack asks."""
    waits = copy(client)
    waits.retry_handlers = [PATIENTLY]
    return waits


def _seconds(headers: Mapping[str, Sequence[str]]) -> int | None:
    """Read how many seconds Slack asks to wait: 0 where it says none, nothing where that is no number."""
    said = next((values[0] for name, values in headers.items() if name.casefold() == "retry-after"), "0")
    return int(said) if said.isascii() and said.isdigit() else None
