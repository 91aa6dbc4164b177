"""Clocks are killed at random while Slack fails: `make faults`, short."""

import random
from pathlib import Path

import pytest

from benchmarks.faults import Counts, Torment

KILLS, SEED = 3, 1
"""What falls out here; `make faults` takes another each time, as long as it takes."""


@pytest.mark.timeout(900)  # a Slack that dies again and again is asked less and less often
@pytest.mark.long
def test_killed_at_any_moment_everything_is_said_exactly_once(database_url: str, tmp_path: Path) -> None:
    engine = database_url.partition(":")[0]
    counts = Torment(database_url, tmp_path, Counts(engine), random.Random(SEED), agreements=5).run(KILLS)  # noqa: S311
    print(counts)  # noqa: T201 - shown where it fails
    assert counts.well, counts
    assert counts.killed == KILLS
    assert counts.messages
