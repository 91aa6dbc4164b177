"""What the records tell of a matter, in a sentence without the agreement's name."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

from agreements.answers import Change, Happened
from agreements.changes import changes
from agreements.days.calendar import ONE_DAY, in_words
from agreements.life.happenings import NoticeGiven, NoticeWithdrawn, Replaced
from agreements.records import Entry, Record, Restriction, SignOff
from answering.derived import OnRecord
from answering.records.asked import Matter
from views.page import Heading, Line, Part, Point
from views.words.about import version_words
from views.words.history import change_words, told, writer
from views.words.phrases import count, joined, sentences
from views.words.scene import Scene
from views.words.told.on_acts import on_acts
from views.words.told.on_held import on_held
from views.words.told.on_notes import in_full, on_notes

SHOWN = 10
"""Changes between versions that are shown; the history and the cards have all."""

One = TypeVar("One")


def recorded(content: OnRecord, scene: Scene, day: date) -> str:
    """Say what the records tell of a matter."""
    return _SAID[content.matter](content, scene, day)


def _of(content: OnRecord, kind: type[One]) -> list[One]:
    return [one for one in content.records if isinstance(one, kind)]


def _notice(content: OnRecord, scene: Scene, day: date) -> str:
    taken_back = {one.of: one for one in _of(content, NoticeWithdrawn)}
    given = _of(content, NoticeGiven)
    said = []
    for one in given:
        back = taken_back.get(one.written.sequence) if one.written else None
        party = scene.called(one.party)
        on = f"{party} gave notice on {in_words(one.counts_on)}"
        if back:
            said.append(f"{on} and withdrew it on {in_words(back.counts_on)}: {back.why}")
        elif one in content.holding:
            said.append(f"{on}, to end it on {in_words(one.ends_on)} ({scene.far(one.ends_on)})")
        else:
            said.append(f"{on}, under a version that holds no more")
    stands = any(one in content.holding and one.ends_on >= day for one in given)
    if not said:
        return "no notice is recorded"
    return sentences(None if stands else "no notice stands", *said)


def _versions(content: OnRecord, scene: Scene, day: date) -> str:
    every = _of(content, Entry)
    if len(every) == 1:
        words = version_words(scene.terms.version, scene)
        return f"this is the only version in the register, {words[:1].lower()}{words[1:]}"
    lasts = [one.counts_on - ONE_DAY for one in every[1:] if one.counts_on]
    said = [f"the first {'holds' if lasts[0] >= day else 'held'} until {in_words(lasts[0])}"]
    for first in (one.counts_on for one in every[1:] if one.counts_on):
        counts = "counts" if first > day else "has counted"
        said.append(f"one {counts} from {in_words(first)} ({scene.far(first)})")
    return f"the register has {count(len(every), 'version')} of it: {joined(said)}"


def _successor(content: OnRecord, scene: Scene, _: date) -> str:
    for one in (one for one in content.holding if isinstance(one, Replaced)):
        return f"{one.called or one.by} replaced it on {in_words(one.counts_on)}, as it is recorded"
    none = "no agreement is recorded as replacing it"
    fact = scene.terms.successor
    if fact is None:
        return none
    when = f", from {in_words(fact.date)}" if fact.date else ""
    return sentences(none, f"The document names what is to follow{when}: {sentences(fact.name, fact.text)}")


def _access(content: OnRecord, scene: Scene, _: date) -> str:
    found = _of(content, Restriction)
    if not found:
        return "it was never restricted"
    return sentences(*(_with_writer(one, content, scene) for one in found))


def _sign_offs(content: OnRecord, scene: Scene, _: date) -> str:
    return sentences(*(_with_writer(one, content, scene) for one in _of(content, SignOff)))


def _item_signed(content: OnRecord, scene: Scene, _: date) -> str:
    signed = [told(Happened(one, corrects=False, changes=()), scene.terms) for one in content.records]
    left = joined(scene.called(one) for one in content.missing)
    said = sentences(*signed) or f"no sign-off of {content.called} is recorded here"
    return sentences(said, f"Still to sign it: {left}" if left else "All parties have signed it")


def _authority(content: OnRecord, scene: Scene, _: date) -> str:
    return sentences(
        *(told(Happened(one, corrects=False, changes=()), scene.terms) for one in content.records)
    )


def _with_writer(one: Record, content: OnRecord, scene: Scene) -> str:
    """Say a record as the history does, and who wrote it down."""
    said = told(Happened(one, corrects=False, changes=()), scene.terms)
    by = one.written.by if one.written else None
    return sentences(said, f"Recorded by {writer(by, content.names)}" if by else None)


def details(content: OnRecord, scene: Scene) -> Iterator[Part]:
    """Say each record with its note and who wrote it down, or what differs between the last two versions."""
    yield from in_full(content, scene)
    if content.matter in {Matter.NOTICE, Matter.SUCCESSOR, Matter.GATEWAYS, Matter.REVIEWS}:
        yield from (Point(_with_writer(one, content, scene)) for one in content.records)
    every = _of(content, Entry)
    if content.matter is not Matter.VERSIONS or len(every) == 1:
        return
    before, after = every[-2:]
    found = sorted((one for one in changes(before.terms, after.terms) if not _is_beside(one)), key=_weight)
    yield Heading(f"What differs in the last of them: {count(len(found), 'field')}", 2)
    yield from (Point(change_words(one)) for one in found[:SHOWN])
    if len(found) > SHOWN:
        yield Line(f"And {len(found) - SHOWN} more; the card of each version has all.")


_FIRST = (
    *("version", "end", "commencement", "parties", "termination", "extension", "legal_status", "funding"),
    *("milestones", "gateways", "reviews", "recurring", "variation", "targets", "governance"),
)
"""The sections whose changes are said first."""

_BESIDE = re.compile(
    r"(?:^source\b.*|\b(?:clause|quote|note|printed_as|date_text|counts_from|also_called\[[^\]]*\]))$"
)
"""What says where a fact stands and in which words, rather than what it is."""


def _is_beside(change: Change) -> bool:
    return bool(_BESIDE.search(change.where))


def _weight(change: Change) -> int:
    section = re.split(r"[.\[]", change.where)[0]
    return _FIRST.index(section) if section in _FIRST else len(_FIRST)


_SAID: dict[Matter, Callable[[OnRecord, Scene, date], str]] = {
    Matter.NOTICE: _notice,
    Matter.VERSIONS: _versions,
    Matter.SUCCESSOR: _successor,
    Matter.ACCESS: _access,
    Matter.SIGN_OFFS: _sign_offs,
    Matter.CHANGES: on_notes,
    Matter.GATEWAYS: on_held,
    Matter.REVIEWS: on_held,
    Matter.ACTS: on_acts,
    Matter.AUTHORITY: _authority,
    Matter.ITEM_SIGNED: _item_signed,
}
