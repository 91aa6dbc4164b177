"""Who signs for whom where fields, lines and parts of a party are set as boards and councils set them."""

from datetime import date

from tests.documents.drafts import draft_of, values_in
from tests.documents.test_as_bodies_write import TERM, TWO

TABBED = """SIGNATORIES

Signed for and on behalf of Harle Borough Council
Signature:\t\tName: Ada Finch
Position: Head of Wards\t\tDate:

Signed for and on behalf of NHS Harle Integrated Care Board
Signature:\t\tName:
Position: Nurse Lead\t\tDate:
"""


def test_fields_set_apart_by_tabs_are_no_head_of_a_table_of_those_who_sign() -> None:
    assert values_in(draft_of(TWO + TERM + TABBED), "signatories", "printed_as", "name", "position") == [
        ("Harle Borough Council", "Ada Finch", "Head of Wards"),
        ("NHS Harle Integrated Care Board", None, "Nurse Lead"),
    ]


BOROUGHS = """# Joint Working Agreement

Effective Date: 6 May 2031 Expiry Date: 5 May 2033 Review Date: 6 November 2031

## 1. Purpose

- 1.1 To run one team.

## Signed

London Borough of Alder – Ida Marsh, Executive Director, Adults

London Borough of Brede – Omar Finch, DASS

Royal Borough of Cobble – Petra Vale, Director of Care
"""


def test_boroughs_that_sign_in_lines_are_parties_and_fields_beside_each_other_are_told_apart() -> None:
    drafted = draft_of(BOROUGHS)
    assert values_in(drafted, "signatories", "printed_as", "name", "position") == [
        ("London Borough of Alder", "Ida Marsh", "Executive Director, Adults"),
        ("London Borough of Brede", "Omar Finch", "DASS"),
        ("Royal Borough of Cobble", "Petra Vale", "Director of Care"),
    ]
    assert values_in(drafted, "commencement", "date") == [(date(2031, 5, 6),)]
    assert values_in(drafted, "end", "date") == [(date(2033, 5, 5),)]


NETWORK = """Memorandum of Understanding

1 Introduction

1.1 This MOU sets out the working arrangements between the Vale Care Network ('the VCN'), represented by its
Clinical Director, and Mossborough Metropolitan Borough Council ('MMBC'). It covers the period from 1 May 2031
to 30 April 2032, with an option to extend for 12 months.

2 Sums

2.1 The contributions are as follows:
VCN\t£38,250
MMBC\t£46,750

3 Gateway

3.1 The Board shall take stock at 12 months from commencement in order to decide whether the network is ready
to take on more from 1 June 2033.

4 Leaving

4.1 Any party may leave by six months' notice in writing, expiring on 31 March in any year.
"""


def test_a_network_and_a_council_have_their_names_their_period_and_each_its_sum() -> None:
    drafted = draft_of(NETWORK)
    assert values_in(drafted, "parties", "id", "full_name") == [
        ("vale-care-network", "Vale Care Network"),
        ("mossborough-council", "Mossborough Metropolitan Borough Council"),
    ]
    assert values_in(drafted, "commencement", "date") == [(date(2031, 5, 1),)]
    assert values_in(drafted, "funding", "amount") == [(38250,), (46750,)]
    assert values_in(drafted, "gateways", "date", "date_text") == [(None, "12 months from commencement")]
    assert not drafted.of("recurring")


BY_PART = """HOSTING AGREEMENT

Parties

Host: The Harle Hospitals NHS Foundation Trust
Funder: NHS England
Partner: Harle City Council

Commencement date: 1 May 2031
Expiry date: 30 April 2033

1 Money
1.1 Funding for January to March 2032 (£61,500) will be paid on signature.

2 Meetings
2.1 The Joint Wards Board (co-chairs: Ida Marsh for the Host and Dr Omar Finch for the Partner) will decide
who is to run the ward by 1 June 2032.

3 Signatures

Host
Name: Ada Finch        Title: Director of Finance        Date: 9 January 2031
Funder
Name: Jo Penn          Title: Head of Cancer Care        Date: 11 January 2031
Partner
Name: Petra Vale       Title: Director of Public Health  Date: 12 January 2031
"""


def test_who_signs_below_the_part_of_a_party_signs_for_that_party_and_who_chairs_does_not_act() -> None:
    drafted = draft_of(BY_PART)
    assert values_in(drafted, "signatories", "party", "name") == [
        ("harle-hospitals-nhs-ft", "Ada Finch"),
        ("nhs-england", "Jo Penn"),
        ("harle-city-council", "Petra Vale"),
    ]
    assert values_in(drafted, "milestones", "date", "owner") == [(date(2032, 6, 1), ["Joint Wards Board"])]


IN_SUCCESSION = """Memorandum of Understanding

This Memorandum of Understanding is agreed by:

- Harle Borough Council (HBC)
- NHS Harle Clinical Commissioning Group (until 30 June 2031) and NHS Fell West Integrated Care Board \
(from 1 July 2031)
- Voluntary Action Harle (VAH)

1 Introduction

The Health Act received Royal Assent on 28 April 2031. This MoU runs from 1 May 2031 to 30 April 2032.

2 Members

| Organisation | Role | Name |
|---|---|---|
| HBC | Chief Executive | Robin Fell |
| VAH | Chief Officer | Dora Quince |
"""


def test_two_of_a_line_are_two_parties_and_what_a_table_of_members_calls_them_is_short_for_them() -> None:
    drafted = draft_of(IN_SUCCESSION)
    assert [name for (name,) in values_in(drafted, "parties", "name")] == [
        "Harle Borough Council",
        "NHS Harle Clinical Commissioning Group",
        "NHS Fell West Integrated Care Board",
        "Voluntary Action Harle",
    ]
    assert values_in(drafted, "background", "date") == [(date(2031, 4, 28),)]


PHASED = """Memorandum of Understanding

between

Office of the Police and Crime Commissioner for Harle, Harle Constabulary and Harle County Council

1. Duration
This MoU comes into effect on 8 May 2031 and stays in place until phase 2 has been in operation for 12 months.

2. Commitments
\t(a)\tThe Council will review its staffing by end of March 2032, and extend its hours by 1 April 2032;
\t(b)\tThe Constabulary will supply monthly figures by the tenth working day.
The parties shall commence a review of the service in April 2032 and conclude it by 30 June 2032.

3. Signatories

DCC Mark Finch, Harle Constabulary ............ 20 April 2031
Donna Fell, Police and Crime Commissioner ............ 21 April 2031
Ida Marsh, Director of Adult Social Care, Harle County Council ............
"""


def test_a_commissioner_is_one_party_and_who_signs_for_a_council_is_no_part_of_its_name() -> None:
    drafted = draft_of(PHASED)
    assert [name for (name,) in values_in(drafted, "parties", "full_name")] == [
        "Office of the Police and Crime Commissioner for Harle",
        "Harle Constabulary",
        "Harle County Council",
    ]
    assert values_in(drafted, "signatories", "name") == [("DCC Mark Finch",), ("Donna Fell",), ("Ida Marsh",)]
    assert not [day for (day,) in values_in(drafted, "end", "date") if day]
    assert values_in(drafted, "reviews", "date") == [(date(2032, 6, 30),)]
    assert values_in(drafted, "milestones", "date") == [(date(2032, 3, 31),), (date(2032, 4, 1),)]
    assert values_in(drafted, "recurring", "frequency", "clause") == [("monthly", "2(b)")]
