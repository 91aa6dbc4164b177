"""Who has which part, as tables and lists tell it in other layouts than one row for each."""

from collections.abc import Sequence

import docx

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.drafts import told_in, values_in
from tests.documents.samples import saved

Rows = Sequence[tuple[str, ...]]
PARTIES: Rows = [
    ("Organisation", "Role", "Known here as"),
    ("Quillham Council", "Host", "the Host"),
    ("Alder Trust", "Picker", "Alder"),
    ("Press House CIC", "Presser", "Press House"),
]


def orchard(heading: str, rows: Rows) -> Draft:
    document = docx.Document()
    document.add_heading("Orchard Agreement", 0)
    document.add_heading("1 Parties", 1)
    _table(document, PARTIES)
    document.add_heading("2 Term", 1)
    document.add_paragraph("This Agreement runs from 1 April 2031 to 31 March 2034.")
    document.add_heading(heading, 1)
    _table(document, rows)
    found = read(saved(document))
    assert isinstance(found, Document)
    return draft(found)


def _table(document: docx.document.Document, rows: Rows) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text


def told(drafted: Draft, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted, section, *fields)


def test_a_column_for_each_party_tells_who_is_to_be_turned_to_there() -> None:
    rows = [
        ("", "Quillham Council", "Alder Trust"),
        ("Lead", "Una Frost\nHead of Trees\nuna@quillham.example", "Vacant"),
        ("Money", "Raj Pell", "Odile Marsh"),
    ]
    drafted = orchard("3 Contacts", rows)
    assert told(drafted, "contacts", "name", "position", "organisation", "email") == [
        ("Una Frost", "Head of Trees", "Quillham Council", "una@quillham.example"),
        ("Raj Pell", None, "Quillham Council", None),
        ("Odile Marsh", None, "Alder Trust", None),
    ]
    assert told(drafted, "parties", "name", "role") == [
        ("Quillham Council", "Host"),
        ("Alder Trust", "Picker"),
        ("Press House CIC", "Presser"),
    ]


def test_a_table_of_bodies_tells_who_sits_there_and_to_whom_each_reports() -> None:
    rows = [
        ("Forum", "Chair", "Membership", "Frequency", "Reports to"),
        ("Apple Executive (AE)", "Host", "Head of Trees; Picker", "Monthly", "Parish Council"),
    ]
    fields = ("name", "abbreviation", "chair", "members", "reports_to")
    seats = [{"organisation": None, "position": one, "person": None} for one in ("Head of Trees", "Picker")]
    assert told(orchard("3 Governance", rows), "governance", *fields) == [
        ("Apple Executive", "AE", "Host", seats, "Parish Council")
    ]


def test_who_has_signed_up_is_no_place_to_sign_and_the_list_below_is() -> None:
    text = """# The Quillham Apple Charter

## Who has signed up

| Who | What they are | Short name |
|---|---|---|
| Quillham Parish Council | council | the Council |
| Alder Growers Ltd | company | Alder |
| Heron Academies Trust | schools | Heron |

## How long

From 1 March 2031 to 28 February 2034.

## Steering group

A steering group, which Councillor Una Frost will chair, meets every quarter. The rest is Hetty Marr's
and the Alder Growers, Ned Lacey (ned@alder.example) do.

## Signed

- Quillham Parish Council: Cllr Una Frost (Chairman), 20 February 2031
- Alder Growers Ltd: Ned Lacey (Secretary), 21 February 2031
- Heron Academies Trust: *awaiting signature*
"""
    assert told_in(text, "signatories", "printed_as", "name", "position") == [
        ("Quillham Parish Council", "Cllr Una Frost", "Chairman"),
        ("Alder Growers Ltd", "Ned Lacey", "Secretary"),
        ("Heron Academies Trust", None, None),
    ]
    assert told_in(text, "governance", "name", "chair") == [("Steering group", "Councillor Una Frost")]


def test_a_name_that_is_left_to_fill_in_is_nobodys() -> None:
    rows = [
        ("Party", "Name", "Post", "Telephone"),
        ("Quillham Council", "Ann Example", "Clerk", "01632 960222"),
        ("Alder Trust", "Name:", "Chair", "01632 960223"),
        ("Alder Growers", "General Enquiries", "", "01632 960224"),
        ("Alder Cadets", "General Sir Tom Quaye", "Patron", "01632 960225"),
    ]
    names = [("Ann Example",), ("General Sir Tom Quaye",)]
    assert values_in(orchard("3 Contacts", rows), "contacts", "name") == names


def test_each_column_that_a_post_heads_names_people() -> None:
    text = (
        "# Memorandum\n\n1. Contacts\n\n"
        "| Body | Data Protection Officer | Caldicott Guardian |\n|---|---|---|\n"
        "| Alder Council | Ada Quill | Bram Oxley |\n| Birch Trust | Cy Marsh | Dr Di Fold |\n"
    )
    assert told_in(text, "contacts", "name", "organisation", "role") == [
        ("Bram Oxley", "Alder Council", "Caldicott Guardian"),
        ("Ada Quill", "Alder Council", "Data Protection Officer"),
        ("Dr Di Fold", "Birch Trust", "Caldicott Guardian"),
        ("Cy Marsh", "Birch Trust", "Data Protection Officer"),
    ]
