"""A paper, or a card, as a PDF."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import cast

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, XPos, YPos
from fpdf.fonts import FontFace
from fpdf.table import Table as Grid

from views.page import Heading, Line, Point, Quote, Row, Table
from views.papers.card import Card, said, size
from views.papers.letters import STYLES, Letters
from views.papers.paper import Paper
from views.papers.text import printable
from views.plain import with_where

WIDEST = 40
"""Letters by which a column of a table is made wide at most."""

HIGHEST = 20
"""Lines of a row of a table at most: half a page, for a row can't go on over the page's end."""

SHORT = 160
"""Letters that are never more lines than that, however narrow the column."""

AS_THEY_STAND = re.compile(r"[\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Latin letters, punctuation and signs of money: all that needs no shaping, which takes most of the time."""


def pdf(paper: Paper) -> bytes:
    """Make the paper a PDF file on A4; text that runs right to left is set so."""
    document = _document(paper.title)
    _write(document, paper.title, size=20, bold=True)
    _write(document, paper.subtitle)
    _pairs(document, paper.facts)
    for heading, text in paper.sections:
        _write(document, heading, size=13, bold=True)
        _write(document, text)
    _write(document, paper.closing)
    for signing in paper.signings:
        _pairs(document, signing.rows)
    return bytes(document.output())


def pdf_of_card(card: Card) -> bytes:
    """Make a card a PDF file on A4."""
    document = _document(card.title)
    _write(document, card.title, size=20, bold=True)
    _write(document, card.subtitle)
    for part in card.parts:
        match part:
            case Heading():
                _write(document, part.text, size=size(part), bold=True)
            case Table():
                _table(document, part)
            case Row():
                _write(document, part.label, size=10, bold=True, gap=0)
                _write(document, said(part), size=10)
            case Point():
                _write(document, f"\u2022 {said(part)}", size=10, gap=1)
            case Line() | Quote():
                _write(document, said(part), size=10)
    return bytes(document.output())


def _document(title: str) -> FPDF:
    document = FPDF(format="A4")
    document.set_title(printable(title))
    for style in STYLES:
        font = Letters(document, style)
        document.fonts[font.fontkey] = font
    document.add_page()
    return document


def _write(document: FPDF, text: str, *, size: int = 11, bold: bool = False, gap: int = 2) -> None:
    document.set_font("body", "B" if bold else "", size)
    _shape(document, [text])
    document.multi_cell(0, size * 0.5, printable(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
    document.ln(gap)


def _shape(document: FPDF, texts: Iterable[str]) -> None:
    """Have letters shaped, as scripts that join or reorder them need, where any of the texts has such."""
    document.set_text_shaping(use_shaping_engine=not all(map(AS_THEY_STAND.fullmatch, texts)))


def _pairs(document: FPDF, rows: tuple[tuple[str, str], ...]) -> None:
    document.set_font("body", "", 10)
    _shape(document, (text for row in rows for text in row))
    with document.table(
        col_widths=(1, 2), first_row_as_headings=False, text_align="L", headings_style=FontFace()
    ) as table:
        for label, value in rows:
            for part in _on_pages(document, (label, value), (1, 2)):
                _row(table, part)
    document.ln(6)


def _table(document: FPDF, part: Table) -> None:
    """Write a table, its columns as wide as what stands in them asks for; its first row is on each page."""
    document.set_font("body", "", 8)
    cites = part.cites or ((),) * len(part.rows)
    rows = [(*row[:-1], with_where(row[-1], cite)) for row, cite in zip(part.rows, cites, strict=True)]
    columns = zip(part.columns, *rows, strict=True)
    widths = tuple(min(max(len(cell) for cell in column), WIDEST) + 6 for column in columns)
    bold = FontFace(emphasis="BOLD")
    _shape(document, (cell for row in (part.columns, *rows) for cell in row))
    with document.table(col_widths=widths, text_align="L", headings_style=bold) as table:
        for cells in (part.columns, *rows):
            for shown in _on_pages(document, cells, widths):
                _row(table, shown)
    document.ln(4)


def _row(table: Grid, cells: Iterable[str]) -> None:
    row = table.row()
    for cell in cells:
        row.cell(cell)


def _on_pages(document: FPDF, cells: Sequence[str], widths: Sequence[float]) -> Iterable[tuple[str, ...]]:
    """Give a row as it is printed, and one that is higher than a page as several."""
    part = document.epw / sum(widths)
    cut = (_cut(document, printable(cell), part * width) for cell, width in zip(cells, widths, strict=True))
    return zip_longest(*cut, fillvalue="")


def _cut(document: FPDF, text: str, width: float) -> list[str]:
    if len(text) <= SHORT and text.count("\n") < HIGHEST:
        return [text]
    printed = document.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES)
    lines = cast("list[str]", printed)
    return ["\n".join(lines[at : at + HIGHEST]) for at in range(0, len(lines), HIGHEST)]
