"""Places to sign beside brackets, at the foot of a page, and with who signs right behind the party."""

import pytest

from documents.drafting.signed.values import Values
from documents.drafting.who.people import is_same_person
from tests.documents.drafts import told_in

HEAD = """WATER MEADOWS PACT

1. Parties
1.1 This agreement is between Quillham Vale Drainage Board, Upper Tarn Wildlife Trust and Tarn Parish Council.
2. Term
2.1 It starts on 1 June 2031 and ends on 31 May 2033.
"""


def signed(text: str) -> list[tuple[object, ...]]:
    return told_in(HEAD + text, "signatories", "printed_as", "name", "position")


BRACKETS = """
SIGNED for and on behalf of                  )
QUILLHAM VALE                                )      J. M. Orrin
DRAINAGE BOARD                                      Name: Judith Orrin
                                                    Post: Clerk to the Board
                                                    Date: 3/5/31

SIGNED for and on behalf of                  )
UPPER TARN                                   )
WILDLIFE TRUST                                      Name: Peter Lanyon
                                                    Post: Head of Rivers
                                                    Date:
"""


def test_what_runs_over_below_a_bracket_goes_with_its_side() -> None:
    assert signed(BRACKETS) == [
        ("QUILLHAM VALE DRAINAGE BOARD", "Judith Orrin", "Clerk to the Board"),
        ("UPPER TARN WILDLIFE TRUST", "Peter Lanyon", "Head of Rivers"),
    ]


FOOT = """
3. Signatures

    For and on behalf of    Name             Post               Date

    Quillham Vale           Judith           Clerk to the       3 May 2031
    Drainage Board          Orrin            Board

    Upper Tarn              Peter Lanyon     Head of            4 May 2031
    Wildlife Trust                           Rivers

    Tarn Parish             Ida Moss         Chair              4 May 2031
    Council
                                                            Page 1 of 2
\f
Annex A - Map of the meadows
The map is kept by the clerk.
                                                            Page 2 of 2
"""


def test_a_table_to_sign_in_ends_with_its_page() -> None:
    assert signed(FOOT) == [
        ("Quillham Vale Drainage Board", "Judith Orrin", "Clerk to the Board"),
        ("Upper Tarn Wildlife Trust", "Peter Lanyon", "Head of Rivers"),
        ("Tarn Parish Council", "Ida Moss", "Chair"),
    ]


KNOWN = ["Quillham Vale Drainage Board", "Tarn Parish Council"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Tarn Parish Council Dame Ida Moss, Chair", ["organisation", "name", "position"]),
        ("Quillham Vale Drainage Board Judith Orrin", ["organisation", "name"]),
        ("Tarn Parish Council agrees to all of this", ["said"]),
    ],
)
def test_who_signs_may_stand_right_behind_the_name_of_a_party(text: str, kinds: list[str]) -> None:
    assert [value.kind for value in Values(KNOWN).of_line(text)] == kinds


@pytest.mark.parametrize(
    ("name", "printed", "same"),
    [
        ("J. M. Orrin", "Judith Orrin", True),
        ("J.M. Orrin", "Mrs Judith Orrin", True),
        ("M. J. Orrin", "Judith Orrin", False),
        ("Jo Mae Orrin", "Judith Orrin", False),
    ],
)
def test_initials_may_be_more_than_the_names_that_are_printed(name: str, printed: str, *, same: bool) -> None:
    assert is_same_person(name, printed) is same
