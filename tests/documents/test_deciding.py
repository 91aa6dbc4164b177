"""Points at which it is decided whether to go on, reviews and other days; and days on which nothing falls."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

DOCUMENT = """# Memorandum of Understanding for the Salt Marsh Path

1. Parties and term

1.1 It is made between Marsh District Council ("the Council") and the Salt Path Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. {heading}

2.1 {sentence}
"""
SECTIONS = ("milestones", "gateways", "reviews")


def told(sentence: str, heading: str = "The path") -> list[tuple[str, object]]:
    text = DOCUMENT.format(sentence=sentence, heading=heading)
    return [(name, day) for name in SECTIONS for (day,) in told_in(text, name, "date")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "The bridge will only be built once the Cabinet, on 6 May 2032, is satisfied by the survey.",
            date(2032, 5, 6),
        ),
        (
            "The far bridge shall not be begun unless the PCB has so resolved by 6 May 2032.",
            date(2032, 5, 6),
        ),
        (
            "If by March 2032 under 400 come, the Path Meeting of May 2032 decides whether to go on.",
            date(2032, 5, 31),
        ),
        (
            "Each party will confirm its participation in the rest by 6 May 2032 to the Path Board.",
            date(2032, 5, 6),
        ),
    ],
)
def test_a_point_at_which_going_on_is_decided_is_a_gateway(sentence: str, day: date) -> None:
    assert told(sentence) == [("gateways", day)]


GATES = """These are the gates; the Path Board decides.

| Gate | When | What it needs to see | If passed |
|---|---|---|---|
| 1. Far bridge | Board of 6 May 2032 | a survey; two quotations | work starts on 1 June 2032 |
| 2. Boardwalk | on or before 7 May 2033 | a count of walkers | the boardwalk opens |
"""


def test_a_row_of_a_table_of_gates_is_a_gateway_on_its_day() -> None:
    text = DOCUMENT.format(sentence=GATES, heading="Gates")
    assert told_in(text, "gateways", "date", "bound", "evidence", "effect") == [
        (date(2032, 5, 6), "in", ["a survey", "two quotations"], "work starts on 1 June 2032"),
        (date(2033, 5, 7), "by", ["a count of walkers"], "the boardwalk opens"),
    ]
    assert told_in(text, "milestones", "date") == []


def test_a_review_is_told_with_its_report() -> None:
    sentence = "The Panel will carry out a full review in March 2033, and report to Cabinet in May 2033."
    assert told(sentence) == [("reviews", date(2033, 3, 31)), ("reviews", date(2033, 5, 31))]


def test_a_review_is_due_by_its_rule_without_a_word_of_duty_and_not_where_it_is_past() -> None:
    sentence = "Hot review by the Rangers six weeks after the start."
    text = DOCUMENT.format(sentence=sentence, heading="The path")
    assert told_in(text, "reviews", "after") == [({"event": "start", "months": 0, "days": 42},)]
    assert told("It was looked at again by the Rangers six weeks after the start.") == []


def test_what_is_looked_at_every_year_is_reviewed_first_in_the_first() -> None:
    sentence = "Every October the Trust goes through this paper line by line."
    assert told(sentence, "Looking at it again") == [("reviews", date(2031, 10, 31))]


def test_a_weekday_of_a_month_is_one_day() -> None:
    sentence = "The Trust will open the hide by the last Friday of January 2032."
    assert told(sentence) == [("milestones", date(2032, 1, 30))]
    sentence = sentence.replace("last Friday", "second Tuesday")
    assert told(sentence) == [("milestones", date(2032, 1, 13))]


@pytest.mark.parametrize(
    "sentence",
    [
        "If by 6 May 2032 no ranger has been found the Council may ask for one.",
        "From 1 April 2032 the toll goes up each year by inflation.",
        "The rate goes up each year. The Council will confirm it by 15 December so that tolls can be set.",
        "The Council pays £4,000 for the period from the start to 31 March 2032.",
    ],
)
def test_a_condition_and_what_goes_on_fall_on_no_day(sentence: str) -> None:
    assert told(sentence) == []


def test_what_is_confirmed_by_a_day_of_each_year_recurs() -> None:
    sentence = (
        "The toll goes up each year. The Council will confirm it by 15 December so that bills can be sent."
    )
    text = DOCUMENT.format(sentence=sentence, heading="Tolls")
    assert ("annual", "The Council will confirm it by 15 December so that bills can be sent") in told_in(
        text, "recurring", "frequency", "what"
    )


SHEET = """# Path Protocol

| Owner | The Rangers | |
|---|---|---|
| Ver | Date | Change |
| 0.1 | 9 September 2030 | first draft |
| 1.0 | 14 February 2031 | approved |

1. Term

1.1 This Protocol starts on 1 April 2031 and ends on 31 March 2035.
"""


def test_the_versions_of_a_front_sheet_are_no_milestones_and_no_history() -> None:
    assert told_in(SHEET, "milestones", "date") == told_in(SHEET, "background", "date") == []


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "By 6 May 2032 it shall decide if it goes on, having seen the survey, the replies and the bill.",
            ["the survey", "the replies", "the bill"],
        ),
        ("By 6 May 2032 the Path Board shall decide whether to go on, having received a survey.", []),
    ],
)
def test_what_a_board_has_received_when_it_decides_is_the_evidence(
    sentence: str, evidence: list[str]
) -> None:
    assert told_in(DOCUMENT.format(sentence=sentence, heading="Gateway"), "gateways", "evidence") == [
        (evidence,)
    ]
