"""The peer of the sweep: APScheduler's own SQLAlchemyJobStore, with a job for each reminder."""

import pickle
import time
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from sqlalchemy import insert

from benchmarks.timing import timed

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
LATER = datetime(2126, 11, 20, 9, tzinfo=UTC)
DUE = 1_000
JOBS = 100_000


def remind(_: int) -> None:
    """Do nothing: what a job would do is not measured."""


def started(url: str) -> SQLAlchemyJobStore:
    """Start a job store; its scheduler looks only when it is told to."""
    store = SQLAlchemyJobStore(url=url)
    store.start(BackgroundScheduler(timezone=UTC), "default")
    return store


def fill(url: str) -> None:
    """Put the jobs in, a thousand of them due, as the store itself writes them but many in a transaction."""
    store, scheduler = started(url), BackgroundScheduler(timezone=UTC)
    scheduler.start(paused=True)
    pattern = scheduler.add_job(remind, "date", run_date=LATER, args=[0]).__getstate__()
    scheduler.shutdown()
    rows = []
    for place in range(JOBS):
        run = NOW if place < DUE else NOW + timedelta(days=1 + place % 3000)
        state = pattern | {
            "id": str(place),
            "args": (place,),
            "trigger": DateTrigger(run, UTC),
            "next_run_time": run,
        }
        written = pickle.dumps(state, store.pickle_protocol)
        rows.append({"id": str(place), "next_run_time": run.timestamp(), "job_state": written})
    with store.engine.begin() as connection:
        connection.execute(insert(store.jobs_t), rows)
    store.shutdown()


def found_and_claimed(url: str) -> tuple[float, float]:
    """Find what is due and claim it as APScheduler does; milliseconds to find, and to find and claim."""
    store = started(url)
    due = store.get_due_jobs(NOW)
    assert len(due) == DUE
    found = timed(lambda: store.get_due_jobs(NOW), 20, warm=3).p50
    before = time.perf_counter()
    for job in due:  # a job that runs once is removed, in a transaction of its own
        store.remove_job(job.id)
    claimed = (time.perf_counter() - before) * 1000
    store.shutdown()
    return found, found + claimed


def look(url: str) -> None:
    """Start and find what is due, once: measured as a process."""
    store = started(url)
    assert store.get_due_jobs(NOW)
    store.shutdown()
