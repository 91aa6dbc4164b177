"""Sums that are not settled yet, limits and prices; people whose names and posts have parts."""

from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, told_in

BEACONS = """# Memorandum of Understanding for the Cliff Beacons

1. Parties

1.1 It is made between Kestrel Parish Council ("the Council") and the Cliff Beacon Trust ("the Trust").

2. Money

| Item | Paid by | Paid to | 2031/32 | 2032/33 |
|---|---|---|---|---|
| Lamps | Council | Trust | £4,100 | £4,300 |
| Ladders | Council | Trust | £900 | tbc |

2.1 The contributions for 2033/34 are to be agreed by the Council.

2.2 Nothing has yet been settled for 2034/35.

2.3 If the cost of oil goes beyond £700 in any year the Council must be asked first.

2.4 The Council will provide a store free of rent.

2.5 The Trust may invoice the Council £35 for each night on which a lamp is lit.

2.6 The Council pays the Trust £1,200 in 2031/32 and the same again in 2032/33.

2.7 The Trust shall employ a keeper, whose post is paid for in equal shares.

2.8 Both contributions are shown here.

| Who pays | Nights of watch | A year (£) |
|---|---|---|
| Council | 90 | 3,300 |
| Trust | 60 | 2,200 |

3. Contacts

3.1 The Beacon Board is chaired by the Council's Harbour Officer, Captain Wynn Sayle. Miss Tamsin Orde of \
the Trust takes the chair when he is away. The Leads meet on the cliff.

| Seat | Held by |
|---|---|
| Watch | Director of Nights – Odo Pell |

| Party | Name | Post | Email |
|---|---|---|---|
| Council | Dr Edda Fennimore | Clinical Lead, Winter Nights | edda@kestrel.example |
| Trust | Piers Holt-Quarry | Chief Officer | piers@beacons.example |

Schedule 1 - Timetable

| Step | Lead | When |
|---|---|---|
| Lamps lit | All Partners | 1 June 2031 |
"""


@cache
def drafted() -> Draft:
    return draft_of(BEACONS)


def test_sums_left_open_are_told_and_limits_and_free_rent_are_not() -> None:
    told = [(fact.value["amount"], fact.value["clause"]) for fact in drafted().of("funding")]
    assert told == [
        (4_100, "2"),
        (4_300, "2"),
        (900, "2"),
        (None, "2"),
        (None, "2.1"),
        (None, "2.2"),
        (35, "2.5"),
        (1_200, "2.6"),
        (1_200, "2.6"),
        (None, "2.7"),
        (3_300, "2.8"),
        (2_200, "2.8"),
    ]
    assert [fact.value["year"] for fact in drafted().of("funding")][7:9] == ["2031/32", "2032/33"]


def test_a_sum_left_open_has_its_year_and_is_not_firm() -> None:
    left_open = next(fact for fact in drafted().of("funding") if fact.value["amount"] is None)
    assert (left_open.value["year"], left_open.value["firm"]) == ("2032/33", False)


def test_a_name_is_read_whole_and_a_part_of_a_post_or_everybody_is_no_name() -> None:
    told = {(fact.value["name"], fact.value["email"]) for fact in drafted().of("contacts")}
    assert told == {
        ("Captain Wynn Sayle", None),
        ("Miss Tamsin Orde", None),
        ("Odo Pell", None),
        ("Dr Edda Fennimore", "edda@kestrel.example"),
        ("Piers Holt-Quarry", "piers@beacons.example"),
    }


BELLS = """COLLABORATION AGREEMENT

Awake and Ringing at Dawn: the Orla bells and bell-ringers service

1. Parties

This agreement is made between Orla City Council ("the Council") and the Orla Bell Trust ("the Trust").

2. Work

(a) small repairs costing under £700;

(b) checks of the ropes between October and March.

The tower is open seven days a week, so that people can leave hospital by way of it.

The Trust shows its rope book to each BRG.

3. Bell Ringers Group

The Bell Ringers Group ("BRG") has as its members Kit Moon (Head of Bells, the Council) and Ada Fell (Chair, \
the Trust).

4. Money

The Council pays the Trust £45 for every session rung.

An overspend is shared equally by both.

Signed

For\tName\tPost\tDate
Orla City Council\tKit Moon\tHead of Bells\t1 May 2031
Orla Bell Trust\tAda Fell\tChair\t2 May 2031

Appendix 1: Rope map, ropes-2031.pdf (PDF, 90KB)

Appendix 2: Session sheet

Date\t
Nights rung\t
"""


def test_a_price_that_is_paid_is_told_and_what_small_works_cost_is_not() -> None:
    assert told_in(BELLS, "funding", "amount", "clause") == [(45, "4")]


def test_what_is_open_or_done_between_two_months_does_not_recur_and_what_each_meeting_is_shown_does() -> None:
    assert told_in(BELLS, "recurring", "frequency") == [("every meeting",)]
    assert told_in(BELLS, "termination", "clause") == []


def test_a_member_is_a_contact_though_he_signs_and_a_line_with_a_colon_may_end_a_title() -> None:
    assert told_in(BELLS, "contacts", "name") == [("Kit Moon",), ("Ada Fell",)]
    (title,) = told_in(BELLS, "title", "title")
    assert title == (
        "Collaboration Agreement - Awake and Ringing at Dawn: the Orla bells and bell-ringers service",
    )


def test_a_file_may_be_named_in_the_heading_that_stands_for_it() -> None:
    assert told_in(BELLS, "schedules", "state") == [("embedded_not_included",), ("present",)]
