from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_bolt import App, BoltResponse

from handlers.slack_app import slack_app
from tests.handlers import sent
from tests.handlers.desks import PlainDesk, says_nothing
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack

Send = Callable[..., BoltResponse]


@pytest.fixture
def slack() -> Iterator[LoopbackSlack]:
    with LoopbackSlack() as running:
        yield running


@pytest.fixture
def desk() -> PlainDesk:
    return PlainDesk()


@pytest.fixture
def app(desk: PlainDesk, slack: LoopbackSlack) -> App:
    made = slack_app(
        desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url
    )
    slack.forget()
    return made


@pytest.fixture
def send(app: App, slack: LoopbackSlack) -> Send:
    """Hand the app a payload as Slack would, judge what comes of it, and give back the acknowledgement."""

    def dispatch(payload: dict[str, Any]) -> BoltResponse:
        before = len(slack.calls)
        response = app.dispatch(sent.request(payload))
        judge(response, slack.calls[before:])
        return response

    return dispatch
