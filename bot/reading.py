"""Has a file read by a process of its own, which can't take more time or memory than it is given.

The process knows no settings: no token, no database. What it can't do in time is a refusal.
"""

import logging
import subprocess
import sys

from documents.handing_in import FileRead, from_bytes
from documents.readers.limits import MAX_BYTES, MAX_SECONDS
from documents.refusals import Reason, Refusal, refuse

log = logging.getLogger("mou")

PATIENCE = MAX_SECONDS + 15
"""Seconds after which a reader that waits for something is given up."""


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
    if done.returncode:
        log.warning("The reader of a file ended with %s: %s", done.returncode, _last_line(done.stderr))
        return refuse(Reason.TOO_MUCH)
    return from_bytes(done.stdout)


def _last_line(told: bytes) -> str:
    lines = told.decode(errors="replace").splitlines()
    return lines[-1][:200] if lines else "no word"
