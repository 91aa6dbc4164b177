"""Sums told by year in columns, by letter and up to a limit, and what is done how often and with whom."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

LETTER = """Mossgate Council
Civic Hall, Mossgate MG1 1AA

4 March 2032

Dear Ivy

Agreement on a shared orchard

Mossgate Council ("we") will work with Mossgate Growers CIC ("you") on an orchard. \
The agreement starts on 1 April 2032 and ends on 31 March 2034.

How we pay

We will pay you £9,000 altogether. It will come as follows.

Instalment\tAmount\tDate
First\t£4,000\twithin 14 days of signature
Second\t£2,500\t1 May 2032
Third\t£2,500\t3.10.32

Subject to our budget, which should be settled by the end of March 2033, we hope to find up to £700 more. \
The Orchard Panel awards small grants, up to £50 a time. \
The Orchard Panel may commit up to £900 to any one plot.

How we work

The Mossgate Trees and Bees Partnership will watch over the orchard. It meets once in each quarter, \
that is four times a year. The Apple Huddle is held fortnightly. \
The Apple Huddle agrees the yearly plan (80 trees at 1 Jan 2032).

People to ask are:

Ada Fell\tHead Gardener, Mossgate Council
Bram Oxley\tKeeper of the Bees
(vacant)\tsomebody who lives nearby

You will count the trees in two halves, on 1 June and 1 December. \
What comes after March 2034 is expected to be a lease.

Yours sincerely

Noor Hale
Head of Parks
Mossgate Council

Enclosures: 1. Map of the orchard. 2. List of trees.

Enclosure 1: Map of the orchard

The orchard lies between the mill and the river.
"""
TABLE = """Memorandum of Understanding between Elder College (the "College") and Elder Trust (the "Trust")

1. Term

1.1 This Memorandum starts on 1 August 2031 and ends on 31 July 2033.

2. Money

2.1 The contributions are as follows.

Academic year\tCollege (£)\tTrust (£)
2031/32\t3,000\t2,000
2032/33\t3,500\t2,250
All years\t6,500\t4,250
"""


@cache
def drafted(text: str) -> Draft:
    return draft_of(text)


def told(text: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(text), section, *fields)


def test_columns_of_who_pays_are_read_year_by_year_and_all_years_are_none() -> None:
    assert told(TABLE, "funding", "amount", "year", "payer") == [
        (3_000, "2031/32", "elder-college"),
        (2_000, "2031/32", "elder-trust"),
        (3_500, "2032/33", "elder-college"),
        (2_250, "2032/33", "elder-trust"),
    ]


def test_we_pay_you_and_a_limit_is_paid_by_nobody() -> None:
    terms = "First: £4,000: within 14 days of signature; Second: £2,500: 1 May 2032; Third: £2,500: 3.10.32"
    assert told(LETTER, "funding", "amount", "firm", "terms") == [(9_000, True, terms), (700, False, None)]
    first = drafted(LETTER).of("funding")[0].value
    assert (first["amount"], first["payer"], first["payee"]) == (
        9_000,
        "mossgate-council",
        "mossgate-growers-cic",
    )


def test_the_days_of_instalments_are_due_and_what_is_only_hoped_for_is_not() -> None:
    assert told(LETTER, "milestones", "date") == [(date(2032, 5, 1),), (date(2032, 10, 3),)]
    assert told(LETTER, "background", "date") == []


def test_one_meeting_said_in_two_ways_is_one_and_a_yearly_plan_is_none() -> None:
    assert told(LETTER, "recurring", "frequency") == [
        ("4 times a year",),
        ("fortnightly",),
        ("twice a year",),
    ]


def test_what_meets_is_a_body_whatever_it_is_called() -> None:
    bodies = {name for (name,) in told(LETTER, "governance", "name")}
    assert {"Mossgate Trees and Bees Partnership", "Apple Huddle", "Orchard Panel"} <= bodies


def test_people_are_read_from_rows_without_a_head() -> None:
    assert told(LETTER, "contacts", "name", "position", "organisation")[:2] == [
        ("Ada Fell", "Head Gardener", "Mossgate Council"),
        ("Bram Oxley", "Keeper of the Bees", None),
    ]


def test_what_is_listed_as_enclosed_and_is_not_there_is_missing() -> None:
    assert told(LETTER, "schedules", "label", "title", "state") == [
        ("Enclosure 1", "Map of the orchard", "present"),
        ("Enclosure 2", "List of trees", "missing"),
    ]
