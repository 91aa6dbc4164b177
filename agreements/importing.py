"""What a register file does to the register: a new agreement, a correction, a later version, or nothing."""

from agreements.agreement import Agreement
from agreements.answers import Imported, ImportedEntry
from agreements.changes import changes
from agreements.records import Entry
from agreements.requests import ImportEntry


def import_entry(request: ImportEntry, known: Agreement | None) -> tuple[ImportedEntry, tuple[Entry, ...]]:
    """Compare a file's terms with what the register holds, and say what to record.

    The same terms again are nothing new. Other terms correct the version that counts from the same day;
    a file whose version has `counts_from` is a later version, which counts from that day beside the old.
    """
    terms = request.terms
    counts_on = terms.version.counts_from
    before = {entry.counts_on: entry for entry in known.entries}.get(counts_on) if known else None
    if before and before.digest == request.digest:
        return ImportedEntry(terms, request.file_name, Imported.UNCHANGED, ()), ()
    entry = Entry(
        agreement=terms.id,
        terms=terms,
        digest=request.digest,
        file_name=request.file_name,
        counts_on=counts_on,
    )
    if before:
        differs = changes(before.terms, terms)
        return ImportedEntry(terms, request.file_name, Imported.CORRECTED, differs), (entry,)
    result = Imported.LATER_VERSION if known and counts_on else Imported.NEW
    return ImportedEntry(terms, request.file_name, result, ()), (entry,)
