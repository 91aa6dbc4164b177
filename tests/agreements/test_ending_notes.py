"""A note is rejected or withdrawn for good: with a reason, which those who had signed it are told."""

import pytest

from agreements.acts import MoveNote, Restrict
from agreements.answers import Answer
from agreements.outcomes import OneNote, ToFill
from agreements.records import NoteState
from questions.forms.reading import read_form
from tests.agreements.histories import CLERK, History, day, given, made, signatory
from views.words import page

AGREEMENT = made("a", "b", starts="2017-04-01")
FINAL = (NoteState.REJECTED, NoteState.WITHDRAWN)
ON = "2017-05-03"


def _signed_by_one() -> History:
    history = given(AGREEMENT).proposed(on="2017-05-01")
    return history.signed("a", on="2017-05-02", subject="ccn-1")


@pytest.mark.parametrize("to", FINAL)
@pytest.mark.parametrize("why", ["", "  "])
def test_a_line_without_a_why_opens_the_form_and_records_nothing(to: NoteState, why: str) -> None:
    before = _signed_by_one()
    after = before.moved(1, to, on=ON, why=why)
    assert after.records == before.records
    assert isinstance(after.said, ToFill)
    assert [one.name for one in after.said.fields] == ["why"]
    handed_in = read_form(after.said.form, after.said.carried, {"why": "Too dear"})
    assert handed_in == MoveNote(AGREEMENT.id, 1, to, "Too dear")


@pytest.mark.parametrize("to", FINAL)
def test_those_who_had_signed_are_told_why(to: NoteState) -> None:
    after = _signed_by_one().moved(1, to, on=ON, why="Too dear")
    assert isinstance(after.said, OneNote)
    said = page(Answer(MoveNote(AGREEMENT.id, 1, to), day(ON), after.said), ())
    (notice,) = said.notices
    assert notice.user == signatory("a")
    assert notice.page.headline.text == (
        f"Change note 1 of Made-up MoU was {to} after you signed it: Too dear."
    )


def test_whoever_ends_it_is_not_told_nor_is_one_who_may_not_see_it() -> None:
    own = _signed_by_one().moved(1, NoteState.WITHDRAWN, on=ON, by=signatory("a"))
    assert isinstance(own.said, OneNote)
    assert own.said.voided == ()
    closed = _signed_by_one().asked(Restrict(AGREEMENT.id, people=(CLERK,)), on="2017-05-02", by=CLERK)
    unseen = closed.moved(1, NoteState.REJECTED, on=ON)
    assert isinstance(unseen.said, OneNote)
    assert unseen.said.voided == ()


def test_a_draft_is_proposed_without_a_reason() -> None:
    draft = given(AGREEMENT).proposed(on="2017-05-01", propose=False)
    assert isinstance(draft.moved(1, NoteState.PROPOSED, on=ON, why="").said, OneNote)
