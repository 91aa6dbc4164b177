"""Who the parties are, told in the ways that agreements tell it, with places to sign and without."""

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
