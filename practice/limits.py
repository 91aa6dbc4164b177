"""How often a method may be called: Slack's tiers, and about one message a second for each channel."""

import math
import time

from practice.tickets import Refused

MESSAGES_AT_ONCE = 10
"""Slack tolerates short bursts above one message a second, and does not say how short."""

CONNECTIONS_AT_ONCE = 30
"""Tier 1 lets one call a minute through for sure and tolerates bursts; a restarted bot connects anew."""


class RateLimits:
    """One bucket for each method, and for each channel posted to, that fills up again as time goes by."""

    def __init__(self) -> None:
        """Begin with full buckets."""
        self._buckets: dict[str, tuple[float, float]] = {}

    def call(self, method: str, tier: int) -> None:
        """Count a call of a method that may be called `tier` times a minute; raises Refused."""
        self._take(method, CONNECTIONS_AT_ONCE if tier == 1 else tier, tier / 60)

    def post(self, channel: str) -> None:
        """Count a message to a channel; raises Refused."""
        self._take(f"post {channel}", MESSAGES_AT_ONCE, 1)

    def _take(self, name: str, most: int, each_second: float) -> None:
        now = time.monotonic()
        left, since = self._buckets.get(name, (float(most), now))
        left = min(most, left + (now - since) * each_second)
        if left < 1:
            raise Refused("ratelimited", status=429, retry_after=math.ceil((1 - left) / each_second))
        self._buckets[name] = (left - 1, now)
