"""Titles below whose paper it is, and starts, periods and days of a copy that only look alike."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

PARTIES = """
This memorandum is between Teal Bay Council and Marram Sea Trust.

1. Term

1.1 {}
"""
TERM = "It starts on 1 April 2041 and ends on 31 March 2044."


def title(*lines: str) -> object:
    return told_in("\n\n".join(lines) + "\n" + PARTIES.format(TERM), "title", "title")[0][0]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            (
                "Marram Sea Watch Partnership",
                "Memorandum of Understanding",
                "Keeping bathers safe from tides",
            ),
            "Memorandum of Understanding - Keeping bathers safe from tides",
        ),
        (
            (
                "Teal Bay Safety Board",
                "INTER-AGENCY MEMORANDUM OF UNDERSTANDING",
                "Looking after Lost Swimmers",
            ),
            "Inter-Agency Memorandum of Understanding - Looking after Lost Swimmers",
        ),
        (
            ("DRAFT 3 – 9 May 2041", "Teal Bay Hut Compact", "Memorandum of Understanding"),
            "Teal Bay Hut Compact - Memorandum of Understanding",
        ),
        (
            ("Marram Sea Watch Partnership", "Memorandum of Understanding"),
            "Marram Sea Watch Partnership - Memorandum of Understanding",
        ),
    ],
)
def test_a_title_tells_of_what_it_is_once(lines: tuple[str, ...], told: str) -> None:
    assert title(*lines) == told


def test_what_starts_later_if_it_is_signed_later_starts_on_its_day() -> None:
    later = "This memorandum comes into force on 1 May 2041, or once the last of us has signed it if later."
    text = "Memorandum of Understanding\n\n" + PARTIES.format(later)
    assert told_in(text, "commencement", "rule", "date") == [("fixed_date", date(2041, 5, 1))]
    signed = "This memorandum comes into force once the last of us has signed it, or on 1 May 2041 if later."
    text = "Memorandum of Understanding\n\n" + PARTIES.format(signed)
    assert told_in(text, "commencement", "rule") == [("on_signature_by_all",)]


def test_the_number_of_an_issue_and_its_day_are_no_period() -> None:
    text = "Memorandum of Understanding\n\nIssue 2 - 20/01/2041\n" + PARTIES.format(TERM)
    assert told_in(text, "commencement", "stated_period") == [(None,)]
    assert told_in(text, "version", "date") == [(date(2041, 1, 20),)]


def test_a_line_that_is_final_for_signature_tells_the_day_of_the_copy() -> None:
    text = "Memorandum of Understanding\n\nHut MoU – final for signature 2 March 2041\n" + PARTIES.format(
        TERM
    )
    assert told_in(text, "version", "date") == [(date(2041, 3, 2),)]


def test_what_the_copy_is_below_the_names_is_no_subtitle() -> None:
    above = ("Marram Rescue Car", "Memorandum of Understanding", "between", "Teal Bay Council")
    below = ("Marram Sea Trust", "Document control", "Version 1.1")
    assert title(*above, *below) == "Marram Rescue Car - Memorandum of Understanding"
