"""The demonstration: a practice workspace in the browser, with the real bot in it on the sample register.

The bot is its own process, started as in production and pointed at the workspace by its settings. When the
day moves it is started again to live on that day.
"""

import sys
import tempfile
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import ONE_DAY, Period
from agreements.records import Actor
from agreements.reminding.requests import Watch
from bot import sample, wiring
from bot.crew import ROOT, Crew
from bot.desk import Desk
from bot.settings import environment
from practice import TEAM, Channel, NamedDay, Pace, Person, Place, Practice, Running, Step, running
from storage.migrating import migrate
from storage.store import Store, open_store

AS_SLACK = Pace()


@dataclass(frozen=True)
class Demonstration:
    """A demonstration that is running: its page, a desk for the terminal, its processes, all on one day."""

    workspace: Running
    desk: Desk
    crew: Crew


class NoDemonstrationError(Exception):
    """The demonstration can't begin; the message says why."""


@contextmanager
def demonstration(
    keep: Path | None = None, *, port: int = 8900, pace: Pace = AS_SLACK
) -> Iterator[Demonstration]:
    """Run the workspace and the bot in it for a block; what happens is kept in a folder, or thrown away.

    The workspace waits for the bot as long as `pace` says. Raises NoDemonstrationError where it can't begin.
    """
    with ExitStack() as ends:
        try:
            begun = _begin(keep, port, pace, ends)
        except (OSError, RuntimeError, ValueError) as why:
            raise NoDemonstrationError(str(why)) from why
        yield begun


def _begin(keep: Path | None, port: int, pace: Pace, ends: ExitStack) -> Demonstration:
    """Start all there is, each with how it ends."""
    folder = keep or Path(ends.enter_context(tempfile.TemporaryDirectory()))
    folder.mkdir(parents=True, exist_ok=True)
    url = f"sqlite:///{folder / 'mou.sqlite3'}"
    store = ends.enter_context(closing(_filled(url)))
    crew = Crew()
    practice = _practice(store, crew, folder / "workspace.json" if keep else None, port)
    workspace = ends.enter_context(running(replace(practice, pace=pace)))
    ends.callback(crew.stop)
    crew.settings = _settings(workspace, url)
    crew.live_on(workspace.day)
    return Demonstration(workspace, _desk(store, lambda: workspace.day), crew)


def _settings(workspace: Running, database_url: str) -> dict[str, str]:
    """Give what the bot is set up with, as it would be for Slack itself."""
    return {
        "SLACK_API_URL": workspace.api_url,
        "SLACK_BOT_TOKEN": "xoxb-practice",
        "SLACK_APP_TOKEN": "xapp-practice",
        "MOU_DATABASE_URL": database_url,
        "MOU_ADMINS": sample.ADMINISTRATOR,
        "MOU_PRACTICE": "1",
        "MOU_TICK": "1",
    }


def open_page(workspace: Running) -> bool:
    """Open the page in a browser where there is one, and say whether; one in the terminal is none."""
    windows = sys.platform in {"darwin", "win32"} or {"DISPLAY", "WAYLAND_DISPLAY"} & environment().keys()
    try:
        return bool(windows) and webbrowser.open(workspace.url)
    except webbrowser.Error:
        return False


def _filled(url: str) -> Store:
    migrate(url)
    store = open_store(url)
    desk = _desk(store, lambda: REGISTERED)
    if not desk.suggest("", actor=sample.TERMINAL, limit=1):
        sample.fill(desk)
        on_first_day = _desk(store, lambda: FIRST_DAY)
        for terms in sample.sample_terms():
            watcher = Actor(sample.CLERK, TEAM, _channel_of(terms.id))
            on_first_day.decide(Watch(terms.id), actor=watcher)
    return store


def _channel_of(agreement: str) -> str:
    """Return the id of the channel in which an agreement is talked about, and its reminders are posted."""
    return f"C0{agreement.upper()[:8]}"


def _desk(store: Store, day: Callable[[], date]) -> Desk:
    return Desk(
        store,
        clock=lambda: wiring.clock(day(), LONDON)(),  # noqa: PLW0108 - the day moves
        zone=LONDON,
        administrators=(sample.ADMINISTRATOR,),
    )


LONDON = ZoneInfo("Europe/London")
REGISTERED = date(2014, 1, 1)
"""The day on which the samples stand in the register, before the first of them began."""

FIRST_DAY = date(2017, 11, 20)
"""A day on which the Doncaster agreement waits for its signatures."""

DAYS = (
    NamedDay("Southend waits for signatures", date(2016, 3, 1)),
    NamedDay("Lancashire and Stockport are in force", date(2016, 5, 1)),
    NamedDay("Nottinghamshire's gateway is near", date(2017, 3, 1)),
    NamedDay("Doncaster waits for signatures", FIRST_DAY),
)


def _practice(store: Store, crew: Crew, keep: Path | None, port: int) -> Practice:
    register = sample.sample_terms()
    signers = sample.signatories(register)
    first = {party.id for terms in register if terms.id == "doncaster" for party in terms.parties}
    people = tuple(
        Person(one.user, one.name, one.position, one.about)
        for one in (
            *(one for one in signers if one.party in first),
            *sample.others(),
            *(one for one in signers if one.party not in first),
        )
    )
    channels = (
        Channel("C0GENERAL", "general", "Everybody", bot=True),
        *(Channel(_channel_of(terms.id), terms.id, terms.short_name, bot=True) for terms in register),
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
        on_day=crew.live_on,
        next_day=lambda day: _next_reminder(store, day),
        ailing=lambda: _ailing(crew),
        keep=keep,
    )


def _next_reminder(store: Store, day: date) -> date | None:
    """Return the next day on which the bot has something to say unasked, if it is within two years."""
    ahead = Period(day + ONE_DAY, day + relativedelta(years=2))
    foretold = _desk(store, lambda: day).papers.foretell(ahead, actor=Actor(sample.ADMINISTRATOR))
    return next((one.posting.day for one in foretold), None)


def _ailing(crew: Crew) -> str:
    ended = crew.ended()
    return f"`mou {ended}` has stopped. What it last said stands in the terminal." if ended else ""


def _tour(ccg: str, council: str) -> tuple[Step, ...]:
    here, later = Place("doncaster"), date(2017, 11, 30)
    return (
        Step(
            "Ask",
            "Where does the Doncaster agreement stand? The first line answers; each line cites its clause.",
            ccg,
            here,
            "/mou status Doncaster",
            FIRST_DAY,
        ),
        Step(
            "Sign",
            "You act as Jackie Pederson, who signs for the CCG. Read what you agree to, then press Sign. "
            "To sign for the Council too, act as its signatory on the left and type the same.",
            ccg,
            here,
            "/mou sign Doncaster agreement",
            FIRST_DAY,
        ),
        Step(
            "Change it",
            "A week later the CCG wants a longer term. The form is filled in for you: press Save.",
            ccg,
            here,
            "/mou change Doncaster",
            date(2017, 11, 27),
            fills=(
                ("title", "Extend the term by a year"),
                ("reason", "The section 75 agreement needs longer."),
                ("details", "The last day of the term becomes 31 March 2019."),
                ("impact", "None on the other terms."),
                ("last_day", "2019-03-31"),
            ),
        ),
        Step(
            "Approve the change",
            "Sign the change note for the Council. Once Jackie Pederson has signed it for the CCG too, it "
            "is agreed and the term is longer.",
            council,
            here,
            "/mou sign Doncaster CCN 1",
            date(2017, 11, 27),
        ),
        Step(
            "Watch a reminder",
            "Three days later something falls due, and the bot says so in this channel by itself. Press "
            "Acknowledge under it, and it is quiet. What is typed for you lists what is still to come.",
            council,
            here,
            "/mou reminders Doncaster",
            later,
        ),
        Step(
            "Look back",
            "Ask what held on a day gone by. Nothing was overwritten, so the bot still knows.",
            ccg,
            here,
            "/mou status Doncaster as of 21 November 2017",
            later,
        ),
    )
