"""Change notes: where each is in its life, who must still sign it, and the terms as varied."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from agreements.effects import apply
from agreements.names import key
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


@dataclass(frozen=True)
class Note:
    """A change note as it stands: its latest text, its sign-offs of that text, and who must sign.

    `rule_stated` is false where the agreement has no rule of variation and all parties are asked.
    """

    text: NoteWritten
    state: NoteState
    needed: tuple[str, ...]
    sign_offs: tuple[SignOff, ...]
    rule_stated: bool
    why: str = ""

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


def subject_of(number: int) -> str:
    """Name a change note as the subject of a sign-off."""
    return f"ccn-{number}"


def next_number(records: Iterable[Record]) -> int:
    """Return the number that the next note of an agreement gets: gapless from 1."""
    return 1 + max((record.number for record in records if isinstance(record, NoteWritten)), default=0)


def notes_of(records: tuple[Record, ...], entry_on: Callable[[date], Entry]) -> tuple[Note, ...]:
    """Work out each note as it stands, by number; who must sign a later one follows from earlier ones."""
    texts = {record.number: record for record in records if isinstance(record, NoteWritten)}
    notes: list[Note] = []
    for number in sorted(texts):
        text = texts[number]
        base = varied(entry_on(text.change_on), notes, text.change_on)
        notes.append(_note(text, records, base))
    return tuple(notes)


def _note(text: NoteWritten, records: tuple[Record, ...], base: Terms) -> Note:
    withdrawn = {record.of for record in records if isinstance(record, SignOffWithdrawn)}
    signed = tuple(
        record
        for record in records
        if isinstance(record, SignOff)
        and record.subject == subject_of(text.number)
        and record.revision == text.revision
        and not (record.written and record.written.sequence in withdrawn)
    )
    moves = [
        record
        for record in records
        if isinstance(record, NoteMoved) and (record.number, record.revision) == (text.number, text.revision)
    ]
    needed, stated = who_must_sign(base)
    state = moves[-1].to if moves else NoteState.DRAFT
    if state is NoteState.PROPOSED and set(needed) <= {sign_off.party for sign_off in signed}:
        state = NoteState.AGREED
    return Note(text, state, needed, signed, stated, moves[-1].why if moves else "")


def varied(entry: Entry, notes: Iterable[Note], day: date) -> Terms:
    """Return a version's terms with the effects of agreed notes, each from the day it takes effect."""
    first = entry.counts_on or date.min
    in_effect = [
        note for note in notes if note.state is NoteState.AGREED and first <= note.text.change_on <= day
    ]
    terms = entry.terms
    for note in sorted(in_effect, key=lambda note: (note.text.change_on, note.number)):
        terms = apply(terms, note.text.effects, f"change note {note.number}")
    return terms


def who_must_sign(terms: Terms) -> tuple[tuple[str, ...], bool]:
    """Return the parties that must sign a change note, and whether the agreement has a rule that says so.

    Where the rule names officials or a side in words, every party of the sides named must sign: nobody is
    left out on a guess. With no rule, all parties.
    """
    everyone = tuple(party.id for party in terms.parties)
    if not terms.variation.must_sign:
        return everyone, False
    named = [party for words in terms.variation.must_sign for party in _parties_in(terms, words)]
    return tuple(dict.fromkeys(named)) or everyone, True


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
            return list(collective.members or same_side)
    return []
