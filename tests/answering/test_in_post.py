"""Whether somebody who is named is a signatory, or in a post that the record gives or leaves open."""

from functools import cache
from typing import Any

import pytest

from agreements.records import Role
from answering.of_one import Told
from tests.agreements.histories import BEFORE_ALL, History, given, made
from tests.answering.test_who_signs import renamed
from tests.answering.told import asked

PEOPLE: dict[str, Any] = {
    "signatories": [
        {"party": "north", "name": "Ines Rowe", "position": "Chief Finance Officer", "clause": "9"},
        {"party": "south", "clause": "9"},
    ],
    "contacts": [
        {"name": "Pavel Dorn", "position": "Director of Estates", "role": "Wrote the plan", "clause": "7"},
        {"name": "Ada Finch", "role": "Lead officer for the pool", "clause": "7"},
    ],
}


@cache
def staffed() -> History:
    history = History("made").imported(made("north", "south", **PEOPLE), on=BEFORE_ALL)
    return renamed(history.appointed("U-B", Role.SIGNATORY, "south"), "U-B", "Otto Lund")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is Ines Rowe a signatory?", True),
        ("is Ms Rowe one of the signatories", True),
        ("is Ines Rowe the signatory for Party NORTH?", True),
        ("is Ines Rowe not a signatory?", False),
        ("is Otto Lund a signatory?", True),
        ("is Ines Rowe the signatory for Party SOUTH?", False),
        ("is Pavel Dorn a signatory?", False),
        ("is Ines Rowe a party?", False),
    ],
)
def test_whoever_a_place_to_sign_names_is_a_signatory(said: str, verdict: bool) -> None:  # noqa: FBT001
    assert asked(staffed(), said, "2017-02-01")[0].verdict is verdict


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("is Ines Rowe the accountable officer?", "Ines Rowe is Chief Finance Officer"),
        ("is Pavel Dorn the chief executive?", "Pavel Dorn is Director of Estates"),
        ("is Pavel Dorn the Director of Housing?", "Pavel Dorn is Director of Estates"),
    ],
)
def test_whoever_is_in_another_post_is_not_in_the_one_asked_about(said: str, post: str) -> None:
    told, line = asked(staffed(), said, "2017-02-01")
    assert told.verdict is False
    assert post in line


@pytest.mark.parametrize(
    "said", ["is Pavel Dorn the Director of Estates?", "is Ines Rowe the Chief Finance Officer?"]
)
def test_whoever_is_in_a_post_is_in_it(said: str) -> None:
    assert asked(staffed(), said, "2017-02-01")[0].verdict is True


@pytest.mark.parametrize(
    "said",
    [
        "is Ines Rowe the Director of Finance?",  # the same, it may be, in other words
        "is Ines Rowe the senior responsible officer?",  # which one may be besides one's post
        "is Ada Finch the accountable officer?",  # of whom no post is given
        "is Mia Funk the chief executive?",
        "is Mia Funk a signatory?",
    ],
)
def test_of_a_post_that_the_record_leaves_open_nothing_is_said(said: str) -> None:
    assert not isinstance(asked(staffed(), said, "2017-02-01")[0], Told)


def test_whoever_signed_here_in_a_later_post_is_not_denied_the_one_that_is_printed() -> None:
    printed: dict[str, Any] = {
        "signatories": [
            {"party": "north", "name": "Name of U-NORTH", "position": "Head of Estates", "clause": "9"},
            {"party": "south", "clause": "9"},
        ]
    }
    signed = given(made("north", "south", **printed)).signed("north", on="2017-01-10")
    told = asked(signed, "is Name of U-NORTH the Head Officer of Estates?", "2017-02-01")[0]
    assert getattr(told, "verdict", None) is not False


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is Ines Rowe from Party NORTH?", True),
        ("does Ines Rowe work for Party SOUTH?", False),
        ("is Ada Finch with Party SOUTH", True),
        ("isn't Ada Finch from Party NORTH?", False),
        ("is Cora Bell from Party NORTH", False),
        ("is Pavel Dorn from Party NORTH?", None),
    ],
)
def test_somebody_is_from_the_party_that_the_record_gives(said: str, verdict: bool | None) -> None:  # noqa: FBT001
    ada, cora = (
        {"name": name, "role": "Keeps the log", "organisation": whose, "clause": "7"}
        for name, whose in (("Ada Finch", "south"), ("Cora Bell", "Westmere Advice"))
    )
    terms = made("north", "south", **{**PEOPLE, "contacts": [PEOPLE["contacts"][0], ada, cora]})
    told, _ = asked(History("made").imported(terms, on=BEFORE_ALL), said, "2017-02-01")
    assert getattr(told, "verdict", None) is verdict
