"""A free question may ask what was known on a day; by what was not known yet nothing is answered."""

from datetime import date

import pytest

from agreements.answers import Nothing, Register
from answering.deciding import decide_question
from answering.requests import Question
from questions.loose.reader import read_question
from tests.agreements.histories import given
from tests.questions.loose.desk import vocabulary_of
from tests.questions.memory import sample_register

TODAY = date(2017, 12, 1)
VOCABULARY = vocabulary_of(sample_register())


def read(said: str) -> Question:
    question = read_question(said, VOCABULARY, today=TODAY)
    assert isinstance(question, Question)
    return question


@pytest.mark.parametrize(
    ("said", "alone"),
    [
        ("when does Stockport end as known on 3 May 2016?", "when does Stockport end ?"),
        ("who signs Notts, as known on 3/5/2016", "who signs Notts"),
        ("as known on 3 May 2016 how much notice to leave Southend", "how much notice to leave Southend"),
    ],
)
def test_the_day_is_taken_out_of_the_words_and_kept(said: str, alone: str) -> None:
    question, without = read(said), read(alone)
    assert question.when.known_on == date(2016, 5, 3)
    assert (question.words, question.form, question.scope.among) == (
        without.words,
        without.form,
        without.scope.among,
    )


@pytest.mark.parametrize(
    "said", ["who chairs the JEG as known in Southend", "is Stockport well known on 3 May?"]
)
def test_what_is_no_day_and_what_is_only_well_known_stay_words(said: str) -> None:
    assert read(said).when.known_on is None


def test_of_an_agreement_that_was_not_known_yet_there_is_nothing() -> None:
    agreement = given("stockport", on="2016-05-04").agreement
    question = read("when does Stockport end as known on 3 May 2016?")
    assert decide_question(question, Register(agreements=(agreement,)), TODAY) == Nothing("stockport")
    later = read("when does Stockport end as known on 4 May 2016?")
    assert not isinstance(decide_question(later, Register(agreements=(agreement,)), TODAY), Nothing)
