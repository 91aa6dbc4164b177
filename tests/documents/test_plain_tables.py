"""Tables in plain text: cells that run over, heads of two lines, lists without a head, sums and totals."""

from datetime import date

import pytest

from documents.reading import Document, read
from tests.documents.drafts import told_in

HEAD = """MEMORANDUM OF UNDERSTANDING FOR THE OSIER BATHS

This Memorandum is made between Osier Borough Council (the "Council"), NHS Osier Integrated Care Board \
(the "ICB") and Osier Hospitals NHS Trust (the "Trust").

1. TERM

1.1 This Agreement starts on 1 April 2031 and ends on 31 March 2034.

"""
STEPS = {
    "a ruled table whose rows are numbered": """2. STEPS

    No.  Step                                Who              By
    ---  ----------------------------------  ---------------  -----------
    1    Pool tiled and boilers moved        Trust            31 July
                                                              2031
    2    Bathers asked about the new hours   Council,         Aug 2031
                                             Trust
    3    One ticket in use at both           ICB,             end of Q4
         pools                               Trust            2031/32
    4    Garden opened at Sallow             Council          November
         Bank                                                 2032
    5    Second garden: business case        Trust            to be fixed
""",
    "columns with gaps": """2. STEPS

    Step                                Who              By

    Pool tiled and boilers moved        Trust            31 July 2031
    Bathers asked about the new hours   Council,         August 2031
      and their answers published       Trust
    One ticket in use at both pools     ICB              31 March 2032
    Garden opened at Sallow Bank        Council          November 2032
""",
    "rules of equals signs": """2. TIMETABLE

    =============================================================
    Step                                 Date             Lead
    =============================================================
    Pool tiled and boilers moved         31 July 2031     Trust
    Bathers asked about the new hours    August 2031      Council
    One ticket in use at both pools      31 March 2032    ICB
    Garden opened at Sallow Bank         November 2032    Council
    =============================================================
""",
    "days first": """2. TIMETABLE

    31 July 2031          Pool tiled and boilers moved
    August 2031           Bathers asked about the new hours
    31 March 2032         One ticket in use at both pools
    November 2032         Garden opened at Sallow Bank
""",
}


@pytest.mark.parametrize("way", STEPS)
def test_steps_come_back_with_their_days(way: str) -> None:
    days = [date(2031, 7, 31), date(2031, 8, 31), date(2032, 3, 31), date(2032, 11, 30)]
    assert told_in(HEAD + STEPS[way], "milestones", "date") == [(day,) for day in days]


@pytest.mark.parametrize(
    ("table", "reached"),
    [
        (
            """
    Ref  Standard                               Now      From      From
                                                         Oct 2031  Oct 2032
    ---  -------------------------------------  -------  --------  --------
    B1   Calls answered within two minutes      none     90%       95%
         of ringing
    B2   Lanes free within a day                71%      85%       90%
""",
            [
                ("90%", date(2031, 10, 31)),
                ("95%", date(2032, 10, 31)),
                ("85%", date(2031, 10, 31)),
                ("90%", date(2032, 10, 31)),
            ],
        ),
        (
            """
    Measure                              Target     By
    -----------------------------------  ---------  -------------
    Calls answered within two minutes    90%        31 March 2032
    Lanes free within a day              at least   30 June 2032
                                         85%
""",
            [("90%", date(2032, 3, 31)), ("at least 85%", date(2032, 6, 30))],
        ),
        (
            """
    Calls answered within two minutes        90%
    Lanes free within a day                  85%
    Bathers who would come again             8 in 10
""",
            [("90%", None), ("85%", None), ("8 in 10", None)],
        ),
        (
            """
    Measure                      2029/30     2031/32    2032/33
                                 (actual)
    -----------------------      --------    -------    -------
    Lanes free within a day      70%         80%        85%
""",
            [("80%", date(2032, 3, 31)), ("85%", date(2033, 3, 31))],
        ),
    ],
)
def test_standards_come_back_with_the_days_that_head_their_columns(
    table: str, reached: list[tuple[str, date | None]]
) -> None:
    assert told_in(f"{HEAD}2. STANDARDS\n{table}", "targets", "value", "date") == reached


def test_what_hangs_on_a_share_is_no_target() -> None:
    text = f"{HEAD}2. STANDARDS\n\n2.1 If more than 90% of lanes are full, the Council shall open the lake.\n"
    assert told_in(text, "targets", "value") == []


@pytest.mark.parametrize(
    "table",
    [
        "    The Council ............ £70,000\n    The ICB ................ £30,000\n",
        "    The Council             £70,000\n    The ICB                 £30,000\n",
        "  Payer        Sum\n  -----------  -------\n  The Council  £70,000\n  The ICB      £30,000",
    ],
)
def test_who_pays_comes_back_from_a_list(table: str) -> None:
    text = f"{HEAD}2. MONEY\n\n2.1 The parties pay each year:\n\n{table}"
    assert told_in(text, "funding", "amount", "payer") == [(70_000, "osier-council"), (30_000, "osier-icb")]
    assert len(told_in(text, "parties", "name")) == len(("Council", "ICB", "Trust"))


def test_shares_in_brackets_are_no_part_of_who_pays_and_a_wrong_corner_is_told_once() -> None:
    text = f"""{HEAD}2. SHARES OF THE COST (IN POUNDS)

   Year        Council         ICB               Total
               (57%)           (43%)
   ---------   ------------    --------------    -----------
   2031/32          706,800           533,200      1,240,000
   2032/33        1,442,100         1,087,900      2,530,000
   ---------   ------------    --------------    -----------
   Total          2,148,900         1,621,100      3,700,000
"""
    sums = told_in(text, "funding", "amount", "year", "payer")
    assert sums[:2] == [(706_800, "2031/32", "osier-council"), (533_200, "2031/32", "osier-icb")]
    wrong = [what for kind, what in told_in(text, "discrepancies", "kind", "what") if kind == "arithmetic"]
    assert wrong == ["Total: the figures add to 3,770,000, the printed total is 3,700,000."]


def test_a_net_cost_is_a_total_and_the_gross_above_it_is_not_added_again() -> None:
    text = f"""{HEAD}2. BUDGET

   Head                                    Pounds
   -----------------------------------  ----------
   Nurses (Trust)                        1,164,000
   Premises                                291,000
   -----------------------------------  ----------
   Gross cost                            1,455,000
   Less income                            -142,500
   -----------------------------------  ----------
   Net cost                              1,312,500
"""
    total = ["Net cost", 1_312_500]
    assert told_in(text, "allocations", "printed_total", "computed_total") == [(total, total)]


def test_people_come_back_from_a_table_and_a_list_and_no_street_is_one() -> None:
    table = """2. PEOPLE

    Party        Person             Post                   E-mail
    -----------  -----------------  ---------------------  -------------------
    Council      Hester Vane        Head of Bathing        hester@osier.example
    ICB          Owen Pask          Swimming Service       owen@icb.example
                                    Manager

2.1 Papers go to the Trust at Mill Bank, Osier OS2 7PC (baths@trust.example).
"""
    people = [
        ("Hester Vane", "Head of Bathing", "hester@osier.example"),
        ("Owen Pask", "Swimming Service Manager", "owen@icb.example"),
    ]
    assert told_in(HEAD + table, "contacts", "name", "position", "email") == people


def test_a_party_that_signs_under_another_name_is_flagged() -> None:
    signed = (
        "SIGNATURES\n\nSigned for Osier Borough Council\nName: Hester Vane\n\n"
        "Signed for NHS Osier ICB\nName: Owen Pask\n\n"
        "Signed for Osier Hospitals NHS Foundation Trust\nName: Ida Crane\n"
    )
    told = told_in(HEAD + signed, "discrepancies", "kind", "what")
    (what,) = [what for kind, what in told if kind == "naming"]
    assert str(what).endswith(
        "is a party, and the place to sign is for Osier Hospitals NHS Foundation Trust."
    )


APART = """Signatures

Body                Who and as what          Signed               On

Osier               Hester Vane              H Vane               3 May 2031
Borough             Head of
Council             Bathing

NHS Osier           Owen Pask                O Pask               4 May 2031
ICB                 Manager
"""
GROUPED = """3. DATES

What                      Who                When

Towels counted            Council            3 May 2031
Lockers painted           ICB                4 June 2031

Doors oiled               Council            5 July 2031
                          ICB                6 July 2031

Baths filled              Council            7 August 2031
Baths opened              ICB                8 September 2031
"""


def rows_in(text: str) -> list[tuple[str, ...]]:
    document = read((HEAD + text).encode())
    assert isinstance(document, Document)
    return [row for clause in document.clauses for table in clause.tables for row in table]


def test_what_runs_over_in_rows_that_empty_lines_part_stays_in_its_cell() -> None:
    assert rows_in(APART)[1:] == [
        ("Osier Borough Council", "Hester Vane Head of Bathing", "H Vane", "3 May 2031"),
        ("NHS Osier ICB", "Owen Pask Manager", "O Pask", "4 May 2031"),
    ]


def test_rows_that_empty_lines_group_stay_rows() -> None:
    assert len(rows_in(GROUPED)) == 7


def test_rows_of_a_table_go_on_below_an_empty_line_and_do_not_number_clauses() -> None:
    text = """JOINT PLAN FOR THE OSIER BATHS

 Versions

   Ver.      Date             Who               Comments

   0.1       02/05/2031       A Sedge           First draft

   0.4       18/07/2031       A Sedge           After the meeting of the
                                                trustees
   0.6       29/08/2031       B Lind            Money rewritten

 1 Background
 1.1 The baths belong to Osier Borough Council and the Osier Trust.

 2 How long
 2.1 This plan starts on 1 April 2032 and ends on 31 March 2034.
"""
    found = read(text.encode())
    assert isinstance(found, Document)
    assert [clause.label for clause in found.clauses if clause.kind == "clause"] == ["1", "1.1", "2", "2.1"]
    assert found.clauses[1].tables[0][2] == (
        "0.4", "18/07/2031", "A Sedge", "After the meeting of the trustees",
    )  # fmt: skip


ANNEXES = """JOINT PLAN FOR THE OSIER BATHS

1.   This plan is between Osier Borough Council and the Osier Trust.

2.   It starts on 1 April 2032 and ends on 31 March 2034.

SIGNATURES

     Name         Post               Date
     Ada Finch    Chief Executive    2 March 2032


ANNEX 1          WHO IS ASKED

     The bathers are asked each May.

ANNEX 2          STEPS

     No.   Step                            Owner       By when
     1     Boilers moved                   Trust       14 November 2032
     2     Garden opened                   Council     28 February 2033
"""


def test_a_gap_behind_the_label_of_a_schedule_makes_no_row_of_it() -> None:
    assert told_in(ANNEXES, "schedules", "label", "title", "state") == [
        ("Annex 1", "WHO IS ASKED", "present"),
        ("Annex 2", "STEPS", "present"),
    ]
    assert told_in(ANNEXES, "milestones", "date") == [(date(2032, 11, 14),), (date(2033, 2, 28),)]


def test_a_list_of_schedules_with_gaps_stays_a_list() -> None:
    listed = ANNEXES[: ANNEXES.index("ANNEX 1")] + (
        "The papers are:\n\n     Annex 1    Map of the baths\n     Annex 2    Hours of each bath\n"
    )
    assert [state for (state,) in told_in(listed, "schedules", "state")] == ["missing", "missing"]
