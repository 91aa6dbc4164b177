"""Which days are due, reviewed or paid in memoranda set out as boards and councils usually set them out."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of, told_in
from tests.documents.test_as_bodies_write import TERM, TWO

EVALUATED = (
    "3.1 A review will take place in May 2032, and a full evaluation will be presented to the "
    "Harle Urgent Beds Board in May 2033."
)
INSTALMENTS = (
    "3.1 The ICB will pay £900 in three equal instalments, on 1 July 2031, 1 October 2031 and 5 January 2032."
)


def days(text: str, section: str) -> list[object]:
    return [day for (day,) in told_in(TWO + TERM + "3. What is due\n" + text, section, "date")]


@pytest.mark.parametrize(
    ("text", "reviews", "milestones"),
    [
        ("3.1 We review it every year. Reviews are due in May 2032 and May 2033.", 2, []),
        (EVALUATED, 2, []),
        ("3.1 It will be reviewed at three months (by 3 May 2032), at six months (by 4 June 2032).", 2, []),
        ("3.1 90% of people on the ward reviewed in the past year by May 2032.", 0, None),
        ("3.1 The Council will complete a review of every bed by 3 June 2032.", 0, [date(2032, 6, 3)]),
        ("3.1 The Council will review each bed within six weeks of its start.", 0, []),
        ("3.1 Half the sum will be paid on 3 June 2031 and the balance on 4 June 2032.", 0,
         [date(2031, 6, 3), date(2032, 6, 4)]),
        (INSTALMENTS, 0, [date(2031, 7, 1), date(2031, 10, 1), date(2032, 1, 5)]),
    ],
)  # fmt: skip
def test_days_are_of_what_they_are_said_of(text: str, reviews: int, milestones: list[date] | None) -> None:
    told = [day for day in days(text, "reviews") if day]
    assert len(told) == reviews
    assert milestones is None or days(text, "milestones") == milestones


def test_a_review_counted_from_when_it_commences_follows_that_rule_and_is_not_by_who_is_told() -> None:
    text = (
        "2. Term\n2.1 This MoU shall commence once both have signed it and ends on 30 April 2034.\n\n"
        "3. Review\n"
        "3.1 The Council will review this MoU twelve months after it commences and each year after that, and "
        "report to the Harle Wards Board.\n"
    )
    told = told_in(TWO + text, "reviews", "after", "by")
    assert told == [({"event": "start", "months": 12, "days": 0}, ["Council"])]


def test_a_row_that_gives_the_day_of_the_start_again_is_no_milestone() -> None:
    rows = "| Start date | 1 May 2031 |\n|---|---|\n| End date | 30 April 2034 |\n\n"
    text = f"# Memorandum of Understanding\n\n## Summary\n\n{rows}"
    drafted = draft_of(text + "## Term\n\nThis MoU begins on 1 May 2031 and ends on 30 April 2034.\n")
    assert not drafted.of("milestones")


def test_a_share_with_which_a_sentence_begins_has_the_day_of_that_sentence() -> None:
    text = "3.1 By 3 May 2032 waits will fall to 40 days. 95% of beds will be filled in a day by June 2032.\n"
    told = told_in(TWO + TERM + "3. Targets\n" + text, "targets", "value", "date")
    assert ("95%", date(2032, 6, 30)) in told
