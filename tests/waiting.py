"""Waits that come to an end: what takes too long fails the test in words that say what it was."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from time import monotonic, sleep
from typing import IO, Literal, TypeVar

Given = TypeVar("Given")

LONG = 60
"""Seconds that one step of a test may take on a machine that does much else besides."""


def soon(what: str, act: Callable[[], Given], within: float = LONG) -> Given:
    """Do what may wait for ever, and give what it gives."""
    done: Future[Given] = Future()

    def run() -> None:
        try:
            done.set_result(act())
        except BaseException as fault:  # noqa: BLE001 - raised where it is waited for
            done.set_exception(fault)

    Thread(target=run, daemon=True).start()
    try:
        return done.result(within)
    except TimeoutError:
        raise AssertionError(f"{what} did not come within {within} seconds") from None


def line(stream: IO[str] | None, within: float = LONG) -> str:
    """Read the next line that a process says."""
    assert stream
    return soon("a line from the process", stream.readline, within)


def until(true: Callable[[], Given | Literal[False] | None], seconds: float = LONG) -> Given:
    """Wait until something is so, and give it."""
    end = monotonic() + seconds
    while not (found := true()):
        if monotonic() > end:
            raise AssertionError("it did not come to be")
        sleep(0.02)
    return found
