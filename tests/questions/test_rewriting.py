"""A line is rewritten step by step before it is read, in one order; one that is too long is left alone."""

from datetime import date

import pytest

from agreements.requests import Last, Topic
from agreements.unread import TooLong
from answering.requests import Two
from questions.hearing import hear
from questions.reader import LIMIT, LONGEST_QUESTION
from questions.rewriting import Against, rewritten
from tests.questions.memory import MemoryVocabulary, sample_register

TODAY = date(2026, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())
ABOUT_DONCASTER = Last("doncaster", "when does the Doncaster MoU end?")
SHOWN = Last("doncaster", "milestones doncaster")


@pytest.mark.parametrize(
    ("said", "last", "read"),
    [
        ("hi all, quick query - who chairs the JCCC?", None, "who chairs the JCCC?"),
        ("show me clause 16.1 of Doncaster", None, "clause 16.1 Doncaster"),
        ("what's overdue?", None, "overdue"),
        ("and Southend?", ABOUT_DONCASTER, "when does the Southend MoU end?"),
        ("who wd u ask abt Southend", None, "who would you ask about Southend"),
        ("hi all, quick query - who wd u ask abt Southend", None, "who would you ask about Southend"),
        ("status Doncaster", None, "status Doncaster"),
        ("status Doncaster", ABOUT_DONCASTER, "status Doncaster"),
        ("sign Southend", ABOUT_DONCASTER, "sign Southend"),
        ("in January?", SHOWN, "which of the milestones fall due in January? (doncaster)"),
        ("as of 1 Dec 2017", SHOWN, "milestones doncaster as of 1 Dec 2017?"),
    ],
)
def test_each_step_takes_what_the_one_before_it_left(said: str, last: Last | None, read: str) -> None:
    assert rewritten(said, Against(SAMPLE, TODAY, last)).strip() == read


def test_no_step_would_change_a_plain_command() -> None:
    begun = Last("")  # a conversation about nothing, in which a command goes through the steps
    for one in SAMPLE.agreements(9):
        for said in (f"{topic} {name}" for topic in Topic for name in one):
            assert rewritten(said, Against(SAMPLE, TODAY, begun)) == said
            assert rewritten(said, Against(SAMPLE, TODAY, None)) == said


def test_a_command_of_no_agreements_name_goes_through_the_steps() -> None:
    assert rewritten("status live agreements", Against(SAMPLE, TODAY, None)) == "list live"


def test_what_is_too_long_to_be_read_is_not_rewritten() -> None:
    said = "hi all, who signs Southend " + "very " * LIMIT
    assert rewritten(said, Against(SAMPLE, TODAY, ABOUT_DONCASTER)) == said


def test_a_question_may_be_shorter_than_a_command() -> None:
    said = "who signs Southend " + "very " * (LONGEST_QUESTION // 5)
    assert len(said) < LIMIT
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, TooLong)
    act = "reject Doncaster 3 because " + f"{'unreasonable' * 3} " * (LONGEST_QUESTION // 30)
    assert not isinstance(hear(act, SAMPLE, today=TODAY).request, TooLong)


@pytest.mark.parametrize(
    ("said", "each"),
    [
        (
            "Please help with Stockport: 1. who chairs the board? 2. when does it end? 3. is it signed",
            ["who chairs the board (stockport)", "when does it end (stockport)", "is it signed (stockport)"],
        ),
        (
            "(1) how much notice does Southend need (2) who pays for Lancashire",
            ["how much notice does Southend need", "who pays for Lancashire"],
        ),
    ],
)
def test_numbered_questions_are_asked_one_by_one(said: str, each: list[str]) -> None:
    assert rewritten(said, Against(SAMPLE, TODAY, None)) == "? ".join(each)
    request = hear(said, SAMPLE, today=TODAY).request
    assert isinstance(request, Two)
    assert len(request.questions) == len(each)
    assert all(one.scope.chosen for one in request.questions)


@pytest.mark.parametrize(
    "said",
    [
        "what do clause 1. and clause 2. say in Southend",
        "is it 1. the council or 3. the trust that signs for Southend",
        "done Doncaster M3 because 1. it is signed and 2. it is sent",
    ],
)
def test_numbers_that_count_no_questions_cut_nothing(said: str) -> None:
    assert not isinstance(hear(said, SAMPLE, today=TODAY).request, Two)
