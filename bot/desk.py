"""The one way through: words come in, are read into a request, decided, recorded and said."""

import logging
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import IO, TYPE_CHECKING
from zoneinfo import ZoneInfo

from agreements.answers import Decision, Register
from agreements.later import Later
from agreements.records import Actor
from agreements.reminding.audiences import BY_DEFAULT, Times
from agreements.requests import Base, Home, Last
from agreements.terms.names import key, with_ids
from answering.decide import decide
from bot.keys import Keys
from bot.turn import Turn
from questions.commands.table import COMMANDS
from questions.hearing import hear
from questions.reader import Said
from storage.errors import StoreError, Unsettled
from storage.store import Store
from views.page import File, Form, Page, mentioning_nobody
from views.words import outages, page, slips
from views.words.quoting import with_words

if TYPE_CHECKING:  # a command is answered before any of these is loaded
    from agreements.clerk import inquiries
    from agreements.handed_out import handouts
    from bot import intake, papers, telling
    from questions.forms import reading as forms
    from views.words.acts import forms as forms_said
else:
    inquiries = Later("agreements.clerk.inquiries")
    handouts = Later("agreements.handed_out.handouts")
    intake = Later("bot.intake")
    papers = Later("bot.papers")
    telling = Later("bot.telling")
    forms = Later("questions.forms.reading")
    forms_said = Later("views.words.acts.forms")

log = logging.getLogger("mou")

SECRET_BYTES = 32
"""Of the secret in a calendar's address: too many to be guessed."""


class Desk:
    """Asks the register on behalf of people; every door, the clock and the terminal come through it."""

    def __init__(  # noqa: PLR0913 - what the wiring brings together
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        administrators: tuple[str, ...] = (),
        public_url: str = "",
        times: Times = BY_DEFAULT,
        records: bool = True,
    ) -> None:
        """Take the store, a clock of aware instants, the zone that days are of, the first administrators.

        `public_url` is where the bot is reached by HTTP. `times` are the hours in which
        reminders are sent to whoever set none. With `records` false it answers questions only.
        """
        self._store = store
        self._clock = clock
        self._zone = zone
        self._administrators = administrators
        self._public_url = public_url
        self._times = times
        self._records = records
        self.keys = Keys(store, clock)

    @property
    def papers(self) -> "papers.Papers":
        """What is handed out of the register: all of it, a calendar, what will be posted."""
        return papers.Papers(
            self._store, today=self._today, administrators=self._administrators, times=self._times
        )

    def ask(self, said: str, *, actor: Actor, thread: str = "") -> tuple[Page, int]:
        """Answer what was said; a refusal is an answer too.

        Returns the page and the number of the part asked for, 1 unless the words say `page 2`. `thread`
        names the conversation, whose last agreement is meant where none is named.
        """
        heard, last = self._read(said, actor, thread)
        request = heard.request
        if request.acts and isinstance(request, inquiries.AskClerk):
            request = replace(request, thread=thread)
        answered = self._decide(request, actor, turn=Turn(thread, said, heard, last))
        if answered.form and not self._records:
            answered = outages.only_in_practice()  # before it is filled, not after
        return (slips.with_slip(answered, *heard.slip) if heard.slip else answered), heard.page

    def _read(self, said: str, actor: Actor, thread: str) -> tuple[Said, Last | None]:
        with self._store.reading(actor) as tx:
            last = tx.last(thread) if thread else None
            return hear(said, tx.vocabulary, today=self._today(), last=last), last

    def decide(self, request: Base, *, actor: Actor, once: str = "") -> Page:
        """Answer a request, recording what it decides in the transaction that read what it rests on.

        With `once`, what it decides is recorded, or a document kept, only the first time that the key comes.
        """
        return self._decide(request, actor, once=once)

    def _decide(self, request: Base, actor: Actor, *, once: str = "", turn: Turn | None = None) -> Page:
        if request.acts and not self._records:
            return outages.only_in_practice()
        request = self._prepared(request)
        now = self._clock()
        today = now.astimezone(self._zone).date()
        day = request.when.as_of or today
        transaction = self._store.writing if request.acts else self._store.reading
        with transaction(actor) as tx:
            register = tx.read(request.reads, when=request.when, day=day)
            decision = self._decided(request, register, actor, now)
            last = 0
            # what waits already is kept again with each part of its form that is filled
            lasts = decision.records or (decision.handed_in and not register.handed_in)
            if lasts and once and not tx.first_time(once, now=now):
                return forms_said.taken_already()
            if decision.records:
                last = tx.append(decision.records, now=now, today=today, request=request.typed)
            if decision.handed_in:
                if decision.records:
                    tx.drop(decision.handed_in)
                else:
                    tx.keep(decision.handed_in, now=now)
            said = page(decision.answer, COMMANDS)
            said = replace(said, recorded=bool(decision.records or decision.handed_in or said.notices))
            said = mentioning_nobody(said) if actor.aloud else said
            if said.notices:
                act = f"record {last}" if last else ""
                tx.tell(telling.postings_of(said.notices, by=actor, act=act, on=today), now=now)
            said = with_words(said, partial(tx.passages, when=request.when, day=day))
            moves_on = turn.moves_on(said) if turn else None
            if turn and moves_on and request.acts:
                # with the act or not at all: where that fails, nothing is recorded of which it is told
                tx.remember(turn.thread, moves_on, now=now)
        if turn and moves_on and not request.acts:
            with self._store.noting() as tx:
                tx.remember(turn.thread, moves_on, now=now)
        return self._with_register(said, actor)

    def _prepared(self, request: Base) -> Base:
        """Give a request what only the desk has: where its days begin, and a secret for an address."""
        request = replace(request, when=replace(request.when, zone=self._zone))
        if request.acts and isinstance(request, handouts.TakeAddress):
            request = replace(request, secret=secrets.token_urlsafe(SECRET_BYTES))
        return request

    def _decided(self, request: Base, register: Register, actor: Actor, now: datetime) -> Decision:
        return decide(
            request,
            register,
            today=now.astimezone(self._zone).date(),
            actor=actor,
            administrators=self._administrators,
            public_url=self._public_url,
            times=self._times,
            now=now,
        )

    def form(self, said: str, *, actor: Actor) -> Form | None:
        """Return the form that words open, as it is now; nothing is recorded, whatever they ask."""
        heard, _ = self._read(said, actor, "")
        request, now = self._prepared(heard.request), self._clock()
        day = request.when.as_of or now.astimezone(self._zone).date()
        with self._store.reading(actor) as tx:
            register = tx.read(request.reads, when=request.when, day=day)
            decision = self._decided(request, register, actor, now)
        return None if decision.records else page(decision.answer, COMMANDS).form

    def _with_register(self, said: Page, actor: Actor) -> Page:
        """Let the file of the whole register be made by reading it, when somebody makes the file."""
        whole = said.register_file
        if whole is None:
            return said

        def write(file: IO[bytes]) -> None:
            self.papers.export(
                lambda agreements, day: whole.write(agreements, file, day),
                actor=actor,
                when=replace(whole.when, as_of=whole.day),
            )

        return replace(said, files=(*said.files, File(whole.name, write)), register_file=None)

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
        act = forms.read_form(form, carried, values)
        return (
            forms_said.faulty(form, act)
            if isinstance(act, tuple)
            else self.decide(act, actor=actor, once=once)
        )

    def take_in(self, file: File, *, actor: Actor, about: str = "", once: str = "") -> Page:
        """Take in a file that was handed in: put a register file in the register, draft an entry of the rest.

        `about` names the agreement that a document is of, which is recognised where none is named. With
        `once`, what comes of it is kept only the first time that the key comes.
        """
        return self.intake().take_in(file, actor=actor, about=about, once=once)

    def intake(self) -> "intake.Intake":
        """Return what takes files in for this desk."""
        return intake.Intake(self, self._store, self._today())

    def home(self, actor: Actor) -> Page:
        """Show someone their agreements."""
        return self.decide(Home(self._today()), actor=actor)

    def suggest(self, typed: str, *, actor: Actor, limit: int) -> tuple[tuple[str, str], ...]:
        """Offer agreements, id and short name, for letters typed so far."""
        with self._store.reading(actor) as tx:
            if typed.strip():
                found = tx.vocabulary.starting(key(typed), limit * 4)
                offered = tuple({one.agreement: one.short_name for one in found}.items())[:limit]
            else:
                offered = tx.vocabulary.agreements(limit)
            return tuple(with_ids(dict(offered)).items())

    def apologise(self, defect: Exception) -> Page:
        """Log a defect under an id, and say so in words that show the id and nothing else of it."""
        name = secrets.token_hex(4)
        log.error("defect %s", name, exc_info=defect)
        if isinstance(defect, Unsettled):
            return outages.unsettled(name)
        return outages.away(name) if isinstance(defect, StoreError) else outages.broken(name)

    def prepare(self) -> None:
        """Answer a question on behalf of nobody, so that the first to ask waits for nothing to be loaded."""
        with suppress(StoreError):  # who asks first is told
            self.ask("what is agreed?", actor=Actor(""))

    def ready(self) -> str:
        """Say why the bot can't answer, or nothing where it can."""
        return self._store.ready()

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()
