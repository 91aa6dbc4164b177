"""Days that a sentence says are meant by `then` in the next, and nothing where it is open which are meant."""

from datetime import date

import pytest

from questions.loose.going_on.said_before import with_days_before

TODAY = date(2019, 5, 8)  # a Wednesday


def names(text: str) -> bool:
    return "Ottermouth" in text


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (
            "I am on leave for three weeks from Friday. Is anything due on Ottermouth while I'm away?",
            "Is anything due on Ottermouth between 10 May 2019 and 30 May 2019?",
        ),
        (
            "We shut from 3 to 9 June. Does anything fall due on Ottermouth in that time?",
            "Does anything fall due on Ottermouth between 3 June 2019 and 9 June 2019?",
        ),
        (
            "The auditors come on 4 July. Will Ottermouth be over by then?",
            "Will Ottermouth be over by 4 July 2019?",
        ),
        (
            "My post ends in February. What is due on Ottermouth before then?",
            "What is due on Ottermouth before 1 February 2020?",
        ),
        (
            "Ottermouth was drafted in March 2018. Who signed it before then?",
            "Ottermouth was drafted in March 2018. Who signed it before 1 March 2018?",
        ),
    ],
)
def test_days_of_the_sentence_before_are_meant(said: str, read: str) -> None:
    assert with_days_before(said, TODAY, names) == read


@pytest.mark.parametrize(
    "said",
    [
        "Is anything due on Ottermouth while I'm away?",
        "I am on leave soon. Is anything due on Ottermouth while I'm away?",
        "I start on 3 June. She leaves on 9 July. Will Ottermouth be over by then?",
        "When does it start, on 3 June? Will it be over by then?",
        "The auditors come on 4 July. When does Ottermouth end?",
    ],
)
def test_a_line_is_left_alone_that_leaves_open_which_days(said: str) -> None:
    assert with_days_before(said, TODAY, names) == said
