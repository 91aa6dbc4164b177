"""A simulated life: the register over years, day by day, with what people do and what the clock says.

A life's file holds what happens, and below it what comes of it:

    @ 2014-07-21 clerk in southend   the clock runs up to that day, on which someone then acts in a channel
    > watch southend                 what they type; below it stands the first line of the answer
    + why: the lawyers need longer   a blank filled in the form that the answer opened
    + hand in                        the form is handed in
    & import southend                a sample's file is put in the register
    ! stop                           the clock's process dies; `! start` runs it again
    = Mon 2014-07-28 09:00 (08:00 UTC) southend: 1 reminder
    | the message, as plain text, without what its buttons type

The clock looks every half an hour from 7 to 9:30 UTC, at 12 and at 15, all over again where something was
recorded since; a channel is called by its name, a person by their own.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from agreements.acts import Appoint
from agreements.authority.people import People
from agreements.days.calendar import ONE_DAY, Period
from agreements.records import Actor, Role
from agreements.reminding.audiences import BY_DEFAULT, Audience, audiences, speaks_on
from agreements.reminding.facts import Facts
from agreements.reminding.foretelling import Memory, Read, sweep
from agreements.reminding.planned import Planned
from agreements.requests import ImportEntry
from agreements.terms.canonical import digest
from bot.desk import Desk
from bot.sample import ADMINISTRATOR, CLERK, sample_terms, signatories
from storage import reminding
from storage.store import Store
from views.page import Page
from views.text import text
from views.words.reminding.spoken import spoken_page

LONDON = ZoneInfo("Europe/London")
FIRST, LAST = date(2014, 1, 1), date(2018, 12, 31)
LOOKS = [time(7), time(7, 30), time(8), time(8, 30), time(9), time(9, 30), time(12), time(15)]
ACTS_AT = time(11, 15)
SETTING = re.compile(r"@ (?P<day>\d{4}-\d\d-\d\d) (?P<who>\S+)(?: in (?P<place>\S+))?")


class Life:
    """The register, the people, and a clock that runs from day to day."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._now = datetime.combine(FIRST, time(7), UTC)
        self._desk = Desk(store, clock=lambda: self._now, zone=LONDON, administrators=(ADMINISTRATOR,))
        self._memory = Memory()
        self._runs = True
        self._actor = Actor(CLERK, "T1", "C0REGISTER")
        self._open: Page | None = None
        self._filled: dict[str, str] = {}
        self._terms = {terms.id: terms for terms in sample_terms()}
        self._names = {CLERK: "clerk", ADMINISTRATOR: "administrator"}
        self._signatories = signatories(tuple(self._terms.values()))
        for one in self._signatories:
            self._names[one.user] = one.name.removesuffix(" (made up)").replace(" ", "-").lower()
        self._acts = 0
        self._looked: dict[str, tuple[date, int]] = {}
        self._known: tuple[int, People, tuple[Audience, ...]] = (-1, People(), ())
        act = Appoint(CLERK, "Cleo Marsh (made up)", "Partnership clerk", Role.CLERK)
        self._desk.decide(act, actor=Actor(ADMINISTRATOR))
        self._users = {name: user for user, name in self._names.items()}

    def live(self, script: str) -> Iterator[str]:
        """Live through what happens, and yield it with what came of it."""
        for line in script.splitlines():
            mark, said = line[:2], line[2:]
            if mark == "@ ":
                yield from self._until(line)
                yield line
            elif mark in {"> ", "+ ", "& ", "! ", "# "}:
                yield line
                yield from self._act(mark, said)
        yield from self._run(datetime.combine(LAST + ONE_DAY, time(0), UTC))

    def _until(self, line: str) -> Iterator[str]:
        setting = SETTING.fullmatch(line)
        assert setting, f"not a setting: {line}"
        yield from self._run(datetime.combine(date.fromisoformat(setting["day"]), ACTS_AT, UTC))
        place = f"C0{setting['place'].upper()}" if setting["place"] else "D0"
        self._actor = Actor(self._users[setting["who"]], "T1", place)

    def _act(self, mark: str, said: str) -> list[str]:
        self._acts += 1
        if mark == "! ":
            self._runs = said == "start"
            return []
        if mark == "& ":
            terms = self._terms[said.removeprefix("import ")]
            request = ImportEntry(terms, digest(terms), f"{terms.id}.yaml")
            page = self._desk.decide(request, actor=self._actor)
            for one in self._signatories:
                if terms.party(one.party):
                    act = Appoint(one.user, one.name, one.position, Role.SIGNATORY, one.party)
                    self._desk.decide(act, actor=Actor(ADMINISTRATOR))
            return _first_line(page)
        if mark == "> ":
            self._open, _ = self._desk.ask(said, actor=self._actor)
            self._filled = {}
            return _first_line(self._open)
        if mark == "+ " and said == "hand in":
            form = self._open.form if self._open else None
            assert form, "no form is open"
            values = {blank.name: blank.initial for blank in form.blanks} | self._filled
            return _first_line(self._desk.hand_in(form.name, dict(form.carried), values, actor=self._actor))
        name, _, value = said.partition(": ")
        self._filled |= {name: value} if mark == "+ " else {}
        return []

    def _run(self, until: datetime) -> Iterator[str]:
        """Let the clock look, day by day, up to an instant."""
        while self._now.date() <= until.date():
            for look in LOOKS:
                at = datetime.combine(self._now.date(), look, UTC)
                if self._now < at < until and self._runs:
                    yield from self._look(at)
            if self._now.date() == until.date():
                break
            self._now = datetime.combine(self._now.date() + ONE_DAY, time(0), UTC)
        self._now = until

    def _look(self, at: datetime) -> Iterator[str]:
        people, known = self._audiences()
        looked = at.date(), self._acts
        speaking = [one for one in known if self._looked.get(one.id) != looked and speaks_on(one, at)]
        self._looked.update(dict.fromkeys([one.id for one in speaking], looked))
        said: dict[tuple[str, str], list[str]] = {}
        for audience, posting, spoken in sweep(at.date(), speaking, self._memory, self._reader(people, at)):
            page = replace(spoken_page(spoken, at.date()), buttons=())
            labels = " ".join(f"[{one.label}]" for one in spoken_page(spoken, at.date()).buttons)
            body = "\n".join(filter(None, [text(page), labels]))
            said.setdefault((posting.sort, body), []).append(self._called(audience))
        for (_, body), names in said.items():
            local = at.astimezone(LONDON)
            yield f"= {local:%a %Y-%m-%d %H:%M} ({at:%H:%M} UTC) {', '.join(names)}"
            yield from (f"| {line}".rstrip() for line in body.splitlines())

    def _audiences(self) -> tuple[People, tuple[Audience, ...]]:
        if self._known[0] != self._acts:
            with self._store.database.reading() as connection:
                people = reminding.people(connection, (ADMINISTRATOR,))
                watches = reminding.watches(connection)
            self._known = self._acts, people, audiences(watches, people, BY_DEFAULT)
        return self._known[1:]

    def _reader(self, people: People, at: datetime) -> Read:
        read: dict[Period, tuple[tuple[Planned, ...], Facts]] = {}

        def falling(days: Period) -> tuple[tuple[Planned, ...], Facts]:
            if days not in read:
                with self._store.database.reading() as connection:
                    rows = reminding.planned(connection, days, people)
                    ids = {row.agreement for row in rows}
                    read[days] = rows, reminding.facts(connection, ids, people, at.date())
            return read[days]

        return falling

    def _called(self, audience: Audience) -> str:
        if audience.person:
            return self._names.get(audience.id, audience.id)
        return f"#{audience.id.removeprefix('C0').lower()}"


def _first_line(page: Page) -> list[str]:
    first = text(page).splitlines()[0]
    faults = [f"  {field}: {why}" for field, why in page.faults]
    return [first, *faults]
