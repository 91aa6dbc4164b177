"""What is wrong with the bot, if anything, and what to do about it: `mou doctor`."""

from datetime import datetime

from agreements.reminding.audiences import is_person
from bot.settings import Settings
from handlers.examining import Examined, examine
from storage import pulse, reminding
from storage.errors import StoreError
from storage.store import Store
from views.page import Page
from views.words import health


def diagnose(store: Store, settings: Settings, *, now: datetime) -> Page:
    """Look at the clocks and ask Slack; the page is a refusal where something has to be mended."""
    with store.database.reading() as connection:
        beats = pulse.pulse(connection, now=now)
        watching = sorted(reminding.watches(connection).audiences())
    channels = [one for one in watching if not is_person(one)]
    token = settings.slack_bot_token.get_secret_value() if settings.slack_bot_token else ""
    found = examine(token, settings.slack_api_url, channels) if token else Examined("not_set")
    return health.examined(
        beats,
        now,
        refused=found.refused,
        missing=found.missing,
        closed=found.closed,
        unsure=found.unsure,
    )


def in_short(store: Store, *, now: datetime) -> str:
    """Say in a line what is wrong with the clocks, or nothing where all is well; nothing confidential."""
    try:
        with store.database.reading() as connection:
            beats = pulse.pulse(connection, now=now)
    except StoreError as away:
        return away.in_public
    return health.in_short(beats, now)
