"""A paper as a Word document."""

import io

from docx import Document
from docx.document import Document as DocumentType
from docx.shared import Pt

from views.papers.paper import Paper
from views.papers.text import printable


def docx(paper: Paper) -> bytes:
    """Make the paper a DOCX file."""
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.title = printable(f"{paper.title}: {paper.subtitle}")[:255]
    document.add_heading(printable(paper.title), level=0)
    document.add_paragraph(printable(paper.subtitle))
    _add_table(document, paper.facts)
    for heading, text in paper.sections:
        document.add_heading(heading, level=1)
        for line in text.split("\n"):
            document.add_paragraph(printable(line))
    document.add_paragraph(paper.closing)
    for signing in paper.signings:
        document.add_paragraph()
        _add_table(document, signing.rows)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _add_table(document: DocumentType, rows: tuple[tuple[str, str], ...]) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, printable(value)
