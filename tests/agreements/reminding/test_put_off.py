"""What was put off is said again on its day, or on the first working day after it: never before."""

import pytest

from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush
from tests.agreements.histories import day, made
from tests.agreements.reminding.telling import registered

PLAN = {"id": "M1", "what": "A plan is agreed", "date": "2017-06-30"}


@pytest.mark.parametrize(
    ("until", "said_on"),
    [
        ("2017-06-24", "2017-06-26"),  # a Saturday
        ("2017-06-25", "2017-06-26"),
        ("2017-06-26", "2017-06-26"),
        ("2017-06-27", "2017-06-27"),
    ],
)
def test_what_is_put_off_on_a_friday_is_not_said_again_that_day(until: str, said_on: str) -> None:
    life = registered(made("a", "b", starts="2017-01-01", milestones=[PLAN]), on="2017-05-01")
    life.until("2017-06-23").look()
    assert [on for on, *_ in life.told()][-1] == "2017-06-23"

    life.does(Hush("made", "M1", Quiet.SNOOZED, day(until)))
    life.until("2017-06-28")
    after = [on for on, name, _ in life.told() if name == "M1@2017-06-30" and on >= "2017-06-23"]
    assert after == ["2017-06-23", said_on]
