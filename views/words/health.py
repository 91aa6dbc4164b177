"""How the bot is, in words: for its page of health, which anybody may read, and for whoever mends it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from agreements.days.calendar import in_words
from agreements.reminding.delivering import Pulse, Stuck
from views.page import Line, Page, Row
from views.troubles import mend
from views.words.phrases import count, joined

STOPPED = timedelta(minutes=10)
"""A clock that has not looked for so long has stopped."""

OFF = timedelta(minutes=2)
"""How far from Slack's clock that of this machine is off: it has taken seconds to ask."""

START = "Start mou clock, or set MOU_CLOCK=1 for mou serve."
SET_IT = "Put it in .env, of the folder that mou is started in, or in the environment."
COPY_BOT_TOKEN = "Copy the Bot User OAuth Token again from “OAuth & Permissions” at api.slack.com/apps"  # noqa: S105 - words
MAKE_APP_TOKEN = (
    "Make an App-Level Token with connections:write under “Basic Information” at api.slack.com/apps"  # noqa: S105 - words
)
NO_ADMINISTRATORS = (
    "MOU_ADMINS is empty, so nobody can give a role, and nobody can sign or keep an entry. "
    "Put your own Slack user id in it."
)


def in_short(pulse: Pulse, now: datetime) -> str:
    """Say what is wrong with the clocks, or nothing; nothing of any agreement, person or channel."""
    said = [_stopped(pulse, now)] if pulse.wanted or pulse.waiting else []
    if pulse.stuck:
        refused = count(sum(one.number for one in pulse.stuck), "message")
        said.append(f"Slack refused {refused}. Run mou doctor to see why.")
    return " ".join(filter(None, said))


def _stopped(pulse: Pulse, now: datetime) -> str:
    if pulse.looked_at is None:
        return f"No clock has ever looked for what is due. {START}"
    if now - pulse.looked_at > STOPPED:
        return f"No clock has looked for what is due for {span(now - pulse.looked_at)}. {START}"
    if pulse.error:
        return f"At its last look the clock failed ({pulse.error}). Its log says why."
    return ""


class Found(NamedTuple):
    """One thing that was looked at: what it is called, whether it is well, and what is to be said of it."""

    label: str
    well: bool
    words: str


def _well(label: str, words: str) -> Found:
    return Found(label, well=True, words=words)


def _amiss(label: str, words: str) -> Found:
    return Found(label, well=False, words=words)


def examined(found: Sequence[Found]) -> Page:
    """Say all that was found out about the bot, and what to do about each thing that is wrong."""
    wrong = [one.label for one in found if not one.well]
    headline = f"{count(len(wrong), 'thing')} to mend: see {joined(wrong)}." if wrong else "All is well."
    return Page(
        Line(headline),
        tuple(Row(one.label, one.words) for one in found),
        refused=bool(wrong),
        kind="doctor",
    )


def token(*, given: bool, refused: str) -> Found:
    """Say whether Slack takes the bot's token, where one is `given`; `refused` is why it does not."""
    if not given:
        return _amiss("Token", f"SLACK_BOT_TOKEN is not set. {SET_IT}")
    if not refused:
        return _well("Token", "Slack takes it.")
    return _amiss("Token", _untaken("SLACK_BOT_TOKEN", refused, COPY_BOT_TOKEN))


def machine(ahead: timedelta) -> tuple[Found, ...]:
    """Say how far this machine's clock is from Slack's, where that is too far to go unnoticed."""
    if abs(ahead) < OFF:
        return ()
    how = f"{span(abs(ahead))} {'ahead of' if ahead > timedelta() else 'behind'} Slack's"
    why = "Reminders come at the wrong time, and over HTTP what Slack sends is refused from 5 minutes on."
    return (_amiss("Time", f"This machine's clock is {how}. Set it right. {why}"),)


def scopes(missing: Sequence[str] | None) -> Found:
    """Say which scopes the bot lacks, if any; nothing where Slack does not tell."""
    if missing is None:
        return _well("Scopes", "Slack does not say which the bot has.")
    if not missing:
        return _well("Scopes", "The bot has all that it needs.")
    return _amiss(
        "Scopes",
        f"The bot lacks {joined(missing)}. Paste manifest.yaml into “App Manifest” at api.slack.com/apps, "
        "and install the app again.",
    )


def channels(closed: Sequence[tuple[str, str]], unsure: Sequence[tuple[str, str]]) -> Found:
    """Say in which channels that watch the bot can't read, and what to do about each."""
    if not closed and not unsure:
        every = "The bot can read every channel that watches. Slack does not tell it which are archived."
        return _well("Channels", every)
    shut = [f"{channel}: {_mend(why)}" for channel, why in closed]
    unsaid = [f"{channel}: Slack did not say ({why}). Try again in a minute." for channel, why in unsure]
    return _amiss("Channels", " ".join([*shut, *unsaid]))


def door(*, by_socket: bool, by_http: bool, refused: str) -> Found:
    """Say by which door Slack comes in: by socket where there is an app token, else over HTTP by a secret."""
    if by_socket and refused:
        return _amiss("Connection", _untaken("SLACK_APP_TOKEN", refused, MAKE_APP_TOKEN))
    if by_socket:
        return _well("Connection", "By Socket Mode: Slack takes SLACK_APP_TOKEN.")
    if by_http:
        over = "Over HTTP. Slack does not tell whether SLACK_SIGNING_SECRET is the right one."
        return _well("Connection", over)
    neither = "Neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET (for HTTP) is set"
    return _amiss("Connection", f"{neither}, so mou serve can't start. {SET_IT}")


def register(away: str) -> Found:
    """Say whether the register can be asked, or why it is `away`."""
    return Found("Register", not away, away or "It answers, and its tables are those of this version.")


def administrators(number: int) -> Found:
    """Say whether there is anybody who can give people their roles."""
    if number:
        return _well("Administrators", f"{count(number, 'person', 'people')} can give others their roles.")
    return _amiss("Administrators", NO_ADMINISTRATORS)


def _untaken(setting: str, refused: str, mended: str) -> str:
    if refused.startswith("can't be reached"):
        return f"Slack {refused}. Look at the network, and at SLACK_API_URL."
    return f"Slack does not take {setting} ({refused}). {mended}, and start the bot again."


def _mend(code: str) -> str:
    """Say what to do about a refusal to whoever has just had the bot examined."""
    return mend(code, unknown="Slack's documentation of its Web API says what that means.")


def clocks(pulse: Pulse, now: datetime) -> tuple[Found, ...]:
    """Say when a clock last looked, what waits to be said, and what Slack refused."""
    stopped = _stopped(pulse, now)
    looked = stopped or (pulse.looked_at and f"Last looked {span(now - pulse.looked_at)} ago.") or ""
    refused = (_amiss("Refused", _stuck(one)) for one in pulse.stuck)
    return (Found("Clock", not stopped, looked), _waiting(pulse, now), *refused)


def _waiting(pulse: Pulse, now: datetime) -> Found:
    if not pulse.waiting or pulse.oldest is None:
        return _well("Waiting", "Nothing is due that was not said.")
    age = now - pulse.oldest
    said = f"{count(pulse.waiting, 'message')} due and not said, the oldest for {span(age)}."
    return Found("Waiting", age <= STOPPED, said)


def _stuck(one: Stuck) -> str:
    refused = f"{count(one.number, 'message')} to {one.audience} since {in_words(one.since)} ({one.why})"
    return f"{refused}. {_mend(one.why)}"


def span(time: timedelta) -> str:
    """Say how long something lasts: `5 minutes`."""
    seconds = max(int(time.total_seconds()), 0)
    for length, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= length:
            return count(seconds // length, unit)
    return count(seconds, "second") if seconds else "less than a second"
