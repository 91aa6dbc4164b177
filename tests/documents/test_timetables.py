"""Days of a timetable: counted from the term, told again, told apart, or no day of the work at all."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of

CANAL = """# Memorandum of Understanding for the Otter Canal Paths

1. Parties

1.1 It is made between Brindle County Council ("the Council") and the Otter Canal Trust ("the Trust").

2. Term

2.1 This memorandum starts on 1 May 2031 (the "Start Date") and ends on 30 April 2034 (the "End Date").

2.2 The parties may extend it by one year if both agree in writing by 31 January 2034.

3. Work

3.1 The Trust will clear the towpath at Lock Nine by 30 September 2031.

3.2 The Council will open a workshop for boat builders by 31 October 2031.

3.3 The Council will hand over the keys of the lock house three months from the Start Date.

3.4 Wardens serve for six months from the Start Date.

3.5 The Council will pay its share in two equal instalments, on 2 June 2031 and 1 December 2031.

3.6 The parties will review this memorandum nine months after the Start Date, and again in June 2033.

Schedule 1 - Timetable

| Step | Who | When |
|---|---|---|
| Towpath cleared | Trust | 30 September 2031 |
| Boat builders' workshop opens | Council | 15 November 2031 |
| Map of the paths published | Trust | 12.1.32 |
| Signs repainted | Council | end of Q4 2031/32 |
| Benches placed | Trust | Start Date + 4 months |
| Hand-back plan | Trust | two months before the End Date |
"""


@cache
def drafted() -> Draft:
    return draft_of(CANAL)


def days(section: str) -> set[object]:
    return {fact.value["date"] for fact in drafted().of(section)}


def milestone(day: date) -> dict[str, object]:
    (found,) = (fact for fact in drafted().of("milestones") if fact.value["date"] == day)
    return dict(found.value)


def test_a_day_is_counted_from_a_fixed_start_and_ahead_of_a_fixed_end() -> None:
    assert milestone(date(2031, 8, 1))["date_text"] == "three months from the Start Date"
    assert milestone(date(2031, 9, 1))["date_text"] == "Start Date + 4 months"
    assert milestone(date(2034, 2, 28))["date_text"] == "two months before the End Date"


def test_how_long_something_lasts_or_when_a_sum_is_paid_is_no_milestone() -> None:
    assert not days("milestones") & {date(2031, 11, 1), date(2031, 6, 2), date(2031, 12, 1)}


def test_the_last_day_to_ask_for_more_time_is_a_milestone() -> None:
    assert milestone(date(2034, 1, 31))["clause"] == "2.2"


def test_a_row_of_what_is_to_be_published_is_no_past_event() -> None:
    assert milestone(date(2032, 1, 12))["clause"] == "Schedule 1"
    assert date(2032, 1, 12) not in days("background")


def test_the_end_of_a_quarter_bounds_it() -> None:
    assert milestone(date(2032, 3, 31))["bound"] == "by"


def test_a_row_that_tells_a_clause_again_is_merged_with_it() -> None:
    assert milestone(date(2031, 9, 30))["clause"] == "3.1, Schedule 1"


def test_a_row_with_another_day_than_its_clause_is_flagged_and_the_clause_stands() -> None:
    assert milestone(date(2031, 10, 31))["clause"] == "3.2, Schedule 1"
    assert date(2031, 11, 15) not in days("milestones")
    told = [str(fact.value["what"]) for fact in drafted().of("discrepancies")]
    assert any("31 October 2031" in what and "15 November 2031" in what for what in told)


def test_a_review_may_be_due_by_a_rule_and_again_in_a_month() -> None:
    assert days("reviews") == {None, date(2033, 6, 30)}
    rules = [fact.value["after"] for fact in drafted().of("reviews")]
    assert rules == [{"event": "start", "months": 9, "days": 0}, None]
