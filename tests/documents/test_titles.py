"""Titles of which part stands on another line than the word that names an agreement."""

from datetime import date

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
            [
                "GANNET BOROUGH COUNCIL",
                "TIDEWELL HARBOUR TRUST",
                "PARTNERSHIP AGREEMENT",
                "Lifeboat Shed Works",
            ],
            "Partnership Agreement - Lifeboat Shed Works",
        ),
        (
            ["OFFICIAL - SENSITIVE", "Agreement on the Gannet Lifeboat Sheds", "Version 2"],
            "Agreement on the Gannet Lifeboat Sheds",
        ),
        (
            ["DATA SHARING AGREEMENT", "Title: Names of those who swim", "Owner: Odile Marsh"],
            "Data Sharing Agreement - Names of those who swim",
        ),
        (
            ["Agreement title: Gannet Lifeboat Sheds", "Agreement number: 31/7"],
            "Gannet Lifeboat Sheds",
        ),
        (
            ["Gannet Lifeboat Sheds", "Hosting agreement between Gannet Borough Council and others"],
            "Gannet Lifeboat Sheds - Hosting agreement between Gannet Borough Council and others",
        ),
        (
            ["DATED ________________ 2031", "MEMORANDUM OF UNDERSTANDING", "for the Gannet Lifeboat Sheds"],
            "Memorandum of Understanding for the Gannet Lifeboat Sheds",
        ),
        (
            ["DATED the 4th day of May 2031", "MEMORANDUM OF UNDERSTANDING", "for the Gannet Lifeboat Sheds"],
            "Memorandum of Understanding for the Gannet Lifeboat Sheds",
        ),
        (
            [
                "Gannet Borough Council | Tidewell Harbour Trust",
                "PARTNERSHIP AGREEMENT",
                "for the upkeep of the lifeboat sheds",
                "under section 111 of the 1972 Act",
            ],
            "Partnership Agreement for the upkeep of the lifeboat sheds under section 111 of the 1972 Act",
        ),
    ],
)
def test_the_title_is_read_with_what_it_is_of_and_without_whom_or_when(front: list[str], title: str) -> None:
    names = ["Gannet Borough Council"] if front[-1] == "Tidewell Harbour Trust" else []
    lines = [*front, *names, "1. Parties", f"1.1 This memorandum {OPENS}", "2. Term"]
    text = "\n\n".join([*lines, "2.1 It starts on 1 June 2031 and ends on 31 May 2033.", SIGNED])
    assert told_in(text, "title", "title") == [(title,)]


def test_a_heading_below_a_bare_title_is_part_of_it_and_the_sheet_below_tells_the_version() -> None:
    text = f"""# Memorandum of Understanding

## Gannet Lifeboat Crews

One crew for the harbour and for the beaches

| Document control | |
|---|---|
| Version | 3.1 |
| Date of this version | 2 May 2031 |

## 1. Parties

1.1 This memorandum {OPENS}

## 2. Term

2.1 It starts on 1 June 2031 and ends on 31 May 2033.
"""
    assert told_in(text, "title", "title") == [("Memorandum of Understanding - Gannet Lifeboat Crews",)]
    assert told_in(text, "version", "number", "date") == [("3.1", date(2031, 5, 2))]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Rev 2.0 dated 2/3/31", "2.0"),
        ("Issue B, 2 March 2031", "B"),
        ("Agreed text of 2nd March 2031", None),
        ("Final. Approved by both boards, 2 March 2031. Replaces the compact of 2028.", None),
        ("Last updated: 2 March 2031", None),
    ],
)
def test_the_day_that_a_copy_bears_is_told_in_many_words(line: str, number: str | None) -> None:
    text = f"# Compact on Owls\n\n{line}\n\n1. Owls\n\n1.1 Owls are counted by Orla Council and Owl Trust."
    assert told_in(text, "version", "number", "date") == [(number, date(2031, 3, 2))]
