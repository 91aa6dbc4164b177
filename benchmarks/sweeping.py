"""Finding and claiming what is due among very many, beside APScheduler's job store with a job for each."""

import subprocess
import sys
import tempfile
import time
from contextlib import closing

from sqlalchemy import delete, text

from agreements.authority.people import NOBODY
from agreements.days.calendar import Period
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.postings import Posting, Sort
from benchmarks import job_store
from benchmarks.databases import databases
from benchmarks.job_store import DUE, JOBS, NOW
from benchmarks.timing import said, timed
from storage import postings, reminding
from storage.migrating import migrate
from storage.store import Store, open_store
from storage.tables import planned

PLANNED = (100_000, 1_000_000)
DIGEST = 20
"""Reminders in one message."""

DAYS = {
    "sqlite": ("date(:today)", "date(:today, '+' || (1 + i % 3000) || ' days')"),
    "postgresql": ("CAST(:today AS date)", "CAST(:today AS date) + 1 + i % 3000"),
}
FILL = """
WITH RECURSIVE
    n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :number),
    dated AS (SELECT i, CASE WHEN i < :due THEN {today} ELSE {later} END AS day FROM n)
INSERT INTO planned (agreement, occurrence, lead, whom, matter, item, due, day)
SELECT 'a' || i % 10000, 'M' || i || '@' || day, 0, :whom, :matter, 'M' || i, day, day FROM dated
"""
"""Made by the database itself, as there are very many."""

TODAY = Period(NOW.date(), NOW.date())


def sweeping() -> None:
    """Measure ours at both sizes on both databases, and the job store at the size that can be borne."""
    with databases() as urls, tempfile.TemporaryDirectory() as folder:
        jobs = f"sqlite:///{folder}/jobs.sqlite3"
        job_store.fill(jobs)
        start_up("APScheduler's job store", "job_store", jobs, JOBS)
        peer = job_store.found_and_claimed(jobs)
        said(f"find {DUE:,} due of {JOBS:,}, APScheduler's job store", f"{peer[0]:.1f} ms")
        said(f"find and claim {DUE:,} due of {JOBS:,}, APScheduler's job store", f"{peer[1]:,.0f} ms")
        for engine, url in urls.items():
            migrate(url)
            for number in PLANNED:
                with closing(open_store(url)) as store:
                    _plan(store, number)
                    _measure(store, f"{DUE:,} due of {number:,} planned, {engine}", peer)
                start_up(engine, "sweeping", url, number)


def _measure(store: Store, what: str, peer: tuple[float, float]) -> None:
    """Find what is due; then claim it, which is to write down what is to be said."""
    found = timed(lambda: _find(store), 30, warm=3)
    rows = _find(store)
    assert len(rows) == DUE
    before = time.perf_counter()
    with store.database.writing() as connection:
        for first in range(0, DUE, DIGEST):
            about = rows[first : first + DIGEST]
            new = Posting(f"{what} {first}", what, TODAY.first, Sort.DIGEST, about)
            postings.add(connection, [new], now=NOW)
    claimed = found.p50 + (time.perf_counter() - before) * 1000
    said(f"find {what}", f"{found}; {peer[0] / found.p50:.0f} × as fast as its peer")
    said(f"find and claim {what}", f"{claimed:.0f} ms; {peer[1] / claimed:.0f} × as fast as its peer")


def _find(store: Store) -> tuple[Planned, ...]:
    with store.database.reading() as connection:
        return reminding.planned(connection, TODAY, NOBODY)


def _plan(store: Store, number: int) -> None:
    """Plan so many reminders: a thousand today, the others spread over the 3,000 days after."""
    with store.database.writing() as connection:
        connection.execute(delete(planned))
        today, later = DAYS[connection.dialect.name]
        filled = FILL.format(today=today, later=later)
        values = {"number": number, "due": DUE, "whom": WATCHERS, "matter": Matter.MILESTONE.value}
        connection.execute(text(filled), values | {"today": TODAY.first})


def start_up(who: str, module: str, url: str, number: int) -> None:
    """Start a process that finds what is due once, and say how long that took and how large it grew."""
    code = f"from benchmarks import {module} as it, resident; it.look({url!r}); print(resident.peak())"
    before = time.perf_counter()
    command = [sys.executable, "-W", "ignore", "-c", code]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    took = (time.perf_counter() - before) * 1000
    said(f"start and find once among {number:,}, {who}", f"{took:.0f} ms, {float(printed) / 1024:.0f} MiB")


def look(url: str) -> None:
    """Start and find what is due, once: measured as a process."""
    with closing(open_store(url)) as store:
        assert _find(store)
