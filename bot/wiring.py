"""Puts the rooms together; the only place that reads the clock."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime

from pydantic import SecretStr

from bot.desk import Desk
from bot.settings import Settings, SettingsError
from storage.store import open_store


def clock(on: date | None = None) -> Callable[[], datetime]:
    """Return a clock of aware instants, that of this machine or one that lives on the day given."""
    if on is None:
        return lambda: datetime.now(UTC)
    return lambda: datetime.combine(on, datetime.now(UTC).timetz())


@contextmanager
def desks(settings: Settings) -> Iterator[Callable[[date | None], Desk]]:
    """Open the register for a block; gives what puts a desk before it that lives today, or on a day given.

    Raises a storage error where the database can't be reached or has another schema.
    """
    with closing(open_store(settings.database_url)) as store:
        yield lambda on: Desk(
            store,
            clock=clock(on),
            zone=settings.zone,
            administrators=settings.mou_admins,
            public_url=settings.mou_public_url,
            records=on is None or settings.mou_practice,
        )


def serve(settings: Settings, *, on: date | None = None) -> None:
    """Answer Slack until told to stop: over Socket Mode where an app token is set, else over HTTP."""
    settings.check_serving()
    settings.check_living_on(on)
    from handlers import http, slack_app, socket  # noqa: PLC0415 - the terminal starts without Slack's libraries

    with desks(settings) as desk_on, _refused_in_words(slack_app.TokenRefusedError):
        desk = desk_on(on)
        app = slack_app.slack_app(
            desk,
            bot_token=_secret(settings.slack_bot_token),
            signing_secret=_secret(settings.slack_signing_secret),
            api_url=settings.slack_api_url,
        )
        if settings.slack_app_token:
            socket.serve_socket(app, desk, app_token=_secret(settings.slack_app_token), port=settings.port)
        else:
            http.serve_http(app, desk, port=settings.port)


@contextmanager
def _refused_in_words(refusal: type[Exception]) -> Iterator[None]:
    """Turn a token that Slack doesn't take into a setting to be mended."""
    try:
        yield
    except refusal as refused:
        raise SettingsError(str(refused)) from refused


def wait_for_the_end() -> None:
    """Wait until this process is told to end, by Ctrl-C or SIGTERM."""
    end = threading.Event()
    for told in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told, lambda *_: end.set())
    end.wait()


def _secret(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
