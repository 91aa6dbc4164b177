"""Tables in plain text whose rows are parted by empty lines, run over, or end before the last column."""

from datetime import date

from documents.readers.lines import squared
from documents.reading import Document, read
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


FIGURES = """1. Parties

1.1 This agreement is between Alder Borough Council and the Beck Valley Trust.

2. Measures

    What is measured                           Baseline       Target         To be reached by
                                               2030/31

    Hedges laid by volunteers within             41%            70%          31 March 2032
    12 weeks of being asked for

    Ponds that are deeper than a metre           118            180          31 March 2033

    Gates that close                             79%            85%          31 March 2033

3. Posts

    Post                    Grade       WTE          Cost (£)

    Warden                    7         1.0            48,200
    Ranger                    5         1.5            53,800

    Total                               2.5           102,000

Signed below.
"""


def test_rows_of_figures_that_overlap_are_one_table_and_what_runs_over_in_them_stays_in_its_cell() -> None:
    found = read(FIGURES.encode())
    assert isinstance(found, Document)
    first, second = (clause.tables for clause in found.clauses if clause.tables)
    assert [rows[1:3] for rows in first] == [
        (
            ("Hedges laid by volunteers within 12 weeks of being asked for", "41%", "70%", "31 March 2032"),
            ("Ponds that are deeper than a metre", "118", "180", "31 March 2033"),
        )
    ]
    assert second[0][-1] == ("Total", "", "2.5", "102,000")


def test_a_column_without_a_total_is_not_added_up() -> None:
    (total,) = draft_of(FIGURES).of("allocations")
    assert total.value["printed_total"] == total.value["computed_total"] == ["Total", None, 2.5, 102_000]
