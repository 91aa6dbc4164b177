"""A desk small enough to know by heart: it answers from memory, and fails when it is told to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from agreements.records import Actor
from views.page import Button, File, Form, Line, Page, Row

AGREEMENTS = (("doncaster", "Doncaster"), ("stockport", "Stockport"))
SECRET = "s" * 43
"""The secret of the one calendar that there is."""
HALVES = {"status", "dates"}


def says_nothing() -> None:
    """Say nothing to others: nothing is done here that they are told of."""


class AwayError(Exception):
    """What the desk fails with."""


@dataclass(frozen=True)
class Asked:
    """One question as the desk heard it."""

    said: str
    actor: Actor
    thread: str


@dataclass(repr=False)
class PlainDesk:
    """Says back what it was asked, remembers it, and keeps keys in memory.

    `status` or `dates` alone asks which agreement. A page has several parts where `long` is said, and where
    `act` is, which can't be asked for again. `fails` has it fail at everything that it is asked.
    """

    asked: list[Asked] = field(default_factory=list)
    logged: list[Exception] = field(default_factory=list)
    fails: bool = False
    _keys: set[str] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def ask(self, said: str, *, actor: Actor, thread: str = "") -> tuple[Page, int]:
        self._fail()
        with self._lock:
            self.asked.append(Asked(said, actor, thread))
        typed, _, number = said.partition(" page ")
        command = said.strip().casefold()
        if command in HALVES:
            buttons = tuple(Button(name, f"{command} {agreement}") for agreement, name in AGREEMENTS)
            ids = tuple(agreement for agreement, _ in AGREEMENTS)
            return Page(Line("Which agreement do you mean?"), (), buttons, ids, asks_which=True), 1
        many = 200 if "long" in said else 20 if "act" in said.split() else 1
        rows = tuple(Row(f"Row {n}", "word " * 100) for n in range(many))
        buttons = (Button("Dates", "dates doncaster"),)
        again = "" if "act" in said.split() else typed
        return Page(Line(f"Heard: {typed}"), rows, buttons, ("doncaster",), typed=again), int(number or 1)

    def form(self, said: str, *, actor: Actor) -> Form | None:
        return self.ask(said, actor=actor)[0].form

    def hand_in(
        self,
        form: str,
        carried: Mapping[str, str],
        values: Mapping[str, str],
        *,
        actor: Actor,
        once: str = "",  # noqa: ARG002 - nothing is recorded here
    ) -> Page:
        self._fail()
        return Page(
            Line(f"Handed in by {actor.user}: {form} {sorted(carried.items())} {sorted(values.items())}")
        )

    def take_in(self, file: File, *, actor: Actor, about: str = "", once: str = "") -> Page:
        self._fail()
        assert not once or self.first_time(once)
        return Page(Line(f"Taken in for {actor.user}: {file.name}, {len(file.content)} bytes, {about}"))

    def home(self, actor: Actor) -> Page:
        self._fail()
        return Page(Line(f"Home of {actor.user}"), (), (Button("Doncaster", "status doncaster"),))

    def suggest(self, typed: str, *, actor: Actor, limit: int) -> tuple[tuple[str, str], ...]:
        self._fail()
        assert actor.user
        return tuple(one for one in AGREEMENTS if one[1].lower().startswith(typed.lower()))[:limit]

    @property
    def papers(self) -> "PlainDesk":
        return self

    @property
    def keys(self) -> "PlainDesk":
        return self

    def calendar(self, secret: str) -> bytes | None:
        self._fail()
        return f"Calendar of {secret}".encode() if secret == SECRET else None

    def first_time(self, key: str) -> bool:
        self._fail()
        with self._lock:
            first = key not in self._keys
            self._keys.add(key)
        return first

    def noted(self, key: str) -> bool:
        self._fail()
        with self._lock:
            return key in self._keys

    def release(self, key: str) -> None:
        self._fail()
        with self._lock:
            self._keys.discard(key)

    def apologise(self, defect: Exception) -> Page:
        with self._lock:
            self.logged.append(defect)
        return Page(Line(f"Something went wrong. Reference {len(self.logged):04}."), refused=True)

    def ready(self) -> str:
        return "The database is away." if self.fails else ""

    def forget(self) -> None:
        """Be as new."""
        self.asked.clear()
        self.logged.clear()
        self._keys.clear()
        self.fails = False

    def _fail(self) -> None:
        if self.fails:
            raise AwayError
