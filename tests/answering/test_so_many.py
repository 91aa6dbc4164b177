"""How many there are is weighed with what is held out; who several are is told by what each is."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "parties": [
        {"id": "a", "name": "Alder Trust", "role": "Provider", "clause": "1"},
        {"id": "b", "name": "Birch Trust", "role": "Provider of the ferries", "clause": "1"},
        {"id": "c", "name": "Cedar Council", "role": "Commissioner", "clause": "1"},
    ],
    "governance": [{"id": "board", "name": "Provider Board", "role": "Leads the ferries", "clause": "3"}],
    "milestones": [
        {"id": f"M{one}", "what": f"Slipway {one} repaired", "date": "2017-05-01"} for one in range(1, 5)
    ],
    "gateways": [
        {"id": "G1", "what": "First break point", "date": "2018-05-01"},
        {"id": "G2", "what": "Second break point", "date": "2019-05-01"},
    ],
    "reviews": [
        {"id": "R1", "what": "Review of the fares", "by": ["Provider Board"], "date": "2017-05-01"},
        {"id": "R2", "what": "Review of the tolls", "date": "2018-05-01"},
    ],
    "funding": [{"id": f"F{one}", "what": f"Share {one}", "amount": one, "payer": "a"} for one in (1, 2)],
}
AGREED = given(made("a", "b", "c", **TERMS))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("does it have 4 milestones?", "Yes. "),
        ("does it have 12 milestones?", "No. "),
        ("are there fewer than three reviews?", "Yes. "),
        ("are there at least three reviews?", "No. "),
        ("are there two trusts?", "Yes. "),
        ("are there three trusts?", "No. "),
        ("are there 2 providers?", "Yes. "),
        ("are there 2 milestones due in 2017?", "No. Made-up MoU: 4 milestones"),
        ("are there 4 milestones due in 2017?", "Yes. "),
    ],
)
def test_so_many_is_yes_or_no(said: str, told: str) -> None:
    assert asked(AGREED, said, "2017-02-01")[1].startswith(told)


@pytest.mark.parametrize("said", ["who are the providers?", "how many providers are there?"])
def test_who_several_are_is_told_by_what_each_is(said: str) -> None:
    _, line = asked(AGREED, said, "2017-02-01")
    assert "Alder Trust; Birch Trust" in line
    assert "Cedar" not in line
    assert "Board" not in line


@pytest.mark.parametrize(
    "said", ["is one of the two reviews by the Provider Board?", "do all three trusts pay the same?"]
)
def test_a_number_that_is_taken_for_known_is_not_weighed(said: str) -> None:
    assert not asked(AGREED, said, "2017-02-01")[1].startswith("No. ")
