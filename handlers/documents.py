"""A file handed to the bot, or shared where it is asked to import one: fetched, taken in, and told of there.

That takes longer than Slack waits for an answer, so the message is acknowledged first, and the work goes on
in a thread of its own, a few files at a time.
"""

import http.client
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from agreements import patience
from agreements.recorded import is_direct
from agreements.records import Actor
from handlers.answering import IN_A_DIRECT_MESSAGE
from handlers.defects import excuse
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.histories import EndlessError
from handlers.patience import PATIENTLY, patient
from handlers.payloads import Payload, at
from handlers.places import NOWHERE, Place
from handlers.replies import post, tell_asker
from handlers.shared_files import address_of, described, documents_shared
from views.page import File, Page
from views.words.fetching import Unfetched, being_read, nothing_shared, unfetched

AT_ONCE = 2
"""Files that are read at the same time."""

MOST_FILES = 5
"""Files of one message that are taken in."""

LARGEST = 50 * 1024 * 1024
DEADLINE = 120
"""Seconds in which a file has to have come."""

CHUNK = 64 * 1024


class NotFetchedError(Exception):
    """A file was not fetched, and why."""

    def __init__(self, why: Unfetched) -> None:
        """Take the reason."""
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Task:
    """What files are taken in for: by whom, of which agreement if it is said, and how they are told.

    `shared` is the channel and the timestamp of the message that a command went back to, if one did.
    """

    client: WebClient
    actor: Actor
    about: str
    say: Callable[[Page], None]
    shared: str = ""

    def once(self, file: Payload) -> str:
        """Return the key that takes a file in one time only, or nothing for what is handed in itself."""
        return f"import {self.shared} {at(file, 'id')} {self.actor.user} {self.about}" if self.shared else ""


class Intake:
    """Takes in the files of messages."""

    def __init__(self, desk: Desk, errands: Errands) -> None:
        """Take the desk that files are handed to, and the errands that send what is made of them."""
        self._desk = desk
        self._errands = errands
        self._runners = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="file")

    def run(
        self, client: WebClient, files: Sequence[Payload], about: str, *, actor: Actor, place: Place
    ) -> None:
        """Take in files, one after the other, and say in their place what came of each."""
        task = self._task(client, actor, about, place)
        self._runners.submit(self._told, task.say, lambda: self._take_in(files, task))

    def takes(
        self, client: WebClient, asked: Page, files: Sequence[Payload], *, actor: Actor, place: Place
    ) -> bool:
        """Take in what a page asks for, and return whether it does: files that came along, or were shared.

        In a direct message there is nothing to look for: what is sent there is taken in as it comes.
        """
        if asked.awaits is None or (is_direct(place.channel) and not files):
            return False
        if files:
            self.run(client, files, asked.awaits, actor=actor, place=place)
            return True
        task = self._task(client, actor, asked.awaits, place)
        self._runners.submit(self._told, task.say, lambda: self._take_shared(asked, place, task))
        return True

    def _task(self, client: WebClient, actor: Actor, about: str, place: Place) -> Task:
        waits = patient(client)
        return Task(waits, actor, about, self._say(waits, actor, place))

    def _say(self, client: WebClient, actor: Actor, place: Place) -> Callable[[Page], None]:
        def say(page: Page) -> None:
            with self._errands.after(client, page, actor=actor, to=NOWHERE if place.url else place):
                if place.url:
                    said = replace(page, parts=(*page.parts, IN_A_DIRECT_MESSAGE)) if page.files else page
                    tell_asker(client, said, url=place.url, user=actor.user, waits=PATIENTLY)
                else:
                    post(client, page, channel=place.channel, thread=place.thread)

        return say

    def _told(self, say: Callable[[Page], None], take: Callable[[], None]) -> None:
        """Do the work of a thread, or what concerns one file of it, and tell the asker where it fails."""
        try:
            take()
        except Exception as failed:  # noqa: BLE001 - nobody else is there to tell the asker
            try:
                say(excuse(self._desk, failed))
            except Exception as unsaid:  # noqa: BLE001 - with Slack away there is only the log
                self._desk.apologise(unsaid)

    def _take_shared(self, asked: Page, place: Place, task: Task) -> None:
        try:
            ts, files = documents_shared(task.client, place, task.actor.user)
        except (SlackApiError, EndlessError):
            task.say(nothing_shared(asked, seen=False))
            return
        if place.url:
            # asked for once more in private, the same file is not read again: what waits is what is meant
            task = replace(task, shared=f"{place.channel} {ts}")
            files = [file for file in files if not self._desk.keys.noted(task.once(file))]
        if files:
            self._take_in(files, task)
        else:
            task.say(nothing_shared(asked, seen=True))

    def _take_in(self, files: Sequence[Payload], task: Task) -> None:
        known: list[Payload] = []
        for file in files[:MOST_FILES]:
            self._told(task.say, partial(self._describe, file, task, known))
        if not known:
            return
        reading = being_read([at(file, "name") for file in known], left_out=len(files) > MOST_FILES)
        self._told(task.say, partial(task.say, reading))
        for file in known:
            self._told(task.say, partial(self._take_in_one, file, task))

    def _describe(self, file: Payload, task: Task, known: list[Payload]) -> None:
        known.append(described(task.client, file))

    def _take_in_one(self, file: Payload, task: Task) -> None:
        task.say(self._taken_in(file, task))

    def _taken_in(self, file: Payload, task: Task) -> Page:
        """Take in a file once; where it can't be fetched or read, it may be tried again."""
        name = at(file, "name")
        try:
            content = fetched(task.client, file)
        except NotFetchedError as failed:
            return unfetched(name, failed.why)
        handed = File.made(name or "file", content)
        return self._desk.take_in(handed, actor=task.actor, about=task.about, once=task.once(file))


def fetched(client: WebClient, file: Payload) -> bytes:
    """Fetch a file from Slack with the bot's token, which is sent to Slack's own hosts and nowhere else.

    Those are that of its API, and the one of its files: files.slack.com, or that of GovSlack.
    Raises NotFetchedError where that can't be done within its bounds.
    """
    try:
        url = urlsplit(address_of(file).encode("ascii").decode())  # as all of Slack's are
    except ValueError as unread:
        raise NotFetchedError(Unfetched.ELSEWHERE) from unread
    api = urlsplit(client.base_url)
    ours = {(api.scheme, api.netloc), ("https", f"files.{api.netloc.removeprefix('www.')}")}
    if (url.scheme, url.netloc) not in ours:
        raise NotFetchedError(Unfetched.ELSEWHERE)
    size = file.get("size")
    if isinstance(size, int) and size > LARGEST:
        raise NotFetchedError(Unfetched.TOO_LARGE)
    asked = Request(url.geturl(), headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - one of ours
    try:
        with _opener(client).open(asked, timeout=patience.SLACK) as response:
            return _read(response)
    except HTTPError as refused:  # Slack sends whoever may not to its page for signing in
        ill = refused.code >= HTTPStatus.INTERNAL_SERVER_ERROR
        raise NotFetchedError(Unfetched.AWAY if ill else Unfetched.NOT_ALLOWED) from refused
    except (OSError, http.client.HTTPException) as away:
        raise NotFetchedError(Unfetched.AWAY) from away


class _Straight(HTTPRedirectHandler):
    """Goes where it is told and nowhere else: the token goes along."""

    def redirect_request(self, *_: object) -> None:
        """Take a way to elsewhere for a refusal."""


def _opener(client: WebClient) -> OpenerDirector:
    """Make what opens an address in the way in which the client calls Slack: by its proxy, if it has one."""
    proxies = {"http": client.proxy, "https": client.proxy} if client.proxy else {}
    return build_opener(ProxyHandler(proxies), HTTPSHandler(context=client.ssl), _Straight)


def _read(response: http.client.HTTPResponse) -> bytes:
    content, until = bytearray(), time.monotonic() + DEADLINE
    while part := response.read1(CHUNK):  # what has come so far, however little: reading a chunk would wait
        content += part
        if len(content) > LARGEST:
            raise NotFetchedError(Unfetched.TOO_LARGE)
        if time.monotonic() > until:
            raise NotFetchedError(Unfetched.TOO_SLOW)
    if response.length:
        raise http.client.IncompleteRead(bytes(content), response.length)
    return bytes(content)
