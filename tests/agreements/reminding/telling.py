"""Lives of one agreement to test with: each day the clock looks, as in earnest, and then people act."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from agreements.days.calendar import ONE_DAY, Period
from agreements.reminding.audiences import BY_DEFAULT, Audience, Watches, audiences
from agreements.reminding.facts import Facts
from agreements.reminding.foretelling import Memory, sweep
from agreements.reminding.planned import Planned
from agreements.reminding.planning import lapsing, plan
from agreements.reminding.postings import Posting
from agreements.reminding.records import who_put_off
from agreements.reminding.requests import Watch
from agreements.reminding.saying import Spoken
from agreements.requests import Base
from agreements.terms import Terms
from tests.agreements.histories import ADMINISTRATOR, CLERK, History, day, given

CHANNEL = "C-TOLD"


@dataclass(frozen=True)
class Said:
    """What was said to whom on a day, by what was known then."""

    on: date
    audience: Audience
    posting: Posting
    spoken: Spoken
    facts: Facts

    @property
    def rows(self) -> tuple[Planned, ...]:
        """What was spoken of."""
        return tuple(one.planned for one in self.spoken.reminders)


@dataclass
class Life:
    """An agreement that a channel watches, and the days on which the clock looked at it."""

    history: History
    today: date
    memory: Memory = field(default_factory=Memory)
    said: list[Said] = field(default_factory=list)
    planned: tuple[int, tuple[Planned, ...]] = (0, ())

    def until(self, last: str | date, *, looking: bool = True) -> "Life":
        """Let the clock look on each day from today on, up to a day and not on it."""
        end = day(last) if isinstance(last, str) else last
        while self.today < end:
            if looking:
                self.look()
            self.today += ONE_DAY
        return self

    def look(self) -> list[Said]:
        """Look once, and return what was said."""
        watches = Watches(tuple(one for one in self.history.records if not one.agreement))
        people = replace(self.history.people, administrators=(ADMINISTRATOR,))
        agreement = self.history.agreement
        facts = Facts({agreement.id: agreement}, people, self.today)
        if self.planned[0] != len(self.history.records):
            self.planned = len(self.history.records), (*plan(agreement), *lapsing(people))
        rows = self.planned[1]

        def read(days: Period) -> tuple[Iterable[Planned], Facts]:
            return (row for row in rows if row.within(days)), facts

        known = audiences(watches, people, BY_DEFAULT, who_put_off(agreement.records))
        found = sweep(self.today, known, self.memory, read)
        new = [Said(self.today, *one, facts) for one in found]
        self.said += new
        return new

    def does(self, request: Base, *, by: str = CLERK, channel: str = CHANNEL) -> "Life":
        """Have someone act today, after the clock looked."""
        self.history = self.history.asked(request, on=self.today, by=by, channel=channel)
        return self

    def told(self, audience: str = CHANNEL) -> Iterator[tuple[str, str, int]]:
        """List what an audience was told: the day, the occurrence and how many days were left."""
        for one in self.said:
            for row in one.rows if one.audience.id == audience else ():
                yield one.on.isoformat(), row.occurrence, (row.due - one.on).days


def registered(agreement: str | Terms, *, on: str) -> Life:
    """Put an agreement in the register on a day, and let a channel watch it."""
    life = Life(given(agreement, on=on), day(on))
    return life.does(Watch(life.history.id))
