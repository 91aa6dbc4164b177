"""A typed page with rules below its headings and heads of columns, and paragraphs numbered "A1"."""

import io
import re
from datetime import date

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from documents.reading import Document, read
from tests.documents.drafts import told_in

BOATHOUSE = """\
SALTERN BOATHOUSE ALLIANCE
==========================

PARTNERSHIP AGREEMENT

Second draft, 03-05-2031


A.  WHO WE ARE
--------------

A1  This agreement is made by two partners:

    -  Saltern Rowing Trust, 4 Quay Street, Saltern SL1 1AA, as host of
       the clubs of Saltern ("the Trust")

    -  Saltern District Council ("the Council")

A2  A1 Chandlers mend the boats and are not a partner.


B.  HOW LONG
------------

B1  The agreement runs from 1 July 2031 to 30 June 2033.


C.  WORK
--------

        What                      Who          When
        ------------------------  -----------  -----------------
        Slipway mended            Council      by 1st August 2031
        First crews on the        Trust        by 5 October 2031
        water
        Lessons for every child   Saltern      by 6 March
        of eleven                 Trust        2032
        Cafe opens                Trust        within 6 weeks of
                                               signing

C1  The Trust will:
        i.    teach a class every month
        ii.   check the ropes twice a year


D.  MONEY
---------

D1  Each year the partners pay for the boathouse:

        Paid by      For           2031/32      2032/33
        -----------  ------------  -----------  -----------
        Council      Rent          £4,100       £4,300
        Trust        Boats         £2,000       £2,500
                                   -----------  -----------
        Total                      £6,100       £6,800


E.  LEAVING
-----------

E1  Two months' notice is needed from the Council, and five months' from
    the Trust.


SIGNED
------

    For Saltern Rowing Trust, for the clubs

    Name:       Ada Fell
    Position:   Chair

    For Saltern District Council

    Name:       ______________________
"""


def test_a_rule_makes_a_heading_and_its_letter_the_number_of_what_stands_below() -> None:
    found = read(BOATHOUSE.encode())
    assert isinstance(found, Document)
    assert [(clause.label, clause.level) for clause in found.clauses] == [
        ("Title page", 0), ("A", 0), ("A1", 1), ("A2", 1), ("B", 0), ("B1", 1), ("C", 0), ("C1", 1),
        ("C1(i)", 2), ("C1(ii)", 2), ("D", 0), ("D1", 1), ("E", 0), ("E1", 1), ("Signed", 0),
    ]  # fmt: skip
    assert found.clauses[1].heading == "WHO WE ARE"
    assert not any("---" in clause.text for clause in found.clauses)


def test_a_section_gives_its_letter_to_the_numbers_below_it() -> None:
    found = read(BOATHOUSE.replace("B.  HOW LONG", "Section B: How long").encode())
    assert isinstance(found, Document)
    assert [clause.label for clause in found.clauses if "B" in clause.label] == ["Section B", "B1"]


def test_what_runs_over_in_a_cell_goes_on_with_it() -> None:
    found = read(BOATHOUSE.encode())
    assert isinstance(found, Document)
    assert [clause.tables for clause in found.clauses if clause.label == "C"] == [
        (
            (
                ("What", "Who", "When"),
                ("Slipway mended", "Council", "by 1st August 2031"),
                ("First crews on the water", "Trust", "by 5 October 2031"),
                ("Lessons for every child of eleven", "Saltern Trust", "by 6 March 2032"),
                ("Cafe opens", "Trust", "within 6 weeks of signing"),
            ),
        )
    ]


def test_what_stands_in_its_clauses_is_drafted() -> None:
    assert told_in(BOATHOUSE, "title", "title") == [("Saltern Boathouse Alliance - Partnership Agreement",)]
    assert told_in(BOATHOUSE, "parties", "name", "full_name", "address") == [
        ("Saltern Rowing Trust", "Saltern Rowing Trust", "4 Quay Street, Saltern SL1 1AA"),
        ("Saltern District Council", "Saltern District Council", None),
    ]
    assert told_in(BOATHOUSE, "milestones", "date", "clause") == [
        (date(2031, 8, 1), "C"),
        (date(2031, 10, 5), "C"),
        (date(2032, 3, 6), "C"),
        (None, "C"),
    ]
    sums = told_in(BOATHOUSE, "funding", "amount", "payer", "clause")
    assert sums == [
        (4_100, "saltern-district-council", "D1"),
        (4_300, "saltern-district-council", "D1"),
        (2_000, "saltern-rowing-trust", "D1"),
        (2_500, "saltern-rowing-trust", "D1"),
    ]


def test_two_notices_of_one_sentence_are_both_told() -> None:
    notices = [notice for (notice,) in told_in(BOATHOUSE, "termination", "notice")]
    assert notices == [
        {"months": 2, "at_least": False, "text": "Two months' notice"},
        {"months": 5, "at_least": False, "text": "five months' from"},
    ]


SEATS = """\
SALTERN BOATHOUSE AGREEMENT

1. Seats

1.1   The partners sign as told in the table below, which is that of clause
      1.2 as well:

      Who                    Name            Post                    Date
      --------------------   -------------   ---------------------   -------
      Saltern and District   Ada Fell        Chair of the trustees   1.5.31
      Rowing Trust
      Saltern County         Odo Pell        Director of Water and   2.5.31
      Council                                of Boats
      Weir Police            Sir Hal Quay-   Chief Constable,
                             Moore           ada.fell@saltern.exam
                                             ple

      (a)     what comes after the table is told by the partners in words of
              their own
"""


def test_cells_that_had_no_room_run_over_and_a_row_that_had_begins_anew() -> None:
    found = read(SEATS.encode())
    assert isinstance(found, Document)
    assert [(clause.label, clause.lines[0]) for clause in found.clauses[2:]] == [
        ("1.1", "The partners sign as told in the table below, which is that of clause 1.2 as well:"),
        ("1.1(a)", "what comes after the table is told by the partners in words of their own"),
    ]
    (table,) = found.clauses[2].tables
    assert table[1:] == (
        ("Saltern and District Rowing Trust", "Ada Fell", "Chair of the trustees", "1.5.31"),
        ("Saltern County Council", "Odo Pell", "Director of Water and of Boats", "2.5.31"),
        ("Weir Police", "Sir Hal Quay- Moore", "Chief Constable, ada.fell@saltern.example", ""),
    )


def test_a_letter_with_a_gap_heads_a_section_as_one_with_a_dot_does() -> None:
    found = read(re.sub(r"(?m)^([A-E])\.  (.*)\n-+$", r"\1    \2", BOATHOUSE).encode())
    assert isinstance(found, Document)
    assert [clause.label for clause in found.clauses][:6] == ["Title page", "A", "A1", "A2", "B", "B1"]


def test_a_typed_page_in_a_word_file_is_read_as_the_text_that_it_is() -> None:
    document, out = docx.Document(), io.BytesIO()
    for line in BOATHOUSE.splitlines():
        document.add_paragraph(line)
    document.save(out)
    typed, text = read(out.getvalue()), read(BOATHOUSE.encode())
    assert isinstance(typed, Document)
    assert isinstance(text, Document)
    assert [clause.words for clause in typed.clauses] == [clause.words for clause in text.clauses]


def test_so_is_one_that_a_pdf_prints_in_letters_of_one_width() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    page = canvas.beginText(60, 810)
    page.setFont("Courier", 8)
    for line in BOATHOUSE.splitlines():
        page.textLine(line)
    canvas.drawText(page)
    canvas.save()
    printed, text = read(out.getvalue()), read(BOATHOUSE.encode())
    assert isinstance(printed, Document)
    assert isinstance(text, Document)
    assert [clause.words for clause in printed.clauses] == [clause.words for clause in text.clauses]
