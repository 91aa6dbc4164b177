"""How often a sum is paid, by the words beside it and no others."""

from decimal import Decimal

import pytest

from agreements.terms import Funding
from agreements.terms.printed import printed
from agreements.terms.rates import Rate


def _rate(what: str = "Upkeep", text: str | None = None, year: str | None = None, clause: str = "1") -> Rate:
    fact = Funding(id="F1", what=what, amount=Decimal(600), amount_text=text, year=year, clause=clause)
    return printed(fact).rate


@pytest.mark.parametrize(
    ("what", "rate"),
    [
        ("The Union pays £600 on the first day of each quarter", Rate.QUARTER),
        ("The Parish gives £600 and the Union gives £900 in each contract year", Rate.YEAR),
        ("The Union pays £600 per annum in two equal instalments", Rate.YEAR),
        ("The Union pays £600 every six months", Rate.HALF_YEAR),
        ("£600 for tools and £90 a month for the shed", Rate.NONE),
        ("£600, invoiced quarterly", Rate.NONE),
        ("£600 for a year of insurance", Rate.NONE),
        ("£600 for the annual fair", Rate.NONE),
        ("Tools within a year", Rate.NONE),
    ],
)
def test_words_behind_a_sum_say_how_often_it_is_paid(what: str, rate: Rate) -> None:
    assert _rate(what) is rate


def test_a_sum_that_was_changed_since_is_paid_as_often_as_those_that_stand_in_its_place() -> None:
    note = "change note 1"
    assert _rate("The Parish gives £500 and the Union gives £900 in each year", clause=note) is Rate.YEAR
    assert _rate("The Parish gives £500 and the Union gives £900 in each year") is Rate.NONE
    both = "The Parish gives £500 each month and the Union gives £900 in each year"
    assert _rate(both, clause=note) is Rate.NONE


@pytest.mark.parametrize(
    ("text", "year", "rate"),
    [
        ("£600 a year", None, Rate.YEAR),
        ("£600 pcm", None, Rate.MONTH),
        ("£600", "each school year", Rate.YEAR),
        ("£600", "quarterly", Rate.QUARTER),
        ("£600", "2031/32", Rate.NONE),
        (None, "18 months", Rate.NONE),
    ],
)
def test_what_is_printed_of_a_sum_or_its_year_says_it_first(
    text: str | None, year: str | None, rate: Rate
) -> None:
    assert _rate(text=text, year=year) is rate
