from datetime import date

import pytest

from agreements.days.calendar import month
from agreements.days.occurrences import Kind, Occurrence
from agreements.terms import Bound, Precision
from views.words.days import between, distance, falls, off

LAST = date(2017, 3, 31)
FIRST = date(2017, 1, 1)


@pytest.mark.parametrize(
    ("opens", "precision", "bound", "said"),
    [
        (None, "day", None, "31 March 2017"),
        (None, "day", "at", "31 March 2017"),
        (None, "day", "in", "31 March 2017"),
        (None, "day", "by", "by 31 March 2017"),
        (None, "day", "before", "before 31 March 2017"),
        (None, "day", "from", "from 31 March 2017"),
        (None, "day", "until", "until 31 March 2017"),
        (LAST, "day", "by", "by 31 March 2017"),
        (FIRST, "day", "in", "1 January to 31 March 2017"),
        (FIRST, "day", "by", "by 31 March 2017 (from 1 January 2017)"),
        (FIRST, "day", "before", "before 31 March 2017 (from 1 January 2017)"),
        (FIRST, "year", "in", "1 January to 31 March 2017"),
        (date(2016, 4, 1), "year", "in", "1 April 2016 to 31 March 2017"),
        (None, "month", "in", "in March 2017"),
        (None, "month", None, "in March 2017"),
        (None, "month", "by", "by the end of March 2017"),
        (date(2017, 3, 1), "day", "by", "by the end of March 2017"),
        (date(2017, 3, 1), "day", None, "in March 2017"),
        (FIRST, "quarter", "in", "in Q4 2016/17 (1 January to 31 March 2017)"),
        (FIRST, "quarter", "by", "by the end of Q4 2016/17 (31 March 2017)"),
        (None, "quarter", None, "in Q4 2016/17"),
    ],
)
def test_when_something_falls(
    opens: date | None, precision: Precision, bound: Bound | None, said: str
) -> None:
    assert falls(LAST, opens, precision, bound) == said


def test_how_far_off_is_counted_from_the_day_asked_about() -> None:
    today = date(2026, 11, 22)
    assert off(date(2026, 12, 22), today, today) == "in 4 weeks"
    assert off(date(2026, 11, 23), today, today) == "tomorrow"
    asked = date(2016, 5, 1)
    assert off(date(2016, 5, 1), asked, today) == "that day"
    assert off(date(2016, 5, 2), asked, today) == "the day after"
    assert off(date(2016, 4, 30), asked, today) == "the day before"
    assert off(date(2016, 5, 11), asked, today) == "10 days later"
    assert off(date(2014, 5, 1), asked, today) == "2 years earlier"


def test_a_window_is_open_between_its_ends() -> None:
    one = Occurrence(Kind.REVIEW, "R1", "Review", None, due=LAST, opens=FIRST)
    assert distance(one, date(2017, 2, 1), date(2017, 2, 1)) == "open now, ends in 2 months"
    assert distance(one, date(2017, 2, 1), date(2026, 2, 1)) == "open then, ends 2 months later"
    assert distance(one, LAST, LAST) == "today"
    assert distance(one, date(2016, 12, 1), date(2016, 12, 1)) == "in 4 months"
    assert distance(Occurrence(Kind.REVIEW, "R1", "Review", None), LAST, LAST) == ""


def test_a_span_names_the_year_once() -> None:
    assert between(month(2018, 1).first, month(2018, 1).last) == "1 January to 31 January 2018"
    assert between(LAST, LAST) == "31 March 2017"
    assert between(date(2016, 12, 1), LAST) == "1 December 2016 to 31 March 2017"
