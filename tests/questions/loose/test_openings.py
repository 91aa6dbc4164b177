"""Whatever verb or word opens a question, it is read as one: all take these words from one list."""

import re

import pytest

from answering.asks import Asks
from answering.language.english import words
from answering.language.opening import AUX, OPENS, WH
from answering.requests import Form
from questions.loose.apart import set_apart
from questions.loose.asking import asked
from questions.loose.splitting import halves

VERBS = AUX.split("|")
ASKING = WH.split("|")


@pytest.mark.parametrize("verb", VERBS)
def test_two_questions_are_cut_apart_before_any_verb(verb: str) -> None:
    assert len(halves(f"who chairs the Harbour Panel; {verb} the port be told?")) == 2


@pytest.mark.parametrize("word", ASKING)
def test_two_questions_are_cut_apart_before_any_word_that_asks(word: str) -> None:
    assert len(halves(f"who chairs the Harbour Panel, {word} of the port is on it?")) == 2


@pytest.mark.parametrize("verb", VERBS)
def test_what_we_say_of_us_before_a_question_is_none_itself(verb: str) -> None:
    assert len(halves(f"we {verb} leave the port early, how much notice?")) == 1
    assert len(halves(f"{verb} we leave the port early, how much notice?")) == 2


def test_a_list_is_not_cut_where_no_word_asks() -> None:
    assert len(halves("who chairs the Harbour Panel, the port or the fishery?")) == 1


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in {"do", "does"}])
def test_a_statement_to_be_confirmed_is_turned_whatever_its_verb(verb: str) -> None:
    said = f"the port {verb} leave early, right?"
    assert Asks(said, words(said), ()).opening.startswith(f"{verb} the port leave early")


def test_a_verb_within_what_is_stated_is_not_put_first() -> None:
    said = "the work the port does is secret, right?"
    assert Asks(said, words(said), ()).opening.startswith("is the work the port does secret")


@pytest.mark.parametrize("verb", VERBS)
def test_what_begins_with_a_verb_asks_whether(verb: str) -> None:
    assert asked(f"{verb} the port leave early?").form is Form.YES_NO


@pytest.mark.parametrize("word", [*VERBS, *ASKING])
def test_what_is_set_apart_ends_before_any_verb_or_word_that_asks(word: str) -> None:
    assert set_apart(f"besides the port {word} leaves early")[1] == "the port"


@pytest.mark.parametrize("said", ["and ", "so, ", "ok - but ", "then please ", "  "])
def test_words_that_lead_on_are_passed_over(said: str) -> None:
    assert re.fullmatch(rf"{OPENS}who signs", f"{said}who signs")


@pytest.mark.parametrize("said", ["android who signs", "soon who signs"])
def test_a_word_that_begins_as_they_do_is_none_of_them(said: str) -> None:
    assert not re.fullmatch(rf"{OPENS}who signs", said)
