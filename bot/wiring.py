"""Puts the rooms together; the only place that reads the clock."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import UTC, date, datetime, time, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agreements import patience
from agreements.later import Later
from bot.desk import Desk
from bot.settings import Settings, SettingsError, secret
from handlers.ending import told_to_end, when_told
from storage.store import open_store
from views.page import Page

if TYPE_CHECKING:  # the terminal starts without Slack's libraries and APScheduler
    from bot import clockwork, doctor, speaking
    from handlers import http, listening, slack_app, socket
else:
    clockwork, doctor, speaking = map(Later, ("bot.clockwork", "bot.doctor", "bot.speaking"))
    http, listening = map(Later, ("handlers.http", "handlers.listening"))
    slack_app, socket = map(Later, ("handlers.slack_app", "handlers.socket"))

log = logging.getLogger("mou")


def clock(on: date | None = None, zone: tzinfo = UTC) -> Callable[[], datetime]:
    """Return a clock of aware instants, that of this machine or one that lives on the day given in a zone."""
    if on is None:
        return lambda: datetime.now(UTC)
    return lambda: datetime.combine(on, datetime.now(zone).time(), zone).astimezone(UTC)


def noon(on: date | None, zone: ZoneInfo) -> Callable[[], datetime]:
    """Return a clock of now, or one that starts at noon of the day given, when people are spoken to."""
    if on is None:
        return clock()
    begun, started = datetime.combine(on, time(12), zone), datetime.now(UTC)
    return lambda: begun.astimezone(UTC) + (datetime.now(UTC) - started)


@contextmanager
def desks(settings: Settings, *, wait: float = patience.DATABASE) -> Iterator[Callable[[date | None], Desk]]:
    """Open the register for a block; gives what puts a desk before it that lives today, or on a day given.

    `wait` is for how long the database is waited for. Raises a storage error where it can't be reached or has
    another schema.
    """
    with closing(open_store(settings.database_url, wait=wait)) as store:
        yield lambda on: Desk(
            store,
            clock=clock(on, settings.zone),
            zone=settings.zone,
            administrators=settings.mou_admins,
            public_url=settings.mou_public_url,
            times=settings.times,
            records=on is None or settings.mou_practice,
        )


@contextmanager
def _clockwork(settings: Settings, on: date | None, stop: threading.Event) -> Iterator["clockwork.Clockwork"]:
    """Put the clock together for a block: it lives today, or from noon on the day given."""
    with closing(open_store(settings.database_url)) as store:
        yield clockwork.Clockwork(store, settings, clock=clock(), living=noon(on, settings.zone), stop=stop)


def remind(settings: Settings, *, on: date | None = None) -> None:
    """Say what is due, as it comes to be, until told to stop; then finish what is in hand."""
    settings.check_clock()
    settings.check_living_on(on)
    wait = told_to_end()
    with _clockwork(settings, on, threading.Event()) as work, work.running():
        wait()


def remind_once(settings: Settings, *, on: date | None = None) -> tuple[int, bool]:
    """Say what is due now; tells how many messages were said, and whether none is left."""
    settings.check_clock()
    settings.check_living_on(on)
    with _clockwork(settings, on, stop := threading.Event()) as work:
        when_told(lambda: threading.Thread(target=stop.set).start())  # which waits where it is locked
        well = work.once()
        return work.delivery.said, well


def diagnose(settings: Settings) -> Page:
    """Find out what is wrong with the bot, and say what to do about it."""
    return doctor.diagnose(settings, now=clock()())


def serve(settings: Settings, *, on: date | None = None) -> None:
    """Answer Slack until told to stop: over Socket Mode where an app token is set, else over HTTP."""
    settings.check_serving()
    settings.check_living_on(on)
    with (
        desks(settings, wait=patience.DATABASE_WHERE_SLACK_WAITS) as desk_on,
        _refused_in_words(slack_app.TokenRefusedError, listening.UnheardError),
        ExitStack() as beside,
    ):
        desk = desk_on(on)
        loading = threading.Thread(target=desk.prepare)
        loading.start()  # while Slack is reached
        beside.callback(loading.join)
        store = beside.enter_context(closing(open_store(settings.database_url)))
        if unled := doctor.unled(store, settings):
            log.warning("%s", unled)
        says = speaking.voice(store, settings, clock=clock(), living=noon(on, settings.zone))
        speaker = speaking.Speaker(speaking.delivery(store, settings, says, clock=clock()))
        beside.callback(speaker.stop)
        app = slack_app.slack_app(
            desk,
            speaker.speak,
            bot_token=secret(settings.slack_bot_token),
            signing_secret=secret(settings.slack_signing_secret),
            api_url=settings.slack_api_url,
        )

        def ails() -> str:
            return doctor.in_short(store, now=clock()())

        ticking: AbstractContextManager[object] = http.ALONE
        if settings.mou_clock:
            ticking = beside.enter_context(_clockwork(settings, on, threading.Event())).running()
        address = _address(settings)
        if settings.slack_app_token:
            token = secret(settings.slack_app_token)
            socket.serve_socket(app, desk, app_token=token, address=address, ails=ails, beside=ticking)
        else:
            http.serve_http(app, desk, address=address, ails=ails, beside=ticking)


def _address(settings: Settings) -> "listening.Address":
    """Find where to listen: where only this machine asks how the bot is, at no address that others reach.

    A host that sets `PORT` looks from outside whether something listens there.
    """
    set_by_host = "port" in settings.model_fields_set
    asked_from_afar = bool(settings.mou_public_url or not settings.slack_app_token or set_by_host)
    host = settings.mou_host or (listening.EVERYWHERE if asked_from_afar else listening.HERE)
    return listening.Address(settings.port, host, needed=asked_from_afar or bool(settings.mou_host))


@contextmanager
def _refused_in_words(*refusals: type[Exception]) -> Iterator[None]:
    """Turn a token that Slack doesn't take, or a port that is taken, into a setting to be mended."""
    try:
        yield
    except refusals as refused:
        raise SettingsError(str(refused)) from refused


def end_in_order() -> None:
    """Let SIGTERM, and a terminal that is closed, end this process in order, as Ctrl-C does."""
    when_told(_interrupt, for_good=False)


def listen_for_the_end() -> Callable[[], object]:
    """Listen for this process being told to end, by Ctrl-C or otherwise, and return what waits until then."""
    return told_to_end()


def _interrupt() -> None:
    raise KeyboardInterrupt
