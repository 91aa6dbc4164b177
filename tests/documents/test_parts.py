"""What a document falls into: parts numbered in words, and schedules behind where an agreement is signed."""

from datetime import date

from documents.reading import Document, read
from tests.documents.drafts import told_in


def headings(text: str) -> list[tuple[str, str | None]]:
    found = read(text.encode())
    assert isinstance(found, Document)
    return [(clause.label, clause.heading) for clause in found.clauses]


PAGE = """<html><body><h1>Allotments Agreement</h1>
<h2>Part Two: Plots</h2><p>Each plot is let by the Council to one member of the Society.</p>
<h2>Part Seven: Sheds</h2><p>Sheds are kept by the Society and painted green.</p></body></html>"""


def test_a_part_numbered_in_words_is_a_heading_cited_by_its_number_and_no_field_of_a_form() -> None:
    assert headings(PAGE)[-2:] == [
        ("Part Two", "Plots"),
        ("Part Seven", "Sheds"),
    ]


DEED = """MEMORANDUM OF UNDERSTANDING

1. DEFINITIONS

1.1 In this Memorandum the Ferry is the one between the piers.

2. TERM

2.1 It starts on 1 May 2031.

{signed}

SCHEDULE 1

FERRY SHARING AGREEMENT

1. HOURS

1.1 The Ferry shall cross between seven and nine.
"""


def test_schedules_behind_signatures_make_no_covering_paper_of_the_agreement() -> None:
    signed = DEED.format(signed="SIGNED for and on behalf of FENLEY COUNCIL\n\n........ Date:")
    assert "2.1" in [label for label, _ in headings(signed)]


def test_what_nobody_signed_may_cover_the_agreement_behind_it() -> None:
    covering = DEED.format(signed="Members are asked to approve what follows.")
    assert "Paper 2.1" in [label for label, _ in headings(covering)]


REPORT = """# Report of the Director of Health

Health Committee, 12 February 2036

## Recommendations

1. That the Committee notes the memorandum at Annex A.

2. That it asks for a report in October 2036.

**ANNEX A**

**MEMORANDUM OF UNDERSTANDING**

**Stop Smoking in Norrington**

Parties: Norrington City Council; NHS Norrington and Vale Integrated Care Board; Norrington Hospitals NHS \
Trust; Breathe Easy Norrington (a charity that helps smokers).

## 1. Start and end

1.1 The memorandum applies from 1 April 2036 until 31 March 2038.

## 2. Leaving

2.1 A partner that wants to leave tells the others in writing at least 90 days before 31 March.
"""


def test_what_is_annexed_to_a_report_with_numbered_paragraphs_is_the_agreement() -> None:
    labels = [label for label, _ in headings(REPORT)]
    assert labels[-5:] == ["Title page", "1", "1.1", "2", "2.1"]
    assert all(label.startswith("Paper ") for label in labels[:-5])
    assert told_in(REPORT, "end", "date") == [(date(2038, 3, 31),)]
    assert len(told_in(REPORT, "parties", "name")) == 4
    assert not told_in(REPORT, "targets", "value")  # how long before it is left
