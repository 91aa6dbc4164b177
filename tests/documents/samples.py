# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Agreements made up for the tests, each in another style of writing, numbering and file."""

import io
from collections.abc import Sequence

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

# Straight numbering under unnumbered headings, as government departments write; parties told in prose.
STRAIGHT = """MEMORANDUM OF UNDERSTANDING

between

The Riverdale Inspectorate and the Department for Coastal Affairs

Version 1.2

Introduction

1. This Memorandum of Understanding is made between the Riverdale Inspectorate ("the Inspectorate") and the Department for Coastal Affairs ("the Department"), and explains how the two bodies share their work on harbour safety.

2. It does not create any legally enforceable rights, and neither body is bound in law by anything in it.

Sharing what we know

3. Each body will tell the other promptly of anything that bears on the other's functions, and will protect whatever personal data it is given.

Working arrangements

4. A Joint Liaison Committee (JLC) will meet every six months. The chair of the Joint Liaison Committee will be the Chief Inspector.

5. The Inspectorate will send the Department a summary of its inspections each quarter, and will publish its first joint plan by the end of September 2021.

Duration, review and withdrawal

6. This Memorandum comes into effect on the first day of June 2021 and will remain in force until 31 May 2024.

7. The two bodies will review this Memorandum annually, and formally in May 2023.

8. Either body may withdraw from this Memorandum by giving the other not less than three months' written notice.

9. Changes to this Memorandum need the written consent of both bodies. See also paragraph 14.

Signed for and on behalf of the Riverdale Inspectorate

Name: Asha Verma
Position: Chief Inspector
Date: 24 May 2021

Signed for and on behalf of the Department for Coastal Affairs

Name: Owen Blake
Position: Director of Ports
Date: 28/05/2021
"""

# A GOV.UK-like page: navigation, contents of links, numbered headings, a list of parties, a table of dates.
WEB_PAGE = """<!DOCTYPE html><html lang="en"><head><title>MoU</title><style>p{color:red}</style></head><body>
<header><nav><a href="/">Front desk</a></nav></header>
<main><h1>Memorandum of understanding for the Fenland Homes Partnership</h1>
<nav><h2>Contents</h2><ol><li><a href="#a">Parties</a></li><li><a href="#b">Term</a></li></ol></nav>
<ul><li><a href="#a">Parties</a></li><li><a href="#b">Term</a></li></ul>
<h2 id="a">1. Parties</h2>
<p>1.1 This memorandum of understanding is between:</p>
<ul><li>Fenland District Council (&ldquo;the Council&rdquo;);</li>
<li>NHS Fenland and Wash Integrated Care Board (ICB); and</li>
<li>Harbour Homes Limited, a company registered in England (&lsquo;the Landlord&rsquo;)</li></ul>
<p>(together, the &ldquo;Partners&rdquo;)</p>
<h2>2. What we will do</h2>
<p>2.1 The Partners will:</p>
<ol type="a"><li>agree a lettings plan by 30 June 2022;</li>
<li>open the first twelve homes before 1 April 2023; and</li><li>report monthly to the Fenland Housing Board.</li></ol>
<p>2.2 The Council will contribute &pound;1.25 million to the Landlord in 2022/23.</p>
<h2 id="b">3. Term</h2>
<p>3.1 This MoU takes effect when it has been signed by all the Partners and lasts for three years.</p>
<p>3.2 Any Partner may leave by giving at least 90 days&#8217; notice in writing to the others.</p>
<p>3.3 It is not intended to be legally binding, save for clause 9.4.</p>
<h2>4. Key dates</h2>
<table><tr><th>Milestone</th><th>Date</th></tr>
<tr><td>Site cleared</td><td>15 August 2022</td></tr><tr><td>Roof on</td><td>Q3 2022/23</td></tr></table>
<h2>5. Signatures</h2>
<table><tr><th>Organisation</th><th>Name</th><th>Position</th><th>Date</th></tr>
<tr><td>Fenland District Council</td><td>Grace Okoro</td><td>Chief Executive</td><td>1 May 2022</td></tr>
<tr><td>NHS Fenland and Wash Integrated Care Board</td><td></td><td></td><td></td></tr></table>
<h2>Annex A: Sites</h2><p>[insert plan]</p>
<script>alert("This MoU ends on 1 January 1999")</script><p hidden>secret</p></main><footer>Crown copyright</footer></body></html>
"""

# Markdown with a table of parties, relative dates and a two-part term.
MARKDOWN = """# Partnership agreement: Upland Carers' Hub

| Version | 0.3 draft |
|---|---|
| Author | Mina Falk |

## Parties

| Party | Address |
|---|---|
| Upland County Council | County Hall, Moor Road, UP1 1AA |
| Upland Carers' Charity | 3 Mill Lane, UP2 9ZZ |

## Term

This Agreement shall commence on 1/10/2019 and shall expire on 30/9/2021 unless it is extended. It may be extended
by up to twelve months with the written agreement of both parties.

## Review

A first review will be held six months after the commencement date.

## Money

- The Council will pay the Charity a grant of £48,500 a year, in quarterly instalments.
- The Charity expects to contribute £2k.

## Ending early

Either party can terminate this Agreement on two (2) months' notice.

## Signatures

For Upland County Council: ____________ Date: ________

For Upland Carers' Charity: ____________ Date: ________
"""


def _numbering(document: docx.document.Document) -> None:
    """Put a three-level legal list (1. / 1.1 / (a)) and a list of schedules into a Word file."""
    part = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText '
        f'w:val="{text}"/></w:lvl>'
        for depth, (kind, text) in enumerate(
            [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")]
        )
    )
    legal = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>')
    schedule = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="91"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="decimal"/><w:lvlText w:val="Schedule %1"/></w:lvl></w:abstractNum>'
    )
    part.insert(0, schedule)
    part.insert(0, legal)
    for number, scheme in (("90", "90"), ("91", "91")):
        part.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{scheme}"/></w:num>'
        ))  # fmt: skip


def _listed(
    document: docx.document.Document, text: str, depth: int, list_id: str = "90", *, bold: bool = False
) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    properties = paragraph._p.get_or_add_pPr()
    numbers = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", str(depth)), ("w:numId", list_id)):
        child = OxmlElement(name)
        child.set(qn("w:val"), value)
        numbers.append(child)
    properties.append(numbers)


def word_file(filler_clauses: int = 0) -> bytes:
    """Make a Word file whose numbers are Word's own, with a header, a deletion, and a signing table."""
    document = docx.Document()
    _numbering(document)
    document.sections[0].header.paragraphs[0].text = "In confidence - page head"
    document.add_paragraph("Collaboration Agreement for the Vale Stroke Pathway", style="Title")
    document.add_paragraph("Dated: 3 March 2020")
    _listed(document, "Parties", 0, bold=True)
    _listed(document, "The parties to this agreement are:", 1)
    _listed(
        document,
        "Vale University Hospitals NHS Foundation Trust of Castle Street, Vale, VA1 2BC (“the Trust”)",
        2,
    )
    _listed(document, "Vale Borough Council (“VBC”)", 2)
    _listed(document, "Term", 0, bold=True)
    _listed(document, "This agreement starts on 1 April 2020 and continues until 31 March 2022.", 1)
    _listed(document, "It shall be reviewed every year by the Stroke Pathway Board, which meets monthly.", 1)
    _listed(document, "Duties", 0, bold=True)
    _listed(document, "The Trust shall:", 1)
    _listed(document, "appoint a pathway manager by 30 June 2020;", 2)
    _listed(document, "provide a quarterly report to the Stroke Pathway Board.", 2)
    for number in range(filler_clauses):
        _listed(document, f"Filler duty {number} on a stroke matter. " + "Rooms are made ready. " * 25, 1)
    _listed(document, "As described in clause 2.1 and clause 7.7, the Council shall provide rooms.", 1)
    _listed(document, "Staff numbers", 0, "91", bold=True)
    table = document.add_table(rows=4, cols=2)
    for row, cells in zip(
        table.rows, (("Grade", "Posts"), ("Nurse", "4"), ("Manager", "1"), ("Total", "6")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    heading = document.add_paragraph()
    heading.add_run("Signatures").bold = True
    signing = document.add_table(rows=3, cols=2)
    rows = (
        (
            "Signed for and on behalf of Vale University Hospitals NHS Foundation Trust",
            "Signed for and on behalf of Vale Borough Council",
        ),
        ("Name: Leila Stone", "Name:"),
        ("Position: Chief Executive", "Position:"),
    )
    for row, cells in zip(signing.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    """Give a Word document's bytes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


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
