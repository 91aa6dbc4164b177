"""An agreement that the register does not have is answered from no other, and its thread goes on of it."""

import time
from pathlib import Path

import pytest

from agreements.requests import Last
from answering.requests import Question
from questions.hearing import hear
from questions.loose.naming import naming
from questions.loose.unheld import unheld
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from tests.questions.memory import MemoryVocabulary, entry
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parent / "register").glob("*.yaml")))
VOCABULARY = MemoryVocabulary(REGISTER)
NAME = REGISTER[0].short_name


def said_of(said: str) -> str:
    return unheld(said, naming(said, VOCABULARY), VOCABULARY)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("what does the council pay the trust under the Thanet agreement?", "Thanet"),
        ("when does the Barking MoU end", "Barking"),
        ("who chairs the board in Rutland's memorandum of understanding", "Rutland"),
        ("does the agreement with Torbay District Council renew itself?", "Torbay District Council"),
        ("how long is the contract for Mid Suffolk", "Mid Suffolk"),
        ("Thanet agreement: who signs?", "Thanet"),
        ("what is due under the thanet agreement", "thanet"),
    ],
)
def test_a_name_before_what_an_agreement_is_or_behind_it_is_one_that_is_not_held(
    said: str, name: str
) -> None:
    assert said_of(said) == name
    assert f"The register has no agreement called \u201c{name}\u201d" in text(
        MemoryDesk(REGISTER).ask(said, today=TODAY)
    )


@pytest.mark.parametrize(
    "said",
    [
        *(
            "when does the current agreement end",
            "when does our signed MoU end?",
            "what does the orignal MoU say",
        ),
        *(
            "when does the Draft Agreement end",
            "is there an agreement with Thanet",
            "is the overarching MoU signed",
        ),
        *(
            "When does this agreement end?",
            "Is the agreement in force?",
            "what does the agreement say on The Board",
        ),
        *(
            "who signed the agreement for Thanet Council?",
            "the agreement in May",
            "THE MOU",
            "is the CCG MoU signed",
        ),
        f"does the Thanet agreement come before {NAME}?",
        f"when does the {NAME} agreement end",
    ],
)
def test_what_only_qualifies_an_agreement_names_none(said: str) -> None:
    assert said_of(said) == ""


def test_an_agreement_that_another_speaks_of_is_told_of_from_that_one() -> None:
    of_it = {"name": "Hill Walks", "as": "Set up by the Rowley agreement of 2011"}
    desk = MemoryDesk((entry("penmoor", mentioned=[of_it]), entry("sallow")))
    assert "Hill Walks" in text(desk.ask("what was set up by the Rowley agreement?", today=TODAY))
    assert "no agreement called" in text(desk.ask("what was set up by the Thanet agreement?", today=TODAY))


def test_a_thread_goes_on_of_the_agreement_that_is_not_held_until_another_is_named() -> None:
    before = Last("", "what does the council pay under the Thanet agreement?")
    for said in ("and when does it end?", "who signs?", "is that before it ends"):
        question = heard(said, before)
        assert question.scope.unheld == "Thanet"
        before = Last("", question.typed)
    assert heard(f"and {NAME}?", before).scope.unheld == ""
    assert heard(f"how is {NAME} changed?", before).scope.among == (REGISTER[0].id,)


def test_in_a_thread_of_another_agreement_it_is_not_answered_from_that_one() -> None:
    question = heard(
        "how much is paid under the Thanet agreement?", Last(REGISTER[0].id, f"when does {NAME} end?")
    )
    assert (question.scope.unheld, question.typed) == ("Thanet", question.said)


def heard(said: str, last: Last) -> Question:
    request = hear(said, VOCABULARY, today=TODAY, last=last).request
    assert isinstance(request, Question)
    return request


def test_no_long_line_takes_long() -> None:
    for line in ("The Big " * 600, "a agreement " * 400, "X'" * 2_500, "agreement with A " * 300):
        named = naming(line, VOCABULARY)
        before = time.perf_counter()
        unheld(line, named, VOCABULARY)
        assert time.perf_counter() - before < 0.1


def test_a_place_that_an_agreement_only_mentions_names_none() -> None:
    mentioned = [{"name": "Cumbrae Hospital Trust", "as": "a guest"}]
    wick = entry("wick", mentioned=mentioned, place="Wick", end={"date": "2020-03-31", "clause": "2"})
    page = MemoryDesk((wick,)).ask("when does the Cumbrae agreement end?", today=TODAY)
    assert page.headline.text.startswith("The register has no agreement called \u201cCumbrae\u201d")
    assert not MemoryDesk((wick,)).ask("when does the Wick agreement end?", today=TODAY).refused
