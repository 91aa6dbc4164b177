"""Has a file read by a process of its own, which can't take more time or memory than it is given.

The process knows no settings: no token, no database. What it can't do with what it is given is a refusal;
whatever else it ends with is a defect of ours.
"""

import logging
import subprocess
import sys

from documents.handing_in import FileRead, from_bytes
from documents.readers.limits import MAX_BYTES, MAX_SECONDS
from documents.refusals import Reason, Refusal, refuse

_MOST_SAID = 4_000  # letters of what the reader said that are logged
log = logging.getLogger("mou")

PATIENCE = MAX_SECONDS + 15
"""Seconds after which a reader that waits for something is given up."""


_OUT_OF_MEMORY = b"MemoryError"


class ReaderError(Exception):
    """Raised where the reader of files fails by itself, with what it said last."""


def read_apart(data: bytes) -> FileRead | Refusal:
    """Read a file's bytes in bounded time and memory, whatever they do to their reader."""
    if len(data) > MAX_BYTES:
        return refuse(Reason.TOO_LARGE)
    reader = [sys.executable, "-I", "-m", "documents"]
    try:
        done = subprocess.run(  # noqa: S603 - our own module, and the file goes in as data
            reader, input=data, capture_output=True, timeout=PATIENCE, check=False, env={}
        )
    except subprocess.TimeoutExpired:
        return refuse(Reason.TOO_MUCH)
    if not done.returncode:
        return from_bytes(done.stdout)
    said = done.stderr.decode(errors="replace")[-_MOST_SAID:]
    if done.returncode < 0 or _is_out_of_memory(done.stderr):
        log.warning("The reader of a file was stopped, with %s: %s", done.returncode, said)
        return refuse(Reason.TOO_MUCH)
    message = f"the reader of a file ended with {done.returncode}: {said}"
    raise ReaderError(message)


def _is_out_of_memory(said: bytes) -> bool:
    """Say whether what the reader said last is that it had no more memory."""
    lines = said.splitlines()
    return bool(lines) and lines[-1].startswith(_OUT_OF_MEMORY)
