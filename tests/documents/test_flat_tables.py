"""Text copied out of a document with tables, of which each cell has become a line of its own."""

import time

import pytest

from documents.clauses import Clause
from documents.readers.flattened import with_flat_tables
from documents.readers.lines import Line
from documents.reading import Document, read

SUMS = """Who pays
2031/32
2032/33
Both years
Sallow Trust
£4,000
£4,500
£8,500
Fellbridge Council (not yet approved)
£1,000
tbc
£1,000
Total
£5,000
£4,500
£9,500"""

STEPS = """No.
Step
By whom
When
3a
Orchard fenced
Trust
30/06/2031
3b
Press mended by a smith from the village
Council / Trust
autumn 2031
3c
First apples sold
Trust
Q3 2031/32"""

AIMS = """Measure
Now
Aim
Trees pruned
40%
85%
Schools that visit
not known
12
Visitors in a year
900
1,400"""


def clauses_of(text: str) -> tuple[Clause, ...]:
    found = read(
        f"Memorandum of Understanding on the Orchard\n\n1. What is told\n\n{text}\n\n2. End\n".encode()
    )
    assert isinstance(found, Document)
    return found.clauses


def tables_in(text: str) -> list[tuple[tuple[str, ...], ...]]:
    return [rows for clause in clauses_of(text) for rows in clause.tables]


BODIES = """Group
Chair
Meets
Orchard Board
Clerk of the Council
Quarterly
Pruning Huddle
Head Gardener
at least weekly
Fair Panel
Clerk of the Trust
Every six weeks"""


@pytest.mark.parametrize(("text", "columns"), [(SUMS, 4), (STEPS, 4), (AIMS, 3), (BODIES, 3)])
def test_every_so_many_lines_are_a_row_where_a_column_has_one_kind_of_thing(text: str, columns: int) -> None:
    (rows,) = tables_in(text)
    lines = text.splitlines()
    assert rows == tuple(tuple(lines[at : at + columns]) for at in range(0, len(lines), columns))


def test_a_line_that_leads_up_to_the_cells_is_no_cell() -> None:
    (rows,) = tables_in(f"The sums are as follows:\n{SUMS}")
    assert rows[0] == ("Who pays", "2031/32", "2032/33", "Both years")


@pytest.mark.parametrize(
    "text",
    [
        SUMS.replace("tbc\n", ""),  # a cell that was empty has left no line
        "\n".join(SUMS.splitlines()[4:]),  # no head
        "Fellbridge\nSallow\nMarle\nThe ford\nThe weir\nThe mill",
        "Mill House\nSallow Lane\nFellbridge\nFB1 2CD\nclerk@sallow.example\n01632 960001",
        "Name: Ann Fell\nPost: Clerk\nDate: 3 May 2031\nName: Bo Lind\nPost: Chair\nDate: 4 May 2031",
        "The Trust keeps the orchard\n3 May 2031\nand the Council pays for it\n4 May 2031",
    ],
)
def test_lines_in_no_such_order_stay_as_they_are(text: str) -> None:
    assert with_flat_tables([Line(line) for line in text.splitlines()]) == [
        Line(line) for line in text.splitlines()
    ]


def test_very_many_lines_take_no_long_time() -> None:
    lines = [Line(f"Word {at}" if at % 3 else f"{at % 28 + 1} May 2031") for at in range(20_000)]
    started = time.thread_time()
    with_flat_tables(lines)
    assert time.thread_time() - started < 2


SHARED = """DATA SHARING AGREEMENT

1. What is shared
Data                     From                 To            How often
Arrears over 500         Holm District        Citizens      Weekly
                         Council              Advice
Outcome of advice        Citizens Advice      Holm          Monthly
                                              District
                                              Council
Street names only        Holm District        Wick Parish   Each April and
                         Council              Council       October
Debts                    The Clerk            The Trust     Quarterly
                         The Mayor            The Bank      Weekly
"""


def test_cells_that_had_no_room_go_on_below_each_other_and_others_are_a_row_of_their_own() -> None:
    found = read(SHARED.encode())
    assert isinstance(found, Document)
    assert found.clauses[-1].tables[0][1:] == (
        ("Arrears over 500", "Holm District Council", "Citizens Advice", "Weekly"),
        ("Outcome of advice", "Citizens Advice", "Holm District Council", "Monthly"),
        ("Street names only", "Holm District Council", "Wick Parish Council", "Each April and October"),
        ("Debts", "The Clerk", "The Trust", "Quarterly"),
        ("", "The Mayor", "The Bank", "Weekly"),
    )
