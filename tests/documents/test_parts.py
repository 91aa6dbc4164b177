"""What a document falls into: parts numbered in words, and schedules behind where an agreement is signed."""

from documents.reading import Document, read


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
