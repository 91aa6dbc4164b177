"""How a figure that is held out bounds what is stated."""

import pytest

from answering.reckoning.held_out.bounds import keeps


@pytest.mark.parametrize(
    ("held_out", "below", "same", "above"),
    [
        ("9 months", False, True, False),
        ("exactly 9 months", False, True, False),
        ("at least 9 months", False, True, True),
        ("no less than 9 months", False, True, True),
        ("9 months or more", False, True, True),
        ("at most 9 months", True, True, False),
        ("not more than 9 months", True, True, False),
        ("up to 9 months", True, True, False),
        ("9 months or less", True, True, False),
        ("more than 9 months", False, False, True),
        ("longer than 9 months", False, False, True),
        ("in excess of 9", False, False, True),
        ("fewer than 9", True, False, False),
        ("under 9 months", True, False, False),
    ],
)
def test_what_is_stated_lies_where_the_words_say(
    held_out: str, *, below: bool, same: bool, above: bool
) -> None:
    assert [keeps(held_out, over) for over in (-2, 0, 2)] == [below, same, above]


def test_what_is_out_by_no_more_than_the_leeway_is_the_same() -> None:
    assert keeps("9 months", 3, 3)
    assert not keeps("more than 9 months", 3, 3)
    assert keeps("at least 9 months", -3, 3)
    assert not keeps("9 months", 4, 3)
