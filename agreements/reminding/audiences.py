"""To whom reminders go: channels and people, what each watches, and at which hours each is spoken to."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from agreements.people import People
from agreements.reminding.records import Reminding, Watched


@dataclass(frozen=True)
class Times:
    """The hours in which an audience is spoken to, on working days of its nation, and its Monday look-ahead.

    Nothing is said before `first_hour` or from `last_hour` on; `nation` is one of `working.NATIONS`.
    """

    zone: str = "Europe/London"
    first_hour: int = 9
    last_hour: int = 18
    nation: str = "england"
    look_ahead: bool = False


@dataclass(frozen=True)
class Audience:
    """A channel (`C…`) or a person (`U…`), since when it is known, and what it watches."""

    id: str
    times: Times
    since: date | None = None
    watches: tuple[Watched, ...] = ()

    @property
    def person(self) -> bool:
        """Whether it is one person."""
        return self.id[:1] in {"U", "W"}


@dataclass(frozen=True)
class Watches:
    """What was said about who is told and when, as written."""

    records: tuple[Reminding, ...] = ()


def audiences(watches: Watches, people: People, default: Times) -> tuple[Audience, ...]:
    """List everyone who may have to be told something: who watches, and who has a role."""
    raise NotImplementedError


def speaks_on(audience: Audience, now: datetime) -> date | None:
    """Return the date where the audience is, on a working day and at an hour to speak; else nothing."""
    local = now.astimezone(ZoneInfo(audience.times.zone))
    raise NotImplementedError(local)
