"""PDF -> lines -> blocks, with PDFium: quick, and made for files that nobody vouches for."""

import re
import statistics
import threading
import zlib
from collections import Counter
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass, replace
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped] # it carries no types, and nobody publishes stubs for it
from pypdfium2 import raw

from documents.readers.blocks import Block, ReadingStoppedError
from documents.readers.limits import MAX_CHARACTERS, MAX_PAGES, MAX_UNPACKED_BYTES
from documents.readers.lines import Line, blocks_of, reflow
from documents.refusals import Reason

_ONE_AT_A_TIME = threading.Lock()  # PDFium may not be called from two threads at once
_STREAM = re.compile(rb"stream\r?\n")
_CHAINED = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")
_EDGE = 3  # lines at the top and at the foot of a page that may be running heads
_HEADING = 1.12  # larger than the body by so much, a line is taken for a heading
_BOLD_WEIGHT = 600
_COLUMN_GAP = 1.3  # a gap of so many letter heights parts two columns
_HEADING_GAP = 1.6  # a step of so many letter heights parts two headings
_NEAR = 4  # points: what begins so near below a cell goes on with it
_BLANK = re.compile(r"\[\t\]|\b(?:the|on)(?:\tday| day\t| day of\t)(?:of)?\t?")
_PARAGRAPH_GAP = 1.35  # a step of so many usual steps parts two paragraphs
_WORDLESS_PAGE = 20  # characters


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line as it stands on its page; `top` counts from the foot of the page, in points."""

    text: str
    page: int
    size: float
    bold: bool
    top: float
    left: float = 0.0
    last: float = 0.0  # where the last of its cells begins


def read_pdf(data: bytes) -> Iterator[Block]:
    """Read a PDF that holds text; running heads and page numbers are left out."""
    _check_streams(data)
    with _ONE_AT_A_TIME:
        pages = list(_pages(data))
    if sum(len(line.text) for page in pages for line in page) < _WORDLESS_PAGE:
        raise ReadingStoppedError(Reason.NO_TEXT)
    return blocks_of(reflow(_lines(_without_running_heads(pages))))


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


def _pages(data: bytes) -> Iterator[list[_Printed]]:
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
            lines = list(_page_lines(text, index + 1))
            text.close()
            page.close()
            read += sum(len(line.text) for line in lines)
            if read > MAX_CHARACTERS:
                raise ReadingStoppedError(Reason.TOO_LARGE)
            yield lines
    finally:
        document.close()


def _page_lines(page: pypdfium2.PdfTextPage, number: int) -> Iterator[_Printed]:
    """Read a page's lines, with a tab where a gap is as wide as one between two columns."""
    count = page.count_chars()
    if count > MAX_CHARACTERS:
        raise ReadingStoppedError(Reason.TOO_LARGE)
    text = page.get_text_range(0, count) if count else ""
    at = 0
    for line in re.split(r"(\r\n|\n|\r)", text):
        if line.strip("\r\n\ufffe\x00 "):
            yield _printed(page, line, at, number)
        at += len(line)


def _printed(page: pypdfium2.PdfTextPage, line: str, at: int, number: int) -> _Printed:
    first = at + len(line) - len(line.lstrip())
    _, bottom, _, top = _box(page, first)
    size = raw.FPDFText_GetFontSize(page, first) or (top - bottom)
    weight = raw.FPDFText_GetFontWeight(page, first)
    pieces: list[str] = []
    right = 0.0  # where the word before ends
    left = last = _box(page, first)[0]
    for word in re.finditer(r"\S+", line):
        if pieces:
            begins = _box(page, at + word.start())[0]
            is_cell = begins - right > _COLUMN_GAP * max(size, 1)
            last = begins if is_cell else last
            pieces.append("\t" if is_cell else " ")
        pieces.append(word[0])
        right = _box(page, at + word.end() - 1)[2]
    text = "".join(pieces).replace("\ufffe", "-").replace("\x02", "-")
    text = _BLANK.sub(lambda told: told[0].replace("\t", " "), text)
    return _Printed(text, number, round(size, 1), weight >= _BOLD_WEIGHT, bottom, left, last)


def _box(page: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    raw.FPDFText_GetCharBox(page, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _without_running_heads(pages: list[list[_Printed]]) -> list[list[_Printed]]:
    """Leave out lines at the edges of pages that recur, but for their numbers, on most pages."""

    def form(line: _Printed) -> str:
        return re.sub(r"\d+", "#", line.text).strip().lower()

    seen = Counter(
        form_of for page in pages for form_of in {form(line) for line in page[:_EDGE] + page[-_EDGE:]}
    )
    often = max(2, len(pages) * 0.4)
    return [
        [
            line
            for place, line in enumerate(page)
            if _EDGE <= place < len(page) - _EDGE or seen[form(line)] < often or len(pages) == 1
        ]
        for page in pages
    ]


def _lines(pages: list[list[_Printed]]) -> list[Line]:
    """Tell headings by size and weight, and paragraphs by the space between lines."""
    printed = [line for page in pages for line in page]
    body = statistics.mode(line.size for line in printed) if printed else 0
    mostly_bold = sum(line.bold for line in printed) > len(printed) / 2
    out: list[Line] = []
    for page in pages:
        steps = [above.top - line.top for above, line in pairwise(page)]
        usual = statistics.median_low([step for step in steps if step > 1] or [0])
        for place, line in enumerate(page):
            heading = line.size > body * _HEADING or (line.bold and not mostly_bold)
            step = abs(steps[place - 1]) if place else 0.0
            apart = max(
                _PARAGRAPH_GAP * usual, _HEADING_GAP * line.size if line.size > body * _HEADING else 0.0
            )
            if place == 0 or step > apart:
                out.append(Line(""))
            goes_on = bool(place) and step <= apart and _goes_on(page[place - 1], line)
            out.append(Line(line.text, line.page, bold=heading, goes_on=goes_on))
            if goes_on:
                page[place] = replace(line, last=page[place - 1].last, text=f"\t{line.text}")
    return out


def _goes_on(above: _Printed, line: _Printed) -> bool:
    """Say whether a line goes on with the last cell of the line above, or with its numbered paragraph."""
    return (
        "\t" in above.text
        and "\t" not in line.text
        and above.bold == line.bold
        and abs(line.left - above.last) < _NEAR
    )
