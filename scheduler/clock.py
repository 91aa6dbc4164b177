"""When to look: APScheduler calls one job every few seconds, and only this knows APScheduler.

Its jobs are kept in memory. What is due, and what was said, the database knows.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.job import Job
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from scheduler.delivering import Delivery


class _Jobs(MemoryJobStore):  # type: ignore[misc] # APScheduler has no types
    """Holds the job in memory, and has it run where it would wait for longer than from one look to the next.

    That is so where this machine's clock was ahead and was set back: it would be silent until then.
    """

    def __init__(self, every: timedelta) -> None:
        super().__init__()
        self._every = every

    def get_due_jobs(self, now: datetime) -> list[Job]:
        for job in self.get_all_jobs():
            if job.next_run_time - now > self._every:
                job.modify(next_run_time=now)
        due: list[Job] = super().get_due_jobs(now)
        return due


@contextmanager
def looking(tick: Callable[[], object], *, every: float, now: datetime) -> Iterator[None]:
    """Call `tick` at once and every so many seconds for a block, in a thread of its own, one at a time.

    A call that was missed is not made up for. Leaving the block waits for the one that runs.
    """
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that runs on is no cause to warn
    scheduler = BackgroundScheduler(
        jobstores={"default": _Jobs(timedelta(seconds=every))},
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


class Tick:
    """One look: what is due is written down, then said, then that it was looked is recorded.

    Each is done whatever becomes of the one before. What fails is logged, and tried again at the next look.
    """

    def __init__(  # noqa: PLR0913 - the parts of a look
        self,
        sweep: Callable[[], None],
        delivery: Delivery,
        record: Callable[[str], None],
        apologise: Callable[[Exception], object],
        *,
        stop: Event,
        patience: timedelta,
        most: timedelta,
    ) -> None:
        """Take what is done at a look, how long to wait for what is due in a moment, and look at most."""
        self._sweep = sweep
        self._delivery = delivery
        self._record = record
        self._apologise = apologise
        self._stop = stop
        self._patience = patience
        self._most = most

    def __call__(self) -> bool:
        """Look, telling whether all went well; once told to stop it finishes what is in hand."""
        if self._stop.is_set():
            return True
        swept = self._tried(self._sweep)
        said = self._tried(
            lambda: self._delivery.deliver(self._stop, patience=self._patience, most=self._most)
        )
        why = swept or said
        return not (self._tried(lambda: self._record(why)) or why)

    def _tried(self, act: Callable[[], None]) -> str:
        try:
            act()
        except Exception as defect:  # noqa: BLE001 - whatever it is, the next look comes
            self._apologise(defect)
            return type(defect).__name__
        return ""
