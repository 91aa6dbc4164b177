"""How a process ends that is told to: in order, and at the latest when its last words are over."""

import faulthandler
import signal
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import FrameType

AT_THE_LATEST = 60
"""Seconds to finish what is in hand. What still waits then is printed, and the process ends all the same."""


_LOOKS_AGAIN = 1
"""Seconds after which it is looked whether a signal came as the wait began."""


def told_to_end() -> Callable[[], object]:
    """Listen from now on for being told to end, and return what waits until then."""
    told: SimpleQueue[None] = SimpleQueue()  # an Event locks, and a signal may come while it is locked
    when_told(lambda: told.put(None))

    def wait() -> None:
        while True:  # a signal that comes just before a wait does not wake it
            with suppress(Empty):
                return told.get(timeout=_LOOKS_AGAIN)

    return wait


def when_told(do: Callable[[], object], *, for_good: bool = True) -> None:
    """Do something when this process is told to end: by Ctrl-C, by SIGTERM, or by a terminal that is closed.

    Where it is not `for_good`, as where Ctrl-C leaves a form, the process is not held to end.
    """

    def told(_: int, __: FrameType | None) -> None:
        if for_good:
            faulthandler.dump_traceback_later(AT_THE_LATEST, exit=True)
        do()

    for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if ending is not signal.SIGHUP or signal.getsignal(ending) is not signal.SIG_IGN:  # as under nohup
            signal.signal(ending, told)


def leave() -> None:
    """Leave whatever this process is at, with SystemExit, so that each step on the way out is taken."""
    raise SystemExit
