"""What the change notes of an agreement tell, in a sentence without the agreement's name, and in full."""

from collections.abc import Iterator
from datetime import date

from agreements.change_notes.notes import Note
from agreements.days.calendar import in_words
from agreements.records import NoteState
from answering.derived import NoteOnRecord, OnRecord
from answering.records.notes_asked import Part
from views.page import Heading, Line
from views.page import Part as PagePart
from views.words.acts.note_states import state_words
from views.words.acts.notes import fields, signatures
from views.words.effects import effects_said, were
from views.words.phrases import capital, count, ended, joined, quoted, sentences
from views.words.scene import Scene

_FEW = 3
"""The most notes that a first line tells; all stand below it."""


def on_notes(content: OnRecord, scene: Scene, day: date) -> str:
    """Say what the change notes tell of the part of them that is asked about."""
    if content.part is Part.WAITING:
        return _waiting(content.notes, scene)
    said = [
        _ended(one.note, content) or _note(one, content.part, scene, day) for one in content.notes[-_FEW:]
    ]
    more = len(content.notes) - len(said)
    others = "no change note does that" if content.part is Part.OTHERS else None
    return sentences(others, *said, f"And {count(more, 'earlier change note')}, below" if more else None)


def in_full(content: OnRecord, scene: Scene) -> Iterator[PagePart]:
    """Give each note that is meant with its fields and who signed it."""
    for one in content.notes:
        if content.notes[1:]:
            yield Heading(f"Change note {one.note.number}", 2)
        yield from fields(one.note, one.before)
        yield from signatures(one.note, scene.terms)


def besides(notes: tuple[NoteOnRecord, ...], scene: Scene, day: date) -> tuple[Line, ...]:
    """Say beside what the document says of changes which were made, or are proposed."""
    return tuple(Line(ended(capital(_changes(one, scene, day)))) for one in notes[-_FEW:])


def _waiting(notes: tuple[NoteOnRecord, ...], scene: Scene) -> str:
    """Say which notes wait for whom, or that none does."""
    waits = [one for one in notes if one.note.state is NoteState.PROPOSED and one.note.missing]
    told = waits or notes[-_FEW:]
    none = None if waits else "no change note waits to be signed"
    return sentences(none, *(f"{_called(one.note)}, {_is(one.note, scene)}" for one in told))


def _note(one: NoteOnRecord, part: Part, scene: Scene, day: date) -> str:
    note = one.note
    match part:
        case Part.WHY:
            return f"{_called(note)}, {_state(note, scene)}, gives as its reason: {ended(note.text.reason)}"
        case Part.BEFORE:
            what = joined(were(note.text.effects, one.before))
            since = _what(one, instead=False)
            return f"{what} before {_called(note)}, {_state(note, scene)}; since then {since}"
        case Part.PROPOSED:
            by, on = note.text.originator, in_words(note.text.first_proposed_on)
            return f"{_called(note)}, was first proposed by {by} on {on}; it {_is(note, scene)}"
        case Part.SIGNED:
            return _signed(note, scene)
        case Part.STATE | Part.EFFECT:
            return sentences(f"{_called(note)}, {_is(note, scene)}", _takes_effect(note, day))
        case _:
            return _changes(one, scene, day)


def _ended(note: Note, content: OnRecord) -> str:
    """Say when and by whom a note was rejected or withdrawn, and why, where its state is asked about."""
    moved, dead = note.moved, note.state in {NoteState.REJECTED, NoteState.WITHDRAWN}
    if content.part is not Part.STATE or moved is None or not dead:
        return ""
    name = content.names.get(moved.written.by.user) if moved.written else ""
    by = f" by {name}" if name else ""
    said = f"{_called(note)}, was {note.state} on {in_words(moved.counts_on)}{by}"
    return f"{said}: {ended(note.why)}" if note.why else said


def _changes(one: NoteOnRecord, scene: Scene, day: date) -> str:
    """Say what a note changed, or will or would change, from what to what."""
    note, what = one.note, _what(one)
    if note.state is not NoteState.AGREED:
        would = f"{_called(note)}, {_is(note, scene)}"
        return f"{would}; if it is agreed, {what}" if note.open else would
    if note.text.change_on > day:
        on = in_words(note.text.change_on)
        return f"{_called(note)}, {_state(note, scene)}, takes effect on {on}: {what}"
    return f"by {_called(note)}, {_state(note, scene)}, {what}"


def _what(one: NoteOnRecord, *, instead: bool = True) -> str:
    """Say what a note makes of what was so before, or what it says where that is of no fact."""
    done = one.note.state is NoteState.AGREED
    effects = joined(effects_said(one.note.text.effects, one.before, done=done, instead=instead))
    return effects or one.note.text.details.rstrip(".")


def _signed(note: Note, scene: Scene) -> str:
    each = [
        f"{one.name} for {scene.called(one.party)} on {in_words(one.counts_on)}" for one in note.sign_offs
    ]
    by = f"{_called(note)}, was signed by {joined(each)}" if each else f"nobody has signed {_called(note)}"
    if note.open:
        left = joined(scene.called(party) for party in note.missing)
        return f"{by}; still to sign: {left}" if note.state is NoteState.PROPOSED else f"{by}; it is a draft"
    return f"{by}; it {_is(note, scene)}"


def _takes_effect(note: Note, day: date) -> str | None:
    if note.state is not NoteState.AGREED:
        return f"It is to take effect on {in_words(note.text.change_on)}" if note.open else None
    verb = "takes" if note.text.change_on > day else "took"
    return f"It {verb} effect on {in_words(note.text.change_on)}"


def _called(note: Note) -> str:
    return f"change note {note.number}, {quoted(note.text.title)}"


def _state(note: Note, scene: Scene) -> str:
    on = note.agreed_on
    return f"agreed on {in_words(on)}" if on else state_words(note, scene.terms)


def _is(note: Note, scene: Scene) -> str:
    return f"{'was' if note.agreed_on else 'is'} {_state(note, scene)}"
