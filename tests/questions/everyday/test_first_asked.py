"""What newcomers ask for first is given: a copy, the whole, the gist, what there is; a question stays one."""

from datetime import date

import pytest

from agreements.requests import Last
from answering.requests import Question
from questions.everyday.first_asked import as_first_asked
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

VOCABULARY = MemoryVocabulary(sample_register())


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("could I have a signed copy of the Stockport MoU?", "export stockport pdf"),
        ("please forward me the lancashire agreement", "export lancashire pdf"),
        ("have you got a scan of Doncaster", "export doncaster pdf"),
        ("may we read the stockport agreement itself", "show stockport"),
        ("what does the Lancashire memorandum actually say?", "show lancashire"),
        ("sum up Stockport in two sentences", "status stockport"),
        ("the main points of doncaster in plain english please", "status doncaster"),
        ("how's lancashire getting on", "status lancashire"),
        ("hows stockport?", "status stockport"),
        ("wheres the Stockport MoU up to", "status stockport"),
        ("is Lancashire still ok?", "status lancashire"),
        ("how are you today", "help"),
        ("may I have a word version of Southend", "export southend docx"),
        ("could you give me the Lancashire MoU as a spreadsheet", "export lancashire xlsx"),
        ("have you got Stockport in PDF form", ""),
        ("do you have Stockport in excel?", "export stockport xlsx"),
        ("a printed copy of Stockport please", "export stockport pdf"),
        ("save everything as csv", "export all csv"),
        ("what does the word host mean in Lancashire", ""),
        ("in a word, is Stockport binding", ""),
        ("how is Lancashire paid", ""),
        ("where is the Stockport board", ""),
        ("are there any other papers", ""),
        ("show me all our papers", "list"),
        ("who built this bot", "help"),
        ("anything new this week?", "home"),
    ],
)
def test_what_is_asked_for_first_is_a_command(said: str, typed: str) -> None:
    request = hear(said, VOCABULARY, today=date(2017, 5, 1)).request
    assert (
        request.typed == typed
        if typed
        else request.typed not in {"list", "help", "home", "status lancashire", "status stockport"}
    )


@pytest.mark.parametrize(
    "said",
    [
        *(
            "is the copy of Southend signed?",
            "what does Southend say about notice",
            "who wrote the Southend MoU",
        ),
        *(
            "can I see who chairs the JCCC",
            "who has a copy of Stockport",
        ),
        *(
            "is there anyone on the JEG from the CCG",
            "what does the Council have to send to the CCG in Stockport",
        ),
    ],
)
def test_what_asks_for_a_fact_stays_a_question(said: str) -> None:
    assert isinstance(hear(said, VOCABULARY, today=date(2017, 5, 1)).request, Question)


def test_a_copy_is_of_the_agreement_spoken_of_and_without_one_it_is_asked_of_which() -> None:
    last = Last("stockport", "when does Stockport end?")
    assert hear("can I have a copy?", VOCABULARY, today=date(2017, 5, 1), last=last).request.typed == (
        "export stockport pdf"
    )
    assert as_first_asked("can i have a copy", "") == "show"


def test_no_long_line_takes_long() -> None:
    for line in ("x" * 2_000, "a " * 24, "in short " * 12, "can i see " * 8, "send me " + "x" * 1_900):
        assert not is_slow(lambda said: as_first_asked(said, ""), line.strip(), 0.1), line[:40]
