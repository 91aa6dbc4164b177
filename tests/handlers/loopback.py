"""A loopback of Slack's Web API for tests: takes what the bot sends, keeps it, and answers as told."""

import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

BOT_USER, BOT, TEAM = "U0BOT", "B0BOT", "T1"
HOOKS, UPLOADS = "hooks/", "upload/"
CHANGED_MOST = 4_000
"""Bytes that Slack takes of the text of a message that is changed."""


@dataclass(frozen=True)
class Call:
    """One thing that the bot asked of Slack: the method (or the address for answers), and with what."""

    method: str
    said: dict[str, Any]
    token: str = ""


@dataclass(frozen=True)
class Reply:
    """How Slack answers one call: `stall` seconds late, or not at all where `drop` is set."""

    status: int = 200
    body: dict[str, Any] | str = field(default_factory=lambda: {"ok": True})
    headers: dict[str, str] = field(default_factory=dict)
    stall: float = 0.0
    drop: bool = False


def refusal(error: str) -> Reply:
    """Make Slack's answer to a call that it understood and won't take."""
    return Reply(body={"ok": False, "error": error})


def not_taken(error: str, status: int = 404) -> Reply:
    """Make Slack's answer to a message that it won't take at an address for answers."""
    return Reply(status, {"ok": False, "error": error})


def too_many(retry_after: int = 0) -> Reply:
    """Make Slack's answer to one call too many."""
    return Reply(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": str(retry_after)})


class LoopbackSlack:
    """A server on this machine that behaves as Slack's Web API and its addresses for answers do."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.calls: list[Call] = []
        self.before_the_end: list[Callable[[], object]] = []
        self._told: dict[str, deque[Reply]] = defaultdict(deque)
        self.files: dict[str, bytes] = {}
        self.file_status = 200
        self.moved: dict[str, str] = {}
        self.described: dict[str, dict[str, Any]] = {}
        self.threads: dict[str, list[dict[str, Any]]] = {}
        self._posted = 0
        self._lock = threading.Lock()
        slack = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                slack._answer(self)

            def do_GET(self) -> None:
                slack._hand_over(self)

            def log_message(self, *_: object) -> None:
                """Keep quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.005,), daemon=True)

    @property
    def address(self) -> str:
        """Where it listens, with a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_port}/"

    @property
    def api_url(self) -> str:
        """What goes into `SLACK_API_URL`."""
        return self.address + "api/"

    def response_url(self, name: str = "1") -> str:
        """Make an address for answers, as commands and buttons carry it."""
        return f"{self.address}{HOOKS}{name}"

    def will(self, method: str, *replies: Reply) -> None:
        """Answer the next calls of a method with these, in order; after them, as usual."""
        with self._lock:
            self._told[method].extend(replies)

    def of(self, method: str) -> list[dict[str, Any]]:
        """List what was sent to a method, in order; `hooks/1` is an address for answers."""
        with self._lock:
            return [call.said for call in self.calls if call.method == method]

    def forget(self) -> None:
        """Forget the calls so far."""
        with self._lock:
            self.calls.clear()

    def __enter__(self) -> Self:
        """Start to answer."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop answering, once those who speak to it have stopped."""
        for stop in self.before_the_end:
            stop()
        self._server.shutdown()
        self._server.server_close()

    def _hand_over(self, asked: BaseHTTPRequestHandler) -> None:
        """Give a file to a bot with a token; send anybody else away."""
        content = self.files.get(asked.path.removeprefix("/files/"))
        given = content is not None and asked.headers.get("Authorization", "").startswith("Bearer xoxb-")
        asked.send_response(self.file_status if given else 302)
        asked.send_header("Location", self.moved.get(asked.path.removeprefix("/files/"), "/signin"))
        asked.send_header("Content-Length", str(len(content or b"") if given else 0))
        asked.end_headers()
        asked.wfile.write(content or b"" if given else b"")

    def _answer(self, asked: BaseHTTPRequestHandler) -> None:
        body = asked.rfile.read(int(asked.headers.get("Content-Length") or 0))
        method = asked.path.lstrip("/").removeprefix("api/").partition("?")[0]
        token = asked.headers.get("Authorization", "").removeprefix("Bearer ")
        with self._lock:
            if method.startswith(UPLOADS):
                self.files[method.removeprefix(UPLOADS)] = body
                said = {}
            else:
                raw = body.decode() or asked.path.partition("?")[2]
                said = _read(raw, asked.headers.get("Content-Type", ""))
            self.calls.append(Call(method, said, token))
            told = self._told[method]
            reply = told.popleft() if told else self._usual(method, said)
        time.sleep(reply.stall)
        if reply.drop:
            asked.close_connection = True
            return
        is_json = isinstance(reply.body, dict)
        sent = (json.dumps(reply.body) if is_json else str(reply.body)).encode()
        asked.send_response_only(reply.status)
        for name, value in {"Date": asked.date_time_string(), **reply.headers}.items():
            asked.send_header(name, value)
        asked.send_header("Content-Type", "application/json" if is_json else "text/plain")
        asked.send_header("Content-Length", str(len(sent)))
        asked.end_headers()
        asked.wfile.write(sent)

    def _usual(self, method: str, said: dict[str, Any]) -> Reply:
        if method.startswith((HOOKS, UPLOADS)):
            return Reply(body="ok")
        ok: dict[str, Any] = {"ok": True}
        if method == "auth.test":
            ok |= {
                "team_id": TEAM,
                "user_id": BOT_USER,
                "bot_id": BOT,
                "url": self.address,
                "team": "Practice",
            }
        elif method == "chat.postMessage":
            self._posted += 1
            ok |= {"ts": f"1700000000.{self._posted:06}", "channel": "C1"}
        elif method == "chat.update" and len(said["text"].encode()) > CHANGED_MOST:
            return refusal("msg_too_long")
        elif method == "conversations.open":
            ok |= {"channel": {"id": f"D{str(said.get('users'))[1:]}"}}
        elif method == "conversations.replies" and said.get("ts") in self.threads:
            ok |= self._replies(self.threads[said["ts"]], said)
        elif method == "files.info" and said.get("file") in self.described:
            ok |= {"file": self.described[said["file"]]}
        elif method == "files.getUploadURLExternal":
            self._posted += 1
            made = f"F0MADE{self._posted}"  # as no file is called that a test hands over
            ok |= {"file_id": made, "upload_url": f"{self.address}{UPLOADS}{made}"}
        elif method == "files.completeUploadExternal":
            ok |= {"files": [{"id": f"F0MADE{self._posted}"}]}
        return Reply(body=ok)

    def _replies(self, messages: list[dict[str, Any]], said: dict[str, Any]) -> dict[str, Any]:
        """Give a page of a thread, oldest first; its first message stands above every page."""
        start = int(said.get("cursor") or 1)
        end = start + int(said["limit"])
        cursor = str(end) if end < len(messages) else ""
        page = [messages[0], *messages[start:end]]
        return {"messages": page, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def _read(raw: str, content_type: str) -> dict[str, Any]:
    if raw and content_type.startswith("application/json"):
        said: dict[str, Any] = json.loads(raw)
        return said
    return {name: _value(text) for name, text in parse_qsl(raw, keep_blank_values=True)}


def _value(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    return json.loads(text) if text.startswith(("{", "[")) else text
