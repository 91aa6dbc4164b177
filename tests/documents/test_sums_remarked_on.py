"""Sums of which more is said: what they come to in a year, what they include, how they are given."""

import pytest

from tests.documents.drafts import told_in

HEAD = """PARTNERSHIP AGREEMENT

1. Parties
1.1 This agreement is between Alder Borough Council ("the Council") and the Beck Valley Trust ("the Trust").

2. Term
2.1 It starts on 1 April 2031 and ends on 31 March 2034.

3. Money
"""


def sums(text: str, *fields: str) -> list[tuple[object, ...]]:
    return told_in(HEAD + text, "funding", *(fields or ("amount",)))


@pytest.mark.parametrize(
    ("said", "amounts"),
    [
        ("£234,000 over three years (£78,000 a year)", [234_000]),
        ("£78,000 a year (£234,000 over three years)", [78_000]),
        ("£234,000 in total, at £78,000 per annum", [234_000]),
        ("£36,000 (that is, £3,000 a month)", [36_000]),
        ("£30,000 (£10,000 in each of the three years)", [30_000]),
        ("£78,000 a year and £5,000 for a van", [78_000, 5_000]),
        ("£80,000 for staff (£30,000 a year for premises)", [80_000, 30_000]),
        ("£45,000 towards a coordinator (including £5,000 for training)", [45_000]),
    ],
)
def test_what_a_sum_comes_to_each_year_is_no_sum_beside_it(said: str, amounts: list[int]) -> None:
    assert sums(f"3.1 The Council will pay the Trust {said}.\n") == [(amount,) for amount in amounts]


def test_what_a_figure_includes_is_no_sum_of_its_own() -> None:
    text = (
        "3.1 The Council pays £20,000 in 2031/32. Its figure includes the rent of the hall (£5,000 a year).\n"
    )
    assert sums(text) == [(20_000,)]


TABLE = """3.1 The partners give what Schedule 1 shows.
3.2 The Trust's contribution for the second and third years is subject to confirmation of its budget.
3.3 The Council's contribution is made in kind.
3.4 The Guild's contribution is made in kind.

Schedule 1 - Contributions

Partner             2031/32      2032/33
Council             £10,000      £11,000
Trust               £20,000      £21,000
Hale Fund grant      £5,000       £6,000
"""


def test_how_a_contribution_of_a_table_is_given_is_told_with_it() -> None:
    council = "The Council's contribution is made in kind."
    trust = (
        "The Trust's contribution for the second and third years is subject to confirmation of its budget."
    )
    told = sums(TABLE, "amount", "payer", "firm", "terms")
    assert told[0] == (None, None, True, None)  # of the Guild nothing else is told
    assert told[1:] == [
        (10_000, "alder-council", True, council),
        (11_000, "alder-council", True, council),
        (20_000, "beck-valley-trust", True, trust),
        (21_000, "beck-valley-trust", False, trust),
        (5_000, "Hale Fund", True, None),
        (6_000, "Hale Fund", True, None),
    ]
