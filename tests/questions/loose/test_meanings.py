"""A word is explained as agreements spell it out, else as the bot uses it; else none is said to do so."""

import pytest

from agreements.requests import Last
from answering.language.own_words import OWN, term_asked
from answering.requests import Question
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import MemoryVocabulary, entry
from views.text import text

TEAL = {"id": "teal-icb", "name": "NHS Teal Integrated Care Board", "also_called": ["ICB"]}
UMBER = {"id": "umber-icb", "name": "NHS Umber Integrated Care Board", "also_called": ["ICB"]}
REGISTER = (
    entry(
        "teal",
        parties=[TEAL],
        governance=[{"id": "tsb", "name": "Transport Standards Board", "abbreviation": "TSB"}],
    ),
    entry(
        "umber",
        parties=[UMBER],
        governance=[{"id": "tsb", "name": "Town Safety Bench", "abbreviation": "TSB"}],
    ),
)
VOCABULARY = MemoryVocabulary(REGISTER)


def said(question: str, thread: str = "") -> str:
    return text(MemoryDesk(REGISTER).ask(question, today=TODAY, thread=thread))


@pytest.mark.parametrize(
    ("question", "term"),
    [
        *(
            ("what does ICB stand for?", "ICB"),
            ("what's an ICB", "ICB"),
            ("So what is meant by \u201cgateway\u201d?", "gateway"),
        ),
        *(("define deliverable please", "deliverable"), ("the meaning of pooled purse", "pooled purse")),
        *(("what is a milestone", "milestone"), ("what are gateways", "gateways"), ("what an MOU", "MOU")),
    ],
)
def test_a_word_is_known_to_be_asked_after(question: str, term: str) -> None:
    assert term_asked(question) == term


@pytest.mark.parametrize(
    "question",
    [
        *("what does it mean", "what does that stand for", "what are the milestones", "what is a fair share"),
        *(
            "what is the notice",
            "what is a milestone of Teal",
            "what does the board mean to do by May",
            "what is ICB",
        ),
        *("what are parties to pay", "who defines a milestone"),
    ],
)
def test_what_asks_for_more_than_a_word_does_not(question: str) -> None:
    assert term_asked(question) == ""


def test_what_all_agreements_spell_out_alike_is_said_once() -> None:
    found = said("what does ICB stand for?")
    assert found.startswith("\u201cICB\u201d")
    assert "Integrated Care Board" in found.splitlines()[0] or "2 agreements" in found.splitlines()[0]


def test_what_they_spell_out_differently_is_said_of_each() -> None:
    first, *rest = said("what does TSB stand for?").splitlines()
    assert "2 agreements" in first
    assert any("Transport Standards Board" in line for line in rest)
    assert any("Town Safety Bench" in line for line in rest)


def test_a_word_of_the_bots_own_is_said_to_be_its_own() -> None:
    for question in ("what's a gateway?", "what does in force mean"):
        assert said(question).startswith("Here \u201c")
    request = hear("what's a milestone", VOCABULARY, today=TODAY).request
    assert isinstance(request, Question)
    assert not isinstance(hear("what are the milestones", VOCABULARY, today=TODAY).request, Question)


def test_a_word_that_none_spells_out_is_not_explained() -> None:
    for question in ("what does pooled purse mean", "what does binding mean"):
        found = said(question)
        assert "does not say" in found
        assert "Here \u201c" not in found


def test_in_a_thread_a_word_is_that_of_the_agreement_spoken_of() -> None:
    asked = hear("what does TSB mean", VOCABULARY, today=TODAY, last=Last("umber", "status umber")).request
    assert isinstance(asked, Question)
    desk = MemoryDesk(REGISTER, {"t": Last("umber", "when does it end? (umber)")})
    assert (
        "Town Safety Bench" in text(desk.ask("what does TSB mean", today=TODAY, thread="t")).splitlines()[0]
    )


def test_meanings_are_said_as_ends_of_sentences() -> None:
    for meaning in OWN.values():
        assert meaning[0].islower()
        assert not meaning.endswith(".")


def test_no_long_line_takes_long() -> None:
    for line in ("what does " * 500, "what is a " + "b " * 2_400, "meaning of " * 400, "so and " * 700):
        assert not is_slow(term_asked, line, 0.1), line[:40]
