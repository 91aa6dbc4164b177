"""Signed HTTP requests to the bot's address, as Slack sends them where Socket Mode is off."""

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, StreamReader

from practice.delivery import NoAnswer, Retry
from practice.workspace import Json

ANSWER_MOST = 1_000_000
FORM = "application/x-www-form-urlencoded"
CALLER = "Slackbot 1.0 (+https://api.slack.com/robots)"
BAD_REQUEST = 400
SERVER_FAULT = 500


class HttpMode:
    """A bot that listens at one address for commands, interactions and events."""

    connected = True

    def __init__(self, url: str, signing_secret: str, session: ClientSession) -> None:
        """Send to this address, signed with this secret."""
        self._url = url
        self._secret = signing_secret.encode()
        self._session = session

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> object:
        """Post a payload in the form that Slack gives this kind, and read the answer."""
        if kind == "events_api":
            body, content_type = json.dumps(payload).encode(), "application/json"
        elif kind == "interactive":
            body, content_type = urlencode({"payload": json.dumps(payload)}).encode(), FORM
        else:
            body, content_type = urlencode(payload).encode(), FORM
        headers = {"Content-Type": content_type, "User-Agent": CALLER, **self._signature(body)}
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry.number), "X-Slack-Retry-Reason": retry.reason}
        try:
            async with self._session.post(
                self._url, data=body, headers=headers, allow_redirects=False
            ) as response:
                answer = b"".join([part async for part in _up_to(response.content, ANSWER_MOST)])
                status, kind_of_answer = response.status, response.content_type
                again = response.headers.get("X-Slack-No-Retry") != "1"
        except ClientError:
            raise NoAnswer("dispatch_failed") from None
        if status >= BAD_REQUEST:
            raise NoAnswer(
                "http_service_error" if status >= SERVER_FAULT else "http_client_error", retry=again
            )
        if len(answer) > ANSWER_MOST:
            raise NoAnswer("invalid_response")
        return _read(answer, kind_of_answer)

    def _signature(self, body: bytes) -> dict[str, str]:
        sent_at = str(int(time.time()))
        digest = hmac.new(self._secret, f"v0:{sent_at}:".encode() + body, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": sent_at, "X-Slack-Signature": f"v0={digest}"}


async def _up_to(stream: StreamReader, most: int) -> AsyncIterator[bytes]:
    """Yield the parts of a stream until they are more than `most` bytes together."""
    count = 0
    async for part in stream.iter_any():
        yield part
        count += len(part)
        if count > most:
            return


def _read(answer: bytes, content_type: str) -> object:
    try:
        text = answer.decode()
        if not text.strip():
            return None
        return json.loads(text) if content_type == "application/json" else {"text": text}
    except ValueError:
        raise NoAnswer("invalid_response") from None
