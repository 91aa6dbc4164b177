"""What is handed out of the register: all of it to be written out, a calendar, and what will be posted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agreements.agreement import NOW, Agreement, When, visible
from agreements.days.calendar import LAST_DAY, Period
from agreements.handed_out.handouts import digest_of_secret
from agreements.history import with_roles
from agreements.later import Later
from agreements.reads import Reads
from agreements.records import Actor
from agreements.reminding.audiences import Times, audiences
from agreements.reminding.postings import Posting
from agreements.reminding.records import who_put_off
from storage.store import Store
from views.page import Page
from views.words.quoting import with_words

if TYPE_CHECKING:  # each is for one of them
    from agreements.reminding import foretelling
    from views.exports import calendars
    from views.words.reminding import spoken
else:
    foretelling = Later("agreements.reminding.foretelling")
    calendars, spoken = Later("views.exports.calendars"), Later("views.words.reminding.spoken")

A_YEAR = timedelta(days=366)


@dataclass(frozen=True)
class Foretold:
    """What would be posted when, as it would read."""

    at: datetime
    posting: Posting
    page: Page


class Papers:
    """Makes what is handed out, of what whoever has it may see."""

    def __init__(
        self, store: Store, *, today: Callable[[], date], administrators: tuple[str, ...], times: Times
    ) -> None:
        """Take the store, what tells the day, and who is told of what at which hours unless they say."""
        self._store = store
        self._today = today
        self._administrators = administrators
        self._times = times

    def export(
        self, write: Callable[[Iterable[Agreement], date], None], *, actor: Actor, when: When = NOW
    ) -> None:
        """Hand all agreements that the actor may see to what writes them out as they come, as of a day.

        What was not known yet on the day that `when` says, if any, is left out.
        """
        day = when.as_of or self._today()
        with self._store.reading(actor) as tx:
            people = tx.read(Reads(people=True), when=NOW, day=day).people
            whole = (with_roles(one, people) for one in tx.every())
            write(visible(whole, when), day)

    def calendar(self, secret: str) -> bytes | None:
        """Make the calendar of the address with this secret, or nothing where nobody has it.

        It has what its owner may see, from a year back on.
        """
        today = self._today()
        with self._store.reading(Actor("")) as tx:
            owner = tx.owner_of(digest_of_secret(secret))
        if not owner:
            return None
        period = Period(today - A_YEAR, LAST_DAY)
        with self._store.reading(Actor(owner)) as tx:
            register = tx.read(Reads(occurrences=period), when=NOW, day=today)
        return calendars.calendar_of(register.occurrences, today)

    def foretell(self, days: Period, *, actor: Actor) -> Iterator[Foretold]:
        """Say what would be posted on some days of the agreements that the actor may see, sending nothing."""
        with self._store.reading(actor) as tx:
            register = tx.read(Reads(people=True, watches=True), when=NOW, day=self._today())
            agreements = {one.id: one for one in tx.every()}
            people = replace(register.people, administrators=self._administrators)
            put_off = who_put_off(record for one in agreements.values() for record in one.records)
            listening = audiences(register.watches, people, self._times, put_off)
            for day, audience, posting, saying in foretelling.foretell(
                agreements, people, listening, days, self._times
            ):
                zone = ZoneInfo(audience.times.zone)
                at = datetime.combine(day, time(audience.times.first_hour), zone)
                said = with_words(spoken.spoken_page(saying, day), partial(tx.passages, day=day))
                yield Foretold(at, posting, said)
