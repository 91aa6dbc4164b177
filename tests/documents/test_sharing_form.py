"""A form in Word for sharing data: its name and term in rows, who sends what, what is done already."""

from datetime import date
from functools import cache

import docx

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.drafts import values_in
from tests.documents.samples import saved

FRONT = (
    ("Name of agreement", "Falls alerts between ambulance and council"),
    ("Agreement reference", "DSA/31/7"),
    ("Date agreement comes into force", "1 April 2031"),
    ("Date agreement ends", "31 March 2033"),
)
SHARED = (
    ("Data", "From", "To", "How often"),
    ("List of falls", "Tarn Ambulance", "Careline", "Daily"),
    ("Report of outcomes", "Council", "All", "Quarterly"),
)
ACTIONS = (
    ("Action", "Owner", "Due", "Done?"),
    ("Assessment signed off", "Council", "14/03/2031", "Yes - 12/03/2031"),
    ("Mailboxes set up", "All", "28/04/2031", ""),
    ("Notices updated", "Tarn Ambulance, Careline", "30/04/2031", ""),
)
SIGNED = (
    ("Tarn Ambulance Service NHS Trust", "Dr Jo Reed"),
    ("Calderby City Council", "Lee Park"),
    ("Calderby Careline Limited", ""),
)


def _tabled(document: "docx.document.Document", *rows: tuple[str, ...]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("")


@cache
def drafted() -> Draft:
    document = docx.Document()
    document.add_paragraph().add_run("DATA SHARING AGREEMENT").bold = True
    _tabled(document, *FRONT)
    for heading, rows in (("1. What is shared", SHARED), ("2. Actions", ACTIONS)):
        document.add_heading(heading, 1)
        _tabled(document, *rows)
    document.add_heading("3. Signatures", 1)
    for whose, name in SIGNED:
        _tabled(document, ("Organisation", whose), ("Name", name), ("Position", ""), ("Date", ""))
    found = read(saved(document))
    assert isinstance(found, Document)
    return draft(found)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_the_name_and_the_term_stand_in_rows() -> None:
    assert told("title", "title") == [
        ("Data Sharing Agreement - Falls alerts between ambulance and council",)
    ]
    assert told("commencement", "date") == [(date(2031, 4, 1),)]
    assert told("end", "date") == [(date(2033, 3, 31),)]


def test_no_party_is_called_organisation() -> None:
    assert told("parties", "name", "also_called") == [(whose, []) for whose, _ in SIGNED]


def test_who_sends_owes_it() -> None:
    assert told("recurring", "frequency", "owner") == [
        ("daily", ["tarn-ambulance-service-nhs-trust"]),
        ("quarterly", ["calderby-city-council"]),
    ]


def test_what_is_due_has_its_owners_and_when_it_was_done_is_no_step() -> None:
    steps = told("milestones", "date", "owner")
    assert [day for day, _ in steps] == [date(2031, 3, 14), date(2031, 4, 28), date(2031, 4, 30)]
    assert steps[2][1] == ["tarn-ambulance-service-nhs-trust", "calderby-careline-limited"]
    assert len(list(steps[1][1])) == len(SIGNED)  # type: ignore[call-overload]
