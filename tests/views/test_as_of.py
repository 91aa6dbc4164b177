"""What is shown of a day gone by says which; what is pressed there, shared or turned is of that day too."""

import pytest

from agreements.acts import ShowNotes
from agreements.agreement import When
from agreements.answers import Answer
from agreements.life.deeds import ShowGateway
from agreements.life.registers import ShowFigures
from agreements.requests import Base
from tests.agreements.histories import day, given, made
from tests.questions.loose.desk import MemoryDesk
from views.blocks import blocks
from views.page import Page
from views.text import text
from views.words import page

GONE_BY = When(day("2017-05-03"))
QUAY = made(
    "a",
    "b",
    starts="2017-04-01",
    gateways=[{"id": "G1", "what": "Go on", "date": "2017-12-01"}],
    targets=[{"id": "T1", "what": "Boats mended", "value": "50"}],
)


def shown(request: Base, on: str = "2017-07-01") -> Page:
    history = given(QUAY).proposed(on="2017-05-02")
    return page(Answer(request, day(on), history.answer(request, on=on)), ())


@pytest.mark.parametrize(
    ("request_", "asks"),
    [
        (ShowNotes("made", when=GONE_BY), ["changes made 1"]),
        (ShowNotes("made", 1, when=GONE_BY), []),
        (ShowGateway("made", "G1", when=GONE_BY), ["history made"]),
        (ShowFigures("made", when=GONE_BY), ["targets made"]),
    ],
)
def test_what_was_says_when_and_leads_to_what_was(request_: Base, asks: list[str]) -> None:
    said = shown(request_)
    assert " on 3 May 2017" in said.headline.text
    of_then = " as of 2017-05-03"
    typed = [one.typed for one in said.buttons if one.typed.endswith(of_then)]
    assert typed == [f"{one}{of_then}" for one in asks]
    assert blocks(said).blocks[-1]["elements"][-1]["value"] == request_.typed, "what is shared"


@pytest.mark.parametrize("number", [1, 2])
def test_agreements_that_are_found_are_looked_at_as_they_were(number: int) -> None:
    other = QUAY.model_copy(update={"id": "pier", "short_name": "Pier MoU", "title": "Pier MoU"})
    desk = MemoryDesk((QUAY, other)[:number])
    said = desk.ask("which agreements were in force on 3 May 2017?", today=day("2019-07-01"))
    assert {one.typed for one in said.buttons} >= {"status made as of 2017-05-03"}
    assert all(one.typed.endswith(" as of 2017-05-03") for one in said.buttons)


def test_what_was_not_there_yet_is_not_said_to_be_missing_now() -> None:
    before = When(day("2017-05-01"))
    assert shown(ShowNotes("made", when=before)).headline.text.endswith("had no change notes on 1 May 2017.")
    refused = text(shown(ShowNotes("made", 1, when=before)))
    assert "That is how it stood on 1 May 2017." in refused
    assert "stood" not in text(shown(ShowNotes("made", 2)))
