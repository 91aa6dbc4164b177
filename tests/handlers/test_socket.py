"""The Socket Mode door, as a process with a connection to a stand-in for Slack's end."""

import signal
import socket
from collections.abc import Iterator
from queue import Empty

import pytest
from slack_bolt import App

from handlers.listening import HERE, Address, UnheardError
from handlers.slack_app import TokenRefusedError
from handlers.socket import serve_socket
from tests import waiting
from tests.handlers import sent
from tests.handlers.desks import SECRET, PlainDesk
from tests.handlers.loopback import LoopbackSlack, Reply, refusal
from tests.handlers.loopback_socket import LoopbackSocket
from tests.handlers.processes import Process, call, free_port, process, until

SERVE = """
import contextlib
from handlers.listening import Address
from handlers.socket import serve_socket

@contextlib.contextmanager
def told_to_stop():
    yield
    print("told to stop", flush=True)

address = Address(int(sys.argv[2]), needed=False)
serve_socket(app, desk, app_token="xapp-1", address=address, beside=told_to_stop())
print("left", flush=True)
"""


def opening(link: LoopbackSocket) -> Reply:
    return Reply(body={"ok": True, "url": link.url})


NEVER_DONE = """
import handlers.ending, handlers.socket
handlers.ending.AT_THE_LATEST = handlers.socket.LAST_WORDS = 0.5
desk.ask = lambda *_, **__: print("asked", flush=True) or time.sleep(600)
"""
LOOKS_OFTEN = """
import handlers.socket
handlers.socket.PULSE = 2
"""
HANGS_AT_THE_END = """
import handlers.socket
handlers.socket.LAST_WORDS = 0.5
handlers.socket.SocketModeHandler.close = lambda _: time.sleep(600)
"""


@pytest.fixture
def link(slack: LoopbackSlack) -> Iterator[LoopbackSocket]:
    with LoopbackSocket() as listening:
        slack.will("apps.connections.open", opening(listening))
        yield listening


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def server(link: LoopbackSocket, slack: LoopbackSlack, port: int) -> Iterator[Process]:
    assert link.url
    with process(SERVE, slack.api_url, str(port)) as started:
        until(port, 200)
        yield started


def test_what_comes_over_the_socket_is_answered_and_calendars_are_given_beside_it(
    server: Process, link: LoopbackSocket, slack: LoopbackSlack, port: int
) -> None:
    for _ in range(2):
        server.goes_on()
    assert [one.token for one in slack.calls if one.method == "apps.connections.open"] == ["xapp-1"]
    envelope = link.hand(sent.command("help"))
    answer = link.answer()
    assert answer
    assert answer["envelope_id"] == envelope
    assert answer["payload"]["response_type"] == "ephemeral"
    assert answer["payload"]["text"].startswith("Heard: help")

    mention = sent.mention("help")
    for attempt in range(3):
        envelope = link.hand(mention, retry=attempt)
        assert link.answer() == {"envelope_id": envelope}
    assert len(slack.of("chat.postMessage")) == 1

    link.hand(sent.command("boom"))
    told = link.answer()
    assert told
    assert "Reference 0001" in told["payload"]["text"], "a defect is no silence"

    assert call(port, "GET", f"/calendar/{SECRET}.ics") == (200, f"Calendar of {SECRET}")
    assert call(port, "GET", f"/calendar/{'t' * 43}.ics")[0] == 404
    assert call(port, "POST", "/slack/events")[0] == 404


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_told_to_stop_it_finishes_what_was_asked(
    told: signal.Signals, server: Process, link: LoopbackSocket
) -> None:
    link.hand(sent.command("help"))
    assert server.says() == "asked"
    server.tell(told)
    assert server.says() == "told to stop"
    server.goes_on()
    answer = link.answer()
    assert answer
    assert answer["payload"]["text"].startswith("Heard: help")
    assert link.answer() is None
    assert server.says() == "left"
    assert server.ends_with() == 0


def test_what_comes_after_it_was_told_to_stop_is_left_to_others(
    server: Process, link: LoopbackSocket
) -> None:
    first = link.hand(sent.command("help"))
    assert server.says() == "asked"
    server.tell(signal.SIGTERM)
    assert server.says() == "told to stop"
    with pytest.raises(Empty):
        link.answer(within=0.3)
    link.hand(sent.command("help"))
    for _ in range(2):
        server.goes_on()
    answer = link.answer()
    assert answer
    assert answer["envelope_id"] == first
    assert link.answer() is None


def test_what_is_never_done_keeps_it_from_ending_for_so_long_only(
    link: LoopbackSocket, slack: LoopbackSlack, port: int
) -> None:
    with process(NEVER_DONE + SERVE, slack.api_url, str(port)) as server:
        until(port, 200)
        link.hand(sent.command("help"))
        assert server.says() == "asked"
        server.tell(signal.SIGTERM)
        assert server.ends_with() == 1


@pytest.mark.usefixtures("link")
def test_a_client_that_never_closes_keeps_it_from_nothing(slack: LoopbackSlack, port: int) -> None:
    with process(HANGS_AT_THE_END + SERVE, slack.api_url, str(port)) as server:
        until(port, 200)
        server.tell(signal.SIGTERM)
        assert [server.says(), server.says()] == ["told to stop", "left"]
        assert server.ends_with() == 0


@pytest.fixture
def still_ends_as_before() -> Iterator[None]:
    """Put back what ends the tests: serving listens for the end of its process, which here is theirs."""
    before = {told: signal.getsignal(told) for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    yield
    for told, done in before.items():
        signal.signal(told, done)


def test_told_to_stop_before_slack_has_heard_of_it_it_leaves(slack: LoopbackSlack, port: int) -> None:
    slack.will("apps.connections.open", Reply(stall=waiting.LONG))
    with process(SERVE, slack.api_url, str(port)) as server:
        until(port, 503)
        waiting.until(lambda: slack.of("apps.connections.open"))
        server.tell(signal.SIGTERM)
        assert server.ends_with() == 0


@pytest.mark.usefixtures("still_ends_as_before")
def test_a_token_that_slack_does_not_take_is_told_at_the_start(
    app: App, desk: PlainDesk, slack: LoopbackSlack, port: int
) -> None:
    slack.will("apps.connections.open", refusal("invalid_auth"))
    with pytest.raises(TokenRefusedError, match=r"(?s)SLACK_APP_TOKEN.*invalid_auth"):
        serve_socket(app, desk, app_token="xapp-wrong", address=Address(port, HERE))


def test_a_port_that_is_taken_keeps_it_from_slack_only_where_the_port_is_needed(
    link: LoopbackSocket, app: App, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    with socket.create_server((HERE, 0)) as taken:
        port = taken.getsockname()[1]
        with process(SERVE, slack.api_url, str(port)) as server:
            server.goes_on()
            link.hand(sent.command("help"))
            assert link.answer()
        slack.forget()
        with pytest.raises(UnheardError, match=rf"Port {port} is in use\. Set PORT"):
            serve_socket(app, desk, app_token="xapp-1", address=Address(port, HERE))
        assert not slack.of("apps.connections.open")


def test_a_lost_connection_is_told_on_the_health_page_and_made_anew(
    link: LoopbackSocket, slack: LoopbackSlack, port: int
) -> None:
    with process(LOOKS_OFTEN + SERVE, slack.api_url, str(port)) as server:
        until(port, 200)
        link.hand(sent.command("boom"))
        link.answer()
        slack.will("apps.connections.open", refusal("internal_error"), opening(link))
        link.hang_up()
        assert until(port, 503) == "There is no connection to Slack just now."
        assert until(port, 200) == "Ready."
        assert link.answer() is None
        envelope = link.hand(sent.command("help"))
        server.goes_on()
        answer = link.answer()
        assert answer
        assert answer["envelope_id"] == envelope
