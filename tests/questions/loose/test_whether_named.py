"""Whether those who sign, or hold a post, are named; and what a rule's exception, or a blank, leaves open."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

CHOIR = entry(
    "larkmoor",
    title="Agreement on the Larkmoor Choir School",
    short_name="Larkmoor Choir Agreement",
    place="Larkmoor",
    parties=[
        {"id": "abbey", "name": "Larkmoor Abbey", "clause": "1"},
        {"id": "college", "name": "Sedge College", "clause": "1"},
    ],
    signatories=[
        {"party": "abbey", "name": "Ivo Thane", "position": "Dean", "clause": "9"},
        {"party": "college", "name": None, "position": "Provost", "clause": "9"},
    ],
    contacts=[{"name": None, "position": "Organ Tuner", "organisation": "abbey", "clause": "8"}],
    gateways=[
        {"id": "G1", "what": "Concert season confirmed", "date": "2031-05-01", "clause": "6"},
    ],
    milestones=[
        {"id": "M1", "what": "Bell hung", "kind": "milestone", "date": "2020-05-01", "clause": "5"},
        {"id": "M2", "what": "Loft open", "kind": "milestone", "date": "2031-05-01", "clause": "5"},
    ],
    variation={
        "rule": "Signed by both parties; the robes in Schedule 4 may be changed by the Dean alone.",
        "procedure": 'The steps are in Schedule 2 (left as "[insert]")',
        "clause": "7",
    },
)


def told(said: str) -> str:
    return text(MemoryDesk((CHOIR,)).ask(f"{said}? (larkmoor)", today=TODAY, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("is Sedge College's signatory named", "No."),
        ("is the Abbey's signatory named", "Yes."),
        ("is the Provost named", "No."),
        ("is the Dean named", "Yes."),
        ("is the organ tuner named", "No."),
        ("are all the signatories named", "No."),
        ("does it name who signs for the college", "No."),
        ("is Sedge College's signatory not named", "Yes."),
        ("is the gateway still to come", "Yes."),
    ],
)
def test_yes_or_no_is_told_by_the_name(said: str, first: str) -> None:
    assert told(said).startswith(first)


@pytest.mark.parametrize(
    "said",
    [
        "is the choirmaster named",
        "are the milestones still to come",  # of which one is not
        "is the school named after a saint",
        "can the robes be changed without both parties signing",  # which the exception lets
        "are the steps for a change set out in full",  # which are left blank
    ],
)
def test_what_no_name_tells_has_no_verdict(said: str) -> None:
    assert not told(said).startswith(("Yes", "No."))
