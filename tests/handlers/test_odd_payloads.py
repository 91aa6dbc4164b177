"""Payloads that Slack would never send, by HTTP and socket: no crash, and nobody left without a word."""

import io
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_bolt import BoltRequest

from handlers.http import door
from handlers.payloads import at, is_question
from handlers.slack_app import slack_app
from tests.handlers import sent
from tests.handlers.desks import PlainDesk, says_nothing
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack
from views.modals import AGREEMENT


class Place:
    """An app that forgets between payloads what it was told and said."""

    def __init__(self, slack: LoopbackSlack) -> None:
        self.slack = slack
        self.desk = PlainDesk()
        self.app = slack_app(
            self.desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url
        )

        self.lines: list[logging.LogRecord] = []

    def forget(self) -> None:
        self.slack.forget()
        self.desk.forget()
        self.lines.clear()


class Log(logging.Handler):
    """Keeps what is said in the log for a place."""

    def __init__(self, place: Place) -> None:
        super().__init__(logging.WARNING)
        self.place = place

    def emit(self, record: logging.LogRecord) -> None:
        self.place.lines.append(record)


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with LoopbackSlack() as slack:
        made = Place(slack)
        log = Log(made)
        logging.getLogger("mou").addHandler(log)
        yield made
        logging.getLogger("mou").removeHandler(log)


FORM = {"type": "modal", "callback_id": "choose_agreement", "private_metadata": '{"said": "status"}'}
GIVEN = {
    "type": "modal",
    "callback_id": "form:unsign",
    "private_metadata": '{"typed": "unsign", "carried": {"agreement": "doncaster"}, "channel": "C1"}',
    "blocks": [{"type": "input", "block_id": "party"}],
}
PAYLOADS = st.sampled_from(
    [
        lambda url: sent.command("status doncaster", url),
        lambda url: sent.command("status", url),
        lambda _: sent.mention("status doncaster"),
        lambda _: sent.direct("status doncaster"),
        lambda _: sent.opened("home"),
        lambda _: sent.opened("messages"),
        lambda url: sent.pressed("ask:1", "status doncaster", url),
        lambda url: sent.pressed("ask:1", "status page 2", url, only_you=False, thread="1.1"),
        lambda url: sent.pressed("share", "status doncaster", url),
        lambda _: sent.pressed_in_view("ask:1", "status doncaster", "home"),
        lambda _: sent.typed_so_far("don", AGREEMENT),
        lambda _: sent.typed_so_far("don", "looked_up:party", GIVEN),
        lambda _: sent.submitted(GIVEN, {"party": {"party": {"selected_option": {"value": "sha256:x"}}}}),
        lambda _: sent.submitted(FORM, {AGREEMENT: {AGREEMENT: {"selected_option": {"value": "x"}}}}),
    ]
)
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=9),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.sampled_from(["id", "type", "text", "value"]), st.integers() | st.text(max_size=9)),
)


@st.composite
def odd_payloads(draw: st.DrawFn) -> Any:  # noqa: ANN401 - whatever stands where a payload should
    """Take a payload of Slack's and change or remove some of what is in it, at any depth."""
    payload = json.loads(json.dumps(draw(PAYLOADS)("http://127.0.0.1:9/")))
    for _ in range(draw(st.integers(1, 4))):
        holder = payload
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            deeper = holder[key]
            if isinstance(deeper, dict | list) and deeper and draw(st.booleans()):
                holder = deeper
                continue
            if draw(st.booleans()):
                del holder[key]
            else:
                holder[key] = draw(ODD)
            break
    return payload


def told(place: Place, payload: Any, body: str) -> bool:  # noqa: ANN401 - as above
    """Tell whether somebody was told of a request: the asker, or whoever reads the log.

    Where the answer's address is spent and nobody is named to write to, the log is all there can be.
    """
    is_event = "event" in payload or payload.get("type") == "event_callback"
    nobodys = is_event and not is_question(payload.get("event"))
    by_log_alone = place.lines and not (at(payload, "user", "id") or at(payload, "event", "user"))
    return bool(body or nobodys or place.slack.calls or place.desk.logged or by_log_alone)


@given(payload=odd_payloads())
@settings(max_examples=100)
def test_over_http(place: Place, payload: dict[str, Any]) -> None:
    place.forget()
    body, content_type = sent.packed(payload)
    signed = sent.headers(body, content_type)
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/slack/events",
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(body.encode())),
        "wsgi.input": io.BytesIO(body.encode()),
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in signed.items()},
    }
    statuses: list[str] = []

    def start_response(status: str, _: object, *__: object) -> Callable[[bytes], object]:
        statuses.append(status)
        return lambda _: None

    said = b"".join(door(place.app, place.desk)(environ, start_response)).decode()
    assert statuses in (["200 OK"], ["401 Unauthorized"])
    if statuses == ["200 OK"]:
        assert told(place, payload, said)


@given(payload=odd_payloads())
@settings(max_examples=100)
def test_by_socket(place: Place, payload: dict[str, Any]) -> None:
    place.forget()
    try:
        response = place.app.dispatch(BoltRequest(mode="socket_mode", body=payload))
    except (TypeError, LookupError, AttributeError) as tripped:
        if "slack_bolt" not in traceback.extract_tb(tripped.__traceback__)[-1].filename:
            raise  # Bolt trips over some, and its Socket Mode client logs it; we don't
    else:
        judge(response, place.slack.calls)
        assert told(place, payload, response.body)
