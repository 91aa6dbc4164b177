"""Places to sign in layouts of every kind, told by what stands in them and not by labels."""

import docx
import pytest

from documents.draft import draft
from documents.reading import Document, read
from tests.documents.samples import saved

OPENING = """THE WEIR AGREEMENT

1. PARTIES

1.1 This agreement is between Sedgely District Council ("the Council") and Weirside Boats Trust ("Weirside").

2. TERM

2.1 It runs from 1 May 2031 to 30 April 2034.
"""
NAMES = ["Sedgely District Council", "Weirside Boats Trust"]


def signed(data: bytes) -> list[tuple[object, ...]]:
    found = read(data)
    assert isinstance(found, Document)
    fields = ("printed_as", "name", "position", "signed_on")
    return [
        tuple(value and str(value) for value in (fact.value[field] for field in fields))
        for fact in draft(found).of("signatories")
    ]


BESIDE = """
For Sedgely District Council          For Weirside Boats Trust

O. Trewin  ____________              ____________

Clerk                                 Commodore

5 May 2031                            Date:
"""
ROWS = """
Sedgely District Council    O. Trewin, Head of Quays              5.5.31
Weirside                    ......................                 Commodore  date ......
"""
POST_BELOW = (
    ("Olive Trewin<br>Portreeve of Sedgely", "for the Sedgely District Council", "(signed)", "5 May 2031"),
    ("Sir Ned Oakes<br>Commodore", "The Weirside Boats Trust", "(signed)", "9 May 2031"),
)
DAY_BEFORE = (
    ("Sedgely District Council", "5 May 2031", "Olive Trewin, Portreeve of Sedgely"),
    ("Weirside Boats Trust", "9 May 2031", "Sir Ned Oakes, Commodore"),
)


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        (
            BESIDE,
            [
                ("Sedgely District Council", "O. Trewin", "Clerk", "2031-05-05"),
                ("Weirside Boats Trust", None, "Commodore", None),
            ],
        ),
        (
            ROWS,
            [
                ("Sedgely District Council", "O. Trewin", "Head of Quays", "2031-05-05"),
                ("Weirside", None, "Commodore", None),
            ],
        ),
    ],
)
def test_columns_and_rows_of_a_plain_text_are_places(below: str, wanted: list[tuple[object, ...]]) -> None:
    assert signed(f"{OPENING}\nSIGNED\n{below}".encode()) == wanted


@pytest.mark.parametrize("cells", [POST_BELOW, DAY_BEFORE])
def test_the_cells_of_a_row_may_stand_in_any_order(cells: tuple[tuple[str, ...], ...]) -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    text = OPENING.replace("\n\n", "</p><p>")
    page = f"<!DOCTYPE html><html><body><p>{text}</p><h2>Signatures</h2><table>{rows}</table></body></html>"
    assert signed(page.encode()) == [
        ("Sedgely District Council", "Olive Trewin", "Portreeve of Sedgely", "2031-05-05"),
        ("Weirside Boats Trust", "Sir Ned Oakes", "Commodore", "2031-05-09"),
    ]


def deed(*tables: tuple[tuple[str, ...], ...], ends: str) -> bytes:
    document = docx.Document()
    for line in (*OPENING.split("\n\n"), "3. GENERAL", ends):
        document.add_paragraph(line)
    for rows in tables:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
        document.add_paragraph("")
    return saved(document)


FIRST = (
    ("Signed by OLIVE TREWIN", "......O Trewin......"),
    ("Vice-Chair (Quays), for and on behalf of SEDGELY DISTRICT COUNCIL", "Date: 5.5.31"),
)
SECOND = (
    ("Signed by NED OAKES OBE, a director", ".................."),
    ("for and on behalf of WEIRSIDE BOATS TRUST", "Date:"),
)


def test_each_table_is_a_place_below_a_clause_about_something_else() -> None:
    data = deed(FIRST, SECOND, ends="3.1 The parties are bound by the law of England.")
    assert signed(data) == [
        ("SEDGELY DISTRICT COUNCIL", "Olive Trewin", "Vice-Chair (Quays)", "2031-05-05"),
        ("WEIRSIDE BOATS TRUST", "Ned Oakes OBE", "Director", None),
    ]


def test_who_is_to_be_asked_or_told_does_not_sign() -> None:
    below = """SIGNED

For Sedgely District Council          For Weirside Boats Trust
Olive Trewin, Clerk                   Ned Oakes, Commodore
Sponsor: Una Frost, Head of Quays     Sponsor: Ivo Moss, Bosun
"""
    assert [name for _, name, *_ in signed(f"{OPENING}\n{below}".encode())] == ["Olive Trewin", "Ned Oakes"]


def test_a_list_of_those_who_are_to_sign_is_no_place_to_sign() -> None:
    text = OPENING.replace("1. PARTIES\n\n1.1 This", "WHO IS SIGNING UP\n\nThis")
    assert signed(text.encode()) == []
