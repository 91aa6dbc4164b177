"""The marks of an agreement: what tells where it stands and who is still to sign, without its terms.

Kept by storage for every run of days, so that a list of thousands reads the terms of those that it shows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from agreements.change_notes.notes import Note
from agreements.clerk.open_questions import AskedOfClerk
from agreements.records import NoteState
from agreements.standing import State, standing, state_on
from agreements.terms import Terms
from agreements.terms.kinds import KINDS, is_of_kind


@dataclass(frozen=True)
class OpenNote:
    """A proposed change note, and the parties that are still to sign it."""

    number: int
    missing: tuple[str, ...]


class Mark(NamedTuple):
    """An agreement over a run of days on which nothing about it changes.

    `expected_on` is the day on which the document takes it to start, where it starts on signature, or the
    later one on which it did. Its term is counted from `begins_on`, signed or not; `parties` is how many
    there are, `kinds` are those of organisation that are among them; `signers` says that somebody is named
    to sign; `asked` numbers the questions that its clerk has not answered.
    """

    agreement: str
    short_name: str
    starts_on: date | None
    expires_on: date | None
    expected_on: date | None
    missing: tuple[str, ...]
    notes: tuple[OpenNote, ...] = ()
    begins_on: date | None = None
    parties: int = 0
    draft: bool = False
    kinds: tuple[str, ...] = ()
    signers: bool = False
    asked: tuple[int, ...] = ()

    def state(self, day: date) -> State:
        """Say where it stands on a day of the run."""
        return state_on(day, self.starts_on, self.expires_on)

    def may_be_live(self, day: date) -> bool:
        """Say whether it would be in force on a day had every party signed."""
        waits = self.state(day) is State.AWAITING_SIGNATURE
        return waits and (self.expected_on is None or self.expected_on <= day)

    def in_force(self, day: date) -> bool | None:
        """Say whether it was in force on a day; nothing where that turns on unrecorded signatures."""
        state = self.state(day)
        return None if state is State.AWAITING_SIGNATURE and not self.draft else state is State.IN_FORCE


def by_name(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Put marks in the order of the agreements' names."""
    return tuple(sorted(marks, key=lambda mark: (mark.short_name.casefold(), mark.agreement)))


def mark_of(terms: Terms, day: date, notes: Sequence[Note] = (), asked: Sequence[AskedOfClerk] = ()) -> Mark:
    """Take the marks of an agreement from the terms that hold on a day, its change notes and questions."""
    stands = standing(terms, day)
    stated = terms.commencement.stated_period
    return Mark(
        terms.id,
        terms.short_name,
        stands.starts_on,
        stands.expires_on,
        stated.from_ if stated else terms.version.date,
        tuple(party.id for party in stands.missing),
        tuple(OpenNote(note.number, note.missing) for note in notes if note.state is NoteState.PROPOSED),
        stands.starts_on or (stated.from_ if stated else None),
        len(terms.parties),
        stands.draft,
        tuple(kind for kind in KINDS if any(is_of_kind(party, kind) for party in terms.parties)),
        any(block.name for block in terms.signatories),
        tuple(one.asked.number for one in asked if one.answered is None),
    )
