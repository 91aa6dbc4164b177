"""What is wrong with the bot, if anything, and what to do about it: `mou doctor`."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from agreements.reminding.audiences import is_person
from agreements.reminding.delivering import Pulse
from bot.settings import Settings, secret
from handlers.examining import examine, examine_app
from storage import pulse, rebuilding, reminding
from storage.errors import StoreError
from storage.store import Store, open_store
from views.page import Page
from views.words import health
from views.words.health import Found

OTHER_CODE = "What answers are found by was worked out by another version of mou. Run: mou migrate"


@dataclass(frozen=True)
class _Kept:
    """What the register knows of the bot: its clocks, which channels watch, how many lead it.

    `current` says whether what is found in it was worked out by this version.
    """

    clocks: Pulse
    channels: tuple[str, ...]
    administrators: int
    current: bool


def diagnose(settings: Settings, *, now: datetime) -> Page:
    """Look at the register and the clocks, and ask Slack; a refusal where something has to be mended."""
    kept = _kept(settings, now)
    if isinstance(kept, str):
        return health.examined([health.register(kept), *_slack(settings, None, now)])
    return health.examined(
        [
            health.register("" if kept.current else OTHER_CODE),
            *_slack(settings, kept.channels, now),
            health.administrators(kept.administrators),
            *health.clocks(kept.clocks, now),
        ]
    )


def _kept(settings: Settings, now: datetime) -> _Kept | str:
    """Read what the register knows, or say why it can't be asked."""
    try:
        with closing(open_store(settings.database_url)) as store, store.database.reading() as connection:
            watching = sorted(reminding.watches(connection).audiences())
            return _Kept(
                pulse.pulse(connection, now=now),
                tuple(one for one in watching if not is_person(one)),
                len(reminding.people(connection, settings.mou_admins).all_administrators),
                rebuilding.is_current(connection),
            )
    except StoreError as away:
        return str(away)


def _slack(settings: Settings, channels: Sequence[str] | None, now: datetime) -> Iterator[Found]:
    """Ask Slack of the tokens, and of the channels that watch where these are known."""
    bot, app = secret(settings.slack_bot_token), secret(settings.slack_app_token)
    found = examine(bot, settings.slack_api_url, channels or (), now=now) if bot else None
    yield health.token(given=bool(bot), refused=found.refused if found else "")
    by_http = bool(settings.slack_signing_secret)
    refused = examine_app(app, settings.slack_api_url) if app else ""
    yield health.door(by_socket=bool(app), by_http=by_http, refused=refused)
    if found and not found.refused:
        yield health.scopes(found.missing)
        yield from health.machine(found.ahead)
        if channels is not None:
            yield health.channels(found.closed, found.unsure)


def unled(store: Store, settings: Settings) -> str:
    """Say that nobody can give people their roles, or nothing where somebody can."""
    with store.database.reading() as connection:
        led = reminding.people(connection, settings.mou_admins).all_administrators
    return "" if led else health.NO_ADMINISTRATORS


def in_short(store: Store, *, now: datetime) -> str:
    """Say in a line what is wrong with the clocks, or nothing where all is well; nothing confidential."""
    try:
        with store.database.reading() as connection:
            beats = pulse.pulse(connection, now=now)
    except StoreError as away:
        return away.in_public
    return health.in_short(beats, now)
