"""Timing and printing: medians, tails and ratios to a peer measured in the same run."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

WARM = 20
"""Times that something is done before it is timed."""


@dataclass(frozen=True)
class Timed:
    """How long something took, in milliseconds, and how much of the processor 95 in 100 of its times took."""

    p50: float
    p95: float
    p99: float
    processor: float

    def ratios(self, peer: "Timed") -> str:
        """Say both as ratios to a peer's."""
        return f"p50 {self.p50 / peer.p50:.2f} ×, p99 {self.p99 / peer.p99:.2f} × its peer"

    def __str__(self) -> str:
        processor = f"p95 of the processor {self.processor:.2f} ms"
        return f"p50 {self.p50:.2f} ms, p95 {self.p95:.2f} ms, p99 {self.p99:.2f} ms, {processor}"


Took = tuple[float, float]
"""Seconds of time, and of this process's own on the processor."""


def timed(act: Callable[[], object], times: int, *, warm: int = WARM) -> Timed:
    """Do something so many times, after warming up, and say how long it took."""
    for _ in range(warm):
        act()
    return _timed([_took(act) for _ in range(times)])


def alternated(ours: Callable[[], object], peer: Callable[[], object], times: int) -> tuple[Timed, Timed]:
    """Time two things turn by turn, so that whatever else the machine does falls on both alike."""
    took: tuple[list[Took], list[Took]] = ([], [])
    for turn in range(times + WARM):
        for act, into in zip((ours, peer), took, strict=True):
            one = _took(act)
            if turn >= WARM:
                into.append(one)
    return _timed(took[0]), _timed(took[1])


def _took(act: Callable[[], object]) -> Took:
    before, processor = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - before, time.process_time() - processor


def said(what: str, figures: object) -> None:
    """Print one line of figures."""
    print(f"{what:<58} {figures}", flush=True)


@contextmanager
def part(of: str) -> Iterator[None]:
    """Say how long a part of the whole took, with all that it had to make first."""
    before = time.perf_counter()
    yield
    said(f"- {of} took", f"{time.perf_counter() - before:.0f} s")


def _timed(took: list[Took]) -> Timed:
    times = sorted(1000 * one for one, _ in took)
    processor = sorted(1000 * one for _, one in took)
    p95, p99 = int(len(took) * 0.95), int(len(took) * 0.99)
    return Timed(statistics.median(times), times[p95], times[p99], processor[p95])
