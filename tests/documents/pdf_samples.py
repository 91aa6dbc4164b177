# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Agreements made up for the tests as PDFs, each set in another way."""

import io
from collections.abc import Sequence

from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def hanging_pdf() -> bytes:
    """Make a PDF whose numbers hang in a column of their own, beside paragraphs that run over lines."""
    body = getSampleStyleSheet()["BodyText"]
    lets = "let a contract for collecting, cleaning and repairing whatever has been lent"
    hands = "shall hand the findings to the manager of the service"
    duties = [
        f"The Council shall, by 30 September 2022, {lets}, and shall tell the Trust to whom it was let.",
        f"The Trust shall audit what its own staff have ordered at six-monthly intervals and {hands}.",
    ]
    rows = [[Paragraph(f"1.{at}", body), Paragraph(text, body)] for at, text in enumerate(duties, start=1)]
    out = io.BytesIO()
    heading = Paragraph("1. Duties", getSampleStyleSheet()["Heading2"])
    SimpleDocTemplate(out, pagesize=A4).build([heading, Table(rows, colWidths=[50, 380])])
    return out.getvalue()


def wrapped_pdf() -> bytes:
    """Make a PDF with a table of narrow columns, whose cells run over lines and stand in the middle of rows."""
    body = getSampleStyleSheet()["BodyText"]
    told = [
        ["Party", "Known as", "Gives", "Who signs"],
        [
            "Ottermouth and Sea Fells District Council",
            "the Council",
            "the hall",
            "Una Fairlie, Head of Places",
        ],
        ["Sea Fells Lifelong Learning Trust", "the Trust", "", "Amos Tull, Principal"],
    ]
    rows = [[Paragraph(cell, body) for cell in row] for row in told]
    out = io.BytesIO()
    lead = Paragraph("The parties to this memorandum are listed here.", body)
    table = Table(
        rows, colWidths=[110, 80, 80, 110], style=TableStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    )
    SimpleDocTemplate(out, pagesize=A4).build([lead, table])
    return out.getvalue()


def pdf_file(filler_pages: int = 0) -> bytes:
    """Make a PDF with running heads, page numbers, a contents page, wrapped lines and tables."""
    styles = getSampleStyleSheet()
    body, head = styles["BodyText"], styles["Heading2"]
    story: list[Flowable] = [
        Paragraph("Memorandum of Understanding on Winter Shelter", styles["Title"]),
        Paragraph("between", body),
        Paragraph("Northmoor City Council", body),
        Paragraph("and", body),
        Paragraph("Lantern Shelter Trust", body),
        Spacer(1, 40),
        Paragraph("Contents", head),
        Table([["1. Purpose", "2"], ["2. Period", "2"], ["3. Duties", "3"]]),
        Paragraph("1. Purpose", head),
        Paragraph(
            "1.1 The purpose of this memorandum is to say how the Council and the Trust will "
"keep a shelter open "
            "for people who have nowhere to sleep, through the coldest months and in every ward "
"of the city, and "
            "how each will tell the other what it needs in good time.", body,
        ),
        Paragraph("2. Period", head),
        Paragraph("2.1 This memorandum is effective from 1st November 2018 to 31st March 2019.", body),
        Paragraph("2.2 Either party may end it by four weeks' written notice.", body),
        Paragraph("3. Duties", head),
        Paragraph("3.1 The Trust will report weekly to the Shelter Steering Group.", body),
        Paragraph("3.2 The beds are shared as follows:", body),
        Table(
            [["Ward", "Beds", "Staff"], ["Castle", "12", "3"], ["Bridge", "8", "2"], ["Total", "21", "5"]],
            style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]), colWidths=[150, 100, 100],
        ),
    ]  # fmt: skip
    for number in range(filler_pages):
        filler = f"3.{number + 3} Filler clause {number} on a shelter matter. " + "Beds are made. " * 40
        story += [PageBreak(), Paragraph(filler, body)]
    story += [Paragraph("Signed", head), Paragraph("Name: Tomas Reid", body), Paragraph("Position: Head of Housing", body),
              Paragraph("Organisation: Northmoor City Council", body), Paragraph("Date:", body)]  # fmt: skip
    out = io.BytesIO()

    def furniture(canvas: Canvas, _: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, A4[1] - 30, "Winter Shelter MoU - not for publication")
        canvas.drawString(280, 20, f"Page {canvas.getPageNumber()}")

    SimpleDocTemplate(out, pagesize=A4).build(story, onFirstPage=furniture, onLaterPages=furniture)
    return out.getvalue()


def scan(pages: Sequence[int] = (1, 2)) -> bytes:
    """Make a PDF that holds shapes and no text, as a scan does."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for _ in pages:
        canvas.rect(50, 50, 300, 500, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def bulleted_pdf() -> bytes:
    """Make a PDF whose bullets are of a larger size than the words behind them."""
    out = io.BytesIO()
    canvas = Canvas(out)
    lines = ["Work", "The Trust will mend", "long nets", "round nets", "torn nets", "new nets"]
    for at, line in enumerate(lines):
        height = 700 - 18 * at
        if at > 1:
            canvas.setFont("Helvetica", 14)
            canvas.drawString(60, height, "\u2022")
        canvas.setFont("Helvetica-Bold" if not at else "Helvetica", 13 if not at else 10)
        canvas.drawString(72 if at > 1 else 60, height, line)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def leaflet_pdf(pages: int) -> bytes:
    """Make a PDF with one short line on each page, alike but for its number."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(1, pages + 1):
        canvas.drawString(60, 700, f"{page}. Both councils will lend the other {page} boats each summer.")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def partly_scanned(pages: Sequence[str], head: str = "", *, stamp: str = "", drawn: float = 0.9) -> bytes:
    """Make a PDF with a page for each text, and one that is a picture for each text that is empty.

    A picture takes up `drawn` of the width and the height of its page, and may bear a `stamp`; `head` stands
    above each page.
    """
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    picture = ImageReader(Image.new("L", (60, 80), 200))
    for text in pages:
        if head:
            canvas.drawString(60, A4[1] - 30, head)
        if not text:
            canvas.drawImage(picture, 20, 20, A4[0] * drawn, A4[1] * drawn)
            canvas.drawString(100, 25, stamp)
        for at, line in enumerate(text.splitlines()):
            canvas.drawString(60, 700 - 18 * at, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
