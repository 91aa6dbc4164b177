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
