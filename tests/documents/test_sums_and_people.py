"""Sums that are not settled yet, limits and prices; people whose names and posts have parts."""

from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of

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

3. Contacts

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
    ]


def test_a_sum_left_open_has_its_year_and_is_not_firm() -> None:
    left_open = next(fact for fact in drafted().of("funding") if fact.value["amount"] is None)
    assert (left_open.value["year"], left_open.value["firm"]) == ("2032/33", False)


def test_a_name_is_read_whole_and_a_part_of_a_post_or_everybody_is_no_name() -> None:
    told = {(fact.value["name"], fact.value["email"]) for fact in drafted().of("contacts")}
    assert told == {
        ("Dr Edda Fennimore", "edda@kestrel.example"),
        ("Piers Holt-Quarry", "piers@beacons.example"),
    }
