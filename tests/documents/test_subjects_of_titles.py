"""Of what a bare title is: a subject below it or below the parties, and none that is somebody's name."""

import pytest

from tests.documents.drafts import told_in

REST = """

1. TERM

1.1 This agreement starts on 1 April 2041 and ends on 31 March 2044.
"""
PARTIES = "\n\nTeal Bay Council\nMarram Sea Trust\n"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            [
                "Partnership Agreement (Memorandum of Understanding)",
                "Shoreline Walks Service, Teal Bay",
                "This agreement is between:",
                "Teal Bay Council\nMarram Sea Trust",
            ],
            "Partnership Agreement (Memorandum of Understanding) - Shoreline Walks Service, Teal Bay",
        ),
        (
            [
                "MEMORANDUM OF UNDERSTANDING",
                "BETWEEN",
                "TEAL BAY COUNCIL",
                "AND",
                "MARRAM SEA TRUST",
                "FOR THE PROVISION OF",
                "A LIFEGUARD SERVICE",
            ],
            "Memorandum of Understanding for the Provision of a Lifeguard Service",
        ),
        (
            [
                "Agenda item 7\nAppendix B",
                "TEAL BAY COUNCIL",
                "JOINT WORKING PROTOCOL BETWEEN BEACH AND HARBOUR TEAMS",
                "Teal Bay Council and Marram Sea Trust",
            ],
            "Joint Working Protocol between Beach and Harbour Teams",
        ),
        (
            [
                "Alpha Memorandum of Understanding for Lifeguards at Teal",
                "between Teal Bay Council and Marram Sea Trust",
            ],
            "Alpha Memorandum of Understanding for Lifeguards at Teal",
        ),
    ],
)
def test_a_title_has_its_subject_and_no_name(lines: list[str], title: str) -> None:
    assert told_in("\n\n".join(lines) + REST, "title", "title") == [(title,)]


def test_a_byline_below_a_long_bare_title_is_none_of_it() -> None:
    front = (
        "Information Sharing Memorandum of Understanding\n\nRecords of who swims in the bay, and when they do"
    )
    assert told_in(front + PARTIES + REST, "title", "title") == [
        ("Information Sharing Memorandum of Understanding",)
    ]
