from datetime import date, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from agreements.days.calendar import (
    FIRST_DAY,
    LAST_DAY,
    MONTHS,
    Period,
    financial_quarter,
    financial_year,
    month,
    quarter_name,
)
from questions.times import LONGEST, Unclear
from questions.when import coming_day, day, looks_back, period

TODAY = date(2026, 11, 22)  # a Sunday

DAYS = st.dates(FIRST_DAY, LAST_DAY)
RECENT = st.dates(date(1970, 1, 1), date(2069, 12, 31))


@pytest.mark.parametrize(
    "words",
    [
        "1 Dec 2017",
        "1/12/2017",
        "1.12.17",
        "1-12-2017",
        "1 / 12 / 2017",
        "01/12/17",
        "1st December 2017",
        "the 1st of December, 2017",
        "1-Dec-17",
        "1Dec2017",
        "Dec 1 2017",
        "December 1st, 2017",
        "Friday 1 December 2017",
        "fri 1 dec '17",
        "2017-12-01",
        "2017/12/1",
        "１/１２/２０１７",  # noqa: RUF001 - full-width figures, as some keyboards type them
        " 1 DECEMBER 2017. ",
    ],
)
def test_one_day_written_in_many_ways(words: str) -> None:
    assert day(words, TODAY) == date(2017, 12, 1)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("today", "2026-11-22"),
        ("now", "2026-11-22"),
        ("yesterday", "2026-11-21"),
        ("the day before yesterday", "2026-11-20"),
        ("tomorrow", "2026-11-23"),
        ("last Friday", "2026-11-20"),
        ("last Sunday", "2026-11-15"),
        ("next Sunday", "2026-11-29"),
        ("next Monday", "2026-11-23"),
        ("this Monday", "2026-11-16"),
        ("in 3 weeks", "2026-12-13"),
        ("three weeks ago", "2026-11-01"),
        ("2 years ago", "2024-11-22"),
        ("a fortnight ago", "2026-11-08"),
        ("in two quarters' time", "2027-05-22"),
        ("Christmas Day 2016", "2016-12-25"),
        ("last Christmas", "2025-12-25"),
        ("next Christmas Day", "2026-12-25"),
        ("Good Friday 2017", "2017-04-14"),
        ("Easter Monday 2016", "2016-03-28"),
        ("1 Dec", "2026-12-01"),
        ("1/2", "2026-02-01"),
        ("March 5", "2026-03-05"),
        ("end of March", "2026-03-31"),
        ("the end of February 2016", "2016-02-29"),
        ("beginning of Q3 2016/17", "2016-10-01"),
        ("the last day of the financial year", "2027-03-31"),
        ("end of last quarter", "2026-09-30"),
        ("start of the month", "2026-11-01"),
    ],
)
def test_days_in_words(words: str, meant: str) -> None:
    assert day(words, TODAY) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("March 2016", "2016-03-01", "2016-03-31"),
        ("mar '16", "2016-03-01", "2016-03-31"),
        ("Dec 98", "1998-12-01", "1998-12-31"),
        ("March", "2027-03-01", "2027-03-31"),
        ("next March", "2027-03-01", "2027-03-31"),
        ("last December", "2025-12-01", "2025-12-31"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016/17", "2016-04-01", "2017-03-31"),
        ("2016-17", "2016-04-01", "2017-03-31"),
        ("2016/2017", "2016-04-01", "2017-03-31"),
        ("FY 2016-17", "2016-04-01", "2017-03-31"),
        ("16/17", "2016-04-01", "2017-03-31"),
        ("1999/00", "1999-04-01", "2000-03-31"),
        ("Q1 2016/17", "2016-04-01", "2016-06-30"),
        ("Q4 16/17", "2017-01-01", "2017-03-31"),
        ("quarter 2 of 2016/17", "2016-07-01", "2016-09-30"),
        ("first quarter of 2016/17", "2016-04-01", "2016-06-30"),
        ("2016/17 Q3", "2016-10-01", "2016-12-31"),
        ("Q1", "2026-04-01", "2026-06-30"),
        ("this quarter", "2026-10-01", "2026-12-31"),
        ("next quarter", "2027-01-01", "2027-03-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("this financial year", "2026-04-01", "2027-03-31"),
        ("last FY", "2025-04-01", "2026-03-31"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("next week", "2026-11-23", "2026-11-29"),
        ("today", "2026-11-22", "2026-11-22"),
        ("30 days", "2026-11-22", "2026-12-22"),
        ("in the next 30 days", "2026-11-22", "2026-12-22"),
        ("next fortnight", "2026-11-22", "2026-12-06"),
        ("over the last 3 months", "2026-08-22", "2026-11-22"),
        ("between 1 April and 30 June 2016", "2016-04-01", "2016-06-30"),
        ("between the 1st and the 30th of April 2016", "2016-04-01", "2016-04-30"),
        ("from April to June 2016", "2016-04-01", "2016-06-30"),
        ("Q1 to Q3 2016/17", "2016-04-01", "2016-12-31"),
        ("1 December to 31 January 2017", "2016-12-01", "2017-01-31"),
        ("1 December 2016 until 31 January", "2016-12-01", "2017-01-31"),
        ("1 December to 31 January", "2026-12-01", "2027-01-31"),
        ("1/4/2016-30/6/2016", "2016-04-01", "2016-06-30"),
        ("1 – 30 April 2016", "2016-04-01", "2016-04-30"),
        ("since 1 April 2016", "2016-04-01", "2026-11-22"),
        ("before 1 June 2016", "1900-01-01", "2016-05-31"),
        ("before 1 June 2027", "2026-11-22", "2027-05-31"),
        ("by the end of March 2027", "2026-11-22", "2027-03-31"),
        ("after 2016", "2017-01-01", "2199-12-31"),
        ("from 1 April 2016 onwards", "2016-04-01", "2199-12-31"),
    ],
)
def test_periods_in_words(words: str, first: str, last: str) -> None:
    assert period(words, TODAY) == Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("31 Feb 2017", "February 2017 has 28 days."),
        ("31/04/2016", "April 2016 has 30 days."),
        ("0/4/2016", "April 2016 has 30 days."),
        ("29 February", "February 2026 has 28 days."),
        ("2016-02-30", "February 2016 has 29 days."),
        ("12/31/2017", "There is no month 31: the day comes first, then the month."),
        ("Monday 1 December 2017", "1 December 2017 is a Friday."),
        ("1 May 1066", "Years run from 1900 to 2199."),
        ("9999-12-31", "Years run from 1900 to 2199."),
        ("99999 years ago", "Years run from 1900 to 2199."),
        ("2016/18", "A financial year spans two years in a row: 2016/17."),
        ("FY16", "A financial year has two years: say 2015/16 or 2016/17."),
        ("Q5 2016/17", "A year has four quarters, Q1 to Q4."),
        (
            "Q1 2016",
            (
                "For a financial year say Q1 2015/16 or Q1 2016/17, "
                "for the calendar year January to March 2016."
            ),
        ),
        ("Q5 2016", "A year has four quarters, Q1 to Q4."),
        ("Dec 17", "That may be 17 December or December 2017."),
        ("11/12", "That may be 11 December or the financial year 2011/12."),
        ("Friday", "Say last Friday, this Friday or next Friday, or give the date."),
    ],
)
def test_what_is_no_day_or_could_be_two_says_why(words: str, why: str) -> None:
    assert day(words, TODAY) == Unclear(words, why)
    assert period(words, TODAY) == Unclear(words, why)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("between 31 Feb 2017 and 1 April 2017", "February 2017 has 28 days."),
        ("from June 2016 to April 2016", "The first day comes after the last."),
        ("since 2030", "That day has not come yet."),
        ("before 1900", "Years run from 1900 to 2199."),
    ],
)
def test_a_period_that_cannot_be_says_why(words: str, why: str) -> None:
    assert period(words, TODAY) == Unclear(words, why)


@pytest.mark.parametrize(
    "words",
    [
        "", "Sea", "view", "16.1", "2.1.5", "4.3(c)", "Doncaster", "the", "for Doncaster", "between A and B",
        "Lancashire North CCG", "s75", "section 75", "April and co", "in", "x" * 81, "1 " * 41,
    ],
)  # fmt: skip
def test_words_that_speak_of_no_time_are_no_time(words: str) -> None:
    assert day(words, TODAY) is None
    assert period(words, TODAY) is None


@given(DAYS, DAYS)
def test_every_day_is_read_back_from_every_way_of_writing_it(meant: date, today: date) -> None:
    name = MONTHS[meant.month - 1]
    for words in (
        meant.isoformat(),
        f"{meant.day}/{meant.month}/{meant.year}",
        f"{meant.day:02d}.{meant.month:02d}.{meant.year}",
        f"{meant.day} {name} {meant.year}",
        f"{meant.day} {name[:3]} {meant.year}",
        f"{name} {meant.day}, {meant.year}",
        f"{meant:%A} {meant.day} {name} {meant.year}",
    ):
        assert day(words, today) == meant
        assert period(words, today) == Period(meant, meant)


@given(RECENT, DAYS)
def test_years_of_two_figures_are_from_1970_to_2069(meant: date, today: date) -> None:
    assert day(f"{meant.day}.{meant.month}.{meant:%y}", today) == meant
    assert day(f"{meant.day} {MONTHS[meant.month - 1]} {meant:%y}", today) == meant


@given(DAYS, DAYS)
def test_periods_are_read_back_from_their_names(within: date, today: date) -> None:
    start = min(within.year, LAST_DAY.year - 1)
    assert period(f"{MONTHS[within.month - 1]} {within.year}", today) == month(within.year, within.month)
    assert period(f"{start}/{(start + 1) % 100:02d}", today) == financial_year(start)
    for number in (1, 2, 3, 4):
        quarter = financial_quarter(start, number)
        assert period(quarter_name(quarter), today) == quarter
        assert day(quarter_name(quarter), today) == quarter.last


@given(DAYS, DAYS, DAYS)
def test_two_days_make_a_period(one: date, other: date, today: date) -> None:
    first, last = sorted((one, other))
    for words in (f"between {first} and {last}", f"from {first} to {last}", f"{first} - {last}"):
        assert period(words, today) == Period(first, last)
    if first != last:
        assert isinstance(period(f"between {last} and {first}", today), Unclear)


@given(st.dates(date(1901, 1, 8), date(2199, 12, 20)), st.integers(0, 6))
def test_the_last_and_the_next_weekday_are_within_a_week_and_not_today(today: date, weekday: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    last, this, coming = (day(f"{which} {name}", today) for which in ("last", "this", "next"))
    assert isinstance(last, date)
    assert isinstance(coming, date)
    assert isinstance(this, date)
    assert last.weekday() == this.weekday() == coming.weekday() == weekday
    assert timedelta(0) < today - last <= timedelta(7)
    assert timedelta(0) < coming - today <= timedelta(7)
    assert this.isocalendar()[:2] == today.isocalendar()[:2]


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(1, 2000))
def test_so_many_days_on_and_back(today: date, count: int) -> None:
    assert day(f"in {count} days", today) == today + timedelta(count)
    assert day(f"{count} days ago", today) == today - timedelta(count)
    assert period(f"next {count} days", today) == Period(today, today + timedelta(count))


@given(DAYS, st.integers(32, 99), st.integers(1, 12), st.integers(1900, 2199))
def test_a_day_that_is_not_in_its_month_is_never_moved_into_another(
    today: date, number: int, month_number: int, year: int
) -> None:
    found = day(f"{number}/{month_number}/{year}", today)
    assert isinstance(found, Unclear)
    assert MONTHS[month_number - 1] in found.why


WORDS_OF_TIME = """
1 2 31 12 99 2016 2017 16/17 2016/17 q1 q5 first last next this in on of the end start between and to from
since before after by - / ' dec march may feb year month quarter week days fortnight ago today monday easter
financial fy christmas onwards 0 00 3rd
"""
PIECES = st.sampled_from(WORDS_OF_TIME.split())


@given(st.one_of(st.text(max_size=LONGEST + 5), st.lists(PIECES, max_size=12).map(" ".join)), DAYS)
@example("in 99999 years", LAST_DAY)
@example("end of end of end of march", TODAY)
@example("next year", LAST_DAY)
@example("last week", FIRST_DAY)
def test_no_words_fail_or_lead_out_of_reach(words: str, today: date) -> None:
    found, run = day(words, today), period(words, today)
    assert found is None or isinstance(found, Unclear) or FIRST_DAY <= found <= LAST_DAY
    assert run is None or isinstance(run, Unclear) or FIRST_DAY <= run.first <= run.last <= LAST_DAY


@given(st.dates(date(1901, 1, 1), date(2198, 12, 31)), st.sampled_from(["week", "month", "quarter", "year"]))
def test_last_this_and_next_follow_each_other(today: date, unit: str) -> None:
    runs = [period(f"{which} {unit}", today) for which in ("last", "this", "next")]
    last, this, coming = (run for run in runs if isinstance(run, Period))
    assert today in this
    assert last.last + timedelta(1) == this.first
    assert this.last + timedelta(1) == coming.first


@given(DAYS, st.sampled_from(MONTHS))
def test_a_month_without_a_year_is_the_coming_one(today: date, name: str) -> None:
    assume(FIRST_DAY.year < today.year < LAST_DAY.year)
    number = MONTHS.index(name) + 1
    coming = month(today.year + (number < today.month), number)
    assert period(f"in {name}", today) == coming
    assert period(f"by {name}", today) == Period(today, coming.last)
    assert period(f"from {name}", today) == Period(coming.first, LAST_DAY)
    assert coming_day(f"end of {name}", today) == coming.last


@given(DAYS, st.sampled_from(MONTHS))
def test_a_month_without_a_year_is_the_last_one_where_it_has_been(today: date, name: str) -> None:
    assume(FIRST_DAY.year < today.year < LAST_DAY.year)
    number = MONTHS.index(name) + 1
    gone = month(today.year - (number > today.month), number)
    assert period(f"in {name}", today, back=True) == gone
    assert period(f"since {name}", today) == Period(gone.first, today)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("february", date(2027, 2, 1), date(2027, 2, 28)),
        ("15 november", date(2026, 11, 15), date(2026, 11, 15)),
        ("3 november", date(2027, 11, 3), date(2027, 11, 3)),
        ("from 20 december to 4 january", date(2026, 12, 20), date(2027, 1, 4)),
        ("november to january", date(2026, 11, 1), date(2027, 1, 31)),
        ("march to may", date(2027, 3, 1), date(2027, 5, 31)),
        ("between now and april", date(2026, 11, 15), date(2027, 4, 30)),
        ("before christmas", date(2026, 11, 15), date(2026, 12, 24)),
        ("last march", date(2026, 3, 1), date(2026, 3, 31)),
        ("march 2026", date(2026, 3, 1), date(2026, 3, 31)),
        ("before april 2026", FIRST_DAY, date(2026, 3, 31)),
    ],
)
def test_of_what_every_year_has_the_first_that_is_not_over_is_meant(
    said: str, first: date, last: date
) -> None:
    assert period(said, date(2026, 11, 15)) == Period(first, last)


def test_the_weekday_of_a_coming_day_is_held_against_this_year() -> None:
    assert isinstance(period("Friday 4 March", date(2027, 2, 1)), Unclear)
    assert coming_day("Thursday 4 March", date(2027, 2, 1)) == date(2027, 3, 4)


@pytest.mark.parametrize("said", ["what was due in May", "did anything end in May", "missed in May"])
def test_what_has_been_is_asked_in_the_past_tense(said: str) -> None:
    assert looks_back(said)
    assert not looks_back(said.replace("was", "is").replace("did", "does").replace("missed", "due"))
