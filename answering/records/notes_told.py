"""What the change notes of an agreement tell of what is asked, each with the terms as they are without it."""

from datetime import date
from typing import NamedTuple

from agreements.change_notes.effects import SetEnd, section_of
from agreements.change_notes.notes import Note
from agreements.records import NoteState
from agreements.terms import Terms
from agreements.terms.names import key
from answering.derived import NoteOnRecord, OnRecord
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.records.asked import Matter
from answering.records.notes_asked import (
    Part,
    asks_later,
    asks_of_signing,
    asks_until_when,
    ended_as,
    number_asked,
    part_asked,
    sections_asked,
)
from answering.requests import Form, Question


class Whose(NamedTuple):
    """The parties and people by whom it is asked if a note was signed, none where it is of everybody."""

    parties: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


_BY_FORM = {Form.WHO: Part.SIGNED, Form.WHY: Part.WHY, Form.WHEN: Part.EFFECT}
_WHATEVER_FORM = frozenset({Part.PROPOSED, Part.BEFORE, Part.WOULD, Part.WAITING})
_OF_TERMS = frozenset({Part.WHETHER, Part.BEFORE, Part.WOULD, Part.EFFECT})
"""Parts of which it matters what the note changes."""

_DEAD = frozenset({NoteState.REJECTED, NoteState.WITHDRAWN})


def of_notes(question: Question, entry: Entry, whose: Whose) -> tuple[OnRecord, bool | None] | None:
    """Find the change notes that are asked about and whether it is so, or nothing where there are none."""
    part = part_asked(question.said)
    told = part in _WHATEVER_FORM or asks_until_when(question.said) or asks_of_signing(question.said)
    part = part if told else _BY_FORM.get(question.form, part)
    number, dead = number_asked(question.said), ended_as(question.said)
    part = Part.STATE if dead else part
    meant = tuple(note for note in entry.notes if number in {0, note.number})
    if dead and not number and question.form is not Form.YES_NO:
        meant = tuple(note for note in meant if note.state is dead) or meant
    if part in _OF_TERMS and not number:
        meant = tuple(note for note in meant if _is_of(note, question.said, entry))
    if part is Part.BEFORE:
        meant = tuple(note for note in meant if _holds(note, entry.day) and note.text.effects)
    elif part is Part.WOULD:
        meant = tuple(note for note in meant if note.open) or meant
    elif part is not Part.STATE and not number:
        meant = tuple(note for note in meant if note.state not in _DEAD)
    if not meant and part is Part.WHETHER and question.form is Form.YES_NO:
        part, meant = Part.OTHERS, tuple(note for note in entry.notes if note.state not in _DEAD)
    if not meant:
        return None
    return notes_on_record(meant, entry, part), _holds_so(question, part, meant, entry.day, whose)


def notes_on_record(notes: tuple[Note, ...], entry: Entry, part: Part) -> OnRecord:
    """Tell of some change notes the part that is asked about."""
    found = tuple(NoteOnRecord(note, _before(note, entry)) for note in notes)
    by = (note.moved.written.by.user for note in notes if note.moved and note.moved.written)
    names = {user: entry.people.appointed_as(user) for user in by}
    records = tuple(note.text for note in notes)
    return OnRecord(Matter.CHANGES, records, names=names, notes=found, part=part)


def beside(sections: frozenset[str], entry: Entry) -> tuple[NoteOnRecord, ...]:
    """Return the notes that are agreed or proposed, to be told beside what the document says of changes."""
    live = (note for note in entry.notes if note.state in {NoteState.AGREED, NoteState.PROPOSED})
    if Section.VARIATION not in sections:
        of_end = Section.EXTENSION in sections
        live = (note for note in live if of_end and any(isinstance(one, SetEnd) for one in note.text.effects))
    return tuple(NoteOnRecord(note, _before(note, entry)) for note in live)


def _holds(note: Note, day: date) -> bool:
    return note.state is NoteState.AGREED and note.text.change_on <= day


def _is_of(note: Note, said: str, entry: Entry) -> bool:
    """Say whether a note changes what is asked about, and the way in which that is asked."""
    sections = sections_asked(said)
    if not sections:
        return True
    effects = [effect for effect in note.text.effects if section_of(effect) in sections]
    later, last = asks_later(said), _before(note, entry).end.date
    if later is None or last is None:
        return bool(effects)
    return any(isinstance(one, SetEnd) and (one.last_day > last) is later for one in effects)


def _before(note: Note, entry: Entry) -> Terms:
    return entry.kept.before(note, entry.notes) if entry.kept else entry.terms


def _holds_so(
    question: Question, part: Part, notes: tuple[Note, ...], day: date, whose: Whose
) -> bool | None:
    """Say whether it is as is asked, where that is the same of all the notes that are meant."""
    if part in {Part.BEFORE, Part.WOULD, Part.WHY, Part.PROPOSED, Part.OTHERS}:
        return None  # what else was changed, before or in the document, the notes don't tell
    if part is Part.WAITING:
        return any(_waits(note, whose.parties) for note in notes)
    if part is Part.WHETHER:
        return any(note.state is NoteState.AGREED for note in notes)
    each = {_is_so(note, part, question.said, day, whose) for note in notes}
    return each.pop() if len(each) == 1 else None


def _waits(note: Note, parties: frozenset[str]) -> bool:
    missing = frozenset(note.missing)
    return note.state is NoteState.PROPOSED and bool(missing & parties if parties else missing)


def _is_so(note: Note, part: Part, said: str, day: date, whose: Whose) -> bool:
    if part is Part.EFFECT:
        return _holds(note, day)
    if part is Part.SIGNED and (whose.parties or whose.people):
        names = [key(one.name).split() for one in note.sign_offs]
        signed = all(any({*said.split()} <= {*name} for name in names) for said in whose.people)
        return signed and whose.parties <= {one.party for one in note.sign_offs}
    asked = next((state for word, state in _STATES.items() if word in said.casefold()), NoteState.AGREED)
    return note.state is asked


_STATES = {
    "reject": NoteState.REJECTED,
    "withdr": NoteState.WITHDRAWN,
    "proposed": NoteState.PROPOSED,
    "draft": NoteState.DRAFT,
}
"""How a question begins to say a state that is not that of being agreed."""
