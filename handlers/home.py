"""The Home tab, made anew each time it is opened, and what the Messages tab suggests to ask."""

from contextlib import suppress

from slack_bolt import App, BoltContext, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.desk import Desk
from handlers.payloads import Payload, asker, at
from handlers.replies import acknowledged, reply

PROMPTS = [
    {"title": "What is due soon?", "message": "due next 90 days"},
    {"title": "Which agreements are in force?", "message": "list live"},
    {"title": "Who has not signed?", "message": "list unsigned"},
    {"title": "What can I ask?", "message": "help"},
]
"""At most four, by Slack's rule."""


def register(app: App, desk: Desk) -> None:
    """Answer the opening of the bot's own tabs."""

    def opened(body: Payload, event: Payload, context: BoltContext, client: WebClient) -> BoltResponse:
        if at(event, "tab") == "home":
            return reply(body, client, desk.home(asker(context)))
        # with features.agent_view a thread_ts makes Slack ignore the call without a word
        with suppress(SlackApiError):  # a courtesy, which other servers and older apps do not know
            client.assistant_threads_setSuggestedPrompts(channel_id=at(event, "channel"), prompts=PROMPTS)
        return acknowledged()

    app.event("app_home_opened")(opened)
