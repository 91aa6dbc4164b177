"""One register lived with: people ask at a desk, the clock looks, and what it has to say is said at once."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agreements import acts
from agreements.records import Actor, Role
from agreements.reminding.delivering import Said, State, Step
from agreements.reminding.postings import Posting
from agreements.requests import Base
from agreements.terms import Terms
from bot.desk import Desk
from bot.reminding import Reminding
from storage.outbox import Outbox
from storage.store import Store
from tests.agreements.histories import ADMINISTRATOR, CLERK, READER, signatory
from tests.storage.keeping import entry, keep
from views.page import Page
from views.text import text

LEASE = timedelta(seconds=30)
CHANNEL = "C-TOLD"


@dataclass
class Living:
    """A desk and a clock before one store, at an instant that only the test moves on."""

    store: Store
    now: datetime = datetime(2017, 1, 3, 12, tzinfo=UTC)
    zone: str = "Europe/London"
    said: list[Posting] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Put the desk and the clock before the store."""
        self.desk = Desk(
            self.store,
            clock=lambda: self.now,
            zone=ZoneInfo(self.zone),
            administrators=(ADMINISTRATOR,),
        )
        self._reminding = Reminding(
            self.store, clock=lambda: self.now, living=lambda: self.now, administrators=(ADMINISTRATOR,)
        )
        self._outbox = Outbox(self.store.database)

    def registers(self, terms: Terms) -> "Living":
        """Put an agreement in the register, with a clerk and a signatory for each party."""
        keep(self.store, entry(terms), now=self.now)
        self.asks(acts.Appoint(CLERK, "Cat Clerk", "Clerk", Role.CLERK), by=ADMINISTRATOR)
        for party in terms.parties:
            self.asks(
                acts.Appoint(signatory(party.id), "Sam Smith", "Chief", Role.SIGNATORY, party.id),
                by=ADMINISTRATOR,
            )
        return self

    def at(self, instant: str) -> "Living":
        """Go to an instant, `2017-06-30 09:00` in UTC."""
        self.now = datetime.fromisoformat(instant).replace(tzinfo=UTC)
        return self

    def page(self, asked: str | Base, *, by: str = CLERK, channel: str = CHANNEL) -> Page:
        """Ask something, in words or as a request, and return the page that answers it."""
        actor = Actor(by, "T1", channel)
        if isinstance(asked, str):
            return self.desk.ask(asked, actor=actor)[0]
        return self.desk.decide(asked, actor=actor)

    def asks(self, asked: str | Base, *, by: str = CLERK, channel: str = CHANNEL) -> str:
        """Ask something and return what is answered, as a terminal prints it."""
        return text(self.page(asked, by=by, channel=channel))

    def looks(self) -> list[Posting]:
        """Let the clock look, say all that is due, and return what it said."""
        self._reminding.sweep()
        new: list[Posting] = []
        while claimed := self._outbox.claim(now=self.now, until=self.now + LEASE):
            says = self._reminding.say(claimed) is not None
            if says:
                new.append(claimed.posting)
            step = Step(State.SAID if says else State.DROPPED, None)
            place = Said(claimed.posting.audience, f"{len(self.said) + len(new)}.0") if says else None
            self._outbox.finish(claimed, step, said=place)
        self.said += new
        return new

    def told(self, audience: str = CHANNEL) -> list[str]:
        """Let the clock look, and list which occurrences an audience is told of."""
        return [
            row.occurrence
            for one in self.looks()
            if one.audience == audience and not one.edits
            for row in one.reminders
        ]


__all__ = ["CHANNEL", "CLERK", "READER", "Living"]
