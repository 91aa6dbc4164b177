"""What an answer has done besides being said: others are told, files are sent.

It is done once the asker has their answer, in threads of its own: Slack waits 3 seconds for an answer and a
file takes longer. What was recorded stands, whatever becomes of an errand; the asker is told what failed. A
process that is told to stop finishes the errands in hand.
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from agreements.records import Actor
from handlers.defects import excuse
from handlers.desk import Desk
from handlers.payloads import at
from handlers.places import NOWHERE, Place, conversation_of
from handlers.replies import post
from views.blocks import escaped
from views.elements import rich_text
from views.page import File, Notice, Page

AT_ONCE = 4
"""Errands that are run at the same time."""

ALT_MOST = 1000
"""Characters that Slack takes of what a picture shows."""


class Errands:
    """Runs errands, one after the other for each answer."""

    def __init__(self, desk: Desk) -> None:
        """Take the desk that logs what goes wrong."""
        self._desk = desk
        self._runners = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="errand")

    def run(self, client: WebClient, page: Page, *, actor: Actor, to: Place = NOWHERE) -> None:
        """Send a page's notices, and its files: to a conversation, or else to the asker alone."""
        if page.notices or page.files:
            self._runners.submit(self._run, client, page, actor, to)

    def _run(self, client: WebClient, page: Page, actor: Actor, to: Place) -> None:
        try:
            untold = [notice.user for notice in page.notices if not self._told(client, notice)]
            if untold:
                client.chat_postMessage(channel=actor.user, **untold_words(untold))
            if page.files:
                _send_files(client, page, actor, to)
        except Exception as failed:  # noqa: BLE001 - nobody else is there to tell the asker
            self._tell(client, actor, failed)

    def _told(self, client: WebClient, notice: Notice) -> bool:
        where = conversation_of(notice.thread)
        for place in (where, Place(notice.user)) if where.channel else (Place(notice.user),):
            try:
                post(client, notice.page, channel=place.channel, thread=place.thread)
            except (SlackClientError, OSError) as refused:
                self._desk.apologise(refused)
            else:
                return True
        return False

    def _tell(self, client: WebClient, actor: Actor, failed: Exception) -> None:
        try:
            post(client, excuse(self._desk, failed), channel=actor.user)
        except Exception as unsaid:  # noqa: BLE001 - with Slack away there is only the log
            self._desk.apologise(unsaid)


def _send_files(client: WebClient, page: Page, actor: Actor, to: Place) -> None:
    channel = to.channel
    if not channel:
        channel = at(client.conversations_open(users=actor.user).data, "channel", "id")
    client.files_upload_v2(
        channel=channel,
        thread_ts=to.thread or None,
        initial_comment=escaped(page.headline.text),
        file_uploads=[_upload(file) for file in page.files],
    )


def _upload(file: File) -> dict[str, Any]:
    described = {"alt_txt": file.alt[:ALT_MOST]} if file.alt else {}
    return {"filename": file.name, "title": file.name, "file": file.content, **described}


def untold_words(users: Iterable[str]) -> dict[str, Any]:
    """Say who could not be told in a direct message; Slack shows their names."""
    named = list(dict.fromkeys(users))
    before = "What you did is done, but Slack did not take my direct message to "
    after = ". Please tell them yourself."
    elements: list[dict[str, Any]] = [{"type": "text", "text": before}]
    for place, user in enumerate(named):
        elements += [{"type": "text", "text": ", "}] if place else []
        elements.append({"type": "user", "user_id": user})
    elements.append({"type": "text", "text": after})
    said = rich_text([{"type": "rich_text_section", "elements": elements}])
    return {"text": f"{before}{', '.join(f'<@{escaped(user)}>' for user in named)}{after}", "blocks": [said]}
