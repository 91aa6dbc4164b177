"""Typed clauses whose words begin far to the right of their number, and what their sentences tell."""

from datetime import date

from tests.documents.drafts import told_in

TYPED = """AGREEMENT about a rope ferry

between

(1)     SANDBY CITY COUNCIL (the "Council"); and
(2)     TEAL RIVER TRUST (the "Trust")

1.      TERM

1.1     This Agreement shall begin on 1 April 2041 and, unless it is ended earlier by notice,
        shall continue until 31 March 2044.

2.      PERFORMANCE

2.1     The Trust shall in each quarter count the passengers, and shall report to the Council
        how many there were not later than 20 Working Days after the end of each quarter.

2.2     The Ferry Keeper shall submit a report on performance to the Council within 20
        Working Days of the end of each quarter.

3.      REVIEW

3.1     The Council shall review this Agreement every year, the first such
        review to be completed by 28 February 2042.

4.      MONEY

4.1     Shares for 2042/43 and 2043/44 shall be settled by 15 January before
        the year in question.
"""


def test_a_clause_is_read_whole_however_far_its_words_stand_from_its_number() -> None:
    assert told_in(TYPED, "end", "date") == [(date(2044, 3, 31),)]
    (review,) = told_in(TYPED, "reviews", "date", "what")
    what = "The Council shall review this Agreement every year, the first such review to be completed by"
    assert review == (date(2042, 2, 28), f"{what} 28 February 2042")


def test_when_a_report_is_due_is_no_figure_to_be_reached() -> None:
    assert told_in(TYPED, "targets", "value") == []
    assert ("quarterly", "2.2") in told_in(TYPED, "recurring", "frequency", "clause")
    kept = TYPED.replace("of the end of each quarter", "of a call")
    assert [value for (value,) in told_in(kept, "targets", "value")] == ["within 20 Working Days"]


def test_a_day_before_the_year_in_question_is_one_before_each_year_that_is_named() -> None:
    days = [day for (day,) in told_in(TYPED, "milestones", "date")]
    assert days == [date(2042, 1, 15), date(2043, 1, 15)]
    every = TYPED.replace("Shares for 2042/43 and 2043/44", "Shares")
    assert told_in(every, "milestones", "date") == []
    assert ("annual", "4.1") in told_in(every, "recurring", "frequency", "clause")


TIMETABLE = """
SCHEDULE 1
TIMETABLE

Step      Action                                  Lead         Date

1         Ferry mended                            Trust        1 May 2041
2         Ropes bought                            Trust /      28 June 2041
                                                  Council
3         Landing stages painted                  Trust /      September 2041
                                                  Council
4         Ferry opened                            Council      30 November 2041
"""


def test_rows_that_both_run_over_are_rows_of_one_table() -> None:
    days = told_in(TYPED + TIMETABLE, "milestones", "date", "owner")[2:]
    trust, council = "teal-river-trust", "sandby-city-council"
    assert days == [
        (date(2041, 5, 1), [trust]),
        (date(2041, 6, 28), [trust, council]),
        (date(2041, 9, 30), [trust, council]),
        (date(2041, 11, 30), [council]),
    ]


def test_what_is_worked_towards_is_a_figure_to_be_reached_and_nothing_due() -> None:
    aims = "5.      AIMS OF THE FERRY\n\n5.1     The parties {}:\n\n"
    aims += "        (a)     75% of villagers carried by 31 March 2043; and\n"
    aims += "        (b)     fares down to £2 by 30 June 2043.\n"
    towards = f"{TYPED}\n{aims.format('will work towards the following')}"
    assert ("75%", date(2043, 3, 31)) in told_in(towards, "targets", "value", "date")
