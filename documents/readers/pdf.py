"""PDF -> lines -> blocks, with PDFium: quick, and made for files that nobody vouches for."""

import itertools
import re
import statistics
import threading
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

import pypdfium2  # type: ignore[import-untyped] # it carries no types, and nobody publishes stubs for it
from pypdfium2 import raw

from documents.readers.aligned import parted_by_columns
from documents.readers.blocks import Block, ReadingStoppedError
from documents.readers.columns import (
    Columns,
    Piece,
    Row,
    Word,
    columns_at_end,
    tabled,
)
from documents.readers.drawn import rows_of
from documents.readers.gutters import columns_in
from documents.readers.letters import Letters, as_printed, is_printed
from documents.readers.limits import MAX_CHARACTERS, MAX_PAGES, MAX_UNPACKED_BYTES
from documents.readers.lines import BULLET, Line, blocks_of, reflow
from documents.readers.over_pages import joined_over_pages
from documents.readers.pictured import is_pictured
from documents.readers.plain import read_text
from documents.readers.printed import Printed, with_notes
from documents.readers.running_heads import edges_of, without_running_heads
from documents.readers.typewritten import typed_text
from documents.refusals import Reason

_ONE_AT_A_TIME = threading.Lock()  # PDFium may not be called from two threads at once
_STREAM = re.compile(rb"stream\r?\n")
_CHAINED = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")
_A_FEW = 4  # words of a line that are looked at
_HEADING = 1.12  # larger than the body by so much, a line is taken for a heading
_COLUMN_GAP = 1.3  # a gap of so many letter heights parts two columns
_OTHER_LINE = 0.45  # of a letter height, by which no raised letter stands higher
_HEADING_GAP = 1.6  # a step of so many letter heights parts two headings
_NUMBER = re.compile(r"^(\d{1,3}(?:\.\d{1,3})*\.|\d{1,3}(?:\.\d{1,3})+)(?=[A-Z])(?![GKM]\w?\b)")
"""A number that a paragraph follows without a space: "1.1This agreement", and no "1.5M"."""

_AMOUNT = re.compile(r"(?=.*[£€,./%])[£€]?\d[\d,]*(?:[./]\d+)?%?")  # two on end stand in two columns
_BLANK = re.compile(r"\[\t\]|\b(?:the|on)(?:\tday| day\t| day of\t)(?:of)?\t?")
_PARAGRAPH_GAP = 1.35  # a step of so many usual steps parts two paragraphs
_ENDS = (".", ":", ";", "?")  # of a line that a heading may stand right below
_TABLE_GAP = 4  # a step of so many letter heights parts two tables
_BETWEEN_WORDS = 0.25  # of a letter height
_WORDLESS_FILE = 20  # characters
_WORDLESS_PAGE = 40  # the same of a page that is a picture, on which a stamp may stand
_WORDLESS_ENOUGH = 1_000  # characters of a page of which it is not asked whether it is a picture


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page, and whether it is a picture with few words at most."""

    lines: list[Printed]
    pictured: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """A line of text or a row of a table, with its highest piece and its lowest."""

    text: str
    first: Piece
    last: Piece
    notes: tuple[str, ...] = ()

    @property
    def is_row(self) -> bool:
        return "\t" in self.text


def read_pdf(data: bytes) -> Iterator[Block]:
    """Read a PDF that holds text; running heads and page numbers are left out, pages without text told."""
    _check_streams(data)
    with _ONE_AT_A_TIME:
        found = list(_pages(data))
    pages = [page.lines for page in found]
    kept = without_running_heads(pages)
    unread = tuple(
        number
        for number, (page, lines) in enumerate(zip(found, kept, strict=True), start=1)
        if page.pictured and _length(lines) < _WORDLESS_PAGE
    )
    if sum(map(_length, pages)) < _WORDLESS_FILE or len(unread) == len(pages):
        raise ReadingStoppedError(Reason.NO_TEXT)
    left = [
        lines
        for number, (page, lines) in enumerate(zip(pages, kept, strict=True), start=1)
        if page and number not in unread
    ]
    if sum(not lines for lines in left) * 2 > len(left):
        kept = pages  # the lines that recur are what the document says
    blocks = itertools.chain(_blocks([with_notes(page) for page in kept]), edges_of(pages, kept))
    return (replace(block, unread=unread) for block in blocks) if unread else blocks


def _length(lines: Sequence[Printed]) -> int:
    return sum(len(line.text) for line in lines)


def _blocks(kept: list[list[Printed]]) -> Iterator[Block]:
    if all(line.even and not line.pieces[0].bold for page in kept for line in page):
        return read_text(typed_text([[piece for line in page for piece in line.pieces] for page in kept]))
    edge = _edge(line for page in kept for line in page)
    parts = [part for page in kept for part in _columns(page, edge)]
    return blocks_of(reflow(_lines([lines for lines, _ in parts], [edge for _, edge in parts])))


def _check_streams(data: bytes) -> None:
    """Refuse a file whose packed streams come to too much: PDFium would unpack them in full."""
    if _CHAINED.search(data):
        raise ReadingStoppedError(Reason.BOMB)
    total = 0
    for start in _STREAM.finditer(data):
        unpacker = zlib.decompressobj()
        rest = data[start.end() : start.end() + 64 * 1024]
        at = start.end() + len(rest)
        try:
            while rest and not unpacker.eof:
                total += len(unpacker.decompress(rest, 1024 * 1024))
                if total > MAX_UNPACKED_BYTES:
                    raise ReadingStoppedError(Reason.BOMB)
                rest = unpacker.unconsumed_tail or data[at : at + 64 * 1024]
                at += 0 if unpacker.unconsumed_tail else len(rest)
        except zlib.error:
            continue  # not packed this way: a picture, or damage that PDFium will judge


def _pages(data: bytes) -> Iterator[_Page]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        wanted = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(fault).lower()
        raise ReadingStoppedError(Reason.PASSWORD if wanted else Reason.CORRUPT) from fault
    try:
        if len(document) > MAX_PAGES:
            raise ReadingStoppedError(Reason.TOO_LARGE)
        read = 0
        for index in range(len(document)):
            try:
                page = document[index]
                text = page.get_textpage()
            except pypdfium2.PdfiumError as fault:
                raise ReadingStoppedError(Reason.CORRUPT) from fault
            lines = list(_page_lines(Letters.of(page, text), index + 1))
            pictured = _length(lines) < _WORDLESS_ENOUGH and is_pictured(page)
            text.close()
            page.close()
            read += _length(lines)
            if read > MAX_CHARACTERS:
                raise ReadingStoppedError(Reason.TOO_LARGE)
            yield _Page(lines, pictured)
    finally:
        document.close()


def _page_lines(letters: Letters, number: int) -> Iterator[Printed]:
    """Read a page's lines, with a tab where a gap is as wide as one between two columns."""
    at = 0
    for line in re.split(r"(\r\n|\n|\r)", letters.text):
        if is_printed(line):
            yield _printed(letters, line, at, number)
        at += len(line)


def _printed(letters: Letters, line: str, at: int, number: int) -> Printed:
    margin = len(line) - len(line.lstrip())
    bullet = BULLET.match(line[margin:])  # one of another size than the words behind it
    first = at + margin + (bullet.end() if bullet else 0)
    size = letters.size(first)
    places = (first, at + len(line.rstrip()) - 1, *_beginnings(line, at))
    bold = all(letters.is_bold(place) for place in places)
    words: list[Word] = []
    text = ""
    for word in re.finditer(r"\S+", line):
        left, right = letters.reach(at + word.start(), at + word.end() - 1)
        base = letters.baseline(at + word.start())
        is_cell = bool(words) and (
            _parts(words[-1], left, base, max(size, 1))
            or bool(_AMOUNT.fullmatch(word[0]) and _AMOUNT.fullmatch(words[-1].text))
        )
        printed, notes = as_printed(word[0]), letters.marks_in(at + word.start(), at + word.end())
        for part in _NUMBER.sub(r"\1 ", printed).split(" ") if printed and not words else [printed]:
            text += ("\t" if is_cell else " " if words else "") + part if part else ""
            words += [Word(part, left, right, base)] if part else []
        if notes and words:
            words[-1] = replace(words[-1], notes=(*words[-1].notes, *notes))
    rest = iter(words)
    cells = _BLANK.sub(lambda told: told[0].replace("\t", " "), text).split("\t")
    parts = (tuple(next(rest) for _ in cell.split(" ")) for cell in cells)
    return Printed(
        tuple(Piece(part, round(size, 1), bold) for part in parts), number, even=letters.is_even(first)
    )


def _beginnings(line: str, at: int) -> list[int]:
    """Give the places of the letters with which a few words of a line begin: of a bold one, all are."""
    words = [at + word.start() for word in re.finditer(r"\w+", line)]
    return words[:: max(1, len(words) // _A_FEW)]


def _parts(before: Word, left: float, base: float, size: float) -> bool:
    """Say whether a word stands in another cell than the one before: across a gap, or on another line."""
    return left - before.right > _COLUMN_GAP * size or abs(base - before.base) > _OTHER_LINE * size


def _columns(page: list[Printed], edge: float) -> Iterator[tuple[list[Printed], float]]:
    """Give the lines of a page and how far they reach; each of its columns is as a page of its own."""
    cuts = columns_in([line.pieces for line in page])
    for first, last in pairwise([0, *cuts, len(page)]):
        lines = page[first:last]
        yield lines, _edge(lines) if cuts else edge


def _edge(lines: Iterable[Printed]) -> float:
    return max((piece.right for line in lines for piece in line.pieces), default=0)


def _lines(pages: list[list[Printed]], edges: list[float]) -> list[Line]:
    """Tell headings by size and weight, paragraphs by the space between lines, and the rows of tables."""
    pieces = [line.pieces[0] for page in pages for line in page]
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[piece.size] += len(piece.text)
    body = max(sizes, key=lambda size: sizes[size], default=0.0)
    mostly_bold = sum(piece.bold for piece in pieces) > len(pieces) / 2
    drawn = ([piece for line in page for piece in line.pieces] for page in pages)
    found = joined_over_pages([rows_of(parted_by_columns(page)) for page in drawn])
    everywhere = _usual_step([row for rows in found for row in rows])
    out: list[Line] = []
    carried: Columns = []  # of the table with which the page before ends
    told_on: list[list[_Told]] = []
    for rows in found:
        told_on.append(list(_told(rows, carried)))
        carried = columns_at_end(rows, carried)
    for page, rows, edge, every, coming in zip(pages, found, edges, told_on, [*told_on[1:], []], strict=True):
        usual = min(_usual_step(rows) or everywhere, everywhere)
        above: _Told | None = None
        for told, following in zip_longest(every, [*every[1:], *coming[:1]][: len(every)]):
            larger = told.first.size > body * _HEADING
            if above is None:
                goes_on = told.is_row and out and out[-1].text.count("\t") == told.text.count("\t")
                apart = not (goes_on or (out and _runs_over(out[-1], told)))
            else:
                apart = _stand_apart(
                    above, told, max(_PARAGRAPH_GAP * usual, _HEADING_GAP * told.first.size * larger)
                )
            begins = apart or not out or out[-1].bold or out[-1].text.endswith(_ENDS) or not out[-1].full
            if apart:
                out.append(Line(""))
            heading = larger or (told.first.bold and not mostly_bold and begins)
            full = (
                following is not None and not told.is_row and _has_no_room(told.last, following.first, edge)
            )
            size = told.first.size
            out.append(Line(told.text, page[0].page, bold=heading, full=full, size=size, notes=told.notes))
            above = told
    return out


def _runs_over(before: Line, told: _Told) -> bool:
    """Say whether the sentence that a page or a column breaks off in goes on with what opens the next."""
    return before.full and not (told.is_row or before.text.endswith(_ENDS))


def _has_no_room(line: Piece, below: Piece, edge: float) -> bool:
    """Say whether the first word below a line would not have stood in it."""
    word = below.words[0]
    return line.right + _BETWEEN_WORDS * line.size + word.right - word.left > edge


def _stand_apart(above: _Told, below: _Told, step: float) -> bool:
    """Say whether space parts two lines or rows, or their size; rows of one table may stand further apart."""
    if above.is_row and below.is_row:
        step = _TABLE_GAP * below.first.size
    return abs(above.last.top - below.first.top) > step or abs(above.first.size - below.first.size) > 1


def _usual_step(rows: Sequence[Row]) -> float:
    """Give the step from one line to the next that is met most."""
    steps = [above.top - line.top for row in rows for cell in row for above, line in pairwise(cell.lines)]
    return statistics.median_low(steps or [0])


def _told(rows: Sequence[Row], carried: Columns) -> Iterator[_Told]:
    """Give the lines of paragraphs and the rows of tables, the first of them in the columns carried over."""
    for row, cells in tabled(rows, carried):
        pieces = [piece for cell in row for piece in cell.lines]
        if cells:
            highest, lowest = max(pieces, key=lambda one: one.top), min(pieces, key=lambda one: one.top)
            yield _Told("\t".join(cells), highest, lowest, _notes_of(pieces))
        else:
            yield from (_Told(piece.text, piece, piece, _notes_of([piece])) for piece in pieces)


def _notes_of(pieces: Sequence[Piece]) -> tuple[str, ...]:
    return tuple(note for piece in pieces for word in piece.words for note in word.notes)
