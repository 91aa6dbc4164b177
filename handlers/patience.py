"""How Slack is waited for where it says "too many"; for how long at most stands in `agreements.patience`."""

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.http_retry.response import HttpResponse

from agreements.patience import AGAIN, AGAIN_WHERE_SLACK_WAITS


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


BRIEFLY = Waiting(AGAIN_WHERE_SLACK_WAITS, again=1)
PATIENTLY = Waiting(AGAIN, again=2)


def patient(client: WebClient) -> WebClient:
    """Make a client like another, for a thread that nobody waits for, that waits as long as Slack asks."""
    waits = copy(client)
    waits.retry_handlers = [PATIENTLY]
    return waits


def _seconds(headers: Mapping[str, Sequence[str]]) -> int | None:
    """Read how many seconds Slack asks to wait: 0 where it says none, nothing where that is no number."""
    said = next((values[0] for name, values in headers.items() if name.casefold() == "retry-after"), "0")
    return int(said) if said.isascii() and said.isdigit() else None
