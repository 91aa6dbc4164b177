"""How an item that is due was settled, in a few words, and the note that was made of it."""

from agreements.calendar import in_words
from agreements.happenings import Decided, Reviewed
from agreements.progress import Settled
from views.words.phrases import sentences


def settled_words(record: Settled) -> str:
    """Say how an item was settled: `done on 30 January 2018`."""
    day = in_words(record.counts_on)
    if isinstance(record, Decided):
        return f"{record.decision} by {record.body} on {day}"
    return f"held on {day}" if isinstance(record, Reviewed) else f"done on {day}"


def with_note(said: str, note: str) -> str:
    """Say a sentence, and after it the note as it was typed: it may be a link."""
    return f"{sentences(said)} Note: {note}" if note else sentences(said)
