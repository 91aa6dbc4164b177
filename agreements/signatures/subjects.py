"""What can be signed: the agreement, its change notes, and its gateways, reviews and deliverables."""

import json
from dataclasses import dataclass
from datetime import date

from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.authority.people import is_of_note
from agreements.change_notes.effects import as_data
from agreements.change_notes.notes import Note
from agreements.records import Entry, NoteState, SignOff
from agreements.standing import signatures_on_copy
from agreements.terms import Gateway, Milestone, Review, Terms
from agreements.terms.canonical import canonical, digest_of


@dataclass(frozen=True)
class Subject:
    """Something to sign: its name as recorded, what it is called, who must sign it, and the text signed.

    `on_copy` are the parties whose signature the document itself shows; `complete` says that all who had to
    sign have, since when nothing can be withdrawn. `earlier` are sign-offs of an item as it was before it
    changed: they count for nothing now. A note has the terms `before` it.
    """

    name: str
    called: str
    needed: tuple[str, ...]
    signed: tuple[SignOff, ...]
    statement: str
    text: str
    version: date | None
    complete: bool
    revision: int = 0
    on_copy: tuple[str, ...] = ()
    note: Note | None = None
    before: Terms | None = None
    earlier: tuple[SignOff, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties still to sign."""
        signers = {*self.on_copy, *(sign_off.party for sign_off in self.signed)}
        return tuple(party for party in self.needed if party not in signers)

    @property
    def of_note(self) -> bool:
        """Whether it is a change note, which may still extend an agreement that has run out."""
        return is_of_note(self.name)

    @property
    def digest(self) -> str:
        """The SHA-256 of exactly what is signed."""
        return digest_of(self.text.encode())


def subjects(agreement: Agreement, day: date) -> tuple[Subject, ...]:
    """List what can be signed or was: the agreement, notes once proposed, gateways, reviews, deliverables."""
    terms = agreement.terms_on(day)
    found = [_the_agreement(agreement, terms, day)]
    found += [_a_note(agreement, note, terms) for note in agreement.notes if note.state in _TO_SIGN]
    deliverables = [one for one in terms.milestones if one.kind == "deliverable"]
    for kind, items in ("gateway", terms.gateways), ("review", terms.reviews), ("deliverable", deliverables):
        found += [_an_item(agreement, terms, day, kind, item) for item in items]
    return tuple(found)


_TO_SIGN = frozenset({NoteState.PROPOSED, NoteState.AGREED})


def _the_agreement(agreement: Agreement, terms: Terms, day: date) -> Subject:
    entry = agreement.entry_on(day)
    label = entry.terms.version.label or "no version label"
    statement = f"I sign {entry.terms.title} ({label}) for the party named, and I have authority to do so."
    return Subject(
        THE_AGREEMENT,
        "the agreement",
        tuple(party.id for party in terms.parties),
        _signed(agreement, THE_AGREEMENT, entry),
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "terms": entry.digest}),
        entry.counts_on,
        complete=agreement.started_on(day) is not None,
        on_copy=tuple(one.party for one in signatures_on_copy(entry.terms) if one.signed_on <= day),
    )


def _a_note(agreement: Agreement, note: Note, terms: Terms) -> Subject:
    statement = (
        f"I agree to change note {note.number}, {note.text.title}, of {terms.title} for the party named, "
        "and I have authority to do so. All else in the agreement, as changed before, stays as it is."
    )
    return Subject(
        note.subject,
        f"change note {note.number}: {note.text.title}",
        note.needed,
        note.sign_offs,
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "note": note_text(note)}),
        agreement.entry_on(note.text.change_on).counts_on,
        complete=note.state is NoteState.AGREED,
        revision=note.text.revision,
        note=note,
        before=agreement.before(note, agreement.notes),
    )


def note_text(note: Note) -> dict[str, object]:
    """Return what a change note says, as it is signed: every field and effect, not who wrote it when."""
    text = note.text
    return {
        "number": text.number,
        "revision": text.revision,
        "title": text.title,
        "originator": text.originator,
        "first_proposed_on": text.first_proposed_on.isoformat(),
        "reason": text.reason,
        "details": text.details,
        "impact": text.impact,
        "change_on": text.change_on.isoformat(),
        "effects": as_data(text.effects),
    }


def _an_item(
    agreement: Agreement, terms: Terms, day: date, kind: str, item: Gateway | Review | Milestone
) -> Subject:
    called = f"{kind} {item.id}: {item.what}"
    statement = f"I sign off {called} of {terms.title} for the party named, and I have authority to do so."
    said = item.model_dump(mode="json", by_alias=True, exclude_unset=True)
    entry = agreement.entry_on(day)
    given = [one for one in agreement.sign_offs(item.id) if _by(one, entry)]
    signed = tuple(one for one in given if canonical(json.loads(one.signed)["item"]) == canonical(said))
    return Subject(
        item.id,
        called,
        tuple(party.id for party in terms.parties),
        signed,
        statement,
        _canonical({"agreement": agreement.id, "statement": statement, "item": said}),
        entry.counts_on,
        complete=agreement.all_signed_on(signed, day) is not None,
        earlier=tuple(one for one in given if one not in signed and one.version == entry.counts_on),
    )


def _by(sign_off: SignOff, entry: Entry) -> bool:
    """Say whether a sign-off is of a version or of one before it; of the same item, it goes on."""
    return (sign_off.version or date.min) <= (entry.counts_on or date.min)


def _signed(agreement: Agreement, name: str, entry: Entry) -> tuple[SignOff, ...]:
    return tuple(one for one in agreement.sign_offs(name) if one.version == entry.counts_on)


def _canonical(value: object) -> str:
    return canonical(value).decode()
