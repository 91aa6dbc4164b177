"""Payments fall due on the days that the terms of money name, and on no others."""

import pytest

from tests.questions.loose.hollowbeck import hollowbeck, talked
from tests.questions.memory import entry

DAY = "2024-05-01"


@pytest.mark.parametrize(
    ("said", "told", "lacks"),
    [
        ("which payments are due before July in Hollowbeck?", "Rent", "Heating"),
        ("which payments fall due in October 2024 in Hollowbeck?", "Heating", "Rent"),
        ("which payments are due in 2025 in Hollowbeck?", "Heating", "Rent"),
        ("when is the next payment due in Hollowbeck?", "Rent", "Heating"),
        ("what payments are due from the Borough in 2025 in Hollowbeck", "Heating", "Rent"),
    ],
)
def test_what_is_paid_in_the_days_is_told(said: str, told: str, lacks: str) -> None:
    first = talked(DAY, said)[0].split("\n")[0]
    assert told in first
    assert lacks not in first


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is there a payment on 1 December in Hollowbeck?", "Yes"),
        ("is there a payment due on 1 January in Hollowbeck?", "No"),
        ("are there any payments in October 2026 in Hollowbeck?", "Yes"),
        ("are there any payments in October 2027 in Hollowbeck?", "No"),  # after the end
    ],
)
def test_whether_anything_is_paid_then_is_yes_or_no(said: str, verdict: str) -> None:
    assert talked(DAY, said)[0].startswith(f"{verdict}. ")


def _paid(terms: str) -> list[str]:
    funds = [{"id": "F1", "what": "Boat hire", "amount": 50, "terms": terms}]
    boats = entry("boats", short_name="Boats MoU", end={"date": "2027-03-31"}, funding=funds)
    return talked(DAY, "is there a payment on 1 January? (boats)", register=(boats,))


@pytest.mark.parametrize(
    "terms",
    [
        "Paid quarterly in arrears.",
        "To be spent by 1 January 2025.",
        "Paid on 1 January.",  # of which year is not said
        "Paid on 31 February 2025 and monthly after that.",
        "The board meets on 1 January 2025.",
    ],
)
def test_where_no_day_for_paying_is_named_it_is_neither(terms: str) -> None:
    assert not _paid(terms)[0].startswith(("Yes", "No"))


def test_of_all_agreements_those_are_told_that_pay_then() -> None:
    other = entry(
        "boats",
        short_name="Boats MoU",
        funding=[{"id": "F1", "what": "Hire", "amount": 5, "terms": "Paid on 3 June 2024."}],
    )
    none = entry("paint", short_name="Paint MoU")
    register = (hollowbeck(), other, none)
    for said in "what payments are due in June 2024?", "what do we owe whom in June 2024?":
        (found,) = talked(DAY, said, register=register)
        assert found.startswith("2 of 3 agreements")
        assert "Paint" not in found
    (found,) = talked(DAY, "which payments fall due in August 2024?", register=register)
    assert found.startswith("None of 3 agreements")


def test_what_a_duty_is_due_is_no_payment() -> None:
    (found,) = talked(DAY, "which reviews are due before 2026 in Hollowbeck?")
    assert "Rent" not in found


def _quarterly(terms: str, year: str | None = "2024/25", said: str = "when is the next payment due?") -> str:
    funds = [
        {"id": "F1", "what": "Boat hire", "amount": 800, "year": year, "payer": "port", "terms": terms},
        {"id": "F2", "what": "Oars", "amount": 90, "payer": "club", "terms": "Paid on 1 June 2024."},
    ]
    parties = [{"id": "port", "name": "Skerry Port"}, {"id": "club", "name": "Dunlin Club"}]
    boats = entry("boats", short_name="Boats MoU", parties=parties, funding=funds)
    return talked(DAY, f"{said} (boats)", register=(boats,))[0].split("\n")[0]


_TERMS = "Paid in four equal parts on the first day of each quarter."


@pytest.mark.parametrize(
    ("terms", "said", "first"),
    [
        (_TERMS, "when is Skerry Port's next payment due?", "1 July 2024 (2024/25): Boat hire"),
        (_TERMS, "when is the next payment due?", "1 June 2024: Oars"),
        (
            "Paid on the last day of every month.",
            "when is the next payment due?",
            "31 May 2024 (2024/25): Boat",
        ),
    ],
)
def test_the_day_of_the_next_of_regular_payments_is_told(terms: str, said: str, first: str) -> None:
    assert first in _quarterly(terms, said=said)


@pytest.mark.parametrize(
    ("terms", "year"),
    [
        (_TERMS, None),  # from when on is not said
        (_TERMS, "2023/24"),  # which is over
        ("Paid in four equal parts each quarter.", "2024/25"),
        ("Reported on the first day of each quarter.", "2024/25"),
    ],
)
def test_no_day_is_told_where_none_is_known(terms: str, year: str | None) -> None:
    assert "July 2024" not in _quarterly(terms, year, "when is Skerry Port's next payment due?")


def test_whether_a_regular_payment_falls_on_a_day_is_yes_or_no() -> None:
    assert _quarterly(_TERMS, said="is there a payment on 1 October 2024?").startswith("Yes. ")
    assert not _quarterly(_TERMS, said="is there a payment on 2 October 2024?").startswith("Yes")


@pytest.mark.parametrize(
    "said",
    [
        "how much does Skerry Port pay on 1 October 2024?",
        "how much did Skerry Port pay in Q2 2024/25?",
        "what does Skerry Port pay in January 2025?",
    ],
)
def test_in_a_part_of_the_year_one_of_the_parts_is_paid(said: str) -> None:
    assert "£200 each (£800 \u00f7 4): Boat hire" in _quarterly(_TERMS, said=said)


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (_TERMS, "how much does Skerry Port pay on 2 October 2024?"),
        (_TERMS, "how much does Skerry Port pay in November 2024?"),
        ("Paid in four equal quarterly parts.", "how much does Skerry Port pay in Q2 2024/25?"),
        (
            "Paid in three equal parts on the first day of each quarter.",
            "how much does Skerry Port pay in Q2 2024/25?",
        ),
    ],
)
def test_the_sum_of_a_year_is_not_told_of_a_part_of_it(terms: str, said: str) -> None:
    first = _quarterly(terms, said=said)
    assert "the register does not say" in first
    assert "£" not in first


def test_of_the_whole_year_or_of_other_money_the_sum_is_told() -> None:
    assert "£800" in _quarterly(_TERMS, said="how much does Skerry Port pay in 2024/25?")
    assert "£90" in _quarterly(_TERMS, said="how much does Dunlin Club pay in June 2024?")
