"""A paper: what a printed document says, before it is made a file."""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.change_notes.notes import Note
from agreements.days.calendar import in_words
from agreements.records import NoteState
from agreements.terms import Terms

SIGNING = ("Signed for and on behalf of", "Name and title", "Signature", "Date")


@dataclass(frozen=True)
class Signing:
    """A place to sign for a party, filled where it has signed."""

    party: str
    name: str = ""
    position: str = ""
    signed_on: str = ""

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The place to sign, line by line, as on the contract change note."""
        title = ", ".join(part for part in (self.name, self.position) if part)
        signature = "As recorded, see the record of sign-offs" if self.signed_on else ""
        return tuple(zip(SIGNING, (self.party, title, signature, self.signed_on), strict=True))


@dataclass(frozen=True)
class Paper:
    """A document: its title, what identifies it, its sections, and a place for each party to sign."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]
    closing: str
    signings: tuple[Signing, ...]


CLOSING = (
    "Everything else in the agreement, with any change notes agreed before this one, stays as it is and "
    "stays in force."
)


def paper_of(note: Note, terms: Terms, effects: Iterable[str]) -> Paper:
    """Lay out a change note with the fields of the contract change note, in their order."""
    text = note.text
    signed = {one.party: one for one in note.sign_offs}
    signings = tuple(
        Signing(
            terms.called(party),
            signed[party].name if party in signed else _named(terms, party),
            signed[party].position if party in signed else "",
            in_words(signed[party].counts_on) if party in signed else "",
        )
        for party in note.needed
    )
    return Paper(
        title=f"Change note {note.number}",
        subtitle=terms.title,
        facts=(
            ("Sequential number", str(note.number)),
            ("Title", text.title),
            ("Originator", text.originator),
            ("Date change first proposed", in_words(text.first_proposed_on)),
            ("Date of proposed change", in_words(text.change_on)),
            ("Status", "Draft" if note.state is NoteState.DRAFT else note.state.capitalize()),
        ),
        sections=(
            ("Reason for proposed change", text.reason),
            ("Full details of proposed change", text.details),
            ("Effect on the terms", "\n".join(effects) or "Words only."),
            ("Likely impact on the rest of the agreement", text.impact),
        ),
        closing=CLOSING,
        signings=signings,
    )


def _named(terms: Terms, party: str) -> str:
    block = terms.signatory_of(party)
    return (block and block.name) or ""
