"""Everything recorded about an agreement, first to last."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, tzinfo
from typing import Any

from agreements import records
from agreements.answers import Answer, Change, Happened, History
from agreements.authority.people import UNNAMED
from agreements.days.calendar import in_words
from agreements.recorded import Written
from agreements.records import Actor
from agreements.requests import Topic
from agreements.terms import Terms
from views.page import Heading, Line, Page, Part, Point
from views.words.acts.signing import authority_words
from views.words.deeds.told import TOLD
from views.words.phrases import capital, count, ended, joined, mentioned, quoted, sentences
from views.words.reminding.told import TOLD as OF_REMINDERS
from views.words.scene import scene_of


def history(answer: Answer, content: History) -> Page:
    """Say who recorded what when, and what each correction changed."""
    scene = scene_of(answer, content.terms, content.standing)
    zone = answer.request.when.zone
    parts: list[Part] = []
    for one in content.happened:
        heading, *said = _happened(content, one, zone)
        parts += said if heading in parts else (heading, *said)  # each day is named once
    number = count(len(content.happened), "record")
    days = [_day(one.record.written, zone) for one in content.happened if one.record.written]
    latest = f", the last written on {in_words(max(days))}" if days else ""
    buttons = (scene.button("Status", Topic.STATUS), scene.button("Whole card", Topic.SHOW))
    writers = (one.record.written.by for one in content.happened if one.record.written)
    named = dict.fromkeys(writer(one, content.names) for one in writers)
    return Page(
        scene.headline(f"{number}{latest}"),
        tuple(parts),
        buttons,
        agreements=(scene.terms.id,),
        mentions=mentioned(*named),
    )


def _happened(content: History, one: Happened, zone: tzinfo) -> tuple[Part, ...]:
    written = one.record.written
    heading = in_words(_day(written, zone)) if written else "Day not recorded"
    said = told(one, content.terms)
    by = f"Recorded by {writer(written.by, content.names)}" if written else None
    points = (Point(change_words(change)) for change in one.changes)
    then = f"As it was then worded: {quoted(one.what)}" if one.what else None
    return (Heading(heading, 2), Line(sentences(said, then, by)), *points)


def _day(written: Written, zone: tzinfo) -> date:
    """Return the day on which something was written, where days are counted."""
    return written.at.astimezone(zone).date()


def told(one: Happened, terms: Terms) -> str:
    """Say what a record did, in a sentence or two."""
    return (
        _entry(one) if isinstance(one.record, records.Entry) else _TOLD[type(one.record)](one.record, terms)
    )


def writer(actor: Actor, names: Mapping[str, str]) -> str:
    """Name whoever wrote a record: by name if that is known, else a Slack user by id, or the terminal."""
    return names.get(actor.user) or (f"{UNNAMED}{actor.user}" if actor.team else actor.user)


def _whom(record: records.SignOff | records.Delegation | records.Appointment) -> str:
    """Name somebody with their post, where they have one, as the subject of a sentence."""
    return f"{record.name}, {record.position}," if record.position else record.name


def _entry(one: Happened) -> str:
    entry = one.record
    if not isinstance(entry, records.Entry):
        return ""
    version = f"The version that counts from {in_words(entry.counts_on)}" if entry.counts_on else "The entry"
    if not one.corrects:
        return f"{version} was put in the register, from the file {entry.file_name}"
    return f"{version} was corrected, from the file {entry.file_name}: {changed_words(one.changes)}"


def changed_words(changes: Sequence[Change]) -> str:
    """Say how many fields a correction changed: none where it leaves blank what was left out, or so."""
    return f"{count(len(changes), 'field') if changes else 'only what is left out or left blank'} changed"


def _text_read(record: records.TextRead, _: Terms) -> str:
    version = f" of the version that counts from {in_words(record.counts_on)}" if record.counts_on else ""
    return f"The text{version} was read from the file {record.file_name}"


def _signed(record: records.SignOff, terms: Terms) -> str:
    return sentences(
        f"{_whom(record)} signed {subject_words(record.subject, terms)} "
        f"for {terms.called(record.party)}, {record.method}, on {in_words(record.counts_on)}",
        f"Authority: {authority_words(record.authority)}",
        f"Evidence: {record.evidence}" if record.evidence else None,
    )


def subject_words(subject: str, terms: Terms) -> str:
    """Name what is signed: `the agreement`, `change note 3`, `gateway G1`."""
    if subject == "agreement":
        return "the agreement"
    if subject.startswith("ccn-"):
        return f"change note {subject.removeprefix('ccn-')}"
    kinds = {one.id: "gateway" for one in terms.gateways} | {one.id: "review" for one in terms.reviews}
    kinds |= {one.id: one.kind for one in terms.milestones}
    return f"{kinds[subject]} {subject}" if subject in kinds else subject


def _withdrawn(record: records.SignOffWithdrawn, terms: Terms) -> str:
    what = subject_words(record.subject, terms)
    why = f": {record.why}" if record.why else ""
    whose = f"The sign-off of {what} for {terms.called(record.party)}"
    return f"{whose} was withdrawn on {in_words(record.counts_on)}{why}"


def _note_written(record: records.NoteWritten, _: Terms) -> str:
    did = "was drafted" if record.revision <= 1 else f"was changed (revision {record.revision})"
    return f"Change note {record.number}, {quoted(record.title)}, {did}"


def _note_moved(record: records.NoteMoved, _: Terms) -> str:
    why = f": {record.why}" if record.why else ""
    return f"Change note {record.number} was {record.to} on {in_words(record.counts_on)}{why}"


def _delegated(record: records.Delegation, terms: Terms) -> str:
    authority = f"authority to sign for {terms.called(record.party)}"
    scope = "the agreement" if record.scope == "agreement" else record.scope
    held = f"from {in_words(record.first)} to {in_words(record.last)}, for {scope}"
    if record.ended:
        return f"{record.by_name} took back from {_whom(record)} the {authority}, {held}"
    return f"{record.by_name} handed {authority} to {_whom(record)} {held}"


def _restricted(record: records.Restriction, _: Terms) -> str:
    counts = [
        count(len(some), one, many)
        for some, one, many in ((record.people, "person", "people"), (record.channels, "channel", "channels"))
        if some
    ]
    if not counts:
        return f"The agreement was opened to all on {in_words(record.counts_on)}"
    return f"The agreement was restricted to {joined(counts)} on {in_words(record.counts_on)}"


def _appointed(record: records.Appointment, terms: Terms) -> str:
    party = f" for {terms.called(record.party)}" if record.party else ""
    did = "is no longer" if record.ended else "was made"
    return f"{_whom(record)} {did} {record.role}{party} from {in_words(record.counts_on)}"


_TOLD: dict[type, Callable[[Any, Terms], str]] = {
    records.TextRead: _text_read,
    records.SignOff: _signed,
    records.SignOffWithdrawn: _withdrawn,
    records.NoteWritten: _note_written,
    records.NoteMoved: _note_moved,
    records.Delegation: _delegated,
    records.Restriction: _restricted,
    records.Appointment: _appointed,
    **TOLD,
    **OF_REMINDERS,
}
"""How each kind of record is told; an entry is told with what it changed."""


def change_words(change: Change) -> str:
    """Say what a field held before and after: `End, date: “31 March 2018” became “30 June 2018”`."""
    where = capital(", ".join(re.findall(r"[^.\[\]]+", change.where)).replace("_", " "))
    before, after = _value(change.before), _value(change.after)
    if not change.before:
        return ended(f"{where}: {after} was added")
    return ended(f"{where}: {before} became {after}" if change.after else f"{where}: {before} was removed")


def _value(value: str) -> str:
    try:
        return quoted(in_words(date.fromisoformat(value)))
    except ValueError:
        return quoted({"True": "yes", "False": "no"}.get(value, value))
