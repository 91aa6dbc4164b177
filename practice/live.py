"""Telling open pages that something has changed; they then fetch what they show anew."""

import asyncio


class Live:
    """A bell that every open page listens to. Rings in quick succession are heard as one."""

    def __init__(self) -> None:
        """Begin with nobody listening."""
        self.ended = False
        self._listeners: set[asyncio.Event] = set()

    def ring(self) -> None:
        """Wake every listener."""
        for listener in self._listeners:
            listener.set()

    def end(self) -> None:
        """Wake every listener for the last time."""
        self.ended = True
        self.ring()

    def listen(self) -> asyncio.Event:
        """Begin to listen: the event is set at each ring and to be cleared by the listener."""
        listener = asyncio.Event()
        self._listeners.add(listener)
        return listener

    def leave(self, listener: asyncio.Event) -> None:
        """Stop listening."""
        self._listeners.discard(listener)
