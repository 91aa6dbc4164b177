"""What a text says within a limit of its own is told with the limit, and not with a bare yes."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "information_sharing": [
        {"rule": "Names stay with the hospital; only coded data goes to the institute.", "clause": "8"}
    ],
    "other_terms": [
        {"topic": "VAT", "text": "All the sums leave out VAT.", "clause": "5"},
        {"topic": "parking", "text": "Free for visitors on every day of the week.", "clause": "6"},
        {"topic": "nights", "text": "Birch pays for the night shift if the river floods.", "clause": "7"},
    ],
    "termination": [
        {
            "rule": "A party may leave by six months' notice that ends on 31 March.",
            "by_whom": ["a", "b"],
            "notice": {"months": 6},
        }
    ],
    "governance": [
        {"id": "board", "name": "Kiln Board", "chair": "By yearly turn: Alder in 2017, Birch in 2018"}
    ],
    "milestones": [{"id": "M1", "what": "Terms of the commissioner agreement", "owner": ["b"]}],
    "funding": [
        {
            "id": "F1",
            "what": "Birch's share of the crew",
            "amount": 9_000,
            "payer": "b",
            "terms": "Two instalments, in May and in June.",
        }
    ],
}
AGREED = given(made("a", "b", **TERMS))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("do names go to the institute?", "only coded data"),
        ("is VAT in the sums?", "leave out VAT"),
        ("does Birch pay for the night shift?", "if the river floods"),  # which is no `if`
        ("can a party leave at any time?", "ends on 31 March"),
        ("is the Kiln Board chaired by Birch?", "By yearly turn"),
        ("is b the lead commissioner?", "Terms of the commissioner agreement"),
    ],
)
def test_a_limit_is_told_without_a_yes(said: str, told: str) -> None:
    answer, line = asked(AGREED, said, "2017-02-01")
    assert answer.verdict is None
    assert told in line


@pytest.mark.parametrize("said", ["is parking free for visitors?", "can a party leave?"])
def test_what_has_no_limit_is_a_yes(said: str) -> None:
    assert asked(AGREED, said, "2017-02-01")[0].verdict is True


def test_what_only_another_part_of_a_fact_names_is_no_yes() -> None:
    assert (
        getattr(asked(AGREED, "does the crew work in Birch?", "2017-02-01")[0], "verdict", None) is not True
    )


def test_how_long_notice_is_makes_no_day_the_last_for_it() -> None:
    leaving = {"rule": "A party may leave on notice.", "notice": {"months": 6}, "in_writing": True}
    answer, line = asked(
        given(made("a", "b", termination=[leaving])),
        "is 1 May 2017 the last day to give notice?",
        "2017-02-01",
    )
    assert answer.verdict is None
    assert "6 months" in line
