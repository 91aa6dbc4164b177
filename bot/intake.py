"""Takes files in: read apart, recognised, drafted; what they may do is decided like everything else."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from agreements.agreement import NOW, Agreement
from agreements.intake.handed_in import HandedIn, drafted_entry
from agreements.intake.imports import ImportText, StartImport, TakeIn
from agreements.reads import Reads
from agreements.recorded import Actor
from agreements.requests import About, Base, ImportEntry, Topic
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot.reading import compare_apart, read_apart
from bot.recognising import is_entry, recognised
from documents.draft_file import written
from documents.entry import read_entry
from documents.handing_in import FileRead
from documents.refusals import Refusal
from questions.hearing import hear
from questions.loose.naming import naming
from questions.vocabulary import Vocabulary
from storage.store import Store
from views.page import File, Line, Page
from views.words.unread import draft_written, faulty_file, not_known, unread, unread_pages, with_draft

if TYPE_CHECKING:
    from bot.desk import Desk


@dataclass(frozen=True)
class How:
    """How documents are attached: to which agreement, from which day they count, over another text or not."""

    about: str = ""
    counts_from: date | None = None
    corrects: bool = False


_LEAD = re.compile(r"^\W*(?:import\b\W*(?:for\b)?|for\b)\s*", re.IGNORECASE)
"""What stands before the name of the agreement that a file is of."""


@dataclass(frozen=True)
class _Beside:
    """What was said beside a file: `named` where it is the name of an agreement and nothing else."""

    words: str
    named: bool = False


class Intake:
    """Takes in files on behalf of people, for a desk."""

    def __init__(self, desk: "Desk", store: Store, today: date) -> None:
        """Take the desk that decides, the store in which agreements are recognised, and the day."""
        self._desk = desk
        self._store = store
        self._today = today

    def take_in(self, file: File, *, actor: Actor, about: str = "", once: str = "") -> Page:
        """Put a register file in the register, or draft an entry of a document and keep it to be confirmed.

        The draft goes with the page as a register file too. Who may not import has no file read. With `once`,
        that is done only the first time that the key comes.
        """
        refused = self._desk.decide(StartImport(), actor=actor)
        if refused.refused:
            return refused
        if is_entry(file):
            return self._enter(file, read_entry(file.content, file.name), actor, once)
        found = read_apart(file.content)
        if isinstance(found, Refusal):
            return unread(file.name, found.words, found.next_step)
        beside = _Beside(_LEAD.sub("", about), named=bool(_LEAD.match(about)))
        handed = self._handed_in(file, found, actor, beside)
        if isinstance(handed, Page):
            return handed
        draft = self._draft_file(handed, actor)  # before it is kept: where this fails, nothing was
        said = self._desk.decide(TakeIn(handed), actor=actor, once=once)
        return said if said.refused else with_draft(said, draft)

    def import_files(self, files: Sequence[File], how: How, *, actor: Actor) -> list[Page]:
        """Import register files first, then documents, which may be of what those files are of.

        All are read before anything is stored: where one can't be, only what is wrong with them is told.
        """
        entries = [(file, read_entry(file.content, file.name)) for file in files if is_entry(file)]
        documents = [(file, read_apart(file.content)) for file in files if not is_entry(file)]
        faulty = [self._enter(file, read, actor) for file, read in entries if isinstance(read, tuple)]
        faulty += [
            unread(file.name, found.words, found.next_step)
            for file, found in documents
            if isinstance(found, Refusal)
        ]
        if faulty:
            return faulty
        return [
            *(self._enter(file, read, actor) for file, read in entries),
            *(
                self._attach(file, found, how, actor)
                for file, found in documents
                if isinstance(found, FileRead)
            ),
        ]

    def draft(self, file: File, *, actor: Actor, about: str = "") -> Page:
        """Draft the entry of a document as a register file, which goes with the page; nothing is kept."""
        found = read_apart(file.content)
        if isinstance(found, Refusal):
            return unread(file.name, found.words, found.next_step)
        handed = self._handed_in(file, found, actor, _Beside(about, named=True))
        if isinstance(handed, Page):
            return handed
        return draft_written(handed, self._draft_file(handed, actor))

    def _draft_file(self, handed: HandedIn, actor: Actor) -> File:
        if not handed.agreement:
            return draft_file(handed, None, self._today)
        with self._store.reading(actor) as tx:
            read = tx.read(Reads(agreements=(handed.agreement,)), when=NOW, day=self._today)
        known = read.agreement(handed.agreement)
        return draft_file(handed, known, self._today)

    def _enter(self, file: File, read: Terms | Sequence[object], actor: Actor, once: str = "") -> Page:
        if not isinstance(read, Terms):
            return faulty_file(file.name, [str(fault) for fault in read])
        return self._desk.decide(ImportEntry(read, digest(read), file.name), actor=actor, once=once)

    def _attach(self, file: File, found: FileRead, how: How, actor: Actor) -> Page:
        handed = self._handed_in(file, found, actor, _Beside(how.about, named=True))
        if isinstance(handed, Page):
            return handed
        if not handed.agreement:
            return not_known(handed)
        handed = replace(handed, counts_from=how.counts_from)
        said = self._desk.decide(ImportText(handed, corrects=how.corrects), actor=actor)
        return replace(said, parts=(*unread_pages(handed), *said.parts))

    def _handed_in(self, file: File, found: FileRead, actor: Actor, beside: _Beside) -> HandedIn | Page:
        """Put what was read of a file under a code, with the agreement that it is of and what changed."""
        with self._store.reading(actor) as tx:
            named = self._named(beside, tx.vocabulary)
            if isinstance(named, About):
                agreement, named = named.agreement, None
            else:
                agreement = "" if named else recognised(found.proposals, tx.vocabulary)
            read = Reads(agreements=(agreement,), texts=True) if agreement else Reads()
            before = tx.read(read, when=NOW, day=self._today).text(agreement)
        if named:
            refused = self._desk.decide(named, actor=actor)  # which says why it is none
            return replace(refused, parts=(*refused.parts, Line(f"{file.name} was not stored.")))
        changes = compare_apart(before.passages, found.passages) if before else ()
        if isinstance(changes, Refusal):
            return unread(file.name, changes.words, changes.next_step)
        return HandedIn(
            code=secrets.token_hex(4),
            user=actor.user,
            file_name=file.name,
            file_digest=hashlib.sha256(file.content).hexdigest(),
            pages=found.pages,
            passages=found.passages,
            proposals=found.proposals,
            agreement=agreement,
            changes=changes,
            unread=found.unread,
        )

    def _named(self, beside: _Beside, vocabulary: Vocabulary) -> Base | None:
        """Read which agreement is named beside a file, or asks for what is none of ours; nothing names none.

        A sentence may hold a name; a word of it that is only like one, or found in some text, is none.
        """
        if not beside.words.strip():
            return None
        named = hear(f"status {beside.words}", vocabulary, today=self._today).request
        if isinstance(named, About):
            return named
        held = naming(beside.words, vocabulary)
        if held.sure and held.taken and len(held.agreements) == 1:
            return About(Topic.STATUS, held.agreements[0])
        return named if beside.named else None


def draft_file(handed: HandedIn, known: Agreement | None, day: date) -> File:
    """Write what a document proposes as a register file that a clerk can edit and import.

    That of a known agreement has its reference, and is called as it is on the day.
    """
    name = f"{handed.file_name.rpartition('.')[0] or handed.file_name}.draft.yaml"
    text = written(
        drafted_entry(handed, known, day), handed.proposals, file_name=handed.file_name, draft_name=name
    )
    return File.made(name, text.encode())
