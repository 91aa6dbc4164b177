"""The last confirmation of a draft, pressed many times at once by two who handed in the same document."""

from typing import Any

import pytest

from storage.store import Store
from tests.documents import samples
from tests.handlers.handing import code_in, hands_over
from tests.handlers.staff import ADMIN, CLERK, Office, Staffed, new_view, state, text_of
from tests.handlers.test_forms_at_once import at_once
from tests.storage.keeping import projections

EACH = 5
Form = tuple[dict[str, Any], dict[str, object]]


def _last_part(office: Office, user: str, code: str) -> Form:
    """Confirm part by part, and return the last form with what is to be handed in, before that is done."""
    view, values = office.types(user, f"import {code} confirm"), dict[str, object]()
    while view["submit"]["text"] == "Next":
        view = office.hands_in(user, view, **values)["view"] | new_view()
        values = _unsure_left_out(view)
    return view, values


def _unsure_left_out(view: dict[str, Any]) -> dict[str, object]:
    return {
        block["block_id"]: "leave"
        for block in view["blocks"]
        if block["type"] == "input" and "initial_option" not in block["element"]
    }


def test_a_document_becomes_one_agreement_whoever_confirms_it(store: Store, staffed: Staffed) -> None:
    office = staffed(store, "doncaster")
    forms = []
    for user in (CLERK, ADMIN):
        code = code_in(hands_over(office, user, "vale.docx", samples.word_file()))
        view, values = _last_part(office, user, code)
        forms += [(user, view | new_view(), state(view, **values)) for _ in range(EACH)]
    told = [text_of(one) for one in at_once(office, *forms)]
    assert sum("is in the register now" in one for one in told) == 1
    assert sum("has that very text already" in one for one in told) == EACH
    assert not [one for one in told if "went wrong" in one]
    assert len({str(row[0]) for row in projections(office.store)["texts"]}) == 1


@pytest.mark.both_in_long
def test_who_may_not_see_the_agreement_that_has_the_text_is_told_of_none(
    store: Store, staffed: Staffed
) -> None:
    office = staffed(store, "doncaster")
    first, second = (
        (user, *_last_part(office, user, code_in(hands_over(office, user, "vale.docx", samples.word_file()))))
        for user in (ADMIN, CLERK)
    )
    assert "is in the register now" in _told(office, *first)
    office.hands_in(ADMIN, office.types(ADMIN, "restrict Vale Stroke Pathway"), people=[ADMIN], channels=[])
    assert "is in the register now" in _told(office, *second)


def _told(office: Office, user: str, view: dict[str, Any], values: dict[str, object]) -> str:
    return text_of(office.hands_in(user, view, **values))
