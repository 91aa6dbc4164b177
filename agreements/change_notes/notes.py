"""Change notes: where each is in its life, who must still sign it, and the terms as varied."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from math import inf

from agreements.change_notes.effects import PutItem, RemoveItem, apply
from agreements.records import (
    Entry,
    NoteMoved,
    NoteState,
    NoteWritten,
    Record,
    SignOff,
    SignOffWithdrawn,
)
from agreements.terms import Terms
from agreements.terms.names import key
from agreements.versions import version_on, versions


@dataclass(frozen=True)
class Note:
    """A change note as it stands: its latest text, its sign-offs of that text, and who must sign or had to.

    `rule_stated` is false where the agreement has no rule of variation and all parties are asked. `moved` is
    how it was proposed, rejected or withdrawn last, `place` that of the record which agreed it.
    """

    text: NoteWritten
    state: NoteState
    needed: tuple[str, ...]
    sign_offs: tuple[SignOff, ...]
    rule_stated: bool
    why: str = ""
    moved: NoteMoved | None = None
    place: int = 0

    @property
    def order(self) -> tuple[date, float, int]:
        """What orders notes as they vary the terms: by the days on which they do, then as agreed."""
        return self.text.change_on, self.place if self.state is NoteState.AGREED else inf, self.number

    @property
    def number(self) -> int:
        """The note's number in its agreement."""
        return self.text.number

    @property
    def subject(self) -> str:
        """The subject under which it is signed."""
        return subject_of(self.number)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties still to sign."""
        signed = {sign_off.party for sign_off in self.sign_offs}
        return tuple(party for party in self.needed if party not in signed)

    @property
    def agreed_on(self) -> date | None:
        """The day the last party signed, once agreed."""
        if self.state is not NoteState.AGREED:
            return None
        return max(sign_off.counts_on for sign_off in self.sign_offs)

    @property
    def open(self) -> bool:
        """Whether it may still be signed or changed."""
        return self.state in {NoteState.DRAFT, NoteState.PROPOSED}

    @property
    def moves_parties(self) -> bool:
        """Whether a party joins, leaves or is replaced by it."""
        return any(
            isinstance(effect, PutItem | RemoveItem) and effect.section == "parties"
            for effect in self.text.effects
        )


def subject_of(number: int) -> str:
    """Name a change note as the subject of a sign-off."""
    return f"ccn-{number}"


def next_number(records: Iterable[Record]) -> int:
    """Return the number that the next note of an agreement gets: gapless from 1."""
    return 1 + max((record.number for record in records if isinstance(record, NoteWritten)), default=0)


def notes_of(records: Iterable[Record]) -> tuple[Note, ...]:
    """Work out each note as it stands, by number, living through the records as they were written.

    Who must sign an open note follows from the entry as varied by the notes agreed before. The record that
    completes a note makes it agreed, and no correction or later note undoes that.
    """
    entries: tuple[Entry, ...] = ()
    notes: dict[int, Note] = {}
    for place, record in enumerate(records):
        if isinstance(record, Entry):
            entries, unsettled = versions((*entries, record)), tuple(notes)
        else:
            touched = {note.number: note for note in _touched(notes, record)}
            notes |= touched
            unsettled = tuple(notes if any(note.moves_parties for note in touched.values()) else touched)
        _settle(notes, entries, unsettled, place)
    return tuple(notes[number] for number in sorted(notes))


def _touched(notes: dict[int, Note], record: Record) -> list[Note]:
    if isinstance(record, NoteWritten):
        return [Note(record, NoteState.DRAFT, (), (), rule_stated=False)]
    if isinstance(record, NoteMoved):
        moved = [note for note in notes.values() if _of(note) == (record.number, record.revision)]
        return [replace(note, state=record.to, why=record.why, moved=record) for note in moved]
    if isinstance(record, SignOff):
        signed = [note for note in notes.values() if _signed_by(note, record)]
        return [replace(note, sign_offs=(*note.sign_offs, record)) for note in signed]
    if isinstance(record, SignOffWithdrawn):
        return [_without(note, record.of) for note in notes.values() if note.subject == record.subject]
    return []


def _of(note: Note) -> tuple[int, int]:
    return note.number, note.text.revision


def _signed_by(note: Note, sign_off: SignOff) -> bool:
    return (note.subject, note.text.revision) == (sign_off.subject, sign_off.revision)


def _without(note: Note, sequence: int) -> Note:
    left = (one for one in note.sign_offs if not (one.written and one.written.sequence == sequence))
    return replace(note, sign_offs=tuple(left))


def _settle(
    notes: dict[int, Note], entries: tuple[Entry, ...], unsettled: tuple[int, ...], place: int
) -> None:
    """Work out who must sign each of some notes, and which are agreed; the others stand as they did."""
    parties = [note for note in notes.values() if note.moves_parties]
    for note in [notes[number] for number in unsettled if notes[number].open]:
        day = note.text.change_on
        needed, stated = who_must_sign(varied(version_on(entries, day), parties, day))
        now = replace(note, needed=needed, rule_stated=stated)
        agreed = now.state is NoteState.PROPOSED and not now.missing
        notes[note.number] = replace(now, state=NoteState.AGREED, place=place) if agreed else now
        if agreed:  # others may wait for fewer parties now
            _settle(notes, entries, tuple(notes), place)
            return


def varied(entry: Entry, notes: Iterable[Note], day: date) -> Terms:
    """Return a version's terms with the effects of agreed notes, each from the day it takes effect."""
    first = entry.counts_on or date.min
    in_effect = [
        note for note in notes if note.state is NoteState.AGREED and first <= note.text.change_on <= day
    ]
    terms = entry.terms
    for note in sorted(in_effect, key=lambda note: note.order):
        terms = apply(terms, note.text.effects, f"change note {note.number}")
    return terms


def agreed_ahead(notes: Iterable[Note], day: date) -> tuple[Note, ...]:
    """Return the notes that were agreed by the day and take effect only after it, in that order."""
    found = [note for note in notes if note.agreed_on and note.agreed_on <= day < note.text.change_on]
    return tuple(sorted(found, key=lambda note: note.order))


def who_must_sign(terms: Terms) -> tuple[tuple[str, ...], bool]:
    """Return the parties that must sign a change note, and whether the agreement has a rule that says so.

    Where the rule names officials or a side in words, every party of the sides named must sign. Nobody is
    left out on a guess: with no rule, or with words that name nobody known, all parties.
    """
    everyone = tuple(party.id for party in terms.parties)
    if not terms.variation.must_sign:
        return everyone, False
    named = [_parties_in(terms, words) for words in terms.variation.must_sign]
    return tuple(dict.fromkeys(chain.from_iterable(named))) if all(named) else everyone, True


def _parties_in(terms: Terms, words: str) -> list[str]:
    if terms.party(words):
        return [words]
    said = f" {key(words)} "
    sides = [party.id for party in terms.parties if party.side and f" {key(party.side)} " in said]
    if sides:
        return sides
    for collective in terms.collective_names:
        called = [key(name) for name in (collective.name, *collective.also_called)]
        if any(f" {name} " in said for name in called):
            same_side = [party.id for party in terms.parties if party.side == collective.name]
            return [member for member in collective.members or same_side if terms.party(member)]
    return []
