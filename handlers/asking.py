"""Questions: a command, a mention, a direct message, or a button, which is a command typed for you."""

import re
from dataclasses import replace

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient

from handlers.answering import answer
from handlers.choosing import choosing, lacks_agreement
from handlers.desk import Desk
from handlers.documents import Intake
from handlers.errands import Errands
from handlers.payloads import Payload, asker, at, root, words
from handlers.places import Place, asker_in, conversation_key, place_of
from handlers.replies import acknowledged, aloud, conversation
from handlers.shared_files import files_of, is_document
from views.blocks import ASK
from views.words.fetching import not_read

COMMAND = "/mou"
PRESSED = re.compile(rf"{ASK}:\d+")
NAMES_ONLY = re.compile(r"\W*(for\b.*)?", re.IGNORECASE | re.DOTALL)
"""Words beside a file that ask nothing, so that the file is what is meant."""

TURNS_PAGE = re.compile(r".* page \d+", re.DOTALL)
"""The words of a button for another part of the same answer."""


def register(app: App, desk: Desk, errands: Errands) -> None:
    """Answer what is asked in words and by buttons, and take in files."""
    intake = Intake(desk, errands)

    def command(body: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        said = words(at(body, "text"))
        actor = asker(context)
        page, number = desk.ask(said, actor=actor)
        place = place_of(body)
        if place.url and intake.takes(client, page, [], actor=actor, place=place):
            return acknowledged()
        trigger = at(body, "trigger_id")
        if trigger and lacks_agreement(said, page):
            client.views_open(trigger_id=trigger, view=choosing(said, place))
            return acknowledged()
        return answer(body, client, page, number, actor=actor, errands=errands)

    def question(body: Payload, event: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        actor, said = aloud(body, asker(context)), words(at(event, "text"), context.bot_user_id)
        files, place = files_of(event), Place(actor.channel, root(event))
        if files and at(event, "channel_type") == "im":
            intake.run(client, files, said, actor=actor, place=place)
            return acknowledged()
        if files and NAMES_ONLY.fullmatch(said):
            said = f"import {said}"
        page, number = desk.ask(said, actor=actor, thread=conversation_key(place))
        if intake.takes(client, page, files, actor=actor, place=place):
            return acknowledged()
        unread = [at(one, "name") for one in files if is_document(one)]
        page = replace(page, parts=(*page.parts, not_read(unread))) if unread else page
        return answer(body, client, page, number, actor=actor, errands=errands)

    def button(body: Payload, action: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        said = at(action, "value")
        actor = aloud(body, asker_in(body, context))
        among = conversation(body)
        thread = conversation_key(among) if among.channel else ""
        page, number = desk.ask(said, actor=actor, thread=thread)
        turns = TURNS_PAGE.fullmatch(said) is not None
        return answer(body, client, page, number, actor=actor, errands=errands, replace_it=turns)

    app.command(COMMAND)(command)
    app.event("app_mention")(question)
    app.event("message")(question)
    app.action(PRESSED)(button)
