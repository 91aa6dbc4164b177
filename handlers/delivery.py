"""What is said unasked: sent once, looked for where it isn't known whether Slack took it, changed in place.

Every message carries the key of its posting in its metadata, and Slack's own answers decide what comes next:
`agreements.reminding.delivering` has the rules. Slack's client tries nothing again by itself here, since
a call that broke off may have been taken.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from agreements.reminding.delivering import Absent, NotNow, Outcome, Refused, Said, Unsure
from handlers.histories import EndlessError, every_message
from handlers.outcomes import NO_THREAD, code_of, outcome_of
from handlers.payloads import Payload, at, within

EVENT_TYPE = "mou_posting"
"""The type of the metadata by which a message of ours is found again."""

CHANNELS = ("C", "G", "D")
"""How the ids of conversations begin; those of people begin otherwise."""

CHANGED_MOST = 4_000
"""Bytes of the text of a message that is changed; of a new one Slack takes 40,000 characters."""

SKEW = timedelta(hours=1)
"""How much earlier than we think a message may have been sent by Slack's clock."""

GONE = {"message_not_found", "cant_update_message", "edit_window_closed", "is_inactive"}
"""What Slack says of a message that can't be changed any more."""

NO_OPENING = {"unknown_method", "missing_scope"}
"""What is said where no direct messages can be opened: by another server than Slack's, or by Slack to us."""


class Messenger:
    """Says things in Slack on behalf of the clock."""

    def __init__(self, token: str, api_url: str, *, patience: float) -> None:
        """Take the bot's token, where Slack is, and for how many seconds it may keep each call waiting.

        A call may be kept waiting twice, until it is connected and until it is answered.
        """
        self.client = WebClient(token, api_url, timeout=patience, retry_handlers=[])  # type: ignore[arg-type] # parts of a second are taken too

    def send(
        self, key: str, audience: str, message: Payload, *, thread: str = "", in_time: Callable[[], bool]
    ) -> Outcome:
        """Post a message, in a thread where one is given and still there.

        It is asked before each try whether it would come `in_time`: opening a direct message, and a thread
        that turns out to be gone, take theirs.
        """

        def post(channel: str) -> Outcome:
            said: dict[str, Any] = {**message, "channel": channel, "metadata": metadata(key)}
            if thread and in_time():
                try:
                    return _said(self.client.chat_postMessage(**said, thread_ts=thread), channel)
                except SlackApiError as refused:
                    if code_of(refused) not in NO_THREAD:
                        raise
            return _said(self.client.chat_postMessage(**said), channel) if in_time() else NotNow("slow")

        return self._in(audience, post)

    def find(
        self, key: str, audience: str, *, since: datetime, thread: str = "", in_time: Callable[[], bool]
    ) -> Outcome:
        """Look for the message of a posting where it was to be said; it was written down at `since`.

        It is asked before each look whether it would come `in_time`.
        """
        oldest = f"{(since - SKEW).timestamp():.6f}"

        def look(channel: str) -> Outcome:
            try:
                for message in self._messages(channel, oldest, thread, in_time):
                    found = within(message, "metadata", "event_payload")
                    if at(message, "metadata", "event_type") == EVENT_TYPE and at(found, "key") == _name(key):
                        return Said(channel, at(message, "ts"))
            except EndlessError:
                return NotNow("slow")
            return Absent()

        return self._in(audience, look)

    def change(self, key: str, channel: str, ts: str, message: Payload) -> Outcome:
        """Put other words in the place of a message that was said; one that is gone counts as changed."""

        def update() -> Outcome:
            said = {**message, "text": _brief(at(message, "text"))}
            self.client.chat_update(channel=channel, ts=ts, **said, metadata=metadata(key))
            return Said(channel, ts)

        outcome = _read(update)
        return Said(channel, ts) if isinstance(outcome, Refused) and outcome.why in GONE else outcome

    def _in(self, audience: str, act: Callable[[str], Outcome]) -> Outcome:
        """Act in an audience's channel; opening a person's is no part of what Slack may have taken."""
        channel = audience
        if not audience.startswith(CHANNELS):
            opened = _read(lambda: self._opened(audience))
            if isinstance(opened, Refused) and opened.why in NO_OPENING:
                opened = Said(audience, "")  # messages are taken for a person too, only not looked for
            if not isinstance(opened, Said):
                return NotNow(opened.why) if isinstance(opened, Unsure) else opened
            channel = opened.channel
        return _read(lambda: act(channel))

    def _opened(self, user: str) -> Outcome:
        channel = at(self.client.conversations_open(users=user).data, "channel", "id")
        return Said(channel, "") if channel else Unsure("no_channel")

    def _messages(
        self, channel: str, oldest: str, thread: str, in_time: Callable[[], bool]
    ) -> Iterator[object]:
        """Yield what was said in a channel and in a thread of it; a thread that is gone holds nothing."""
        look = partial(
            every_message, in_time=in_time, channel=channel, oldest=oldest, include_all_metadata=True
        )
        if thread:
            try:
                yield from look(self.client.conversations_replies, ts=thread)
            except SlackApiError as refused:
                if code_of(refused) not in NO_THREAD:
                    raise
        yield from look(self.client.conversations_history)


def _brief(text: str) -> str:
    """Cut the text of a message between two of its lines or words; all that it says stands in its blocks."""
    if len(text.encode()) <= CHANGED_MOST:
        return text
    start = text.encode()[: CHANGED_MOST - len("\n…".encode())].decode(errors="ignore")
    between = max(start.rfind("\n"), 0) or max(start.rfind(" "), 0) or len(start)
    return f"{start[:between]}\n…"


def metadata(key: str) -> Payload:
    """Make the metadata by which the message of a posting is found again."""
    return {"event_type": EVENT_TYPE, "event_payload": {"key": _name(key)}}


def _name(key: str) -> str:
    """Name a posting so that other apps, which may read metadata, learn nothing from it."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _said(response: SlackResponse, channel: str) -> Outcome:
    ts = at(response.data, "ts")
    return Said(at(response.data, "channel") or channel, ts) if ts else Unsure("no_ts")


def _read(act: Callable[[], Outcome]) -> Outcome:
    """Do something in Slack, and read what came of it."""
    try:
        return act()
    except (SlackApiError, OSError, HTTPException, ValueError) as failed:
        return outcome_of(failed)
