"""Turns at something that one thread may do at a time, taken in the order in which they were asked for.

A lock lets whoever runs take it again before those who wait, so that one may wait for all others.
"""

from collections import deque
from threading import Lock


class Turns:
    """One turn at a time."""

    def __init__(self) -> None:
        """Begin with nobody's turn."""
        self._lock = Lock()
        self._taken = False
        self._waiting: deque[Lock] = deque()

    def take(self, patience: float) -> bool:
        """Wait for a turn for so many seconds at most, and say whether it came."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return True
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=patience):
            return True
        with self._lock:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return False
        return True  # it came at the last moment

    def end(self) -> None:
        """End a turn that was taken; the next is that of whoever has waited longest."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
