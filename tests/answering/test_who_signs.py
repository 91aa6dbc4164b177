"""Who signs for a party, in all answers: whom the document names, else whoever has the role here."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from agreements.agreement import When
from agreements.answers import Answer, HasRoles
from agreements.records import Appointment, Role
from agreements.requests import About, Topic
from agreements.unread import NotFound
from tests.agreements.histories import BEFORE_ALL, History, day, given, made
from tests.answering.told import asked, page_for
from views.page import Line, Row
from views.words import page

BLOCKS: dict[str, Any] = {
    "signatories": [
        {"party": "north", "name": "Ines Rowe", "position": "Chair", "clause": "9"},
        {"party": "south", "clause": "9"},
    ]
}
ON = "2017-02-01"


@cache
def unnamed() -> History:
    return History("made").imported(made("north", "south", **BLOCKS), on=BEFORE_ALL)


@cache
def appointed() -> History:
    history = unnamed().appointed("U-B", Role.SIGNATORY, "south").appointed("U-C", Role.CLERK)
    return renamed(history, "U-B", "Otto Lund")


def renamed(history: History, user: str, name: str) -> History:
    records = (
        replace(one, name=name) if isinstance(one, Appointment) and one.user == user else one
        for one in history.records
    )
    return replace(history, records=tuple(records))


def card(history: History, topic: Topic, on: str = ON) -> str:
    content: Any = history.answer(About(topic, "made"), on=on)
    said = page(Answer(About(topic, "made"), day(on), content))
    return "\n".join([said.headline.text, *(one.text for one in said.parts if isinstance(one, Line | Row))])


@pytest.mark.parametrize(
    "said",
    [
        "who signs for Party SOUTH?",
        "who is the signatory of Party SOUTH",
        "does Otto Lund sign it?",
        "can Otto Lund sign for Party SOUTH?",
        "who are the signatories?",
        "who has not signed?",
        "is anyone named to sign for Party SOUTH?",
    ],
)
def test_all_answers_name_whoever_has_the_role(said: str) -> None:
    line = asked(appointed(), said, ON)[1]
    assert "Otto Lund" in line
    assert (
        "the document names nobody" in line or "nobody named in the document" in line or "left blank" in line
    )
    assert "Otto Lund" not in asked(unnamed(), said, ON)[1].replace("“otto” or “lund”", "")


def test_the_cards_name_whoever_has_the_role() -> None:
    for topic in (Topic.STATUS, Topic.SIGNATORIES, Topic.SHOW):
        assert "Otto Lund" in card(appointed(), topic)
        assert "Otto Lund" not in card(unnamed(), topic)
    assert "nobody named in the document; Otto Lund signs here" in card(appointed(), Topic.STATUS)


def test_the_document_still_names_nobody() -> None:
    assert asked(appointed(), "is anyone named to sign for Party SOUTH?", ON)[0].verdict is False
    assert asked(appointed(), "does the agreement name who signs for Party SOUTH?", ON)[0].verdict is False
    assert asked(appointed(), "does Otto Lund sign for Party NORTH?", ON)[0].verdict is False
    assert asked(appointed(), "has Otto Lund signed it?", ON)[0].verdict is False


def test_whom_the_document_names_goes_before_a_role() -> None:
    history = renamed(appointed().appointed("U-A", Role.SIGNATORY, "north"), "U-A", "Vera Holm")
    assert "Ines Rowe, Chair, signs for Party NORTH" in asked(history, "who signs for Party NORTH?", ON)[1]
    assert "Vera" not in card(history, Topic.SIGNATORIES)


def test_several_with_the_role_are_all_named() -> None:
    both = renamed(appointed().appointed("U-D", Role.SIGNATORY, "south"), "U-D", "Mia Funk")
    line = asked(both, "who signs for Party SOUTH?", ON)[1]
    assert "Otto Lund (Position) or Mia Funk (Position)" in line


def test_a_party_without_a_place_to_sign_may_have_somebody_with_the_role() -> None:
    bare = made("north", "south", signatories=BLOCKS["signatories"][:1])
    history = History("made").imported(bare, on=BEFORE_ALL).appointed("U-B", Role.SIGNATORY, "south")
    said = card(history, Topic.SIGNATORIES)
    assert "Name of U-B" in said
    assert "The document has no place to sign for it" in said


def test_of_another_day_the_document_alone_is_told() -> None:
    content = appointed().answer(About(Topic.SIGNATORIES, "made", when=When(as_of=day("2017-01-01"))), on=ON)
    assert not any(block.appointed for block in content.terms.signatories)  # type: ignore[union-attr]


def test_whoever_has_a_role_is_told_where_no_agreement_names_them() -> None:
    content = appointed().answer(NotFound("Otto Lund", "who is"), on=ON)
    assert isinstance(content, HasRoles)
    said = page(Answer(NotFound("Otto Lund", "who is"), day(ON), content))
    assert said.headline.text == "Otto Lund, Position, signs in every agreement."
    mentioned = appointed().appointed("U0B1", Role.SIGNATORY, "south", over="made")
    content = mentioned.answer(NotFound("@U0B1", "who is"), on=ON)
    said = page(Answer(NotFound("@U0B1", "who is"), day(ON), content))
    assert said.headline.text == "Name of U0B1, Position, signs for Party SOUTH in Made-up MoU."
    assert (said.parts, said.buttons[0].typed) == ((), "who is Name of U0B1")  # whom an agreement may name
    assert isinstance(mentioned.answer(NotFound("@U0B2", "who is"), on=ON), NotFound)
    assert isinstance(appointed().answer(NotFound("Ottilie Lund", "who is"), on=ON), NotFound)
    assert isinstance(appointed().answer(NotFound("Otto Lund", "status"), on=ON), NotFound)


def test_nobody_is_told_of_a_role_over_an_agreement_that_is_not_to_be_seen() -> None:
    hidden = unnamed().appointed("U-B", Role.SIGNATORY, "south", over="hidden")
    assert isinstance(hidden.answer(NotFound("Name of U-B", "who is"), on=ON), NotFound)


def test_the_page_lists_the_blocks_as_they_are_told() -> None:
    page_ = page_for(appointed(), "who signs it?", ON)[1]
    rows = [one.text for one in page_.parts if isinstance(one, Row)]
    assert any(
        one.startswith("Nobody named in the document; Otto Lund, Position, signs here.") for one in rows
    )


@pytest.mark.parametrize("said", ["have I maybe signed it?", "is it really signed by me?"])
def test_that_a_party_signed_is_no_yes_to_what_oneself_did(said: str) -> None:
    half = given(made("north", "south", **BLOCKS)).signed("north", on="2017-01-10")
    assert getattr(asked(half, said, ON)[0], "verdict", None) is None
    assert asked(half, "has anybody signed it?", ON)[0].verdict is True
