"""What speaks for the register: what knows what to say, and what says it in Slack."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.reminding import Reminding
from bot.settings import Settings, secret
from handlers.delivery import Messenger
from scheduler.delivering import Delivery
from storage.outbox import PACE, Outbox
from storage.store import Store

PACED = 2 * PACE
"""How long what is said after an act waits for its turn in a channel."""

MOST = timedelta(minutes=1)
"""How long is spent on what others are told after an act, with Slack away; a clock says the rest."""


def voice(
    store: Store, settings: Settings, *, clock: Callable[[], datetime], living: Callable[[], datetime]
) -> Reminding:
    """Make what knows what to say; `living` is a clock of the day that is spoken of."""
    return Reminding(
        store, clock=clock, living=living, administrators=settings.mou_admins, default=settings.times
    )


def delivery(store: Store, settings: Settings, says: Reminding, *, clock: Callable[[], datetime]) -> Delivery:
    """Make what says it, with the bot's token."""
    token = secret(settings.slack_bot_token)
    messenger = Messenger(token, settings.slack_api_url, patience=settings.mou_lease / 4)
    lease = timedelta(seconds=settings.mou_lease)
    return Delivery(Outbox(store.database), messenger, says, clock=clock, lease=lease)


class Speaker:
    """Says at once what is written down to be said, as what an act tells others; safe from any thread."""

    def __init__(self, made: Delivery) -> None:
        """Take a delivery of its own."""
        self._delivery = made
        self._turn = threading.Lock()
        self._stop = threading.Event()

    def speak(self) -> None:
        """Say what is due; another process that does the same at this time shares the work."""
        with self._turn:
            self._delivery.deliver(self._stop, patience=PACED, most=MOST)

    def stop(self) -> None:
        """Begin nothing any more, and finish what is in hand."""
        self._stop.set()
        with self._turn:
            pass
