"""Where the answer to a button goes, by where its message stands and whether it takes the message's place."""

import pytest

from handlers.replies import SHARED_BY, Way, way_back
from tests.handlers import sent

SHARED = ({"type": "context", "block_id": SHARED_BY, "elements": []},)
ONE_OF_MANY, THREAD, TWO = "C1", "1700000000.000001", "D1"


@pytest.mark.parametrize(
    ("only_you", "channel", "thread", "shared", "in_its_place", "beside"),
    [
        (True, ONE_OF_MANY, "", False, Way.IN_ITS_PLACE, Way.ALONE),
        (True, TWO, "", False, Way.IN_ITS_PLACE, Way.ALONE),
        (False, TWO, "", False, Way.IN_ITS_PLACE, Way.BESIDE),
        (False, TWO, "", True, Way.ALONE, Way.ALONE),  # which are between people
        (False, ONE_OF_MANY, "", False, Way.ALONE, Way.ALONE),
        (False, ONE_OF_MANY, "", True, Way.ALONE, Way.ALONE),
        (False, ONE_OF_MANY, THREAD, False, Way.IN_ITS_PLACE, Way.BESIDE),
        (False, ONE_OF_MANY, THREAD, True, Way.ALONE, Way.BESIDE),
    ],
)
def test_an_answer_goes_back_where_whoever_may_read_it_is(  # noqa: PLR0913 - the table's columns
    *, only_you: bool, channel: str, thread: str, shared: bool, in_its_place: Way, beside: Way
) -> None:
    pressed = sent.pressed(
        "go",
        "",
        "https://hooks.slack.test/1",
        only_you=only_you,
        channel=channel,
        thread=thread,
        blocks=SHARED if shared else (),
    )
    assert way_back(pressed, replace=True) is in_its_place
    assert way_back(pressed, replace=False) is beside
