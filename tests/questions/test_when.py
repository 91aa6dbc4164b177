from datetime import date

import pytest

from agreements.days.calendar import FIRST_DAY, Period
from questions.times import Unclear
from questions.when import coming_day, day, looks_back, period

TODAY = date(2026, 11, 22)  # a Sunday


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
        ("last quarter of 2016/17", "2017-01-01", "2017-03-31"),
        ("last quarter", "2026-07-01", "2026-09-30"),
        ("H2 2016/17", "2016-10-01", "2017-03-31"),
        ("the second half of 2016", "2016-07-01", "2016-12-31"),
        ("spring of 2016", "2016-03-01", "2016-05-31"),
        ("winter 2015/16", "2015-12-01", "2016-02-29"),
        ("the end of summer 2016", "2016-08-01", "2016-08-31"),
        ("early 2016", "2016-01-01", "2016-04-30"),
        ("mid-2016", "2016-05-01", "2016-08-31"),
        ("the tail end of 2016", "2016-09-01", "2016-12-31"),
        ("Xmas 2016", "2016-12-25", "2016-12-25"),
        ("Easter 2016", "2016-03-27", "2016-03-27"),
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
    for found in (day(words, TODAY), period(words, TODAY)):
        assert isinstance(found, Unclear)
        assert (found.said, found.why) == (words, why)
        assert all(one in why for one in found.instead)
        assert not any(isinstance(period(one, TODAY), Unclear) for one in found.instead)


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
        "easter", "the new year", "late", "summer", "first half", "last half of the road",
        "Lancashire North CCG", "s75", "section 75", "April and co", "in", "x" * 81, "1 " * 41,
    ],
)  # fmt: skip
def test_words_that_speak_of_no_time_are_no_time(words: str) -> None:
    assert day(words, TODAY) is None
    assert period(words, TODAY) is None


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


@pytest.mark.parametrize("words", ["in Dec 17", "during Dec 17", "throughout December 17"])
def test_what_is_in_a_month_is_on_none_of_its_days(words: str) -> None:
    assert period(words, TODAY) == period("December 2017", TODAY)


def test_a_feast_may_be_written_without_its_apostrophe() -> None:
    assert day("new years day 2017", TODAY) == day("New Year's Day 2017", TODAY) == date(2017, 1, 1)
