"""The demonstration: a practice workspace in the browser, with the real bot in it on the sample register.

The bot is its own process, started as in production and pointed at the workspace by its settings. When the
day moves it is started again to live on that day.
"""

import socket
import subprocess
import sys
import tempfile
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import sample, wiring
from bot.desk import Desk
from bot.settings import environment
from practice import Channel, NamedDay, Person, Place, Practice, Running, Step, running
from storage.migrating import migrate
from storage.store import Store, open_store

ROOT = Path(__file__).parent.parent
STARTS = 20
"""Seconds that the bot is given to connect."""


@dataclass
class Bot:
    """The bot's process, which lives on one day at a time."""

    database_url: str
    workspace: Running | None = None
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def live_on(self, day: date) -> None:
        """Start the bot, or start it again, on a day; raises RuntimeError where it does not connect."""
        self.stop()
        if self.workspace is None:
            return
        self._wait(connected=False)
        settings = environment() | {
            "SLACK_API_URL": self.workspace.api_url,
            "SLACK_BOT_TOKEN": "xoxb-practice",
            "SLACK_APP_TOKEN": "xapp-practice",
            "MOU_DATABASE_URL": self.database_url,
            "MOU_ADMINS": sample.ADMINISTRATOR,
            "MOU_PRACTICE": "1",
            "MOU_CLOCK": "1",
            "PORT": str(_free_port()),
        }
        command = [sys.executable, "-m", "bot", "serve", "--on", day.isoformat()]
        self._process = subprocess.Popen(command, env=settings, cwd=ROOT)  # noqa: S603 - our own command
        self._wait(connected=True)

    def _wait(self, *, connected: bool) -> None:
        """Wait until the bot is connected, or until the one before is not any more."""
        patience = STARTS * 10
        while self.workspace and self.workspace.connected is not connected:
            if not patience or (self._process and self._process.poll() is not None):
                raise RuntimeError("The bot did not start. What it said stands in the terminal.")
            patience -= 1
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop the bot, kindly first."""
        if self._process:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=5)
            if self._process.poll() is None:
                self._process.kill()
            self._process = None


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@dataclass(frozen=True)
class Demonstration:
    """A demonstration that is running: its page, and a desk for the terminal that lives on the same day."""

    workspace: Running
    desk: Desk


@contextmanager
def demonstration(keep: Path | None = None, *, port: int = 8900) -> Iterator[Demonstration]:
    """Run the workspace and the bot in it for a block; what happens is kept in a folder, or thrown away.

    Raises RuntimeError where the bot does not start.
    """
    with tempfile.TemporaryDirectory() as thrown_away:
        folder = keep or Path(thrown_away)
        folder.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{folder / 'mou.sqlite3'}"
        store = _filled(url)
        bot = Bot(url)
        with running(_practice(bot, folder / "workspace.json" if keep else None, port)) as workspace:
            bot.workspace = workspace
            try:
                bot.live_on(workspace.day)
                yield Demonstration(workspace, _desk(store, lambda: workspace.day))
            finally:
                bot.stop()
                store.close()


def open_page(workspace: Running) -> bool:
    """Open the page in a browser where there is one, and say whether there was."""
    try:
        return webbrowser.open(workspace.url)
    except webbrowser.Error:
        return False


def _filled(url: str) -> Store:
    migrate(url)
    store = open_store(url)
    desk = _desk(store, lambda: REGISTERED)
    if not desk.suggest("", actor=sample.TERMINAL, limit=1):
        sample.fill(desk)
    return store


def _desk(store: Store, day: Callable[[], date]) -> Desk:
    return Desk(
        store,
        clock=lambda: wiring.clock(day())(),  # noqa: PLW0108 - the day moves
        zone=ZoneInfo("Europe/London"),
        administrators=(sample.ADMINISTRATOR,),
    )


REGISTERED = date(2014, 1, 1)
"""The day on which the samples stand in the register, before the first of them began."""

FIRST_DAY = date(2017, 11, 20)
"""A day on which the Doncaster agreement waits for its signatures."""

DAYS = (
    NamedDay("Southend is running", date(2016, 3, 1)),
    NamedDay("Lancashire and Stockport are in force", date(2016, 5, 1)),
    NamedDay("Nottinghamshire's gateway is near", date(2017, 3, 1)),
    NamedDay("Doncaster waits for signatures", FIRST_DAY),
)


def _practice(bot: Bot, keep: Path | None, port: int) -> Practice:
    register = sample.sample_terms()
    signers = sample.signatories(register)
    people = (
        *(Person(one.user, one.name, one.position, f"signs for {one.party_name}") for one in signers),
        *(Person(one.user, one.name, one.position, one.about) for one in sample.others()),
    )
    channels = (
        Channel("C0GENERAL", "general", "Everybody", bot=True),
        *(Channel(f"C0{terms.id.upper()[:8]}", terms.id, terms.short_name, bot=True) for terms in register),
    )
    by_party = {one.party: one.user for one in signers}
    return Practice(
        manifest=ROOT / "manifest.yaml",
        people=people,
        channels=channels,
        port=port,
        name="Partnership practice",
        day=FIRST_DAY,
        days=DAYS,
        tour=_tour(by_party["doncaster-ccg"], by_party["doncaster-council"]),
        on_day=bot.live_on,
        keep=keep,
    )


def _tour(ccg: str, council: str) -> tuple[Step, ...]:
    here = Place("doncaster")
    return (
        Step(
            "Ask",
            "Where does the Doncaster agreement stand? The first line answers, and cites the clause.",
            ccg,
            here,
            "/mou status Doncaster",
            FIRST_DAY,
        ),
        Step(
            "Sign",
            "You act as Jackie Pederson, who signs for the CCG. Read what you agree to, then press Sign.",
            ccg,
            here,
            "/mou sign Doncaster",
            FIRST_DAY,
        ),
        Step(
            "Sign for the other party",
            "Now you sign for the Council. With the last signature the agreement starts.",
            council,
            here,
            "/mou sign Doncaster",
            date(2017, 11, 27),
        ),
        Step(
            "Change it",
            "Raise a change note: give it a title, a reason and details, and a new last day of the term.",
            council,
            here,
            "/mou change Doncaster",
            date(2018, 1, 8),
        ),
        Step(
            "Agree to the change",
            "Sign the change note for your own party. Then act as the other signatory and sign it too.",
            council,
            here,
            "/mou sign Doncaster CCN 1",
            date(2018, 1, 9),
        ),
        Step(
            "Look back",
            "Ask what held on a day gone by. Nothing was overwritten, so the bot still knows.",
            ccg,
            here,
            "/mou status Doncaster as of 21 November 2017",
            date(2018, 1, 10),
        ),
    )
