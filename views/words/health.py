"""How the bot is, in words: for its page of health, which anybody may read, and for whoever mends it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from agreements.reminding.delivering import Pulse
from views.page import Line, Page, Row
from views.troubles import mend
from views.words.phrases import count, joined

STOPPED = timedelta(minutes=10)
"""A clock that has not looked for so long has stopped."""

START = "Start mou clock, or set MOU_CLOCK=1 for mou serve."


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


def examined(  # noqa: PLR0913 - all that was found out
    pulse: Pulse,
    now: datetime,
    *,
    refused: str,
    missing: Sequence[str] | None,
    closed: Sequence[tuple[str, str]],
    unsure: Sequence[tuple[str, str]] = (),
) -> Page:
    """Say all that was found out about the bot, and what to do about each thing that is wrong."""
    found = [
        ("Token", *_token(refused)),
        *([] if refused else [("Scopes", *_scopes(missing))]),
        *([] if refused else [("Channels", *_channels(closed, unsure))]),
        ("Clock", *_clock(pulse, now)),
        ("Waiting", *_waiting(pulse, now)),
        *(("Refused", False, _stuck(*one)) for one in _by_audience(pulse)),
    ]
    wrong = [label for label, well, _ in found if not well]
    headline = f"{count(len(wrong), 'thing')} to mend: see {joined(wrong)}." if wrong else "All is well."
    return Page(
        Line(headline),
        tuple(Row(label, words) for label, _, words in found),
        refused=bool(wrong),
        kind="doctor",
    )


def _token(refused: str) -> tuple[bool, str]:
    if not refused:
        return True, "Slack takes it."
    if refused == "not_set":
        return False, "SLACK_BOT_TOKEN is not set. Put it in .env or the environment."
    if refused.startswith("can't be reached"):
        return False, f"Slack {refused}. Look at the network, and at SLACK_API_URL."
    return False, (
        f"Slack does not take SLACK_BOT_TOKEN ({refused}). Copy the Bot User OAuth Token again from "
        "“OAuth & Permissions” at api.slack.com/apps, and start the bot again."
    )


def _scopes(missing: Sequence[str] | None) -> tuple[bool, str]:
    if missing is None:
        return True, "Slack does not say which the bot has."
    if not missing:
        return True, "The bot has all that it needs."
    return False, (
        f"The bot lacks {joined(missing)}. Paste manifest.yaml into “App Manifest” at api.slack.com/apps, "
        "and install the app again."
    )


def _channels(closed: Sequence[tuple[str, str]], unsure: Sequence[tuple[str, str]]) -> tuple[bool, str]:
    if not closed and not unsure:
        return True, "The bot can read every channel that watches. Slack does not tell it which are archived."
    shut = [f"{channel}: {_mend(why)}" for channel, why in closed]
    unsaid = [f"{channel}: Slack did not say ({why}). Try again in a minute." for channel, why in unsure]
    return False, " ".join([*shut, *unsaid])


def _mend(code: str) -> str:
    """Say what to do about a refusal to whoever has just had the bot examined."""
    return mend(code, unknown="Slack's documentation of its Web API says what that means.")


def _clock(pulse: Pulse, now: datetime) -> tuple[bool, str]:
    stopped = _stopped(pulse, now)
    if stopped or pulse.looked_at is None:
        return False, stopped
    return True, f"Last looked {span(now - pulse.looked_at)} ago."


def _waiting(pulse: Pulse, now: datetime) -> tuple[bool, str]:
    if not pulse.waiting or pulse.oldest is None:
        return True, "Nothing is due that was not said."
    age = now - pulse.oldest
    said = f"{count(pulse.waiting, 'message')} due and not said, the oldest for {span(age)}."
    return age <= STOPPED, said


def _by_audience(pulse: Pulse) -> list[tuple[str, str, int, datetime]]:
    return [(one.audience, one.why, one.number, one.since) for one in pulse.stuck]


def _stuck(audience: str, why: str, number: int, since: datetime) -> str:
    return f"{count(number, 'message')} to {audience} since {since:%-d %B %Y} ({why}). {_mend(why)}"


def span(time: timedelta) -> str:
    """Say how long something lasts: `5 minutes`."""
    seconds = max(int(time.total_seconds()), 0)
    for length, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= length:
            return count(seconds // length, unit)
    return count(seconds, "second") if seconds else "less than a second"
