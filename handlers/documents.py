"""A file handed to the bot in a direct message: fetched from Slack, taken in, and what came of it said there.

That takes longer than Slack waits for an answer, so the message is acknowledged first, and the work goes on
in a thread of its own, a few files at a time.
"""

import http.client
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from urllib.parse import urlsplit

from slack_sdk import WebClient

from agreements.records import Actor
from handlers.defects import excuse
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.payloads import Payload, at, within
from handlers.places import Place
from handlers.replies import PATIENCE, post
from views.page import File, Page
from views.words.fetching import Unfetched, being_read, only_the_first, unfetched

AT_ONCE = 2
"""Files that are read at the same time."""

MOST_FILES = 5
"""Files of one message that are taken in."""

LARGEST = 50 * 1024 * 1024
DEADLINE = 120
"""Seconds in which a file has to have come."""

CHUNK = 64 * 1024
SLACKS_FILES = "files.slack.com"


class NotFetchedError(Exception):
    """A file was not fetched, and why."""

    def __init__(self, why: Unfetched) -> None:
        """Take the reason."""
        super().__init__(why)
        self.why = why


class Intake:
    """Takes in the files of messages."""

    def __init__(self, desk: Desk, errands: Errands) -> None:
        """Take the desk that files are handed to, and the errands that send what is made of them."""
        self._desk = desk
        self._errands = errands
        self._runners = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="file")

    def run(self, client: WebClient, event: Payload, about: str, *, actor: Actor) -> None:
        """Take in the files of a message, one after the other, and say there what came of each."""
        self._runners.submit(self._run, client, files_of(event), about, actor, at(event, "thread_ts"))

    def _run(self, client: WebClient, files: list[Payload], about: str, actor: Actor, thread: str) -> None:
        def say(page: Page) -> None:
            post(client, page, channel=actor.channel, thread=thread)
            self._errands.run(client, page, actor=actor, to=Place(actor.channel, thread))

        try:
            for file in files[:MOST_FILES]:
                say(being_read(at(file, "name")))
                say(self._taken_in(client, file, about, actor))
            if len(files) > MOST_FILES:
                say(only_the_first(MOST_FILES))
        except Exception as failed:  # noqa: BLE001 - nobody else is there to tell the asker
            self._tell(say, failed)

    def _taken_in(self, client: WebClient, file: Payload, about: str, actor: Actor) -> Page:
        try:
            content = fetched(client, file)
        except NotFetchedError as failed:
            return unfetched(at(file, "name"), failed.why)
        return self._desk.take_in(File.made(at(file, "name") or "file", content), actor=actor, about=about)

    def _tell(self, say: Callable[[Page], None], failed: Exception) -> None:
        try:
            say(excuse(self._desk, failed))
        except Exception as unsaid:  # noqa: BLE001 - with Slack away there is only the log
            self._desk.apologise(unsaid)


def files_of(event: object) -> list[Payload]:
    """List the files that came with a message."""
    files = within(event, "files")
    return [one for one in files if isinstance(one, dict)] if isinstance(files, list) else []


def fetched(client: WebClient, file: Payload) -> bytes:
    """Fetch a file from Slack with the bot's token, which is sent to Slack's own hosts and nowhere else.

    Raises NotFetchedError where that can't be done within its bounds.
    """
    url = urlsplit(_address(file) or _address(_described(client, file)))
    api = urlsplit(client.base_url)
    ours = {(api.scheme, api.netloc), ("https", SLACKS_FILES)}
    if (url.scheme, url.netloc) not in ours:
        raise NotFetchedError(Unfetched.ELSEWHERE)
    size = file.get("size")
    if isinstance(size, int) and size > LARGEST:
        raise NotFetchedError(Unfetched.TOO_LARGE)
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = kind(url.netloc, timeout=PATIENCE)
    try:
        target = f"{url.path}?{url.query}" if url.query else url.path
        connection.request("GET", target, headers={"Authorization": f"Bearer {client.token}"})
        response = connection.getresponse()
        if response.status != HTTPStatus.OK:  # Slack sends whoever may not to its page for signing in
            raise NotFetchedError(Unfetched.NOT_ALLOWED)
        return _read(response)
    except (OSError, http.client.HTTPException) as away:
        raise NotFetchedError(Unfetched.AWAY) from away
    finally:
        connection.close()


def _address(file: object) -> str:
    return at(file, "url_private_download") or at(file, "url_private")


def _described(client: WebClient, file: Payload) -> object:
    """Ask Slack for what it left out of a message, as it does in channels shared with other workspaces."""
    return within(client.files_info(file=at(file, "id")).data, "file")


def _read(response: http.client.HTTPResponse) -> bytes:
    content, until = bytearray(), time.monotonic() + DEADLINE
    while part := response.read(CHUNK):
        content += part
        if len(content) > LARGEST:
            raise NotFetchedError(Unfetched.TOO_LARGE)
        if time.monotonic() > until:
            raise NotFetchedError(Unfetched.TOO_SLOW)
    return bytes(content)
