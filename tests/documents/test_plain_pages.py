"""A typed page: dots that lead to days, items that end in semicolons, sums of the past, whose post it is."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

FALLS = """LEVELS AND FEN

COLLABORATION AGREEMENT

for a shared bathing service

Dated 8th September 2031

BETWEEN

1. Levels Borough Council, of the Moot Hall, Levels LV1 1AB ("LBC")
2. Fen Community Healthcare CIC ("FCH")

1. BACKGROUND

1.1 Cold houses cost the county about £4.1 million in 2029/30.

1.2 FCH's board agreed the plan on 5 March 2031; LBC's Cabinet followed on 18 March.

2. TERM

2.1 This Agreement begins on 1 October 2031 and ends on 30 September 2033.

3. WORK

3.1 FCH will open a pool at Low Fen by the end of January 2032.

3.2 FCH will be paid £12,500 per annum by LBC.

4. MEASURES

By 30 September 2033 the parties aim to:
cut admissions in winter among those over sixty-five years of age by 12%;
have at least 80% of the people who begin finish their course of baths; and
teach 150 people to swim.

5. REVIEW

5.1 The Bath Group shall review this Agreement after its first six months. It is chaired by LBC's Director \
of Baths, Dr Nan Castell.

5.2 An independent evaluation, asked of the University of Fen, is due by 31 May 2033.

6. ENDING

6.1 Either party may leave on giving the other 3 months' notice.

6.2 FCH cannot give notice so as to leave in a December.

SCHEDULE 1 - KEY DATES

Baths start ...................... 6 October 2031
Low Fen pool opens ............... January 2032
Exit plan agreed ................. 3 months before the end
"""


@cache
def drafted() -> Draft:
    return draft_of(FALLS)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_bare_title_goes_on_below_and_not_with_what_stands_above_it() -> None:
    assert told("title", "title") == [("Collaboration Agreement for a shared bathing service",)]


def test_dots_lead_from_what_is_to_be_done_to_its_day() -> None:
    assert told("milestones", "date", "clause") == [
        (date(2032, 1, 31), "3.1, Schedule 1"),
        (date(2031, 10, 6), "Schedule 1"),
        (date(2033, 6, 30), "Schedule 1"),
    ]
    assert told("schedules", "state") == [("present",)]


def test_what_followed_is_past_and_what_was_spent_before_is_paid_by_nobody() -> None:
    assert told("background", "date") == [(date(2031, 3, 5),), (date(2031, 3, 18),)]
    assert told("funding", "amount", "payer") == [(12_500, "levels-council")]


def test_an_item_that_ends_in_a_semicolon_ends_its_line() -> None:
    assert told("targets", "value") == [("12%",), ("at least 80%",), ("150",)]


def test_a_review_comes_after_a_time_or_is_an_evaluation_that_is_due() -> None:
    rule = {"event": "start", "months": 6, "days": 0}
    assert told("reviews", "date", "after") == [(None, rule), (date(2033, 5, 31), None)]


def test_who_may_give_no_notice_has_no_way_to_leave_and_a_post_is_told_without_whose_it_is() -> None:
    assert told("termination", "clause") == [("6.1",)]
    assert told("contacts", "name", "position") == [("Dr Nan Castell", "Director of Baths")]
