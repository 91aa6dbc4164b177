"""Files read apart: each by a process forked for it alone, which may end badly."""

import logging
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.reading import Reader, read_apart
from documents.handing_in import FileRead, as_bytes, from_bytes, read_file
from documents.refusals import Reason, Refusal
from tests.documents import kinds, pdf_samples, samples

SHORT = samples.STRAIGHT.encode()
LONG = (f"{samples.STRAIGHT}\n{kinds.DISCHARGE}\n" * 60).encode()
"""What takes some seconds to read."""


def forked() -> list[int]:
    """Return the processes that the children of this one forked."""
    return [two for one in children(os.getpid()) for two in children(one)]


def children(parent: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        found += map(int, task.read_text().split())
    return found


def test_what_is_read_apart_is_what_is_read_here_however_many_come_at_once() -> None:
    files = [SHORT, b"", samples.word_file(), pdf_samples.pdf_file()]
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(read_apart, files)) == [from_bytes(as_bytes(read_file(file))) for file in files]


def test_a_process_that_dies_over_a_file_refuses_that_file_and_no_other(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert isinstance(read_apart(SHORT), FileRead)
    before = set(forked())
    with ThreadPoolExecutor(1) as pool, caplog.at_level(logging.WARNING, "mou"):
        reading = pool.submit(read_apart, LONG)
        while not (new := set(forked()) - before):
            assert not reading.done()
            time.sleep(0.005)
        os.kill(new.pop(), signal.SIGKILL)
        refused = reading.result()
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.TOO_MUCH
    assert f"ended with {-signal.SIGKILL}" in caplog.text
    assert isinstance(read_apart(SHORT), FileRead)


def test_where_the_one_that_waits_for_files_is_gone_another_takes_its_place() -> None:
    assert isinstance(read_apart(SHORT), FileRead)
    reader = Reader()
    reader._process.kill()
    reader._process.wait()
    assert reader.read(SHORT) == (-signal.SIGKILL, b"")
    reader.let_go()
    assert isinstance(read_apart(SHORT), FileRead)
