"""Socket Mode: the bot connects to us and is handed envelopes, each to one of its connections."""

import asyncio
import json
import secrets
import uuid
from typing import Any

from aiohttp import WSMsgType, web

from practice.config import Pace
from practice.delivery import NoAnswer, Retry
from practice.journal import Journal
from practice.tickets import Refused
from practice.workspace import APP, Json

CONNECTIONS_MOST = 10
ANSWER_MOST = 1_000_000
TAKE_A_PAYLOAD = frozenset({"slash_commands", "interactive"})
TIMEOUT_REASONS = {"http_timeout": "timeout"}


class SocketMode:
    """The bot's open connections and the envelopes that wait for an answer."""

    def __init__(self, journal: Journal, pace: Pace) -> None:
        """Begin with no connection."""
        self._journal = journal
        self._pace = pace
        self._tickets: set[str] = set()
        self._sockets: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._background: set[asyncio.Task[None]] = set()

    @property
    def connected(self) -> bool:
        """Whether the bot has a connection open."""
        return bool(self._sockets)

    def open(self, host: str) -> str:
        """Make the address of one connection for a bot that knows us by this host and port."""
        if len(self._sockets) >= CONNECTIONS_MOST:
            raise Refused("too_many_websockets")
        ticket = secrets.token_urlsafe(16)
        self._tickets.add(ticket)
        return f"ws://{host}/link/?ticket={ticket}&app_id={APP}"

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> object:
        """Hand an envelope to one connection and wait for its answer."""
        if not self._sockets:
            raise NoAnswer("dispatch_failed")
        socket = self._sockets.pop(0)
        self._sockets.append(socket)
        name = str(uuid.uuid4())
        envelope = {
            "envelope_id": name,
            "payload": payload,
            "type": kind,
            "accepts_response_payload": kind in TAKE_A_PAYLOAD,
        }
        if kind == "events_api":
            reason = TIMEOUT_REASONS.get(retry.reason, retry.reason) if retry else ""
            envelope |= {"retry_attempt": retry.number if retry else 0, "retry_reason": reason}
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[name] = answer
        try:
            await socket.send_json(envelope)
            return await answer
        except ConnectionError:
            raise NoAnswer("dispatch_failed") from None
        finally:
            del self._waiting[name]

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Hold one connection of the bot's until either side ends it."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="invalid ticket")
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse(heartbeat=30, max_msg_size=ANSWER_MOST)
        await socket.prepare(request)
        hello = {
            "type": "hello",
            "num_connections": len(self._sockets) + 1,
            "connection_info": {"app_id": APP},
        }
        debug = {
            "host": "practice",
            "build_number": 1,
            "approximate_connection_time": round(self._pace.connection),
        }
        await socket.send_json(hello | {"debug_info": debug})
        self._sockets.append(socket)
        self._journal.answered(self._journal.asked("connected", hello, to_bot=True), None, ok=True)
        refresh = asyncio.get_running_loop().create_task(self._refresh(socket))
        self._background.add(refresh)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._heard(message.data)
        finally:
            refresh.cancel()
            self._background.discard(refresh)
            self._sockets.remove(socket)
            note = self._journal.asked(
                "disconnected", {"type": "close", "code": socket.close_code}, to_bot=False
            )
            self._journal.answered(note, None, ok=True)
        return socket

    def _heard(self, text: str) -> None:
        try:
            answer = json.loads(text)
        except ValueError:
            answer = None
        waiting = self._waiting.get(str(answer.get("envelope_id"))) if isinstance(answer, dict) else None
        if waiting is None:
            note = self._journal.asked("unreadable or late answer", text[:2000], to_bot=False)
            self._journal.answered(note, "ignored", ok=False)
        elif not waiting.done():
            waiting.set_result(answer.get("payload") or None)

    async def _refresh(self, socket: web.WebSocketResponse) -> None:
        """Ask the bot to connect anew, as Slack does every hour or so, and close the old connection."""
        await asyncio.sleep(self._pace.connection)
        await socket.send_json(
            {"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "practice"}}
        )
        await asyncio.sleep(self._pace.answer)
        await socket.close()

    async def close(self) -> None:
        """End all connections."""
        await asyncio.gather(*(socket.close(code=1001) for socket in list(self._sockets)))
