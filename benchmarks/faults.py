"""Kills clocks at random points, in a Slack that fails, and counts what was said twice or never.

Two real `mou clock` processes live through days of a register in which things fall due. Again and again one
of them is killed with SIGKILL, wherever it is: sweeping, claiming, sending or marking. The Slack that they
speak to is a process of its own (`benchmarks.standing_slack`) that stalls, refuses, drops replies and dies.
In the end every message stands in it exactly once, and what was told is what would have been told in peace.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from agreements.reminding.delivering import State
from agreements.reminding.records import Watched
from agreements.reminding.working import is_working
from benchmarks.databases import OPERATOR, databases, fill
from bot.reminding import Reminding
from bot.wiring import clock, noon
from handlers.delivery import metadata
from storage.store import Store
from storage.tables import planned, postings, reminders, segments, swept, ticks
from tests.handlers.processes import free_port

ROOT = Path(__file__).parent.parent
FIRST_DAY = date(2016, 4, 4)
BEGINNING = datetime(2014, 1, 1, 9, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
ADMINISTRATORS = ("U0ADMIN",)
AGREEMENTS = 20
LEASE = 3
CALLS_THAT_FAIL = 0.25
PATIENCE = 600
KILLS = 200


@dataclass
class Counts:
    """What was done to them, and what came of it."""

    engine: str
    killed: int = 0
    slack_died: int = 0
    days: int = 0
    reminders: int = 0
    messages: int = 0
    twice: int = 0
    never: int = 0
    unlike_peace: int = 0
    seconds: float = 0.0

    @property
    def well(self) -> bool:
        """Whether every message was said exactly once."""
        return bool(self.messages) and not (self.twice or self.never or self.unlike_peace)

    def __str__(self) -> str:
        return (
            f"{self.engine}: {self.killed} clocks killed, Slack died {self.slack_died} times; "
            f"{self.days} days, {self.reminders} reminders in {self.messages} messages: "
            f"{self.twice} said twice, {self.never} never, {self.unlike_peace} unlike in peace "
            f"({self.seconds:.0f} s)"
        )


class Slack:
    """The Slack that fails: stood up again when it dies."""

    def __init__(self, folder: Path, chance: random.Random, faults: float = CALLS_THAT_FAIL) -> None:
        """Take where it keeps what was said, and which share of the calls fails."""
        self._file = folder / "said.jsonl"
        self._chance = chance
        self._faults = faults
        self._port = free_port()
        self.died = 0
        self._process = self._start()

    @property
    def api_url(self) -> str:
        """What goes into `SLACK_API_URL`."""
        return f"http://127.0.0.1:{self._port}/api/"

    def _start(self) -> "subprocess.Popen[bytes]":
        values = (self._port, self._file, self._chance.randrange(10**6), self._faults)
        return subprocess.Popen(
            [sys.executable, "-m", "benchmarks.standing_slack", *map(str, values)], cwd=ROOT
        )

    def stand(self) -> None:
        """Stand up again where it died."""
        if self._process.poll() is not None:
            self.died += 1
            self._process = self._start()

    def said(self) -> Counter[str]:
        """Count the messages by the key of their metadata."""
        lines = self._file.read_text().splitlines() if self._file.exists() else []
        return Counter(json.loads(line)["metadata"]["event_payload"]["key"] for line in lines)

    def close(self) -> None:
        """Stop it."""
        self._process.kill()
        self._process.wait()


class Clocks:
    """Two clocks that live on a day, started again when they are killed."""

    def __init__(self, url: str, slack: Slack, log: Path, lease: int = LEASE) -> None:
        """Take the register and the Slack that they know, where their log is, and how long a claim holds."""
        self._environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "MOU_DATABASE_URL": url,
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": "xoxb-faults",
            "MOU_PRACTICE": "1",
            "MOU_TICK": "0.2",
            "MOU_LEASE": str(lease),
            "MOU_ADMINS": ADMINISTRATORS[0],
        }
        self._log = log
        self._day = FIRST_DAY
        self._processes: list[subprocess.Popen[bytes]] = []

    def live_on(self, day: date) -> None:
        """Start both on a day."""
        self.kill_all()
        self._day = day
        self._processes = [self._start(), self._start()]

    def _start(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "bot", "clock", "--on", self._day.isoformat()]
        with self._log.open("ab") as log:
            return subprocess.Popen(command, env=self._environment, cwd=ROOT, stderr=log)

    def wait_until_one_looks(self, store: Store) -> None:
        """Wait for the first look, as long as there is patience and a clock that may yet look."""
        for _ in range(PATIENCE * 20):
            if has_looked(store):
                return
            if all(one.poll() is not None for one in self._processes):
                break
            time.sleep(0.05)
        raise TimeoutError(f"no clock looked; what they said: {self._log.read_text()[-2000:]}")

    def kill(self, which: int) -> None:
        """Kill one wherever it is, and start another."""
        self._processes[which].kill()
        self._processes[which].wait()
        self._processes[which] = self._start()

    def kill_all(self) -> None:
        """Kill both."""
        for one in self._processes:
            one.kill()
            one.wait()

    def end(self) -> None:
        """Tell both to stop, and see that they do so in peace."""
        for one in self._processes:
            one.send_signal(signal.SIGTERM)
        for one in self._processes:  # one that has only just been started doesn't listen yet
            ended = one.wait(30)
            assert ended in {0, -signal.SIGTERM}, f"a clock that was told to stop ended with {ended}"
        self._processes = []


@dataclass
class Torment:
    """One register, its clocks and its Slack, and what is done to them."""

    url: str
    folder: Path
    counts: Counts
    chance: random.Random
    agreements: int = AGREEMENTS
    _starts_in: float = field(default=0.0, init=False)

    def run(self, kills: int) -> Counts:
        """Kill clocks so many times while they tell what falls due, and count what came of it."""
        began = time.monotonic()
        with closing(register(self.url, self.agreements)) as store:
            slack = Slack(self.folder, self.chance)
            clocks = Clocks(self.url, slack, self.folder / "clocks.log")
            try:
                days = []
                for day in due_days(store):
                    days.append(day)
                    self._live(clocks, slack, store, day, kills)
                    if self.counts.killed == kills:
                        break
                clocks.end()
            finally:
                clocks.kill_all()
                slack.close()
            self._count(store, slack, days)
        self.counts.seconds = time.monotonic() - began
        return self.counts

    def _live(self, clocks: Clocks, slack: Slack, store: Store, day: date, kills: int) -> None:
        """Live through a day: kill a few times at random moments, then let all of it be told."""
        began = time.monotonic()
        clocks.live_on(day)
        if not self.counts.days:  # on the first day, how long a clock takes until it looks on this machine
            clocks.wait_until_one_looks(store)
            self._starts_in = time.monotonic() - began
        for _ in range(min(self.chance.randint(10, 30), kills - self.counts.killed)):
            time.sleep(self.chance.uniform(0.0, self._starts_in))
            slack.stand()
            clocks.kill(self.counts.killed % 2)  # each in turn: some die before they look, some after
            self.counts.killed += 1
        self.counts.days += 1
        for _ in range(PATIENCE * 10):
            slack.stand()
            if is_told(store, day, self.agreements):
                return
            time.sleep(0.1)
        raise TimeoutError(f"not told within {PATIENCE} seconds on {day}: {left(store)}")

    def _count(self, store: Store, slack: Slack, days: list[date]) -> None:
        said, counts = slack.said(), self.counts
        with store.database.reading() as connection:
            marked = connection.scalars(
                select(postings.c.key).where(postings.c.state == State.SAID.value, postings.c.edits.is_(None))
            ).all()
        expected = {str(metadata(key)["event_payload"]["key"]) for key in marked}
        counts.slack_died = slack.died
        counts.messages = len(expected)
        counts.twice = sum(number - 1 for number in said.values()) + len(said.keys() - expected)
        counts.never = len(expected - said.keys())
        told = reminded(store)
        with closing(register(f"sqlite:///{self.folder / 'peace.sqlite3'}", self.agreements)) as peace:
            for day in days:
                Reminding(
                    peace, clock=clock(), living=noon(day, LONDON), administrators=ADMINISTRATORS
                ).sweep()
            counts.reminders = len(told)
            counts.unlike_peace = len(told ^ reminded(peace))


def register(url: str, agreements: int) -> Store:
    """Make a register in which things fall due, each agreement watched by a channel, and all by two."""
    store = fill(url, agreements, now=BEGINNING)
    with store.database.reading() as connection:
        names = connection.scalars(
            select(segments.c.agreement).distinct().order_by(segments.c.agreement)
        ).all()
    watched = [
        Watched(agreement=name, audience=f"C{place:03}", over=name, counts_on=BEGINNING.date())
        for place, name in enumerate(names)
    ]
    watched += [Watched(audience=one, counts_on=BEGINNING.date()) for one in ("CALL1", "CALL2", "UPERSON")]
    with store.writing(OPERATOR) as tx:
        tx.append(watched, now=BEGINNING, today=BEGINNING.date(), request="watch")
    return store


def due_days(store: Store) -> list[date]:
    """List working days on which something falls due."""
    with store.database.reading() as connection:
        days = connection.scalars(
            select(planned.c.day)
            .where(planned.c.weekday.is_(None), planned.c.day >= FIRST_DAY)
            .distinct()
            .order_by(planned.c.day)
        ).all()
    return [day for day in days if is_working(day, "ENG")]


def is_told(store: Store, day: date, agreements: int) -> bool:
    """Tell whether everybody was swept on a day, and all that was written down is said."""
    with store.database.reading() as connection:
        left = connection.scalar(select(postings.c.key).where(postings.c.next_at.is_not(None)).limit(1))
        swept_ = connection.scalar(select(func.count()).select_from(swept).where(swept.c.day == day))
    return left is None and swept_ == agreements + 3 + len(ADMINISTRATORS)


def has_looked(store: Store) -> bool:
    """Tell whether any clock has looked."""
    with store.database.reading() as connection:
        return connection.execute(select(ticks).limit(1)).first() is not None


def left(store: Store) -> list[str]:
    """List what is not said yet, with why."""
    with store.database.reading() as connection:
        rows = connection.execute(select(postings).where(postings.c.next_at.is_not(None))).all()
    return [
        f"{row.key}: {row.state}, tried {row.attempts} times, next at {row.next_at}, {row.error}"
        for row in rows
    ]


def reminded(store: Store) -> set[tuple[object, ...]]:
    """Read which reminders were written down for whom."""
    with store.database.reading() as connection:
        of = reminders.c
        rows = connection.execute(select(of.agreement, of.occurrence, of.lead, of.audience))
        return {tuple(row) for row in rows}


def main() -> None:
    """Torment both databases, and end with 1 where a message was said twice or never."""
    well = True
    with databases() as urls, tempfile.TemporaryDirectory() as folder:
        for place, (engine, url) in enumerate(urls.items()):
            own = Path(folder) / engine
            own.mkdir()
            counts = Torment(url, own, Counts(engine), random.Random(place)).run(KILLS)
            print(counts, flush=True)
            well = well and counts.well
    sys.exit(not well)


if __name__ == "__main__":
    main()
