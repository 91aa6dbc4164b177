"""To whom reminders go: channels and people, what each watches, and at which hours each is spoken to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from agreements.authority.people import People
from agreements.recorded import Recorded
from agreements.reminding.records import TimesSet, Watched
from agreements.reminding.working import is_working


@dataclass(frozen=True)
class Times:
    """The hours in which an audience is spoken to, on working days of its nation, and its Monday look-ahead.

    Nothing is said before `first_hour` or from `last_hour` on; `nation` is one of `working.NATIONS`.
    """

    zone: str = "Europe/London"
    first_hour: int = 9
    last_hour: int = 18
    nation: str = "ENG"
    look_ahead: bool = False


BY_DEFAULT = Times()


@dataclass(frozen=True)
class Audience:
    """A channel (`C…`) or a person (`U…`), since when it is known, and what it watches."""

    id: str
    times: Times = BY_DEFAULT
    since: date | None = None
    watches: tuple[Watched, ...] = ()

    @property
    def person(self) -> bool:
        """Whether it is one person."""
        return is_person(self.id)


def is_person(audience: str) -> bool:
    """Say whether an id is of one person, or of the messages with one, rather than of a channel."""
    return not audience.startswith(("C", "G"))


@dataclass(frozen=True)
class Watches:
    """What was said about who is told and when, as written."""

    records: tuple[Recorded, ...] = ()

    def after(self, *records: Recorded) -> "Watches":
        """Return what is said once further records are written."""
        return Watches(self.records + records)

    def of(self, audience: str) -> tuple[Watched, ...]:
        """List what an audience watches."""
        return tuple(one for one in self._holding() if one.audience == audience)

    def times_of(self, audience: str, default: Times) -> Times:
        """Return when an audience is spoken to."""
        last = self._times.get(audience)
        if last is None:
            return default
        return Times(last.zone, last.first_hour, last.last_hour, last.nation, last.look_ahead)

    def audiences(self) -> dict[str, list[Watched]]:
        """Sort what is watched to who watches it."""
        found: dict[str, list[Watched]] = {}
        for one in self._holding():
            found.setdefault(one.audience, []).append(one)
        return found

    @cached_property
    def _times(self) -> dict[str, TimesSet]:
        return {one.audience: one for one in self.records if isinstance(one, TimesSet)}

    def _holding(self) -> Iterator[Watched]:
        last = {
            (one.audience, one.over, one.party, one.matter): one
            for one in self.records
            if isinstance(one, Watched)
        }
        return (one for one in last.values() if not one.ended)


NOBODY_WATCHES = Watches()


def audiences(
    watches: Watches, people: People, default: Times, put_off: Iterable[str] = ()
) -> tuple[Audience, ...]:
    """List everyone who may have to be told something: who watches, has a role, or put something off."""
    since: dict[str, date | None] = dict.fromkeys(people.administrators)
    watched = watches.audiences()
    for name, day in (
        *((one.user, one.counts_on) for one in people.appointments),
        *((one.user, one.counts_on) for one in people.all_delegations),
        *((name, one.counts_on) for name, each in watched.items() for one in each),
    ):
        known = since.setdefault(name, day)
        since[name] = min(day, known) if known else known
    for name in put_off:
        since.setdefault(name, None)
    return tuple(
        Audience(name, watches.times_of(name, default), since[name], tuple(watched.get(name, ())))
        for name in sorted(since)
    )


def speaks_on(audience: Audience, now: datetime) -> date | None:
    """Return the date where the audience is, on a working day and at an hour to speak; else nothing."""
    times = audience.times
    local = now.astimezone(ZoneInfo(times.zone))
    in_hours = times.first_hour <= local.hour < times.last_hour
    return local.date() if in_hours and is_working(local.date(), times.nation) else None
