"""Years and quarters of an agreement that is run by academic years, and those of one that is not."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

CONSERVATOIRE = """# Memorandum of Understanding for the Weir Street Conservatoire

1. Parties and term

1.1 It is made between the University of Otterbourne ("the University") and the Weir Trust ("the Trust").

1.2 This Memorandum starts on {starts} and ends on {ends}.

2. Work

2.1 {years}

2.2 The Trust will publish the song book in Q2 2032/33.

2.3 The University will review this Memorandum during 2033/34.

3. Targets

| Measure | 2031/32 | 2032/33 |
|---|---|---|
| Students who stay for a second year | 80% | 85% |
"""
AUGUST = {"starts": "1 August 2031", "ends": "31 July 2035"}
APRIL = {"starts": "1 April 2031", "ends": "31 March 2035"}


def told(years: str, term: dict[str, str]) -> list[list[tuple[object, ...]]]:
    text = CONSERVATOIRE.format(years=years, **term)
    return [told_in(text, name, "date", "date_from") for name in ("milestones", "reviews", "targets")]


@pytest.mark.parametrize(
    ("years", "term"),
    [
        ("Fees are set for each academic year.", AUGUST),
        ("The academic year is 1 August to 31 July.", APRIL),
        ("All quarters are of the academic year: Q1 is August to October.", APRIL),
    ],
)
def test_years_are_academic_where_the_agreement_is_run_by_them(years: str, term: dict[str, str]) -> None:
    assert told(years, term) == [
        [(date(2033, 1, 31), date(2032, 11, 1))],
        [(date(2034, 7, 31), date(2033, 8, 1))],
        [(date(2032, 7, 31), date(2031, 8, 1)), (date(2033, 7, 31), date(2032, 8, 1))],
    ]


def test_a_year_that_begins_in_september_is_read_so() -> None:
    milestones, *_ = told("An academic year runs from 1 September to 31 August.", AUGUST)
    assert milestones == [(date(2033, 2, 28), date(2032, 12, 1))]


@pytest.mark.parametrize(
    ("years", "term"),
    [
        ("Fees are set for each year.", AUGUST),
        ("Fees are set for each academic year.", APRIL),
        ("Fees are set for each academic year, and grants for each financial year.", AUGUST),
    ],
)
def test_years_begin_in_april_where_nothing_tells_when_they_do_or_of_two_kinds(
    years: str, term: dict[str, str]
) -> None:
    assert told(years, term) == [
        [(date(2032, 9, 30), date(2032, 7, 1))],
        [(date(2034, 3, 31), date(2033, 4, 1))],
        [(date(2032, 3, 31), date(2031, 4, 1)), (date(2033, 3, 31), date(2032, 4, 1))],
    ]
