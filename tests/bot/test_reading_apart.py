"""What comes of a reader that does not end well: a refusal where it was stopped, a defect where it failed."""

import signal
from collections.abc import Callable

import pytest

from agreements.terms.passages import Passage
from bot import reader
from bot.reader import OUT_OF_MEMORY, READ
from bot.reading import Reader, ReaderError, compare_apart, read_apart
from documents.compare import compare
from documents.refusals import Reason, Refusal


def ending(code: int, said: bytes = b"") -> Callable[[Reader, bytes], tuple[int, bytes]]:
    return lambda *_: (code, said)


@pytest.mark.parametrize("code", [-signal.SIGXCPU, -signal.SIGALRM, -signal.SIGABRT, OUT_OF_MEMORY])
def test_a_reader_that_is_stopped_is_a_refusal(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(Reader, "read", ending(code))
    found = read_apart(b"A ferry.")
    assert isinstance(found, Refusal)
    assert found.reason is Reason.TOO_MUCH


@pytest.mark.parametrize("code", [1, 2])
def test_a_reader_that_fails_by_itself_is_a_defect(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(Reader, "read", ending(code, b"KeyError: 'ferry'"))
    with pytest.raises(ReaderError, match=f"ended with {code}: KeyError: 'ferry'"):
        read_apart(b"A ferry.")


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [(MemoryError(), OUT_OF_MEMORY, ""), (KeyError("ferry"), 1, "KeyError: 'ferry'")],
)
def test_the_process_that_reads_a_file_says_what_failed(
    monkeypatch: pytest.MonkeyPatch, raised: Exception, code: int, said: str
) -> None:
    def fail(_: bytes) -> None:
        raise raised

    monkeypatch.setattr(reader, "read_file", fail)
    told, ended = reader._apart(READ, b"A ferry.")
    assert ended == code
    assert told.decode().strip().endswith(said)


def test_two_texts_are_compared_apart_as_they_are_here() -> None:
    old, new = (
        [
            Passage("1", "Term", f"The ferry sails until {year}.", 0, "clause", None, 1),
            Passage("2", None, "Two sail it.", 0, "clause", None, 2),
        ]
        for year in (2031, 2032)
    )
    assert compare_apart(old, new) == compare(old, new) != ()
    assert compare_apart(old, old) == ()


def test_texts_that_take_too_much_to_compare_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "read", ending(-signal.SIGXCPU))
    assert isinstance(compare_apart([], []), Refusal)
