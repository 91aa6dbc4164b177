"""What Slack says of the bot when asked: whether it takes the token, allows what is needed, lets it in."""

from collections.abc import Iterable
from dataclasses import dataclass
from http.client import HTTPException

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from agreements.delivering import Refused
from handlers.delivery import outcome_of
from handlers.patience import PATIENCE
from handlers.payloads import at

SCOPES = (
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "im:history",
    "im:write",
)
"""What the bot needs to be allowed; `manifest.yaml` asks for it and says what for."""


@dataclass(frozen=True)
class Examined:
    """What Slack says: why it doesn't take the token, what it doesn't allow, and where the bot can't read.

    `refused` is empty where all is well, `missing` nothing where Slack doesn't tell; `closed` holds channels
    with Slack's code for why.
    """

    refused: str
    missing: tuple[str, ...] | None = None
    closed: tuple[tuple[str, str], ...] = ()


def examine(token: str, api_url: str, channels: Iterable[str]) -> Examined:
    """Ask Slack whether it takes the token, what it allows, and whether the bot is in some channels."""
    client = WebClient(token, api_url, timeout=PATIENCE, retry_handlers=[])
    try:
        answer = client.auth_test()
    except SlackApiError as refused:
        outcome = outcome_of(refused)  # whoever is in trouble has not looked at the token
        return Examined(outcome.why if isinstance(outcome, Refused) else f"can't be reached: {outcome.why}")
    except (OSError, HTTPException, ValueError) as away:
        return Examined(f"can't be reached: {away}")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    allowed = headers.get("x-oauth-scopes")
    granted = {one.strip() for one in str(allowed).split(",")} if allowed else None
    missing = tuple(one for one in SCOPES if one not in granted) if granted is not None else None
    asked = ((channel, _closed(client, channel)) for channel in channels)
    return Examined("", missing, tuple((channel, why) for channel, why in asked if why))


def _closed(client: WebClient, channel: str) -> str:
    """Return Slack's code for why the bot can't see a channel, which it has to be in to post there."""
    try:
        client.conversations_history(channel=channel, limit=1)
    except SlackApiError as refused:
        return at(refused.response.data, "error") or f"http_{refused.response.status_code}"
    except (OSError, HTTPException, ValueError) as away:
        return f"can't be reached: {away}"
    return ""
