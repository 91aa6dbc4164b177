"""The state of the workspace: conversations, messages, files, views. No network, no rules of Slack's."""

import mimetypes
import random
import string
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from practice.clock import Clock
from practice.config import Practice
from practice.manifest import Manifest

Json = dict[str, Any]

TEAM = "T0PRACTICE"
APP = "A0PRACTICE"
BOT_USER = "U0PRACTICEBOT"
BOT = "B0PRACTICE"
DOMAIN = "practice"


def new_id(prefix: str, length: int = 9) -> str:
    """Make an id as Slack writes them: a letter, then capitals and digits."""
    return prefix + "0" + "".join(random.choices(string.ascii_uppercase + string.digits, k=length - 1))  # noqa: S311 - a name, no secret


@dataclass
class Posted:
    """A message where it stands: as Slack's API gives it, and for whom alone if it is ephemeral."""

    message: Json
    order: int
    only_for: str | None = None
    typed: str = ""


@dataclass
class Conversation:
    """A channel, private channel or direct message, with all that was posted in it, in order of arrival."""

    id: str
    name: str
    kind: str
    topic: str = ""
    members: set[str] = field(default_factory=set)
    archived: bool = False
    posted: list[Posted] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    prompts: Json = field(default_factory=dict)
    status: Json = field(default_factory=dict)
    connected: bool = False

    def to_bot(self, message: Json) -> Json:
        """Give a message as the bot gets it: of files in a channel that is shared with others, their ids."""
        if not (self.connected and message.get("files")):
            return message
        files = [{"id": each["id"], "file_access": "check_file_info"} for each in message["files"]]
        return {**message, "files": files}

    @property
    def shared(self) -> Iterator[Posted]:
        """What everybody in it sees: all but ephemeral messages."""
        return (each for each in self.posted if each.only_for is None)

    def find(self, ts: str, person: str | None = None) -> Posted | None:
        """Find a message by its timestamp; ephemeral ones are found for their person only."""
        visible = (each for each in self.posted if each.only_for in (None, person))
        return next((each for each in visible if each.message["ts"] == ts), None)

    def replies(self, ts: str) -> list[Posted]:
        """List the replies of a thread, without its first message."""
        return [each for each in self.shared if is_reply(each.message) and each.message["thread_ts"] == ts]


def is_reply(message: Json) -> bool:
    """Tell whether a message stands in a thread below another."""
    return bool(message.get("thread_ts", message["ts"]) != message["ts"])


@dataclass
class StoredFile:
    """A file that was handed over; it counts once it is `complete`."""

    id: str
    name: str
    title: str
    user: str
    created: int
    size: int
    data: bytes = b""
    complete: bool = False
    alt: str = ""
    conversations: list[str] = field(default_factory=list)

    @property
    def mimetype(self) -> str:
        """The kind of file, told by its name."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def filetype(self) -> str:
        """Slack's short name of the kind: the last part of the file's name."""
        return self.name.rsplit(".", 1)[-1].lower() if "." in self.name else "binary"


@dataclass
class View:
    """A modal that is open at one page of one person, or the Home of a person."""

    body: Json
    person: str
    client: str = ""


class Workspace:
    """People, conversations, files and views, and the few ways in which they change."""

    def __init__(self, practice: Practice, manifest: Manifest, clock: Clock) -> None:
        """Set up the workspace with its channels and a direct message of each person with the app."""
        self.name = practice.name
        self.people = {person.id: person for person in practice.people}
        self.manifest = manifest
        self.clock = clock
        self.conversations: dict[str, Conversation] = {}
        self.files: dict[str, StoredFile] = {}
        self.homes: dict[str, View] = {}
        self.modals: dict[str, list[View]] = {}
        self.order = 0
        self._stamps: set[str] = set()
        everybody = set(self.people)
        for each in practice.channels:
            members = set(each.members) or set(everybody)
            kind = "private" if each.private else "channel"
            self.conversations[each.id] = Conversation(
                each.id,
                each.name,
                kind,
                each.topic,
                members | ({BOT_USER} if each.bot else set()),
                each.archived,
                connected=each.connected,
            )
        for person in self.people:
            self.direct(person, BOT_USER)

    def direct(self, one: str, other: str) -> Conversation:
        """Find the direct message between two, and begin it where there is none."""
        both = {one, other}
        for conversation in self.conversations.values():
            if conversation.kind == "im" and conversation.members == both:
                return conversation
        name = "D0APP" + one[1:] if other == BOT_USER else new_id("D")
        return self.conversations.setdefault(name, Conversation(name, "", "im", members=both))

    def display_name(self, user: str) -> str:
        """Tell what a person or the bot is called."""
        return self.manifest.bot_name if user == BOT_USER else self.people[user].name

    def stamp(self) -> str:
        """Make a message's timestamp on the workspace's day, in seconds, never the same twice."""
        micros = int(self.clock.now().timestamp() * 1_000_000)
        while (ts := f"{micros // 1_000_000}.{micros % 1_000_000:06d}") in self._stamps:
            micros += 1
        self._stamps.add(ts)
        return ts

    def post(
        self, conversation: Conversation, message: Json, *, only_for: str | None = None, typed: str = ""
    ) -> Posted:
        """Add a message, with its timestamp; a reply counts at the first message of its thread."""
        self.order += 1
        posted = Posted({"type": "message", "ts": self.stamp(), **message}, self.order, only_for, typed)
        conversation.posted.append(posted)
        if only_for is None:
            self._count_replies(conversation, posted.message.get("thread_ts"))
        return posted

    def remove(self, conversation: Conversation, posted: Posted) -> None:
        """Take a message away."""
        conversation.posted.remove(posted)
        self._count_replies(conversation, posted.message.get("thread_ts"))

    def _count_replies(self, conversation: Conversation, thread: str | None) -> None:
        first = conversation.find(thread) if thread else None
        if not first:
            return
        replies = [each.message for each in conversation.replies(first.message["ts"])]
        first.message.update(
            thread_ts=thread,
            reply_count=len(replies),
            reply_users=sorted({message["user"] for message in replies}),
            reply_users_count=len({message["user"] for message in replies}),
            latest_reply=replies[-1]["ts"] if replies else None,
        )

    def add_file(self, name: str, user: str, size: int) -> StoredFile:
        """Make room for a file that is about to be handed over."""
        stored = StoredFile(new_id("F"), name, name, user, int(self.clock.now().timestamp()), size)
        self.files[stored.id] = stored
        return stored

    def view(self, view_id: str) -> View | None:
        """Find an open modal or a Home by its id."""
        every = [*self.homes.values(), *(view for stack in self.modals.values() for view in stack)]
        return next((view for view in every if view.body["id"] == view_id), None)

    def snapshot(self) -> Json:
        """Give all that is worth keeping; file contents stay bytes."""
        return {
            "order": self.order,
            "day": self.clock.day.isoformat() if self.clock.moved else None,
            "conversations": [asdict(each) for each in self.conversations.values()],
            "files": [asdict(each) for each in self.files.values()],
            "homes": {person: view.body for person, view in self.homes.items()},
        }

    def restore(self, kept: Json) -> None:
        """Take up a snapshot again; channels and people that are no longer configured are left out."""
        self.order = kept["order"]
        known = {*self.people, BOT_USER}
        for raw in kept["conversations"]:
            posted = [Posted(**each) for each in raw.pop("posted")]
            conversation = Conversation(**(raw | {"members": set(raw["members"]), "posted": posted}))
            direct = conversation.kind == "im" and conversation.members <= known
            if direct or conversation.id in self.conversations:
                self.conversations[conversation.id] = conversation
                self._stamps.update(each.message["ts"] for each in posted)
        self.files = {raw["id"]: StoredFile(**raw) for raw in kept["files"]}
        self.homes = {
            person: View(body, person) for person, body in kept["homes"].items() if person in self.people
        }
