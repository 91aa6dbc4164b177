"""What stands in front on the copy: versions, whose numbers are no clauses; and tables taken apart."""

import pytest

from documents.clauses import Clause
from documents.reading import Document, read
from tests.documents.drafts import told_in

BODY = """1. Boats

The Trust lends boats to both.

2. Money

2.1 The Council pays for the paint.

3. End

It ends on 31 March 2034.
"""
TITLE = "Slipway Agreement\n\nbetween\n\nSaltern Council\n\nand\n\nFerry Trust\n\n"


def clauses_of(front: str, body: str = BODY) -> tuple[Clause, ...]:
    found = read(f"{TITLE}{front}\n\n{body}".encode())
    assert isinstance(found, Document)
    return found.clauses


def cited(front: str, body: str = BODY) -> list[str]:
    return [clause.label for clause in clauses_of(front, body) if clause.kind == "clause"]


HISTORY = """Version history
Version
0.1
0.2
1.0
1.1

Date
03/02/2030
17/03/2030
28/04/2030
12/06/2030

Changes
First draft
Words of the Trust
Sent out
Paint added"""


@pytest.mark.parametrize(
    "front",
    [
        "Document control\nVersion\n\n2.3\n\nStatus\n\nApproved\n\nOwner\n\nHarbour Board",
        HISTORY,
        "Version history\n\n0.1 First draft, 3 May 2030\n\n1.0 Sent out, 8 May 2030\n\n1.1 Paint added",
        "Revision record\n\nv0.1 First draft\n\nv1.0 Sent out",
        "Version 1.2 – June 2030",
        "Version\n\n1.0\n\n1.1\n\n1.2",
    ],
)
def test_the_number_of_a_version_is_none_of_a_clause(front: str) -> None:
    assert cited(front) == ["1", "2", "2.1", "3"]


def test_clauses_that_follow_a_sheet_of_the_copy_keep_their_numbers() -> None:
    body = "Boats\n\n1.1 The Trust shall lend boats to both of them.\n\n1.2 The Council shall paint them.\n"
    assert cited("Document control\n\nOwner: Harbour Board", body)[-2:] == ["1.1", "1.2"]


COLUMNS = """4. Sums

The table shows the sums.

Source
Saltern Council
Ferry Trust
Office of the Harbour and Pilotage
Commissioner
Total

2031/32
£4,000
£1,000
£500

2032/33
£4,500
£1,500
-

£5,500

£6,000

Paint is paid for by both.

5. Aims

It is judged by these:
Measure
Boats lent in
summer
Wrecks

Now
40

Aim
60 by May 2033

9

no more than 3 by May 2033
"""


def test_columns_that_stand_one_below_the_other_are_set_side_by_side() -> None:
    tables = [rows for clause in clauses_of("", BODY + COLUMNS) for rows in clause.tables]
    assert tables == [
        (
            ("Source", "2031/32", "2032/33"),
            ("Saltern Council", "£4,000", "£4,500"),
            ("Ferry Trust", "£1,000", "£1,500"),
            ("Office of the Harbour and Pilotage Commissioner", "£500", "-"),
            ("Total", "£5,500", "£6,000"),
        ),
        (
            ("Measure", "Now", "Aim"),
            ("Boats lent in summer", "40", "60 by May 2033"),
            ("Wrecks", "9", "no more than 3 by May 2033"),
        ),
    ]
    told = told_in(f"{TITLE}{BODY}{COLUMNS}", "targets", "value")
    assert told == [("60",), ("no more than 3",)]


def test_cells_with_empty_lines_between_are_rows() -> None:
    cells = [
        "Group",
        "Chair",
        "Meets",
        "Boat Board",
        "Ada Holm",
        "Monthly",
        "Paint Panel",
        "Bo Lind",
        "Weekly",
    ]
    body = f"{BODY}\n4. Groups\n\nThese meet.\n\n" + "\n\n".join(cells) + "\n\nThey are open to all of us.\n"
    ((rows),) = [rows for clause in clauses_of("", body) for rows in clause.tables]
    assert rows == (tuple(cells[:3]), tuple(cells[3:6]), tuple(cells[6:]))


def test_an_item_stands_behind_its_bullet() -> None:
    body = f"{BODY}\n4. Work\n\nThe Trust will:\n\n•\n\nmend boats each May\n\n•\n\npaint them.\n"
    assert clauses_of("", body)[-1].lines == ["The Trust will:", "mend boats each May", "paint them."]


@pytest.mark.parametrize(
    "words",
    [
        "Saltern\n\nThe Slip\n\nFerry Lane\n\nSA1 2BC\n\n01632 960001\n\nclerk@saltern.example",
        "Boats\nNets\nOars\n\n2031\n40\n\nThe rest is told below.",
    ],
)
def test_lines_apart_in_no_order_stay_as_they_are(words: str) -> None:
    assert not any(
        clause.tables for clause in clauses_of("", f"{BODY}\n4. Where\n\nIt is here.\n\n{words}\n")
    )
