"""The one way through: words come in, are read into a request, decided, recorded and said."""

import logging
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from agreements.agreement import Agreement
from agreements.decide import decide
from agreements.names import key
from agreements.records import Actor
from agreements.requests import Base, Home, Last
from questions.commands import COMMANDS
from questions.forms import read_form
from questions.hearing import hear
from questions.reader import Said
from storage.errors import StoreError
from storage.store import Store
from views.page import File, Page
from views.words import outages, page
from views.words.acts.forms import faulty, taken_already

if TYPE_CHECKING:
    from bot.intake import Intake

log = logging.getLogger("mou")


class Desk:
    """Asks the register on behalf of people; every door, the clock and the terminal come through it."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        administrators: tuple[str, ...] = (),
        records: bool = True,
    ) -> None:
        """Take the store, a clock of aware instants, the zone that days are of, the first administrators.

        With `records` false it answers questions only.
        """
        self._store = store
        self._clock = clock
        self._zone = zone
        self._administrators = administrators
        self._records = records

    def ask(self, said: str, *, actor: Actor, thread: str = "") -> tuple[Page, int]:
        """Answer what was said; a refusal is an answer too.

        Returns the page and the number of the part asked for, 1 unless the words say `page 2`. `thread`
        names the conversation, whose last agreement is meant where none is named.
        """
        heard, last = self._read(said, actor, thread)
        answer = self.decide(heard.request, actor=actor)
        spoken_of = [Last(one, heard.request.typed) for one in answer.agreements] if thread else []
        if len(spoken_of) == 1 and spoken_of[0] != last and not answer.asks_which:
            with self._store.writing(actor) as tx:
                tx.remember(thread, spoken_of[0])
        return answer, heard.page

    def _read(self, said: str, actor: Actor, thread: str) -> tuple[Said, Last | None]:
        with self._store.reading(actor) as tx:
            last = tx.last(thread) if thread else None
            return hear(said, tx.vocabulary, today=self._today(), last=last), last

    def decide(self, request: Base, *, actor: Actor, once: str = "") -> Page:
        """Answer a request, recording what it decides in the transaction that read what it rests on.

        With `once`, what it decides is recorded only the first time that the key comes.
        """
        if request.acts and not self._records:
            return outages.only_in_practice()
        request = replace(request, when=replace(request.when, zone=self._zone))
        now = self._clock()
        today = now.astimezone(self._zone).date()
        transaction = self._store.writing if request.acts else self._store.reading
        with transaction(actor) as tx:
            register = tx.read(request.reads, when=request.when, day=request.when.as_of or today)
            decision = decide(
                request, register, today=today, actor=actor, administrators=self._administrators
            )
            if decision.records:
                if once and not tx.first_time(once, now=now):
                    return taken_already()
                tx.append(decision.records, now=now, request=request.typed)
            if decision.handed_in:
                if decision.records:
                    tx.drop(decision.handed_in)
                else:
                    tx.keep(decision.handed_in, now=now)
        return page(decision.answer, COMMANDS)

    def hand_in(
        self,
        form: str,
        carried: Mapping[str, str],
        values: Mapping[str, str],
        *,
        actor: Actor,
        once: str = "",
    ) -> Page:
        """Take a form that was handed in: do what it asks, or say what is wrong with each blank.

        `once` is what tells this handing in from every other: what it asks is recorded for it one time only.
        """
        act = read_form(form, carried, values)
        return faulty(form, act) if isinstance(act, tuple) else self.decide(act, actor=actor, once=once)

    def take_in(self, file: File, *, actor: Actor, about: str = "") -> Page:
        """Take in a file that was handed in: put a register file in the register, draft an entry of the rest.

        `about` names the agreement that a document is of, which is recognised where none is named.
        """
        return self.intake().take_in(file, actor=actor, about=about)

    def intake(self) -> "Intake":
        """Return what takes files in for this desk."""
        from bot.intake import Intake  # noqa: PLC0415 - questions start without what reads files

        return Intake(self, self._store, self._today())

    def export(self, write: Callable[[Iterable[Agreement], date], None], *, actor: Actor) -> None:
        """Hand all agreements that the actor may see to what writes them out as they come."""
        with self._store.reading(actor) as tx:
            write(tx.every(), self._today())

    def home(self, actor: Actor) -> Page:
        """Show someone their agreements."""
        return self.decide(Home(self._today()), actor=actor)

    def suggest(self, typed: str, *, actor: Actor, limit: int) -> tuple[tuple[str, str], ...]:
        """Offer agreements, id and short name, for letters typed so far."""
        with self._store.reading(actor) as tx:
            if not typed.strip():
                return tx.vocabulary.agreements(limit)
            found = tx.vocabulary.starting(key(typed), limit * 4)
            return tuple({one.agreement: one.short_name for one in found}.items())[:limit]

    def first_time(self, event: str) -> bool:
        """Record an event's key, saying false where it was recorded before."""
        with self._store.writing(Actor("")) as tx:
            return tx.first_time(event, now=self._clock())

    def apologise(self, defect: Exception) -> Page:
        """Log a defect under an id, and say so in words that show the id and nothing else of it."""
        name = secrets.token_hex(4)
        log.error("defect %s", name, exc_info=defect)
        return outages.away(name) if isinstance(defect, StoreError) else outages.broken(name)

    def ready(self) -> str:
        """Say why the bot can't answer, or nothing where it can."""
        return self._store.ready()

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()
