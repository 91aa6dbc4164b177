"""A server as a process of its own, so that it can be told to stop as an operator would."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.waiting import LONG, line

ROOT = Path(__file__).parents[2]
HELD_DESK = """
import sys, time
from handlers.slack_app import slack_app
from tests.handlers import sent
from tests.handlers.desks import PlainDesk, says_nothing

class HeldDesk(PlainDesk):
    def ask(self, said, *, actor, thread=""):
        if said == "boom":
            raise RuntimeError(said)
        print("asked", flush=True)
        sys.stdin.readline()
        return super().ask(said, actor=actor, thread=thread)

desk = HeldDesk()
app = slack_app(desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=sys.argv[1])
"""


class Process:
    """A server that was started, and what it says."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def tell(self, told: signal.Signals) -> None:
        self._process.send_signal(told)

    def says(self) -> str:
        return line(self._process.stdout).strip()

    def goes_on(self) -> None:
        """Let it answer what it was asked."""
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def ends_with(self) -> int:
        return self._process.wait(LONG)


@contextlib.contextmanager
def process(script: str, *arguments: str) -> Iterator[Process]:
    """Run a script with a desk that says that it was asked, and answers each time that it `goes_on`."""
    started = subprocess.Popen(
        [sys.executable, "-c", HELD_DESK + script, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},  # noqa: TID251 - started as it would be elsewhere
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Process(started)
    finally:
        started.kill()
        started.communicate()


_kept: list[socket.socket] = []


def free_port() -> int:
    """Find a port that nobody listens on, and keep it for whoever listens as servers do, to share an address.

    It is bound for as long as the tests run: one that is let go may be given to others before it is used.
    Elsewhere than on Linux what is bound can't be shared.
    """
    kept = socket.socket()
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    port: int = kept.getsockname()[1]
    if sys.platform == "linux":
        _kept.append(kept)
    else:
        kept.close()
    return port


def call(
    port: int, method: str, path: str, body: bytes | str = b"", headers: dict[str, str] | None = None
) -> tuple[int, str]:
    """Make one request to a server on this machine."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONG)
    try:
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def until(port: int, status: int) -> str:
    """Wait for a server's health page to have this status; returns what it says."""
    for _ in range(LONG * 20):
        with contextlib.suppress(OSError):
            is_now, said = call(port, "GET", "/healthz")
            if is_now == status:
                return said
        time.sleep(0.05)
    pytest.fail(f"the server's health page did not come to {status}")
