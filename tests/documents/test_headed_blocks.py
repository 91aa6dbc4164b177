"""Plain text whose headings nothing shows but that each stands first in its block."""

from datetime import date

from documents.reading import Document, read
from tests.documents.drafts import told_in

BLOCKS = """HEADS OF AGREEMENT
Summer Boat Club, Oxley
Between Oxley Town Council and the Oxley Boat Trust

What it is for
To lend boats through four summers.

Dates
Start: 1 May 2031
Finish: 30 September 2034
Break: either, at the end of any summer, on 8 weeks' notice given by 31 January

Who does what
Council: mends the slipway; sends a ranger on Tuesdays
Trust: counts the boats every night; writes a report each autumn

How we shall know
60% of boats lent by the end of June each year
Members: 80 by November 2032, 100 by November 2033
"""


def labels(text: str) -> list[str]:
    found = read(text.encode())
    assert isinstance(found, Document)
    return [clause.label for clause in found.clauses]


def test_the_first_line_of_each_block_is_its_heading() -> None:
    assert labels(BLOCKS)[1:] == ["What it is for", "Dates", "Who does what", "How we shall know"]


def test_what_stands_below_such_headings_is_drafted() -> None:
    assert told_in(BLOCKS, "commencement", "date") == [(date(2031, 5, 1),)]
    assert told_in(BLOCKS, "end", "date") == [(date(2034, 9, 30),)]
    assert [
        fact["weeks"] for (fact,) in told_in(BLOCKS, "termination", "notice") if isinstance(fact, dict)
    ] == [8]
    assert told_in(BLOCKS, "milestones", "date") == []
    assert told_in(BLOCKS, "recurring", "frequency") == [("every Tuesday",), ("daily",), ("annual",)]
    assert told_in(BLOCKS, "targets", "value", "date") == [
        ("60%", None),
        ("80", date(2032, 11, 30)),
        ("100", date(2033, 11, 30)),
    ]


def test_names_above_addresses_and_blocks_below_numbers_are_no_headings() -> None:
    addresses = "Memorandum of Understanding\n\n" + "\n\n".join(
        f"{name} Council\nThe Hall\nHigh Street" for name in ("Alder", "Birch", "Cedar", "Dale", "Elm")
    )
    assert labels(addresses) == ["Title page"]
    numbered = "\n".join(
        f"{n}. {line}" if line in ("Dates", "Who does what") else line
        for n, line in enumerate(BLOCKS.splitlines())
    )
    assert "Dates" not in labels(
        numbered.replace("What it is for", "1. Purpose").replace("How we", "9. How we")
    )
