"""Who signs, in every order and layout in which a place to sign may be set, and who is only named there."""

import itertools

import pytest

from documents.draft import draft
from documents.reading import Document, read

OPENING = """MEMORANDUM OF UNDERSTANDING

for the Harle Footbridge

between

(1) Harle Borough Council ("the Council"); and
(2) Cobble Mills Trust ("the Trust")

1. Purpose
1.1 This memorandum sets out how the Council and the Trust will mend the bridge.

2. Term
2.1 It starts on 1 May 2031 and ends on 30 April 2034.

"""
BOTH = [
    ("Harle Borough Council", "Rowan Tilley", "Chief Executive"),
    ("Cobble Mills Trust", "Greta Sunley", "Director of Works"),
]


def signed(block: str, opening: str = OPENING) -> list[tuple[object, ...]]:
    """Give whose each place to sign is, by the party, with who signs and the post."""
    found = read((opening + block).encode())
    assert isinstance(found, Document)
    entry = draft(found)
    names = {fact.value["id"]: fact.value["name"] for fact in entry.of("parties")}
    return [
        (names.get(fact.value["party"]), fact.value["name"], fact.value["position"])
        for fact in entry.of("signatories")
    ]


WHOSE_LAST = """SIGNATURES
Name: Rowan Tilley
Office: Chief Executive
Signed: R Tilley
On behalf of: Harle Borough Council

Name: Greta Sunley
Rank/role Director of Works
Signed: ..........
On behalf of: Cobble Mills Trust
"""
IN_BRACKETS = """Authorised signatories

For the Council: ___________________ (Rowan Tilley, Chief Executive)   Date: 3.4.31
For the Trust:   ___________________ (Greta Sunley, Director of Works)   Date:
"""
IN_CAPITALS = """SIGNED BY THE PARTIES

HARLE BOROUGH COUNCIL
ROWAN TILLEY
CHIEF EXECUTIVE
3 APRIL 2031

COBBLE MILLS TRUST
GRETA SUNLEY
DIRECTOR OF WORKS
4 APRIL 2031
"""
ON_ONE_LINE = """Signatures

Harle Borough Council - Rowan Tilley - Chief Executive - 3 April 2031
Cobble Mills Trust - Greta Sunley - Director of Works - unsigned
"""
BELOW_NAMES = """3. Agreed on behalf of the partners

Harle Borough Council
Rowan Tilley, Chief Executive            Date: 3/4/31
Cobble Mills Trust
Greta Sunley, Director of Works          Date: 4/4/31
"""
SENTENCES = """Acceptance

I confirm that I have read this memorandum and agree it on behalf of Harle Borough Council.
Rowan Tilley, Chief Executive
3 April 2031

I confirm that I have read this memorandum and agree it on behalf of Cobble Mills Trust.
Greta Sunley, Director of Works
4 April 2031
"""
BY_COMPUTER = """Signatures

Electronically signed by Rowan Tilley (Chief Executive) for Harle Borough Council at 10:14 on 3 April 2031
Awaiting signature: Greta Sunley (Director of Works), Cobble Mills Trust
"""
SEALED_ON_SCREEN = """Signatures

DocuSigned by:
Rowan Tilley
8F3A2B77C1D94E0
Rowan Tilley
Chief Executive
Harle Borough Council

DocuSigned by:
Greta Sunley
11AB9C02E4F6470
Greta Sunley
Director of Works
Cobble Mills Trust
"""
WITNESSED = """EXECUTION

SIGNED for and on behalf of HARLE BOROUGH COUNCIL by Rowan Tilley, Chief Executive
in the presence of: Jonas Peverell
Address: 4 High Street, Harle

SIGNED for and on behalf of COBBLE MILLS TRUST by Greta Sunley, Director of Works
in the presence of: Ida Brackley
Address: 9 Mill Lane, Harle
"""
FOR_ANOTHER = """Signed

For Harle Borough Council
pp Osric Dunmallow
Rowan Tilley
Chief Executive

For Cobble Mills Trust
Greta Sunley
Director of Works
"""
NUMBERED = """3. Signatures

3.1 Signed on behalf of the Council
Name: Rowan Tilley
Position: Chief Executive
Date: 3 April 2031

3.2 Signed on behalf of the Trust
Name: Greta Sunley
Position: Director of Works
Date: 4 April 2031
"""
AS_ITS = """3. Execution

HARLE BOROUGH COUNCIL

By: ____________________
Name: Rowan Tilley
Its: Chief Executive

COBBLE MILLS TRUST

By: ____________________
Name: Greta Sunley
Its: Director of Works
"""
OFFICERS = """Signatures

Harle Borough Council
Lead officer: Rowan Tilley, Chief Executive
Signature:

Cobble Mills Trust
Lead officer: Greta Sunley, Director of Works
Signature:
"""
AS_SIGNATORY = """Signatures

SIGNED for and on behalf of                )
HARLE BOROUGH COUNCIL                      )
by its authorised signatory                )   Signature:  R Tilley

                                               Name:    Rowan Tilley
                                               Title:   Chief Executive

SIGNED for and on behalf of                )
COBBLE MILLS TRUST                         )
by its authorised signatory                )   Signature:  ...............

                                               Name:    Greta Sunley
                                               Title:   Director of Works
"""
NAME_TWICE = """Signatures
Signed R Tilley .......... Dated 3 April 2031
Rowan Tilley, Chief Executive, for the Council
Signed .......... Dated ..........
Greta Sunley, Director of Works, for the Trust
"""


@pytest.mark.parametrize(
    "block",
    [
        *(
            WHOSE_LAST,
            IN_BRACKETS,
            IN_CAPITALS,
            ON_ONE_LINE,
            BELOW_NAMES,
            SENTENCES,
            BY_COMPUTER,
            SEALED_ON_SCREEN,
        ),
        *(WITNESSED, FOR_ANOTHER, NUMBERED, AS_ITS, OFFICERS, AS_SIGNATORY, NAME_TWICE),
    ],
)
def test_each_signs_for_its_own_party_however_the_place_is_set(block: str) -> None:
    assert signed(block) == BOTH


def test_two_sign_for_one_where_each_has_a_post_below_its_name() -> None:
    second = "Name: Osric Dunmallow\nPosition: Monitoring Officer\nSignature:\n\n"
    block = (
        "Signatures\n\nFor and on behalf of Harle Borough Council\nName: Rowan Tilley\n"
        f"Position: Chief Executive\nSignature:\n{second}For and on behalf of Cobble Mills Trust\n"
        "Name: Greta Sunley\nPosition: Director of Works\nSignature:\n"
    )
    assert signed(block) == [BOTH[0], (BOTH[0][0], "Osric Dunmallow", "Monitoring Officer"), BOTH[1]]


def test_a_blank_stays_a_blank_with_the_post_that_is_printed() -> None:
    block = WHOSE_LAST.replace("Greta Sunley", "____________")
    assert signed(block) == [BOTH[0], (BOTH[1][0], None, "Director of Works")]


@pytest.mark.parametrize(
    "line",
    [
        "Rowan Tilley and Greta Sunley will meet on behalf of the Council and the Trust each quarter.",
        "The Council (in the person of its Chief Executive) and the Trust will sign a further letter.",
        "Memorandum of Understanding for the Council and the Trust",
    ],
)
def test_who_is_told_to_do_something_does_not_sign(line: str) -> None:
    assert signed(f"3. Meetings\n3.1 {line}\n") == []


FIELDS = {
    "For and on behalf of ": [party for party, _, _ in BOTH],
    "Name: ": [name for _, name, _ in BOTH],
    "Position: ": [post for _, _, post in BOTH],
    "Signature: ": ["...................."] * 2,
}


@pytest.mark.parametrize("labelled", [True, False])
@pytest.mark.parametrize("order", list(itertools.permutations(FIELDS)))
def test_the_fields_of_a_place_to_sign_may_stand_in_any_order(
    order: tuple[str, ...], *, labelled: bool
) -> None:
    blocks = (
        "\n\n".join(f"{label if labelled else ''}{FIELDS[label][at]}" for label in order) for at in range(2)
    )
    assert signed("## Signatures\n\n" + "\n\n".join(blocks) + "\n") == BOTH


def test_names_above_the_parties_in_columns_and_a_name_above_the_first_line_to_sign_on() -> None:
    beside = (
        "SIGNATURES\n\n......................             ......................\n"
        "Rowan Tilley                       Greta Sunley\n"
        "Chief Executive                    Director of Works\n"
        "Harle Borough Council              Cobble Mills Trust\n"
    )
    assert signed(beside) == BOTH
    above = "".join(
        f"{party}\n\nSignature ______________ Print name {name}\nJob title {post}      Date _______\n\n"
        for party, name, post in BOTH
    )
    assert signed(f"Agreement\n\nWe agree to the terms above.\n\n{above}") == BOTH


FORM = """## Signatures

| Name | Rowan Tilley | Signature | |
|---|---|---|---|
| Position | Chief Executive | Organisation | Harle Borough Council |
| Name | Greta Sunley | Signature | |
| Position | Director of Works | Organisation | Cobble Mills Trust |
"""
UNDER_HEADINGS = """## Signatures

### Harle Borough Council

Name: Rowan Tilley
Post: Chief Executive

### Cobble Mills Trust

Name: Greta Sunley
Post: Director of Works
"""


@pytest.mark.parametrize("block", [FORM, UNDER_HEADINGS])
def test_a_form_is_no_table_with_a_head_and_a_party_may_head_its_own_place(block: str) -> None:
    written = OPENING.replace("1. Purpose\n1.1", "## 1. Purpose\n\n1.1").replace(
        "2. Term\n2.1", "## 2. Term\n\n2.1"
    )
    assert signed(block, written) == BOTH


def test_a_name_of_a_body_in_its_column_is_not_parted_into_a_person_and_a_body() -> None:
    whole = "Cobble Mills Primary Care Network"
    opening = OPENING.replace("Cobble Mills Trust", whole).replace('"the Trust"', '"the PCN"')
    table = (
        "## Signatures\n\n| Organisation | Name | Position | Signature | Date |\n|---|---|---|---|---|\n"
        "| Harle Borough Council | Rowan Tilley | Chief Executive | | |\n"
        "| Cobble Mills PCN | Greta Sunley | Director of Works | | |\n"
    )
    found = read((opening + table).encode())
    assert isinstance(found, Document)
    told = [(fact.value["printed_as"], fact.value["name"]) for fact in draft(found).of("signatories")]
    assert told == [("Harle Borough Council", "Rowan Tilley"), ("Cobble Mills PCN", "Greta Sunley")]


def test_who_signs_next_has_no_day_of_the_one_before_and_a_name_to_be_confirmed_is_none() -> None:
    block = """3. Signatures

Signed on behalf of the Council
Name: Rowan Tilley
Signature:
Date: 3 April 2031
Signed by the Trust
Name: [to be confirmed]
Position: Director of Works
Signature:
Date: 4 April 2031

Schedule: representatives

Lead              Council           Trust
Strategy          Ida Brackley      Osric Dunmallow
"""
    found = read((OPENING + block).encode())
    assert isinstance(found, Document)
    told = [(fact.value["name"], str(fact.value["signed_on"])) for fact in draft(found).of("signatories")]
    assert told == [("Rowan Tilley", "2031-04-03"), (None, "2031-04-04")]
