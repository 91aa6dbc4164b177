"""A Slack on this machine that is a process of its own, keeps what it was told, and fails as networks do.

It keeps every message in a file as soon as it has taken it, so that it may die and stand up again. What it
does wrong is drawn by chance for each call: it stalls, answers 429 or 500, drops the reply after taking the
message, or dies.

    python -m benchmarks.standing_slack PORT FILE SEED FAULTS
"""

import contextlib
import json
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.handlers.loopback import _read

Json = dict[str, Any]

STALL = 0.6
"""Seconds of a stall; a call is given a second."""


@dataclass
class Workspace:
    """What was said, by channel; kept in a file."""

    file: Path
    messages: dict[str, list[Json]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    last: int = 0

    def __post_init__(self) -> None:
        if self.file.exists():
            for line in self.file.read_text().splitlines():
                if line.endswith("}"):  # the last may have been cut by a death
                    self._keep(json.loads(line))

    def _keep(self, message: Json) -> None:
        self.messages.setdefault(message["channel"], []).append(message)
        self.last = max(self.last, int(float(message["ts"]) * 1_000_000))

    def say(self, said: Json) -> Json:
        """Take a message."""
        with self.lock:
            self.last = max(self.last + 1, int(time.time() * 1_000_000))
            message = {
                **said,
                "ts": f"{self.last // 1_000_000}.{self.last % 1_000_000:06}",
                "type": "message",
            }
            with self.file.open("a") as kept:
                kept.write(json.dumps(message) + "\n")
            self._keep(message)
            return message


def page(given: Json, found: list[Json]) -> Json:
    """Cut one page out of messages, newest first, as Slack does."""
    oldest = float(given.get("oldest") or 0)
    newest_first = [one for one in reversed(found) if float(one["ts"]) > oldest]
    start, limit = int(given.get("cursor") or 0), int(given.get("limit") or 100)
    shown = newest_first[start : start + limit]
    if given.get("include_all_metadata") not in {"1", "true", True}:
        shown = [{key: value for key, value in one.items() if key != "metadata"} for one in shown]
    more = str(start + limit) if start + limit < len(newest_first) else ""
    return {"messages": shown, "has_more": bool(more), "response_metadata": {"next_cursor": more}}


class Slack(ThreadingHTTPServer):
    """Answers as Slack's Web API, and fails as it was told."""

    daemon_threads = True
    request_queue_size = 100

    def __init__(self, port: int, file: Path, seed: int, faults: float) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.workspace = Workspace(file)
        self.chance = random.Random(seed)
        self.faults = faults

    def answer(self, method: str, given: Json) -> Json:
        """Do what a method does."""
        channel = str(given.get("channel", ""))
        said = self.workspace.messages.get(channel, [])
        match method:
            case "conversations.open":
                return {"channel": {"id": "D" + given["users"]}}
            case "chat.postMessage":
                message = self.workspace.say({**given, "user": "U0BOT", "bot_id": "B0BOT"})
                return {"ts": message["ts"], "channel": channel, "message": message}
            case "chat.update":
                return {"ts": given["ts"], "channel": channel}
            case "conversations.history":
                return page(given, [one for one in said if not one.get("thread_ts")])
            case "conversations.replies":
                root = given["ts"]
                return page(given, [one for one in said if root in (one["ts"], one.get("thread_ts"))])
            case _:
                return {"ok": False, "error": "unknown_method"}


class Handler(BaseHTTPRequestHandler):
    """Takes one connection."""

    protocol_version = "HTTP/1.1"
    server: Slack

    def do_POST(self) -> None:
        """Answer a call, or fail at it."""
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path, _, query = self.path.partition("?")
        given = _read(raw or query, self.headers.get("Content-Type", ""))
        chance = self.server.chance
        fault = chance.choice(FAULTS) if chance.random() < self.server.faults else ""
        if fault == "stall":
            time.sleep(chance.random() * 2 * STALL)
        if fault in BEFORE:
            BEFORE[fault](self)
            return
        answer = {"ok": True} | self.server.answer(path.removeprefix("/api/"), given)
        if fault in AFTER:
            AFTER[fault](self)
        else:
            self.send(HTTPStatus.OK, answer)

    def drop(self) -> None:
        """Close the connection without a word."""
        self.close_connection = True

    def send(self, status: HTTPStatus, body: Json, **headers: str) -> None:
        """Send an answer, to whoever is still there."""
        sent = json.dumps(body).encode()
        with contextlib.suppress(OSError):
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def _die(_: Handler) -> None:
    os._exit(1)


def _refused(status: HTTPStatus, error: str, **headers: str) -> Callable[[Handler], None]:
    return lambda handler: handler.send(status, {"ok": False, "error": error}, **headers)


BEFORE: dict[str, Callable[[Handler], None]] = {
    "too many": _refused(HTTPStatus.TOO_MANY_REQUESTS, "ratelimited", Retry_After="1"),
    "unwell": _refused(HTTPStatus.INTERNAL_SERVER_ERROR, "internal_error"),
    "dropped": Handler.drop,
    "die": _die,
}
"""What goes wrong before a call is taken."""

AFTER: dict[str, Callable[[Handler], None]] = {
    "taken and unwell": _refused(HTTPStatus.SERVICE_UNAVAILABLE, "service_unavailable"),
    "taken and dropped": Handler.drop,
    "taken and die": _die,
}
"""What goes wrong after."""

FAULTS = ("stall", "stall", *BEFORE, *AFTER)


if __name__ == "__main__":
    Slack(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])).serve_forever()
