"""What `make bench` prints: each figure beside that of its peer, measured in the same run."""

import platform
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from agreements.records import Actor
from benchmarks.asking import asking
from benchmarks.databases import databases, desk, fill
from benchmarks.delivering import delivering
from benchmarks.exporting import exporting
from benchmarks.reading import reading
from benchmarks.samples import places
from benchmarks.signing import signing
from benchmarks.slack import SECRET, bare_app, command
from benchmarks.sweeping import sweeping
from benchmarks.timing import alternated, part, said, timed
from bot.desk import Desk
from bot.start import collect_seldom
from handlers.slack_app import slack_app
from storage.store import Store
from tests.handlers.desks import says_nothing
from tests.handlers.loopback import LoopbackSlack
from views.blocks import blocks
from views.home import home

SIZES = (5, 10_000)
BIN = Path(sys.executable).parent


def main() -> None:
    """Measure everything, one thing after another, with the collector set as it is for `mou`."""
    collect_seldom()
    said("Machine", f"{platform.machine()}, Python {platform.python_version()}")
    with part("all"):
        for size in SIZES:
            with databases() as urls:
                registers(urls, size)
        for name, measure in (
            ("signing", signed),
            ("reading", reading),
            ("sweeping", sweeping),
            ("delivering", delivering),
            ("cold start", cold_start),
            ("memory", memory),
        ):
            with part(name):
                measure()


def registers(urls: dict[str, str], size: int) -> None:
    """Measure all that is asked of a register of a size, which takes longer to fill than to ask."""
    for engine, url in urls.items():
        with part(f"filling {size:,} agreements, {engine}"):
            store = fill(url, size)
        with closing(store), part(f"asking {size:,} agreements, {engine}"):
            with LoopbackSlack() as slack:
                status(engine, store, size, slack.api_url)
            lists(engine, store, size)
            asking(engine, store, size)
    if size == max(SIZES):
        with part("exporting"):
            exporting(urls["SQLite"], size)


def signed() -> None:
    """Measure a sign-off on each database."""
    with databases() as urls:
        for engine, url in urls.items():
            signing(engine, url)


def status(engine: str, store: Store, size: int, api_url: str) -> None:
    """Measure `/mou status` through `App.dispatch` beside a bare Bolt app whose command only acknowledges."""
    app = slack_app(desk(store), says_nothing, bot_token="xoxb-bench", signing_secret=SECRET, api_url=api_url)
    bare = bare_app(api_url)
    names = places()
    asked = [next(names) for _ in range(min(size, 200))]
    turn = iter(asked * 1000)
    ours, peer = alternated(lambda: command(app, f"status {next(turn)}"), lambda: command(bare, ""), 400)
    said(f"status, {size:,} agreements, {engine}", f"{ours}; {ours.ratios(peer)} (bare Bolt, {peer})")


def lists(engine: str, store: Store, size: int) -> None:
    """Measure what is told of all agreements at once: lists, a name that many have, somebody's Home."""
    office, asker = desk(store), Actor("U1")
    for typed in ("list", "list live", "list ended", "list unsigned", "who is NHS England"):
        took = timed(partial(_ask, office, typed, asker), 40, warm=2)
        said(f"{typed}, {size:,} agreements, {engine}", took)
    said(f"Home, {size:,} agreements, {engine}", timed(lambda: home(office.home(asker)), 40, warm=2))


def _ask(office: Desk, typed: str, asker: Actor) -> None:
    page, number = office.ask(typed, actor=asker)
    assert not page.asks_which, page.headline
    blocks(page, number)


def cold_start() -> None:
    """Measure `mou ask status Doncaster` from nothing, beside importing what it stands on."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/mou.sqlite3"
        run = {"MOU_DATABASE_URL": url, "PATH": ""}
        subprocess.run([BIN / "mou", "migrate"], env=run, check=True, capture_output=True)
        samples = sorted(Path("register").glob("*.yaml"))
        subprocess.run([BIN / "mou", "import", *samples], env=run, check=True, capture_output=True)
        asked = timed(lambda: _run([str(BIN / "mou"), "ask", "status", "Doncaster"], run), 15, warm=2)
        peer = timed(lambda: _run([sys.executable, "-c", "import slack_bolt, sqlalchemy"], run), 15, warm=2)
    said(
        "cold start of mou ask status Doncaster",
        f"{asked}; {asked.ratios(peer)} (importing both libraries, {peer})",
    )


def _run(command_line: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command_line, env=environment, check=True, capture_output=True)


def memory() -> None:
    """Measure the memory of a process that has answered, beside a bare Bolt app's that has."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/mou.sqlite3"
        fill(url, 5).close()
        ours = _peak(f"from benchmarks.resident import ours; ours({url!r})")
    peer = _peak("from benchmarks.resident import bare; bare()")
    said("resident memory", f"{ours:.0f} MiB; {ours / peer:.2f} × bare Bolt ({peer:.0f} MiB)")


def _peak(code: str) -> float:
    printed = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True, text=True
    ).stdout
    return float(printed) / 1024


if __name__ == "__main__":
    main()
