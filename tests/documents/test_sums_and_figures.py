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


def test_whom_a_fund_is_paid_out_to_does_not_pay_it() -> None:
    found = [one for one in sums(SHARED_OUT, "amount", "payer", "payee") if one[0] != 30_000]
    assert found == [
        (9_000, TRUST, COUNCIL),
        (10_000, TRUST, COUNCIL),
        (5_000, TRUST, PARISH),
        (6_000, TRUST, PARISH),
    ]


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
