"""What goes on from something of the agreement as a whole is of that agreement, and not of the one thing."""

import pytest

from tests.questions.loose.hollowbeck import talked

DAY = "2025-06-01"


@pytest.mark.parametrize(
    ("before", "said", "told"),
    [
        ("which days does it run over?", "how many days is that?", "36 months"),
        ("when is its last day?", "how many weeks is that from start to finish?", "1,094 days"),
        ("which version have we got?", "is that copy signed?", "does not record whether it is signed"),
    ],
)
def test_what_was_told_of_the_whole_is_gone_on_with(before: str, said: str, told: str) -> None:
    assert told in talked(DAY, before, said)[-1].split("\n")[0]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("when is its last day?", "who chose that?"),
        ("when is step 3 due?", "is that copy signed off by the mayor?"),
        ("how much is the heating?", "how many days is that?"),
    ],
)
def test_what_nothing_tells_of_it_stays_unsaid(before: str, said: str) -> None:
    assert "does not say" in talked(DAY, before, said)[-1].split("\n")[0]


def test_what_is_left_until_a_day_is_still_asked_of_it() -> None:
    assert "668 days" in talked(DAY, "when is its last day?", "how long is that?")[-1].split("\n")[0]
