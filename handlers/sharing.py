"""Share in channel: an answer that one person saw is shown to all, in that person's name."""

from typing import Any

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from handlers.desk import Desk
from handlers.payloads import Payload, asker, at
from handlers.printing import message
from handlers.replies import acknowledged, is_for_one, reply, respond
from views.blocks import SHARE
from views.elements import rich_text
from views.page import Line, Page

ALREADY = Page(Line("That answer is already shared. Ask again to share it once more."), refused=True)
NOT_YOURS = Page(Line("Ask with /mou for an answer of your own, and share that."), refused=True)


def register(app: App, desk: Desk) -> None:
    """Share what is asked to be shared."""

    def share(body: Payload, action: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        if not is_for_one(body):
            return reply(body, client, NOT_YOURS)
        sharer, url = asker(context), at(body, "response_url")
        page, number = desk.ask(at(action, "value"), actor=sharer)
        if not desk.first_time(f"share {sharer.channel} {at(body, 'container', 'message_ts')}"):
            return reply(body, client, ALREADY)
        # Slack takes this where the command could be used, whether or not the bot is in the channel
        said = in_name_of(sharer.user, message(page, number, for_one=False))
        respond(url, response_type="in_channel", replace_original=False, **said)
        respond(url, delete_original=True)
        return acknowledged()

    app.action(SHARE)(share)


def in_name_of(user: str, printed: dict[str, Any]) -> dict[str, Any]:
    """Say above a printed answer who shares it."""
    who = [{"type": "text", "text": "Shared by "}, {"type": "user", "user_id": user}]
    above = rich_text([{"type": "rich_text_section", "elements": who}])
    return {"text": f"Shared by <@{user}>: {printed['text']}", "blocks": [above, *printed["blocks"]]}
