"""Sums left open for later years, told by their parts or in two tables, and sums that nobody pays."""

import pytest

from tests.documents.drafts import told_in

HEAD = """Lock Keepers' Agreement

1. Parties

1.1 This agreement is between Tarn Bridge Council ("the Council") and the Lockhouse Trust ("the Trust").

2. Money

2.1 The Council pays the Trust £9,000 in 2031/32, in three equal parts, on 1 May, 1 August and 1 November.

"""
FIRST = (9000, "2031/32", "in three equal parts, on 1 May, 1 August and 1 November")


def funding(words: str) -> list[tuple[object, ...]]:
    return told_in(
        f"{HEAD}2.2 {words}\n\n3. End\n\n3.1 It ends on 31 March 2034.\n",
        "funding",
        "amount",
        "year",
        "terms",
    )


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("Payments for 2032/33 will be set by both at their spring meeting.", "2032/33"),
        ("Subscriptions for 2032/33 are expected to rise by 1.5% but are subject to a vote.", "2032/33"),
        ("They are those of 2031/32; grants for later years depend on the levy.", None),
        ("In later years the Council shall contribute 70% and the Trust 30% of the cost.", None),
        ("In subsequent years both shall pay in proportion to the boats that pass.", None),
    ],
)
def test_what_is_paid_in_a_later_year_is_left_open(words: str, year: str | None) -> None:
    assert funding(words) == [FIRST, (None, year, None)]
    ((firm,), (later,)) = told_in(f"{HEAD}2.2 {words}\n", "funding", "firm")
    assert (firm, later) == (True, False)


@pytest.mark.parametrize(
    "words",
    [
        "Payments for 2032/33 will be set by both by 31 January 2032.",  # something to be done by a day
        "Payments for 2031/32 are subject to an audit.",  # of a year whose sum is told
        "Boats for 2032/33 will be chosen by both at their spring meeting.",
        "The costs of mediation are shared equally.",
        "The keeper may agree up to £200 for repairs.",
        "The clerk's approval of orders up to £500 is enough.",
        "Bids over £2,000 are shown to the Trust first.",
    ],
)
def test_what_leaves_no_sum_open_and_promises_none(words: str) -> None:
    assert funding(words) == [FIRST]


def test_of_what_is_charged_for_each_only_what_it_comes_to_at_most_is_promised() -> None:
    words = "The Trust will pay £4 per boat, invoiced monthly, up to £1,200 in any one year."
    assert [amount for amount, _, _ in funding(words)] == [9000, 1200]
    assert [amount for amount, _, _ in funding("The Trust will pay £4 per boat, invoiced monthly.")][1:] == [
        4
    ]


def test_a_gift_that_has_not_been_received_is_expected() -> None:
    words = "A gift of about £700 is expected but has not been received."
    assert [amount for amount, _, _ in funding(words)] == [9000, 700]
    assert funding("The lock received a gift of £700 in 2029.") == [FIRST]


SPENT = """Item\t2032/33\t2033/34
Gates\t£1,500\t£2,500
Paint\t£500\t£500
Total\t£2,000\t£3,000
"""
GIVEN = """{}\t2032/33\t2033/34
Council\t£1,200\t£2,000
Trust\t£800\t{}
Total\t£2,000\t£3,000
"""


@pytest.mark.parametrize("head", ["Funded by", "Source", "Funder"])
def test_what_money_is_spent_on_is_told_with_who_gives_it(head: str) -> None:
    words = f"The works cost:\n\n{SPENT}\n{GIVEN.format(head, '£1,000')}"
    assert [amount for amount, _, _ in funding(words)][1:] == [1200, 2000, 800, 1000]


def test_a_table_that_comes_to_another_sum_is_not_passed_over() -> None:
    told = [
        amount for amount, _, _ in funding(f"The works cost:\n\n{SPENT}\n{GIVEN.format('Funder', '£900')}")
    ]
    assert {3000, 1200, 900} <= set(told)


BROKEN_DOWN = """4. What it is for

4.1 Schedule 1 shows it by its parts.

Schedule 1: {} 2031/32

Part	For	2031/32 (£)
Gates	Boats	6,500
Paint	Boats	2,000
Total		8,500
"""


def test_a_breakdown_of_what_is_told_in_words_is_no_other_sum() -> None:
    text = HEAD + BROKEN_DOWN
    assert told_in(text.format("Breakdown"), "funding", "amount") == [(9000,)]
    assert told_in(text.format("Budget"), "funding", "amount") == [(9000,), (8500,)]


PASSED = """4. What the Council does

4.1 The Council passes on the grants in Schedule 1 within a week.

Schedule 1: Grants 2032/33

Club\tGrant (£)\tShare
Oarsmen\t300\t25%
Anglers\t900\t75%
Total\t1,200\t100%
"""


def test_whom_a_sum_is_passed_on_to_is_told_where_only_the_rows_name_them() -> None:
    told = told_in(f"{HEAD}{PASSED}", "funding", "amount", "payee")
    assert told[1:] == [(300, "Oarsmen"), (900, "Anglers")]
    kept = told_in(f"{HEAD}{PASSED.replace('passes on', 'keeps a list of')}", "funding", "amount", "payee")
    assert (300, "Oarsmen") not in kept
