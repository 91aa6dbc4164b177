"""Tables in plain text whose rows are parted by empty lines, run over, or end before the last column."""

from datetime import date

from documents.readers.lines import squared
from tests.documents.drafts import draft_of, told_in

MADE = """\
LAUNDRY AGREEMENT

This Agreement is made between Calderby City Council, Tarn Hospitals NHS Foundation Trust and Mere Hospice.

1. TERM

1.1 This Agreement starts on 1 April 2031 and ends on 31 March 2034.

SIGNATURES

"""
PARTED = """\
Organisation             Name             Office                  Date

Calderby City            Ada Finch        Director of Adult       2 March 2031
Council                                   Services

Mere Hospice             Petra Lind       Chair of Trustees

Tarn Hospitals           Samuel Otieno    Chief Executive         5 March 2031
"""
NO_ROOM = """\
Organisation             Name             Office                  Date
Calderby City Council    Ada Finch        City Solicitor          2 March 2031
Tarn Hospitals NHS       Samuel Otieno    Chief Executive         5 March 2031
Foundation Trust
Mere Hospice             Petra Lind       Chair of Trustees
"""
BESIDE = """\
For Calderby City Council               For Tarn Hospitals NHS Foundation Trust

____________________________            ____________________________
Ada Finch                               Samuel Otieno
City Solicitor                          Chief Executive
Date: 2 March 2031                      Date: 5 March 2031

For Mere Hospice

____________________________
Petra Lind
Chair of Trustees
Date:
"""


def signed(places: str) -> list[tuple[object, ...]]:
    return told_in(MADE + places, "signatories", "printed_as", "name", "position", "signed_on")


def test_a_row_that_ends_early_stands_in_the_table_that_goes_on_below_empty_lines() -> None:
    assert signed(PARTED) == [
        ("Calderby City Council", "Ada Finch", "Director of Adult Services", date(2031, 3, 2)),
        ("Mere Hospice", "Petra Lind", "Chair of Trustees", None),
        ("Tarn Hospitals", "Samuel Otieno", "Chief Executive", date(2031, 3, 5)),
    ]
    assert all(fact.value["signature_block"] for fact in draft_of(MADE + PARTED).of("parties"))


def test_a_word_that_had_no_room_in_the_first_cell_is_the_rest_of_it() -> None:
    assert [whose for whose, *_ in signed(NO_ROOM)] == [
        "Calderby City Council",
        "Tarn Hospitals NHS Foundation Trust",
        "Mere Hospice",
    ]
    with_room = NO_ROOM.replace("Foundation Trust\n", "PS\n")
    assert [whose for whose, *_ in signed(with_room)][1] == "Tarn Hospitals NHS"


def test_an_odd_one_below_places_to_sign_beside_each_other_is_a_place_of_its_own() -> None:
    assert signed(BESIDE) == [
        ("Calderby City Council", "Ada Finch", "City Solicitor", date(2031, 3, 2)),
        ("Tarn Hospitals NHS Foundation Trust", "Samuel Otieno", "Chief Executive", date(2031, 3, 5)),
        ("Mere Hospice", "Petra Lind", "Chair of Trustees", None),
    ]


def test_a_row_whose_cells_stand_on_several_heights_is_one_row() -> None:
    head = ("Body", "Name", "Signature")
    uneven = [head, ("Weir Trust", "", ""), ("", "Ada Finch", ""), ("", "", "A Finch"), ("Mill Trust",)]
    assert squared(uneven) == (head, ("Weir Trust", "Ada Finch", "A Finch"), ("Mill Trust", "", ""))


def test_rows_below_one_that_heads_them_stay_rows() -> None:
    grouped = [("Stage", "Step", "By"), ("First", "", ""), ("", "Dig", "May"), ("", "Fill", "June")]
    assert squared(grouped) == tuple(tuple(row) for row in grouped)
