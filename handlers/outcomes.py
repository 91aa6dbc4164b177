"""What Slack made of a call that failed: whether it may have taken what was sent, will later, or will not."""

import re
from datetime import timedelta
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from agreements.reminding.delivering import NotNow, Refused, Unsure
from handlers.payloads import at

TOO_MANY = "ratelimited"
"""Why something was not taken just now: there was too much of it."""

UNWELL = {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"}
"""What Slack says when it is in trouble itself: the message may have been taken all the same."""

EVERYWHERE = {
    "account_inactive",
    "invalid_auth",
    "not_authed",
    "org_login_required",
    "token_expired",
    "token_revoked",
    "two_factor_setup_required",
}
"""What Slack says when it would take nothing from us at all."""

NO_THREAD = {
    "cannot_reply_to_message",
    "message_not_found",
    "restricted_action_non_threadable_channel",
    "thread_not_found",
}
"""What Slack says when the message that a thread hangs on was taken away, or takes no thread."""

DIGITS_MOST = 6
"""Digits of the seconds that Slack may ask to wait: eleven days."""

CODE = re.compile(r"[a-z_]+")
"""How Slack writes its codes; whatever else comes in the place of one is not Slack's."""


class RefusedError(Exception):
    """Slack would not take an answer at its address for that; the message is the reason that it gave."""

    def __init__(self, code: str, status: int) -> None:
        """Take Slack's code for why, and the status of HTTP that it came with."""
        super().__init__(code)
        self.status = status


OF_SLACK = (SlackApiError, RefusedError, URLError, ConnectionError, TimeoutError, HTTPException)
"""What is raised where Slack doesn't take something; anything else is a defect of ours."""


def code_of(failed: Exception) -> str:
    """Return Slack's code for why it didn't take something, or nothing where it gave none."""
    code = at(failed.response.data, "error") if isinstance(failed, SlackApiError) else ""
    code = str(failed) if isinstance(failed, RefusedError) else code
    return code if CODE.fullmatch(code) else ""


def outcome_of(failed: Exception) -> NotNow | Unsure | Refused:
    """Read what Slack made of a call from what it raised; where nobody listens, nothing was taken."""
    if isinstance(failed, SlackApiError):
        response = failed.response
        return _made_of(code_of(failed), response.status_code, response.headers)
    if isinstance(failed, RefusedError):
        return _made_of(code_of(failed), failed.status, {})
    reason = failed.reason if isinstance(failed, URLError) else failed
    if isinstance(failed, URLError) and isinstance(reason, ConnectionRefusedError):
        return NotNow("connection_refused")
    return Unsure(type(reason).__name__)


def _made_of(code: str, status: int, headers: dict[str, Any]) -> NotNow | Unsure | Refused:
    if status == HTTPStatus.TOO_MANY_REQUESTS or code in {"ratelimited", "rate_limited"}:
        return NotNow(TOO_MANY, _retry_after(headers))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or code in UNWELL:
        return Unsure(code or f"http_{status}")
    if not code:  # an answer that isn't Slack's own, such as a proxy's
        return Unsure(f"http_{status}")
    return Refused(code, everywhere=code in EVERYWHERE)


def _retry_after(headers: dict[str, Any]) -> timedelta:
    named = {name.lower(): value for name, value in headers.items()}
    value = named.get("retry-after", "")
    first = str(value[0] if isinstance(value, list) and value else value)
    return timedelta(seconds=int(first) if first.isdecimal() and len(first) <= DIGITS_MOST else 0)
