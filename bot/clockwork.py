"""The clock put together: what looks, what it writes down and says, and how it is started and stopped."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from bot.settings import Settings
from bot.speaking import delivery, voice
from scheduler.clock import Tick, looking
from storage import pulse
from storage.store import Store

SHORT = timedelta(seconds=10)
"""How long a single look waits for what will be due in a moment, such as the next message in a channel."""


LONG = timedelta(minutes=1)
"""How long is spent on saying things before it is looked again what is due."""


class Clockwork:
    """Looks for what is due, once or every few seconds."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        clock: Callable[[], datetime],
        living: Callable[[], datetime],
        stop: threading.Event,
    ) -> None:
        """Take the store, a clock of aware instants, one that lives on the day, and what tells it to stop."""
        self._store = store
        self._settings = settings
        self._clock = clock
        self._stop = stop
        self._reminding = voice(store, settings, clock=clock, living=living)
        self.delivery = delivery(store, settings, self._reminding, clock=clock)

    def once(self) -> bool:
        """Look once, and wait a little for what will be due in a moment; tells whether all was said."""
        return self._tick(SHORT, timedelta(days=1))() and self.delivery.is_done

    @contextmanager
    def running(self) -> Iterator[None]:
        """Look every few seconds for a block; leaving it finishes what is in hand and begins nothing."""
        every = self._settings.mou_tick
        tick = self._tick(timedelta(seconds=every), LONG)
        with looking(tick, every=every, now=self._clock()):
            try:
                yield
            finally:
                self._stop.set()

    def _tick(self, patience: timedelta, most: timedelta) -> Tick:
        return Tick(
            self._reminding.sweep,
            self.delivery,
            self._record,
            self._reminding.apologise,
            stop=self._stop,
            patience=patience,
            most=most,
        )

    def _record(self, error: str) -> None:
        with self._store.database.claiming() as connection:
            pulse.tick(connection, f"{socket.gethostname()}:{os.getpid()}", now=self._clock(), error=error)
