"""The register as tables: agreements, their dates, their records, their partnership's registers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agreements.agreement import Agreement
from agreements.days.occurrences import occurrences
from agreements.history import happened
from agreements.life.logged import log_of
from agreements.standing import Standing, signing_known, standing
from agreements.terms import Terms
from views.words.acts.signing import authority_words
from views.words.history import told, writer

Cell = str | int | Decimal | date | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Seen:
    """An agreement as it is exported on a day."""

    agreement: Agreement
    terms: Terms
    standing: Standing
    day: date


def seen(agreement: Agreement, day: date) -> Seen:
    """Work out what holds of an agreement on a day."""
    terms = agreement.terms_on(day)
    return Seen(agreement, terms, standing(terms, day), day)


@dataclass(frozen=True)
class Table:
    """A table of an export: its name, its columns, and the rows that an agreement puts in it."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[Seen], Iterator[Row]]


def _agreements(one: Seen) -> Iterator[Row]:
    terms, stands = one.terms, one.standing
    names = "; ".join(party.name for party in terms.parties)
    unknown = not stands.signatures and not signing_known(terms)
    signed = "not recorded" if unknown else f"{len(stands.signatures)} of {stands.parties}"
    label = terms.version.label or ""
    yield (
        *(terms.id, terms.title, terms.short_name, terms.place, names, stands.state),
        *(stands.starts_on, stands.expires_on, signed, label, terms.purpose.text if terms.purpose else ""),
    )


def _dates(one: Seen) -> Iterator[Row]:
    made = one.agreement.progress_on(one.day)
    for found in occurrences(one.terms, one.standing.starts_on, made):
        owners = "; ".join(one.terms.called(owner) for owner in found.owner)
        yield (
            *(one.terms.id, found.kind, found.item, found.what, found.opens, found.due),
            *(found.settled_on, owners, found.clause),
        )


def _records(one: Seen) -> Iterator[Row]:
    for found in happened(one.agreement.acted_by(one.day)):
        record = found.record
        written = record.written
        yield (
            *(one.terms.id, written.sequence if written else None, record.counts_on),
            *(
                written.at.date() if written else None,
                writer(written.by, one.agreement.names) if written else "",
            ),
            told(found, one.terms),
        )


def _signatures(one: Seen) -> Iterator[Row]:
    for sign_off in one.agreement.sign_offs("agreement", one.day):
        yield (
            *(one.terms.id, one.terms.called(sign_off.party), sign_off.name, sign_off.position),
            *(sign_off.counts_on, sign_off.method, authority_words(sign_off.authority), sign_off.digest),
            sign_off.version,
        )


def _log(one: Seen) -> Iterator[Row]:
    for found in log_of(one.agreement.records, one.day):
        entry, closed = found.entry, found.closed
        yield (
            *(one.terms.id, entry.number, entry.kind, entry.title, entry.owner, entry.counts_on),
            *(found.due_on, entry.before, entry.relied_on, entry.taken),
            *(closed.counts_on if closed else None, closed.outcome if closed else ""),
        )


TABLES = (
    Table(
        "agreements",
        (
            *("Reference", "Title", "Short name", "Place", "Parties", "State", "Starts", "Last day"),
            *("Signed", "Version", "Purpose"),
        ),
        _agreements,
    ),
    Table(
        "dates",
        ("Reference", "Kind", "Item", "What", "From", "Due", "Settled", "Owner", "Clause"),
        _dates,
    ),
    Table(
        "signatures",
        (
            *("Reference", "Party", "Name", "Position", "Counts from", "Method", "Authority", "SHA-256"),
            "Of the version from",  # nothing: of the first
        ),
        _signatures,
    ),
    Table("records", ("Reference", "Number", "Counts from", "Recorded (UTC)", "By", "What"), _records),
    Table(
        "registers",
        (
            *("Reference", "Number", "Kind", "What", "Owner", "Since", "Due", "Reported to"),
            *("Authority", "Taken", "Closed", "Outcome"),
        ),
        _log,
    ),
)
