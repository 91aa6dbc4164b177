"""APScheduler looks at once and again, one look at a time, and finishes the last."""

import time
from datetime import UTC, datetime, timedelta
from threading import Event, Lock

from scheduler.clock import looking
from tests.waiting import LONG


def test_it_looks_at_once_and_again_and_one_at_a_time() -> None:
    busy, looked, often = Lock(), [], Event()

    def look() -> None:
        assert busy.acquire(blocking=False), "two at a time"
        time.sleep(0.03)
        looked.append(1)
        busy.release()
        if len(looked) > 3:
            often.set()

    with looking(look, every=0.01, now=datetime.now(UTC)):  # noqa: TID251 - the machine's own, as in wiring
        assert often.wait(LONG)


def test_leaving_waits_for_the_look_that_runs() -> None:
    began, done = Event(), Event()

    def look() -> None:
        began.set()
        time.sleep(0.2)
        done.set()

    with looking(look, every=60, now=datetime.now(UTC)):  # noqa: TID251 - as above
        assert began.wait(LONG)
    assert done.is_set()


def test_a_look_that_fails_is_followed_by_the_next() -> None:
    again, looked = Event(), []

    def look() -> None:
        looked.append(1)
        if len(looked) > 1:
            again.set()
        raise RuntimeError("once")

    with looking(look, every=0.05, now=datetime.now(UTC)):  # noqa: TID251 - as above
        assert again.wait(LONG)


def test_a_clock_that_was_ahead_and_is_set_back_does_not_keep_it_from_looking() -> None:
    looked = Event()
    ahead = datetime.now(UTC) + timedelta(hours=1)  # noqa: TID251 - as above
    with looking(looked.set, every=0.05, now=ahead):
        assert looked.wait(LONG)
