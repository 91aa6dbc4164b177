"""Puts the rooms together; the only place that reads the clock."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from types import FrameType

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
    # the terminal starts without Slack's libraries; the makers of files, slow to load, are loaded before the
    # first print has to be answered in 3 seconds
    from handlers import http, slack_app, socket  # noqa: PLC0415
    from views.papers import pdf, word  # noqa: F401, PLC0415

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


def end_in_order() -> None:
    """Let SIGTERM, and a terminal that is closed, end this process in order, as Ctrl-C does."""
    _when_told(signal.default_int_handler)


@contextmanager
def _refused_in_words(refusal: type[Exception]) -> Iterator[None]:
    """Turn a token that Slack doesn't take into a setting to be mended."""
    try:
        yield
    except refusal as refused:
        raise SettingsError(str(refused)) from refused


def wait_for_the_end() -> None:
    """Wait until this process is told to end, by Ctrl-C or in another way."""
    end = threading.Event()
    _when_told(lambda *_: end.set())
    end.wait()


def _when_told(do: Callable[[int, FrameType | None], object]) -> None:
    for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if told is not signal.SIGHUP or signal.getsignal(told) is not signal.SIG_IGN:  # as under nohup
            signal.signal(told, do)


def _secret(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
