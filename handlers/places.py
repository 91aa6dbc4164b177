"""Where something was asked, kept in the forms and answers that are shown over it."""

import json
from dataclasses import dataclass, replace

from slack_bolt import BoltContext

from agreements.records import Actor
from handlers.payloads import Payload, asker, at

METADATA_MOST = 3000
"""Characters that Slack keeps with a modal."""


@dataclass(frozen=True)
class Place:
    """A channel, a thread in it or none, and Slack's address for answers there, good for half an hour."""

    channel: str = ""
    thread: str = ""
    url: str = ""


NOWHERE = Place()


def conversation_key(place: Place) -> str:
    """Name a conversation, so that what is said in it is remembered and answered there.

    It is one for all who are in it, of whichever workspace: to the bot each channel has one id.
    """
    return f"slack:{place.channel}:{place.thread}"


def conversation_of(key: str) -> Place:
    """Find the conversation of a name, or nowhere for one that is not of Slack."""
    parts = key.split(":")
    return Place(parts[1], parts[2]) if len(parts) == 3 and parts[1][:1].isalpha() else NOWHERE  # noqa: PLR2004 - a word, channel, thread


def place_of(body: Payload) -> Place:
    """Read where a payload comes from; a modal is wherever what opened it was asked.

    Slack names the thread of a message that has replies, too, which stands above it and not in it.
    """
    if "command" in body:
        return Place(at(body, "channel_id"), "", at(body, "response_url"))
    if at(body, "type") == "event_callback":
        return Place(at(body, "event", "channel"))
    if isinstance(body.get("view"), dict):
        kept = carried(body)
        return Place(*(at(kept, name) for name in ("channel", "thread", "response_url")))
    pressed = body.get("container")
    thread = at(pressed, "thread_ts") or at(body, "message", "thread_ts")
    below = thread if thread != at(pressed, "message_ts") else ""
    return Place(at(pressed, "channel_id"), below, at(body, "response_url"))


def asker_in(body: Payload, context: BoltContext) -> Actor:
    """Read who asks and where, as `asker` does; over a modal, where that was opened."""
    actor = asker(context)
    return actor if actor.channel else replace(actor, channel=place_of(body).channel)


def metadata(place: Place, **more: object) -> str:
    """Write down a place and what else a modal is to bring back; nothing where there is nothing to keep.

    Where it is too much for Slack the place is left out: the answer then stands in the modal only.
    """
    where = {"channel": place.channel, "thread": place.thread, "response_url": place.url}
    kept = {name: value for name, value in {**where, **more}.items() if value}
    written = json.dumps(kept, ensure_ascii=False) if kept else ""
    return written if len(written) <= METADATA_MOST or place == NOWHERE else metadata(NOWHERE, **more)


def carried(body: Payload) -> Payload:
    """Read what a modal brings back; nothing where that can't be read."""
    try:
        kept = json.loads(at(body, "view", "private_metadata") or "{}")
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
