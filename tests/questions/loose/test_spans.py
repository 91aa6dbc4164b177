"""A time in a question is the one that a command would read, and what is part of a name is none."""

from datetime import date

import pytest

from agreements.days.calendar import Period
from agreements.unread import NotADay
from answering.requests import Question
from questions.loose.reader import read_question
from questions.loose.spans import times
from questions.when import period
from tests.questions.memory import MemoryVocabulary, entry

TODAY = date(2026, 11, 22)
VOCABULARY = MemoryVocabulary([entry("ferry"), entry("orchard")])


@pytest.mark.parametrize(
    "said",
    [
        *("summer 2019", "the end of autumn 2019", "winter 2019/20", "spring holidays 2019"),
        *("early 2019", "mid-2019", "the back end of 2019", "the first half of 2019/20", "h2 2019"),
        *(
            "xmas 2019",
            "easter 2019",
            "new year 2019",
            "the last quarter of 2019/20",
            "the final quarter of 19/20",
        ),
    ],
)
@pytest.mark.parametrize("lead", ["in", "by", "before", "during", "around"])
def test_a_question_and_a_command_read_the_same_days(said: str, lead: str) -> None:
    found = times(f"who cut the hedge {lead} {said}?", TODAY).period
    assert isinstance(found, Period)
    assert found == period(said, TODAY)


@pytest.mark.parametrize("name", ["winter 2019/20 plan", "late 2019 survey", "summer 2019 fair"])
def test_what_nothing_leads_to_is_of_a_name(name: str) -> None:
    read = times(f"who wrote the {name}?", TODAY).period
    assert read == period(name.split()[1], TODAY)


@pytest.mark.parametrize(
    "said", ["Q3 2019", "q3 of 19", "the third quarter of 2019", "the last quarter of 2019"]
)
def test_a_quarter_of_one_year_is_asked_back_and_not_read_as_this_year_s(said: str) -> None:
    read = read_question(f"what has ferry to pay in {said}?", VOCABULARY, today=TODAY)
    assert isinstance(read, NotADay)
    assert read.said == said
    assert "For a financial year say" in read.why


@pytest.mark.parametrize("said", ["was the Q3 2019 return sent, ferry?", "did ferry end by june 19?"])
def test_what_is_of_a_name_or_may_be_a_day_is_asked_all_the_same(said: str) -> None:
    assert not isinstance(read_question(said, VOCABULARY, today=TODAY), NotADay)


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("what has changed since 1 February, ferry?", date(2026, 2, 1)),
        ("what's new since December, ferry?", date(2025, 12, 1)),
        ("is anything done since 9 April 2019, ferry?", date(2019, 4, 9)),
        ("what was signed since Thursday, ferry?", date(2026, 11, 19)),
        ("what was signed since last Sunday, ferry?", date(2026, 11, 15)),
    ],
)
def test_since_a_day_is_from_the_last_such_day_up_to_now(said: str, first: date) -> None:
    read = read_question(said, VOCABULARY, today=TODAY)
    assert isinstance(read, Question)
    assert read.period == Period(first, TODAY)
