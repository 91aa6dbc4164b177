"""`python -I -m bot.reader` reads files and compares texts, each in a process of its own with limits.

Nobody vouches for a file: whatever it does to the libraries that read it, it does in a process that was
forked for it alone. The one that forks holds what reading takes, which takes longer to load than most files
to read. It knows no settings, as the fork server of multiprocessing would, which has our environment with its
tokens, and ends with whoever holds the other end of its standard input.
"""

import gc
import os
import signal
import struct
import sys
from importlib import import_module
from traceback import format_exc
from typing import IO, NoReturn

from agreements.patience import BESIDE_READING
from documents.handing_in import as_bytes, compare_texts, read_file
from documents.readers.limits import MAX_MEMORY_BYTES, MAX_SECONDS

GIVEN_UP = MAX_SECONDS + BESIDE_READING
"""Seconds after which a process that waits for something is given up."""

OUT_OF_MEMORY = 3
"""How a process ends that had no more memory; whatever else it raises is a defect, and ends it with 1."""

_MOST_SAID = 4_000  # letters of what a defect says
READ, COMPARE = 0, 1
"""What is asked for: to read a file, or to compare two texts."""

HEAD = struct.Struct(">iQ")
"""What goes before each part: what is asked for, or how the process that made it ended; how long it is."""


def main() -> None:
    """Read each file, or compare the two texts, that come on standard input, and write what came of it."""
    for kind in ("html", "markdown", "pdf", "plain", "word"):
        import_module(f"documents.readers.{kind}")
    import_module("documents.compare")
    as_bytes(read_file(b""))  # which makes what writes it down
    gc.freeze()  # so that a fork that looks for garbage does not copy what is loaded
    while come := received(sys.stdin.buffer):
        if not hasattr(os, "fork"):  # Windows, where this process reads one file and ends
            return send(sys.stdout.buffer, _done(*come))
        send(sys.stdout.buffer, *_apart(*come))
    return None


def send(to: IO[bytes], part: bytes, told: int = 0) -> None:
    """Send a part, with what is asked for, or how the process that made it ended."""
    to.write(HEAD.pack(told, len(part)))
    to.write(part)
    to.flush()


def received(end: IO[bytes]) -> tuple[int, bytes] | None:
    """Return what was sent, before it what it was sent with; nothing where the sender is gone."""
    head = end.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    told, length = HEAD.unpack(head)
    part = end.read(length)
    return (told, part) if len(part) == length else None


def _apart(asked: int, data: bytes) -> tuple[bytes, int]:
    end, start = os.pipe()
    child = os.fork()
    if not child:
        _do(asked, data, start)
    os.close(start)
    with os.fdopen(end, "rb") as pipe:
        told = pipe.read()
    return told, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _do(asked: int, data: bytes, start: int) -> NoReturn:
    _limit()
    with os.fdopen(start, "wb") as pipe:
        try:
            pipe.write(_done(asked, data))
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        except Exception:  # noqa: BLE001 - whoever handed the file in logs it, under an id
            pipe.write(format_exc()[-_MOST_SAID:].encode(errors="replace"))
            ended = 1
        else:
            ended = 0
    os._exit(ended)


def _done(asked: int, data: bytes) -> bytes:
    return compare_texts(data) if asked == COMPARE else as_bytes(read_file(data))


def _limit() -> None:
    import resource  # noqa: PLC0415 - Windows has none, and no forks

    signal.alarm(GIVEN_UP)
    with open(os.devnull, "r+b") as nothing:  # noqa: PTH123 - as it is handed over: this process says nothing to ours
        os.dup2(nothing.fileno(), 0)
        os.dup2(nothing.fileno(), 1)
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
