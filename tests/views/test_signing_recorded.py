"""What the file leaves out of the signing speaks for nobody; what it says that can't be is to be checked."""

from datetime import date
from typing import Any

import pytest

from agreements.requests import About, Topic
from tests.views.asking import SMALL, ask, terms_from
from views.text import text

PARTIES = [
    {"id": "oakley", "name": "Oakley Parish"},
    {"id": "elmley", "name": "Elmley Parish", "signature_block": True},
    {"id": "ashley", "name": "Ashley Parish", "signature_block": False},
]
ON_SIGNATURE: dict[str, Any] = {"commencement": {"rule": "on_signature_by_all"}}
SIGNED = {"party": "elmley", "name": "Ann Ash", "signed_on": "2026-05-02"}
NOBODY = ("nobody", "never signed", "Waiting on", "None of its")


def said(topic: Topic, today: date = date(2026, 9, 1), **sections: object) -> str:
    entry: dict[str, Any] = SMALL | {"parties": PARTIES} | sections
    return text(ask(About(topic, "small"), terms_from(entry), today=today))


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2029, 9, 1)])
@pytest.mark.parametrize("start", [SMALL, ON_SIGNATURE])
@pytest.mark.parametrize("topic", [Topic.STATUS, Topic.SIGNATORIES, Topic.SHOW])
def test_where_the_file_leaves_signing_out_nobody_is_said_not_to_have_signed(
    topic: Topic, start: dict[str, Any], day: date
) -> None:
    shown = said(topic, day, commencement=start["commencement"])
    assert "he register does not record whether it is signed" in shown
    assert not [one for one in NOBODY if one.casefold() in shown.casefold()]


@pytest.mark.parametrize("empty", [{"signatories": []}, {"status": {"signed_on_copy": False}}])
def test_where_the_file_has_no_signature_nobody_has_signed(empty: dict[str, Any]) -> None:
    assert "though nobody has signed this copy" in said(Topic.STATUS, **empty)


def test_a_place_to_sign_is_told_as_far_as_the_file_tells_it() -> None:
    shown = said(Topic.PARTIES)
    assert "Oakley Parish  A party." in shown
    assert "Elmley Parish  Has a place to sign." in shown
    assert "Ashley Parish  Has no place to sign in the document." in shown
    blocks = said(Topic.SIGNATORIES, signatories=[])
    assert "Oakley Parish  No signature block is recorded for it. Not signed." in blocks
    assert "Elmley Parish  A place to sign, with nobody named. Not signed." in blocks
    assert "Ashley Parish  No place to sign in the document. Not signed." in blocks
    named = said(Topic.PARTIES, signatories=[{"party": "oakley", "name": "Bob Beech"}])
    assert "Oakley Parish  Has a place to sign." in named


def test_who_is_named_to_sign_for_no_party_is_told_and_a_signature_of_none_is_flagged() -> None:
    stray = {"name": "Cat Cedar", "signed_on": "2026-05-03"}
    shown = said(Topic.SIGNATORIES, signatories=[stray])
    assert "no signature is recorded of any party" in shown
    assert "Cat Cedar is named to sign, for no party that is recorded" in shown
    assert "To check: 1 signature names no party." in shown
    assert "obody is named" not in shown
    unsigned = said(Topic.SIGNATORIES, signatories=[{"name": "Cat Cedar"}])
    assert "nobody has signed this copy" in unsigned
    assert "To check: the copy" not in unsigned


@pytest.mark.parametrize("topic", [Topic.STATUS, Topic.SIGNATORIES, Topic.SHOW])
def test_a_copy_recorded_as_signed_of_which_not_all_signatures_are_is_flagged(topic: Topic) -> None:
    shown = said(topic, status={"signed_on_copy": True}, signatories=[SIGNED])
    check = "To check: the copy is recorded as signed, though no dated signature of Oakley Parish is"
    assert check in shown
    both = [SIGNED, SIGNED | {"party": "oakley"}]
    assert "To check: the copy" not in said(topic, status={"signed_on_copy": True}, signatories=both)
    assert "though all its signatures have their days" in said(
        topic, status={"signed_on_copy": False}, signatories=both
    )
    assert "To check: the copy" not in said(topic, status={"signed_on_copy": False}, signatories=[SIGNED])


def test_a_copy_recorded_as_signed_on_no_day_was_not_left_unsigned() -> None:
    shown = said(Topic.STATUS, status={"signed_on_copy": True}, **ON_SIGNATURE)
    assert "the register has the copy as signed, but no day on which anybody signed" in shown
    assert not [one for one in NOBODY if one in shown]


def test_where_all_with_a_place_to_sign_have_signed_nobody_is_waited_for_without_saying_so() -> None:
    both = [SIGNED, SIGNED | {"party": "oakley"}]
    shown = said(Topic.STATUS, signatories=both, **ON_SIGNATURE)
    assert (
        "it starts on signature, and 2 of its 3 parties have signed, all that have a place to sign" in shown
    )
    assert "2 of 3, all that have a place to sign: the document has none for Ashley Parish." in shown
    assert "Waiting" not in shown
    one = said(Topic.STATUS, signatories=[SIGNED], **ON_SIGNATURE)
    assert "all that have a place" not in one
    named = said(Topic.STATUS, signatories=[*both, {"party": "ashley", "name": "Dan Dale"}], **ON_SIGNATURE)
    assert "Waiting on Ashley Parish (Dan Dale)" in named
