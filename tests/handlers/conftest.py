from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_bolt import App, BoltResponse

from handlers.slack_app import slack_app
from storage.store import Store
from tests.conftest import FillOnce
from tests.handlers import sent
from tests.handlers.desks import PlainDesk, says_nothing
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.staff import Office, Staffed, staffing

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


@pytest.fixture
def staffed(slack: LoopbackSlack, fill_once: FillOnce) -> Staffed:
    """Open an office on an empty register, filled for the first of its kind and copied for others."""

    def open_office(store: Store, *samples: str, speaks: bool = True) -> Office:
        url = store.database.url
        plain = url.set(drivername=url.get_backend_name()).render_as_string(hide_password=False)
        fill_once(plain, staffing(*(samples or ("doncaster",))))
        return Office(store, slack, speaks=speaks)

    return open_office
