"""Who agrees, signs and acts in memoranda set out as boards and councils usually set them out."""

from datetime import date

from tests.documents.drafts import draft_of, told_in, values_in

TERM = """2. Term
2.1 This MoU starts on 1 May 2031 and ends on 30 April 2034.

"""
BETWEEN = (
    "MEMORANDUM OF UNDERSTANDING\n\nA Shared Night Team\n\n"
    "Between NHS Quarrel Integrated Care Board (the Host) and the London Borough of Alder, "
    "the London Borough of Brede and Cobble Lock Borough Council (the Partner Councils)\n\n"
    "1. Purpose\n1.1 The Host will run the team.\n\n" + TERM
)
SIGNED = """3. Signed

For NHS Quarrel Integrated Care Board
Ida Marsh, Director of Night Care        Date
For the London Borough of Alder
Omar Finch, Director of Adult Services        Date
For the London Borough of Brede
Petra Vale, Corporate Director, Adults and Health        Date
For Cobble Lock Borough Council
[to be confirmed]        Date
"""


def test_a_borough_named_by_its_place_is_one_party_and_the_council_joined_to_it_another() -> None:
    drafted = draft_of(BETWEEN + SIGNED)
    assert values_in(drafted, "parties", "name", "full_name") == [
        (name, name)
        for name in (
            "NHS Quarrel Integrated Care Board",
            "London Borough of Alder",
            "London Borough of Brede",
            "Cobble Lock Borough Council",
        )
    ]
    assert values_in(drafted, "signatories", "name", "position") == [
        ("Ida Marsh", "Director of Night Care"),
        ("Omar Finch", "Director of Adult Services"),
        ("Petra Vale", "Corporate Director, Adults and Health"),
        (None, None),
    ]


def test_a_place_that_has_and_in_its_name_stays_one() -> None:
    told = told_in(BETWEEN.replace("Cobble Lock Borough Council", "Lock"), "parties", "name")
    assert ("London Borough of Brede and Lock",) in told


BOARDS = """PROTOCOL BETWEEN THE SAFEGUARDING BOARDS OF HARLE

1. About it

It has been agreed by:
* the Harle Adults Safety Board (HASB)
* the Harle Children Safety Partnership (HCSP)
* the Harle Wellbeing Board

2. Their meetings

Adults Safety Board          Quarterly       Dr Mina Roth (independent)
Children Safety Partnership  Monthly         Members in turn
Wellbeing Board              Twice a year    Councillor Ivo Penn

3. When it applies

The protocol has applied since 1 May 2031.

4. Signed by the chairs

Dr Mina Roth, Independent Chair, Harle Adults Safety Board. 9 April 2031
Dora Quince, Chair, Harle Children Safety Partnership. 9 April 2031
Councillor Ivo Penn, Chair, Harle Wellbeing Board. 12 April 2031
"""


def test_boards_that_have_agreed_it_are_named_whole_and_signed_for_by_their_chairs() -> None:
    drafted = draft_of(BOARDS)
    names = ["Harle Adults Safety Board", "Harle Children Safety Partnership", "Harle Wellbeing Board"]
    assert values_in(drafted, "parties", "name") == [(name,) for name in names]
    assert values_in(drafted, "signatories", "printed_as", "name", "position", "signed_on") == [
        (names[0], "Dr Mina Roth", "Independent Chair", date(2031, 4, 9)),
        (names[1], "Dora Quince", "Chair", date(2031, 4, 9)),
        (names[2], "Councillor Ivo Penn", "Chair", date(2031, 4, 12)),
    ]
    assert values_in(drafted, "commencement", "rule", "date") == [("fixed_date", date(2031, 5, 1))]


TWO = """MEMORANDUM OF UNDERSTANDING

for the Harle Ward

between Harle Borough Council ("the Council") and NHS Harle Integrated Care Board ("the ICB")

1. Purpose
1.1 This memorandum sets out how both will run the ward.

"""
CONTACTS = """3. Contacts

| Organisation | Name | Role | Email |
|---|---|---|---|
| Harle Borough Council | Ada Finch | Head of Wards | ada@harle.example |
| NHS Harle Integrated Care Board | Jo Penn | Nurse Lead | jo@harle-icb.example |
"""
SIGNATURE_PAGE = """4. Execution

Signed for and on behalf of HARLE BOROUGH COUNCIL Signature
Name: Ada Finch
Position: Head of Wards
Date: 9 April 2031

Signed for and on behalf of NHS HARLE INTEGRATED CARE BOARD Signature
Name: Jo Penn
Position: Nurse Lead, Wards        Date: 30
April 2031
"""


def test_the_post_of_who_is_to_be_turned_to_is_no_part_of_the_party() -> None:
    text = f"# Memorandum of Understanding\n\n{TWO.partition('between')[1]}{TWO.partition('between')[2]}"
    drafted = draft_of(text + TERM + CONTACTS)
    assert values_in(drafted, "parties", "name", "role") == [
        ("Harle Borough Council", None),
        ("NHS Harle Integrated Care Board", None),
    ]


def test_the_label_beside_a_name_is_no_part_of_it_and_a_day_may_run_over_two_lines() -> None:
    drafted = draft_of(TWO + TERM + SIGNATURE_PAGE)
    assert "Signature" not in str(values_in(drafted, "parties", "name", "full_name", "also_called"))
    assert values_in(drafted, "signatories", "signed_on") == [(date(2031, 4, 9),), (date(2031, 4, 30),)]
    assert not drafted.of("background")


def test_a_name_that_runs_over_three_lines_of_its_cell_is_one() -> None:
    narrow = SIGNATURE_PAGE.replace(
        " NHS HARLE INTEGRATED CARE BOARD", "\nNHS HARLE\nINTEGRATED CARE\nBOARD\n"
    )
    told = values_in(draft_of(TWO + TERM + narrow), "signatories", "printed_as", "name")
    assert told[1] == ("NHS HARLE INTEGRATED CARE BOARD", "Jo Penn")


BODIES = """3. Governance
3.1 The Partners will set up a Children's Ward Board ("CWB"), which meets monthly.
3.2 A Ward Oversight Board will meet quarterly. The Oversight Board will decide by 1 June 2033 who pays.
3.3 We may amend it by exchange of letters.

4. Contacts
4.1 For the ICB, Jo Penn, Director of Finance (Place), jo@harle-icb.example.
"""


def test_a_board_is_not_the_icb_and_a_childrens_board_is_the_agreements_own() -> None:
    drafted = draft_of(TWO + TERM + BODIES)
    assert ("Children's Ward Board",) in values_in(drafted, "governance", "name")
    assert values_in(drafted, "milestones", "owner") == [(None,)]
    assert values_in(drafted, "variation", "clause") == [("3.3",)]
    assert values_in(drafted, "contacts", "position", "organisation") == [
        ("Director of Finance (Place)", None)
    ]


def test_a_title_does_not_end_within_a_partys_name_that_runs_over_its_lines() -> None:
    title = (
        "NIGHT CARE: MEMORANDUM OF UNDERSTANDING\n"
        "BETWEEN HARLE BOROUGH COUNCIL AND NHS HARLE\nINTEGRATED CARE BOARD\n"
    )
    body = TWO.partition("1. Purpose")[2].replace(
        "both", "Harle Borough Council (the Council) and NHS Harle Integrated Care Board (the ICB)"
    )
    ((told,),) = told_in(f"{title}\nRef: N/31\n\n1. Purpose{body}{TERM}", "title", "title")
    assert told == "Night Care: Memorandum of Understanding"
