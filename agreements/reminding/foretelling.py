"""What would be said on a day, and on each of many days, by the same rules by which it is said."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from zoneinfo import ZoneInfo

from agreements.agreement import Agreement
from agreements.authority.people import People
from agreements.days.calendar import ONE_DAY, Period
from agreements.reminding.audiences import Audience, Times
from agreements.reminding.facts import Facts
from agreements.reminding.gathering import gather, told, window
from agreements.reminding.opens import registered_on
from agreements.reminding.planned import Planned
from agreements.reminding.planning import lapsing, plan
from agreements.reminding.postings import Posting, Swept
from agreements.reminding.records import Watched
from agreements.reminding.saying import Spoken, say
from agreements.reminding.working import is_working

EVERYBODY = "CHANNEL"
"""The channel that is told of all where nobody watches anything: it stands for any that would."""

Read = Callable[[Period], tuple[Iterable[Planned], Facts]]
"""What reads the rows that fall in some days, with the facts about them as known today."""


@dataclass
class Memory:
    """What was said so far, and up to when everybody was told; a database remembers it in earnest."""

    swept: dict[str, Swept] = field(default_factory=dict)
    said: set[tuple[str, str, str, int]] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)

    def last(self) -> Swept | None:
        """Return how far anybody was told."""
        return max(self.swept.values(), key=lambda one: one.day, default=None)

    def unsaid(self, posting: Posting) -> Posting | None:
        """Keep a posting, less what was said to its audience before; nothing where all of it was."""
        if posting.key in self.keys:
            return None
        new = tuple(row for row in posting.reminders if self._name(posting, row) not in self.said)
        if posting.reminders and not new:
            return None
        self.keys.add(posting.key)
        self.said.update(self._name(posting, row) for row in new)
        return Posting(posting.key, posting.audience, posting.day, posting.sort, new, posting.missed)

    def _name(self, posting: Posting, row: Planned) -> tuple[str, str, str, int]:
        return posting.audience, row.agreement, row.occurrence, row.lead


def sweep(
    today: date, told_today: Iterable[Audience], memory: Memory, read: Read
) -> Iterator[tuple[Audience, Posting, Spoken]]:
    """Say what each audience is told today, of those for whom it is a working day."""
    last = memory.last()
    for audience in told_today:
        if not is_working(today, audience.times.nation):
            continue
        days = window(audience, today, memory.swept.get(audience.id), last=last)
        rows, facts = read(days.whole)
        memory.swept[audience.id] = told(audience, today)
        for gathered in gather(audience, rows, facts, days):
            posting = memory.unsaid(gathered)
            spoken = say(posting, audience, facts) if posting else None
            if posting and spoken:
                yield audience, posting, spoken


def foretell(
    agreements: Mapping[str, Agreement],
    people: People,
    listening: tuple[Audience, ...],
    days: Period,
    default: Times,
) -> Iterator[tuple[date, Audience, Posting, Spoken]]:
    """Say what would be said on each of some days, by what is known of those that are past by then.

    An agreement that was registered later is taken to have been there, with what counts from before each day.
    Where nobody watches anything, it is what a channel that watches all would be told.
    """
    watching = [one for one in listening if one.watches]
    everybody = Audience(EVERYBODY, default, watches=(Watched(audience=EVERYBODY, counts_on=days.first),))
    audiences = listening if watching else (*listening, everybody)
    memory, plans = Memory(), _Plans(agreements, days.first, ZoneInfo(default.zone))
    today = days.first
    while today <= days.last:
        known = plans.known_on(today)
        facts = Facts(known, people, today)

        def read(span: Period, facts: Facts = facts) -> tuple[Iterable[Planned], Facts]:
            return plans.meeting(span, facts), facts

        for audience, posting, spoken in sweep(today, audiences, memory, read):
            yield today, audience, posting, spoken
        today += ONE_DAY


class _Plans:
    """The agreements as known on each day, and what is planned of each, worked out anew when more is."""

    def __init__(self, agreements: Mapping[str, Agreement], first: date, zone: tzinfo) -> None:
        self._agreements = agreements
        self._zone = zone
        self._since = {name: min(first, registered_on(one)) for name, one in agreements.items()}
        self._plans: dict[tuple[str, int], tuple[Planned, ...]] = {}

    def known_on(self, day: date) -> dict[str, Agreement]:
        return {name: self._as_known(one, day) for name, one in self._agreements.items()}

    def meeting(self, days: Period, facts: Facts) -> Iterator[Planned]:
        for name, agreement in facts.agreements.items():
            key = name, len(agreement.records)
            if key not in self._plans:
                self._plans[key] = plan(agreement, since=self._since[name])
            yield from (row for row in self._plans[key] if row.within(days))
        yield from (row for row in lapsing(facts.people) if row.within(days))

    def _as_known(self, agreement: Agreement, day: date) -> Agreement:
        registered = day >= registered_on(agreement)
        return agreement.as_known_on(day, self._zone) if registered else agreement.acted_by(day)
