# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Three agreements made up for the tests that are unlike each other, and unlike those that the rules grew on."""

import docx

from tests.documents.samples import _listed, _numbering, saved

# Two councils, a protocol: parties in prose, lettered duties, a table to sign in.
PROTOCOL = """INFORMATION SHARING PROTOCOL

Troubled Tenancies Data Exchange

Issue 3 - 14 January 2022

1 Who this protocol is between

1.1 This protocol is made between Highmoor Borough Council ("Highmoor") and Lowfen District Council ("Lowfen").

2 Why we share

2.1 The purpose of this protocol is to let both councils find households at risk of losing their homes.

3 What each council does

3.1 Highmoor shall:

(a) send Lowfen an extract of rent arrears every month;

(b) publish a privacy notice no later than 28 February 2022; and

(c) delete each extract within 90 days of receiving it.

3.2 Lowfen will provide a written report to the Data Exchange Steering Group once a quarter.

3.3 The Data Exchange Steering Group (DESG) meets every two months and is chaired by Highmoor's Head of Housing.

4 What it costs

4.1 Lowfen will pay Highmoor £12,500 in 2022/23 towards the cost of the system.

5 Life of this protocol

5.1 This protocol comes into force on 1 February 2022 and remains in force until 31 January 2024.

5.2 The councils shall review this protocol by 31 January 2023.

5.3 Either council may withdraw from this protocol on giving at least eight weeks' notice in writing.

5.4 This protocol may only be varied in writing signed by both councils.

5.5 This protocol is not intended to be legally binding. See clause 8.2.

Signatures

Organisation\tName\tPosition\tDate signed
Highmoor Borough Council\tPriti Shah\tDirector of Housing\t17 January 2022
Lowfen District Council\tAlan Moss\tMonitoring Officer\t20 January 2022
"""

# A partnership of three, as a web page: definitions, a conditional gateway, start on signature, an annex of shares.
JOINT_PAGE = """<html><body><h1>Memorandum of Understanding: Joint Commissioning of Community Equipment</h1>
<p>Version 0.9, 2 May 2023</p>
<h2>1. The partners</h2>
<p>1.1 The partners to this Memorandum are:</p>
<ol type="a"><li>NHS Brackenshire Integrated Care Board (&ldquo;the ICB&rdquo;);</li>
<li>Brackenshire County Council (&ldquo;the Council&rdquo;); and</li>
<li>Thornley City Council (&ldquo;the City&rdquo;).</li></ol>
<h2>2. Duration</h2>
<p>2.1 This Memorandum takes effect on the date on which the last of the partners signs it.</p>
<p>2.2 Unless ended earlier it expires on 31 March 2026.</p>
<p>2.3 The partners may extend this Memorandum by up to two years by agreement in writing.</p>
<p>2.4 Any partner may terminate its participation by giving not less than six months&rsquo; written notice to the others.</p>
<h2>3. Running the service</h2>
<p>3.1 The Equipment Partnership Board will oversee the service and will meet quarterly. The Director of Adult Social Services chairs the Equipment Partnership Board.</p>
<p>3.2 The Council will submit an annual report to the Equipment Partnership Board.</p>
<p>3.3 The partners will appoint a provider by 30 September 2023.</p>
<p>3.4 Stock will be moved to the new store in Q4 2023/24.</p>
<h2>4. Money</h2>
<p>4.1 The ICB will contribute &pound;2.4 million and the Council will contribute &pound;1.1 million to the pooled fund in 2023/24.</p>
<h2>5. Review and change</h2>
<p>5.1 The partners will carry out a review of this Memorandum twelve months after the date of commencement.</p>
<p>5.2 No variation of this Memorandum is effective unless it is in writing and signed by all the partners.</p>
<p>5.3 Nothing in this Memorandum is intended to create legal relations.</p>
<h2>6. Signed by the partners</h2>
<p>For and on behalf of NHS Brackenshire Integrated Care Board</p><p>Name: Ifor Pryce</p><p>Title: Chief Executive</p><p>Date:</p>
<p>For and on behalf of Brackenshire County Council</p><p>Name: Dawn Hale</p><p>Title: Director of Adult Social Services</p><p>Date:</p>
<h2>Annex 1: Shares of the fund</h2>
<table><tr><th>Partner</th><th>Share</th></tr><tr><td>The ICB</td><td>60</td></tr><tr><td>The Council</td><td>30</td></tr>
<tr><td>The City</td><td>15</td></tr><tr><td>Total</td><td>100</td></tr></table>
</body></html>
"""


def secondment() -> bytes:
    """Make a secondment agreement in Word's own numbers, with a schedule whose table is filled in part."""
    document = docx.Document()
    _numbering(document)
    document.add_paragraph("Secondment Agreement", style="Title")
    document.add_paragraph("Draft 2")
    document.add_paragraph("THIS AGREEMENT is dated 6 June 2024")
    for text, depth in (
        ("Parties", 0),
        ("Pennine Mental Health NHS Foundation Trust of The Quadrant, Pennine (the “Employer”)", 1),
        ("Calder Metropolitan Borough Council of Town Hall, Calder (the “Host”)", 1),
        ("Secondment", 0),
        (
            "The Employer shall second the Employee to the Host for the period from 1 July 2024 to 30 June 2025.",
            1,
        ),
        ("The Host shall pay the Employer £4,250 each month within 30 days of receiving an invoice.", 1),
        ("Supervision", 0),
        ("The Host shall:", 1),
        ("hold a supervision meeting with the Employee every fortnight;", 2),
        ("complete an induction by 31 July 2024.", 2),
        ("The Employer and the Host will meet to review the secondment in January 2025.", 1),
        ("Ending the secondment early", 0),
        ("Either party may end this agreement by giving the other one month’s written notice.", 1),
        ("Any change to this agreement must be agreed in writing by both parties.", 1),
        ("Details of the post are in Schedule 1 and of pay in Schedule 2.", 1),
    ):
        _listed(document, text, depth, bold=depth == 0)
    _listed(document, "The post", 0, "91", bold=True)
    table = document.add_table(rows=3, cols=2)
    rows = (
        ("Post", "Crisis team manager"),
        ("Base", "Calder Town Hall"),
        ("Line manager", "[to be confirmed]"),
    )
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("Signed for and on behalf of Pennine Mental Health NHS Foundation Trust")
    document.add_paragraph("Name: Ruth Lane")
    document.add_paragraph("Position: Director of People")
    document.add_paragraph("Signed for and on behalf of Calder Metropolitan Borough Council")
    document.add_paragraph("Name: Sam Okafor")
    document.add_paragraph("Position: Head of Adult Care")
    return saved(document)
