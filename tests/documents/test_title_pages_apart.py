"""Titles below what a site, a letterhead or a short name says first, and titles that go on below."""

import pytest

from tests.documents.drafts import told_in

BODY = """
1. TERM

1.1 It runs from 1 May 2031 to 30 April 2034.
"""


def title(text: str) -> object:
    ((told,),) = told_in(text, "title", "title")
    return told


def test_a_bare_kind_is_told_with_what_stands_above_the_list_of_the_parties() -> None:
    text = f"""Joint Protocol and Memorandum of Understanding

Quay Rescue, Part 3 and

Right Boat Right Person

Sedgely and Weirside

Agencies signed up to this protocol

Sedgely Borough Council

Weirside Boats Trust
{BODY}"""
    wanted = "Joint Protocol and Memorandum of Understanding Quay Rescue, Part 3 and Right Boat Right Person"
    assert title(text) == f"{wanted} Sedgely and Weirside"


@pytest.mark.parametrize(
    ("page", "own", "below", "wanted"),
    [
        ("Quay watch", "DEED OF ARRANGEMENT", "", "Deed of Arrangement"),
        (
            "Weir Skills Accord",
            "THE WEIR SKILLS ACCORD",
            "<h2>2031–2034</h2><p>Boats and all who mend them.</p>",
            "The Weir Skills Accord 2031–2034",
        ),
    ],
)
def test_the_title_stands_below_that_of_the_page_it_is_given_out_on(
    page: str, own: str, below: str, wanted: str
) -> None:
    told = "<p>This page sets out what was agreed. It was approved by the Council in May.</p>"
    body = "<h3>1. Term</h3><p>It runs from 1 May 2031 to 30 April 2034.</p>"
    text = f"<!DOCTYPE html><html><body><h1>{page}</h1>{told}<h2>{own}</h2>{below}{body}</body></html>"
    assert title(text) == wanted


def test_a_slogan_in_capitals_stands_above_what_it_is() -> None:
    text = f"""WEIRSIDE * keeping boats afloat since 2012

THIRD DRAFT AS AGREED

AFLOAT TOGETHER SO NOBODY SINKS

An understanding between Weirside Boats Trust and Sedgely Borough Council
{BODY}"""
    told = str(title(text))
    assert told.casefold().startswith("afloat together so nobody sinks")
    assert told.endswith("An understanding between Weirside Boats Trust and Sedgely Borough Council")
