"""Who takes part, sits and signs, as a council's web page, a pact and a deed have it."""

import docx

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.drafts import draft_of, values_in
from tests.documents.samples import saved

PAGE = """<!doctype html><html><body><main><p>Home &gt; Markets</p>
<h1>Alder Market: partnership agreement</h1>
<h2>Who is involved</h2><dl><dt>The Council</dt><dd>Alder Town Council, Guildhall, Alder AL1 1AA. Owns.</dd>
<dt>The Traders</dt><dd>Alder Traders Association. Speaks for 40 stalls.</dd></dl>
<h2>How long it lasts</h2><p>It started on 1 January 2031 and will last until 31 December 2033.</p>
<h2>Meetings</h2><table><tr><th>Meeting</th><th>Who comes</th><th>How often</th><th>Who chairs</th></tr>
<tr><td>Market Board</td><td>Two of each</td><td>Quarterly</td><td>Cllr Una Frost</td></tr></table>
<h2>Contacts</h2><ul><li>Traders' secretary: Pearl Dacre (01632 960123)</li></ul>
<h2>Agreed by</h2><p>Una Frost<br>Cabinet Member for Growth, Alder Town Council<br>12 December 2030</p>
<p>Reg Tully<br>Chair, Alder Traders Association<br>14 December 2030</p>
<h2>Downloads</h2><ul><li>Appendix 1: Pitch map (PDF, 2MB)</li></ul></main></body></html>"""
PACT = """
                     THE DALE SCHOOLS' KITCHEN PACT

                                 made by

     Dale Primary School
     Dale Catering Co-operative Limited

WHY WE COOK TOGETHER

The school had its own kitchen, and could not afford a cook, so the two agree.

TERM

The pact starts on 29 September 2031 and ends on 31 July 2034.

THE KITCHEN COMMITTEE

One governor and two members of the Co-operative. The governor is in the chair. It meets every month.

SIGNED

   for Dale Primary             Marcus Hey, Chair of Governors     14.9.31
   for the Co-operative         Bernie Coyle and Sam Otter, directors   15.9.31
"""


def told(drafted: Draft, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted, section, *fields)


def test_a_page_tells_who_is_involved_who_sits_and_who_agreed() -> None:
    page = draft_of(PAGE)
    assert told(page, "title", "title") == [("Alder Market: partnership agreement",)]
    assert told(page, "parties", "name") == [("Alder Town Council",), ("Alder Traders Association",)]
    assert told(page, "governance", "name", "chair", "meets") == [
        ("Market Board", "Cllr Una Frost", "quarterly")
    ]
    assert told(page, "contacts", "name", "role") == [("Pearl Dacre", "Traders' secretary")]
    assert told(page, "schedules", "label", "state") == [("Appendix 1", "embedded_not_included")]
    assert told(page, "signatories", "printed_as", "name", "position") == [
        ("Alder Town Council", "Una Frost", "Cabinet Member for Growth"),
        ("Alder Traders Association", "Reg Tully", "Chair"),
    ]


def test_two_who_sign_together_are_no_part_of_the_name_before_them() -> None:
    pact = draft_of(PACT)
    assert told(pact, "title", "title") == [("The Dale Schools' Kitchen Pact",)]
    assert told(pact, "parties", "name") == [
        ("Dale Primary School",),
        ("Dale Catering Co-operative Limited",),
    ]
    assert told(pact, "signatories", "printed_as", "name") == [
        ("Dale Primary", "Marcus Hey"),
        ("Co-operative", "Bernie Coyle"),
        ("Co-operative", "Sam Otter"),
    ]
    assert told(pact, "governance", "name", "chair", "meets") == [
        ("Kitchen Committee", "The governor", "monthly")
    ]


def test_as_what_somebody_signs_is_no_name_and_two_officers_sign_one_deed() -> None:
    document = docx.Document()
    for line in (
        "AGREEMENT ON BEDS",
        "THIS AGREEMENT is made between:",
        "(1) FEN COUNTY COUNCIL of Shire Hall, Fen FW1 1AA (“the Council”); and",
        "(2) DYKE HOMES LIMITED care of The Lodge, Quay, Fen FW1 9ZZ (“Dyke”).",
        "1. TERM",
        "1.1 It starts on 1 May 2031 and ends on 31 March 2036.",
        "IN WITNESS whereof the parties have executed this Agreement as a deed.",
    ):
        document.add_paragraph(line)
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "THE COMMON SEAL of FEN COUNTY COUNCIL was affixed in the presence of:"
    table.cell(0, 1).text = "\nAuthorised signatory"
    table.cell(1, 0).text = "EXECUTED as a DEED by DYKE HOMES LIMITED acting by two officers"
    table.cell(1, 1).text = "Director: Roland Pike\nSecretary: Nina Tull"
    found = read(saved(document))
    assert isinstance(found, Document)
    deed = draft(found)
    assert told(deed, "parties", "name") == [("Fen County Council",), ("Dyke Homes Limited",)]
    assert told(deed, "signatories", "printed_as", "name", "position") == [
        ("FEN COUNTY COUNCIL", None, "Authorised signatory"),
        ("DYKE HOMES LIMITED", "Roland Pike", "Director"),
        ("DYKE HOMES LIMITED", "Nina Tull", "Secretary"),
    ]
