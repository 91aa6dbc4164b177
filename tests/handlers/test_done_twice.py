"""A duty that recurs without periods, recorded by a press or by typing: once, unless it was done twice."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from agreements.records import Actor
from storage.store import Store
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.staff import ADMIN, CLERK, Office, by, text_of

DONE = "done stockport O3"


@pytest.fixture
def office(store: Store, slack: LoopbackSlack) -> Office:
    office = Office(store, slack, "stockport")
    office.appoints(CLERK, "Cleo Clerk", "clerk")
    return office


def test_typed_twice_it_is_recorded_once_and_told_how_to_say_that_it_was_done_twice(office: Office) -> None:
    before = office.recorded
    assert "Done: O3" in text_of(office.types(CLERK, DONE))
    again = text_of(office.types(CLERK, DONE))
    assert "a moment ago" in again
    assert f"{DONE} because a second time" in again
    assert office.recorded == before + 1

    assert "Done: O3" in text_of(office.types(CLERK, f"{DONE} because a second time"))
    assert "Done: O3" in text_of(office.types(ADMIN, DONE))
    assert office.recorded == before + 3


def test_a_button_pressed_twice_at_once_records_it_once(office: Office) -> None:
    before = office.recorded
    pressed = by(sent.pressed("ask:1", DONE, office.slack.response_url()), CLERK)
    presses = [sent.request(pressed, at=sent.NOW() - late) for late in range(4)]
    with ThreadPoolExecutor(4) as at_once:
        assert {response.status for response in at_once.map(office.app.dispatch, presses)} == {200}
    told = [text_of(one) for one in office.slack.of("hooks/1")]
    assert sorted("a moment ago" in one for one in told) == [False, True, True, True]
    assert office.recorded == before + 1
    assert office.desk.ask(DONE, actor=Actor(CLERK))[0].refused
