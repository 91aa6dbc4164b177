"""What is due on a day: deeds in numbers, firsts of many, cells of quarters; and what only looks due."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

DEED = """MEMORANDUM OF UNDERSTANDING

between

(1) Teal Bay Council ("the Council")
(2) Marram Sea Trust ("the Trust")

1. TERM

1.1 This Memorandum will operate from 1st April 2041 to 31st March 2044.

2. {}

2.1 {}
"""
PAGE = """# The Marram Memorandum

**Who.** This memorandum is between Teal Bay Council and Marram Sea Trust.

**When.** It starts on 1 April 2041 and ends on 31 March 2044.

## {}

{}
"""


def due(text: str) -> list[object]:
    """Give the days of the milestones, with the first of each that is a window."""
    told = told_in(text, "milestones", "date", "date_from", "bound")
    return [(first, day) if first and bound != "by" else day for day, first, bound in told]


@pytest.mark.parametrize("layout", [DEED, PAGE])
@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The Trust will train 40 lifeguards by 31 May 2042.", [date(2042, 5, 31)]),
        ("The Council shall commission not fewer than 24 huts by 30 June 2041.", [date(2041, 6, 30)]),
        ("The Trust shall employ not fewer than 6.5 whole time guards by 1 May 2041.", [date(2041, 5, 1)]),
        (
            "A full annual report goes to the Tide Board in June each year, starting June 2042.",
            [(date(2042, 6, 1), date(2042, 6, 30))],
        ),
        ("The Tide Board meets every other month, starting on 14 May 2041.", [date(2041, 5, 14)]),
        ("The Trust shall report by 30 June in each year, the first by 30 June 2042.", [date(2042, 6, 30)]),
        (
            "The partners will agree what is next no later than the October before it ends.",
            [date(2043, 10, 31)],
        ),
        ("The partners will talk by the end of the May before the end date.", [date(2043, 5, 31)]),
    ],
)
def test_what_is_done_by_a_day_is_due_on_it(layout: str, sentence: str, days: list[object]) -> None:
    assert due(layout.format("Work", sentence)) == days


@pytest.mark.parametrize(
    "sentence",
    [
        "The Trust shall answer within ten minutes in not less than 85% of cases by 31 May 2042.",
        "The Council pays £9,000 a year by 1 May each year, the first being due on 1 May 2042.",
        "The Tide Board meets on the first Monday of every other month, starting with May 2042.",
        "The plan will cover 1 May 2042 to 31 July 2042 and will set out the huts.",
        "The Trust will send a forecast of spend to 31 March 2042 every month.",
        "The patrols were due to finish on 30 June 2042.",
        "Grant not spent by 31 March 2042 will be returned to the Council.",
        "In later years the shares follow the number of huts. Figures will be sent out by 31st December.",
        "It shall have regard to a comparison of costs with those of 2042/43.",
        "[To be attached once agreed at the first meeting, October 2041]",
        "School year: 1 September to 31 August",
    ],
)
def test_what_only_counts_covers_or_bounds_is_not_due(sentence: str) -> None:
    assert due(DEED.format("WORK", sentence)) == []


@pytest.mark.parametrize("heading", ["How we will know it works", "What success looks like"])
def test_rows_of_what_success_is_are_no_milestones(heading: str) -> None:
    table = "| Measure | Now | Where we want to be |\n|---|---|---|\n"
    table += "| Rescues | 70 | fewer than 40 by 3 May 2042 |"
    assert due(PAGE.format(heading, table)) == []


def test_a_quarter_alone_in_a_cell_is_that_of_the_year_in_the_heading() -> None:
    table = (
        "| No. | Product | Lead | Due |\n|---|---|---|---|\n| 1 | Map of the tides | Trust | Q3 |\n"
        "| 2 | Painted huts | Council | 3 May 2042 |\n| 3 | Song book | Trust | Quarter 1, 2043/44 |"
    )
    assert due(PAGE.format("Work plan 2042/43", table)) == [
        (date(2042, 10, 1), date(2042, 12, 31)),
        date(2042, 5, 3),
        (date(2043, 4, 1), date(2043, 6, 30)),
    ]
    assert due(PAGE.format("Work plan", table))[0] == date(2042, 5, 3)


def test_a_row_of_those_to_reach_and_the_last_of_a_timetable_tell_no_milestone() -> None:
    people = (
        "| Partner | Who | How |\n|---|---|---|\n"
        "| Trust | Una Frost, Manager (from 12 May 2041) | una@marram.example / 01632 960 431 |\n"
        "| Council | Odile Tull | 01632 960 200 |"
    )
    assert due(PAGE.format("Key contacts", people)) == []
    days = (
        "| When | What | Who |\n|---|---|---|\n| 3 May 2041 | Huts open | Trust |\n"
        "| 31 March 2044 | Memorandum ends | All |"
    )
    assert due(PAGE.format("Key dates", days)) == [date(2041, 5, 3)]


def test_a_decision_that_a_row_tells_again_is_one() -> None:
    text = PAGE.format(
        "Going on",
        "We will decide by the end of May 2043 whether to carry on for another year.\n\n## Key dates\n\n"
        "| When | What | Who |\n|---|---|---|\n| 31 May 2043 | Decision on another year | All |\n"
        "| 3 May 2041 | Huts open | Trust |",
    )
    assert due(text) == [date(2043, 5, 31), date(2041, 5, 3)]
    opens = "On 14 May 2042 the Tide Board will decide whether the patrols go on to the north sands."
    days = "| When | What | Who |\n|---|---|---|\n| 14 May 2042 | Decision on the north sands | Tide Board |"
    days += "\n| 3 May 2041 | Huts open | Trust |"
    text = PAGE.format("Stopping to think", f"{opens}\n\n## Key dates\n\n{days}")
    assert [day for (day,) in told_in(text, "gateways", "date")] == [date(2042, 5, 14)]
    assert due(text) == [date(2041, 5, 3)]


def test_a_row_among_commitments_is_told_again_only_on_the_same_day() -> None:
    table = (
        "\n\n| What | Who | When |\n|---|---|---|\n| Lifeguard leader in every hut | Trust | {} |\n"
        "| Huts painted | Council | 3 May 2042 |"
    )
    promise = "The Trust will have a lifeguard leader in every hut by 30.9.41."
    assert due(PAGE.format("Work", promise + table.format("30 September 2041"))) == [
        date(2041, 9, 30),
        date(2042, 5, 3),
    ]
    assert len(due(PAGE.format("Work", promise + table.format("31 August 2041")))) == 3


def test_a_row_that_starts_or_ends_the_agreement_is_no_milestone_but_what_goes_live_then_is() -> None:
    days = (
        "| When | What | Who |\n|---|---|---|\n| 1 April 2041 | Memorandum starts | All |\n"
        "| 1 April 2041 | Patrols go live | Trust |\n| 31 March 2044 | Memorandum ends | All |"
    )
    assert due(PAGE.format("Key dates", days)) == [date(2041, 4, 1)]


def test_a_quarter_or_day_without_a_year_is_of_the_year_that_heads_its_column() -> None:
    table = (
        "| What | 2041/42 | 2042/43 | Who |\n|---|---|---|---|\n| Rota in place | Q2 | | Trust |\n"
        "| Huts painted | | 31 October | Council |\n| Maps drawn | 30 June | | Trust |"
    )
    assert due(PAGE.format("Key milestones", table)) == [
        (date(2041, 7, 1), date(2041, 9, 30)),
        date(2042, 10, 31),
        date(2041, 6, 30),
    ]


def test_what_is_counted_from_signing_is_told_by_its_rule_and_other_reviews_are_deeds() -> None:
    text = DEED.format("WORK", "The Trust will have a guard in post no later than six weeks after signature.")
    text = text.replace("operate from 1st April 2041 to", "operate from the last signature to")
    told = told_in(text, "milestones", "date", "date_text")
    assert told == [(None, "no later than six weeks after signature")]
    text = DEED.format("WORK", "The Trust will review all plans by 31 December 2041.")
    assert due(text) == [date(2041, 12, 31)]
    assert told_in(text, "reviews", "date") == []


def test_the_day_of_a_signature_is_nothing_that_happened() -> None:
    text = DEED.format(
        "SIGNATURES",
        "Signed for the parties\n\nCouncil:  ACC Ruth Tamblyn, Assistant Chief Officer   Signed: R Tamblyn   "
        "Date: 10/02/2041\nTrust:    Oscar Finch, Director of Tides                 Signed: O Finch     "
        "Date: 12/02/2041",
    )
    assert told_in(text, "background", "date") == []


def test_a_day_beside_the_column_that_tells_when_is_a_part_of_what_is_done() -> None:
    table = (
        "| What | Output | Date due |\n|---|---|---|\n"
        "| Huts | Plan to paint half by 31 May 2043 | 3 May 2042 |\n| Ropes | List by June 2042 | tbc |"
    )
    assert due(PAGE.format("Work programme", table))[0] == date(2042, 5, 3)
    assert date(2043, 5, 31) not in due(PAGE.format("Work programme", table))
    held = "If the Board does not agree, the huts will go back to general use from 1 January 2043."
    assert due(DEED.format("HUTS", held)) == []
