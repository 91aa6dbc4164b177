"""All parts of one running workspace, handed to whoever needs them."""

import asyncio
from dataclasses import dataclass, field

from practice import payloads
from practice.clock import Clock
from practice.config import Practice
from practice.delivery import Delivery
from practice.journal import Journal
from practice.limits import RateLimits
from practice.live import Live
from practice.manifest import Manifest
from practice.socket_mode import SocketMode
from practice.tickets import ReplyTo, Tickets
from practice.workspace import BOT_USER, Conversation, Json, Workspace

MESSAGE_EVENTS = {
    "channel": ("message.channels", "channels:history", "channel"),
    "private": ("message.groups", "groups:history", "group"),
    "im": ("message.im", "im:history", "im"),
}
"""For each kind of conversation: the subscription, the scope, and what the event calls the kind."""

EVENT_SCOPES = {
    "app_mention": "app_mentions:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "reaction_added": "reactions:read",
    "file_shared": "files:read",
}


@dataclass
class Rig:
    """One running workspace: its state, and the ways between it, the bot and the open pages."""

    practice: Practice
    manifest: Manifest
    clock: Clock
    workspace: Workspace
    journal: Journal
    live: Live
    socket_mode: SocketMode
    delivery: Delivery
    tickets: Tickets
    limits: RateLimits
    offered: dict[tuple[str, ...], list[Json]] = field(default_factory=dict)
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    address: str = ""

    def __post_init__(self) -> None:
        """Begin on a day that stands still."""
        self.settled.set()

    @property
    def trouble(self) -> str:
        """What keeps the bot from answering, in words for the page; nothing where all is well."""
        if not self.settled.is_set():
            return ""
        said = self.practice.ailing() if self.practice.ailing else ""
        connected = self.delivery.transport.connected
        return said or ("" if connected else f"{self.manifest.bot_name} is not connected to this workspace.")

    def message_event(self, conversation: Conversation, inner: Json) -> None:
        """Tell the bot of a message, or of a change to one, where it is subscribed, in scope and a member."""
        subscription, scope, channel_type = MESSAGE_EVENTS[conversation.kind]
        self._event(subscription, scope, conversation, inner | {"channel_type": channel_type})

    def event(self, conversation: Conversation | None, inner: Json) -> None:
        """Tell the bot of an event other than a message."""
        self._event(inner["type"], EVENT_SCOPES.get(inner["type"]), conversation, inner)

    def _event(
        self, subscription: str, scope: str | None, conversation: Conversation | None, inner: Json
    ) -> None:
        sees = conversation is None or BOT_USER in conversation.members
        if sees and subscription in self.manifest.events and (scope is None or scope in self.manifest.scopes):
            if conversation:
                inner = conversation.to_bot(inner) | {"channel": conversation.id}
            stamped = {**inner, "event_ts": inner.get("ts", self.now_ts())}
            connected = conversation is not None and conversation.connected
            self.delivery.tell(payloads.event(stamped, connected=connected))

    def response_url(self, reply: ReplyTo) -> str:
        """Hand out an address at which the bot can answer for half an hour."""
        return f"{self.address}/respond/{self.tickets.reply_to(reply)}"

    def now_ts(self) -> str:
        """Tell the workspace's instant as Slack writes it in events."""
        return f"{self.clock.now().timestamp():.6f}"
