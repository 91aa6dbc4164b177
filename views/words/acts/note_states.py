"""Where a change note is in its life, in words."""

from agreements.change_notes.notes import Note
from agreements.days.calendar import in_words
from agreements.records import NoteState
from agreements.terms import Terms
from views.words.phrases import joined

STATES = {
    NoteState.DRAFT: "a draft",
    NoteState.PROPOSED: "proposed",
    NoteState.AGREED: "agreed",
    NoteState.REJECTED: "rejected",
    NoteState.WITHDRAWN: "withdrawn",
}


def state_words(note: Note, terms: Terms) -> str:
    """Say where a note is in its life, and whom it waits for."""
    if note.state is NoteState.PROPOSED and note.missing:
        waiting = joined(terms.called(party) for party in note.missing)
        return f"proposed, {len(note.sign_offs)} of {len(note.needed)} signed, waiting on {waiting}"
    if note.state is NoteState.AGREED and note.agreed_on:
        return f"agreed {in_words(note.agreed_on)}"
    return STATES[note.state] + (f" because {note.why.rstrip('.')}" if note.why else "")
