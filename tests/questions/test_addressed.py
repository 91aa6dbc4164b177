"""A command after which somebody is mentioned, who is to see it: that is no part of a name or of a day."""

from datetime import date

import pytest

from agreements import acts
from agreements.requests import About, Base, ListAgreements, Topic
from agreements.unread import NotADay, NotFound
from answering.requests import Question
from questions.hearing import hear
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
STATUS = About(Topic.STATUS, "doncaster")


def heard(said: str) -> Base:
    request = hear(said, SAMPLE, today=date(2017, 12, 5)).request
    return request.otherwise or request if isinstance(request, Question) else request


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("status doncaster <@U0PAT001>", STATUS),
        ("doncaster <@U0PAT001|pat>, <@U0PAT002>", STATUS),
        ("status <!channel> *Doncaster* cc <@U0PAT001>", STATUS),
        ("list <@U0PAT001> fyi", ListAgreements()),
        ("people add <@U0PAT001>", acts.StartAppointing("@U0PAT001")),
    ],
)
def test_whoever_is_only_to_see_it_is_left_out(said: str, request_: Base) -> None:
    assert heard(said) == request_


def test_whoever_it_is_about_stays_and_no_act_is_guessed() -> None:
    assert isinstance(heard("history doncaster by <@U0PAT001>"), NotADay)
    assert isinstance(heard("sign doncaster <@U0PAT001>"), NotFound)
