"""The HTTP door through a real server: what Slack signed gets in, and nothing else."""

import http.client
import json
import signal
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from slack_bolt import App

from bot.desk import Desk
from bot.doctor import in_short
from handlers import listening
from handlers.http import door
from handlers.listening import EVERYWHERE, HERE, LARGEST_BODY, Address, UnheardError, listen
from handlers.slack_app import slack_app
from storage.database import Database
from storage.store import Store
from tests.handlers import sent
from tests.handlers.desks import SECRET, PlainDesk, says_nothing
from tests.handlers.listening import Listening
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.processes import call, free_port, process, until
from tests.waiting import LONG

NOON = datetime(2017, 1, 2, 12, tzinfo=UTC)


class Place:
    """A server with a desk of its own, that is cleared between tests."""

    def __init__(self, slack: LoopbackSlack) -> None:
        self.desk = PlainDesk()
        self.slack = slack
        app = slack_app(
            self.desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url
        )
        self.listening = Listening(door(app, self.desk))
        self.port = self.listening.port

    def clear(self) -> None:
        self.desk.forget()
        self.slack.forget()


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with LoopbackSlack() as slack:
        opened = Place(slack)
        with opened.listening:
            yield opened


@pytest.fixture
def port(place: Place) -> int:
    place.clear()
    return place.port


@pytest.fixture
def desk(place: Place) -> PlainDesk:
    return place.desk


@pytest.fixture
def slack(place: Place) -> LoopbackSlack:
    return place.slack


def post(port: int, payload: sent.Payload) -> tuple[int, str]:
    body, content_type = sent.packed(payload)
    return call(port, "POST", "/slack/events", body, sent.headers(body, content_type))


def test_a_signed_command_is_answered(port: int) -> None:
    status, answer = post(port, sent.command("status Doncaster"))
    assert status == 200
    assert json.loads(answer)["text"].startswith("Heard: status Doncaster")


def test_slack_may_check_the_address(port: int) -> None:
    status, answer = post(port, {"type": "url_verification", "challenge": "3eZbrw1aB", "token": "none"})
    assert (status, json.loads(answer)) == (200, {"challenge": "3eZbrw1aB"})
    assert (
        call(port, "POST", "/slack/events", "ssl_check=1&token=none", {"Content-Type": sent.FORM})[0] == 200
    )


@pytest.mark.parametrize(
    "payload", [sent.command("status"), sent.mention("status"), sent.typed_so_far("d", "agreement")]
)
def test_what_slack_did_not_sign_is_refused_and_nothing_done(
    payload: sent.Payload, port: int, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    body, content_type = sent.packed(payload)
    right = sent.headers(body, content_type)
    old = sent.headers(body, content_type, at=sent.NOW() - 301)
    for headers in (
        {"Content-Type": content_type},
        right | {"X-Slack-Signature": ""},
        right | {"X-Slack-Signature": "v0=" + "0" * 64},
        right | {"X-Slack-Signature": right["X-Slack-Signature"].upper()},
        right | {"X-Slack-Request-Timestamp": "soon"},
        right | {"X-Slack-Request-Timestamp": str(int(sent.NOW()) - 60)},
        sent.headers(body, content_type, secret="another"),
        sent.headers(body + " ", content_type),
        old,
    ):
        assert call(port, "POST", "/slack/events", body, headers)[0] == 401
    assert desk.asked == []
    assert slack.calls == []


def test_a_replay_is_refused_and_nothing_done(port: int, desk: PlainDesk) -> None:
    body, content_type = sent.packed(sent.command("status Doncaster"))
    headers = sent.headers(body, content_type)
    assert call(port, "POST", "/slack/events", body, headers)[0] == 200
    for _ in range(3):
        status, answer = call(port, "POST", "/slack/events", body, headers)
        assert status == 401
        assert "Heard" not in answer
    assert len(desk.asked) == 1


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"command"',
        b"\xff\xfe\x00",
        b"payload=",
        b"payload=%7B",
        b"payload=[1,2]",
        b'{"type":"event_callback"}',
        b'{"type":"event_callback","event":5}',
        b'{"user":5,"team":7,"channel":[]}',
        b"[" * 100_000,
        b'{"a":' * 50_000,
    ],
)
@pytest.mark.parametrize("content_type", [sent.JSON, sent.FORM, "text/plain", ""])
def test_garbage_is_refused_as_unsigned(
    garbage: bytes, content_type: str, port: int, desk: PlainDesk
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    assert call(port, "POST", "/slack/events", garbage, headers)[0] == 401
    assert desk.asked == []
    assert desk.logged == []


def test_a_body_too_large_is_refused_unread(port: int) -> None:
    assert LARGEST_BODY < 10_000_000
    with socket.create_connection(("127.0.0.1", port), timeout=LONG) as raw:
        raw.sendall(b"POST /slack/events HTTP/1.1\r\nHost: mou\r\nContent-Length: 10000000\r\n\r\n")
        raw.sendall(b"x" * 100_000)
        assert raw.recv(1000).startswith(b"HTTP/1.1 413")
    assert call(port, "GET", "/healthz")[0] == 200


def test_slacks_largest_form_is_taken(port: int) -> None:
    view = {"type": "modal", "callback_id": "older", "blocks": [], "private_metadata": "é" * 250_000}
    status, answer = post(port, sent.submitted(view, {}))
    assert status == 200
    assert "earlier version" in answer


def test_health_says_whether_it_can_answer_and_why_not(port: int, desk: PlainDesk) -> None:
    assert call(port, "GET", "/healthz") == (200, "Ready.")
    assert call(port, "HEAD", "/healthz") == (200, "")
    desk.fails = True
    assert call(port, "GET", "/healthz") == (503, "The database is away.")


def test_health_tells_nobody_where_the_database_is_and_logs_it(
    slack: LoopbackSlack, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "ledgers").mkdir()
    nowhere = free_port()
    for url, where in (
        (f"postgresql://keeper:hunter2@127.0.0.1:{nowhere}/ledgers?password=hunter3", str(nowhere)),
        (f"sqlite:///{tmp_path}/ledgers", str(tmp_path)),
    ):
        store = Store(Database(url))
        desk = Desk(store, clock=lambda: NOON, zone=ZoneInfo("UTC"))
        app = slack_app(
            desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url
        )
        with Listening(door(app, desk)) as listening:
            assert call(listening.port, "GET", "/healthz") == (503, "The database does not answer.")
        assert in_short(store, now=NOON) == "The database does not answer."
        assert where in caplog.text
    assert "hunter" not in caplog.text


def test_strangers_who_say_nothing_keep_nobody_out_and_are_sent_away(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "IDLE", 3)
    monkeypatch.setattr(listening, "SWEPT", 1)
    with Listening(door(app, PlainDesk())) as server, ExitStack() as open_:
        silent = [
            open_.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=LONG))
            for _ in range(200)
        ]
        silent[0].sendall(b"POST /slack/events HTTP/1.1\r\nHost: mou\r\nContent-Le")
        assert call(server.port, "GET", "/healthz") == (200, "Ready.")
        assert post(server.port, sent.command("status Doncaster"))[0] == 200
        assert [one.recv(1) for one in silent] == [b""] * 200
        assert call(server.port, "GET", "/healthz") == (200, "Ready.")


def test_a_calendar_is_given_to_whoever_has_its_secret(port: int, desk: PlainDesk) -> None:
    path = f"/calendar/{SECRET}.ics"
    assert call(port, "GET", path) == (200, f"Calendar of {SECRET}")
    others = [
        ("POST", path),
        ("GET", path.upper()),
        ("GET", f"/calendar/{'t' * 43}.ics"),
        ("GET", f"{path}/"),
    ]
    for method, other in others:
        assert call(port, method, other) == (404, "There is nothing here.")
    desk.fails = True
    status, said = call(port, "GET", path)
    assert (status, SECRET in said) == (503, False)
    assert desk.logged


def test_a_calendar_is_for_nobody_to_keep_or_to_find(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONG)
    connection.request("GET", f"/calendar/{SECRET}.ics")
    headers = connection.getresponse().headers
    connection.close()
    assert headers["content-type"] == "text/calendar; charset=utf-8"
    assert (headers["cache-control"], headers["x-robots-tag"]) == ("private, no-store", "noindex")


def test_there_is_nothing_else(port: int) -> None:
    for method, path in (
        ("GET", "/"),
        ("GET", "/slack/events"),
        ("POST", "/healthz"),
        ("DELETE", "/slack/events"),
    ):
        assert call(port, method, path)[0] == 404


def test_a_server_does_not_say_what_it_is(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONG)
    connection.request("GET", "/healthz")
    response = connection.getresponse()
    assert response.headers["Server"] is None
    response.read()
    connection.close()


SERVE = """
from handlers.http import serve_http
from handlers.listening import Address
from tests.waiting import LONG
serve_http(app, desk, address=Address(int(sys.argv[2])))
print("left", flush=True)
"""


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_finishes_what_was_asked(told: signal.Signals, slack: LoopbackSlack) -> None:
    port = free_port()
    with process(SERVE, slack.api_url, str(port)) as server:
        until(port, 200)
        with ThreadPoolExecutor() as aside:
            answer = aside.submit(post, port, sent.command("help"))
            assert server.says() == "asked"
            server.tell(told)
            server.goes_on()
            status, said = answer.result(LONG)
        assert status == 200
        assert "Heard: help" in said
        assert server.says() == "left"
        assert server.ends_with() == 0


def test_a_stranger_with_a_million_fields_is_refused_before_they_are_read(port: int, desk: PlainDesk) -> None:
    started = time.process_time()
    status, _ = call(port, "POST", "/slack/events", "a&" * 1_000_000, {"Content-Type": sent.FORM})
    assert (status, desk.asked) == (401, [])
    assert time.process_time() - started < 0.5


def test_a_port_that_cannot_be_had_is_named_with_what_to_set() -> None:
    with socket.create_server((HERE, 0)) as taken:
        port = taken.getsockname()[1]
        for host in HERE, EVERYWHERE:
            with pytest.raises(UnheardError, match=rf"^Port {port} is in use\. Set PORT to another"):
                listen(lambda *_: [], Address(port, host))
    for host, why in ("nowhere.invalid", "no such address"), ("192.0.2.1", "assign requested address"):
        with pytest.raises(UnheardError, match=rf"^Nothing can listen on port {port} of {host}: .*{why}"):
            listen(lambda *_: [], Address(port, host))
