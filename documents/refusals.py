"""Why a file can't be taken in: a refusal is a value, with plain words and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from documents.readers.limits import MAX_BYTES


class Reason(Enum):
    """The kinds of file that are refused."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    NO_TEXT = "no text"
    PASSWORD = "password"  # noqa: S105 - the name of a reason, not a secret
    BOMB = "unpacks to too much"
    UNSAFE = "unsafe"
    CORRUPT = "corrupt"
    OLD_WORD = "old Word format"
    UNSUPPORTED = "unsupported"
    TOO_MUCH = "too much time or memory"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken in: `words` say what is wrong with it, `next_step` what to do."""

    reason: Reason
    words: str
    next_step: str


def refuse(reason: Reason, *, detail: str | None = None) -> Refusal:
    """Word the refusal of a file; `detail` takes the place of the usual first sentence."""
    words, next_step = _WORDS[reason]
    return Refusal(reason, detail or words, next_step)


def without_text(pages: Sequence[int]) -> Refusal:
    """Word that some pages of a file, which is taken in, hold next to no text."""
    runs = [list(run) for _, run in groupby(enumerate(pages), key=lambda each: each[1] - each[0])]
    told = [f"{run[0][1]} to {run[-1][1]}" if len(run) > 1 else str(run[0][1]) for run in runs]
    listed = " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))
    one = len(pages) == 1
    which = f"Page {listed} looks like a scan" if one else f"Pages {listed} look like scans"
    words = f"{which}, with next to no text that I can read, so I passed over what is printed there."
    return Refusal(Reason.NO_TEXT, words, _WORDS[Reason.NO_TEXT][1])


_WORDS = {
    Reason.EMPTY: (
        "The file is empty.",
        "Check that it was saved, and send it again.",
    ),
    Reason.TOO_LARGE: (
        f"The file is larger than {MAX_BYTES >> 20} MB, or holds more text than 1,500 pages do.",
        "Send the agreement on its own, without its attachments or pictures.",
    ),
    Reason.NO_TEXT: (
        "The file holds no text that I can read; it looks like a scan.",
        "Send the Word file it was made from, or run text recognition (OCR) on it first.",
    ),
    Reason.PASSWORD: (
        "The file is protected with a password.",
        "Save a copy without the password, and send that.",
    ),
    Reason.BOMB: (
        "The file unpacks to far more than an agreement holds, so I stopped reading it.",
        "Save a fresh copy from the program it was made in, and send that.",
    ),
    Reason.UNSAFE: (
        "The file refers to something outside itself in a way that isn't safe to open.",
        "Save a fresh copy from the program it was made in, and send that.",
    ),
    Reason.CORRUPT: (
        "The file is damaged and I can't open it.",
        "Open it in the program it was made in, save a fresh copy, and send that.",
    ),
    Reason.OLD_WORD: (
        "The file is in Word's old format (.doc).",
        "Open it in Word, save it as a Word document (.docx), and send that.",
    ),
    Reason.TOO_MUCH: (
        "Reading the file took more time or memory than an agreement needs, so I stopped.",
        "Save a fresh copy without pictures and attachments from the program it was made in, and send that.",
    ),
    Reason.UNSUPPORTED: (
        "I can't read this kind of file.",
        "Send the agreement as Word (.docx), PDF with text, plain text, HTML or Markdown.",
    ),
}
