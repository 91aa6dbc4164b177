"""Ten thousand reminders through two real clocks on PostgreSQL: how fast, and none said twice."""

import random
import tempfile
import time
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from agreements.authority.people import NOBODY
from agreements.days.calendar import Period
from agreements.reminding.audiences import Audience
from agreements.reminding.delivering import State
from agreements.reminding.gathering import gather, window
from agreements.reminding.planned import WATCHERS
from agreements.reminding.records import Watched
from benchmarks.databases import OPERATOR, databases, fill
from benchmarks.faults import BEGINNING, Clocks, Slack
from benchmarks.timing import said
from storage import reminding
from storage.store import Store
from storage.tables import planned, postings

MESSAGES = 10_000
AGREEMENTS = 100


def delivering() -> None:
    """Let many channels watch, so that on one day each is told something, and let two clocks tell them."""
    with ExitStack() as open_:
        urls, folder = open_.enter_context(databases()), open_.enter_context(tempfile.TemporaryDirectory())
        with closing(fill(urls["PostgreSQL"], AGREEMENTS, now=BEGINNING)) as store:
            slack = Slack(Path(folder), random.Random(1), faults=0.0)
            clocks = Clocks(urls["PostgreSQL"], slack, Path(folder) / "clocks.log", lease=30)
            try:
                clocks.live_on(_watch(store))
                swept, took = _until_said(store, 1), _until_said(store, MESSAGES)
                clocks.end()
            finally:
                clocks.kill_all()
                slack.close()
            told = slack.said()
    twice = sum(told.values()) - len(told)
    assert (len(told), twice) == (MESSAGES, 0), (len(told), twice)
    said(
        f"{MESSAGES:,} messages through two clocks, PostgreSQL",
        f"{MESSAGES / (took - swept):.0f} a second; none said twice",
    )


def _watch(store: Store) -> date:
    """Let channels watch agreements of which something falls due on the first day, and return that day."""
    with store.database.reading() as connection:
        first = select(func.min(planned.c.day)).where(planned.c.whom == WATCHERS)
        day: date | None = connection.scalar(first)
        assert day
        rows = reminding.planned(connection, Period(day, day), NOBODY)
        facts = reminding.facts(connection, {row.agreement for row in rows}, NOBODY, day)
    everything = Audience("C", watches=(Watched(audience="C", counts_on=BEGINNING.date()),))
    due = gather(everything, rows, facts, window(everything, day, None, last=None))
    names = sorted({row.agreement for posting in due for row in posting.reminders})
    watched = [
        Watched(audience=f"C{place:05}", over=names[place % len(names)], counts_on=BEGINNING.date())
        for place in range(MESSAGES)
    ]
    with store.writing(OPERATOR) as tx:
        tx.append(watched, now=BEGINNING, today=BEGINNING.date(), request="watch")
    return day


def _until_said(store: Store, number: int) -> float:
    """Wait until so many are said, and return when that was."""
    marked = select(func.count()).select_from(postings).where(postings.c.state == State.SAID.value)
    for _ in range(6000):
        with store.database.reading() as connection:
            if (connection.scalar(marked) or 0) >= number:
                return time.perf_counter()
        time.sleep(0.1)
    raise TimeoutError(f"{number} messages were not said in ten minutes")
