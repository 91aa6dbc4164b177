"""Days told in the ways of plain speech: from going live, once a thing has run, by a feast, of that month."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

FERRY = """# Memorandum of Understanding for the Gannet Sound Patient Ferry

1. Parties

1.1 It is made between Gannet Island Council ("the Council") and Sound Hospitals NHS Trust ("the Trust").

2. Background

2.1 On 4 June 2030 the Council and, on the 18th of that month, the Trust's board resolved to share a boat.

2.2 The crews have agreed to wear the Trust's badges until Christmas 2032.

3. Term

3.1 The ferry goes live on 1 May 2031, and this memorandum runs from then to 30 April 2033.

3.2 Changes to the list of sailings in this memorandum are agreed by the Crew Group and have effect when \
signed by both chief executives.

3.3 The Crew Group may wind up the ferry on two months' notice if the pier is closed.

4. Timetable

| Step | Who | When |
|---|---|---|
| Vote on extending the sailings to Puffin Bay | Council | June 2031 |
| Second boat decided upon | Trust | within six months of go-live |
| Waiting room opened | Council | by Easter 2032 |

5. Review

5.1 The Crew Group holds a first review when the ferry has run for three months.

5.2 The chief executives then review the whole memorandum, not later than 31 January 2033.

Schedule 1 - Notices

Either party may bring this memorandum to an end by four months' notice sent to the other's clerk.
"""


@cache
def drafted() -> Draft:
    return draft_of(FERRY)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_what_is_changed_on_signature_says_nothing_of_the_start() -> None:
    assert told("commencement", "rule", "date") == [("fixed_date", date(2031, 5, 1))]


def test_steps_are_due_though_they_extend_something_or_are_told_as_done() -> None:
    days = [day for (day,) in told("milestones", "date")]
    assert days == [date(2031, 6, 30), date(2031, 11, 1), date(2032, 3, 28)]


def test_what_was_resolved_is_past_and_what_is_agreed_for_later_is_not() -> None:
    assert told("background", "date") == [(date(2030, 6, 4),), (date(2030, 6, 18),)]


def test_a_review_may_wait_until_a_thing_has_run_and_another_may_follow() -> None:
    rule = {"event": "start", "months": 3, "days": 0}
    assert told("reviews", "date", "after") == [(None, rule), (date(2033, 1, 31), None)]


def test_a_body_may_wind_it_up_and_a_schedule_may_tell_the_notice_of_the_whole() -> None:
    months = [notice["months"] for (notice,) in told("termination", "notice") if isinstance(notice, dict)]
    assert months == [2, 4]


def test_the_period_in_which_the_start_stands_is_told_where_the_end_is_another() -> None:
    text = FERRY.replace("1. Parties", "Effective\t1 May 2031 to 31 March 2033\n\n1. Parties")
    (start,) = draft_of(text).of("commencement")
    period = start.value["stated_period"]
    assert isinstance(period, dict)
    assert (period["from"], period["to"]) == (date(2031, 5, 1), date(2033, 3, 31))
