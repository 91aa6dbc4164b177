"""How a Web API method is written down: its name, scopes and tier, and the function that does it."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from practice.rig import Rig
from practice.tickets import Refused
from practice.workspace import BOT_USER, Conversation, Json

UNLIMITED = 100_000
"""For methods with rules of their own instead of a tier."""


@dataclass(frozen=True)
class Call:
    """One call of a method: what was given, and where the caller reached us."""

    rig: Rig
    given: Json
    host: str

    def need(self, name: str) -> str:
        """Give a text argument; raises Refused if it is missing."""
        value = self.given.get(name)
        if not isinstance(value, str) or not value:
            said = f"missing required field: {name}"
            raise Refused("invalid_arguments", response_metadata={"messages": [f"[ERROR] {said}"]})
        return value

    def truth(self, name: str) -> bool:
        """Tell whether a flag is set, however it was written."""
        return str(self.given.get(name, "")).lower() in {"1", "true"}

    def number(self, name: str, default: int, most: int) -> int:
        """Give a positive whole number of at most `most`; raises Refused if it is none."""
        try:
            value = int(self.given.get(name) or default)
        except (TypeError, ValueError):
            raise Refused("invalid_arguments") from None
        if value < 1:
            raise Refused("invalid_limit")
        return min(value, most)

    def json(self, name: str, error: str) -> object:
        """Give an argument that may come as JSON in a string; raises Refused with `error`."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise Refused(error) from None

    def conversation(self, name: str = "channel") -> Conversation:
        """Find a conversation that the bot may know of; raises Refused."""
        found = self.rig.workspace.conversations.get(self.need(name))
        if found is None or (found.kind != "channel" and BOT_USER not in found.members):
            raise Refused("channel_not_found")
        return found

    def joined(self, name: str = "channel") -> Conversation:
        """Find a conversation that the bot is a member of; raises Refused."""
        found = self.conversation(name)
        if BOT_USER not in found.members:
            raise Refused("not_in_channel")
        return found

    def person(self, name: str = "user") -> str:
        """Find a person, or the bot itself, by id; raises Refused."""
        found = self.need(name)
        if found != BOT_USER and found not in self.rig.workspace.people:
            raise Refused("user_not_found")
        return found

    def scope(self, *any_of: str) -> None:
        """Refuse the call where the manifest has none of these scopes."""
        granted = self.rig.manifest.scopes
        if not granted.intersection(any_of):
            raise Refused("missing_scope", needed=any_of[0], provided=",".join(sorted(granted)))


@dataclass(frozen=True)
class Method:
    """A method of the Web API. `tier` is how many calls a minute Slack lets through for sure."""

    name: str
    run: Callable[[Call], Json]
    tier: int
    scopes: tuple[str, ...]
    app_token: bool = False


METHODS: dict[str, Method] = {}


def method(
    name: str, tier: int, *scopes: str, app_token: bool = False
) -> Callable[[Callable[[Call], Json]], Callable[[Call], Json]]:
    """Write a function down as a method that needs one of these scopes."""

    def register(run: Callable[[Call], Json]) -> Callable[[Call], Json]:
        METHODS[name] = Method(name, run, tier, scopes, app_token)
        return run

    return register
