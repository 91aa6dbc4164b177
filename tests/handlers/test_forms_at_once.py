"""Many forms handed in at the same moment, by App.dispatch on both databases: numbers, and effects once."""

import itertools
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from slack_bolt import BoltResponse

from agreements.records import Actor
from storage.store import Store
from storage.verifying import verify
from tests.handlers import sent
from tests.handlers.judging import judge
from tests.handlers.staff import JACKIE, ROBIN, Office, Staffed, by, new_view, state, text_of
from tests.handlers.test_change_note_forms import NOTE

MANY, AGAIN = 50, 20
TOO_BUSY = "can't be reached just now"


def at_once(office: Office, *forms: tuple[str, dict[str, Any], dict[str, Any]]) -> list[dict[str, Any]]:
    """Hand in forms, each by somebody with what it holds, all at the same moment.

    Whoever is told that the register is too busy, as on a slow machine, hands the form below in again.
    """

    def hand_in(form: tuple[str, dict[str, Any], dict[str, Any]]) -> BoltResponse:
        user, view, held = form
        payload = by(sent.submitted(view, held), user)
        payload["view"] |= {"id": view["id"], "hash": view["hash"]}
        response: BoltResponse = office.app.dispatch(sent.request(payload))
        for _ in range(AGAIN):
            if TOO_BUSY in str(response.body):
                response = office.app.dispatch(sent.request(payload))
        return response

    with ThreadPoolExecutor(MANY) as pool:
        responses = list(pool.map(hand_in, forms))
    for response in responses:
        judge(response, [])
    assert verify(office.store).misfit is None
    return [json.loads(response.body) for response in responses]


def test_fifty_change_notes_get_fifty_numbers_without_a_gap(store: Store, staffed: Staffed) -> None:
    office = staffed(store)
    view = office.types(JACKIE, "change Doncaster")
    told = at_once(
        office, *((JACKIE, view | new_view(), state(view, **NOTE | {"title": f"N{n}"})) for n in range(MANY))
    )
    assert all(one["response_action"] == "update" for one in told)
    numbers = {n for n in range(1, MANY + 2) if f"Change note {n} of" in text_of({"all": told})}
    assert numbers == set(range(1, MANY + 1))
    assert f"{MANY} change notes." in office.says("changes Doncaster")


def test_fifty_of_one_signature_are_recorded_once(store: Store, staffed: Staffed) -> None:
    office = staffed(store)
    view = office.types(JACKIE, "sign Doncaster")
    told = at_once(office, *((JACKIE, view | new_view(), state(view)) for _ in range(MANY)))
    first = [one for one in told if one["response_action"] == "update"]
    assert len(first) == 1
    assert sum("has already signed" in text_of(one) for one in told) == MANY - 1
    page, _ = office.desk.ask("history Doncaster", actor=Actor(ROBIN))
    assert sum("Jackie Pederson" in part.text for part in page.parts if hasattr(part, "text")) == 1


def test_one_form_handed_in_fifty_times_is_taken_once(store: Store, staffed: Staffed) -> None:
    office = staffed(store)
    view = office.types(JACKIE, "change Doncaster")
    told = at_once(office, *itertools.repeat((JACKIE, view, state(view, **NOTE)), MANY))
    assert sum(one["response_action"] == "update" for one in told) == 1
    assert sum("already" in text_of(one) for one in told) == MANY - 1
    assert "1 change note." in office.says("changes Doncaster")


def test_the_last_two_signatures_at_once_apply_the_change_once(store: Store, staffed: Staffed) -> None:
    office = staffed(store)
    for user in (JACKIE, ROBIN):
        office.hands_in(user, office.types(user, "sign Doncaster"))
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    views = [(user, office.types(user, "sign Doncaster ccn 1")) for user in (JACKIE, ROBIN)]
    told = at_once(
        office, *((user, view | new_view(), state(view)) for user, view in views for _ in range(MANY // 2))
    )
    assert sum(one["response_action"] == "update" for one in told) == 2
    assert sum("so it is agreed" in text_of(one) for one in told) == 1
    assert "31 March 2019" in office.says("status Doncaster as of 2 January 2018")
