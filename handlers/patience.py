"""How long Slack is waited for: to take something, and to have time again where it says "too many"."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.http_retry.response import HttpResponse

PATIENCE = 10
"""Seconds to wait for Slack to take something."""

LONGEST_WAIT = 60
"""Seconds to wait where Slack asks for it: a thread that waits answers nobody else meanwhile."""

_AGAIN = 2


class Waiting(RateLimitErrorRetryHandler):
    """What waits as long as Slack asks where it says "too many", unless that is too long.

    Nothing else is tried again: a call that broke off may have been taken, and a second would say everything
    twice.
    """

    def __init__(self) -> None:
        """Try twice more at most."""
        super().__init__(max_retry_count=_AGAIN)

    def _can_retry(self, *, response: HttpResponse | None = None, **said: Any) -> bool:  # noqa: ANN401 - as slack_sdk has it
        asked = _seconds(response.headers) if response else None
        return super()._can_retry(response=response, **said) and asked is not None and asked <= LONGEST_WAIT


def _seconds(headers: Mapping[str, Sequence[str]]) -> int | None:
    """Read how many seconds Slack asks to wait: 0 where it says none, nothing where that is no number."""
    said = next((values[0] for name, values in headers.items() if name.casefold() == "retry-after"), "0")
    return int(said) if said.isascii() and said.isdigit() else None
