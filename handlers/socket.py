"""The door to Slack over Socket Mode: the bot opens the connection, so that it needs no public address."""

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from handlers.desk import Desk
from handlers.ending import leave, told_to_end, when_told
from handlers.http import ALONE, serve_beside
from handlers.listening import Address
from handlers.slack_app import taking

log = logging.getLogger("mou")

LAST_WORDS = 10
"""Seconds that requests in hand are given when the bot is told to stop: longer than Slack waits for any."""

PULSE = 5
"""Seconds between looks at the connection: one that died without a word is replaced after four."""


class Door(SocketModeHandler):
    """Bolt behind a socket that is closed only when the requests in hand have been answered."""

    def __init__(self, app: App, app_token: str) -> None:
        """Take the app and the token that opens a connection; nothing is opened yet."""
        super().__init__(app, app_token, ping_interval=PULSE)
        self._quiet = threading.Condition()
        self._in_hand = 0
        self._leaving = False

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override] # as in Bolt's own
        """Answer a request, unless told to stop: then Slack hands it to another connection, or the next."""
        with self._quiet:
            if self._leaving:
                return
            self._in_hand += 1
        try:
            super().handle(client, req)
        finally:
            with self._quiet:
                self._in_hand -= 1
                self._quiet.notify_all()

    def close(self) -> None:
        """Take no more requests, finish those in hand, and close the connection."""
        with self._quiet:
            self._leaving = True
            self._quiet.wait_for(lambda: not self._in_hand, timeout=LAST_WORDS)
        hanging_up = threading.Thread(target=self._hang_up, name="hanging up", daemon=True)
        hanging_up.start()
        hanging_up.join(LAST_WORDS)

    def _hang_up(self) -> None:
        """Close the connection; where one comes or goes meanwhile, Slack's client may wait for ever."""
        try:
            super().close()  # type: ignore[no-untyped-call]
        except Exception:
            log.info("The connection to Slack was gone before it was closed", exc_info=True)


def serve_socket(  # noqa: PLR0913 - the door, its key, and all that goes on while it is open
    app: App,
    desk: Desk,
    *,
    app_token: str,
    address: Address,
    ails: Callable[[], str] = str,
    beside: AbstractContextManager[object] = ALONE,
) -> None:
    """Answer Slack, and calendars and `GET /healthz` at the address, until SIGTERM or SIGINT.

    `beside` is entered once Slack can reach us, and left when we are told to stop. Then what is in hand is
    finished.

    Raises TokenRefusedError where Slack doesn't take the app's token, UnheardError where nothing can listen
    at an address that is needed.
    """
    door = Door(app, app_token)
    listens = threading.Event()  # to Slack, and to whoever tells it to stop: ready is who can leave in order

    def ready() -> str:
        connected = listens.is_set() and door.client.is_connected()
        return desk.ready() or ("" if connected else "There is no connection to Slack just now.")

    serve_beside(desk, ready, address=address, ails=ails)  # before it is said that we are connected
    try:
        when_told(leave)  # what Slack sent as soon as it could is finished then, too
        with taking("SLACK_APP_TOKEN", app.client.base_url):
            door.connect()  # type: ignore[no-untyped-call]
        log.info("Connected to Slack by Socket Mode")
        wait_for_the_end = told_to_end()
        listens.set()
        with beside:
            wait_for_the_end()
    finally:
        door.close()
