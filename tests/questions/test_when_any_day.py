from datetime import date, timedelta

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
from questions.when import coming_day, day, period

TODAY = date(2026, 11, 22)  # a Sunday

DAYS = st.dates(FIRST_DAY, LAST_DAY)
RECENT = st.dates(date(1970, 1, 1), date(2069, 12, 31))


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
financial fy christmas onwards 0 00 3rd half h1 early late summer winter xmas new
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
