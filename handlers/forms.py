"""A half-said command is a form: which agreement it is about is chosen from a list that looks names up."""

import json
from dataclasses import replace

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from handlers.desk import Desk
from handlers.payloads import Payload, asker, at
from handlers.printing import message, option
from handlers.replies import acknowledged, is_taken, reply
from views.modals import AGREEMENT, CHOOSE_AGREEMENT, choose_agreement
from views.page import Page

MOST_OPTIONS = 100
"""Slack's own limit of a list."""


def lacks_agreement(said: str, page: Page) -> bool:
    """Tell whether a page asks which agreement because none was said.

    Then what was said, with an agreement added, is what one of its buttons types.
    """
    start = " ".join(said.split()).casefold()
    offered = zip(page.agreements, page.buttons, strict=False)
    return page.asks_which and any(button.typed == f"{start} {agreement}" for agreement, button in offered)


def choosing(said: str, body: Payload) -> Payload:
    """Make the form that asks which agreement a command is about.

    It carries what was said and the address for its answer, so that the answer stands where it was asked.
    """
    carried = {"said": said, "channel": at(body, "channel_id"), "response_url": at(body, "response_url")}
    return {**choose_agreement(said), "private_metadata": json.dumps(carried)}


def register(app: App, desk: Desk) -> None:
    """Suggest agreements for the form, and answer when it is handed in."""

    def suggest(body: Payload, context: BoltContext) -> BoltResponse:
        found = desk.suggest(at(body, "value"), actor=asker(context), limit=MOST_OPTIONS)
        return acknowledged(options=[option(name, agreement) for agreement, name in found])

    def submitted(body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        carried = json.loads(at(body, "view", "private_metadata"))
        chosen = at(body, "view", "state", "values", AGREEMENT, AGREEMENT, "selected_option", "value")
        actor = replace(asker(context), channel=carried["channel"])
        page, number = desk.ask(f"{carried['said']} {chosen}", actor=actor)
        said = message(page, number, for_one=True)
        if is_taken(carried["response_url"], response_type="ephemeral", **said):
            return acknowledged()
        return reply(body, client, page, number)

    app.options(AGREEMENT)(suggest)
    app.view(CHOOSE_AGREEMENT)(submitted)
