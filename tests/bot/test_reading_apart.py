"""What comes of a reader that does not end well: a refusal where it was stopped, a defect where it failed."""

import signal
import subprocess
from collections.abc import Callable

import pytest

from bot.reading import ReaderError, read_apart
from documents.refusals import Reason, Refusal

MEMORY = b"Traceback (most recent call last):\n  ...\nMemoryError: out of it\n"
FAULT = b"Traceback (most recent call last):\n  ...\nKeyError: 'MemoryError'\n"


def ending(code: int, said: bytes) -> Callable[..., object]:
    return lambda *_, **__: subprocess.CompletedProcess([], code, b"", said)


@pytest.mark.parametrize(
    ("code", "said"), [(-signal.SIGXCPU, b""), (-signal.SIGKILL, b""), (-signal.SIGABRT, FAULT), (1, MEMORY)]
)
def test_a_reader_that_is_stopped_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, code: int, said: bytes
) -> None:
    monkeypatch.setattr(subprocess, "run", ending(code, said))
    found = read_apart(b"A ferry.")
    assert isinstance(found, Refusal)
    assert found.reason is Reason.TOO_MUCH


@pytest.mark.parametrize(("code", "said"), [(1, FAULT), (1, b""), (2, b"usage")])
def test_a_reader_that_fails_by_itself_is_a_defect(
    monkeypatch: pytest.MonkeyPatch, code: int, said: bytes
) -> None:
    monkeypatch.setattr(subprocess, "run", ending(code, said))
    with pytest.raises(ReaderError, match=f"ended with {code}"):
        read_apart(b"A ferry.")
