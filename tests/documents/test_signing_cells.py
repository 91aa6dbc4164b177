"""Places to sign in cells with several lines, and by several people."""

import docx

from documents.draft import draft
from documents.drafting.signed.signed_lines import fields_of
from documents.reading import Document, read
from tests.documents.samples import saved

PARTIES = (
    "1.1 This agreement is between Quillham Parish Council (“the Council”) and the Orchard Trust Limited."
)
TERM = "2.1 It starts on 1 June 2031 and ends on 31 May 2033."


def signed(data: bytes) -> list[tuple[object, ...]]:
    found = read(data)
    assert isinstance(found, Document)
    fields = ("printed_as", "name", "position", "signed_on")
    return [tuple(str(fact.value[field]) for field in fields) for fact in draft(found).of("signatories")]


def page(table: str) -> bytes:
    body = f"<h1>Orchard Agreement</h1><p>1. Parties</p><p>{PARTIES}</p><p>2. Term</p><p>{TERM}</p>"
    return f"<!DOCTYPE html><html><body>{body}<h2>Signed</h2><table>{table}</table></body></html>".encode()


def test_two_people_in_one_cell_each_sign_with_a_post() -> None:
    rows = (
        ("For Quillham Parish Council", "Cllr Una Frost, Chairman<br>P Neave, Clerk", "03/05/2031"),
        ("For Orchard Trust Limited", "R. Tull-Day, Company Secretary", "04/05/2031"),
    )
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    assert signed(page(table)) == [
        ("Quillham Parish Council", "Cllr Una Frost", "Chairman", "2031-05-03"),
        ("Quillham Parish Council", "P Neave", "Clerk", "2031-05-03"),
        ("Orchard Trust Limited", "R. Tull-Day", "Company Secretary", "2031-05-04"),
    ]


def test_the_lines_of_a_cell_are_the_name_the_post_and_the_day() -> None:
    document = docx.Document()
    for line in ("Orchard Agreement", "1. Parties", PARTIES, "2. Term", TERM):
        document.add_paragraph(line)
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "SIGNED for and on behalf of Quillham Parish Council"
    table.cell(0, 1).text = "U Frost (signed)\nUna Frost\nDirector of Parks\nDate: 3 May 2031"
    table.cell(1, 0).text = "SIGNED by Orchard Trust Limited"
    table.cell(1, 1).text = "..............\nName:\nDate:"
    assert signed(saved(document)) == [
        ("Quillham Parish Council", "Una Frost", "Director of Parks", "2031-05-03"),
        ("Orchard Trust Limited", "None", "None", "None"),
    ]


def test_one_who_is_named_below_without_a_post_does_not_sign() -> None:
    rows = (
        ("For Quillham Parish Council", "Una Frost, Chairman<br>Witness: Ned Lacey", "03/05/2031"),
        ("For Orchard Trust Limited", "Odile Tull, Director", "04/05/2031"),
    )
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    assert [name for _, name, *_ in signed(page(table))] == ["Una Frost", "Odile Tull"]


FIELDS = """Orchard Agreement

1. Parties
1.1 This agreement is between Quillham Parish Council ("the QPC") and the Orchard Trust Limited.

2. Term
2.1 It starts on 1 June 2031 and ends on 31 May 2033.

3. Signed

For Quillham Parish Council

Name  QPC Una Frost          Post  Proper Officer (Lands)       Date  ____________

For the Orchard Trust Limited

Name  Rex Tull-Day           Post  Head of Trees                Date  ____________


Orchard Agreement                                        Page 1 of 2
\f
Papers

Paper A    Map of the trees - to follow


Orchard Agreement                                        Page 2 of 2
"""


def test_a_row_of_labelled_cells_is_one_place_to_sign_and_ends_a_page() -> None:
    assert signed(FIELDS.encode()) == [
        ("Quillham Parish Council", "QPC Una Frost", "Proper Officer (Lands)", "None"),
        ("Orchard Trust Limited", "Rex Tull-Day", "Head of Trees", "None"),
    ]


def test_cells_that_only_sound_like_labels_are_none() -> None:
    assert fields_of(("Name of signatory", "Role of signatory", "Date")) == []
    assert fields_of(("Title Page", "Position Paper")) == []
    assert fields_of(("Name Una Frost", "Chair of the Trustees")) == []
