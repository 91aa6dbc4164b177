"""A paper, or a card, as a Word document."""

import io

from docx import Document
from docx.document import Document as DocumentType
from docx.shared import Pt

from views.page import Heading, Line, Point, Quote, Row, Table
from views.papers.card import Card, said
from views.papers.paper import Paper
from views.papers.text import printable
from views.plain import with_where


def docx(paper: Paper) -> bytes:
    """Make the paper a DOCX file."""
    document = _document(paper.title, paper.subtitle)
    _pairs(document, paper.facts)
    for heading, text in paper.sections:
        document.add_heading(heading, level=1)
        for line in text.split("\n"):
            document.add_paragraph(printable(line))
    document.add_paragraph(paper.closing)
    for signing in paper.signings:
        document.add_paragraph()
        _pairs(document, signing.rows)
    return _bytes(document)


def docx_of_card(card: Card) -> bytes:
    """Make a card a DOCX file."""
    document = _document(card.title, card.subtitle)
    for part in card.parts:
        match part:
            case Heading():
                document.add_heading(printable(part.text), level=part.level + 1)
            case Table():
                _table(document, part)
            case Row():
                paragraph = document.add_paragraph()
                paragraph.add_run(f"{printable(part.label)}: ").bold = True
                paragraph.add_run(printable(said(part)))
            case Point():
                document.add_paragraph(printable(said(part)), style="List Bullet")
            case Line() | Quote():
                document.add_paragraph(printable(said(part)))
    return _bytes(document)


def _document(title: str, subtitle: str) -> DocumentType:
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.title = printable(f"{title}: {subtitle}")[:255]
    document.add_heading(printable(title), level=0)
    document.add_paragraph(printable(subtitle))
    return document


def _bytes(document: DocumentType) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _pairs(document: DocumentType, rows: tuple[tuple[str, str], ...]) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, printable(value)


def _table(document: DocumentType, part: Table) -> None:
    cites = part.cites or ((),) * len(part.rows)
    rows = [(*row[:-1], with_where(row[-1], cite)) for row, cite in zip(part.rows, cites, strict=True)]
    table = document.add_table(rows=len(rows) + 1, cols=len(part.columns), style="Table Grid")
    for row, cells in zip(table.rows, (part.columns, *rows), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = printable(text)
    for cell in table.rows[0].cells:
        cell.paragraphs[0].runs[0].bold = True
    document.add_paragraph()
