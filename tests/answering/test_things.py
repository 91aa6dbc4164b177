"""It is said of things alone that the register has nothing about them."""

import pytest

from answering.language.things import is_thing


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("salary", "what salary does the warden get"),
        ("helipad", "who is paying for the helipad?"),
        ("parking", "who pays for parking"),
        ("branding", "is there agreed branding we must use"),
        ("quorum", "quorum for the forum"),
        ("wardrobe", "is a wardrobe included"),
        ("fines", "are there fines"),
        ("mileage", "can volunteers claim mileage"),
        ("veto", "does anyone have a veto"),
    ],
)
def test_what_is_asked_about_is_a_thing(word: str, said: str) -> None:
    assert is_thing(word, said)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("veto", "can the trust just veto it"),
        ("mothballed", "is the annexe being mothballed"),
        ("rinse", "do we need to rinse the urns"),
        ("17", "is it in the june 17 plan"),
        ("w", "hale w marsh"),
        ("\u00a33.1m", "is it \u00a33.1m"),
        ("swiftly", "must they swiftly tell us"),
        ("straight", "can we go straight to the board"),
        ("others", "does it differ from the others"),
        ("wobble", "what if they wobble"),
        ("assuming", "assuming all is well, who pays"),
    ],
)
def test_what_is_done_or_how_or_counted_is_none(word: str, said: str) -> None:
    assert not is_thing(word, said)


@pytest.mark.parametrize("part", ["can they just ", "the ", "we have to ", "is been "])
def test_no_line_takes_long(part: str) -> None:
    assert is_thing("veto", part * 300 + "veto") is not None
