"""Share in channel: an answer that one person saw is shown to all, in that person's name."""

from contextlib import suppress
from dataclasses import replace
from http.client import HTTPException
from typing import Any

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from agreements.reminding.delivering import Unsure
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.outcomes import outcome_of
from handlers.payloads import Payload, at
from handlers.places import Place, asker_in, place_of
from handlers.printing import message
from handlers.replies import SHARED_BY, acknowledged, is_for_one, is_taken, put, reply, respond
from views.blocks import SHARE
from views.elements import rich_text
from views.modals import flattened
from views.page import Line, Page

ALREADY = Page(
    Line("That answer is already shared, or may be. Ask again to share it once more."), refused=True
)
NOT_YOURS = Page(Line("Ask with /mou for an answer of your own, and share that."), refused=True)
NOT_FOR_ALL = Page(
    Line("That was not shared: only some people may see the agreement, and not all of them are here."),
    refused=True,
)

SHARED = Page(Line("Shared in the channel."))


def register(app: App, desk: Desk, errands: Errands) -> None:
    """Share what is asked to be shared, its files too."""

    def share(body: Payload, action: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        in_modal = at(body, "view", "type") == "modal"
        if not (is_for_one(body) or in_modal):
            return reply(body, client, NOT_YOURS)
        sharer, said, place = asker_in(body, context), at(action, "value"), place_of(body)
        page, number = desk.ask(said, actor=replace(sharer, aloud=True))
        if page.refused and not desk.ask(said, actor=sharer)[0].refused:
            return reply(body, client, NOT_FOR_ALL)
        shown = f"{at(body, 'view', 'id')} {said}" if in_modal else at(body, "container", "message_ts")
        seen = flattened(page) if in_modal else page
        printed = in_name_of(sharer.user, message(seen, number, for_one=False))
        once = f"share {sharer.channel} {shown}"
        if not desk.keys.first_time(once):
            return reply(body, client, ALREADY)
        with errands.after(client, page, actor=sharer, to=place):
            try:
                _put(client, place, printed)
            except Exception as failed:
                if not isinstance(outcome_of(failed), Unsure):  # else it may be there, and be shared twice
                    desk.keys.release(once)
                raise
        if in_modal:
            return reply(body, client, SHARED)
        if place.url:
            with suppress(OSError, HTTPException):  # where their own copy stays, it is shared all the same
                is_taken(place.url, delete_original=True)
        return acknowledged()

    app.action(SHARE)(share)


def _put(client: WebClient, place: Place, said: Payload) -> None:
    """Put a message before all in a place."""
    if place.thread or not place.url:
        put(client, said, channel=place.channel, thread=place.thread)
    else:  # Slack takes this where the command could be used, whether or not the bot is in the channel
        respond(place.url, response_type="in_channel", replace_original=False, **said)


def in_name_of(user: str, printed: dict[str, Any]) -> dict[str, Any]:
    """Say above a printed answer who shares it."""
    who = [{"type": "text", "text": "Shared by "}, {"type": "user", "user_id": user}]
    above = {**rich_text([{"type": "rich_text_section", "elements": who}]), "block_id": SHARED_BY}
    return {"text": f"Shared by <@{user}>: {printed['text']}", "blocks": [above, *printed["blocks"]]}
