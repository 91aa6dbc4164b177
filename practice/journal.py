"""What passed between bot and Slack, for the inspector: each request and its answer, secrets left out."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

ENTRIES_MOST = 500
SECRETS = frozenset({"token", "app_token"})


@dataclass
class Entry:
    """One request and, once it is there, its answer. `to_bot` says which way the request went."""

    number: int
    at: str
    to_bot: bool
    name: str
    request: Any
    answer: Any = None
    ok: bool | None = None
    milliseconds: int | None = None


class Journal:
    """The last few hundred exchanges, oldest first."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """Begin empty; `changed` is called at every entry and every answer."""
        self._entries: deque[Entry] = deque(maxlen=ENTRIES_MOST)
        self._changed = changed
        self._count = 0

    def asked(self, name: str, request: object, *, to_bot: bool) -> Entry:
        """Note a request that has just been made."""
        self._count += 1
        now = datetime.now().astimezone().isoformat(timespec="milliseconds")
        entry = Entry(self._count, now, to_bot, name, without_secrets(request))
        self._entries.append(entry)
        self._changed()
        return entry

    @contextmanager
    def exchange(self, name: str, request: object, *, to_bot: bool) -> Iterator[Entry]:
        """Note a request for as long as it is under way, and that it broke off where nothing answered it."""
        entry = self.asked(name, request, to_bot=to_bot)
        try:
            yield entry
        finally:
            if entry.ok is None:
                self.answered(entry, "broke off", ok=False)

    def answered(self, entry: Entry, answer: object, *, ok: bool) -> None:
        """Note the answer to a request, and how long it took."""
        taken = datetime.now().astimezone() - datetime.fromisoformat(entry.at)
        entry.answer, entry.ok = without_secrets(answer), ok
        entry.milliseconds = max(0, round(taken.total_seconds() * 1000))
        self._changed()

    def since(self, number: int) -> list[dict[str, Any]]:
        """List the entries after this number, and those whose answer may have come meanwhile."""
        return [asdict(entry) for entry in self._entries if entry.number > number]


def without_secrets(value: object) -> object:
    """Copy a payload with its tokens replaced by a word."""
    if isinstance(value, dict):
        return {name: "hidden" if name in SECRETS else without_secrets(each) for name, each in value.items()}
    if isinstance(value, list):
        return [without_secrets(each) for each in value]
    return value
