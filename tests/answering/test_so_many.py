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
    "milestones": [{"id": f"M{one}", "what": f"Slipway {one} repaired"} for one in range(1, 5)],
    "reviews": [{"id": "R1", "what": "Review of the fares"}, {"id": "R2", "what": "Review of the tolls"}],
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
