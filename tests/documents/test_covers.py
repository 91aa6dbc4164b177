"""Covers of deeds: the names of the parties stand there with nothing that leads to them, over the title."""

import pytest

from documents.reading import Document, read
from tests.documents.drafts import told_in

NUMBERED = """SHOREHAM VALE CARE COLLABORATIVE

DATE

30 April 2031

1. SHOREHAM VALE BOROUGH COUNCIL

2. VALE & DOWNS NHS FOUNDATION TRUST

3. SHOREHAM COMMUNITY NHS TRUST

MEMORANDUM OF UNDERSTANDING

FOR THE SHOREHAM VALE CARE COLLABORATIVE

1. Purpose

1.1 This MoU sets out how the partners work together.

2. Term

2.1 This MoU starts on 1 May 2031 and ends on 30 April 2034.
"""
JOINED = """Dated                                    2031

NHS ELLERDALE INTEGRATED CARE BOARD

{join}

ELLERDALE COUNTY COUNCIL

SECTION 75 PARTNERSHIP AGREEMENT

in relation to Short Breaks

1. Term

1.1 This Agreement starts on 1 May 2031 and ends on 30 April 2034.
"""
BEHIND = """THE COUNTY COUNCIL OF ELLERDALE (1)

ELLERDALE NHS TRUST (2)

AGREEMENT

for the pooling of funds for Short Breaks

1. Term

1.1 This Agreement starts on 1 May 2031 and ends on 30 April 2034.
"""
TWICE = """Memorandum of Understanding

This Memorandum of Understanding is made on the     day of            2031

Memorandum of Understanding

Between

Harbour Homes Group
2 Quay Way, Ellerport, EP24 5TG

And

Ellerport NHS Trust,
14 Hill Road, Ellerport, EP11 9LJ

1 Governance

There will be steering meetings between officers of the two bodies twice a year. The group will consist of:

Chief Executive, Ellerport NHS Trust
Director of Policy, Harbour Homes
Programme Manager, Harbour Homes

2 Term

2.1 It starts on 1 May 2031.
"""


def named(text: str) -> list[object]:
    return [name for (name,) in told_in(text, "parties", "name")]


def test_numbered_names_over_the_title_are_the_parties_and_no_clauses() -> None:
    assert named(NUMBERED) == [
        "Shoreham Vale Borough Council",
        "Vale & Downs NHS Foundation Trust",
        "Shoreham Community NHS Trust",
    ]
    assert told_in(NUMBERED, "title", "title") == [
        ("Memorandum of Understanding for the Shoreham Vale Care Collaborative",)
    ]
    found = read(NUMBERED.encode())
    assert isinstance(found, Document)
    assert [clause.label for clause in found.clauses] == ["Title page", "1", "1.1", "2", "2.1"]


@pytest.mark.parametrize("join", ["AND", "- and -", "&"])
def test_names_that_only_an_and_joins_are_the_parties(join: str) -> None:
    text = JOINED.format(join=join)
    assert named(text) == ["NHS Ellerdale Integrated Care Board", "Ellerdale County Council"]
    assert told_in(text, "title", "title") == [
        ("Section 75 Partnership Agreement in relation to Short Breaks",)
    ]


def test_numbers_may_stand_behind_the_names() -> None:
    assert named(BEHIND) == ["County Council of Ellerdale", "Ellerdale NHS Trust"]
    ((title,),) = told_in(BEHIND, "title", "title")
    assert title == "Agreement for the pooling of funds for Short Breaks"


def test_who_sits_on_a_group_is_no_party_and_a_title_is_told_once() -> None:
    assert named(TWICE) == ["Harbour Homes Group", "Ellerport NHS Trust"]
    assert told_in(TWICE, "title", "title") == [
        ("Memorandum of Understanding Between Harbour Homes Group And Ellerport NHS Trust",)
    ]


def test_each_of_several_ends_behind_its_postcode() -> None:
    text = (
        "JOINT AGREEMENT\n\nTHIS AGREEMENT is made BETWEEN:\n\n"
        "ELLER TOWN COUNCIL of Civic Centre, Eller EL1 7TD, VALE DISTRICT COUNCIL of 5 Market Street, Vale "
        "VA14 5LD and DOWN DISTRICT COUNCIL of Hill End, Down DO40 1WN (“the Councils”)\n"
    )
    assert named(text) == ["Eller Town Council", "Vale District Council", "Down District Council"]


def test_a_name_ends_before_the_power_under_which_they_agree() -> None:
    text = (
        "AGREEMENT\n\nFor the pooling of funds between Eller Borough Council and Vale NHS Foundation Trust "
        "pursuant to Section 75 of the National Health Service Act 2006\n"
    )
    assert named(text) == ["Eller Borough Council", "Vale NHS Foundation Trust"]
