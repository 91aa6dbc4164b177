"""Days counted from each stage of the work, by the days on which the stages start; and what has none."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

LANTERNS = """# Memorandum of Understanding for the Lantern Boats

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Boat Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. Waves

2.1 The boats are lit in waves:

{table}

2.2 {sentence}

2.3 {following}
"""
WAVES = """| Wave | Boats | Opens | Led by |
|---|---|---|---|
| 1 | Punts | 4 May 2031 | Trust |
| 2 | Ferries | 6 October 2031 | Council |
| 3 | Barges | 10 May 2032 | Trust |"""
DATED = ("milestones", "gateways", "reviews")


def told(
    sentence: str, following: str = "Boats are kept dry.", table: str = WAVES
) -> list[tuple[str, object]]:
    text = LANTERNS.format(table=table, sentence=sentence, following=following)
    waves = {date(2031, 5, 4), date(2031, 10, 6), date(2032, 5, 10)}
    days = ((name, day) for name in DATED for (day,) in told_in(text, name, "date"))
    return [(name, day) for name, day in days if day not in waves]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The Trust will print the map four weeks before Wave 3.", [date(2032, 4, 12)]),
        ("The Trust will print the map within two months of wave two.", [date(2031, 12, 6)]),
        (
            "The Trust will print a map one month ahead of every wave.",
            [date(2031, 4, 4), date(2031, 9, 6), date(2032, 4, 10)],
        ),
        (
            "No later than one week before each of waves 2 and 3 the Trust will print a map.",
            [date(2031, 9, 29), date(2032, 5, 3)],
        ),
    ],
)
def test_a_day_is_counted_from_a_stage_or_from_each(sentence: str, days: list[date]) -> None:
    assert told(sentence) == [("milestones", day) for day in days]


def test_each_stage_has_a_gateway_of_its_own() -> None:
    sentence = (
        "Waves 2 and 3 shall not start until the Boat Board has agreed. Three weeks before each date the "
        "Boat Board will meet and wants to see: (i) the count of visitors; (ii) the fire certificate."
    )
    assert told(sentence) == [("gateways", date(2031, 9, 15)), ("gateways", date(2032, 4, 19))]


def test_each_stage_is_reviewed_after_it_opens() -> None:
    sentence = "Each wave is reviewed ten days, and again 60 days, after it opens."
    days = [date(2031, 5, 14), date(2031, 7, 3), date(2031, 10, 16), date(2031, 12, 5)]
    assert told(sentence) == [("reviews", day) for day in (*days, date(2032, 5, 20), date(2032, 7, 9))]


def test_a_stage_may_be_told_to_begin_in_a_sentence() -> None:
    begins = "Stage B opens on 4 September 2032."
    assert ("milestones", date(2032, 11, 4)) in told(
        begins, "The Trust will report two months after Stage B."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The Trust will print the map four weeks before Wave 7.",
        "The Trust will print a map one month ahead of every tranche.",
        "The Trust will print a map one month ahead of each fair.",
        "Each boat is oiled ten days after the go-live of the web page.",
        "The Trust keeps the map for two months during Wave 2.",
    ],
)
def test_what_counts_from_no_stage_that_is_dated_has_no_day(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "table",
    [
        "| Wave | Closes |\n|---|---|\n| 2 | 6 October 2031 |\n| 3 | 10 May 2032 |",
        "| Wave | Opens |\n|---|---|\n| 2 | 6 October 2031 |\n| 2 | 10 May 2032 |",
        "| Report | Due |\n|---|---|\n| Wave 2 report | 6 October 2031 |\n| Map | 10 May 2032 |",
    ],
)
def test_a_day_that_a_stage_does_not_start_on_is_none_to_count_from(table: str) -> None:
    assert told("The Trust will print the map four weeks before Wave 2.", table=table) == []
