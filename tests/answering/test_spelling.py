"""A slip is forgiven by one rule, whether it is in a name, in a word of a question or in one of a fact."""

import subprocess
import sys

import pytest

from answering.language.spelling import forgiven, slips


@pytest.mark.parametrize(
    ("said", "known", "count"),
    [
        ("harbuor", "harbour", 1),
        ("harbor", "harbour", 1),
        ("pilotige", "pilotage", 1),
        ("harbour", "harbour", 0),
    ],
)
def test_a_letter_missed_changed_or_swapped_is_one_slip(said: str, known: str, count: int) -> None:
    assert slips(said, known) == count


def test_two_slips_are_forgiven_in_a_long_word_only() -> None:
    assert forgiven("dredging") == 1
    assert forgiven("dredgings") == 2


def test_slips_are_counted_no_further_than_is_asked() -> None:
    assert slips("quayside", "lockgates", 1) == 2


def test_what_counts_slips_is_loaded_when_the_first_comes() -> None:
    code = "import sys, questions.loose.reader, answering.deciding; print('rapidfuzz' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
