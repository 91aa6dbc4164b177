"""Tables of what each pays, and when: each with its payer, its year and whether it is firm, and told once."""

import pytest

from tests.documents.drafts import draft_of, told_in

HEAD = """AGREEMENT about a rope ferry

between

(1) Sandby City Council ("the City Council")
(2) Marram District Council ("MDC")
(3) Teal River Trust ("the Trust")

1. TERM

1.1 This Agreement starts on 1 April 2041 and ends on 31 March 2044.

"""
CITY, MDC, TRUST = "sandby-city-council", "marram-district-council", "teal-river-trust"


def sums(text: str, *keys: str) -> list[tuple[object, ...]]:
    return told_in(HEAD + text, "funding", *keys)


TYPED = """2. CONTRIBUTIONS

2.1 What each of us puts in is set out here.

                      2041/42     2042/43
                            £           £

City Council           41,000      42,000
Marram District        21,500      22,000
Council
Trust (legacy fund)     6,000       6,000
                      -------     -------
                       68,500      70,500

2.2 The figures for 2042/43 are indicative.
"""


def test_years_typed_above_columns_are_the_years_of_what_each_pays() -> None:
    firsts = [(41_000, "2041/42", CITY, True), (42_000, "2042/43", CITY, False)]
    rest = [(21_500, "2041/42", MDC, True), (22_000, "2042/43", MDC, False)]
    last = [(6_000, "2041/42", TRUST, True), (6_000, "2042/43", TRUST, False)]
    assert sums(TYPED, "amount", "year", "payer", "firm") == [*firsts, *rest, *last]
    (total,) = draft_of(HEAD + TYPED).of("allocations")
    assert total.value["columns"] == ["Column 1", "2041/42 £", "2042/43 £"]
    assert total.value["printed_total"] == [None, 68_500, 70_500]
    assert total.value["computed_total"] == [None, 68_500, 70_000]


@pytest.mark.parametrize("other", ["What each of us puts in, in hours,", "How many people live there"])
def test_figures_that_are_no_money_are_no_sums(other: str) -> None:
    bare = TYPED.replace("                            £           £\n", "")
    assert sums(bare, "amount") != []
    counted = bare.replace("What each of us puts in", other).replace("CONTRIBUTIONS", "FIGURES")
    assert sums(counted, "amount") == []


SHARED = """2. MONEY

2.1 The cost of the ferry in 2041/42 is £300,000, shared in the proportions set out in Schedule A.

SCHEDULE A
SHARES

Partner	Households	Share %	Amount (£)
Sandby	60,000	60	180,000
Marram	40,000	40	120,000
Total	100,000	100	300,000
"""


def test_a_cost_that_a_table_shares_out_is_told_by_who_pays_it() -> None:
    told = sums(SHARED, "amount", "payer", "year", "clause")
    assert told == [
        (180_000, CITY, "2041/42", "2.1, Schedule A"),
        (120_000, MDC, "2041/42", "2.1, Schedule A"),
    ]
    paid = SHARED.replace("The cost of the ferry in 2041/42 is", "The Trust shall pay a cost of")
    assert sums(paid, "amount", "payer") == [(300_000, TRUST)]


INSTALMENTS = """2. GRANT

2.1 MDC will pay the Trust a grant of £60,000 in three instalments:

Instalment	Date	Amount	Condition
1	1 May 2041	£20,000	On signature
2	1 May 2042	£25,000	Report received
3	1 May 2043	£15,000	Final report
	Total	£60,000
"""


def test_instalments_in_a_table_are_told_with_their_sum_and_its_total_is_worked_out() -> None:
    assert sums(INSTALMENTS, "amount", "payer", "payee") == [(60_000, MDC, TRUST)]
    wrong = HEAD + INSTALMENTS.replace("£25,000", "£26,000")
    assert [
        fact.value["what"] for fact in draft_of(wrong).of("discrepancies") if "add" in str(fact.value)
    ] == ["Amount: the figures add to 61,000, the printed total is 60,000."]
    other = INSTALMENTS.replace("a grant of £60,000", "a grant").replace("\tTotal\t£60,000\n", "")
    assert {amount for (amount,) in sums(other, "amount")} == {20_000, 25_000, 15_000}


YEARS = """2. GRANT

2.1 The City Council will pay the Trust £90,000 over three years, as follows:

Year	Payment
2041/42	£40,000
2042/43	£30,000
2043/44	£20,000
"""


def test_a_sum_over_several_years_is_told_as_what_is_paid_in_each() -> None:
    assert sums(YEARS, "amount", "year", "payer", "payee") == [
        (40_000, "2041/42", CITY, TRUST),
        (30_000, "2042/43", CITY, TRUST),
        (20_000, "2043/44", CITY, TRUST),
    ]
    assert (90_000,) in sums(YEARS.replace("£20,000", "£21,000"), "amount")


PAID = """2. GRANTS

2.1 The City Council will pay grants to the {}:

School	2041/42	2042/43
Oak Lane School	£4,000	£4,200
Elm Road School	£3,500	£3,700
Total	£7,500	£7,900
"""


def test_who_is_paid_by_a_table_stands_in_its_rows() -> None:
    told = sums(PAID.format("schools below"), "amount", "payer", "payee")
    assert told[:2] == [(4_000, CITY, "Oak Lane School"), (4_200, CITY, "Oak Lane School")]
    assert {payee for _, _, payee in told} == {"Oak Lane School", "Elm Road School"}


ITEMS = """2. CONTRIBUTIONS

£000	2041/42	2042/43
City Council – crew	40	41
City Council – paint	5	6
Trust – ropes	3	4
Total	48	51
"""


def test_who_pays_may_stand_before_what_it_is_for() -> None:
    told = [(5_000, "2041/42", CITY), (6_000, "2042/43", CITY)]
    assert sums(ITEMS, "amount", "year", "payer")[2:4] == told
    assert sums(ITEMS, "what")[2] == ("City Council – paint: 2041/42",)


ON_EVENTS = """2. GRANT

2.1 MDC will pay the Trust a grant of £60,000 in three instalments:

Part	When	Amount
First	When the rope is ordered	£20,000
Second	When the ferry has passed its survey	£25,000
Last	May 2043, if the survey is still good	£15,000
"""


def test_instalments_that_hang_on_events_are_told_each_by_itself_with_who_pays_the_whole() -> None:
    parts = [(amount, MDC, TRUST) for amount in (20_000, 25_000, 15_000)]
    assert sums(ON_EVENTS, "amount", "payer", "payee") == [(60_000, MDC, TRUST), *parts]


ONE_TOLD = """2. MONEY

2.1 The cost of the ferry is met as follows, in £000.

Contributor	2041/42	2042/43	Total
City Council	40	44	84
MDC	20	21	41
Rope Club gift	5	5	10
Total	65	70	135

2.2 The Rope Club gift is £10,000, paid to the Trust in two halves on 1 May 2041 and 1 May 2042.
"""


def test_a_table_is_read_where_the_words_tell_one_row_of_it_and_give_that_row_its_terms() -> None:
    of_parties = [(40_000, CITY), (44_000, CITY), (20_000, MDC), (21_000, MDC)]
    told = sums(ONE_TOLD, "amount", "payer", "payee", "terms")
    assert [one[:2] for one in told] == [*of_parties, (5_000, "Rope Club gift"), (5_000, "Rope Club gift")]
    assert {one[2] for one in told[4:]} == {TRUST}
    assert all(str(one[3]).startswith("The Rope Club gift is £10,000") for one in told[4:])
    other = ONE_TOLD.replace("The Rope Club gift is £10,000", "The City Council will pay £10,000 for paint")
    assert (10_000, CITY) in sums(other, "amount", "payer")


def test_a_table_whose_every_row_is_told_in_words_is_not_told_again() -> None:
    words = "2.2 The City Council pays £84,000. MDC pays £41,000. The Rope Club pays £10,000.\n"
    told = [amount for (amount,) in sums(ONE_TOLD.partition("2.2")[0] + words, "amount")]
    assert told == [84_000, 41_000, 10_000]


SPANS = """2. CONTRIBUTIONS

2.1 The cost of the ferry is shared as follows; the first year runs from 1 May 2041 to 31 Mar 2042.

                1 May 2041 -    1 Apr 2042 -    1 Apr 2043 -
                31 Mar 2042     31 Mar 2043     31 Mar 2044      Total
                -----------     -----------     -----------      -----------
City Council    GBP 41,000      GBP 42,000      GBP 43,000       GBP 126,000
MDC             GBP 21,500      GBP 22,000      GBP 22,500       GBP  66,000
                -----------     -----------     -----------      -----------
Total           GBP 62,500      GBP 64,000      GBP 65,500       GBP 192,000

2.2 The City Council expects a grant of up to GBP 900 from the Rope Club.
"""


def test_what_each_pays_in_a_time_between_two_days_stands_below_them() -> None:
    times = ["1 May 2041 - 31 Mar 2042", "1 Apr 2042 - 31 Mar 2043", "1 Apr 2043 - 31 Mar 2044"]
    of_city = [
        (amount, when, CITY, None) for amount, when in zip((41_000, 42_000, 43_000), times, strict=True)
    ]
    of_mdc = [(amount, when, MDC, None) for amount, when in zip((21_500, 22_000, 22_500), times, strict=True)]
    grant = (900, None, "Rope Club", None)
    assert sums(SPANS, "amount", "year", "payer", "payee") == [*of_city, *of_mdc, grant]
    (total,) = draft_of(HEAD + SPANS).of("allocations")
    assert total.value["printed_total"] == ["Total", 62_500, 64_000, 65_500, 192_000]


def test_two_rows_of_heads_are_two_where_the_first_does_not_go_on() -> None:
    apart = SPANS.replace("1 May 2041 -", "1 May 2041  ").replace("1 Apr 2042 -", "1 Apr 2042  ")
    assert "1 May 2041 - 31 Mar 2042" not in [year for (year,) in sums(apart, "year")]


def test_the_first_of_several_times_in_a_table_is_not_that_of_the_agreement() -> None:
    open_ended = HEAD.replace(" and ends on 31 March 2044", "") + SPANS
    assert draft_of(open_ended).of("end") == ()


SUMMED_UP = """2. CONTRIBUTIONS

2.1 The Council and the others will pay these sums each year (in £).

| Partner | 2041/42 | 2042/43 | 2043/44 |
|---|---|---|---|
| City Council | 40,000 | 41,000 | 42,000 |
| MDC | 20,000 | 20,500 | 21,000 |
| {} | {} |

2.2 The City Council will pay its contribution by 1 May. MDC will provide the contribution in four equal payments.

2.3 The Trust will meet the cost of the rope.
"""  # noqa: E501 - a paragraph of it


def test_the_row_that_adds_up_the_others_is_no_sum_whatever_it_is_called() -> None:
    for name in ("Ferry budget", "What we all pay"):
        told = SUMMED_UP.format(name, "60,000 | 61,500 | 63,300")  # which has one wrong
        assert len([amount for (amount,) in sums(told, "amount") if amount]) == 6
    other = SUMMED_UP.format("The Trust", "10,000 | 11,000 | 12,000")
    assert len([amount for (amount,) in sums(other, "amount") if amount]) == 9


def test_how_a_sum_told_elsewhere_is_paid_is_no_promise_of_another() -> None:
    told = sums(SUMMED_UP.format("Ferry budget", "60,000 | 61,500 | 63,000"), "amount", "clause")
    assert [clause for amount, clause in told if amount is None] == ["2.3"]


REMARKED = """2. CONTRIBUTIONS

2.1 What each of us puts in is set out here.

Partner                2041/42       2042/43    2043/44 (Q1)       Total
                    (10 months)
City Council            £41,000       £42,000        £11,000      £94,000
Marram District         £21,500       £22,000         £5,500      £49,000
Total                   £62,500       £64,000        £16,500     £143,000
"""


def test_a_head_has_what_is_remarked_below_a_part_of_it_and_a_quarter_counts_beside_years() -> None:
    city = [(41_000, "2041/42"), (42_000, "2042/43"), (11_000, "2043/44 (Q1)")]
    marram = [(21_500, "2041/42"), (22_000, "2042/43"), (5_500, "2043/44 (Q1)")]
    assert sums(REMARKED, "amount", "year") == [*city, *marram]
    (total,) = draft_of(HEAD + REMARKED).of("allocations")
    assert total.value["columns"] == ["Partner", "2041/42 (10 months)", "2042/43", "2043/44 (Q1)", "Total"]


def test_what_stands_below_no_part_of_a_head_is_none_of_it() -> None:
    apart = REMARKED.replace("        (10 months)", "(draft)    ")
    columns = [fact.value["columns"] for fact in draft_of(HEAD + apart).of("allocations")]
    assert not any("(draft)" in str(each) for each in columns)


PAID_OUT = """2. PAYMENTS

2.1 {lead}

Council\tSum\tPayable
Marram District Council\t£3,000\t30 June 2041
Teal River Trust\t£4,500\t30 September 2041
"""
BY_CITY = [
    (3_000, CITY, MDC, "Payable: 30 June 2041"),
    (4_500, CITY, TRUST, "Payable: 30 September 2041"),
]


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("The City Council will make one-off payments for the ferry as follows:", BY_CITY),
        ("The City Council shall pay the sums below:", BY_CITY),
        (
            "The Councils will pay the City Council a fee of £7,500, divided as follows:",
            [
                (3_000, MDC, None, "Payable: 30 June 2041"),
                (4_500, TRUST, None, "Payable: 30 September 2041"),
            ],
        ),
        (
            "The City Council will keep the ferry, paid for by the others as follows:",
            [
                (3_000, MDC, None, "Payable: 30 June 2041"),
                (4_500, TRUST, None, "Payable: 30 September 2041"),
            ],
        ),
    ],
)
def test_who_pays_whom_and_when_is_told_of_each_row(lead: str, told: list[tuple[object, ...]]) -> None:
    assert sums(PAID_OUT.format(lead=lead), "amount", "payer", "payee", "terms")[-2:] == told


def test_nobody_pays_itself_and_a_kind_that_two_have_is_neither() -> None:
    words = "2. PAYMENTS\n\n2.1 MDC will pay the Marram Council £300 a year."
    assert sums(words, "payer", "payee")[0] == (MDC, None)
    ferries = HEAD.replace("Teal River Trust", "Teal River Service").replace(
        "Marram District Council", "Marram Service Trust"
    )
    told = told_in(
        f"{ferries}2. PAYMENTS\n\n2.1 The City Council will pay the Service £9 a year.", "funding", "payee"
    )
    assert told == [("Service",)]
