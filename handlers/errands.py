"""What an answer has done besides being said: others are told, files are sent.

It is done once the asker has their answer, or can't be given it, in threads of its own: Slack waits 3 seconds
for an answer and a file takes longer. What was recorded stands, whatever becomes of an errand; the asker is
told what failed. A
process that is told to stop finishes the errands in hand. What others are told was written down with the act:
where the process dies before it is said, whichever clock looks next says it.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from slack_sdk import WebClient

from agreements.records import Actor
from handlers.defects import excuse
from handlers.desk import Desk
from handlers.patience import patient
from handlers.payloads import at
from handlers.places import NOWHERE, Place
from handlers.replies import UnsaidError, post, saying
from views.page import File, Page

AT_ONCE = 4
"""Errands that are run at the same time."""

ALT_MOST = 1000
"""Characters that Slack takes of what a picture shows."""


class Errands:
    """Runs errands, some at a time."""

    def __init__(self, desk: Desk, speak: Callable[[], None]) -> None:
        """Take the desk that logs what goes wrong, and what says what is written down to be said."""
        self._desk = desk
        self._speak = speak
        self._runners = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="errand")

    @contextmanager
    def after(self, client: WebClient, page: Page, *, actor: Actor, to: Place = NOWHERE) -> Iterator[None]:
        """Run the errands of a page for a block that says it, or can't though something is recorded with it.

        What it tells others is said, and its files are sent to a conversation, or else to the asker. Raises
        UnsaidError for whatever the block raises.
        """
        try:
            with saying(page):
                yield
        except UnsaidError:
            if page.recorded:
                self._run(client, page, actor, to)
            raise
        self._run(client, page, actor, to)

    def _run(self, client: WebClient, page: Page, actor: Actor, to: Place) -> None:
        if page.notices:
            self._runners.submit(self._said)
        if page.files:
            self._runners.submit(self._sent, patient(client), page, actor, to)

    def _said(self) -> None:
        try:
            self._speak()
        except Exception as failed:  # noqa: BLE001 - what is to be told is written down: a clock says it
            self._desk.apologise(failed)

    def _sent(self, client: WebClient, page: Page, actor: Actor, to: Place) -> None:
        try:
            with saying(page):
                _send_files(client, page, actor, to)
        except Exception as failed:  # noqa: BLE001 - nobody else is there to tell the asker
            self._tell(client, actor, failed)

    def _tell(self, client: WebClient, actor: Actor, failed: Exception) -> None:
        try:
            post(client, excuse(self._desk, failed), channel=actor.user)
        except Exception as unsaid:  # noqa: BLE001 - with Slack away there is only the log
            self._desk.apologise(unsaid)


def _send_files(client: WebClient, page: Page, actor: Actor, to: Place) -> None:
    """Send files to the conversation in which it was said what they are, else to the asker, who is told.

    Words that come with the files would be read as Slack's own marks.
    """
    channel = to.channel
    if not channel:
        channel = at(client.conversations_open(users=actor.user).data, "channel", "id")
        post(client, Page(page.headline), channel=channel)
    client.files_upload_v2(
        channel=channel,
        thread_ts=to.thread or None,
        file_uploads=[_upload(file) for file in page.files],
    )


def _upload(file: File) -> dict[str, Any]:
    described = {"alt_txt": file.alt[:ALT_MOST]} if file.alt else {}
    return {"filename": file.name, "title": file.name, "file": file.content, **described}
