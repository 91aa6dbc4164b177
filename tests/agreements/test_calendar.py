import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from agreements.days.calendar import (
    MONTH_NUMBERS,
    MONTH_WORD,
    MONTHS,
    Period,
    financial_quarter,
    financial_year,
    first_of_month,
    how_far,
    in_words,
    month,
    periods,
    quarter_name,
    quarter_of,
    week_of,
)
from tests.agreements.histories import day, days

DAYS = st.dates(date(1990, 1, 1), date(2050, 12, 31))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("2017-12-01", "today"),
        ("2017-12-02", "tomorrow"),
        ("2017-11-30", "yesterday"),
        ("2017-12-15", "in 14 days"),
        ("2017-12-16", "in 2 weeks"),
        ("2018-01-16", "in 6 weeks"),
        ("2018-01-31", "in 2 months"),  # to the nearest
        ("2018-02-01", "in 2 months"),
        ("2019-11-10", "in 23 months"),
        ("2019-12-01", "in 2 years"),
        ("2010-01-01", "7 years ago"),
        ("2009-12-01", "8 years ago"),
        ("2017-10-20", "6 weeks ago"),
    ],
)
def test_how_far_off_a_day_is_in_words(asked: str, words: str) -> None:
    assert how_far(day(asked), day("2017-12-01")) == words


def test_the_public_sector_s_periods() -> None:
    assert financial_quarter(2016, 1) == days("2016-04-01", "2016-06-30")
    assert financial_quarter(2016, 4) == days("2017-01-01", "2017-03-31")
    assert financial_year(2016) == days("2016-04-01", "2017-03-31")
    assert quarter_of(day("2017-02-14")) == financial_quarter(2016, 4)
    assert quarter_name(financial_quarter(1999, 4)) == "Q4 1999/00"
    assert week_of(day("2017-12-03")) == days("2017-11-27", "2017-12-03")
    assert month(2016, 2) == days("2016-02-01", "2016-02-29")
    assert in_words(day("2018-03-31")) == "31 March 2018"


@given(DAYS, DAYS, st.sampled_from([1, 3, 6, 12]))
def test_periods_cut_a_run_of_days_without_gap_or_overlap(one: date, other: date, months: int) -> None:
    run = Period(min(one, other), max(one, other))
    cut = list(periods(run, months))
    assert cut[0].first == run.first
    assert cut[-1].last == run.last
    assert all(after.first - before.last == timedelta(1) for before, after in pairwise(cut))
    assert all(piece.first.day == 1 and (piece.first.month - 4) % months == 0 for piece in cut[1:])


@given(DAYS, DAYS, st.sampled_from([2, 4, 6, 12]))
def test_periods_counted_from_a_day_of_their_own_leave_no_gap_either(
    one: date, other: date, months: int
) -> None:
    run = Period(min(one, other), max(one, other))
    cut = list(periods(run, months, run.first))
    assert (cut[0].first, cut[-1].last) == (run.first, run.last)
    assert all(after.first - before.last == timedelta(1) for before, after in pairwise(cut))


@given(DAYS)
def test_a_day_is_in_the_quarter_of_its_name(one: date) -> None:
    quarter = quarter_of(one)
    assert one in quarter
    start = int(quarter_name(quarter)[3:7])
    assert quarter == financial_quarter(start, int(quarter_name(quarter)[1]))


@given(DAYS, DAYS, DAYS, DAYS)
def test_periods_meet_where_they_have_a_day_in_common(a: date, b: date, c: date, d: date) -> None:
    one, other = Period(min(a, b), max(a, b)), Period(min(c, d), max(c, d))
    common = one.within(other)
    assert one.meets(other) == (common is not None) == other.meets(one)
    if common:
        assert common == other.within(one)
        assert {common.first in one, common.first in other, common.last in one, common.last in other} == {
            True
        }


@pytest.mark.parametrize("said", ["march", "mar", "sept", "september", "may", "december", "jun", "june"])
def test_a_month_is_known_in_full_and_shortened(said: str) -> None:
    assert re.fullmatch(MONTH_WORD, said)
    assert MONTHS[MONTH_NUMBERS[said] - 1].casefold().startswith(said)


@pytest.mark.parametrize("said", ["mark", "mayor", "decision", "junction", "septic", "novel", "augment"])
def test_a_word_that_begins_as_a_month_is_none(said: str) -> None:
    assert not re.match(rf"(?:{MONTH_WORD})\b", said)


@given(st.dates(date(2, 1, 1), date(9000, 1, 1)), st.integers(0, 600))
def test_the_first_of_a_month_so_many_months_later(day: date, later: int) -> None:
    found = first_of_month(day, later)
    assert found == day.replace(day=1) + relativedelta(months=later)
