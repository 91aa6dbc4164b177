"""Days of a timetable: counted from the term, told again, told apart, or no day of the work at all."""

from datetime import date
from functools import cache

import pytest

from documents.draft import Draft
from tests.documents.drafts import draft_of, told_in

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


def test_how_long_something_lasts_is_no_milestone_and_when_a_sum_is_paid_that_no_clause_tells_is() -> None:
    assert days("milestones") & {date(2031, 11, 1), date(2031, 6, 2), date(2031, 12, 1)} == {
        date(2031, 6, 2),
        date(2031, 12, 1),
    }


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


LANTERNS = """LANTERN ALLIANCE AGREEMENT

1 THE ALLIANCE

1.1 Members. This agreement is made by Saint Orla's Lanterns, a charity, of Wick Lane, Orla OR1 1AA \
("the Charity"); Orla Tapers CIC ("Tapers"); and Orla City Council ("the Council").

1.2 Start. This agreement takes effect on the day on which the last of the Members signs it.

1.3 End. It runs until the close of 30th September 2034.

1.4 How we change it. A change is written on one page and signed for all three Members.

2 PEOPLE

2.1 The Lantern Board meets on the first Monday of every other month, starting with May 2032. \
Its seats are:

Seat\tHeld by
Charity\tFlora Wick (chair until 31 March 2033)
Tapers\tHal Beam

3 DATES

3.1 We keep these dates:

What\tWho\tWhen
Lamp room opens\tCharity\twithin six weeks of signature
Lessons in every school\tTapers\tacademic year 2032/33
Study of old lamps\tCouncil\tin AY 2032/33
Map of dark lanes\tCouncil\tSpring 2033

3.2 The Council pays the Charity £900 within 30 days of signature for the lamp room.

3.3 In June 2031 the Council asked the Wick Institute to look at how lanes are lit.

4 LOOKING AGAIN

4.1 The Board looks at the lanes three months after signature.

4.2 Oil left over at 30 September 2034 goes back to the Council.

5 MEASURES

5.1 Tapers will meet these targets:

(a) 300 people shown how to light a lamp by 31 May 2033;

(b) a wait for a lamp of no more than 6 weeks by 31 May 2033; and

(c) lanes with a lamp up from 40% to 70% by 31 May 2034.

SIGNED for the Members

Member\tName\tSigned\tDate
St Orla's Lanterns\tFlora Wick\tF Wick\t1 March 2032
Orla Tapers CIC\tHal Beam\tH Beam\t3 March 2032
Orla City Council\tIda Moon\tI Moon\t10 March 2032
"""


def test_who_makes_an_agreement_is_called_as_it_says_and_not_as_they_sign() -> None:
    names = [("Saint Orla's Lanterns",), ("Orla Tapers CIC",), ("Orla City Council",)]
    assert told_in(LANTERNS, "parties", "name") == names


def test_a_heading_may_run_in_to_each_paragraph_and_until_when_one_chairs_is_no_end() -> None:
    assert told_in(LANTERNS, "end", "date", "clause") == [(date(2034, 9, 30), "1.3")]
    assert told_in(LANTERNS, "variation", "clause") == [("1.4",)]


def test_years_of_school_and_days_counted_from_the_last_signature_are_due() -> None:
    assert told_in(LANTERNS, "milestones", "date", "date_from") == [
        (date(2032, 4, 21), None),
        (date(2033, 8, 31), date(2032, 9, 1)),
        (date(2033, 7, 31), date(2032, 8, 1)),
        (None, None),
        (date(2032, 4, 9), None),
    ]
    assert told_in(LANTERNS, "background", "date") == [(date(2031, 6, 30),)]
    after = {"event": "signature", "months": 3, "days": 0}
    assert told_in(LANTERNS, "reviews", "clause", "after") == [("4.1", after)]


def test_what_leads_up_to_a_list_makes_targets_of_its_items() -> None:
    assert told_in(LANTERNS, "targets", "value", "date") == [
        ("300", date(2033, 5, 31)),
        ("no more than 6 weeks", date(2033, 5, 31)),
        ("70%", date(2034, 5, 31)),
    ]


LETTER = """3rd June 2031

Dear Ida

Lamps on the quay

Following our meeting on 22 April, at which we settled the outline, I write to say what the Quay Trust \
(“we”) will do for Orla Town Council (“you”). Thank you both for the afternoon of 9th May, when we agreed \
how the lamps will be lit.

It begins on 1 July 2031 and ends on 30 June 2032.

Yours sincerely

Ada Fell
"""


def test_what_led_up_to_a_letter_was_in_the_year_before_it() -> None:
    assert told_in(LETTER, "background", "date") == [(date(2031, 4, 22),), (date(2031, 5, 9),)]
    assert told_in(LETTER, "milestones", "date") == []


OWLS = """# Memorandum of Understanding for the Owl Boxes

1. Parties

It is made between Orla Town Council ("the Council") and the Owl Trust ("the Trust").

2. {}

3. {}
"""
RUNS = "Term\n\n2.1 It starts on 1 May 2031 and ends on 30 April 2034."


@pytest.mark.parametrize(
    ("heading", "text", "section", "days"),
    [
        ("Work", "Within 28 days of the start the Trust hires a climber.", "milestones", [date(2031, 5, 29)]),
        ("Leaving", "No notice may be given before 1 May 2032.", "milestones", []),
        (
            "Review",
            "It will be reviewed on 31 October 2032, and again three months before it ends.",
            "reviews",
            [date(2034, 1, 30), date(2032, 10, 31)],
        ),
        ("Owls", "The Trust will look back at the first year in May 2032.", "reviews", [date(2032, 5, 31)]),
        (
            "Break point",
            "At the end of year one (30 April 2032) the Council may choose to stop.",
            "gateways",
            [date(2032, 4, 30)],
        ),
    ],
)
def test_other_ways_to_tell_a_day(heading: str, text: str, section: str, days: list[date]) -> None:
    told = told_in(OWLS.format(RUNS, f"{heading}\n\n3.1 {text}"), section, "date")
    assert told == [(day,) for day in days]


@pytest.mark.parametrize(
    "text",
    [
        "Dates\n\nStart: 1 May 2031\nEnd: 30 April 2034",
        "Term\n\n2.1 With effect from 1 May 2031 and for an initial period of 36 months.",
        "Term\n\n2.1 It takes effect on 1 May 2031, whatever the date of signing, and ends on 30 April 2034.",
    ],
)
def test_other_ways_to_tell_the_term(text: str) -> None:
    found = draft_of(OWLS.format(text, "Owls"))
    assert [fact.value["date"] for fact in found.of("commencement")] == [date(2031, 5, 1)]
    assert [fact.value["date"] for fact in found.of("end")] == [date(2034, 4, 30)]


def test_a_term_of_a_year_is_a_time_that_no_calendar_gives_a_day_for() -> None:
    text = (
        "# Swimming agreement\n\nBetween Teal Bay Council and Marram Sea Trust.\n\n"
        "## 1. Timetable\n\n| Task | By when |\n|---|---|\n"
        "| Pool opened | Autumn term 2041 |\n| Lessons begun | Spring term 2042 |\n"
    )
    assert told_in(text, "milestones", "date", "date_text", "precision") == [
        (None, "Autumn term 2041", "none"),
        (None, "Spring term 2042", "none"),
    ]
