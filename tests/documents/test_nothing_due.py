"""Days on which nothing is due: what one is excused from, held back, defined or decided on, and another's."""

from datetime import date
from time import thread_time

import pytest

from documents.dates import find_dates
from tests.documents.drafts import told_in

WEIRS = """# Memorandum of Understanding for the Weir Gardens

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Weir Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031. It ends on 31 March 2035, four years after the start.

2. Gardens

2.1 {sentence}

3. Timetable

| What | Who | When |
|---|---|---|
| Sluice repaired | Trust | {row} |

4. Definitions

| Term | Meaning |
|---|---|
| Sluice Day | 6 October 2031 |
"""


def told(sentence: str, section: str = "milestones", row: str = "soon") -> list[object]:
    return [day for (day,) in told_in(WEIRS.format(sentence=sentence, row=row), section, "date")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Trust shall not be required to send in accounts by 4 May 2032.",
        "The Trust is not obliged to send in accounts by 4 May 2032.",
        "Neither the Council nor the Trust need not plant the beds by 4 May 2032.",
        "The Council is under no obligation to the Trust, and has no duty to mend the wall by 4 May 2032.",
        "The Trust does not have to open the beds by 4 May 2032.",
        "The grant will be payable on a claim, and not before 4 May 2032.",
        "The Trust shall pay its rent quarterly in advance on 1 April, 1 July, 1 October and 1 January.",
        "Beds: North = 4 May 2032 to 6 June 2032.",
        "Planting is subject to the Friends of the Weir, who will meet in May 2032.",
        "The Council will discuss with the Trust whether a kiosk is to open in May 2032.",
    ],
)
def test_nothing_is_due_on_a_day_that_binds_nobody(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Trust need not report in the first year, but will send in accounts by 4 May 2032.",
        "Not later than 4 May 2032 the Trust will send in accounts.",
        "The Trust is not only to plant the beds but must open them by 4 May 2032.",
        "The Trust is exempt from fees. It will open the beds by 4 May 2032.",
    ],
)
def test_what_is_promised_beside_it_is_due(sentence: str) -> None:
    assert told(sentence) == [date(2032, 5, 4)]


@pytest.mark.parametrize("sentence", ["The Trust need not report each month.", "Nobody has to, nor need to."])
def test_what_one_is_excused_from_does_not_recur(sentence: str) -> None:
    assert told_in(WEIRS.format(sentence=sentence, row="soon"), "recurring", "frequency") == []


def test_a_row_is_not_told_again_by_what_is_counted_from_it() -> None:
    sentence = "The Trust will lay out the rose bed four weeks after the Sluice Day, once it is repaired."
    days = told(sentence, row="6 October 2031")
    assert days == [date(2031, 11, 3), date(2031, 10, 6)]


def test_a_sentence_of_many_days_takes_no_longer_than_it_is_long() -> None:
    """Each day is looked at once: twice as many take about twice the time, not four times."""

    def seconds(days: int) -> float:
        listed = ", ".join(f"{1 + at % 28} May {2031 + at % 4}" for at in range(days))
        text = WEIRS.format(sentence=f"The Trust will open the beds on {listed}.", row="soon")
        find_dates.cache_clear()
        starts = thread_time()
        told_in(text, "milestones", "date")
        return thread_time() - starts

    seconds(4)  # what is made once
    assert min(seconds(280) for _ in range(2)) < 6 * max(min(seconds(70) for _ in range(2)), 0.1)


def test_a_table_takes_no_longer_than_it_has_rows() -> None:
    """Each row is looked at once: four times as many take about four times as long, not sixteen."""

    def seconds(rows: int) -> float:
        table = "\n".join(
            f"| Bed {at} dug | Trust | {1 + at % 28} May {2031 + at % 4} |" for at in range(rows)
        )
        text = WEIRS.format(sentence="The beds are listed.", row=f"soon |\n{table}\n| Wall | Trust | soon")
        find_dates.cache_clear()
        starts = thread_time()
        told_in(text, "milestones", "date")
        return thread_time() - starts

    seconds(4)  # what is made once
    assert min(seconds(800) for _ in range(2)) < 8 * max(min(seconds(200) for _ in range(2)), 0.1)
