"""What came of gateways and reviews, in a sentence without the agreement's name."""

from datetime import date

from agreements.days.calendar import in_words
from agreements.life.happenings import Decided
from agreements.terms import Gateway
from answering.derived import Came, Held, OnRecord
from views.words.deeds.fates import settled_words, timely_words, with_note
from views.words.phrases import count, joined, sentences
from views.words.scene import Scene

_FEW = 3
"""The most of one review that a first line tells."""


def on_held(content: OnRecord, _: Scene, __: date) -> str:
    """Say what was decided at each gateway, or found by each review, that is asked about."""
    return sentences(*(_one(each) for each in content.held))


def _one(one: Held) -> str:
    kind = "gateway" if isinstance(one.fact, Gateway) else "review"
    name = f"{kind} {one.fact.id}: {one.fact.what}"
    if not one.came:
        return f"Nothing is recorded of {name}"
    shown = one.came[-_FEW:]
    more = len(one.came) - len(shown)
    left = f"Still to decide: {joined(one.waiting)}" if one.waiting else None
    earlier = f"And {count(more, 'earlier one')}" if more else None
    return sentences(*map(_came, shown), left, earlier, f"This is {name}")


def _came(one: Came) -> str:
    """Say what came on which day, whether that was late, and what was noted or found."""
    record = one.record
    said = ", ".join(filter(None, (settled_words(record), timely_words(record.counts_on, one.due))))
    if isinstance(record, Decided):
        until = f"until {in_words(record.deferred_to)}" if record.deferred_to else None
        return with_note(" ".join(filter(None, (said, until))), record.note)
    following = f"The next is on {in_words(record.next_on)}" if record.next_on else None
    return sentences(said, f"Outcome: {record.outcome}", following)
