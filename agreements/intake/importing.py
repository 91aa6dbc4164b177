"""The rules on what is imported: register files, and documents that their clerk confirms."""

from dataclasses import replace
from datetime import date

from agreements.agreement import Agreement
from agreements.answers import Content, Imported, ImportedEntry, Nothing, Register, Ruled
from agreements.asking import Asking
from agreements.carrying import NOTHING_LEFT, LeftBehind
from agreements.changes import changes
from agreements.days.calendar import ONE_DAY
from agreements.intake.handed_in import HandedIn, Purpose, drafted_terms
from agreements.intake.imports import (
    Confirm,
    Drafted,
    HowToImport,
    ImportText,
    NotConfirmed,
    OtherText,
    ShowDraft,
    StartConfirming,
    StartImport,
    TakeIn,
    TextAttached,
    ToConfirm,
)
from agreements.leaving import left_behind
from agreements.outcomes import Refusal, Refused
from agreements.records import Entry, Record, TextRead
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from agreements.versions import held_texts

Kept = tuple[Content, tuple[Record, ...], HandedIn | None]


def import_entry(request: ImportEntry, known: Agreement | None, asking: Asking) -> Ruled:
    """Compare a file's terms with what the register holds, and say what to record.

    The same terms again are nothing new. Other terms correct the version that counts from the same day;
    a file whose version has `counts_from` is a later version, which counts from that day beside the old.
    """
    terms = request.terms
    if not asking.may_import(terms.id):
        return Refused(Refusal.NOT_IMPORTER, entitled=asking.people.keepers()), ()
    if known and not asking.sees(known.restriction):
        return Refused(Refusal.ID_TAKEN, subject=terms.id), ()
    counts_on = terms.version.counts_from
    before = {entry.counts_on: entry for entry in known.entries}.get(counts_on) if known else None
    if before and before.digest == request.digest:
        return ImportedEntry(terms, request.file_name, Imported.UNCHANGED, ()), ()
    entry = _entry(terms, request.file_name)
    if before:
        differs = changes(before.terms, terms)
        return ImportedEntry(terms, request.file_name, Imported.CORRECTED, differs), (entry,)
    if known is None:
        return ImportedEntry(terms, request.file_name, Imported.NEW, ()), (entry,)
    until = _until(known, counts_on)
    result = Imported.EARLIER_VERSION if until else Imported.LATER_VERSION
    left = _left(known, entry, asking)
    return ImportedEntry(known.naming(terms), request.file_name, result, (), left, until), (entry,)


def _until(known: Agreement, counts_on: date | None) -> date | None:
    """Return the last day of a version that is earlier than all others."""
    first = known.entries[0].counts_on
    return first - ONE_DAY if first and (counts_on is None or counts_on < first) else None


def _left(known: Agreement, entry: Entry, asking: Asking) -> LeftBehind:
    """Work out what a version leaves behind once it counts: today, or on its first day if that is to come."""
    return left_behind(known, known.after(entry), max(asking.today, entry.counts_on or asking.today))


def _entry(terms: Terms, file_name: str) -> Entry:
    return Entry(
        agreement=terms.id,
        terms=terms,
        digest=digest(terms),
        file_name=file_name,
        counts_on=terms.version.counts_from,
    )


def start_import(request: StartImport, register: Register, asking: Asking) -> Content:
    """Say how a document is handed in, to those who may; what waits is told where nobody else hears it."""
    if not asking.may_hand_in():
        return Refused(Refusal.NOT_IMPORTER, entitled=asking.people.keepers())
    return HowToImport(() if asking.actor.aloud else register.handed_in, request.about)


def take_in(request: TakeIn, register: Register, asking: Asking) -> Kept:
    """Keep what was handed in, and show what it proposes."""
    handed = request.handed
    if not asking.may_import(handed.agreement):
        return Refused(Refusal.NOT_IMPORTER, entitled=asking.people.keepers()), (), None
    known = register.agreement(handed.agreement)
    return Drafted(handed, known.terms_on(asking.today) if known else None), (), handed


def show_draft(request: ShowDraft | StartConfirming, register: Register, asking: Asking) -> Content:
    """Show what a document proposes, or the first part of the form that confirms it."""
    handed = _waiting(request.code, register, asking)
    if isinstance(handed, Refused):
        return handed
    known = register.agreement(handed.agreement)
    terms = known.terms_on(asking.today) if known else None
    return Drafted(handed, terms) if isinstance(request, ShowDraft) else ToConfirm(handed, terms, 1)


def confirm(request: Confirm, register: Register, asking: Asking) -> Kept:
    """Take a part of the form; record what was confirmed once the last is filled.

    A document that is but the text of what the register has needs no more than the first part.
    """
    handed = _waiting(request.code, register, asking)
    if isinstance(handed, Refused):
        return handed, (), None
    known = register.agreement(handed.agreement)
    if request.part <= 1:
        handed = replace(
            handed,
            purpose=request.purpose if known else Purpose.NEW,
            counts_from=request.counts_from,
            title=request.title,
            short_name=request.short_name,
        )
    handed = handed.answered(request.part, request.kept)
    if handed.purpose is not Purpose.TEXT and request.part < handed.parts:
        terms = known.terms_on(asking.today) if known else None
        return ToConfirm(handed, terms, max(request.part, 1) + 1), (), handed
    if known and handed.purpose is not Purpose.NEW:
        content, records = _attached(handed, known, asking, corrects=True)
    else:
        content, records = _new(replace(handed, purpose=Purpose.NEW), register, asking)
    return content, records, handed


def _waiting(code: str, register: Register, asking: Asking) -> HandedIn | Refused:
    """Return what waits under a code for somebody who may import it, and who may know of its agreement."""
    if not register.handed_in:
        return Refused(Refusal.NOT_WAITING, subject=code)
    (handed,) = register.handed_in
    if handed.agreement and register.agreement(handed.agreement) is None:
        return Refused(Refusal.NOT_WAITING, subject=code)
    return (
        handed
        if asking.may_import(handed.agreement)
        else Refused(Refusal.NOT_IMPORTER, entitled=asking.people.keepers())
    )


def import_text(request: ImportText, register: Register, asking: Asking) -> Ruled:
    """Attach a document to an agreement that is known, at the word of somebody who may."""
    known = register.agreement(request.handed.agreement)
    if known is None:
        return Nothing(request.handed.agreement), ()
    if not asking.may_import(known.id):
        return Refused(Refusal.NOT_IMPORTER, entitled=asking.people.keepers()), ()
    content, records = _attached(request.handed, known, asking, corrects=request.corrects)
    if isinstance(content, TextAttached) and content.purpose is Purpose.VERSION:
        content = replace(content, unread=not content.again)
    return content, records


def _new(handed: HandedIn, register: Register, asking: Asking) -> Ruled:
    """Put a new agreement in the register, unless somebody confirmed the same document meanwhile."""
    for known in register.agreements:
        same = next(
            (one.read for one in held_texts(known.records) if one.read.digest == handed.text_digest), None
        )
        if same:
            passages = len(handed.passages)
            return TextAttached(known.terms_on(asking.today), same, passages, Purpose.TEXT, again=True), ()
    terms = drafted_terms(handed, None, taken=register.taken, today=asking.today)
    if not isinstance(terms, Terms):
        return NotConfirmed(handed, terms), ()
    read = handed.read_for(terms.id, terms.version.counts_from)
    attached = TextAttached(terms, read, len(handed.passages), Purpose.NEW)
    return attached, (_entry(terms, handed.file_name), read)


def _attached(handed: HandedIn, known: Agreement, asking: Asking, *, corrects: bool) -> Ruled:
    version = _version(handed, known, asking.today)
    is_new = version is not None and version not in {entry.counts_on for entry in known.entries}
    terms = known.terms_on(asking.today)
    new: tuple[Entry, ...] = ()
    if is_new:
        newer = replace(handed, purpose=Purpose.VERSION, counts_from=version)
        drafted = drafted_terms(newer, known, taken=False, today=asking.today)
        if not isinstance(drafted, Terms):
            return NotConfirmed(handed, drafted), ()
        terms, new = known.naming(drafted), (_entry(drafted, handed.file_name),)
    read = handed.read_for(known.id, version)
    before = _text_of(known, version)
    purpose = Purpose.VERSION if is_new else Purpose.TEXT
    if before and before.digest == read.digest:
        return TextAttached(terms, read, len(handed.passages), purpose, again=True), ()
    if before and not corrects:
        return OtherText(terms, handed), ()
    left = _left(known, new[0], asking) if new else NOTHING_LEFT
    attached = TextAttached(
        terms,
        read,
        len(handed.passages),
        purpose,
        handed.changes,
        left=left,
        until=_until(known, version) if new else None,
    )
    return attached, (*new, read)


def _version(handed: HandedIn, known: Agreement, today: date) -> date | None:
    """Return the day from which the document's version counts: the one said, else that of today's version."""
    if handed.counts_from and handed.purpose is not Purpose.TEXT:
        return handed.counts_from
    return known.entry_on(today).counts_on


def _text_of(known: Agreement, version: date | None) -> TextRead | None:
    return next((held.read for held in held_texts(known.records) if held.read.counts_on == version), None)
