"""Bots that hang, die, answer rubbish or were never there; and Slack's patience with each."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from typing import Any

import pytest
from aiohttp import ClientSession, WSMsgType, WSServerHandshakeError
from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from practice import Practice, Running, running
from tests.practice.bot import Notary, close_aside
from tests.practice.conftest import HASTY, PATIENT
from tests.practice.visitor import Visitor, call
from tests.waiting import LONG, until

Json = dict[str, Any]


Act = Callable[[SocketModeClient, SocketModeRequest], None]
RawSocket = Callable[[Act], AbstractContextManager[None]]


@pytest.fixture
def raw_socket(workspace: Running) -> RawSocket:
    """Connect Slack's own Socket Mode client, with some behaviour instead of a bot's."""
    return lambda act: _connected(workspace, act)


@contextmanager
def _connected(workspace: Running, act: Act) -> Iterator[None]:
    web = WebClient("xoxb-practice", base_url=workspace.api_url)
    client = SocketModeClient("xapp-practice", web_client=web, auto_reconnect_enabled=False)
    client.socket_mode_request_listeners.append(act)  # type: ignore[arg-type]
    client.connect()
    until(lambda: workspace.connected)
    try:
        yield
    finally:
        close_aside(client)


def test_a_command_with_no_bot_connected_fails_as_slack_says(jackie: Visitor) -> None:
    jackie.say("/notary status")
    assert jackie.last()["text"] == '/notary failed with the error "dispatch_failed"'
    assert jackie.last()["alone"]


@pytest.mark.parametrize("pace", [HASTY])
def test_a_command_that_hangs_times_out(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary hang")
    assert jackie.last()["text"] == '/notary failed with the error "operation_timeout"'
    notary.go_on.set()
    until(lambda: any(entry["name"] == "unreadable or late answer" for entry in jackie.journal()))
    assert len(jackie.messages()) == 1


def test_a_command_answered_with_bad_blocks_is_refused(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary wrong")
    assert jackie.last()["text"] == '/notary failed with the error "invalid_blocks"'
    assert len(notary.of("command")) == 1


@pytest.mark.parametrize("pace", [HASTY])
def test_a_click_that_is_not_answered_says_so(notary: Notary, jackie: Visitor) -> None:
    blocks = [{"type": "actions", "elements": [{"type": "button", "action_id": "deaf", "text": plain("Go")}]}]
    notary.app.client.chat_postMessage(channel="C0PARTNER", text="x", blocks=blocks)
    answer = jackie.press(jackie.last(), "deaf")
    assert answer == {"trouble": "Operation timed out. Apps need to respond within 3 seconds."}


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


@pytest.mark.parametrize("pace", [HASTY])
@pytest.mark.parametrize("rubbish", ["{", "[]", '"hello"', '{"envelope_id": "no such"}', "\x00"])
def test_a_bot_that_answers_rubbish_is_not_heard(
    raw_socket: RawSocket, jackie: Visitor, rubbish: str
) -> None:
    with raw_socket(lambda client, _: client.send_message(rubbish)):
        jackie.say("/notary status")
        assert jackie.last()["text"] == '/notary failed with the error "operation_timeout"'
    entry = next(each for each in jackie.journal() if each["name"] == "unreadable or late answer")
    assert entry["answer"] == "ignored"


@pytest.mark.parametrize(
    "payload", ["text", ["x"], {"text": 7}, {"blocks": "x", "text": "x"}, {"nothing": 1}]
)
def test_an_answer_of_the_wrong_shape_is_refused(
    raw_socket: RawSocket, jackie: Visitor, payload: object
) -> None:
    def answer(client: SocketModeClient, request: SocketModeRequest) -> None:
        client.send_message(json.dumps({"envelope_id": request.envelope_id, "payload": payload}))

    with raw_socket(answer):
        jackie.say("/notary status")
    assert jackie.last()["text"].startswith('/notary failed with the error "')


def test_a_bot_that_sends_megabytes_is_disconnected(workspace: Running) -> None:
    async def send() -> WSMsgType:
        address = WebClient(base_url=workspace.api_url).apps_connections_open(app_token="xapp-practice")[
            "url"
        ]
        async with ClientSession() as session, session.ws_connect(address) as link:
            assert (await link.receive_json())["type"] == "hello"
            await link.send_str("x" * 1_100_000)
            return (await link.receive()).type

    assert asyncio.run(send()) is WSMsgType.CLOSE
    until(lambda: not workspace.connected)


def test_a_connection_needs_a_ticket_and_a_ticket_serves_once(workspace: Running) -> None:
    address = WebClient(base_url=workspace.api_url).apps_connections_open(app_token="xapp-practice")["url"]

    async def connect(to: str) -> int:
        async with ClientSession() as session:
            try:
                async with session.ws_connect(to):
                    return 101
            except WSServerHandshakeError as fault:
                return fault.status

    assert [asyncio.run(connect(to)) for to in (address, address, f"{address}x")] == [101, 403, 403]


@pytest.mark.parametrize("pace", [HASTY])
def test_an_unanswered_event_comes_again_three_times(raw_socket: RawSocket, jackie: Visitor) -> None:
    seen: list[tuple[int | None, str | None, str]] = []

    def note(_client: SocketModeClient, request: SocketModeRequest) -> None:
        seen.append((request.retry_attempt, request.retry_reason, request.payload["event_id"]))

    with raw_socket(note):
        jackie.say("hello", "D0APP0JACKIE")
        until(lambda: len(seen) == 4)
    assert [each[:2] for each in seen] == [(0, ""), (1, "timeout"), (2, "timeout"), (3, "timeout")]
    assert len({event_id for _, _, event_id in seen}) == 1


def test_an_address_to_respond_to_wears_out(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary x")
    address = notary.of("command")[0]["response_url"]
    sent = {"Content-Type": "application/json"}
    assert call(address, b"{", sent)[0] == 400
    assert call(address, json.dumps({"text": "x", "blocks": [{}]}).encode(), sent)[0] == 400
    for _ in range(3):
        assert call(address, b'{"text": "more"}', sent)[0] == 200
    status, body, _ = call(address, b'{"text": "too much"}', sent)
    assert (status, json.loads(body)["error"]) == (404, "used_url")


@pytest.mark.parametrize("pace", [replace(PATIENT, response_url=0)])
def test_an_address_to_respond_to_is_not_good_for_long(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary x")
    address = notary.of("command")[0]["response_url"]
    sent = {"Content-Type": "application/json"}
    assert "expired_url" in call(address, b'{"delete_original": true}', sent)[1]


def test_a_connection_is_asked_to_come_anew_and_does(practice: Practice) -> None:
    pace = replace(practice.pace, connection=0.3)
    with running(replace(practice, pace=pace)) as workspace:
        web = WebClient("xoxb-practice", base_url=workspace.api_url)
        client = SocketModeClient("xapp-practice", web_client=web, ping_interval=0.1)
        client.connect()
        visitor = Visitor(workspace.url)
        until(lambda: sum(entry["name"] == "connected" for entry in visitor.journal()) >= 2)
        client.auto_reconnect_enabled = False
        close_aside(client)


class Listening(BaseHTTPRequestHandler):
    """A bot over HTTP that writes down what it gets and answers as the test likes."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((dict(self.headers), body))  # type: ignore[attr-defined]
        status, kind, answer = self.server.answer  # type: ignore[attr-defined]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("X-Slack-No-Retry", "1" if status == 403 else "0")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
        pass


@pytest.fixture
def listener() -> Iterator[HTTPServer]:
    """Listen as a bot on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    server.got, server.answer = [], (200, "application/json", b'{"text": "Heard."}')  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(LONG)


@pytest.fixture
def over_http(practice: Practice, listener: HTTPServer) -> Iterator[Visitor]:
    """Give a page of a workspace that reaches its bot over HTTP."""
    url = f"http://127.0.0.1:{listener.server_port}/slack/events"
    with running(replace(practice, bot_url=url)) as workspace:
        yield Visitor(workspace.url)


def test_over_http_a_request_is_signed(over_http: Visitor, listener: Any) -> None:  # noqa: ANN401 - has more on it
    over_http.say("/notary status Doncaster")
    assert over_http.last()["text"] == "Heard."
    (headers, body) = listener.got[0]
    assert SignatureVerifier("practice-signing-secret").is_valid_request(body, headers)
    assert b"command=%2Fnotary&text=status+Doncaster" in body


HTTP_ANSWERS = {
    "a server's fault": ((500, "text/plain", b"boom"), "http_service_error"),
    "not found": ((404, "text/plain", b""), "http_client_error"),
    "a redirect": ((302, "text/plain", b""), None),
    "no JSON": ((200, "application/json", b"{"), "invalid_response"),
    "no text": ((200, "text/plain", b"\xff\xfe"), "invalid_response"),
    "megabytes": ((200, "text/plain", b"x" * 1_000_002), "invalid_response"),
}


@pytest.mark.parametrize(("answer", "error"), HTTP_ANSWERS.values(), ids=HTTP_ANSWERS)
def test_over_http_a_bad_answer_is_slacks_error(
    over_http: Visitor,
    listener: Any,  # noqa: ANN401 - has more on it
    answer: tuple[int, str, bytes],
    error: str | None,
) -> None:
    listener.answer = answer
    over_http.say("/notary status")
    expected = f'/notary failed with the error "{error}"' if error else None
    assert [message["text"] for message in over_http.messages()] == ([expected] if expected else [])


def test_over_http_events_come_again_with_their_headers(
    over_http: Visitor,
    listener: Any,  # noqa: ANN401 - has more on it
) -> None:
    listener.answer = (500, "text/plain", b"")
    over_http.say("hello", "D0APP0JACKIE")
    until(lambda: len(listener.got) == 4)
    assert [headers.get("X-Slack-Retry-Num") for headers, _ in listener.got] == [None, "1", "2", "3"]
    assert listener.got[1][0]["X-Slack-Retry-Reason"] == "http_error"
    assert json.loads(listener.got[0][1])["event"]["type"] == "message"


def test_over_http_a_bot_may_decline_retries(over_http: Visitor, listener: Any) -> None:  # noqa: ANN401 - has more
    listener.answer = (403, "text/plain", b"")
    over_http.say("hello", "D0APP0JACKIE")
    until(lambda: over_http.journal() and over_http.journal()[-1]["ok"] is False)
    assert len(listener.got) == 1


def test_over_http_a_bot_that_is_gone_is_dispatch_failed(practice: Practice) -> None:
    with running(replace(practice, bot_url="http://127.0.0.1:9/")) as workspace:
        visitor = Visitor(workspace.url)
        visitor.say("/notary x")
        assert visitor.last()["text"] == '/notary failed with the error "dispatch_failed"'


def test_over_http_a_bolt_app_answers(practice: Practice) -> None:
    """A real Bolt app behind a plain HTTP server, signature check and all."""
    from slack_bolt import BoltRequest  # noqa: PLC0415 - for this test only

    class Door(BaseHTTPRequestHandler):
        bot: Notary

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            headers: dict[str, str | Sequence[str]] = dict(self.headers.items())
            answer = self.bot.app.dispatch(BoltRequest(body=body, headers=headers))
            self.send_response(answer.status)
            for name, value in answer.first_headers().items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_port}/"
        with running(replace(practice, bot_url=url)) as workspace:
            Door.bot = Notary(workspace.url)
            visitor = Visitor(workspace.url)
            visitor.say("/notary form")
            visitor.submit(name="Jackie Pederson", party="ccg")
            until(lambda: visitor.last("D0APP0JACKIE")["text"] == "Signed by Jackie Pederson.")
    finally:
        server.shutdown()
        server.server_close()
        thread.join(LONG)
