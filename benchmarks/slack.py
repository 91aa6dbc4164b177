"""Our Slack app and a bare Bolt app, asked the same things through `App.dispatch`."""

import itertools
import time
from collections.abc import Callable, Sequence
from urllib.parse import urlencode

from slack_bolt import App, BoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier

SECRET = "benchmark"
_turn = itertools.count()


def bare_app(api_url: str) -> App:
    """Make a Bolt app whose one command only acknowledges."""
    client = WebClient(token="xoxb-bare", base_url=api_url)
    app = App(
        client=client,
        signing_secret=SECRET,
        authorize=lambda: AuthorizeResult(
            enterprise_id=None, team_id="T1", bot_token="xoxb-bare", bot_user_id="U0"
        ),
    )

    @app.command("/mou")
    def _(ack: Callable[[], None]) -> None:
        ack()

    return app


def command(app: App, text: str) -> None:
    """Send a slash command as Slack does, signed, and check that it was answered."""
    turn = next(_turn)
    body = urlencode(
        {
            "token": "x",
            "team_id": "T1",
            "team_domain": "t",
            "channel_id": "C1",
            "channel_name": "general",
            "user_id": "U1",
            "user_name": "u",
            "command": "/mou",
            "text": text,
            "api_app_id": "A1",
            "is_enterprise_install": "false",
            "response_url": "http://127.0.0.1:9/r",
            "trigger_id": f"t.{turn}",
        }
    )
    answer = app.dispatch(BoltRequest(body=body, headers=headers(body)))
    assert answer.status == 200, answer.body


def headers(body: str) -> dict[str, str | Sequence[str]]:
    """Sign a request as Slack does."""
    now = str(int(time.time()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=now, body=body)
    return {  # every key a list, as Bolt reads them
        "x-slack-request-timestamp": [now],
        "x-slack-signature": [signature or ""],
        "content-type": ["application/x-www-form-urlencoded"],
    }
