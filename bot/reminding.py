"""What the clock knows of the bot: what is to be said today, and what each posting says."""

import json
import logging
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from agreements.agreement import NOW
from agreements.authority.people import NOBODY, People
from agreements.days.calendar import LAST_DAY, Period
from agreements.reads import Reads
from agreements.records import Actor
from agreements.reminding.audiences import (
    BY_DEFAULT,
    NOBODY_WATCHES,
    Audience,
    Times,
    Watches,
    audiences,
    is_person,
    speaks_on,
)
from agreements.reminding.delivering import Claimed, Refused
from agreements.reminding.facts import Facts
from agreements.reminding.gathering import Window, gather, told, window
from agreements.reminding.planned import Planned
from agreements.reminding.postings import Letter, Posting, Sort, Swept
from agreements.reminding.saying import say
from bot.telling import told_instead
from handlers.printing import message
from storage import ledger, postings, pulse, reminding
from storage.store import Store
from views.page import Page
from views.troubles import trouble_words
from views.words.quoting import with_words
from views.words.reminding.spoken import spoken_page

log = logging.getLogger("mou")


AROUND = timedelta(days=7)
"""How far from today a day may lie on which something is said today: across days of rest, and zones."""


@dataclass(frozen=True)
class Known:
    """Who is told of what on a day as of one head of the ledger, by its hash, read once while both hold."""

    head: str = "not read yet"
    day: date = date.min
    watches: Watches = NOBODY_WATCHES
    people: People = NOBODY
    audiences: dict[str, Audience] = field(default_factory=dict)


class Reminding:
    """Sweeps, and speaks for postings; safe in any number of processes, in one thread of each."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        living: Callable[[], datetime],
        administrators: tuple[str, ...] = (),
        default: Times = BY_DEFAULT,
    ) -> None:
        """Take the store, a clock of aware instants, and another that lives on the day that is spoken of.

        Besides those the first administrators, and when people are spoken to unless they said otherwise.
        """
        self._store = store
        self._clock = clock
        self._living = living
        self._administrators = administrators
        self._default = default
        self._known = Known()
        self._looked: dict[str, tuple[date, str]] = {}

    def sweep(self) -> None:
        """Write down what everybody is to be told today to whom it is the hour, unless that was done.

        Once told, an audience's day is looked at again only where something was recorded since.
        """
        living, known = self._living(), self._read()
        speaking = ((one, speaks_on(one, living)) for one in known.audiences.values())
        due = [(one, day) for one, day in speaking if day and self._looked.get(one.id) != (day, known.head)]
        if not due:
            return
        with self._store.database.reading() as connection:
            so_far = pulse.told_so_far(connection)
        last = max(so_far.values(), key=lambda one: one.day, default=None)
        rows = _Rows(self._store, known.people)
        for audience, day in due:
            before = so_far.get(audience.id)
            planned, facts = rows.falling(days := window(audience, day, before, last=last), day)
            self._tell(audience, before, gather(audience, planned, facts, days), told(audience, day))
            self._looked[audience.id] = (day, known.head)

    def _tell(self, audience: Audience, before: Swept | None, new: tuple[Posting, ...], then: Swept) -> None:
        if new or then != before:
            with self._store.database.writing() as connection:
                postings.add(connection, new, now=self._clock())
                pulse.tell(connection, audience.id, then)

    def say(self, claimed: Claimed) -> dict[str, Any] | None:
        """Print what a posting says now, or nothing where it isn't true any more."""
        known, posting = self._read(), claimed.posting
        if posting.letter:
            return self._as_printed(posting.audience, posting.letter)
        audience = known.audiences.get(posting.audience, Audience(posting.audience, self._default))
        today = self._living().astimezone(ZoneInfo(audience.times.zone)).date()
        with self._store.database.reading() as connection:
            facts = reminding.facts_of(connection, [posting], known.people, today)
        spoken = say(posting, audience, facts)
        if spoken is None:
            return None
        return message(self._quoted(spoken_page(spoken, today), audience, today), for_one=False)

    def _as_printed(self, audience: str, letter: Letter) -> dict[str, Any] | None:
        """Return what was printed, or nothing where the audience may not see any more what it is about."""
        if letter.about:
            with self._store.reading(_reader(audience, letter.instead)) as tx:
                if not tx.read(Reads(agreements=(letter.about,)), when=NOW, day=LAST_DAY).agreements:
                    return None
        printed: dict[str, Any] = json.loads(letter.message)
        return printed

    def _quoted(self, page: Page, audience: Audience, today: date) -> Page:
        """Quote the document where it is held, on behalf of those who will read it."""
        if not page.quotes:
            return page
        with self._store.reading(_reader(audience.id)) as tx:
            return with_words(page, partial(tx.passages, day=today))

    def trouble(self, claimed: Claimed, refused: Refused) -> None:
        """Tell whoever set the watch, and the administrators, that Slack refuses what is for an audience.

        They are told once a month for each reason, and never of trouble with telling them that. What an act
        tells is said to the person instead, or whoever did the act is told.
        """
        posting, now = claimed.posting, self._clock()
        if posting.letter:
            instead = told_instead(posting, posting.letter, may_be_said=claimed.may_be_said)
            self._add([instead] if instead else [])
            return
        known, to = self._read(), posting.audience
        setters = [one.written.by.user for one in known.watches.of(to) if one.written]
        appointed = [one for one in known.audiences if known.people.is_administrator(one)]
        letter = Letter(json.dumps(trouble_words(to, refused.why)))
        self._add(
            Posting(
                f"trouble {user} {to} {refused.why} {now:%Y-%m}",
                user,
                now.date(),
                Sort.NOTICE,
                (),
                letter=letter,
            )
            for user in dict.fromkeys([*setters, *appointed])
            if user != to
        )

    def _add(self, new: Iterable[Posting]) -> None:
        if found := tuple(new):
            with self._store.database.writing() as connection:
                postings.add(connection, found, now=self._clock())

    def apologise(self, defect: Exception) -> None:
        """Log a defect under an id."""
        log.error("defect %s", secrets.token_hex(4), exc_info=defect)

    def _read(self) -> Known:
        today = self._living().date()
        with self._store.database.reading() as connection:
            head = ledger.head(connection).hash
            if (head, today) != (self._known.head, self._known.day):
                watches = reminding.watches(connection)
                people = reminding.people(connection, self._administrators)
                last = max((one.day for one in pulse.told_so_far(connection).values()), default=today)
                days = Period(min(last, today) - AROUND, today + AROUND)
                found = audiences(watches, people, self._default, reminding.put_off(connection, days))
                self._known = Known(head, today, watches, people, {one.id: one for one in found})
        return self._known


def _reader(audience: str, person: str = "") -> Actor:
    """Return on whose behalf is read what is said to an audience: all of a channel, or a person."""
    if is_person(audience):
        return Actor(person or audience, channel=audience if person else "")
    return Actor("", channel=audience, aloud=True)


class _Rows:
    """What is planned in the days that are asked for in one sweep, read once for all who share them."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people
        self._read: dict[tuple[Period, date], tuple[tuple[Planned, ...], Facts]] = {}

    def falling(self, days: Window, today: date) -> tuple[tuple[Planned, ...], Facts]:
        asked = days.whole, today
        if asked not in self._read:
            with self._store.database.reading() as connection:
                planned = reminding.planned(connection, asked[0], self._people)
                ids = {row.agreement for row in planned}
                self._read[asked] = planned, reminding.facts(connection, ids, self._people, today)
        return self._read[asked]
