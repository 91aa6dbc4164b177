"""Questions: a command, a mention, a direct message, or a button, which is a command typed for you."""

import re

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from handlers import forms
from handlers.desk import Desk
from handlers.payloads import Payload, asker, at, root, words
from handlers.replies import acknowledged, reply
from views.blocks import ASK

COMMAND = "/mou"
PRESSED = re.compile(rf"{ASK}:\d+")
TURNS_PAGE = re.compile(r".* page \d+", re.DOTALL)
"""The words of a button for another part of the same answer."""


def register(app: App, desk: Desk) -> None:
    """Answer what is asked in words and by buttons."""

    def command(body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        said = words(at(body, "text"))
        page, number = desk.ask(said, actor=asker(context))
        trigger = at(body, "trigger_id")
        if trigger and forms.lacks_agreement(said, page):
            client.views_open(trigger_id=trigger, view=forms.choosing(said, body))
            return acknowledged()
        return reply(body, client, page, number)

    def question(body: Payload, event: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        actor = asker(context)
        thread = f"{actor.team}:{actor.channel}:{root(event)}"
        page, number = desk.ask(words(at(event, "text"), context.bot_user_id), actor=actor, thread=thread)
        return reply(body, client, page, number)

    def button(body: Payload, action: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        said = at(action, "value")
        page, number = desk.ask(said, actor=asker(context))
        return reply(body, client, page, number, replace=TURNS_PAGE.fullmatch(said) is not None)

    app.command(COMMAND)(command)
    app.event("app_mention")(question)
    app.event("message")(question)
    app.action(PRESSED)(button)
