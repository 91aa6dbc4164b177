from datetime import date
from decimal import Decimal
from math import inf

import pytest

from agreements.days.durations import Duration, durations
from agreements.days.number_words import amount_of, number_of


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("7", 7),
        ("1,250", 1250),
        ("3k", 3000),
        ("An", 1),
        ("Ninety", 90),
        ("fifty-four", 54),
        ("fifty four", 54),
        ("fourth", None),
        ("k", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_a_number_is_read_in_figures_and_in_words(said: str, number: int | None) -> None:
    assert number_of(said) == number


def test_an_amount_may_have_decimals() -> None:
    assert [amount_of("1,250.50"), amount_of("seven")] == [Decimal("1250.50"), 7]


def test_an_amount_may_be_said_so_many_times() -> None:
    said = ("2.5", "M"), ("40", "grand"), ("3k", None), ("60", "")
    assert [amount_of(*one) for one in said] == [2_500_000, 40_000, 3_000, 60]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("after forty-two days or a nine-month pause", [(42, "day"), (9, "month")]),
        ("Eighteen months, then 2 years", [(18, "month"), (2, "year")]),
        ("1,000 days", [(1000, "day")]),
        ("2.5 years, 3/4 weeks, 6-9 months, pre-two weeks", []),
        ("many months of a year", []),
        ("within two working days of five daybreaks", []),
    ],
)
def test_lengths_of_time_are_found_whole_or_not_at_all(text: str, found: list[tuple[int, str]]) -> None:
    assert [(one.number, one.unit) for one in durations(text)] == found


def test_a_length_beyond_the_calendar_is_longer_than_any_and_leads_to_no_day() -> None:
    aeon = Duration(10**11, "year")
    assert aeon.days == inf
    assert (aeon.after(date(2020, 1, 1)), aeon.before(date(2020, 1, 1))) == (None, None)
    assert Duration(2, "month").before(date(2020, 4, 30)) == date(2020, 2, 29)
