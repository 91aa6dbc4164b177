"""When notice may run out, by the words of the rule."""

from datetime import date

import pytest

from agreements.days.calendar import Period
from agreements.days.expiring import limits
from agreements.standing import notice_by
from agreements.terms import NoticePeriod, Termination
from tests.agreements.histories import day


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("A partner may leave on six months' notice.", "2030-01-02"),
        ("A partner may leave on a year's notice expiring on a 30 June.", "2030-06-30"),
        ("The notice is to end on 31 December in any year.", "2030-12-31"),
        ("It may not take effect before 1 May 2031.", "2031-05-01"),
        ("It may expire only on a 30 April and not before 1 May 2031.", "2032-04-30"),
        ("Nobody may leave, but not between 1 December and the end of February.", "2030-03-01"),
        ("No withdrawal may take effect between 1 January and 31 January.", "2030-02-01"),
        ("A partner may leave at any time; a host may not leave before 1 May 2031.", "2030-01-02"),
        ("It may be broken on 30 November 2031.", "2030-01-02"),
        ("It may not take effect before 31 June 2031.", "2030-01-02"),
    ],
)
def test_the_first_day_on_which_notice_may_run_out(rule: str, first: str) -> None:
    days = Period(day("2030-01-02"), date(2035, 1, 1))
    assert next(limits(Termination(rule=rule)).within(days)) == day(first)


def test_notice_is_given_so_long_before_the_last_day_on_which_it_may_run_out() -> None:
    rule = "A partner may leave by nine months' notice ending on a 31 March."
    way = Termination(rule=rule, notice=NoticePeriod(months=9))
    assert notice_by(way, day("2027-06-30")) == day("2026-06-30")
