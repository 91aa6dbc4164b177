"""The rules of change notes: who may raise one, what it may do, and where it may go."""

from datetime import date

from agreements import acts
from agreements.agreement import Agreement
from agreements.asking import Asking
from agreements.authority.people import may_see
from agreements.change_notes.effects import changed_item
from agreements.change_notes.form import note_fields
from agreements.change_notes.notes import Note, next_number
from agreements.change_notes.objections import objections
from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.days.misdated import misdated
from agreements.days.occurrences import Kind, occurrences, period_of
from agreements.life.progress import Settled
from agreements.outcomes import (
    Blank,
    Choice,
    Field,
    Notes,
    OneNote,
    Outcome,
    Printed,
    Refusal,
    Refused,
    ToFill,
)
from agreements.records import NoteMoved, NoteState, NoteWritten, Record
from agreements.standing import standing
from agreements.terms import Terms

MAY_FOLLOW = {
    NoteState.PROPOSED: frozenset({NoteState.DRAFT}),
    NoteState.REJECTED: frozenset({NoteState.PROPOSED}),
    NoteState.WITHDRAWN: frozenset({NoteState.DRAFT, NoteState.PROPOSED}),
}
"""From which states a note may be moved to each; it becomes agreed by its last signature only."""


def show_notes(request: acts.ShowNotes, agreement: Agreement, asking: Asking) -> Outcome:
    """List the change notes, or show one, as they stood on the day asked about."""
    day = request.when.as_of or asking.today
    terms, notes = agreement.terms_on(day), agreement.notes_on(day)
    if not request.number:
        return Notes(terms, notes)
    note = next((note for note in notes if note.number == request.number), None)
    by = _by(note, asking) if note else ""
    if note is None:
        return no_note(terms, agreement, request.number)
    reopened = _reopened(note, agreement, day)
    return OneNote(terms, note, agreement.before(note, notes), by=by, reopened=reopened)


def _by(note: Note, asking: Asking) -> str:
    """Name whoever moved a note last, where they have a role here."""
    written = note.moved.written if note.moved else None
    return asking.people.appointed_as(written.by.user) if written else ""


def _reopened(note: Note, agreement: Agreement, day: date) -> tuple[Settled, ...]:
    """Return what was recorded of items that are other ones once an open note takes effect."""
    if not note.open:
        return ()
    others = {item for effect in note.text.effects if (item := changed_item(effect))}
    made, terms, change_on = agreement.progress_on(day), agreement.terms_on(day), note.text.change_on
    over = {
        one.item
        for one in occurrences(terms, standing(terms, day).starts_on, made)
        if one.kind is Kind.OBLIGATION and one.due and one.due < change_on
    }
    return tuple(
        one
        for item, one in made.settled.items()
        if period_of(item) in others and item not in over and one.counts_on < change_on
    )


def print_note(request: acts.PrintNote, agreement: Agreement, asking: Asking) -> Outcome:
    """Find the change note to print."""
    terms = agreement.terms_on(asking.today)
    only = agreement.notes[0] if len(agreement.notes) == 1 and not request.number else None
    note = only or _note(agreement, request.number)
    if note is None:
        return no_note(terms, agreement, request.number)
    return Printed(terms, note, agreement.before(note, agreement.notes))


def _note(agreement: Agreement, number: int) -> Note | None:
    return next((note for note in agreement.notes if note.number == number), None)


def no_note(terms: Terms, agreement: Agreement, number: int | str) -> Refused:
    """Refuse a number that no change note has, or 0 where none was said, with those that there are."""
    choices = tuple(
        Choice(f"change note {note.number}: {note.text.title}", acts.ShowNotes(terms.id, note.number).typed)
        for note in agreement.notes
    )
    new = Choice("Raise a change note", acts.StartNote(terms.id).typed)
    said = str(number or "")
    return Refused(Refusal.NO_NOTE, terms, said, details=("none",) * (not choices), choices=choices or (new,))


def note_closed(terms: Terms, note: Note, wanted: str) -> Refused:
    """Refuse what a note that was agreed, rejected or withdrawn is too late for, and offer a new one."""
    again = 0 if note.state is NoteState.AGREED else note.number
    new = Choice("Raise a new change note", acts.StartNote(terms.id, again).typed)
    called, details = f"change note {note.number}", (note.state, wanted)
    return Refused(Refusal.NOTE_CLOSED, terms, called, details=details, choices=(new,))


def may_raise(terms: Terms, asking: Asking) -> bool:
    """Say whether the asker may raise change notes: a signatory of a party, or a keeper of the register."""
    return asking.may_keep(terms.id) or any(
        asking.people.authority(asking.user, terms, party.id, _ANY_NOTE, asking.today)
        for party in terms.parties
    )


def start_note(request: acts.StartNote, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form of a new note, or that of an open one as it stands.

    One that was rejected or withdrawn is raised anew: a new note with its text.
    """
    terms = agreement.terms_on(asking.today)
    if not may_raise(terms, asking):
        return not_one_of_them(terms, asking, _ANY_NOTE)
    note = _note(agreement, request.number) if request.number else None
    if request.number and note is None:
        return no_note(terms, agreement, request.number)
    if note and note.state is NoteState.AGREED:
        return note_closed(terms, note, "changed")
    edited = note if note and note.open else None
    carried = {
        "agreement": terms.id,
        "number": str(edited.number if edited else 0),
        "revision": str(edited.text.revision if edited else 0),
    }
    called = f"change note {edited.number}" if edited else "a new change note"
    return ToFill(
        "change", terms.id, terms.short_name, called, note_fields(terms, note, request, asking), carried
    )


_ANY_NOTE = "ccn-0"
"""The subject of an authority to raise change notes."""


def not_one_of_them(terms: Terms, asking: Asking, subject: str) -> Refused:
    """Refuse whoever neither keeps the register nor signs for a party, naming those who do."""
    people = asking.people
    signatories = tuple(
        one for party in terms.parties for one in people.entitled(terms, party.id, subject, asking.today)
    )
    return Refused(Refusal.NOT_CLERK, terms, entitled=(*people.keepers(terms.id), *signatories))


def write_note(
    request: acts.WriteNote, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record a note or its edit; an edit of a proposed note voids its sign-offs."""
    terms = agreement.terms_on(asking.today)
    refused = _cannot_write(request, agreement, terms, asking)
    if refused:
        return refused, ()
    before = _note(agreement, request.number) if request.number else None
    text = NoteWritten(
        agreement=agreement.id,
        number=request.number or next_number(agreement.records),
        revision=request.revision + 1 if before else 0,
        title=request.title,
        originator=request.originator,
        first_proposed_on=request.first_proposed_on,
        reason=request.reason,
        details=request.details,
        impact=request.impact,
        change_on=request.change_on,
        effects=request.effects,
        counts_on=asking.today,
    )
    records: tuple[Record, ...] = (text,)
    if request.propose:
        records += (_moved(text, NoteState.PROPOSED, "", asking.today),)
    after = agreement.after(*records)
    note = _note(after, text.number)
    if note is None:
        message = "a note just written is there"
        raise AssertionError(message)
    done = "edited" if before else "written"
    voided = before.sign_offs if before else ()
    told = tuple(one for one in voided if may_see(agreement.restriction, one.user, ""))
    reopened = _reopened(note, agreement, asking.today)
    return OneNote(terms, note, after.before(note, after.notes), done, told, reopened=reopened), records


def _cannot_write(
    request: acts.WriteNote, agreement: Agreement, terms: Terms, asking: Asking
) -> Refused | None:
    if not may_raise(terms, asking):
        return not_one_of_them(terms, asking, _ANY_NOTE)
    if request.number:
        stale = _cannot_edit(request, agreement, terms)
        if stale:
            return stale
    called = f"change note {request.number}" if request.number else "a new change note"
    blank = tuple(name for name in MUST_SAY if not getattr(request, name).strip())
    if blank:
        return Refused(Refusal.BLANK, terms, called, details=blank)
    if request.first_proposed_on > asking.today:
        return Refused(Refusal.FUTURE, terms, called)
    change, proposed = ("change_on", request.change_on), ("first_proposed_on", request.first_proposed_on)
    before = request.change_on < request.first_proposed_on and request.effects
    first, last = sorted((request.first_proposed_on, request.change_on))
    if before or first < FIRST_DAY or last > LAST_DAY:
        return misdated(change, proposed, terms, called)
    return cannot_apply(agreement, request, called, asking.today)


MUST_SAY = ("title", "originator", "reason", "details", "impact")
"""The fields of a change note that must be filled in."""


def cannot_apply(
    agreement: Agreement, text: acts.WriteNote | NoteWritten, called: str, today: date
) -> Refused | None:
    """Refuse a note that can't be made on its day."""
    details = objections(agreement, text.effects, text.change_on, today)
    if not details:
        return None
    return Refused(Refusal.CANNOT_APPLY, agreement.terms_on(today), called, details=details)


def _cannot_edit(request: acts.WriteNote, agreement: Agreement, terms: Terms) -> Refused | None:
    before = _note(agreement, request.number)
    if before is None:
        return no_note(terms, agreement, request.number)
    called = f"change note {request.number}"
    if not before.open:
        return note_closed(terms, before, "changed")
    if before.text.revision != request.revision:
        again = Choice("Open it again", acts.StartNote(terms.id, request.number).typed)
        return Refused(Refusal.TEXT_CHANGED, terms, called, details=(before.text.details,), choices=(again,))
    return None


def _moved(text: NoteWritten, to: NoteState, why: str, day: date) -> NoteMoved:
    return NoteMoved(
        agreement=text.agreement, number=text.number, revision=text.revision, to=to, why=why, counts_on=day
    )


def move_note(
    request: acts.MoveNote, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that a note is proposed, rejected or withdrawn."""
    terms = agreement.terms_on(asking.today)
    if not may_raise(terms, asking):
        return not_one_of_them(terms, asking, _ANY_NOTE), ()
    note = _note(agreement, request.number)
    if note is None:
        return no_note(terms, agreement, request.number), ()
    called = f"change note {note.number}"
    if note.state not in MAY_FOLLOW.get(request.to, frozenset()):
        see = Choice("See the note", acts.ShowNotes(terms.id, note.number).typed)
        details = (note.state, request.to)
        return Refused(Refusal.NO_SUCH_MOVE, terms, called, details=details, choices=(see,)), ()
    refused = cannot_apply(agreement, note.text, called, asking.today)
    if refused and request.to is NoteState.PROPOSED:
        return refused, ()
    if request.to in FOR_GOOD and (request.asks or not request.why.strip()):
        return _ask_why(request, terms, called), ()
    record = _moved(note.text, request.to, request.why.strip(), asking.today)
    after = _note(agreement.after(record), note.number) or note
    signed = tuple(one for one in note.sign_offs if request.to in FOR_GOOD and one.user != asking.user)
    told = tuple(one for one in signed if may_see(agreement.restriction, one.user, ""))
    by = asking.people.appointed_as(asking.user)
    before, reopened = agreement.before(after, agreement.notes), _reopened(after, agreement, asking.today)
    return OneNote(terms, after, before, request.to, told, by, reopened), (record,)


FOR_GOOD = {NoteState.REJECTED: "reject", NoteState.WITHDRAWN: "withdraw"}
"""The states that a note does not come back from, each with the form that asks why."""


def _ask_why(request: acts.MoveNote, terms: Terms, called: str) -> ToFill:
    carried = {"agreement": terms.id, "number": str(request.number)}
    form = FOR_GOOD[request.to]
    return ToFill(
        form, terms.id, terms.short_name, called, (Field("why", Blank.LONG, request.why.strip()),), carried
    )
