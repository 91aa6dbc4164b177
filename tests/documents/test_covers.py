"""Covers of deeds: the names of the parties stand there with nothing that leads to them, over the title."""

from datetime import date

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


def test_what_it_is_for_stands_below_the_last_name_and_is_no_part_of_it() -> None:
    text = (
        "                 MEMORANDUM OF AGREEMENT\n\n                        between\n\n"
        "            SALTMERE BOROUGH COUNCIL (Children’s Services)\n\n                          and\n\n"
        "      SOUTH SALTMERE CHILDREN’S HOSPITAL NHS FOUNDATION TRUST\n\n"
        "          for the nurses of the Harbour Team\n\n1   BACKGROUND\n\n"
        "1.1 Saltmere Borough Council hosts the Harbour Team.\n\n2   TERM\n\n2.1 It starts on 1 May 2031.\n"
    )
    assert named(text) == [
        "Saltmere Borough Council",
        "South Saltmere Children’s Hospital NHS Foundation Trust",
    ]
    assert told_in(text, "title", "title") == [
        ("Memorandum of Agreement for the nurses of the Harbour Team",),
    ]


def test_particulars_below_a_subtitle_are_of_the_copy() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td>{value}</td></tr>"
        for label, value in [
            ("Reference", "SAL-DSA-3"),
            ("Version", "1.2"),
            ("Date of agreement", "9 April 2031"),
            ("Start date", "1 May 2031"),
        ]
    )
    text = (
        "<html><body><h1>Data Sharing Agreement</h1><h2>Ward round management in Saltmere</h2>"
        f"<table>{rows}</table><h3>1 Purpose</h3><p>1.1 The parties link records.</p></body></html>"
    )
    assert told_in(text, "title", "title") == [
        ("Data Sharing Agreement - Ward round management in Saltmere",),
    ]
    assert told_in(text, "version", "number", "date") == [("1.2", date(2031, 4, 9))]
    assert told_in(text, "commencement", "date") == [(date(2031, 5, 1),)]


def test_a_month_by_itself_on_the_title_page_is_that_of_the_copy() -> None:
    text = NUMBERED.replace("DATE\n\n30 April 2031", "April 2031\n\nFINAL")
    assert told_in(text, "version", "label", "date", "date_text") == [("FINAL", None, "April 2031")]


GLUED = """Joint Working Agreement
Between Saltmere Council, Saltmere NHS Trust and NHS Saltmere CCG
For the Discharge Service
1.Introduction
1.1This agreement sets out how Saltmere Council ("the Council"), Saltmere NHS Trust ("the Trust") and NHS \
Saltmere Clinical Commissioning Group ("the CCG") will run the Saltmere Discharge Service (SDS).
2.Term
2.1The agreement commences on 1st May 2031 and shall expire on 30th April 2034.
2.2It will be reviewed in October 2031.
"""


def test_numbers_without_a_gap_number_clauses() -> None:
    assert named(GLUED) == [
        "Saltmere Council",
        "Saltmere NHS Trust",
        "NHS Saltmere Clinical Commissioning Group",
    ]
    assert told_in(GLUED, "title", "title") == [("Joint Working Agreement For the Discharge Service",)]
    assert told_in(GLUED, "commencement", "date", "clause") == [(date(2031, 5, 1), "2.1")]
    assert told_in(GLUED, "end", "date", "clause") == [(date(2034, 4, 30), "2.1")]


def test_what_is_printed_over_those_of_a_kind_is_no_party() -> None:
    text = (
        "MEMORANDUM OF UNDERSTANDING\n\n1. Parties\n\n1.1. The parties to this Memorandum are:\n\n"
        "Local Authorities\n• City of Salt Council\n• Mere District Council (1)\n\nNHS Commissioners\n"
        "• NHS Salt CCG\n\nNHS Service Providers\n• Saltmere NHS Trust\n\nOther National Bodies\n"
        "• Health Education England\n\n2. Term\n\n2.1. It starts on 1 May 2031.\n"
    )
    assert named(text) == [
        "City of Salt Council",
        "Mere District Council",
        "NHS Salt CCG",
        "Saltmere NHS Trust",
        "Health Education England",
    ]


BOARDS = """Inter-Board Protocol

·  The Salt Health & Wellbeing Board

·  The Salt Safeguarding Children Board

April 2031

Name / Organisation/Designation / Signature
Jim Gambol / Salt Safeguarding Children Board, Independent Chair /
Cllr. Jo Shane / Chair of the Salt Health and Wellbeing Board /
Simon Lore / Borough Commander, Salt Police and Co-Chair of the Community Safety Partnership /

1. Introduction

1.1 This protocol defines how the Salt Health and Wellbeing Board (SHWB) works with the Salt Safeguarding \
Children Board (SSCB).

2. Term

2.1 It starts on 1 May 2031.
"""


def test_a_post_in_the_police_is_no_party_and_a_name_is_none_of_the_title_however_it_is_joined() -> None:
    assert named(BOARDS) == ["Salt Health and Wellbeing Board", "Salt Safeguarding Children Board"]
    assert told_in(BOARDS, "title", "title") == [("Inter-Board Protocol",)]


ON_WHAT = """# Memorandum of Understanding

## between

## NHS Mere Integrated Care Board

## and

## Mere County Council, Salt City Council and the district councils of Mere

## on prevention

Final, approved by the Mere Partnership on 11 January 2031

### 1. Background

1.1 The partners want to prevent ill health.

### Signatures

| For | Name | Title | Date |
|---|---|---|---|
| NHS Mere Integrated Care Board | Ada Doyle | Chief Executive | 22 January 2031 |
| Mere County Council | Rob Sayle | Chief Executive | 24 January 2031 |
| Salt City Council | Amy Yusuf | Managing Director | 25 January 2031 |
| District councils of Mere | Peter Lomas | Chair, Districts Group | 30 January 2031 |
"""


def test_what_begins_with_a_small_letter_below_the_names_belongs_to_the_title() -> None:
    ((title,),) = told_in(ON_WHAT, "title", "title")
    assert str(title).endswith("on prevention")
    assert told_in(ON_WHAT, "version", "date") == [(date(2031, 1, 11),)]


def test_who_signs_for_several_councils_signs_for_none_of_the_others() -> None:
    assert told_in(ON_WHAT, "signatories", "party", "name")[1:] == [
        ("mere-county-council", "Rob Sayle"),
        ("salt-city-council", "Amy Yusuf"),
        (None, "Peter Lomas"),
    ]
