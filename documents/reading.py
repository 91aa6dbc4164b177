"""The door of the room: a file's bytes -> a document of clauses, or a refusal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from documents.clauses import Clause
from documents.readers.blocks import Block, ReadingStoppedError, renumbered
from documents.readers.kinds import Kind, decode, kind_of
from documents.readers.limits import MAX_BLOCKS, MAX_BYTES, MAX_CHARACTERS
from documents.refusals import Reason, Refusal, refuse
from documents.tree import clauses_of


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: its clauses in order; `pages` is None for formats without pages.

    It is `tracked` where it shows changes that nobody has accepted yet, and `unread` are the pages that hold
    next to no text, as those of a scan do.
    """

    kind: Kind
    clauses: tuple[Clause, ...]
    pages: int | None
    tracked: bool = False
    unread: tuple[int, ...] = ()


def read(data: bytes) -> Document | Refusal:
    """Read a file's bytes, whatever its name; raises nothing for any bytes."""
    if len(data) > MAX_BYTES:
        return refuse(Reason.TOO_LARGE)
    kind = kind_of(data)
    if isinstance(kind, Refusal):
        return kind
    try:
        blocks = list(_bounded(_blocks(kind, data)))
    except ReadingStoppedError as stopped:
        return refuse(stopped.args[0])
    if not any(ch.isalpha() for block in blocks for ch in block.text):
        return refuse(Reason.NO_TEXT, detail=None if kind == "pdf" else "The file holds no words.")
    unread = blocks[0].unread
    pages = max((*(block.page or 0 for block in blocks), *unread), default=0) or None
    tracked = any(block.tracked for block in blocks)
    return Document(kind, clauses_of(blocks), pages, tracked, unread)


def _blocks(kind: Kind, data: bytes) -> Iterator[Block]:
    # Each reader is imported when a file needs it: they bring large libraries with them.
    if kind == "docx":
        from documents.readers.word import read_docx  # noqa: PLC0415 - only when needed

        return read_docx(data)
    if kind == "pdf":
        from documents.readers.pdf import read_pdf  # noqa: PLC0415 - only when needed

        return read_pdf(data)
    text = decode(data)
    if isinstance(text, Refusal):
        raise ReadingStoppedError(text.reason)
    if len(text) > MAX_CHARACTERS:
        raise ReadingStoppedError(Reason.TOO_LARGE)
    return _text_reader(kind)(text)


def _text_reader(kind: Kind) -> Callable[[str], Iterator[Block]]:
    if kind == "html":
        from documents.readers.html import read_html  # noqa: PLC0415 - only when needed

        return read_html
    if kind == "markdown":
        from documents.readers.markdown import read_markdown  # noqa: PLC0415 - only when needed

        return read_markdown
    from documents.readers.plain import read_text  # noqa: PLC0415 - only when needed

    return read_text


def _bounded(blocks: Iterator[Block]) -> Iterator[Block]:
    characters = 0
    for block in renumbered(list(blocks)):
        characters += len(block.text)
        if characters > MAX_CHARACTERS or block.paragraph > MAX_BLOCKS:
            raise ReadingStoppedError(Reason.TOO_LARGE)
        yield block
