"""What is offered to be put off or taken out is called by its words, and by an id only beside them."""

import pytest

from agreements import acts, outcomes
from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush, SetLeads
from agreements.requests import Base
from tests.agreements.histories import CLERK, given, made

PACT = made(
    "a",
    "b",
    starts="2017-01-01",
    ends="2018-12-31",
    milestones=[{"id": "M1", "what": "Depot opened", "date": "2017-09-10"}],
    schedules=[{"label": "Schedule 1", "title": "Routes", "state": "missing"}],
    signatories=[{"party": "a", "name": "Ivo Marsh"}, {"party": "b"}],
)


def offered(request: Base, field: str) -> dict[str, str]:
    """Give what a form offers for a blank, by what is handed in."""
    form = given(PACT).proposed(on="2017-05-01").asked(request, on="2017-05-02", by=CLERK).said
    assert isinstance(form, outcomes.ToFill)
    return {one.value: one.called for each in form.fields if each.name == field for one in each.options}


@pytest.mark.parametrize("how", [Quiet.SNOOZED, Quiet.HEARD_AGAIN])
def test_what_may_be_put_off_or_heard_again_is_called_by_its_words(how: Quiet) -> None:
    found = offered(Hush("made", "", how), "item")
    assert found["attachments"] == "Attachments missing from the copy"
    assert found["agreement"] == "Signatures still missing"
    assert found["end"] == "End of the agreement"
    assert found["M1"] == "M1: Depot opened"
    assert found["ccn-1"].startswith("Change note 1: ")


def test_what_may_be_removed_by_a_change_note_is_called_by_its_words() -> None:
    found = offered(acts.StartNote("made"), "remove")
    assert found["milestones:M1"] == "M1: Depot opened"
    assert found["signatories:a"] == "Ivo Marsh, who signs for Party A"
    assert found["signatories:b"] == "Nobody named yet, who signs for Party B"
    assert found["parties:a"] == "Party A"


def test_what_is_not_there_offers_what_is_by_its_words() -> None:
    refused = given(PACT).asked(SetLeads("made", "M9", (7,)), on="2017-05-02", by=CLERK).said
    assert isinstance(refused, outcomes.Refused)
    called = {choice.typed: choice.called for choice in refused.choices}
    assert called["remind made M1"] == "M1: Depot opened"
    assert called["remind made end"] == "End of the agreement"
