"""Lines that take back the one before them, and lines that only look so."""

import pytest

from agreements.requests import Last
from questions.loose.going_on.righted import righted
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
STEP = Last("doncaster", "who is to report on the audit? (doncaster)")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("not the audit, the survey", "what about the survey?"),
        ("sorry, survey not audit", "what about survey?"),
        ("the survey, not the audit", "what about the survey?"),
        ("not the audit but the survey", "what about the survey?"),
        ("oh no, the survey", "what about the survey?"),
    ],
)
def test_what_is_named_in_the_place_of_another_is_asked_of(said: str, asked: str) -> None:
    assert righted(said, STEP, SAMPLE) == asked


@pytest.mark.parametrize(
    "said",
    [
        "audits not held",
        "the audit, not done",
        "not the survey, the plan",
        "no, who signs the audit?",
        "not sure, when is it?",
        "and the last one",
        "sorry, sign Southend",
        "no",
        "back to the first one",
    ],
)
def test_what_takes_nothing_back_is_left(said: str) -> None:
    assert righted(said, STEP, SAMPLE) == said


def test_the_first_is_the_agreement_that_was_asked_about_first() -> None:
    last = Last("stockport", "when does Stockport end? (after: when does Doncaster end?)")
    assert righted("back to the first one - who signs?", last, SAMPLE) == "back to doncaster - who signs?"
    assert righted("who does the first one?", last, SAMPLE) == "who does the first one?"
    of_one = Last("doncaster", "who signs? (doncaster) (after: when does Doncaster end?)")
    assert righted("back to the first one", of_one, SAMPLE) == "back to the first one"


def test_a_long_line_takes_no_time() -> None:
    for said in ("not " * 1200, "not a, " * 700, "no, the " + "a-" * 2400, "a not b " * 600):
        assert not is_slow(lambda line: righted(line, STEP, SAMPLE), said, 0.1), said[:40]
