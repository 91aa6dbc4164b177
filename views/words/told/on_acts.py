"""What was signed or recorded in some days, in a sentence without the agreement's name."""

from datetime import date
from itertools import groupby

from agreements.agreement import THE_AGREEMENT
from agreements.answers import Happened
from agreements.days.calendar import in_words
from answering.derived import OnRecord, Signing
from answering.records.acts_asked import Act
from views.words.days import in_period
from views.words.history import subject_words, told
from views.words.phrases import count, joined, sentences
from views.words.scene import Scene

_FEW = 6
"""The most records that a first line tells; the history has all."""

_NOTHING = {
    Act.SIGNED: "no such signature is recorded",
    Act.AGREED: "nothing is recorded as agreed",
    Act.RECORDED: "nothing is recorded",
}


def on_acts(content: OnRecord, scene: Scene, _: date) -> str:
    """Say what was signed by whom, and what else was recorded, in the days that are asked about."""
    by_subject = {
        subject: tuple(some) for subject, some in groupby(content.signings, key=lambda one: one.subject)
    }
    signed = [_signed(subject, some, scene) for subject, some in by_subject.items()]
    others = [told(Happened(one, corrects=False, changes=()), scene.terms) for one in content.records]
    said = [*signed, *others]
    if not said:
        done = _NOTHING[content.act] if content.act else _NOTHING[Act.RECORDED]
        return f"{done} {in_period(content.days)}" if content.days else done
    more = len(said) - _FEW
    return sentences(*said[:_FEW], f"And {count(more, 'more record')} in its history" if more > 0 else None)


def _signed(subject: str, some: tuple[Signing, ...], scene: Scene) -> str:
    each = [f"{one.name or 'somebody'} for {scene.called(one.party)} on {in_words(one.on)}" for one in some]
    left = joined(one.name for one in scene.standing.missing) if subject == THE_AGREEMENT else ""
    by = f"{subject_words(subject, scene.terms)} was signed by {joined(each)}"
    return f"{by}, not yet by {left}" if left else by
