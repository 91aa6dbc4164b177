"""A Slack on this machine that is a process of its own, keeps what it was told, and fails as networks do.

It keeps every message in a file as soon as it has taken it, so that it may die and stand up again. What it
does wrong is drawn by chance for each call: it stalls, answers 429 or 500, drops the reply after taking the
message, or dies. Told SIGUSR1 it does nothing wrong any more.

    python -m benchmarks.standing_slack PORT FILE SEED FAULTS
"""

import json
import os
import random
import signal
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.handlers.loopback import _read

Json = dict[str, Any]

STALL = 0.6
"""Seconds of a stall; a call is given a second."""

FAULTS = (
    "stall",
    "stall",
    "too many",
    "unwell",
    "taken and unwell",
    "dropped",
    "taken and dropped",
    "die",
    "taken and die",
)


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

    def page(self, given: Json, found: list[Json]) -> Json:
        """Cut one page out of messages, newest first, as Slack does."""
        oldest = float(given.get("oldest") or 0)
        newest_first = [one for one in reversed(found) if float(one["ts"]) > oldest]
        start, limit = int(given.get("cursor") or 0), int(given.get("limit") or 100)
        shown = newest_first[start : start + limit]
        if given.get("include_all_metadata") not in ("1", "true", True, 1):
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
        signal.signal(signal.SIGUSR1, self._be_well)

    def _be_well(self, *_: object) -> None:
        self.faults = 0.0

    def answer(self, method: str, given: Json) -> Json:
        workspace = self.workspace
        match method:
            case "auth.test":
                return {"team_id": "T1", "user_id": "U0BOT", "bot_id": "B0BOT"}
            case "conversations.open":
                return {"channel": {"id": "D" + given["users"]}}
            case "chat.postMessage":
                message = workspace.say({**given, "user": "U0BOT", "bot_id": "B0BOT"})
                return {"ts": message["ts"], "channel": message["channel"], "message": message}
            case "chat.update":
                return {"ts": given["ts"], "channel": given["channel"]}
            case "conversations.history":
                top = [
                    one for one in workspace.messages.get(given["channel"], []) if not one.get("thread_ts")
                ]
                return workspace.page(given, top)
            case "conversations.replies":
                said = workspace.messages.get(given["channel"], [])
                return workspace.page(
                    given, [one for one in said if given["ts"] in (one["ts"], one.get("thread_ts"))]
                )
            case _:
                return {"ok": False, "error": "unknown_method"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Slack

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path, _, query = self.path.partition("?")
        given = _read(raw or query, self.headers.get("Content-Type", ""))
        method = path.removeprefix("/api/")
        fault = self.server.chance.choice(FAULTS) if self.server.chance.random() < self.server.faults else ""
        if fault == "stall":
            time.sleep(self.server.chance.random() * 2 * STALL)
        elif fault == "too many":
            return self._send(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "1"})
        elif fault == "unwell":
            return self._send(500, {"ok": False, "error": "internal_error"})
        elif fault == "dropped":
            return self._drop()
        elif fault == "die":
            os._exit(1)
        answer = {"ok": True} | self.server.answer(method, given)
        if fault == "taken and die":
            os._exit(1)
        if fault == "taken and dropped":
            return self._drop()
        if fault == "taken and unwell":
            return self._send(503, {"ok": False, "error": "service_unavailable"})
        return self._send(200, answer)

    do_GET = do_POST

    def _drop(self) -> None:
        self.close_connection = True

    def _send(self, status: int, body: Json, headers: Json | None = None) -> None:
        sent = json.dumps(body).encode()
        try:
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


if __name__ == "__main__":
    Slack(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])).serve_forever()
