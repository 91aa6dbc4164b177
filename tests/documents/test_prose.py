"""What is drafted of agreements in plain words, which have few numbers or none."""

from datetime import date
from functools import cache

import pytest

from benchmarks.measure import often
from documents.draft import Draft
from tests.documents import bracketed, prose
from tests.documents.drafts import draft_of, told_in, values_in

FILES = {
    "concordat": prose.CONCORDAT,
    "heads": prose.HEADS,
    "letter": prose.LETTER,
    "compact": prose.COMPACT,
    "neighbours": prose.NEIGHBOURS,
    "brackets": bracketed.BRACKETS,
}


@cache
def drafted(name: str) -> Draft:
    return draft_of(FILES[name])


def told(name: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(name), section, *fields)


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        (
            "concordat",
            [
                "Wrenshire Council",
                "NHS Wrenshire and the Levels Clinical Commissioning Group",
                "Levels Hospitals NHS Foundation Trust",
                "Age Concern Wrenshire",
            ],
        ),
        (
            "heads",
            [
                "Dunmere District Hospitals NHS Trust",
                "Dunmere and Coast Community NHS Trust",
                "Dunmere County Council",
            ],
        ),
        (
            "letter",
            [
                "Saltersgate Borough Council",
                "Saltersgate Primary Care Network",
                "Saltersgate and Vale Hospitals NHS Trust",
            ],
        ),
        (
            "compact",
            [
                "Bramling City Council",
                "Bramling Clinical Commissioning Group",
                "Bramling & Dale Police",
                "Fostering Together",
                "Bramling Youth Parliament",
            ],
        ),
        (
            "neighbours",
            [
                "Penderby Borough Council",
                "Penderby Homes Limited",
                "St Oswald's Hospice",
                "Penderby and Skelding NHS Partnership Trust",
            ],
        ),
        (
            "brackets",
            [
                "Hollingby City Council",
                "NHS Hollingby and Wolds Integrated Care Board",
                "Hollingby Community Dental Services C.I.C.",
            ],
        ),
    ],
)
def test_the_parties_are_told_by_number_by_address_by_letter_or_by_short_name(
    name: str, parties: list[str]
) -> None:
    assert told(name, "parties", "name", "signature_block") == [(party, True) for party in parties]


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        (
            "concordat",
            [
                ("Petra Lund", date(2022, 2, 14)),
                ("Dr Hugh Castle", date(2022, 2, 16)),
                (None, None),
                ("Mina Roy", None),
            ],
        ),
        (
            "heads",
            [("Alan Pickup", date(2021, 5, 3)), (None, None), ("Ruth Amberley", date(2021, 5, 4))],
        ),
        (
            "letter",
            [("Hester Vaughan", None), ("Dr Femi Lowe", date(2020, 10, 12)), ("Mrs Sue Painter", None)],
        ),
        (
            "compact",
            [
                ("Mrs Ada Holt", date(2018, 6, 20)),
                ("Dr Ian Marsh", date(2018, 6, 22)),
                ("Ch. Supt. Lee Brand", None),
                ("Kay Usher", None),
                (None, None),
            ],
        ),
        (
            "neighbours",
            [
                ("Jonah Whitlock", date(2023, 2, 3)),
                ("Owen Tarrant", date(2023, 2, 1)),
                (None, None),
                ("Dr Ines Calder", date(2023, 2, 6)),
            ],
        ),
        (
            "brackets",
            [("Graham Pell", date(2022, 8, 25)), (None, None), ("Miriam Osei", date(2022, 8, 30))],
        ),
    ],
)
def test_who_signs_is_told_beside_below_and_after_a_line_of_dots(
    name: str, signed: list[tuple[object, ...]]
) -> None:
    assert told(name, "signatories", "name", "signed_on") == signed


@pytest.mark.parametrize(
    ("name", "starts", "ends"),
    [
        ("concordat", date(2022, 3, 1), date(2024, 2, 29)),
        ("heads", date(2021, 5, 17), date(2024, 5, 16)),
        ("letter", date(2020, 10, 19), date(2021, 4, 30)),
        ("compact", date(2018, 6, 24), date(2021, 6, 23)),
        ("neighbours", date(2023, 2, 6), date(2026, 1, 31)),
        ("brackets", date(2022, 9, 1), date(2024, 8, 31)),
    ],
)
def test_the_term_is_told_in_words_and_below_a_heading_that_runs_in(
    name: str, starts: date, ends: date
) -> None:
    assert told(name, "commencement", "date") == [(starts,)]
    assert told(name, "end", "date") == [(ends,)]


@pytest.mark.parametrize(
    ("name", "days"),
    [
        (
            "concordat",
            {date(2022, 6, 1), date(2022, 7, 31), date(2023, 3, 31), date(2023, 11, 30), date(2024, 1, 15)},
        ),
        ("heads", {date(2021, 9, 1), date(2021, 6, 30), date(2021, 7, 31), date(2021, 10, 4)}),
        ("letter", {date(2020, 10, 16)}),
        ("compact", {date(2018, 10, 31), date(2019, 4, 1)}),
        ("neighbours", {date(2023, 12, 31), date(2023, 6, 30), date(2023, 4, 1)}),
        ("brackets", {date(2022, 12, 31)}),
    ],
)
def test_what_is_due_is_told_in_a_table_a_schedule_of_dates_or_before_the_start(
    name: str, days: set[date]
) -> None:
    assert {day for (day,) in told(name, "milestones", "date")} == days


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("concordat", [(date(2023, 9, 1), date(2023, 10, 31))]),
        ("letter", [(date(2021, 1, 11), date(2021, 1, 17))]),
        ("compact", [(date(2019, 6, 1), date(2019, 6, 30)), (date(2020, 6, 1), date(2020, 6, 30))]),
        ("neighbours", [(date(2024, 2, 1), date(2024, 2, 29))]),
    ],
)
def test_a_review_is_told_without_the_word_or_between_two_days(
    name: str, days: list[tuple[object, ...]]
) -> None:
    assert told(name, "reviews", "date_from", "date") == days


@pytest.mark.parametrize(
    ("name", "frequencies"),
    [
        ("concordat", ["every working day", "monthly", "monthly", "quarterly"]),
        ("heads", ["twice a year", "monthly", "quarterly", "quarterly", "annual"]),
        ("letter", ["weekly", "twice a week", "weekly"]),
        ("compact", ["quarterly", "twice a year", "annual", "twice a year", "monthly", "every 8 weeks"]),
        (
            "brackets",
            ["quarterly", "quarterly", "quarterly", "monthly", "quarterly", "3 times a year", "annual"],
        ),
    ],
)
def test_what_recurs_is_told_by_every_verb(name: str, frequencies: list[str]) -> None:
    assert [often(said) for (said,) in told(name, "recurring", "frequency")] == frequencies


@pytest.mark.parametrize(
    ("name", "binding", "unit", "length"),
    [
        ("concordat", False, "days", 60),
        ("heads", True, "months", 6),
        ("letter", False, "weeks", 4),
        ("compact", False, "months", 2),
        ("neighbours", False, "days", 90),
    ],
)
def test_whether_it_binds_and_how_to_leave_is_told_in_plain_words(
    name: str, *, binding: bool, unit: str, length: int
) -> None:
    assert told(name, "legal_status", "binding") == [(binding,)]
    ((notice,),) = told(name, "termination", "notice")
    assert isinstance(notice, dict)
    assert notice[unit] == length


def test_a_clause_is_cited_by_its_letter_and_number() -> None:
    assert [clause for (clause,) in told("brackets", "variation", "clause")] == ["G.1"]


def test_a_head_over_two_rows_is_one() -> None:
    ((columns,),) = told("neighbours", "allocations", "columns")
    assert columns == ["Who pays", "How much 2023/24", "2024/25"]


def test_a_name_is_parted_from_the_post_that_stood_below_it_in_a_cell() -> None:
    fields = ("name", "position", "signed_on")
    assert told_in(SIDE_BY_SIDE, "signatories", *fields) == [
        ("Una Reed", "Head of Care", date(2023, 2, 1)),
        ("Dr Ivo Moss", "Medical Director", None),
    ]


def test_what_is_due_is_told_beside_the_end_where_no_start_is_known() -> None:
    assert told_in(SIDE_BY_SIDE, "milestones", "date") == [(date(2023, 6, 1),)]
    assert told_in(SIDE_BY_SIDE, "end", "date") == [(date(2025, 5, 31),)]


def test_friends_call_each_other_by_a_name_and_sign_with_the_printed_one_in_brackets() -> None:
    assert told_in(FRIENDS, "title", "title") == [("The Mill Lane Understanding",)]
    assert told_in(FRIENDS, "parties", "name", "signature_block") == [
        ("Kirkdale City Council", True),
        ("Homestart Kirkdale", True),
        ("Sure Steps Nurseries Ltd", True),
    ]
    assert told_in(FRIENDS, "signatories", "name", "position", "signed_on") == [
        ("Rachel Ogden", "Director of Children", date(2021, 11, 12)),
        ("Moira Kelso", "Scheme Manager", None),
        (None, None, None),
    ]


SIDE_BY_SIDE = """Understanding about the Alder Drop-in

between Alder Council and Birch Community Trust

1. The drop-in

The drop-in will open by 1 June 2023 and stay open until 31 May 2025, which
is the day on which this understanding ends.

2. Signatures

For Alder Council\tFor Birch Community Trust
Una Reed Head of Care\tDr Ivo Moss Medical Director
Signature:\tSignature:
Date: 1/2/23\tDate:
"""

FRIENDS = """# The Mill Lane Understanding

**How three organisations will run the family hub together**

## The three of us

* Kirkdale City Council (we call it *the Council*)
* Homestart Kirkdale (*Homestart*)
* Sure Steps Nurseries Ltd (*Sure Steps*)

## Our names

Signed for Kirkdale City Council: *R. Ogden* (Rachel Ogden, Director of Children), 12 November 2021

Signed for Homestart Kirkdale: ______________ (Moira Kelso, Scheme Manager)

Signed for Sure Steps Nurseries Ltd: ______________
"""
