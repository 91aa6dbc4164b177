# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Agreements made up for the tests, each in another style of writing, numbering and file."""

import io

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

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
