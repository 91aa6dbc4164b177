"""What was flagged about signing an unsigned copy is told with the signatures given since."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.requests import About, Topic
from tests.agreements.histories import day, given, made
from views.text import text
from views.words import page

UNSIGNED = {"id": "N1", "kind": "date", "severity": "high", "what": "No start date: this copy is unsigned."}
OTHER = {"id": "N2", "kind": "date", "severity": "low", "what": "The last day was assigned to a Sunday."}
AGREEMENT = made("a", "b", discrepancies=[UNSIGNED, OTHER])


def _to_check(on: str, *parties: str) -> str:
    history = given(AGREEMENT)
    for party, signed_on in zip(parties, ("2017-11-20", "2017-11-22"), strict=False):
        history = history.signed(party, on=signed_on)
    about = About(Topic.DISCREPANCIES, AGREEMENT.id)
    return text(page(Answer(about, day(on), history.answer(about, on=date.fromisoformat(on))), ()))


def test_all_signed_since_is_told_with_what_speaks_of_signing_alone() -> None:
    said = _to_check("2017-12-01", "a", "b")
    assert "this copy is unsigned. Since then both parties have signed, the last on 22 November 2017." in said
    assert said.count("Since then") == 1


@pytest.mark.parametrize("parties", [(), ("a",)])
def test_nothing_is_told_while_one_is_to_sign(parties: tuple[str, ...]) -> None:
    assert "Since then" not in _to_check("2017-12-01", *parties)


def test_a_copy_that_was_signed_on_paper_when_it_was_read_is_flagged_as_it_is() -> None:
    blocks = [{"party": one, "name": "Jo", "signed_on": "2017-11-01", "clause": "9"} for one in ("a", "b")]
    signed = made("a", "b", discrepancies=[UNSIGNED], signatories=blocks)
    about = About(Topic.DISCREPANCIES, signed.id)
    said = text(page(Answer(about, day("2017-12-01"), given(signed).answer(about, on="2017-12-01")), ()))
    assert "Since then" not in said


@pytest.mark.parametrize(("parties", "said"), [((), False), (("a",), False), (("a", "b"), True)])
def test_a_copy_without_signatures_is_told_with_those_given_since(
    parties: tuple[str, ...], *, said: bool
) -> None:
    history = given(made("a", "b", status={"label": "DRAFT", "signed_on_copy": False}))
    if parties:
        history = history.signed(*parties, on="2017-11-20")
    about = About(Topic.SHOW, "made")
    shown = text(page(Answer(about, day("2017-12-01"), history.answer(about, on="2017-12-01")), ()))
    since = "It is not signed. Since then both parties have signed, the last on 20 November 2017."
    assert (since in shown) is said
