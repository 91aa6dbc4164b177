"""Whatever word sets one thing against another, it is read as such: all take these words from one list."""

import pytest

from answering.language.comparing import LEAST, LESS, MORE, MOST
from answering.reckoning.tables.versus import versus
from answering.requests import Form
from questions.loose.asking import asked
from questions.loose.going_on.operands import operand
from questions.loose.pairs import parted_in_two


@pytest.mark.parametrize("word", f"{MORE}|{LESS}".split("|"))
def test_a_word_that_compares_sets_the_last_answer_against_another(word: str) -> None:
    assert operand(f"how much {word} than the Quay?") == ("the Quay", Form.DIFFERENCE)


@pytest.mark.parametrize("word", f"{MORE}|{LESS}".split("|"))
def test_a_word_that_compares_parts_two(word: str) -> None:
    parted = parted_in_two(f"which is {word}, the Quay or the Lock?")
    assert parted is not None
    assert parted.form is (Form.LEAST if word in LESS.split("|") else Form.MOST)


@pytest.mark.parametrize("word", f"{MOST}|{LEAST}".split("|"))
def test_a_word_for_the_most_of_all_asks_for_that(word: str) -> None:
    assert asked(f"who has the {word} of all?").form is (Form.MOST if word in MOST.split("|") else Form.LEAST)


@pytest.mark.parametrize("said", ["how much other than the Quay?", "how much rather than the Quay?"])
def test_a_word_that_only_sounds_so_compares_nothing(said: str) -> None:
    assert operand(said) is None


def test_which_way_one_is_held_against_another_is_told() -> None:
    dearer, cheaper = (versus(f"is the Quay {word} than the Lock?") for word in ("dearer", "cheaper"))
    assert dearer is not None
    assert cheaper is not None
    assert dearer.way == -cheaper.way
