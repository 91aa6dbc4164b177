"""Slack's own shapes of what a bot is sent: commands, events and interactions."""

import secrets
import time
from dataclasses import dataclass
from typing import Any

from practice.manifest import Command
from practice.workspace import APP, BOT, BOT_USER, DOMAIN, TEAM, Conversation, Json, Posted, View, new_id

VERIFICATION = "practice-verification"
"""The old verification token: still in every payload, and no longer to be trusted."""


@dataclass(frozen=True)
class Who:
    """The person who did something, as payloads name them."""

    id: str
    name: str


def username(name: str) -> str:
    """Make the user name that Slack still sends beside a display name."""
    return "".join(letter for letter in name.lower().replace(" ", ".") if letter.isalnum() or letter == ".")


def channel_name(conversation: Conversation) -> str:
    """Tell what Slack calls a conversation in payloads."""
    return {"im": "directmessage", "private": "privategroup"}.get(conversation.kind, conversation.name)


def command(used: Command, text: str, who: Who, conversation: Conversation) -> Json:
    """Make the payload of a slash command, without what it can be answered with."""
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "team_domain": DOMAIN,
        "channel_id": conversation.id,
        "channel_name": channel_name(conversation),
        "user_id": who.id,
        "user_name": username(who.name),
        "command": used.command,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
    }


def event(inner: Json, *, connected: bool = False) -> Json:
    """Wrap an event as the Events API does; `connected` tells of a channel that is shared with others."""
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": new_id("Ev", 11),
        "event_time": int(float(inner["event_ts"])),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": connected,
        "event_context": f"4-{secrets.token_hex(20)}",
    }


def _interaction(kind: str, who: Who) -> Json:
    name = username(who.name)
    return {
        "type": kind,
        "team": {"id": TEAM, "domain": DOMAIN},
        "user": {"id": who.id, "username": name, "name": name, "team_id": TEAM},
        "api_app_id": APP,
        "token": VERIFICATION,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def in_message(kind: str, who: Who, conversation: Conversation, posted: Posted) -> Json:
    """Make what all interactions in a message share; Slack gives no ephemeral message back."""
    message, alone = posted.message, posted.only_for is not None
    container = {
        "type": "message",
        "message_ts": message["ts"],
        "channel_id": conversation.id,
        "is_ephemeral": alone,
    }
    if "thread_ts" in message:
        container["thread_ts"] = message["thread_ts"]
    return (
        _interaction(kind, who)
        | {"container": container, "channel": {"id": conversation.id, "name": channel_name(conversation)}}
        | ({} if alone else {"message": conversation.to_bot(message)})
    )


def in_view(kind: str, who: Who, view: Json) -> Json:
    """Make what all interactions in a view share."""
    return _interaction(kind, who) | {"container": {"type": "view", "view_id": view["id"]}, "view": view}


def submission(who: Who, view: Json, trigger: str) -> Json:
    """Make the payload of a submitted form."""
    return _interaction("view_submission", who) | {"trigger_id": trigger, "view": view, "response_urls": []}


def closed(who: Who, view: Json, *, cleared: bool) -> Json:
    """Make the payload of a form that was closed; `cleared` where all forms were closed at once."""
    return _interaction("view_closed", who) | {"view": view, "is_cleared": cleared}


def action_stamp() -> str:
    """Make the timestamp of an action."""
    return f"{time.time():.6f}"


def with_state(view: View, values: Json) -> Json:
    """Give a view's payload with what its fields hold."""
    return view.body | {"state": {"values": values}}


def bot_profile(name: str) -> dict[str, Any]:
    """Make the profile that stands on each message of a bot."""
    return {"id": BOT, "app_id": APP, "user_id": BOT_USER, "name": name, "team_id": TEAM, "deleted": False}
