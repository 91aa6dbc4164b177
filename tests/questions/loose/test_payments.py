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
