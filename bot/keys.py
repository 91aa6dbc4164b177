"""The keys of what came, by which it is told that it came before."""

from collections.abc import Callable
from datetime import datetime, timedelta

from agreements.records import Actor
from storage.store import Store

FORGETS_AFTER = timedelta(hours=1)
"""How long after old keys were forgotten they are again: done with each that comes, it slows them all."""


class Keys:
    """Keeps what comes twice from being answered twice; what an act records has a key in its transaction."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        """Take the store, and a clock of aware instants."""
        self._store = store
        self._clock = clock
        self._forgot: datetime | None = None

    def first_time(self, key: str) -> bool:
        """Note a key, saying false where it was noted before."""
        now = self._clock()
        with self._store.noting() as tx:  # comes with all that people do, and keeps nobody waiting
            if self._forgot is None or abs(now - self._forgot) >= FORGETS_AFTER:
                tx.forget(now=now)
                self._forgot = now
            return tx.first_time(key, now=now)

    def noted(self, key: str) -> bool:
        """Say whether a key was noted before."""
        with self._store.reading(Actor("")) as tx:
            return tx.noted(key)

    def release(self, key: str) -> None:
        """Forget a key that was noted, so that what failed under it can be tried again."""
        with self._store.noting() as tx:
            tx.release(key)
