"""A list of something answers whether there is any, and nothing of what may be done or comes of it."""

from typing import Any

import pytest

from tests.agreements.histories import given, made
from tests.answering.told import asked

TERMS: dict[str, Any] = {
    "commencement": {"rule": "fixed_date", "date": "2016-04-01", "clause": "2"},
    "end": {"date": "2017-03-31", "clause": "2"},
    "information_sharing": [
        {"rule": "Plans and budgets are open to each party.", "clause": "8"},
        {"rule": "Patient data is shared once the application is approved.", "clause": "8"},
    ],
    "targets": [{"id": "T1", "what": "Crossings on time", "value": "90%", "date": "2017-03-31"}],
    "schedules": [{"label": "Schedule 1", "title": "Key milestones", "state": "present", "clause": "9"}],
    "milestones": [{"id": "M1", "what": "Slipway repaired", "date": "2017-01-31"}],
    "termination": [{"rule": "A party may end it by six months' notice.", "notice": {"months": 6}}],
    "recurring": [{"id": "O1", "what": "Report on the tolls", "frequency": "monthly"}],
}
AGREED = given(made("a", "b", **TERMS))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("can we share patient data?", None),
        ("is patient data shared?", None),
        ("will the targets be met?", None),
        ("are there targets?", True),
        ("can we miss a milestone?", None),
        ("are the milestones still to come?", None),
    ],
)
def test_a_list_is_no_yes_to_more(said: str, told: object) -> None:
    assert getattr(asked(AGREED, said, "2017-02-01")[0], "verdict", None) is told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("what's the end date printed in it?", "31 March 2017"),
        ("how long had it run by 1 September 2016?", "153 days"),
        ("what is the end date if notice is given on 1 August 2016?", "1 February 2017 at the earliest"),
        ("what happens every month?", "Report on the tolls"),
    ],
)
def test_what_is_asked_of_its_days_is_told(said: str, told: str) -> None:
    assert told in asked(AGREED, said, "2017-02-01")[1]


def test_what_never_started_is_counted_from_no_more_than_a_printed_start() -> None:
    commencement = {
        "rule": "on_signature_by_all",
        "stated_period": {"from": "2016-04-01", "to": "2017-03-31", "clause": "2"},
    }
    unsigned = given(made("a", "b", **TERMS | {"commencement": commencement}))
    line = asked(unsigned, "how long had it run by 1 September 2016?", "2017-02-01")[1]
    assert "from 1 April 2016 (printed start) to 1 September 2016" in line
