"""Who has signed an item, told by the sign-offs of it and never by those of the agreement."""

from functools import cache

import pytest

from tests.agreements.histories import History, given, made
from tests.answering.told import asked


@cache
def signed() -> History:
    gate = {"id": "G1", "what": "Pilot over", "date": "2017-06-30"}
    review = {"id": "R1", "what": "Yearly review", "date": "2017-06-30"}
    history = given(made("a", "b", starts="2017-01-01", gateways=[gate], reviews=[review]))
    history = history.signed("a", on="2017-02-01").signed("b", on="2017-02-01")
    return history.signed("b", on="2017-02-02", subject="G1")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("has Party A signed G1?", False),
        ("has Party B signed gateway G1?", True),
        ("is G1 signed?", False),
        ("has anyone signed off G1?", True),
        ("has anybody signed R1?", False),
        ("who has signed G1?", None),
        ("who still has to sign G1?", None),
        ("who else needs to sign G1?", None),
        ("when did Party B sign G1?", None),
    ],
)
def test_who_signed_an_item_is_told_of_that_item(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    told, line = asked(signed(), said, "2017-03-08")
    assert told.verdict is verdict
    assert "Still to sign it: Party A" in line
    assert ("no sign-off" in line.casefold()) == ("R1" in said)
    assert ("Party B, in Slack, on 2 February 2017" in line) == ("G1" in said)


def test_on_a_day_before_nobody_had_signed_it() -> None:
    told, line = asked(signed(), "is G1 signed on 1 February 2017?", "2017-03-08")
    assert told.verdict is False
    assert "Still to sign it: Party A and Party B" in line


def test_once_all_have_signed_it_nobody_is_left() -> None:
    whole = signed().signed("a", on="2017-02-03", subject="G1")
    told, line = asked(whole, "is G1 signed?", "2017-03-08")
    assert told.verdict is True
    assert "All parties have signed it" in line


@pytest.mark.parametrize(
    "said",
    ["who has signed G9?", "who must sign G1?", "who signed the report for G1?", "who still has to sign?"],
)
def test_nothing_else_is_told_by_it(said: str) -> None:
    assert not getattr(asked(signed(), said, "2017-03-08")[0], "recorded", None)
