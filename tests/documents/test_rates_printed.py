"""A sum is drafted with what is printed of it, and its rate is no sum of its own."""

import pytest

from tests.documents.drafts import told_in

HEAD = """Pinder Ferry Agreement

1. Parties

1.1 This agreement is between Pinder Town Council ("the Council") and the Pinder Ferry Trust ("the Trust").

2. Money

"""


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        (
            "The Council will pay the Trust £48,000 over four years (£12,000 a year) for the crossing.",
            [(48000, "£48,000 over four years (£12,000 a year)")],
        ),
        ("The Council will pay £6,000 (£500 per month) for lighting.", [(6000, "£6,000 (£500 per month)")]),
        (
            "The Council will pay £6,000 to the pier (£700 a year to the lamps).",
            [(6000, "£6,000"), (700, "£700")],
        ),
    ],
)
def test_what_a_sum_comes_to_each_year_is_printed_with_it(words: str, sums: list[tuple[int, str]]) -> None:
    assert told_in(f"{HEAD}2.1 {words}\n", "funding", "amount", "amount_text") == sums


def test_equal_payments_are_terms() -> None:
    words = "The Council will pay the Trust £6,250 in five equal monthly payments."
    assert told_in(f"{HEAD}2.1 {words}\n", "funding", "amount", "terms") == [
        (6250, "in five equal monthly payments")
    ]
