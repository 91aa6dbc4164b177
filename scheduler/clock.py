"""When to look: APScheduler calls one job every few seconds, and only this knows APScheduler.

Its jobs are kept in memory. What is due, and what was said, the database knows.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger


@contextmanager
def looking(tick: Callable[[], None], *, every: float, now: datetime) -> Iterator[None]:
    """Call `tick` now and every so many seconds for a block, in a thread of its own, one call at a time.

    A call that was missed is not made up for. Leaving the block waits for the one that runs.
    """
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that runs on is no cause to warn
    scheduler = BackgroundScheduler(
        jobstores={"default": MemoryJobStore()},
        executors={"default": ThreadPoolExecutor(1)},
        timezone=UTC,
    )
    scheduler.add_job(
        tick,
        IntervalTrigger(seconds=every, timezone=UTC),
        id="tick",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
        next_run_time=now,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=True)
