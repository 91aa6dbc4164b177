"""Days without a year that come every year, and those that come once."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

TOLLS = """# Memorandum of Understanding for the Toll House

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Weir Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. Work

2.1 {sentence}
"""


def told(sentence: str) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    text = TOLLS.format(sentence=sentence)
    return told_in(text, "recurring", "frequency"), told_in(text, "milestones", "date")


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("The Council will set the tolls of each later year by 4 May.", 1),
        ("The Trust shall give the Council a list of repairs by 4 May for the year which follows.", 1),
        ("Unspent money is returned to the Council by 4 May.", 1),
        ("Underspends at the toll house are carried forward if the Council so decides by 4 May.", 1),
        ("The Trust will send the Council a year-end statement by 4 May.", 1),
        ("The Trust contributes £3,200 a year, by 4 May.", 1),
        ("The Trust shall set the wages by 4 May and the tolls by 6 June for the following year.", 2),
        ("The Trust sends a list every May; a map each June; and its accounts annually by 3 July.", 3),
    ],
)
def test_a_day_of_every_year_is_a_duty_that_recurs(sentence: str, times: int) -> None:
    assert told(sentence) == ([("annual",)] * times, [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council will set the tolls by 4 May.",
        "The underspend of the fair will be returned by 4 May 2031.",
        "The Trust will mend the gate, which every year leaks; paint it; and hang it by 4 May 2031.",
    ],
)
def test_a_day_that_comes_once_is_due_once(sentence: str) -> None:
    assert (date(2031, 5, 4),) in told(sentence)[1]
