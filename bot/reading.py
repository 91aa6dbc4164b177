"""Has files read and texts compared by processes of their own, with no more time and memory than they get.

They know no settings: no token, no database. What can't be read with what they are given is a refusal;
whatever else one ends with is a defect of ours.
"""

import atexit
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, Full, LifoQueue
from typing import IO, cast

from agreements.intake.handed_in import ClauseChange
from agreements.terms.passages import Passage
from bot.reader import COMPARE, OUT_OF_MEMORY, READ, received, send
from documents.handing_in import FileRead, changes_from_bytes, from_bytes, texts_as_bytes
from documents.readers.limits import MAX_BYTES
from documents.refusals import Reason, Refusal, refuse

log = logging.getLogger("mou")


class Reader:
    """A process that has each file read, and each two texts compared, by another."""

    def __init__(self) -> None:
        """Start it."""
        command = [sys.executable, "-I", "-m", "bot.reader"]
        self._process = subprocess.Popen(  # noqa: S603 - our own module, and the files go in as data
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={}
        )

    def read(self, data: bytes, asked: int = READ) -> tuple[int, bytes]:
        """Return how the process that did what is asked for ended, nought for well, and what it said."""
        with suppress(BrokenPipeError):
            send(cast("IO[bytes]", self._process.stdin), data, asked)
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
    told = _told(data, READ)
    return told if isinstance(told, Refusal) else from_bytes(told)


def compare_apart(old: Sequence[Passage], new: Sequence[Passage]) -> tuple[ClauseChange, ...] | Refusal:
    """List what changed between two texts, in bounded time and memory, whatever they hold."""
    told = _told(texts_as_bytes(old, new), COMPARE)
    return told if isinstance(told, Refusal) else changes_from_bytes(told)


def _told(data: bytes, asked: int) -> bytes | Refusal:
    reader = _take() or Reader()
    ended, told = reader.read(data, asked)
    _keep(reader)
    if not ended:
        return told
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
