"""A paper as a PDF."""

from pathlib import Path

import matplotlib as mpl
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from views.papers.paper import Paper
from views.papers.text import printable

FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
"""DejaVu Sans, as matplotlib brings it: letters of Latin, Greek, Cyrillic, Arabic and Hebrew."""


def pdf(paper: Paper) -> bytes:
    """Make the paper a PDF file on A4; text that runs right to left is set so."""
    document = FPDF(format="A4")
    document.set_title(printable(paper.title))
    document.add_font("body", fname=FONTS / "DejaVuSans.ttf")
    document.add_font("body", "B", fname=FONTS / "DejaVuSans-Bold.ttf")
    document.set_text_shaping(use_shaping_engine=True)
    document.add_page()
    _write(document, paper.title, size=20, bold=True)
    _write(document, paper.subtitle)
    _table(document, paper.facts)
    for heading, text in paper.sections:
        _write(document, heading, size=13, bold=True)
        _write(document, text)
    _write(document, paper.closing)
    for signing in paper.signings:
        _table(document, signing.rows)
    return bytes(document.output())


def _write(document: FPDF, text: str, *, size: int = 11, bold: bool = False) -> None:
    document.set_font("body", "B" if bold else "", size)
    document.multi_cell(0, size * 0.5, printable(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
    document.ln(2)


def _table(document: FPDF, rows: tuple[tuple[str, str], ...]) -> None:
    document.set_font("body", "", 10)
    with document.table(
        col_widths=(1, 2), first_row_as_headings=False, text_align="L", headings_style=FontFace()
    ) as table:
        for label, value in rows:
            row = table.row()
            row.cell(label)
            row.cell(printable(value))
    document.ln(6)
