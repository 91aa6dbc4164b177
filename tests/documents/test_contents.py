"""A contents page with one space before its page numbers: no clause, no duty and nobody who signs in it."""

from documents.clauses import Clause
from documents.reading import Document, read

CONTENTS = """DATED 2031

ALDERBY TOWN COUNCIL

AND

NHS ALDERBY INTEGRATED CARE BOARD

PARTNERSHIP AGREEMENT

for the Alderby Falls Service

Contents

Item

Page

1 DEFINITIONS 3

2 TERM 7

3      QUARTERLY MEETINGS OF THE BOARD   8

4      ANNUAL REVIEW      10

5 SIGNATURES 11

Annexes

Team Structure 12

Village Teams 13

Service Descriptions 14-15

Falls Service Agreement: Alderby Town Council and the ICB 2

1. DEFINITIONS

1.1 In this Agreement the Service is the Falls Service.

Falls Service Agreement: Alderby Town Council and the ICB 3

2. TERM

2.1 This Agreement starts on 1 May 2031 and ends on 30 April 2033.

Falls Service Agreement: Alderby Town Council and the ICB 4

3. QUARTERLY MEETINGS OF THE BOARD

3.1 The Board shall meet every quarter.
"""


def clauses_of(text: str) -> tuple[Clause, ...]:
    found = read(text.encode())
    assert isinstance(found, Document)
    return found.clauses


def test_neither_the_contents_nor_what_runs_over_the_pages_is_part_of_a_clause() -> None:
    found = clauses_of(CONTENTS)
    assert found[0].lines[-1] == "for the Alderby Falls Service"
    assert [(clause.label, clause.text) for clause in found if clause.text][1:] == [
        ("1.1", "In this Agreement the Service is the Falls Service."),
        ("2.1", "This Agreement starts on 1 May 2031 and ends on 30 April 2033."),
        ("3.1", "The Board shall meet every quarter."),
    ]


def test_a_heading_after_the_contents_that_ends_in_a_number_stays() -> None:
    text = CONTENTS.replace("1. DEFINITIONS", "1. STAGE 2").replace("1 DEFINITIONS", "1 STAGE 2")
    assert next(clause.heading for clause in clauses_of(text) if clause.heading) == "STAGE 2"
