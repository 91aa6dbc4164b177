"""Places to sign beside each other, signatures above names, and bodies that a definition names."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

FRONT = """# Agreement on the Plots

1. **The parties** are Heath Town Council ("HTC") and Heath Plots Society, an association ("HPS").
2. **Term.** Seven years from 25 March 2031.
"""
MARKDOWN = f"""{FRONT}
---

| For Heath Town Council | For Heath Plots Society |
|---|---|
| *Jo Barr* | *V. Penrose* |
| Ms Jo Barr, Town Clerk | Vic Penrose, Secretary |
| 20 March 2031 | 21 March 2031 |
"""
TYPED = f"""{FRONT.replace("# ", "").replace("**", "")}
For HTC                    For HPS                     For the Mayor
R. Skeels                  Ivy Dunn                    ......................
Engineer to the Council    Chairman                    Mayor
12.10.31                   14.10.31                    Date:
"""


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (MARKDOWN, [("Ms Jo Barr", "Town Clerk"), ("Vic Penrose", "Secretary")]),
        (TYPED, [("R. Skeels", "Engineer to the Council"), ("Ivy Dunn", "Chairman"), (None, "Mayor")]),
    ],
)
def test_each_column_is_a_place_to_sign_with_the_name_below(
    text: str, signed: list[tuple[object, ...]]
) -> None:
    assert told_in(text, "signatories", "name", "position") == signed


def test_what_a_definition_says_a_board_is_names_it_and_what_it_is_for_short() -> None:
    text = f"""{FRONT}
3. **Words.** “Board” means the Heath Plots Liaison Board described below; “Plots” means the Heath Plots.
4. The Plots Summer Gathering brings together all who dig, each July.
"""
    told = told_in(text, "governance", "name", "abbreviation")
    assert sorted(told, key=str) == [("Heath Plots Liaison Board", "Board"), ("Plots Summer Gathering", None)]


def test_a_post_in_brackets_beside_who_signs_is_no_part_of_the_name() -> None:
    text = """# Agreement on the Hub

1. “Partner” means each of Heath GP Federation Ltd (“the Federation”) and Radley Imaging plc (“Radley”).

2. It runs from 1 October 2031 to 30 September 2034.

## Signed by the Partners

| Partner | Signatory | Signature | Date |
|---|---|---|---|
| Federation | Dr Femi Alade (Clinical Director) | | |
| Radley | | | |
"""
    assert told_in(text, "parties", "name") == [("Heath GP Federation Ltd",), ("Radley Imaging plc",)]
    assert told_in(text, "signatories", "name", "position") == [
        ("Dr Femi Alade", "Clinical Director"),
        (None, None),
    ]


CLERK = """Dear Mr Clay,

Agreement about the boathouse

The Parish Council will let the Friends of the Boathouse use it every week from 1 May 2041.

Yours sincerely,

J. Marsh (Mrs), Clerk to Teal Parish Council

Agreed for the Friends of the Boathouse:

(signed) Bert Clay, Secretary, 2 May 2041
"""


def test_whose_a_post_is_may_stand_behind_it_and_how_one_is_addressed_is_no_name() -> None:
    signs = told_in(CLERK, "signatories", "printed_as", "name", "position")
    assert signs == [
        ("Teal Parish Council", "J. Marsh", "Clerk"),
        ("Friends of the Boathouse", "Bert Clay", "Secretary"),
    ]
    adult = CLERK.replace("Clerk to Teal Parish Council", "Director of Adult Care, Teal Parish Council")
    assert told_in(adult, "signatories", "printed_as", "position")[0] == (
        "Teal Parish Council",
        "Director of Adult Care",
    )


FOUR = """MEMORANDUM OF UNDERSTANDING ON THE WEIRS

This memorandum is between Ouse Weir Council (OWC), Brill and Tarn Council (BTC), and the Weir Trust (WT).

1. TERM

1.1 It starts on 1 April 2031 and ends on 31 March 2034.

"""
LABELLED = f"""{FOUR}2. SIGNATURES

      For Ouse Weir Council                          For Brill and Tarn Council

      Name       Una Marlow                          Name       Ivo Kerr

      Rank       Assistant Director for              Title      Director of Rivers
                 Weirs

      Signed     U Marlow                            Signed

      Date       19 May 2031                         Date


      For and on behalf of
      Weir Trust

      Name       Ada Finch

      Title      Chair of Trustees

      Signed     ....................
"""
BY_LETTERS = f"""{FOUR}SIGNATURES

     Body         Signatory                                 Signature          Date

     OWC          Una Marlow, Assistant Director for Weirs  U. Marlow          19/05/2031

     BTC          Ivo Kerr,
                  Director of Rivers

     WT           Ada Finch, Chair of Trustees
"""


@pytest.mark.parametrize("text", [LABELLED, BY_LETTERS])
def test_each_signs_for_its_own_body_where_labels_stand_before_values_or_letters_tell_whose(
    text: str,
) -> None:
    told = told_in(text, "signatories", "party", "name", "position")
    assert [(name, post) for _, name, post in told] == [
        ("Una Marlow", "Assistant Director for Weirs"),
        ("Ivo Kerr", "Director of Rivers"),
        ("Ada Finch", "Chair of Trustees"),
    ]
    assert len({party for party, _, _ in told}) == len(told)
    assert all(party for party, _, _ in told)


def test_a_column_of_other_words_does_not_tell_whose_a_place_is() -> None:
    text = BY_LETTERS.replace("Body ", "Copy ").replace("OWC  ", "one  ")
    text = text.replace("     BTC  ", "     two  ").replace("     WT    ", "     three ")
    assert {party for (party,) in told_in(text, "signatories", "party")} == {None}


def test_no_person_is_read_out_of_a_name_in_capitals_with_a_comma() -> None:
    signed = "2. SIGNED\n\nSigned on behalf of OUSE WEIR, BRILL AND TARN COUNCILS\n\nUna Marlow\nDirector\n"
    assert told_in(FOUR + signed, "signatories", "name") == [("Una Marlow",)]


PLAIN = """PARTNERSHIP AGREEMENT

Footpath Wardens

This agreement is made on 3 July 2031 between Ouse Weir Council (Rivers and Paths) and Brill Hospitals \
NHS Trust.

1. What we will do
The Trust will lend tools. The Council will pay the wardens.

2. How long
It runs until 30 June 2034.

Signed for the Council: Una Marlow, Director of Rivers      3 July 2031
Signed for the Trust: Ivo Kerr, Chief Operating Officer     5 July 2031
"""


def test_plain_lines_at_the_end_are_places_to_sign_and_no_milestones() -> None:
    assert told_in(PLAIN, "parties", "id", "signature_block", "also_called") == [
        ("ouse-weir-council", True, ["Council"]),
        ("brill-hospitals-nhs-trust", True, ["Trust"]),
    ]
    assert told_in(PLAIN, "signatories", "party", "name", "position", "signed_on") == [
        ("ouse-weir-council", "Una Marlow", "Director of Rivers", date(2031, 7, 3)),
        ("brill-hospitals-nhs-trust", "Ivo Kerr", "Chief Operating Officer", date(2031, 7, 5)),
    ]
    assert told_in(PLAIN, "milestones", "what") == []


def test_the_kind_alone_tells_whose_a_place_is_only_where_one_party_is_of_it() -> None:
    two = PLAIN.replace("Brill Hospitals NHS Trust", "Brill Town Council")
    whose = told_in(two.replace("for the Trust", "for the Council"), "signatories", "party")
    assert set(whose) == {(None,)}
