"""Files that somebody shared where they ask for one to be imported: a command carries none itself."""

from collections.abc import Iterable
from typing import Any

from slack_sdk import WebClient

from handlers.payloads import Payload, at, within
from handlers.places import Place

LOOKED_AT = 50
"""Messages of a channel that are looked at, the latest first."""

DOCUMENTS = frozenset(["docx", "doc", "pdf", "txt", "html", "htm", "md", "markdown"])
"""The files that are looked for, by the end of their name.

A register file is not among them: it counts as soon as it is read, so it is only taken where it is handed in
itself.
"""


def files_of(message: object) -> list[Payload]:
    """List the files that came with a message."""
    files = within(message, "files")
    return [one for one in files if isinstance(one, dict)] if isinstance(files, list) else []


def documents_shared(client: WebClient, place: Place, user: str) -> tuple[str, list[Payload]]:
    """Find the documents of the thread asked in, or else those that the asker shared last in the channel.

    Returns the timestamp of their message with them, or nothing. Raises slack_sdk's SlackApiError where Slack
    shows none of the channel.
    """
    if place.thread:
        replies = client.conversations_replies(channel=place.channel, ts=place.thread, limit=LOOKED_AT)
        if found := _with_documents(reversed(_messages(replies.data))):
            return found
    history = client.conversations_history(channel=place.channel, limit=LOOKED_AT)
    own = (one for one in _messages(history.data) if at(one, "user") == user)
    return _with_documents(own) or ("", [])


def _messages(answer: object) -> list[Any]:
    messages = within(answer, "messages")
    return messages if isinstance(messages, list) else []


def _with_documents(messages: Iterable[object]) -> tuple[str, list[Payload]] | None:
    for message in messages:
        files = [one for one in files_of(message) if _is_document(at(one, "name"))]
        if files:
            return at(message, "ts"), files
    return None


def _is_document(name: str) -> bool:
    return name.rpartition(".")[2].casefold() in DOCUMENTS
