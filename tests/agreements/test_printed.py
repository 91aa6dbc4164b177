"""What a printed sum of money means: the rate is that of the figure beside it; what isn't sure is none."""

import time
from decimal import Decimal

import pytest

from agreements.terms import Funding
from agreements.terms.printed import Printed, firm_total, printed
from agreements.terms.rates import Rate


def _sum(amount: str, text: str | None, year: str | None = None, **more: str) -> Funding:
    words = {"what": "Ferry", "clause": "1", **more}
    return Funding(id="F1", amount=Decimal(amount), amount_text=text, year=year, firm=True, **words)  # type: ignore[arg-type]


def _printed(amount: str, text: str | None, year: str | None = None, **more: str) -> Printed:
    return printed(_sum(amount, text, year, **more))


@pytest.mark.parametrize(
    ("amount", "text", "rate"),
    [
        ("48000", "£48,000 over four years (£12,000 a year)", Rate.NONE),
        ("12000", "£48,000 over four years (£12,000 a year)", Rate.YEAR),
        ("12000", "£12,000 (£1,000 per month)", Rate.NONE),
        ("1400000", "£1.4m pa for 2 years", Rate.YEAR),
        ("2800000", "£1.4m pa for 2 years", Rate.NONE),
        ("9000", "£9,000 paid quarterly", Rate.NONE),
        ("9000", "£9,000 in three equal yearly payments", Rate.NONE),
        ("9000", "£9,000 monthly in arrears", Rate.NONE),
        ("9000", "£9,000, invoiced half-yearly", Rate.NONE),
        ("7000", "up to £7k a year", Rate.YEAR),
        ("7000", "7000 a year", Rate.YEAR),
        ("700", "£700 monthly", Rate.MONTH),
        ("700", "£700/month", Rate.MONTH),
        ("700", "£700 (plus VAT) a quarter", Rate.QUARTER),
        ("700", "£700 twice a year", Rate.HALF_YEAR),
        ("700", "an annual fee of £700", Rate.YEAR),
        ("700", "six monthly payments of £700", Rate.MONTH),
        ("4200", "six monthly payments of £700", Rate.NONE),
        ("700", "£700 less £50 a year", Rate.NONE),
        ("700", "£700 a pupil a year", Rate.NONE),
    ],
)
def test_a_rate_is_that_of_the_figure_it_stands_beside(amount: str, text: str, rate: Rate) -> None:
    assert _printed(amount, text).rate is rate


@pytest.mark.parametrize(
    ("amount", "text", "year", "per"),
    [
        ("300", "£300 per berth, 40 berths", None, "per berth"),
        ("12000", "£300 per berth, 40 berths", None, ""),
        ("300", "£300 a berth night", "per berth night", "a berth night"),
        ("300", "£300", "per berth", "per berth"),
        ("300", "£300 each", None, "each"),
        ("300", "£300 a year towards the jetty", None, "a year"),
        ("300", "£300 per crossing until May", None, "per crossing"),
        ("300", "two payments of £300", None, "each"),
        ("300", "£300", "each school year", "a year"),
        ("57000", "£57,000 over three years", "each year", ""),
        ("300", "£300 a pupil a year", None, "a pupil a year"),
    ],
)
def test_what_a_sum_is_the_price_of_is_told_as_printed(
    amount: str, text: str, year: str | None, per: str
) -> None:
    assert _printed(amount, text, year).per == per


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("up to £900", "up to"),
        ("not exceeding £900 a year", "up to"),
        ("£900 a year (max)", "up to"),
        ("a minimum of £900", "at least"),
        ("c. £900", "about"),
        ("£900 approx", "about"),
        ("£900 to be used up to March", ""),
        ("£900 less 10% retention", ""),
    ],
)
def test_a_bound_stands_beside_its_sum(text: str, bound: str) -> None:
    assert _printed("900", text).bound == bound


@pytest.mark.parametrize(
    ("amount", "text", "terms", "parts", "part_of"),
    [
        ("900", "£900 in six equal monthly payments", None, 6, Rate.MONTH),
        ("900", "£900", "Paid quarterly in advance in three equal parts.", 3, Rate.QUARTER),
        ("900", "£900", "Three instalments of £300, on the first of May, June and July", 3, Rate.NONE),
        ("900", "£900", "Three instalments of £200 and the rest on completion", 0, Rate.NONE),
        ("900", "£900", "Half on signing and half on opening", 2, Rate.NONE),
        ("900", "£900 in six monthly payments", None, 0, Rate.NONE),
        ("900", "£900 a year", "In three equal yearly sums", 0, Rate.NONE),
        ("900", "£900", "Half of the cost of the boat", 0, Rate.NONE),
    ],
)
def test_parts_are_those_said_to_be_equal(
    amount: str, text: str, terms: str | None, parts: int, part_of: Rate
) -> None:
    said = _printed(amount, text, **({"terms": terms} if terms else {}))
    assert (said.parts, said.part_of) == (parts, part_of)


@pytest.mark.parametrize(
    ("amount", "text", "terms", "stated"),
    [
        ("48000", "£48,000 over four years (£12,000 a year)", None, {Rate.YEAR: 12000}),
        ("3600", "£3,600", "£200 a month, from the first ferry.", {Rate.MONTH: 200}),
        ("3600", "£3,600", "Falls by £200 a month if the ferry is late.", {}),
        ("3600", "£3,600 (rising by £200 a year)", None, {}),
        ("3500", "£3,500", "£200 a month.", {}),
    ],
)
def test_what_a_sum_comes_to_in_a_period_is_printed_beside_it(
    amount: str, text: str, terms: str | None, stated: dict[Rate, int]
) -> None:
    assert dict(_printed(amount, text, **({"terms": terms} if terms else {})).stated) == stated


def test_the_words_of_another_sum_are_not_its_own() -> None:
    assert _printed("96000", None, what="Prizes of £2,000 a year").per == ""
    assert _printed("96000", None, what="Prizes of £96,000 a year").per == "a year"
    assert _printed("2000", None, what="Prizes of up to £2,000 a pupil").bound == "up to"


def test_a_total_is_of_sums_paid_once() -> None:
    assert firm_total([_sum("30", "£30"), _sum("20", "£20 in two equal parts")]) == 50
    assert firm_total([_sum("30", "£30"), _sum("20", "£20 a year")]) is None
    in_euros = _sum("20", "€20").model_copy(update={"currency": "EUR"})
    assert firm_total([_sum("30", "£30"), in_euros]) is None
    assert firm_total([]) is None


@pytest.mark.parametrize(
    "text", ["£5 " * 1600, "£5(£2 a " * 600, "half on " * 600, "£5" + " a" * 2400, "£5 each a-a-" * 400]
)
def test_hostile_text_is_read_at_once(text: str) -> None:
    before = time.process_time()
    _printed("5", text, terms=text)
    assert time.process_time() - before < 0.1
