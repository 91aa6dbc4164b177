"""A draft of a later version calls an item as it is known, and what is new as nothing was called before."""

from typing import Any

import pytest

from agreements.intake.numbering import ids_used, numbered_as_known
from tests.agreements.histories import day, given, made

KNOWN: list[dict[str, Any]] = [
    {"id": "M1", "what": "Heads of terms settled", "date": "2017-05-31", "clause": "4.1"},
    {
        "id": "M2",
        "what": "A shared list of buildings, kept by the estates leads",
        "date": "2017-06-30",
        "clause": "4.2",
    },
    {"id": "M3", "what": "The store opens by 1 July 2017", "date": "2017-07-01", "clause": "5"},
]


def numbered(
    *milestones: dict[str, Any], known: list[dict[str, Any]] = KNOWN, used: tuple[str, ...] = ()
) -> list[str]:
    before = made("a", milestones=known)
    found = numbered_as_known(
        {"milestones": list(milestones)}, [before], (*(one["id"] for one in known), *used)
    )
    return [one["id"] for one in found["milestones"]]


def test_an_item_keeps_its_id_wherever_the_draft_has_it() -> None:
    same = {"id": "M1", "what": "HEADS of terms settled.", "date": "2017-09-30", "clause": "9"}
    told = {
        "id": "M2",
        "what": "The estates leads will keep a shared list of their buildings",
        "date": "2017-06-30",
        "clause": "4.2",
    }
    put_off = {"id": "M3", "what": "The store opens by 2 October 2018", "date": "2018-10-02", "clause": "5"}
    assert numbered(put_off, told, same) == ["M3", "M2", "M1"]


@pytest.mark.parametrize(
    "other",
    [
        {"what": "A hall is hired", "date": "2017-05-31", "clause": "4.1"},
        {"what": "Terms of the lease are settled with the heads", "date": "2017-05-30", "clause": "4.1"},
        {
            "what": "The estates leads will keep a shared list of their buildings",
            "date": "2017-06-30",
            "clause": "4.3",
        },
        {"what": "The store closes again", "date": "2017-09-01", "clause": "5"},
    ],
)
def test_what_is_only_close_takes_an_id_that_nothing_had(other: dict[str, Any]) -> None:
    assert numbered({"id": "M1"} | other) == ["M4"]
    assert numbered({"id": "M1"} | other, used=("m4", "M5")) == ["M6"]


def test_of_two_that_could_be_it_neither_is() -> None:
    twice = {"what": "Heads of terms settled", "date": "2017-05-31", "clause": "4.1"}
    assert numbered({"id": "M1"} | twice, {"id": "M2"} | twice) == ["M4", "M5"]


def test_the_ids_of_all_versions_are_used() -> None:
    history = given(made("a", milestones=KNOWN[:1]))
    later = made(
        "a",
        milestones=KNOWN[1:2],
        reviews=[{"id": "R1", "what": "How it goes"}],
        version={"counts_from": "2018-01-01"},
    )
    history = history.imported(later, on="2018-01-01")
    assert set(ids_used(history.records)) == {"M1", "M2", "R1"}
    assert history.agreement.printed_on(day("2017-12-31")).milestones[0].id == "M1"
