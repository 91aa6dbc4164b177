"""A file that was handed in, read and drafted in one go; two texts compared; how a process tells of both."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from agreements.intake.handed_in import ClauseChange
from agreements.intake.proposals import Proposal
from agreements.terms.passages import Passage
from documents.refusals import Refusal, without_text


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file says, and what that proposes for the register; `unread` tells of pages without text."""

    kind: str
    pages: int | None
    passages: tuple[Passage, ...]
    proposals: tuple[Proposal, ...]
    unread: str = ""


def read_file(data: bytes) -> FileRead | Refusal:
    """Read a file's bytes, whatever its name, and draft an entry of it."""
    from documents.draft import draft  # noqa: PLC0415 - not where only what another process read is told
    from documents.reading import read  # noqa: PLC0415 - the same

    document = read(data)
    if isinstance(document, Refusal):
        return document
    passages = tuple(clause.passage for clause in document.clauses)
    told = without_text(document.unread) if document.unread else None
    unread = f"{told.words} {told.next_step}" if told else ""
    return FileRead(document.kind, document.pages, passages, draft(document).facts, unread)


def as_bytes(found: FileRead | Refusal) -> bytes:
    """Write down what came of a file."""
    return _adapter().dump_json(found)


def from_bytes(written: bytes) -> FileRead | Refusal:
    """Read what `as_bytes` wrote; raises ValueError for anything else."""
    told = json.loads(written)
    return _adapter().validate_python(told, strict=False) if isinstance(told, dict) else _no_object()


def texts_as_bytes(old: Sequence[Passage], new: Sequence[Passage]) -> bytes:
    """Write down two texts that are to be compared."""
    return _texts().dump_json((tuple(old), tuple(new)))


def compare_texts(written: bytes) -> bytes:
    """Compare two texts that are written down, and write down what changed."""
    from documents.compare import compare  # noqa: PLC0415 - not where only what changed is told

    return _changes().dump_json(compare(*_texts().validate_json(written)))


def changes_from_bytes(written: bytes) -> tuple[ClauseChange, ...]:
    """Read what `compare_texts` wrote."""
    return _changes().validate_json(written)


def _no_object() -> FileRead | Refusal:
    message = "the reader of files wrote something else than what it read"
    raise ValueError(message)


@cache
def _texts() -> TypeAdapter[tuple[tuple[Passage, ...], tuple[Passage, ...]]]:
    return TypeAdapter(tuple[tuple[Passage, ...], tuple[Passage, ...]])


@cache
def _changes() -> TypeAdapter[tuple[ClauseChange, ...]]:
    return TypeAdapter(tuple[ClauseChange, ...])


@cache
def _adapter() -> TypeAdapter[FileRead | Refusal]:
    return TypeAdapter(FileRead | Refusal)
