"""Titles of which part stands on another line than the word that names an agreement."""

import pytest

from tests.documents.drafts import told_in

OPENS = "is made between the Tidewell Harbour Trust (“the Trust”) and Gannet Borough Council (“the Council”)."
SIGNED = """
Signed for and on behalf of Tidewell Harbour Trust
Name: Odile Marsh
Date:

Signed for and on behalf of Gannet Borough Council
Name: Ned Farrow
Date:
"""


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            ["Memorandum of Understanding", "Harbour Swimming Scheme", "between", "Tidewell Harbour Trust"],
            "Memorandum of Understanding - Harbour Swimming Scheme",
        ),
        (
            ["Memorandum of Agreement", "Gannet Sea Safety Partnership", "Tidewell Harbour Trust"],
            "Memorandum of Agreement - Gannet Sea Safety Partnership",
        ),
        (
            ["DATED ________________ 2031", "MEMORANDUM OF UNDERSTANDING", "for the Gannet Lifeboat Sheds"],
            "Memorandum of Understanding for the Gannet Lifeboat Sheds",
        ),
        (
            ["DATED the 4th day of May 2031", "MEMORANDUM OF UNDERSTANDING", "for the Gannet Lifeboat Sheds"],
            "Memorandum of Understanding for the Gannet Lifeboat Sheds",
        ),
    ],
)
def test_the_title_is_read_with_what_it_is_of_and_without_whom_or_when(front: list[str], title: str) -> None:
    names = ["Gannet Borough Council"] if front[-1] == "Tidewell Harbour Trust" else []
    lines = [*front, *names, "1. Parties", f"1.1 This memorandum {OPENS}", "2. Term"]
    text = "\n\n".join([*lines, "2.1 It starts on 1 June 2031 and ends on 31 May 2033.", SIGNED])
    assert told_in(text, "title", "title") == [(title,)]
