"""What Slack sends, in its own shapes and signed, for tests to hand to the app."""

import itertools
import json
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from slack_bolt import BoltRequest
from slack_sdk.signature import SignatureVerifier

from tests.handlers.loopback import BOT, BOT_USER, TEAM

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
ASKER, CHANNEL, DIRECT = "U0ASKER", "C0PLACES", "D0ASKER"


def alone_with(user: str) -> str:
    """Name the channel of direct messages with somebody, as the loopback does when it opens it."""
    return f"D{user[1:]}"


FORM, JSON = "application/x-www-form-urlencoded", "application/json"

Payload = dict[str, Any]
NOW = time.time  # noqa: TID251 - a signature is of the real instant
_numbers = itertools.count(1)


def command(text: str, response_url: str = "https://hooks.slack.test/1", **changed: object) -> Payload:
    """Make the payload of `/mou` with this text."""
    return {
        "token": "none",
        "team_id": TEAM,
        "team_domain": "practice",
        "channel_id": CHANNEL,
        "channel_name": "places",
        "user_id": ASKER,
        "user_name": "asker",
        "command": "/mou",
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": f"{next(_numbers)}.1.trigger",
        **changed,
    }


def event(inner: Payload, **changed: object) -> Payload:
    """Wrap an event as the Events API does."""
    number = next(_numbers)
    return {
        "token": "none",
        "team_id": TEAM,
        "api_app_id": "A1",
        "event": {"ts": f"1700000000.{number:06}", "event_ts": f"1700000000.{number:06}", **inner},
        "type": "event_callback",
        "event_id": f"Ev{number}",
        "event_time": 1700000000,
        "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
        "is_ext_shared_channel": False,
        **changed,
    }


def mention(text: str, **changed: object) -> Payload:
    """Make a mention of the bot in a channel."""
    said = {"type": "app_mention", "user": ASKER, "channel": CHANNEL, "text": f"<@{BOT_USER}> {text}"}
    return event({**said, **changed})


def direct(text: str, **changed: object) -> Payload:
    """Make a direct message to the bot."""
    said = {"type": "message", "channel_type": "im", "user": ASKER, "channel": DIRECT, "text": text}
    return event({**said, **changed})


def opened(tab: str) -> Payload:
    """Make the opening of one of the bot's own tabs."""
    return event({"type": "app_home_opened", "user": ASKER, "channel": DIRECT, "tab": tab})


def own(text: str) -> Payload:
    """Make the event of the bot's own message."""
    return direct(text, user=BOT_USER, bot_id=BOT)


def _interaction(kind: str, **more: object) -> Payload:
    return {
        "type": kind,
        "team": {"id": TEAM, "domain": "practice"},
        "user": {"id": ASKER, "username": "asker", "name": "asker", "team_id": TEAM},
        "api_app_id": "A1",
        "token": "none",
        "enterprise": None,
        "is_enterprise_install": False,
        "trigger_id": f"{next(_numbers)}.1.trigger",
        **more,
    }


def _pressed(action_id: str, value: str) -> Payload:
    text = {"type": "plain_text", "text": "Press"}
    stamp = f"1700000001.{next(_numbers):06}"
    button = {"type": "button", "block_id": "b1", "action_id": action_id, "value": value, "text": text}
    return {"actions": [{**button, "action_ts": stamp}]}


def pressed(  # noqa: PLR0913 - each says where the button stands
    action_id: str,
    value: str,
    response_url: str,
    *,
    only_you: bool = True,
    channel: str = CHANNEL,
    thread: str = "",
    replies: bool = False,
    blocks: Sequence[Payload] = (),
) -> Payload:
    """Make the press of a button in a message of the bot's, seen by the presser only unless told.

    With `replies` below it, it is the first message of a thread, which Slack names as it does those below.
    """
    ts = f"1700000000.{next(_numbers):06}"
    at = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": only_you}
    if thread or replies:
        at["thread_ts"] = thread or ts
    more: Payload = {
        "container": at,
        "channel": {"id": channel, "name": "places"},
        "response_url": response_url,
        **_pressed(action_id, value),
    }
    if not only_you:
        said = {"type": "message", "user": BOT_USER, "bot_id": BOT, "ts": ts, "text": "…"}
        named = {"thread_ts": at["thread_ts"]} if "thread_ts" in at else {}
        more["message"] = said | named | {"blocks": list(blocks)}
    return _interaction("block_actions", **more)


def pressed_in_view(action_id: str, value: str, kind: str) -> Payload:
    """Make the press of a button on the Home tab (`home`) or in a form (`modal`)."""
    view = {"id": "V1", "type": kind, "callback_id": "", "private_metadata": "", "blocks": []}
    return _interaction(
        "block_actions",
        container={"type": "view", "view_id": "V1"},
        view=view,
        **_pressed(action_id, value),
    )


def submitted(view: Payload, values: Payload) -> Payload:
    """Make the submission of a form that the bot opened, with what its blanks hold."""
    body = {**view, "id": "V2", "team_id": TEAM, "state": {"values": values}}
    return _interaction("view_submission", view=body, response_urls=[])


def typed_so_far(typed: str, action_id: str, view: Payload | None = None) -> Payload:
    """Make the request for what to suggest in a list for the letters typed so far.

    Nothing in it tells it from another for the same letters: Slack gives it no trigger.
    """
    asked = _interaction(
        "block_suggestion",
        action_id=action_id,
        block_id="b1",
        value=typed,
        container={"type": "view", "view_id": "V2"},
        view=view or {"id": "V2", "type": "modal"},
    )
    return {name: value for name, value in asked.items() if name != "trigger_id"}


def packed(payload: Payload) -> tuple[str, str]:
    """Pack a payload as Slack does: its body, and the type of that."""
    if payload.get("type") in ("event_callback", "url_verification"):
        return json.dumps(payload), JSON
    if "command" in payload or "ssl_check" in payload:
        return urlencode(payload), FORM
    return urlencode({"payload": json.dumps(payload)}), FORM


def headers(body: str, content_type: str, *, at: float | None = None, secret: str = SECRET) -> dict[str, str]:
    """Sign a body as Slack does, at this instant unless told."""
    stamp = str(int(NOW() if at is None else at))
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    return {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature or "",
    }


def request(payload: Payload, *, at: float | None = None, secret: str = SECRET) -> BoltRequest:
    """Pack and sign a payload as the request that Bolt is handed."""
    body, content_type = packed(payload)
    return BoltRequest(body=body, headers=dict(headers(body, content_type, at=at, secret=secret)))
