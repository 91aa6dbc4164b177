"""Files that somebody shared where they ask for one to be imported: a command carries none itself."""

from collections.abc import Iterable
from time import monotonic

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.histories import every_message, messages_of
from handlers.payloads import Payload, at, within
from handlers.places import Place

LOOKED_AT = 50
"""Messages of a channel that are looked at, the latest first."""

DEADLINE = 60
"""Seconds in which a thread has to have been shown."""

DOCUMENTS = frozenset(["docx", "doc", "pdf", "txt", "html", "htm", "md", "markdown"])
"""The files that are looked for, by the end of their name.

A register file is not among them: it counts as soon as it is read, so it is only taken where it is handed in
itself.
"""


def files_of(message: object) -> list[Payload]:
    """List the files that came with a message."""
    files = within(message, "files")
    return [one for one in files if isinstance(one, dict)] if isinstance(files, list) else []


def address_of(file: object) -> str:
    """Return where Slack keeps a file, or nothing where it doesn't say."""
    return at(file, "url_private_download") or at(file, "url_private")


def described(client: WebClient, file: Payload) -> Payload:
    """Ask Slack for what it left out of a message, as it does in channels shared with other workspaces.

    That is all but the id: also the name, which tells how a file is read.
    """
    if address_of(file):
        return file
    try:
        said = within(client.files_info(file=at(file, "id")).data, "file")
    except SlackApiError:
        return file  # which has no address, and is refused for that
    return {**file, **said} if isinstance(said, dict) else file


def documents_shared(client: WebClient, place: Place, user: str) -> tuple[str, list[Payload]]:
    """Find the last documents of the thread asked in, or else the last that the asker shared in the channel.

    Returns the timestamp of their message with them, or nothing. Raises slack_sdk's SlackApiError where Slack
    shows none of the channel, EndlessError where it doesn't show all of the thread in time.
    """
    if place.thread:
        until = monotonic() + DEADLINE
        replies = every_message(
            client.conversations_replies,
            in_time=lambda: monotonic() < until,
            channel=place.channel,
            ts=place.thread,
        )
        in_order = {at(one, "ts"): one for one in replies}  # each page may begin with the first message again
        if found := _with_documents(client, reversed(in_order.values())):
            return found
    history = client.conversations_history(channel=place.channel, limit=LOOKED_AT)
    own = (one for one in messages_of(history.data) if at(one, "user") == user)
    return _with_documents(client, own) or ("", [])


def _with_documents(client: WebClient, messages: Iterable[object]) -> tuple[str, list[Payload]] | None:
    for message in messages:
        named = (one if at(one, "name") else described(client, one) for one in files_of(message))
        files = [one for one in named if is_document(one)]
        if files:
            return at(message, "ts"), files
    return None


def is_document(file: object) -> bool:
    """Say whether a file is a document that is looked for, by its name."""
    return at(file, "name").rpartition(".")[2].casefold() in DOCUMENTS
