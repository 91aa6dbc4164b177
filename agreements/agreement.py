"""One agreement with all that happened to it, and what of that holds on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.notes import Note, notes_of, varied
from agreements.records import Entry, Record, Restriction, SignOff, SignOffWithdrawn
from agreements.terms import Signatory, Terms

THE_AGREEMENT = "agreement"
"""The subject of a sign-off that signs the agreement itself."""


@dataclass(frozen=True)
class When:
    """The two days that a question may be about: what held on a day, and what was known on a day.

    Nothing for `as_of` means today; nothing for `known_on` means all that is known now.
    """

    as_of: date | None = None
    known_on: date | None = None


NOW = When()


@dataclass(frozen=True)
class Agreement:
    """An agreement's records in the order in which they were written."""

    id: str
    records: tuple[Record, ...]

    def as_known_on(self, day: date) -> "Agreement":
        """Leave out what was written after the day."""
        return Agreement(self.id, tuple(r for r in self.records if r.written and r.written.at.date() <= day))

    def after(self, *records: Record) -> "Agreement":
        """Return the agreement as it is once further records are written."""
        return Agreement(self.id, self.records + records)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that hold, one a version, by the day they count from; corrected ones left out."""
        latest = {record.counts_on: record for record in self.records if isinstance(record, Entry)}
        return tuple(sorted(latest.values(), key=lambda entry: entry.counts_on or date.min))

    def entry_on(self, day: date) -> Entry:
        """Return the entry of the version that holds on the day, the first where the day is before all."""
        held = [entry for entry in self.entries if entry.counts_on is None or entry.counts_on <= day]
        return held[-1] if held else self.entries[0]

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

    @property
    def notes(self) -> tuple[Note, ...]:
        """The change notes by number, each as it stands."""
        return notes_of(self.records, self.entry_on)

    def terms_on(self, day: date) -> Terms:
        """Return the terms that hold on the day: the version as varied, with who had signed by then."""
        entry = self.entry_on(day)
        terms = varied(entry, self.notes, day)
        signed = [one for one in self.sign_offs(THE_AGREEMENT, day) if one.version == entry.counts_on]
        return _with_signatures(terms, signed)


def _with_signatures(terms: Terms, signed: list[SignOff]) -> Terms:
    if not signed:
        return terms
    by_party = {sign_off.party: sign_off for sign_off in signed}
    blocks = [
        _signed(block, by_party.pop(block.party)) if block.party in by_party else block
        for block in terms.signatories
    ]
    blocks += [
        _signed(Signatory(party=party, printed_as=terms.called(party)), sign_off)
        for party, sign_off in by_party.items()
    ]
    return terms.model_copy(update={"signatories": tuple(blocks)})


def _signed(block: Signatory, sign_off: SignOff) -> Signatory:
    return block.model_copy(
        update={
            "name": sign_off.name,
            "position": sign_off.position,
            "signed_on": sign_off.counts_on,
            "clause": f"sign-off {sign_off.method}",
        }
    )


def visible(agreements: Iterable[Agreement], when: When) -> tuple[Agreement, ...]:
    """Return the agreements as known on the day asked about, leaving out those not yet known."""
    if when.known_on is None:
        return tuple(agreements)
    known = (agreement.as_known_on(when.known_on) for agreement in agreements)
    return tuple(agreement for agreement in known if agreement.records)
