"""The other end of Socket Mode for tests: one connection, over which envelopes are handed to the bot."""

import base64
import contextlib
import hashlib
import itertools
import json
import socket
import struct
import threading
from queue import Queue
from typing import Any, Self

from tests.waiting import LONG

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
KINDS = {"event_callback": "events_api"}
_numbers = itertools.count(1)


class LoopbackSocket:
    """Listens for the bot's connection, says hello, hands it envelopes and takes its answers."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._connected: Queue[socket.socket] = Queue()
        self._current: socket.socket | None = None
        self.answers: Queue[dict[str, Any] | None] = Queue()
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """What `apps.connections.open` answers with."""
        return f"ws://127.0.0.1:{self._listening.getsockname()[1]}/link/?ticket=1"

    def __enter__(self) -> Self:
        """Start to listen."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening, and hang up."""
        self._listening.shutdown(socket.SHUT_RDWR)  # which ends the wait for the next connection
        self._listening.close()
        self.hang_up()
        self._thread.join(LONG)

    def hang_up(self) -> None:
        """End the connection."""
        if self._current:
            with contextlib.suppress(OSError):
                self._current.sendall(_frame(CLOSE, struct.pack(">H", 1001)))
            self._current.close()
            self._current = None

    def hand(self, payload: dict[str, Any], retry: int = 0) -> str:
        """Hand a payload to the bot, as its only connection; returns the envelope's id."""
        while self._current is None or not self._connected.empty():  # the last is the one that the bot has
            self._current = self._connected.get(timeout=LONG)
        envelope = f"envelope-{next(_numbers)}"
        kind = "slash_commands" if "command" in payload else KINDS.get(payload["type"], "interactive")
        said = {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": True}
        if retry:
            said |= {"retry_attempt": retry, "retry_reason": "timeout"}
        self._current.sendall(_frame(TEXT, json.dumps(said).encode()))
        return envelope

    def answer(self, within: float = LONG) -> dict[str, Any] | None:
        """Take the bot's next answer, or nothing where it has hung up."""
        return self.answers.get(timeout=within)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._listen, args=(connection,), daemon=True).start()

    def _listen(self, connection: socket.socket) -> None:
        reader = connection.makefile("rb")
        lines = [line.decode().strip() for line in iter(reader.readline, b"\r\n")]
        wanted = next(line.split(": ")[1] for line in lines if line.lower().startswith("sec-websocket-key"))
        accept = base64.b64encode(hashlib.sha1((wanted + MAGIC).encode()).digest()).decode()  # noqa: S324 - RFC 6455
        head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        connection.sendall(f"{head}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        connection.sendall(_frame(TEXT, json.dumps({"type": "hello", "num_connections": 1}).encode()))
        self._connected.put(connection)
        while frame := _read(reader):
            opcode, said = frame
            if opcode == PING:
                connection.sendall(_frame(PONG, said))
            elif opcode == TEXT:
                self.answers.put(json.loads(said))
            elif opcode == CLOSE:
                break
        self.answers.put(None)
        reader.close()


def _frame(opcode: int, said: bytes) -> bytes:
    length = bytes([len(said)]) if len(said) < 126 else b"\x7e" + struct.pack(">H", len(said))
    return bytes([0x80 | opcode]) + length + said


def _read(reader: Any) -> tuple[int, bytes] | None:  # noqa: ANN401 - a socket's file, or anything that reads
    try:
        head = reader.read(2)
        if len(head) < 2:
            return None
        length = head[1] & 0x7F
        if length == 126:
            [length] = struct.unpack(">H", reader.read(2))
        elif length == 127:
            [length] = struct.unpack(">Q", reader.read(8))
        mask, said = reader.read(4), reader.read(length)
    except OSError:
        return None
    return head[0] & 0x0F, bytes(byte ^ mask[place % 4] for place, byte in enumerate(said))
