"""A Word file without numbers: marks below quarters, places to sign in columns, a subtitle, a lost map."""

from datetime import date
from functools import cache

import docx

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.drafts import values_in
from tests.documents.samples import saved

PARTIES = ("Calderby City Council", "Lowmereshire County Council", "Tarn Hospitals NHS Foundation Trust")


def _tabled(document: "docx.document.Document", *rows: tuple[str, ...]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


@cache
def drafted() -> Draft:
    document = docx.Document()
    document.add_paragraph("Lowmereshire Integrated Care Partnership")
    document.add_paragraph("Hospital Linen Alliance", style="Title")
    document.add_paragraph("Collaboration agreement", style="Subtitle")
    _tabled(document, ("Status", "Approved by all boards"), ("Approved on", "14 March 2031"))
    document.add_heading("Partners", 1)
    short = ("Council", "County", "Trust")
    _tabled(document, ("Partner", "Known as", "Since"), *zip(PARTIES, short, ("2029",) * 3, strict=True))
    document.add_heading("Term", 1)
    document.add_paragraph("The Alliance runs from 1 April 2031 to 31 March 2034.")
    document.add_heading("Deliverables", 1)
    _tabled(
        document,
        ("Deliverable", "Q1 31/32", "Q2 31/32", "Q4 31/32"),
        ("New boilers", "", "X", ""),
        ("Joint tender", "", "", "✓"),
    )
    document.add_heading("Ending", 1)
    document.add_paragraph("The Board may wind the Alliance up by a vote of all the partners.")
    document.add_heading("Agreed by", 1)
    _tabled(
        document,
        PARTIES,
        ("Name: Ada Finch", "Name: Samuel Otieno", "Name: Petra Lind"),
        ("Chief Executive", "Director of Place", "Chief Executive"),
        ("Date: 2 March 2031", "Date:", "Date: 9 March 2031"),
    )
    document.add_heading("Appendix A: Map of laundries", 1)
    document.add_paragraph("[Map to follow]")
    found = read(saved(document))
    assert isinstance(found, Document)
    return draft(found)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_subtitle_goes_with_the_name_above_it() -> None:
    assert told("title", "title") == [("Hospital Linen Alliance - Collaboration agreement",)]
    assert told("version", "date") == [(date(2031, 3, 14),)]


def test_each_column_may_be_a_place_to_sign() -> None:
    assert told("signatories", "printed_as", "name", "position", "signed_on") == [
        (PARTIES[0], "Ada Finch", "Chief Executive", date(2031, 3, 2)),
        (PARTIES[1], "Samuel Otieno", "Director of Place", None),
        (PARTIES[2], "Petra Lind", "Chief Executive", date(2031, 3, 9)),
    ]


def test_a_mark_below_a_quarter_is_its_time() -> None:
    assert told("milestones", "what", "date", "date_from") == [
        ("New boilers", date(2031, 9, 30), date(2031, 7, 1)),
        ("Joint tender", date(2032, 3, 31), date(2032, 1, 1)),
    ]


def test_a_note_in_the_place_of_a_map_says_that_it_is_missing() -> None:
    assert told("schedules", "label", "state") == [("Appendix A", "missing")]
    assert told("termination", "clause") == [("Ending",)]
