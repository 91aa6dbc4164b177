from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.dates import find_dates


@pytest.mark.parametrize(
    ("text", "day", "first", "precision", "bound"),
    [
        ("by 31st March 2018", date(2018, 3, 31), None, "day", "by"),
        ("until the 30.9.16.", date(2016, 9, 30), None, "day", "until"),
        ("on 3/4/2019", date(2019, 4, 3), None, "day", "at"),
        ("dated 2021-02-28", date(2021, 2, 28), None, "day", "at"),
        ("the first day of June 2021", date(2021, 6, 1), None, "day", None),
        ("from the twenty-first of May two thousand and nineteen", date(2019, 5, 21), None, "day", "from"),
        ("before 5 Sept 20", date(2020, 9, 5), None, "day", "before"),
        ("March 31, 2018", date(2018, 3, 31), None, "day", None),
        ("by Jun-31", date(2031, 6, 30), date(2031, 6, 1), "month", "by"),
        ("in academic year 2030/31", date(2031, 8, 31), date(2030, 9, 1), "year", "in"),
        ("in April 2016", date(2016, 4, 30), date(2016, 4, 1), "month", "in"),
        ("by the end of February 2020", date(2020, 2, 29), None, "day", "by"),
        ("During Q1 of 2016/17", date(2016, 6, 30), date(2016, 4, 1), "quarter", "in"),
        ("the final quarter of 2024-25.", date(2025, 3, 31), date(2025, 1, 1), "quarter", None),
        ("by the end of quarter two of 2041/42", date(2041, 9, 30), date(2041, 7, 1), "quarter", "by"),
        ("the 3rd quarter of 2041/42", date(2041, 12, 31), date(2041, 10, 1), "quarter", None),
        ("one quarter of 2041/42", date(2042, 3, 31), date(2041, 4, 1), "year", None),
        ("Start of Q2 2041/42", date(2041, 7, 1), None, "day", None),
        ("the beginning of the financial year 2041/42", date(2041, 4, 1), None, "day", None),
        ("w/b 4 March 2041", date(2041, 3, 10), date(2041, 3, 4), "day", None),
        ("in 2024/25 Q2", date(2024, 9, 30), date(2024, 7, 1), "quarter", "in"),
        ("by Q4 (2024/25)", date(2025, 3, 31), date(2025, 1, 1), "quarter", "by"),
        ("from May to July 2026", date(2026, 7, 31), date(2026, 5, 1), "month", "in"),
        ("November–January 2027", date(2027, 1, 31), date(2026, 11, 1), "month", None),
        ("on 6th April ’27.", date(2027, 4, 6), None, "day", "at"),
        ("3.1 April 2016", date(2016, 4, 30), date(2016, 4, 1), "month", None),
        ("in 2017/8", date(2018, 3, 31), date(2017, 4, 1), "year", "in"),
        ("by 2020", date(2020, 12, 31), date(2020, 1, 1), "year", "by"),
        ("before Christmas 2024", date(2024, 12, 25), None, "day", "before"),
        ("by New Year’s Eve 2024", date(2024, 12, 31), None, "day", "by"),
        ("by Easter 2024", date(2024, 3, 31), None, "day", "by"),
        ("no later than the May half-term of 2024", date(2024, 5, 31), date(2024, 5, 1), "month", "by"),
    ],
)
def test_dates_as_british_documents_print_them(
    text: str, day: date, first: date | None, precision: str, bound: str | None
) -> None:
    (found,) = find_dates(text)
    assert (found.day, found.from_, found.precision, found.bound) == (day, first, precision, bound)
    assert text[found.start : found.end] == found.text


def test_a_first_day_takes_its_year_from_the_last() -> None:
    first, last = find_dates("a shadow phase, 30th November to 31st March 2018")
    assert (first.day, last.day) == (date(2017, 11, 30), date(2018, 3, 31))


def test_a_day_of_the_same_month_takes_its_month_from_the_day_before() -> None:
    text = "The Cabinet met on 3 June 2024 and the Board on the 19th of that month."
    assert [found.day for found in find_dates(text)] == [date(2024, 6, 3), date(2024, 6, 19)]


@pytest.mark.parametrize(
    "text", ["31 June 2018", "30.2.19", "24/7 cover", "clause 4.3.2", "the Care Act 2014", "£2018"]
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert not [found for found in find_dates(text) if found.precision != "year"]


@given(st.text(max_size=200))
def test_no_text_makes_the_search_raise(text: str) -> None:
    for found in find_dates(text):
        assert text[found.start : found.end] == found.text


@given(st.dates(date(2000, 1, 1), date(2049, 12, 31)))
def test_a_day_is_found_however_it_is_printed(day: date) -> None:
    for text in (
        f"{day.day} {day:%B %Y}",
        f"{day:%d/%m/%Y}",
        f"{day.day}.{day.month}.{day:%y}",
        day.isoformat(),
    ):
        assert [found.day for found in find_dates(text)] == [day]
