"""How an item that is due was settled, in a few words, how late, and the note that was made of it."""

from datetime import date

from agreements.days.calendar import how_long, in_words
from agreements.days.occurrences import Occurrence, last_day
from agreements.life.happenings import Decided, Reviewed
from agreements.life.progress import Settled
from agreements.terms import Dated
from views.words.phrases import sentences


def settled_words(record: Settled) -> str:
    """Say how an item was settled: `done on 30 January 2018`."""
    day = in_words(record.counts_on)
    if isinstance(record, Decided):
        return f"{record.decision} by {record.body} on {day}"
    return f"held on {day}" if isinstance(record, Reviewed) else f"done on {day}"


def late_words(day: date, due: date | None, one: Dated | Occurrence | None = None) -> str:
    """Say how long after its last day something was settled, or nothing where it was in time."""
    if due is None or (one and one.bound == "from"):
        return ""
    last = last_day(due, one) if one else due
    return "" if day <= last else f"{how_long(last, day)} late"


def timely_words(day: date, due: date | None) -> str:
    """Say how long after its day something was settled, or before it, or nothing where it has none."""
    if due is None:
        return ""
    if day == due:
        return "on its day"
    early = f"{how_long(day, due)} before its day, {in_words(due)}"
    return late_words(day, due) or early


def with_note(said: str, note: str) -> str:
    """Say a sentence, and after it the note as it was typed: it may be a link."""
    return f"{sentences(said)} Note: {note}" if note else sentences(said)
