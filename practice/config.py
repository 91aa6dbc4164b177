"""What a practice workspace is made of: everything that `running` is told."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Person:
    """Somebody whom the page can act as.

    `id` is a Slack user id (`U0JACKIE`), `title` their position, `about` a few words on what they may do.
    """

    id: str
    name: str
    title: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        """Refuse an id that Slack could not have given."""
        _check(r"[UW][A-Z0-9]{2,}", self.id, "a person's id is a U or W and capital letters or digits")


@dataclass(frozen=True)
class Channel:
    """A channel: `members` are ids of people (empty: everybody), `bot` says whether the app is in it.

    One that is `connected` is shared with another organisation's workspace, nobody of which is here.
    """

    id: str
    name: str
    topic: str = ""
    private: bool = False
    members: tuple[str, ...] = ()
    bot: bool = False
    archived: bool = False
    connected: bool = False

    def __post_init__(self) -> None:
        """Refuse an id or a name that Slack could not have given."""
        _check(r"[CG][A-Z0-9]{2,}", self.id, "a channel's id is a C or G and capital letters or digits")
        _check(r"[a-z0-9_-]{1,80}", self.name, "a channel's name is lower case letters, digits, - and _")


@dataclass(frozen=True)
class Place:
    """A conversation or tab to be in: a channel's name, or `app` with its `tab` (`home` or `messages`)."""

    name: str
    tab: str = "messages"


@dataclass(frozen=True)
class Step:
    """One step of the guided tour: who acts, where, on which day (if it moves), and what is typed.

    `next` moves to the next day on which the bot has something to say. `fills` is put into the form that
    opens, by its blocks' ids; handing it in is left to the visitor.
    """

    title: str
    text: str
    person: str
    place: Place
    types: str = ""
    day: date | None = None
    next: bool = False
    fills: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class NamedDay:
    """A day that the page offers to move to, and what it is called there."""

    name: str
    day: date


@dataclass(frozen=True)
class Pace:
    """How long Slack waits for what, in seconds. Tests may be quicker; a lesson is not."""

    answer: float = 3.0
    trigger: float = 3.0
    response_url: float = 30 * 60
    response_url_uses: int = 5
    retries: tuple[float, ...] = (0, 60, 300)
    connection: float = 60 * 60
    status: float = 120


@dataclass(frozen=True)
class Practice:
    """All that a practice workspace is told.

    `manifest` is the app's manifest (YAML). Requests go to the bot over Socket Mode, or signed to `bot_url`
    where that is given. `on_day` is called (in a thread of its own) after the day was moved and before the
    page says so; what it raises is shown there, and the day moves back. Called on the day that it is, it
    starts anew what `ailing` says has stopped (in a few words, or none where all is well). `next_day` tells
    the next day on which the bot has something to say. `keep` is the file that holds the workspace between
    runs, with its day, which then goes before `day`. A `port` that is busy is moved past; 0 takes any.
    """

    manifest: Path
    people: tuple[Person, ...]
    channels: tuple[Channel, ...]
    bot_token: str = "xoxb-practice"  # noqa: S105 - opens nothing outside this machine
    app_token: str = "xapp-practice"  # noqa: S105 - opens nothing outside this machine
    signing_secret: str = "practice-signing-secret"  # noqa: S105 - opens nothing outside this machine
    host: str = "127.0.0.1"
    port: int = 8900
    bot_url: str | None = None
    name: str = "Practice workspace"
    day: date | None = None
    days: tuple[NamedDay, ...] = ()
    tour: tuple[Step, ...] = ()
    on_day: Callable[[date], None] | None = None
    next_day: Callable[[date], date | None] | None = None
    ailing: Callable[[], str] | None = None
    keep: Path | None = None
    pace: Pace = field(default_factory=Pace)

    def __post_init__(self) -> None:
        """Refuse a workspace without people or channels, or with one id twice."""
        ids = [person.id for person in self.people] + [channel.id for channel in self.channels]
        if not self.people or not self.channels:
            raise ValueError("a practice workspace needs at least one person and one channel")
        if len(set(ids)) != len(ids):
            raise ValueError("an id is used twice among people and channels")


def _check(pattern: str, value: str, rule: str) -> None:
    if not re.fullmatch(pattern, value):
        raise ValueError(f"{value!r}: {rule}")
