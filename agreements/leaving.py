"""What a later version leaves behind of what was recorded under the one before, so that nothing goes unsaid.

What goes on into it, `agreements.carrying` says. Signatures, notices and change notes are of the version
under which they were given.
"""

from collections.abc import Iterator
from datetime import date

from agreements.agreement import Agreement
from agreements.carrying import Left, LeftBehind, items_of
from agreements.change_notes.notes import Note
from agreements.days.occurrences import period_of
from agreements.intake.numbering import akin
from agreements.records import NoteState
from agreements.signatures.subjects import subjects


def left_behind(before: Agreement, after: Agreement, day: date) -> LeftBehind:
    """Say what holds no longer on a day of what was recorded, once a version is there that counts by then."""
    was, made = before.progress_on(day), after.progress_on(day)
    known, now = before.terms_on(day), after.terms_on(day)
    items = {one.id: one for one in items_of(now)}
    as_known = (*items_of(before.printed_on(day)), *items_of(known))
    still = {one.id for one in as_known if one.id in items and akin(one, items[one.id])}
    left = tuple(_items_left(before, after, day))
    signed = {one.party for one in now.signatories if one.signed_on}
    kept = {one.written for one in made.notices}
    return LeftBehind(
        tuple(one for one in left if one.item in still),
        tuple(one for one in left if one.item not in still),
        tuple(one for one in known.signatories if one.signed_on and one.party not in signed),
        _notes_left(before, after, day),
        tuple(one for one in was.notices if one.written not in kept),
        was.replaced if made.replaced is None else None,
    )


def _items_left(before: Agreement, after: Agreement, day: date) -> Iterator[Left]:
    was, made = before.progress_on(day), after.progress_on(day)
    settled = [(period_of(item), one) for item, one in was.settled.items() if item not in made.settled]
    moved = [(period_of(item), one[-1]) for item, one in was.moves.items() if item not in made.moves]
    given = [one for place, one in was.evidence.items() if place not in made.evidence]
    signs = {one.name: one.signed for one in subjects(after, day)}
    signed = [
        sign_off
        for subject in subjects(before, day)
        for sign_off in subject.signed
        if sign_off not in signs.get(subject.name, ())
    ]
    for one in items_of(before.terms_on(day)):
        left = Left(
            one.id,
            one.what,
            tuple(record for item, record in settled if item == one.id),
            tuple(move for item, move in moved if item == one.id),
            tuple(piece for piece in given if piece.gateway == one.id),
            tuple(sign_off for sign_off in signed if sign_off.subject == one.id),
        )
        if left != Left(one.id, one.what):
            yield left


def _notes_left(before: Agreement, after: Agreement, day: date) -> tuple[Note, ...]:
    """Return the agreed notes that varied the version before, and do not vary the later one."""
    return tuple(
        note
        for note in before.notes
        if note.state is NoteState.AGREED and _varies(before, note, day) and not _varies(after, note, day)
    )


def _varies(agreement: Agreement, note: Note, day: date) -> bool:
    first = agreement.entry_on(day).counts_on or date.min
    return first <= note.text.change_on <= day
