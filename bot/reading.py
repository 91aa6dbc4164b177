"""Has files read by processes of their own, which can't take more time or memory than they are given.

They know no settings: no token, no database. What can't be read with what they are given is a refusal;
whatever else one ends with is a defect of ours.
"""

import atexit
import logging
import os
import subprocess
import sys
from contextlib import suppress
from queue import Empty, Full, LifoQueue
from typing import IO, cast

from bot.reader import OUT_OF_MEMORY, received, send
from documents.handing_in import FileRead, from_bytes
from documents.readers.limits import MAX_BYTES
from documents.refusals import Reason, Refusal, refuse

log = logging.getLogger("mou")


class Reader:
    """A process that has each file read by another."""

    def __init__(self) -> None:
        """Start it."""
        command = [sys.executable, "-I", "-m", "bot.reader"]
        self._process = subprocess.Popen(  # noqa: S603 - our own module, and the files go in as data
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={}
        )

    def read(self, data: bytes) -> tuple[int, bytes]:
        """Return how the process that read a file ended, nought for well, and what it said."""
        with suppress(BrokenPipeError):
            send(cast("IO[bytes]", self._process.stdin), data)
        told = received(cast("IO[bytes]", self._process.stdout))
        return told or (self._process.wait() or 1, b"")

    def is_at_work(self) -> bool:
        """Return whether it can take another file."""
        return self._process.poll() is None

    def let_go(self) -> None:
        """Have it end."""
        with suppress(BrokenPipeError):
            self._process.communicate()


_kept: LifoQueue[Reader] = LifoQueue(maxsize=1)
"""The reader that waits for the next file, so that few wait for one to start."""


class ReaderError(Exception):
    """Raised where the reader of a file failed by itself, with how it says that it did."""


def read_apart(data: bytes) -> FileRead | Refusal:
    """Read a file's bytes in bounded time and memory, whatever they do to their reader."""
    if len(data) > MAX_BYTES:
        return refuse(Reason.TOO_LARGE)
    reader = _take() or Reader()
    ended, told = reader.read(data)
    _keep(reader)
    if not ended:
        return from_bytes(told)
    message = f"The reader of a file ended with {ended}: {told.decode(errors='replace')}"
    if ended > 0 and ended != OUT_OF_MEMORY:
        raise ReaderError(message)
    log.warning(message)
    return refuse(Reason.TOO_MUCH)


def _take() -> Reader | None:
    try:
        reader = _kept.get_nowait()
    except Empty:
        return None
    if reader.is_at_work():
        return reader
    reader.let_go()
    return None


def _keep(reader: Reader) -> None:
    try:
        if hasattr(os, "fork") and reader.is_at_work():
            return _kept.put_nowait(reader)
    except Full:
        pass
    return reader.let_go()


@atexit.register
def _let_go() -> None:
    if reader := _take():
        reader.let_go()
