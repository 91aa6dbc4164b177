"""What comes of asking about reminders: facts, not wording, like `agreements.life.results`."""

from dataclasses import dataclass
from datetime import date

from agreements.days.occurrences import Occurrence
from agreements.reminding.audiences import Times
from agreements.reminding.delivering import Stuck
from agreements.reminding.opens import Open
from agreements.reminding.planned import Planned
from agreements.reminding.records import CommitteeSet, LeadsSet, Quieted, Watched
from agreements.reminding.saying import Reminder
from agreements.terms import Terms


@dataclass(frozen=True)
class WatchSet:
    """What an audience is told of from now on, or no more; `again` where nothing changed by it.

    `first` is the first reminder that it will get, and `on` the day on which it gets it. `stopped` is what it
    was told of until now, each with what it is called.
    """

    watched: Watched
    called: str
    terms: Terms | None
    again: bool = False
    first: Planned | None = None
    on: date | None = None
    stopped: tuple[tuple[Watched, str], ...] = ()


@dataclass(frozen=True)
class Watching:
    """What an audience is told of, each with what it is called, and when it is spoken to.

    `refused` is what Slack doesn't take for it, where there is any.
    """

    person: bool
    watched: tuple[tuple[Watched, str], ...]
    times: Times
    refused: Stuck | None = None


@dataclass(frozen=True)
class HoursSet:
    """When an audience is spoken to from now on."""

    person: bool
    times: Times


@dataclass(frozen=True)
class ToCome:
    """What is to be said of an agreement, each with the working day on which it is; what has no day yet.

    `here` says whether the asker's channel is told, `elsewhere` counts the other channels and people.
    `refused_here` is what Slack doesn't take for the asker's channel, or for them; `refused_elsewhere` what
    it doesn't take for others, each with the name of the person, or nothing of a channel.
    """

    terms: Terms
    rows: tuple[tuple[date, Planned, Open | None], ...]
    waits: tuple[Occurrence, ...]
    here: bool
    elsewhere: int
    times: Times
    refused_here: Stuck | None = None
    refused_elsewhere: tuple[tuple[Stuck, str], ...] = ()


@dataclass(frozen=True)
class OneReminder:
    """One reminder as it would be said today, and why its audience hears no more of it, if so."""

    reminder: Reminder
    times: Times
    heard: Quieted | None = None


@dataclass(frozen=True)
class LeadsKept:
    """How many days before its dates an agreement, or one item, is spoken of from now on.

    `leads` are those that hold now, the usual ones where the item has no others.
    """

    terms: Terms
    record: LeadsSet | CommitteeSet
    next: tuple[date, Planned] | None
    leads: tuple[int, ...] = ()


@dataclass(frozen=True)
class Hushed:
    """An audience hears no more of something, or not before a day; `person` where it is one person.

    `next` is the day on which it would have been told of it next without that.
    """

    terms: Terms
    record: Quieted
    what: Open
    person: bool
    next: date | None = None


ReminderResult = WatchSet | Watching | HoursSet | ToCome | OneReminder | LeadsKept | Hushed
