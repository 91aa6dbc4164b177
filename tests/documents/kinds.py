# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Four agreements of other kinds, made up before the rules were tried on them; entries/*.yaml says what each holds."""

import io

import docx
from docx.enum.text import WD_BREAK
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.documents.samples import _listed, _numbering, saved


def section_75() -> bytes:
    """Make a section 75 agreement as a Word file: Word's own numbers, a contents page, a table of contributions."""
    document = docx.Document()
    _numbering(document)
    document.add_paragraph("DATED 27 March 2019")
    document.add_paragraph("BRINDLEY COUNTY COUNCIL (1)")
    document.add_paragraph("and")
    document.add_paragraph("NHS BRINDLEY AND THE MOORS CLINICAL COMMISSIONING GROUP (2)")
    document.add_paragraph(
        "Framework Partnership Agreement relating to the Commissioning of Health and Social Care Services",
        style="Title",
    )
    document.add_paragraph("under Section 75 of the National Health Service Act 2006")
    document.add_paragraph("Contents")
    for entry in (
        "1 Definitions\t3",
        "2 Term\t4",
        "3 Pooled fund\t4",
        "4 Governance\t5",
        "5 Review\t5",
        "6 Termination\t6",
        "Schedule 1 Financial contributions\t7",
    ):
        document.add_paragraph(entry)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("This Agreement is made between:")
    _listed(
        document,
        "Brindley County Council of Shire Hall, Castle Hill, Brindley BR1 4AA (the “Council”); and",
        2,
    )
    _listed(
        document,
        "NHS Brindley and the Moors Clinical Commissioning Group of Mill House, Canal Street, Brindley BR2 7QT (the “CCG”)",
        2,
    )
    _listed(document, "Definitions", 0, bold=True)
    _listed(
        document,
        "In this Agreement “Commencement Date” means 1 April 2019 and “Expiry Date” means 31 March 2022.",
        1,
    )
    _listed(document, "Term", 0, bold=True)
    _listed(
        document,
        "This Agreement shall come into force on the Commencement Date and shall continue until the Expiry Date unless it is terminated earlier in accordance with Clause 6.",
        1,
    )
    _listed(
        document,
        "The Partners may extend this Agreement for a further period of up to two years by agreement in writing.",
        1,
    )
    _listed(document, "Pooled fund", 0, bold=True)
    _listed(document, "The financial contributions of the Partners are set out in Schedule 1.", 1)
    _listed(document, "The CCG shall pay the Council £750,000 in 2019/20 towards the cost of reablement.", 1)
    _listed(document, "The Pooled Fund Manager shall submit a quarterly report to the Partnership Board.", 1)
    _listed(document, "Governance", 0, bold=True)
    _listed(
        document,
        "The Brindley Health and Care Partnership Board (the “Partnership Board”) shall oversee this Agreement and shall meet not less than six times a year. It shall be chaired by the Council’s Director of Adult Services.",
        1,
    )
    _listed(document, "The Finance Sub-Group shall meet monthly and report to the Partnership Board.", 1)
    _listed(document, "The Partners shall complete a joint needs assessment by 30 September 2019.", 1)
    _listed(
        document,
        "The Council shall have a single brokerage team in place no later than the end of January 2020.",
        1,
    )
    _listed(document, "Review", 0, bold=True)
    _listed(
        document,
        "The Partners shall review this Agreement within three months of the end of each Financial Year, the first such review to be completed by 30 June 2020.",
        1,
    )
    _listed(document, "Termination", 0, bold=True)
    _listed(
        document,
        "Either Partner may terminate this Agreement by giving the other not less than six months’ written notice.",
        1,
    )
    _listed(
        document,
        "This Agreement shall terminate immediately if either Partner ceases to have the powers on which it rests.",
        1,
    )
    _listed(
        document,
        "No variation of this Agreement shall be effective unless it is in writing and signed by both Partners. See also Clause 14.3.",
        1,
    )
    _listed(document, "This Agreement is intended to be legally binding.", 1)
    signing = document.add_paragraph()
    signing.add_run("Execution").bold = True
    for line in (
        "Signed for and on behalf of Brindley County Council", "Name: Hugh Tarrant", "Title: Director of Adult Services", "Date: 25 March 2019",
        "Signed for and on behalf of NHS Brindley and the Moors Clinical Commissioning Group", "Name: Dr Sunita Rao", "Title: Accountable Officer", "Date: 27 March 2019",
    ):  # fmt: skip
        document.add_paragraph(line)
    _listed(document, "Financial contributions", 0, "91", bold=True)
    table = document.add_table(rows=5, cols=4)
    rows = (
        ("Financial year", "Council", "CCG", "Total"),
        ("2019/20", "£4,100,000", "£6,250,000", "£10,350,000"),
        ("2020/21", "£4,200,000", "£6,400,000", "£10,600,000"),
        ("2021/22", "£4,300,000", "£6,500,000", "£10,700,000"),
        ("Total", "£12,600,000", "£19,150,000", "£31,750,000"),
    )
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    return saved(document)


def data_sharing() -> bytes:
    """Make a data sharing agreement as a PDF with running heads, page numbers, wrapped lines and a signing table."""
    styles = getSampleStyleSheet()
    body, head = styles["BodyText"], styles["Heading2"]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])

    def say(*paragraphs: str) -> list[Flowable]:
        return [Paragraph(text, body) for text in paragraphs]

    story: list[Flowable] = [
        Paragraph("Data Sharing Agreement", styles["Title"]),
        Paragraph("Estuary Frailty Dashboard", styles["Title"]),
        *say("Version 1.4", "Issued 9 November 2023", "Review date: November 2024"),
        PageBreak(),
        Paragraph("1. Parties to this agreement", head),
        *say("1.1 The organisations that are parties to this agreement are:"),
        *say("(a) Northbank University Hospitals NHS Trust (“Northbank”);", "(b) Estuary Borough Council (“the Council”);",
             "(c) Estuary GP Alliance Limited, company number 01234567 (“the Alliance”); and", "(d) NHS Southmarsh Integrated Care Board (“the ICB”)."),
        Paragraph("2. Purpose and legal standing", head),
        *say("2.1 The purpose of this agreement is to set out what each organisation discloses for the dashboard, why, and how it is kept safe and deleted when it is no longer needed by those who care for frail people.",
             "2.2 Nothing in this agreement is intended to create legally enforceable obligations between the organisations."),
        Paragraph("3. Duration", head),
        *say("3.1 This agreement starts on 1 December 2023 and will run for two years.",
             "3.2 It will be reviewed by the Information Governance Steering Group after twelve months, that is in November 2024, and again if the law changes."),
        Paragraph("4. What is shared", head),
        *say("4.1 Northbank will send admissions data to the ICB every week.", "4.2 The Alliance will provide a fortnightly extract of frailty scores.",
             "4.3 The Council shall supply a monthly list of people who receive home care.",
             "4.4 The ICB will publish a privacy notice by 15 December 2023 and complete the Data Protection Impact Assessment before 29 February 2024."),
        PageBreak(),
        Paragraph("5. Governance", head),
        *say("5.1 The Information Governance Steering Group (IGSG) oversees this agreement. It meets every two months and is chaired by the Caldicott Guardian of Northbank.",
             "5.2 A pilot of the dashboard was approved by the ICB on 4 May 2023 and ran from 1 June 2023 to 31 August 2023."),
        Paragraph("6. Costs", head),
        *say("6.1 The ICB will pay the Alliance £18,600 in 2023/24 for the extract.", "6.2 Each organisation bears its own costs otherwise."),
        Paragraph("7. Leaving and changing", head),
        *say("7.1 Any organisation may withdraw from this agreement by giving the others thirty days’ notice in writing.",
             "7.2 This agreement may be amended only in writing, with the consent of all the organisations.", "7.3 Appendix A lists the data items and Appendix C the retention periods."),
        Paragraph("8. Contacts", head),
        *say("Data Protection Officer: Wendy Aske, w.aske@northbank.example", "Dashboard lead: Piotr Zielinski, Head of Analytics, NHS Southmarsh Integrated Care Board"),
        Paragraph("9. Signatures", head),
        Table([["Organisation", "Name", "Role", "Date"],
               ["Northbank University Hospitals NHS Trust", "Dr Femi Adebayo", "Caldicott Guardian", "20/11/2023"],
               ["Estuary Borough Council", "Carol Dunn", "Director of Adults", "22/11/2023"],
               ["Estuary GP Alliance Limited", "Dr Mark Tilley", "Chair", ""],
               ["NHS Southmarsh Integrated Care Board", "", "Chief Medical Officer", ""]], style=grid, colWidths=[200, 110, 110, 80]),
        Paragraph("Appendix A: Data items", head),
        *say("NHS number, date of birth, postcode, frailty score, date of last admission."),
    ]  # fmt: skip
    out = io.BytesIO()

    def furniture(canvas: Canvas, _: object) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, A4[1] - 30, "Estuary Frailty Dashboard DSA v1.4 - OFFICIAL")
        canvas.drawRightString(540, 20, f"Page {canvas.getPageNumber()} of 4")

    SimpleDocTemplate(out, pagesize=A4).build(story, onFirstPage=furniture, onLaterPages=furniture)
    return out.getvalue()


JOINT_POST = """<!doctype html><html lang="en"><body>
<h1>Memorandum of Understanding for the joint post of Director of Public Health</h1>
<p>Draft 3, 6 June 2016</p>
<h2>Who is agreeing</h2>
<p>This memorandum is between Wenlow City Council (the host), Carrow Vale District Council and NHS Wenlow Clinical Commissioning Group.</p>
<h2>Background</h2>
<p>The three organisations agreed in principle on 14 January 2016 to share a Director of Public Health. The Health and Wellbeing Board endorsed the proposal on 2 March 2016.</p>
<h2>The post</h2>
<ul><li>The host will appoint the Director by 1 September 2016.</li>
<li>The Director will work three days a week for the host and one day for each of the others.</li>
<li>The Director shall produce an annual report on the health of the population.</li></ul>
<p>The post is managed by the Joint Appointments Panel, which meets quarterly. The panel is made up of:</p>
<ul><li>Chief Executive, Wenlow City Council</li><li>Chief Executive, Carrow Vale District Council</li><li>Accountable Officer, NHS Wenlow Clinical Commissioning Group</li></ul>
<h2>Paying for the post</h2>
<p>Carrow Vale District Council will contribute &pound;22,500 a year and NHS Wenlow Clinical Commissioning Group will contribute &pound;30k a year, paid to the host in two equal instalments.</p>
<h2>How long it lasts</h2>
<p>This memorandum takes effect on the date of the last signature and ends three years after that date.</p>
<p>The organisations will review it six months before the end date.</p>
<p>Any of the organisations may end its part in this memorandum by giving the others no fewer than 12 weeks&rsquo; written notice.</p>
<p>Changes to this memorandum must be agreed in writing by all three organisations.</p>
<p>This is not a legally binding contract.</p>
<h2>Signed by</h2>
<table><tr><td>For Wenlow City Council</td><td>For Carrow Vale District Council</td></tr>
<tr><td>Name: Moira Teal</td><td>Name: Gordon Pike</td></tr><tr><td>Position: Chief Executive</td><td>Position: Chief Executive</td></tr>
<tr><td>Date: </td><td>Date: </td></tr></table>
</body></html>
"""

DISCHARGE = """DISCHARGE TO ASSESS PROTOCOL

between

Harrow Weir Hospitals NHS Foundation Trust
Skelby Metropolitan Borough Council
and
Skelby Community Care Limited

FINAL - v2.0 - October 2021

PURPOSE

The purpose of this protocol is to describe how patients are discharged from Harrow Weir Hospital within 24 hours of being ready to leave.

COMMENCEMENT AND DURATION

1. This protocol is effective from 1.11.21 until 31.10.22, and will be rolled over for one year if all three parties agree.

2. A gateway review will take place in April 2022, when the Urgent Care Board will decide whether the protocol goes on. It will look at:

(a) the number of patients discharged within 24 hours;
(b) readmissions; and
(c) the views of patients.

WHAT EACH PARTY DOES

3. The Trust will send the Council a list of patients who are ready to leave by 10am each working day.

4. Skelby Community Care Limited will:

(a) carry out an assessment at home within two hours of discharge;
(b) report weekly to the Discharge Operations Group; and
(c) recruit twelve care workers by Q4 2021/22.

5. The Council will open the Skelby step-down unit on 6th December 2021.

6. The Discharge Operations Group (DOG) will meet fortnightly. It is chaired by Lorna Fitch, Head of Patient Flow at Harrow Weir Hospitals NHS Foundation Trust.

MONEY

7. The Council will fund the assessments up to a total of GBP 140,000 in 2021/22. The Trust has agreed to make a one-off payment of £25,000 to Skelby Community Care Limited.

ENDING OR CHANGING THE PROTOCOL

8. Any party can leave this protocol on one month's notice.

9. The protocol may be changed at any time by agreement of the Urgent Care Board, recorded in its minutes.

10. This protocol does not bind the parties in law. Disputes are dealt with under paragraph 15.

AGREED BY

Signed: ..............................
For and on behalf of Harrow Weir Hospitals NHS Foundation Trust
Name: Lucas Brandt
Position: Chief Operating Officer
Date: 28 October 2021

Signed: ..............................
For and on behalf of Skelby Metropolitan Borough Council
Name: Ayesha Malik
Position: Director of Social Care
Date: 29.10.21

Annex 1 - Escalation contacts

Trust duty manager\t01999 555 700
Council duty desk\t01999 555 711
"""
