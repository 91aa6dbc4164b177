"""What Slack says of the bot when asked: whether it takes the token, allows what is needed, lets it in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPException

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from agreements import patience
from agreements.reminding.delivering import NotNow, Refused, Unsure
from handlers.outcomes import outcome_of
from handlers.patience import PATIENTLY

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
    "mpim:history",
)
"""What the bot needs to be allowed; `manifest.yaml` asks for it and says what for."""


@dataclass(frozen=True)
class Examined:
    """What Slack says: why it doesn't take the token, what it doesn't allow, and where the bot can't read.

    `refused` is empty where all is well, `missing` nothing where Slack doesn't tell; `closed` holds channels
    with Slack's code for why, `unsure` those of which it did not say, with what kept it from that. `ahead` is
    how far this machine's clock is before Slack's, nothing where Slack doesn't tell.
    """

    refused: str
    missing: tuple[str, ...] | None = None
    closed: tuple[tuple[str, str], ...] = ()
    unsure: tuple[tuple[str, str], ...] = ()
    ahead: timedelta = timedelta()


def examine(token: str, api_url: str, channels: Iterable[str], *, now: datetime) -> Examined:
    """Ask Slack if it takes the token, what it allows, what time it is, and if the bot is in channels."""
    client = WebClient(token, api_url, timeout=patience.SLACK, retry_handlers=[PATIENTLY])
    answer = _asked(client.auth_test)
    if isinstance(answer, str):
        return Examined(answer)
    headers = {name.lower(): value for name, value in answer.headers.items()}
    allowed = headers.get("x-oauth-scopes")
    granted = {one.strip() for one in str(allowed).split(",")} if allowed else None
    missing = tuple(one for one in SCOPES if one not in granted) if granted is not None else None
    asked = [(channel, _reading(client, channel)) for channel in channels]
    closed = tuple((channel, one.why) for channel, one in asked if isinstance(one, Refused))
    unsure = tuple((channel, one.why) for channel, one in asked if isinstance(one, NotNow | Unsure))
    return Examined("", missing, closed, unsure, _ahead(str(headers.get("date", "")), now))


def _ahead(told: str, now: datetime) -> timedelta:
    try:
        return now - parsedate_to_datetime(told)
    except (TypeError, ValueError):  # no instant, or one without a zone
        return timedelta()


def examine_app(token: str, api_url: str) -> str:
    """Ask Slack whether an app's token opens a connection, which is left unused; tells why not, if not."""
    client = WebClient(base_url=api_url, timeout=patience.SLACK, retry_handlers=[PATIENTLY])
    answer = _asked(lambda: client.apps_connections_open(app_token=token))
    return answer if isinstance(answer, str) else ""


def _asked(call: Callable[[], SlackResponse]) -> SlackResponse | str:
    """Return what Slack answers, or why it does not take the token that it is asked with."""
    try:
        return call()
    except SlackApiError as refused:
        outcome = outcome_of(refused)  # whoever is in trouble has not looked at the token
        return outcome.why if isinstance(outcome, Refused) else f"can't be reached: {outcome.why}"
    except (OSError, HTTPException, ValueError) as away:
        return f"can't be reached: {away}"


def _reading(client: WebClient, channel: str) -> NotNow | Unsure | Refused | None:
    """Tell what keeps the bot from reading a channel, or nothing: it has to be in it to post there.

    Slack lets it read an archived one too.
    """
    try:
        client.conversations_history(channel=channel, limit=1)
    except SlackApiError as refused:
        return outcome_of(refused)
    except (OSError, HTTPException, ValueError) as away:
        return Unsure(str(away))
    return None
