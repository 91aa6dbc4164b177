"""Who the parties are, told in the ways that agreements tell it, with places to sign and without."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

NAMES = ["Alder County Council", "Birch NHS Foundation Trust", "Cedar Carers Centre"]
TERM = """

2. Words

2.1 Words mean what they say.

3. Term

3.1 It starts on 1 April 2031 and ends on 31 March 2034.

"""
SIGNED = "".join(
    f"Signed for and on behalf of {name}\n\nName: Ada Quill\nDate: 1 May 2031\n\n" for name in NAMES
)
LISTED = "1.1 The following organisations are taking part:\n\n" + "\n".join(f"- {name}" for name in NAMES)
ROWS = "\n".join(f"| {at} | {name} | P{at} |" for at, name in enumerate(NAMES))
TABLED = f"| | Body | Short name |\n|---|---|---|\n{ROWS}"
FIRST, SECOND, THIRD = NAMES


@pytest.mark.parametrize("signed", [SIGNED, ""])
@pytest.mark.parametrize(
    "told",
    [
        LISTED,
        TABLED,
        f"1.1 It is made between {FIRST} (“the Council”), {SECOND} (“the Trust”) and {THIRD} (“CCC”).",
        f"1.1 We are {FIRST}, {SECOND} and {THIRD}.",
        f"1.1 {FIRST}, {SECOND} and {THIRD} (together “the Partners”) make this memorandum.",
        f"1.1 Parties: {FIRST}; {SECOND}; {THIRD}.",
        f"| Compact between | {FIRST} (ACC); {SECOND} (BFT); {THIRD} (CCC) |\n|---|---|\n| Edition | 2nd |",
        f"1.1 The first is {FIRST} (ACC). The second is {SECOND} (BFT). The third is {THIRD} (CCC).",
        f"Lead commissioner: {FIRST}\n\nProvider: {SECOND}\n\nSub-contractor: {THIRD}",
        f"1.1 {FIRST} (“ACC”), of County Hall.\n\n1.2 {SECOND} (“BFT”).\n\n1.3 {THIRD} (“CCC”), a charity.",
    ],
)
def test_the_parties_are_told(told: str, signed: str) -> None:
    text = f"# Memorandum\n\n1. Parties\n\n{told}{TERM}{signed}"
    assert [name for (name,) in told_in(text, "parties", "name")] == NAMES


def test_a_name_may_have_a_place_in_it() -> None:
    told = "1.1 It is made between the London Borough of Elmley (the Council) and Mind in Elmley (Mind)."
    names = told_in(f"# Memorandum\n\n1. Parties\n\n{told}{TERM}", "parties", "name")
    assert names == [("London Borough of Elmley",), ("Mind in Elmley",)]


MADE = """# Agreement on bins

1. {heading}

1.1 This agreement is made between Alder County Council ("the Host") and the following {kind} \
("the Members"):

| {head} | Known as | Part |
|---|---|---|
| Borough Council of Birch and West Fold | Birch | Collects |
| Cedar District Council | CDC | Collects |
| St Daw's Trust | St Daw's | Sorts |

2. Ending

2.1 A Member may leave this agreement by giving six months' notice. The Host may leave this agreement by \
giving twelve months' notice.

3. Signatures

Signed for Alder County Council

Name: Ada Quill
Date: 1 May 2031

Signed for Borough Council of Birch and West Fold

Name: Bram Oxley
Date: 1 May 2031

Signed for Cedar District Council

Name: Cy Marsh
Date: 1 May 2031

Signed for St Daw's Trust

Name: Di Fold
Date: 1 May 2031
"""
ALDER, BIRCH, CEDAR, DAW = (
    "alder-county-council",
    "council-of-birch-and-west-fold",
    "cedar-district-council",
    "st-daw-s-trust",
)


@pytest.mark.parametrize(
    ("heading", "kind", "head"),
    [("The councils", "councils", "Council"), ("Parties", "bodies", "Member"), ("Bins", "bodies", "Name")],
)
def test_a_table_below_a_line_that_leads_to_the_parties_lists_them(
    heading: str, kind: str, head: str
) -> None:
    text = MADE.format(heading=heading, kind=kind, head=head)
    parties = told_in(text, "parties", "id", "also_called")
    assert sorted((str(party), called) for party, called in parties) == [
        (ALDER, ["Host"]),
        (CEDAR, ["CDC"]),
        (BIRCH, ["Birch"]),
        (DAW, ["St Daw's"]),
    ]
    assert told_in(text, "collective_names", "name", "members") == [("Members", [BIRCH, CEDAR, DAW])]


def test_notices_that_differ_for_different_parties_do_not_contradict_each_other() -> None:
    text = MADE.format(heading="Parties", kind="bodies", head="Member")
    assert told_in(text, "termination", "by_whom") == [([BIRCH, CEDAR, DAW],), ([ALDER],)]
    assert not [what for (what,) in told_in(text, "discrepancies", "what") if "Notice" in str(what)]
    same = text.replace("The Host may leave", "A Member may leave")
    assert [what for (what,) in told_in(same, "discrepancies", "what") if "Notice" in str(what)]
    in_case = text.replace("The Host may leave", "If a flood lasts a month a Member may leave")
    assert not [what for (what,) in told_in(in_case, "discrepancies", "what") if "Notice" in str(what)]
    assert not [what for (what,) in told_in(text, "discrepancies", "what") if "called" in str(what)]


def test_the_members_of_somebody_are_no_party_by_a_name_like_its_own() -> None:
    text = MADE.format(heading="Parties", kind="bodies", head="Member")
    front = "# Agreement\n\nbetween\n\nAlder County Council\n\nand\n\nthe Members of the Cedar Alliance\n"
    told = told_in(text.replace("# Agreement on bins\n", front), "parties", "id", "full_name")
    assert (CEDAR, "Cedar District Council") in told


GLANCE = """# Memorandum of Understanding on winter beds

## Part 1: At a glance

| What is this? | A memorandum for the winter |
|---|---|
| Who is it between? | Alder City Council, Birch Hospitals NHS Trust and NHS Elm and Downs ICB |
| When does it run? | 1 December 2031 to 30 April 2032 |
| How can a partner leave? | By writing to the others, giving two weeks' notice |

## Part 2: What we will do

| Ref | Action | Lead | By when |
|---|---|---|---|
| A1 | Open the beds | NHS Elm and Downs ICB | 8 December 2031 |
| A2 | Hold a workshop | Oak and Ash Trust | Week commencing 12 April 2032 |

## Part 3: Sign-off

| Partner | Chief officer | Signature | Date |
|---|---|---|---|
| Alder City Council | Ada Quill, Chief Executive | | |
| Birch Hospitals NHS Trust | Dr Bram Oxley, Chief Executive | | |
| Elm and Downs Integrated Care Board | Cy Marsh, Chief Operating Officer | | |
"""


def test_particulars_that_ask_tell_the_parties_and_the_notice() -> None:
    parties = told_in(GLANCE, "parties", "name")
    assert parties == [
        ("Alder City Council",),
        ("Birch Hospitals NHS Trust",),
        ("NHS Elm and Downs ICB",),
    ]
    ((notice,),) = told_in(GLANCE, "termination", "notice")
    assert isinstance(notice, dict)
    assert notice["weeks"] == 2


def test_who_leads_and_who_signs_is_told_in_columns_that_are_headed_otherwise() -> None:
    assert told_in(GLANCE, "signatories", "name", "position") == [
        ("Ada Quill", "Chief Executive"),
        ("Dr Bram Oxley", "Chief Executive"),
        ("Cy Marsh", "Chief Operating Officer"),
    ]
    assert told_in(GLANCE, "milestones", "date", "date_from", "owner") == [
        (date(2031, 12, 8), None, ["elm-and-downs-icb"]),
        (date(2032, 4, 18), date(2032, 4, 12), ["Oak and Ash Trust"]),
    ]


def test_an_address_is_no_part_of_a_name_and_a_kind_in_full_is_the_only_party_of_it() -> None:
    text = """# Agreement on rooms

This agreement is made on 4 July 2031 between:

(1) Alder Community NHS Trust of Mill House, Castle Hill, Alder AB1 2GH ("the Licensor");

(2) Birch Town Council of the Town Hall, Market Square, Birch AB4 6JK ("the Licensee"); and

(3) Elm and Downs Integrated Care Board ("the Board").

1. Rooms

1.1 The Trust will lend the rooms to the Council by 1 May 2032.

1.2 The Elm Parish Council will pay £300 for tea by 2 May 2032. Oak and Ash Trust will pour it on 3 May 2032.

2. Signed

For Alder Community NHS Trust: ________________________

Ada Quill, Chief Executive        Date: 20 December 2031

For Birch Town Council: ________________________

Bram Oxley, Town Clerk        Date: 19 December 2031

For the Integrated Care Board: ________________________

Cy Marsh, Chief Executive        Date: 23 December 2031
"""
    assert told_in(text, "parties", "name", "address", "also_called") == [
        ("Alder Community NHS Trust", "Mill House, Castle Hill, Alder AB1 2GH", ["Licensor"]),
        ("Birch Town Council", "the Town Hall, Market Square, Birch AB4 6JK", ["Licensee"]),
        (
            "Elm and Downs Integrated Care Board",
            None,
            ["Board", "Integrated Care Board", "Elm and Downs ICB"],
        ),
    ]
    assert told_in(text, "milestones", "owner") == [(["alder-community-nhs-trust"],), (None,), (None,)]
    assert told_in(text, "funding", "payer") == [(None,)]


def test_a_list_of_who_has_signed_is_no_place_to_sign_and_a_recital_tells_what_each_is_called() -> None:
    listed = "## Signatories\n\n- Alder City Council\n- Birch Trust\n- The Youth Hub\n"
    recital = '## 1. Why\n\n(A) Birch Trust ("the Landlord") owns the barn.\n'
    signed = (
        "## 2. Signed\n\n| Agency | Signed | Name and position | Date |\n|---|---|---|---|\n"
        "| Alder City Council | | Ada Quill, Head of Parks | 14/10/2031 |\n"
        "| Birch Trust | | Bram Oxley, Clerk | 14/10/2031 |\n"
        "| The Youth Hub | | Cy Marsh, Chair | 14/10/2031 |\n"
    )
    text = f"# Concordat on barns\n\n{listed}\n{recital}\n{signed}"
    assert told_in(text, "signatories", "name") == [("Ada Quill",), ("Bram Oxley",), ("Cy Marsh",)]
    assert ("birch-trust", ["Landlord"]) in told_in(text, "parties", "id", "also_called")
