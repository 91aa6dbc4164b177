"""Sums that are none, or not to be counted on, who pays and is paid, and figures with days beside them."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of, told_in

HEAD = """# Memorandum of Understanding for the Ferry

1. Parties and term

1.1 It is made between Fenley District Council ("the Council"), the Fen Ferry Trust ("the Trust") and Marsh \
Parish Council ("the Parish").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

"""
COUNCIL, TRUST, PARISH = "fenley-district-council", "fen-ferry-trust", "marsh-parish-council"


def sums(text: str, *keys: str) -> list[tuple[object, ...]]:
    return told_in(HEAD + text, "funding", *keys)


FROM_AND_TO = """2. Who pays what

Thousands of pounds.

| Item | From | To | 2031/32 | 2032/33 | Total |
|---|---|---|---|---|---|
| Rope | the Council | the Trust | 45 | 46 | 91 |
| Paint | the Parish | the Trust | 0 | 9 | 9 |
| Total | | | 45 | 55 | 100 |
"""


def test_who_pays_and_is_paid_have_columns_and_nothing_is_no_sum() -> None:
    assert sums(FROM_AND_TO, "amount", "payer", "payee") == [
        (45_000, COUNCIL, TRUST),
        (46_000, COUNCIL, TRUST),
        (9_000, PARISH, TRUST),
    ]


SHARED_OUT = """2. Money

2.1 The Trust shall set aside a Fund of £30,000, to be paid to the councils in the amounts in Schedule 1.

## Schedule 1: The Fund (£)

| Council | 2031/32 | 2032/33 | Total |
|---|---|---|---|
| Council | 9,000 | 10,000 | 19,000 |
| Parish | 5,000 | 6,000 | 11,000 |
| Total | 14,000 | 16,000 | 30,000 |
"""


def test_a_sum_told_in_words_is_not_told_again_by_the_table_that_shares_it_out() -> None:
    assert sums(SHARED_OUT, "amount", "payer") == [(30_000, TRUST)]
    apart = SHARED_OUT.replace(
        "a Fund of £30,000, to be paid to the councils in the amounts in Schedule 1", "a Fund"
    )
    assert [amount for (amount,) in sums(apart, "amount") if amount] == [9_000, 10_000, 5_000, 6_000]
    inside = SHARED_OUT.replace("## Schedule 1: The Fund (£)", "The sums in pounds (£) are:")
    assert [amount for (amount,) in sums(inside, "amount")] == [30_000]
    other = inside.replace("£30,000", "£70,000")
    assert [amount for (amount,) in sums(other, "amount")] == [70_000, 9_000, 10_000, 5_000, 6_000]


GIVEN = """2. Money

2.1 The contributions in cash are:

| Contributor | Cash (£) | In kind |
|---|---|---|
| The Fenley District Council | 9,000 | A shed |
| Marsh schools | 5,000 | |
| Total | 14,000 | |
"""


def test_each_row_below_contributor_pays_whoever_it_is() -> None:
    assert sums(GIVEN, "amount", "payer") == [(9_000, COUNCIL), (5_000, "Marsh schools")]
    assert [amount for (amount,) in sums(GIVEN.replace("Contributor", "What"), "amount")] == [14_000]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("£700 in each of 2031/32 and 2032/33", [(700, "2031/32"), (700, "2032/33")]),
        ("£700 a year in 2031/32 and in 2032/33", [(700, "2031/32"), (700, "2032/33")]),
        ("£700 for both 2031/32 and 2032/33", [(700, "2031/32"), (700, "2032/33")]),
        ("£700 in 2031/32 and 2032/33", [(700, "2031/32")]),
        ("£700 a year from 2031/32", [(700, "2031/32")]),
        ("£700 in each of the villages in 2031/32", [(700, "2031/32")]),
    ],
)
def test_a_sum_that_is_paid_in_each_of_several_years_is_told_for_each(words: str, told: list[object]) -> None:
    text = f"2. Money\n\n2.1 The Council will pay the Trust {words} towards the boat."
    assert sums(text, "amount", "year") == told


ITEMS = """2. Money

2.1 The grant is made up as follows:

| Head of cost | 2031/32 (£) | 2032/33 (£) |
|---|---|---|
| Ropes | 3,000 | 4,000 |
| Paint | 6,000 | 7,000 |
| Total | 9,000 | 11,000 |
"""


def test_of_heads_of_cost_over_several_years_only_what_each_year_comes_to_is_told() -> None:
    assert [amount for (amount,) in sums(ITEMS, "amount") if amount] == [9_000, 11_000]
    bare = ITEMS.replace("| Total | 9,000 | 11,000 |\n", "")
    assert [amount for (amount,) in sums(bare, "amount") if amount] == [3_000, 4_000, 6_000, 7_000]


def test_instalments_of_a_sum_are_told_with_it_and_what_was_given_before_is_not_told() -> None:
    text = "2. Money\n\n2.1 The Council will pay £900 in {}: £500 in May, £300 in June and £100 after that."
    assert sums(text.format("three tranches"), "amount") == [(900,)]
    assert sums(text.format("all"), "amount") == [(900,), (500,), (300,), (100,)]
    assert sums("2. Money\n\n2.1 The county gave us a gift of £900 to begin with.", "amount") == []
    assert sums("2. Money\n\n2.1 The county gave £900 and the Council will pay £300.", "amount") != []


@pytest.mark.parametrize(
    "limit",
    [
        "The cost of any repair over £700 is shared by all.",
        "A change which raises a share by more than £700 needs the consent of the Council.",
        "Ropes costing £700 or less are bought by the ferryman.",
        "Any of the £700 left at the end goes back to the Council.",
    ],
)
def test_a_sum_that_only_bounds_what_is_done_is_paid_by_nobody(limit: str) -> None:
    assert sums(f"2. Money\n\n2.1 {limit}", "amount") == []
    assert sums("2. Money\n\n2.1 The Council will pay the Trust not less than £700.", "amount") == [(700,)]


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("The Council pays £700 in 2032.", [(700, True)]),
        ("The county has offered £700 in 2032 for oars. This is not yet confirmed.", [(700, False)]),
        ("We hope for £700 from the county over 2032.", [(700, False)]),
        ("The Council pays £700 in 2032. This has been confirmed.", [(700, True)]),
        ("Sums are in cash except £400 of the Parish's.", []),
    ],
)
def test_a_sum_is_firm_only_where_it_is_settled(terms: str, told: list[tuple[object, ...]]) -> None:
    assert sums(f"2. Money\n\n2.1 {terms}\n", "amount", "firm") == told


STANDARDS = """2. Standards

| No. | Standard | Level | From |
|---|---|---|---|
| 1 | Boats on time | 95% | 1 May 2032 |
| 2 | Ropes tested | 85%, rising to 92% | 1 May 2032; 1 May 2034 |

3. Targets

| What | Aim |
|---|---|
| Late boats | 31.4% -> 27% by 31 March 2033 |
| Falls | down from 212 to 170 per 100,000 by March 2033 |
"""


def test_a_figure_has_the_day_beside_it_and_several_have_one_each() -> None:
    found = draft_of(HEAD + STANDARDS).of("targets")
    assert [(fact.value["value"], fact.value["date"]) for fact in found] == [
        ("95%", date(2032, 5, 1)),
        ("85%", date(2032, 5, 1)),
        ("92%", date(2034, 5, 1)),
        ("31.4% -> 27%", date(2033, 3, 31)),
        ("down from 212 to 170 per 100,000", date(2033, 3, 31)),
    ]


@pytest.mark.parametrize(
    "terms",
    [
        "No rise above 4 per cent shall have effect without the consent of the Parish.",
        "The master shall report on performance by 31 May in each year, the first on 31 May 2032.",
    ],
)
def test_a_limit_and_a_day_of_a_month_are_no_targets(terms: str) -> None:
    assert draft_of(f"{HEAD}2. Running it\n\n2.1 {terms}\n").of("targets") == ()
