"""What Slack sends, read leniently: a payload that lacks something is told of, never tripped over."""

import re
from typing import Any

from slack_bolt import BoltContext

from agreements.records import Actor

Payload = dict[str, Any]

PERSONS_WORDS = {"", "file_share", "me_message", "thread_broadcast"}
"""The kinds of message that a person typed; the others are Slack's own news, such as an edit or a join."""

UNKNOWN_TEAM = "?"

_MARKED = re.compile(r"<([@#!][^<>]+|\w+:[^<>]+)>([:,](?=\s|$))?")
"""Markup, with the colon or comma after it: people write `@mou: status`."""


class OddPayloadError(Exception):
    """A payload lacks what every one of its kind has."""


def at(payload: object, *path: str) -> str:
    """Read the text at a path into a payload; empty where there is none."""
    found = within(payload, *path)
    return found if isinstance(found, str) else ""


def within(payload: object, *path: str) -> object:
    """Read whatever is at a path into a payload; None where nothing is."""
    for name in path:
        payload = payload.get(name) if isinstance(payload, dict) else None
    return payload


def asker(context: BoltContext) -> Actor:
    """Read who asks and where; raises OddPayloadError where nobody does.

    The team is the asker's own. Without one they would be at the terminal, so that of a guest of a shared
    channel whose team Slack doesn't say is unknown.
    """
    user, team, channel = context.user_id, context.actor_team_id or UNKNOWN_TEAM, context.channel_id or ""
    if not user or not all(isinstance(name, str) for name in (user, team, channel)):
        message = "the payload doesn't say who asks"
        raise OddPayloadError(message)
    return Actor(user, team, channel)


def is_question(event: object) -> bool:
    """Tell whether an event is something that a person said to the bot: by its name, or to it alone."""
    if not isinstance(event, dict) or event.get("bot_id") or event.get("edited"):
        return False
    kind = at(event, "type")
    to_us = kind == "app_mention" or (kind == "message" and at(event, "channel_type") == "im")
    return to_us and (event.get("subtype") or "") in PERSONS_WORDS


def root(event: object) -> str:
    """Name the thread to answer an event in: its timestamp, or nothing for the top level.

    A mention is answered in a thread below it. A direct message is answered where it was said, so that its
    top level is one conversation and each thread in it another.
    """
    own = at(event, "ts") if at(event, "type") == "app_mention" else ""
    return at(event, "thread_ts") or own


def words(text: str, bot_user: str | None = None) -> str:
    """Turn the markup of a message into what the person typed, without the mention of the bot.

    Whom else it mentions stays marked, so that it is told apart from a name.
    """
    typed = _MARKED.sub(lambda found: _typed(found[1], found[2] or "", bot_user), text)
    return typed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def _typed(marked: str, after: str, bot_user: str | None) -> str:
    target, _, label = marked.partition("|")
    if target == f"@{bot_user}":
        return ""
    if target.startswith("!"):
        said = label or "@" + target[1:].split("^")[0]
    elif target.startswith("@"):
        said = f"<{target}>"
    elif target.startswith("#"):
        said = "#" + (label or target[1:])
    else:
        said = label or target.removeprefix("mailto:")
    return said + after
