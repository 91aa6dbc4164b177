"""Slack's doors, all of them: the app that Bolt runs, over HTTP or Socket Mode alike."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.logger.messages import (
    info_default_oauth_settings_loaded,
    warning_client_prioritized_and_token_skipped,
    warning_token_skipped,
)
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from agreements import patience
from handlers import asking, choosing, forms, home, sharing
from handlers.defects import in_words
from handlers.desk import Desk
from handlers.errands import Errands
from handlers.once import let_in_once
from handlers.patience import BRIEFLY

NO_NEWS = {
    warning_client_prioritized_and_token_skipped(),
    warning_token_skipped(),
    info_default_oauth_settings_loaded(),
}
"""What Bolt says of the tokens and secrets that it finds in the environment, all of which we hand it."""


class TokenRefusedError(Exception):
    """Slack doesn't take a token, or can't be reached to be asked; the message says which token, and why."""


def slack_app(
    desk: Desk, speak: Callable[[], None], *, bot_token: str, signing_secret: str, api_url: str
) -> App:
    """Make the app that answers Slack with what the desk says; `speak` says what is written down for others.

    Asks Slack at `api_url` whose token it is; raises TokenRefusedError where it isn't taken.
    """
    client = WebClient(bot_token, api_url, timeout=patience.SLACK, retry_handlers=[BRIEFLY])
    with taking("SLACK_BOT_TOKEN", api_url):
        us = client.auth_test()
    ours = AuthorizeResult(
        enterprise_id=us.get("enterprise_id"),
        team_id=us.get("team_id"),
        bot_id=us.get("bot_id"),
        bot_user_id=us.get("user_id"),
        bot_token=bot_token,
    )
    logging.getLogger("slack_bolt.App").addFilter(lambda said: said.getMessage() not in NO_NEWS)
    app = App(
        name="mou",
        client=client,
        signing_secret=signing_secret,
        before_authorize=let_in_once(desk),
        # else Bolt drops the token where the environment has an app's client id and secret
        authorize=lambda **_: ours,
        process_before_response=True,
        raise_error_for_unhandled_request=True,
    )
    app.error(in_words(desk, bot_token))
    register(app, desk, speak)
    return app


@contextmanager
def taking(setting: str, api_url: str) -> Iterator[None]:
    """Turn what Slack says to the token of a setting into a TokenRefusedError, where it doesn't take it."""
    try:
        yield
    except (SlackApiError, OSError) as refused:
        why = " ".join(str(refused).split())
        why = f"Slack at {api_url} did not take {setting}: {why}. Check the setting, and the network."
        raise TokenRefusedError(why) from refused


def register(app: App, desk: Desk, speak: Callable[[], None]) -> None:
    """Open each door: what is registered here is what `manifest.yaml` must ask Slack for."""
    errands = Errands(desk, speak)
    asking.register(app, desk, errands)
    choosing.register(app, desk, errands)
    forms.register(app, desk, errands)
    sharing.register(app, desk, errands)
    home.register(app, desk)
