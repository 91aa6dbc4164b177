"""What is asked besides in words without a verb, `and by whom`, takes from the first what was done."""

from datetime import date

import pytest

from agreements.requests import Last
from answering.requests import Form, Question, Two
from questions.hearing import hear
from tests.questions.memory import MemoryVocabulary, sample_register

TODAY = date(2019, 5, 8)
VOCABULARY = MemoryVocabulary(sample_register())


@pytest.mark.parametrize(
    "said",
    [
        *(
            "when was the Stockport forum launched, and by whom?",
            "when was the Stockport forum launched and who by",
        ),
        "on what day was the Stockport forum first launched, and by who?",
    ],
)
def test_who_did_what_the_first_half_says_was_done_is_asked(said: str) -> None:
    heard = hear(said, VOCABULARY, today=TODAY).request
    assert isinstance(heard, Two)
    _, second = heard.questions
    assert (second.form, second.scope.only) == (Form.WHO, "stockport")
    assert {"forum", "launched"} <= set(second.words)


def test_it_is_asked_so_in_a_line_of_its_own() -> None:
    last = Last("stockport", "when was the Stockport forum launched?")
    heard = hear("and who by?", VOCABULARY, today=TODAY, last=last).request
    assert isinstance(heard, Question)
    assert "launched" in heard.words


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("when was the Stockport forum launched?", "and who to?"),
        ("when was the Stockport forum launched by the Council?", "and by whom?"),
        ("when was it launched?", "and by whom?"),
        ("when will the Stockport forum be launched?", "and by whom?"),
    ],
)
def test_what_was_done_is_not_taken_where_another_thing_is_asked_or_it_is_said_by_whom(
    before: str, said: str
) -> None:
    heard = hear(said, VOCABULARY, today=TODAY, last=Last("stockport", before)).request
    assert isinstance(heard, Question)
    assert "launched" not in heard.words
