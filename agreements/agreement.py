"""One agreement with all that happened to it, and what of that holds on a day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, tzinfo
from functools import cache, cached_property, wraps
from typing import TypeVar

from agreements.carrying import said_again
from agreements.change_notes.effects import PutItem, changed_item
from agreements.change_notes.notes import Note, notes_of, varied
from agreements.days.calendar import ONE_DAY
from agreements.days.occurrences import period_of
from agreements.life.happenings import Happening
from agreements.life.logged import LogClosed, Logged, log_of
from agreements.life.progress import Progress, Since, advanced, in_order, progress
from agreements.records import (
    Entry,
    NoteState,
    NoteWritten,
    Record,
    Restriction,
    SignOff,
    SignOffWithdrawn,
    TextRead,
)
from agreements.standing import SIGN_OFF, Signature, signatures_on_copy, told_before
from agreements.terms import Party, Signatory, Terms
from agreements.versions import version_on, versions

Given = TypeVar("Given")

THE_AGREEMENT = "agreement"
"""The subject of a sign-off that signs the agreement itself."""


@dataclass(frozen=True)
class When:
    """The two days that a question may be about: what held on a day, and what was known on a day.

    Nothing for `as_of` means today; nothing for `known_on` means all that is known now. `zone` is where the
    days are counted: what was written at 23:30 UTC on 30 June was known in London on 1 July.
    """

    as_of: date | None = None
    known_on: date | None = None
    zone: tzinfo = UTC


NOW = When()


def _by_day(told: Callable[["Agreement", date], Given]) -> Callable[["Agreement", date], Given]:
    """Let what an agreement tells of a day be worked out once, as its records never change."""

    @wraps(told)
    def tell(agreement: "Agreement", day: date) -> Given:
        kept: dict[date, Given] = agreement.__dict__.setdefault(name, {})
        if day not in kept:
            kept[day] = told(agreement, day)
        return kept[day]

    name = f"_{told.__name__}"
    return tell


@dataclass(frozen=True)
class Agreement:
    """An agreement's records in the order in which they were written, and the names of who wrote them."""

    id: str
    records: tuple[Record, ...]
    names: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    def as_known_on(self, day: date, zone: tzinfo = UTC) -> "Agreement":
        """Leave out what was written after the day, as counted in the zone."""
        written = ((record, record.written) for record in self.records)
        known = tuple(record for record, w in written if w and w.at.astimezone(zone).date() <= day)
        return Agreement(self.id, known, self.names)

    def acted_by(self, day: date) -> "Agreement":
        """Leave out the acts that count from a later day; the versions stay, each with a day of its own.

        So what was done by a day is listed. What held on it is asked of the whole: a change note that was
        agreed afterwards may take effect from before.
        """
        kept = (r for r in self.records if isinstance(r, Entry | TextRead) or r.counts_on <= day)
        return Agreement(self.id, tuple(kept), self.names)

    def unvaried(self) -> "Agreement":
        """Return the agreement as it would be had nobody raised a change note."""
        return Agreement(self.id, tuple(one for one in self.records if not isinstance(one, NoteWritten)))

    def after(self, *records: Record) -> "Agreement":
        """Return the agreement as it is once further records are written."""
        return Agreement(self.id, self.records + records)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that hold, one a version, by the day they count from; corrected ones left out."""
        return versions(self.records)

    @_by_day
    def entry_on(self, day: date) -> Entry:
        """Return the entry of the version that holds on the day, the first where the day is before all."""
        return version_on(self.entries, day)

    def sign_offs(self, subject: str, day: date = date.max) -> tuple[SignOff, ...]:
        """Return the sign-offs of a subject that hold on the day: given, and not withdrawn by then."""
        withdrawn = {
            record.of
            for record in self.records
            if isinstance(record, SignOffWithdrawn) and record.counts_on <= day
        }
        return tuple(
            record
            for record in self.records
            if isinstance(record, SignOff)
            and record.subject == subject
            and record.counts_on <= day
            and not (record.written and record.written.sequence in withdrawn)
        )

    @property
    def restriction(self) -> Restriction | None:
        """The last restriction written, or nothing where the agreement was never restricted."""
        found = [record for record in self.records if isinstance(record, Restriction)]
        return found[-1] if found else None

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The change notes by number, each as it stands."""
        return notes_of(self.records)

    def notes_on(self, day: date) -> tuple[Note, ...]:
        """Return the change notes as they stood on a day, and as agreed those that were in effect on it."""
        in_effect = [one for one in self.notes if one.state is NoteState.AGREED and one.text.change_on <= day]
        found = {one.number: one for one in (*self.acted_by(day).notes, *in_effect)}
        return tuple(found[number] for number in sorted(found))

    @cached_property
    def turns(self) -> tuple[date, ...]:
        """The days, in order, on which its terms, its signatures or what became of its items change."""
        on_copy = {one.signed_on for entry in self.entries for one in signatures_on_copy(entry.terms)}
        later = {entry.counts_on for entry in self.entries if entry.counts_on}
        acts = {
            one.counts_on
            for one in self.records
            if isinstance(one, SignOff | SignOffWithdrawn | Happening | Logged | LogClosed)
        }
        notes = {note.text.change_on for note in self.notes if note.state is NoteState.AGREED}
        return tuple(sorted(on_copy | later | acts | notes))

    @_by_day
    def terms_on(self, day: date) -> Terms:
        """Return the terms that hold on the day: the version as varied and run, and who had signed by then.

        Where it starts on signature, the date of its commencement is the day it started, or nothing.
        """
        entry, terms = self.entry_on(day), self.document_on(day)
        signed = {block.party: block for block in entry.terms.signatories if block.party and block.signed_on}
        signed |= {one.party: _block(terms, one) for one in self._counting_on(day)}
        terms = _with_signatures(terms, self._signed_before(entry, terms, day) | signed)
        if terms.commencement.rule == "fixed_date":
            return terms
        start = terms.commencement.model_copy(update={"date": self.started_on(day)})
        return terms.model_copy(update={"commencement": start})

    def _counting_on(self, day: date) -> list[SignOff]:
        """Return the sign-offs of the version that hold on the day.

        One that was withdrawn later completed nothing, even where a sign-off on paper turns out to be older.
        """
        entry, standing = self.entry_on(day), self.sign_offs(THE_AGREEMENT)
        held = [one for one in self.sign_offs(THE_AGREEMENT, day) if one.version == entry.counts_on]
        lasting = [one for one in held if one in standing]
        if lasting == held or self.started_on(day):
            return held
        signers = {one.party for one in signatures_on_copy(entry.terms) if one.signed_on <= day}
        signers |= {one.party for one in held}
        return lasting if all(one.id in signers for one in self.printed_on(day).parties) else held

    def _signed_before(self, entry: Entry, terms: Terms, day: date) -> dict[str, Signatory]:
        """Return the block of each party that signed a version before this one, with a note that says so."""
        found: dict[str, Signatory] = {}
        for earlier in self.entries[: self.entries.index(entry)]:
            given = [one for one in earlier.terms.signatories if one.signed_on and one.signed_on <= day]
            given += [
                _block(terms, one)
                for one in self.sign_offs(THE_AGREEMENT, day)
                if one.version == earlier.counts_on
            ]
            found |= {one.party: _noted(terms, one) for one in given if one.party}
        return found

    @_by_day
    def document_on(self, day: date) -> Terms:
        """Return the terms that hold on the day with the names that stand in them, whoever signed since."""
        return advanced(self.printed_on(day), self.progress_on(day))

    @_by_day
    def printed_on(self, day: date) -> Terms:
        """Return the terms that hold on the day as the version and its change notes print them."""
        return self.naming(varied(self.entry_on(day), self.notes, day))

    def naming(self, terms: Terms) -> Terms:
        """Return terms that know the names of all who are ever parties, of whom its records speak."""
        return terms.knowing(self._ever_parties)

    @cached_property
    def _ever_parties(self) -> dict[str, str]:
        every = [party for entry in self.entries for party in entry.terms.parties]
        put = (
            effect.item for note in self.notes for effect in note.text.effects if isinstance(effect, PutItem)
        )
        return {party.id: party.name for party in (*(one for one in put if isinstance(one, Party)), *every)}

    def before(self, note: Note, notes: Iterable[Note]) -> Terms:
        """Return the terms that a note varies: without it and the notes that take effect after it."""
        earlier = [one for one in notes if one.order < note.order]
        return varied(self.entry_on(note.text.change_on), earlier, date.max)

    @_by_day
    def progress_on(self, day: date) -> Progress:
        """Return what became by the day of what is due in the version that holds on it."""
        return progress(
            self.happened,
            day,
            self.printed_on(day),
            log=log_of(self.records, day),
            since=self._since_on(day),
        )

    @cached_property
    def happened(self) -> tuple[Happening, ...]:
        """What happened to each of its items, in the order in which it did, without what was taken back."""
        return in_order(self.records)

    def since(self, item: str, day: date) -> date:
        """Return since when an item has been what it is on the day: since a version, or a change note."""
        return self._since_on(day)(item)

    def _since_on(self, day: date) -> Since:
        entry = self.entry_on(day)
        first = entry.counts_on or date.min

        @cache
        def known(*, sums: bool) -> tuple[Mapping[str, date], Mapping[str, date]]:
            return self._carried_into(entry, sums=sums), self._put_on(first, day, sums=sums)

        def since(item: str, *, sums: bool = True) -> date:
            (carried, put_on), item = known(sums=sums), period_of(item)
            return max(carried.get(item, first), put_on.get(item, date.min))

        return since

    def _carried_into(self, entry: Entry, *, sums: bool) -> Mapping[str, date]:
        """Return since when each item is what it is, of those that a version says again as they were."""
        if (entry.counts_on, sums) not in self._carried:
            place = self.entries.index(entry)
            if place and entry.counts_on:
                last = entry.counts_on - ONE_DAY
                before = self.printed_on(last), self.document_on(last)
                since = self._since_on(last)
                found = {item: since(item, sums=sums) for item in said_again(entry.terms, *before)}
            else:
                found = {}
            self._carried[entry.counts_on, sums] = found
        return self._carried[entry.counts_on, sums]

    @cached_property
    def _carried(self) -> dict[tuple[date | None, bool], Mapping[str, date]]:
        return {}  # filled version by version, as it is asked

    def _put_on(self, first: date, day: date, *, sums: bool) -> dict[str, date]:
        """Return since when each item is what it is, of those that a change note put there or changed."""
        agreed = [note for note in self.notes if note.state is NoteState.AGREED]
        in_effect = [note for note in agreed if first <= note.text.change_on <= day]
        return {
            item: note.text.change_on
            for note in sorted(in_effect, key=lambda note: note.order)
            for effect in note.text.effects
            if (sums or isinstance(effect, PutItem)) and (item := changed_item(effect))
        }

    def started_on(self, day: date) -> date | None:
        """Return the first day, up to the one given, by which all had signed the version that holds on it.

        What was withdrawn counts for nothing here.
        """
        entry = self.entry_on(day)
        here = (one for one in self.sign_offs(THE_AGREEMENT) if one.version == entry.counts_on)
        return self.all_signed_on((*signatures_on_copy(entry.terms), *here), day)

    def all_signed_on(self, given: Iterable[Signature | SignOff], day: date) -> date | None:
        """Return the first day, up to the one given, by which every party of that first day had signed.

        So what all have signed stays so, whoever joins or leaves by a change note afterwards.
        """
        entry = self.entry_on(day)
        signed = {one.party: one.signed_on if isinstance(one, Signature) else one.counts_on for one in given}
        turns = [turn for turn in self.turns if (entry.counts_on or date.min) <= turn <= day]
        return next((turn for turn in turns if self._have_signed(signed, entry, turn)), None)

    def _have_signed(self, signed: dict[str, date], entry: Entry, day: date) -> bool:
        signers = {party for party, signed_on in signed.items() if signed_on <= day}
        return bool(signers) and all(party.id in signers for party in varied(entry, self.notes, day).parties)


def _with_signatures(terms: Terms, signed: dict[str, Signatory]) -> Terms:
    """Let the block of each party that signed say who did, whoever represents it since."""
    left = {party: block for party, block in signed.items() if terms.party(party)}
    if not left:
        return terms
    blocks = [left.pop(block.party or "", block) for block in terms.signatories]
    return terms.model_copy(update={"signatories": (*blocks, *left.values())})


def _block(terms: Terms, sign_off: SignOff) -> Signatory:
    blank = Signatory(party=sign_off.party, printed_as=terms.called(sign_off.party))
    return (terms.signatory_of(sign_off.party) or blank).model_copy(
        update={
            "name": sign_off.name,
            "position": sign_off.position,
            "signed_on": sign_off.counts_on,
            "clause": f"{SIGN_OFF} {sign_off.method}",
        }
    )


def _noted(terms: Terms, signed: Signatory) -> Signatory:
    """Return the block of a party as this version has it, with a note that it signed an earlier one."""
    party = signed.party or ""
    blank = Signatory(party=party, printed_as=terms.called(party))
    block = terms.signatory_of(party) or blank
    return block.model_copy(update={"note": told_before(signed, block.note)})


def visible(agreements: Iterable[Agreement], when: When) -> Iterator[Agreement]:
    """Go through the agreements as known on the day asked about, leaving out those not yet known."""
    if when.known_on is None:
        yield from agreements
        return
    for agreement in agreements:
        known = agreement.as_known_on(when.known_on, when.zone)
        if known.entries:
            yield known
