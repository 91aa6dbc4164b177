"""Every turn of phrase is read as what it stands for: none is dead, or taken by a row before it."""

import re
from itertools import islice

import pytest

from answering.language.beginnings import ways
from answering.language.english import plain
from answering.language.phrases import PHRASES
from answering.language.turning import _rows_in
from tests.examples import examples

ROWS = [(re.compile(pattern), word) for pattern, word in PHRASES]


def _reaches(said: str, row: int) -> bool:
    """Say whether a row still finds something in a line once those before it have been read."""
    for pattern, word in islice(ROWS, row):
        said = pattern.sub(word, said)
    return bool(ROWS[row][0].search(said))


def test_each_way_to_say_each_turn_of_phrase_comes_to_its_own_row() -> None:
    dead = {}
    for row, (pattern, word) in enumerate(PHRASES):
        for way in ways(pattern):
            said = list(examples(way))
            lost = [one for one in said if not (_reaches(one, row) or _reaches(f"qq {one} qq", row))]
            if lost or not said:
                dead[way] = (word, lost)
    assert not dead


def test_no_row_stands_twice() -> None:
    each = [way for pattern, _ in PHRASES for way in ways(pattern)]
    assert sorted(each) == sorted(set(each))


def test_no_row_is_passed_over_in_a_text_that_has_it() -> None:
    for row, (pattern, _) in enumerate(PHRASES):
        for line in (one for way in ways(pattern) for one in examples(way)):
            assert row in _rows_in(line), line


def test_what_is_also_a_word_or_a_name_is_short_for_something_only_in_capitals() -> None:
    assert plain("Does Ed sign?") == "does ed sign?"
    assert plain("Where do Ed Sharp and La Rue meet?") == "where do ed sharp and la rue meet?"
    assert (
        plain("how many ED visits, for the LAs?") == "how many emergency department visits, for the council?"
    )
    assert plain("SARs go to the OT") == "subject access request go to the occupational therapist"
    assert plain("SARS-CoV and sars") == "sars-cov and sars"
    assert plain("DOES ED SIGN?") == "does ed sign?"
    assert plain("ED") == "emergency department"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("what's not in scope?", "what is outofscope?"),
        ("whos in scope?", "who is inscope?"),
        ("the areas of focus and the area of expertise", "the areas and the area of expertise"),
        ("the first tier, the first draft", "the tier 1, the first draft"),
        ("has she signed on the dotted line?", "has she sign ?"),
        ("who pulled the plug?", "who leave?"),
        ("whose responsibility is the rota?", "who responsible the rota?"),
        ("who's paid for the minibus?", "who receives the money for the minibus?"),
        ("who looks after the rota?", "who responsible for the rota?"),
        ("Section 117 aftercare, s.117 or section 4.2", "s117 aftercare, s117 or section 4.2"),
        ("its council's 10 beds", "its council's 10 beds"),
        ("not exceeding ten", "upto ten"),
        ("no more than ten beds", "upto ten beds"),
        ("what's in its name", "what is in its name"),
    ],
)
def test_rows_that_stood_in_the_way_of_each_other(said: str, read: str) -> None:
    assert plain(said) == read
