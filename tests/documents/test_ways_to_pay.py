"""Sums in tables of many shapes, promises without one, and sums that nobody is to pay."""

import pytest

from tests.documents.drafts import told_in

DOCUMENT = """# Memorandum of Understanding for the Ferry

1. Parties and term

1.1 It is made between Fenley District Council ("the Council"), the Fen Ferry Trust ("the Trust") and Marsh \
Parish Council ("the Parish").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. Money

2.1 {text}
"""
COUNCIL, TRUST, PARISH = "fenley-district-council", "fen-ferry-trust", "marsh-parish-council"


def told(text: str) -> list[tuple[object, ...]]:
    return told_in(DOCUMENT.format(text=text), "funding", "amount", "payer", "payee", "year")


YEARS = """The Council will pay these sums:

| Year | Core | Pier | Together |
|---|---|---|---|
| 2031/32 | £10,000 | £2,000 | £12,000 |
| 2032/33 | £11,000 | £2,000 | £13,000 |
| Two years | £21,000 | £4,000 | £25,000 |
"""
PAYEES = """The Council will pay each of them the sum shown for 2031/32.

Sums for 2031/32 (£)

| | Grass | Paths | Total |
|---|---|---|---|
| Fen Ferry | 4,000 | 1,000 | 5,000* |
| Marsh | 2,000 | 500 | 2,500 |
| All | 6,000 | 1,500 | 7,500 |
"""
RENTS = """Rent paid by the Council:

| Pier | Landlord | Rent p.a. (GBP) | Service charge p.a. (GBP) | From |
|---|---|---|---|---|
| North | Trust | 14,200 | 3,900 | 01/04/2031 |
| South | Parish | 11,750 | 3,150 | 01/07/2031 |
| Total | | 25,950 | 7,050 | |
"""
ITEMS = """The budget is:

| Item | Council £ | Trust £ | Total £ |
|---|---|---|---|
| Paint | 3,000 | 1,000 | 4,000 |
| Rope | 500 | 500 | 1,000 |
| Total | 3,500 | 1,500 | 5,000 |
"""
PAID_BY = """The budget is:

| Item | Cost | Paid by |
|---|---|---|
| Paint | £3,000 | the Council |
| Rope | £500 | the Trust |
"""


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (YEARS, [(12_000, COUNCIL, None, "2031/32"), (13_000, COUNCIL, None, "2032/33")]),
        (PAYEES, [(5_000, COUNCIL, TRUST, None), (2_500, COUNCIL, PARISH, None)]),
        (RENTS, [(25_950, COUNCIL, None, None), (7_050, COUNCIL, None, None)]),
        (ITEMS, [(3_500, COUNCIL, None, None), (1_500, TRUST, None, None)]),
        (PAID_BY, [(3_000, COUNCIL, None, None), (500, TRUST, None, None)]),
    ],
)
def test_a_table_is_read_by_what_its_rows_and_columns_are(text: str, sums: list[tuple[object, ...]]) -> None:
    assert told(text) == sums


def test_how_often_a_record_is_sent_is_told_whatever_sum_it_is_about() -> None:
    rows = "Sent:\n\n| What | Whose | How often |\n|---|---|---|\n| Arrears over £500 | Trust | Weekly |\n"
    assert told_in(DOCUMENT.format(text=rows), "recurring", "frequency") == [("weekly",)]


def test_each_of_several_instalments_in_a_sentence_has_its_day() -> None:
    text = "The Trust's share shall be paid in two instalments: £900 on 1 May 2032 and £800 on 1 May 2033."
    told_of = told_in(DOCUMENT.format(text=text), "funding", "amount", "payer", "payee", "terms")
    assert told_of == [
        (900, TRUST, None, "Payable on 1 May 2032"),
        (800, TRUST, None, "Payable on 1 May 2033"),
    ]


def test_from_when_rent_is_paid_is_no_milestone() -> None:
    assert told_in(DOCUMENT.format(text=RENTS), "milestones", "date") == []


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (
            "The Council puts in £22,500 and the Trust £60,000 (£82,500 altogether).",
            [(22_500, COUNCIL, None, None), (60_000, TRUST, None, None)],
        ),
        ("Payment for 2034/35 depends on the Council's budget.", [(None, None, None, "2034/35")]),
        (
            "The Council shall pay £900 for the time from the Opening Date.",
            [(900, COUNCIL, None, None)],
        ),
        ("The Council will pay 1.5 million pounds to the Trust.", [(1_500_000, COUNCIL, TRUST, None)]),
        ("The Council shall meet 60% of the cost of £9,000 and the Trust 40%.", [(9_000, None, None, None)]),
        (
            "Sent:\n\n| What | Whose |\n|---|---|\n| Arrears over 500 pounds | Trust |\n| Fares | Council |",
            [],
        ),
        ("The Trust will receive £900 a year.", [(900, None, TRUST, None)]),
        ("The Council will charge the Trust £900 a month.", [(900, TRUST, COUNCIL, None)]),
        (
            "The Council has been awarded £900 by the Harbour Fund.",
            [(900, "Harbour Fund", COUNCIL, None)],
        ),
        ("The Trust will raise at least £9,000 by 1 May 2033.", []),
        ("We pay the first £1,000 of any claim.", []),
        ("Spending above £5,000 needs the Council's consent.", []),
        ("If the ferry is sold for more than £50,000 the Trust keeps half.", []),
        ("Includes for paint: the Council £50; the Trust £70.", []),
    ],
)
def test_a_sentence_tells_what_is_paid_and_no_bound_or_part_of_it(
    text: str, sums: list[tuple[object, ...]]
) -> None:
    assert told(text) == sums
