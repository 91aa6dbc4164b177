"""What is asked of every agreement again and again is answered straight, and what is near it is not."""

from pathlib import Path

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from views.page import Page
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parent / "register").glob("*.yaml")))
EVIDENCE = "Audited accounts"
GOVERNING = "Harrowdale CCG Governing Body"


def ask(said: str, *before: str) -> Page:
    desk = MemoryDesk(REGISTER)
    for one in before:
        desk.ask(one, today=TODAY, thread="one")
    return desk.ask(said, today=TODAY, thread="one")


@pytest.mark.parametrize(
    ("said", "opens", "holds"),
    [
        ("do care homes come under harrowdale", "No.", "out of scope"),
        ("are care home placements part of harrowdale this year", "No.", "out of scope"),
        ("is volunteer transport covered by harrowdale for 19/20", "Yes.", "in scope"),
        ("what goes into the harrowdale gateway", "", EVIDENCE),
        ("what do the partners need to produce for the harrowdale gateway", "", EVIDENCE),
        ("what is looked at at the harrowdale gateway", "", EVIDENCE),
        ("do audited accounts go in for the january 21 gateway in harrowdale", "Yes.", EVIDENCE),
        ("who has the final say on whether harrowdale carries on after the gateway", "", GOVERNING),
        ("who decides at the gateway in harrowdale whether it keeps going", "", GOVERNING),
        ("is the home support money paid as a lump sum in harrowdale", "No.", "four equal instalments"),
        ("is the home support money paid in instalments in harrowdale", "Yes.", "four equal instalments"),
        ("is home support in harrowdale paid in four payments", "Yes.", "four equal instalments"),
        ("is home support in harrowdale paid in stages or in one go", "Harrow", "four equal instalments"),
        ("is home support in harrowdale paid in six instalments", "Harrow", "four equal instalments"),
        ("is the volunteer driver money firm or just an estimate in harrowdale", "Harrow", "not firm"),
        ("can the trusts simply agree orally to amend harrowdale", "No.", "in writing"),
        ("can the trusts agree by text to amend harrowdale", "Harrow", "in writing"),
        ("can vale acute quit harrowdale at once", "No.", "12 months' notice"),
        ("could any partner walk away from harrowdale overnight", "No.", "12 months' notice"),
        ("can quillmouth council leave the school nursing mou without notice", "No.", "90 days' notice"),
        ("can't the county leave harrowdale straight away", "Harrow", "12 months' notice"),
        ("are care homes part of harrowdale this year, 19/20", "No.", "out of scope"),
        ("where should i raise a dispute under harrowdale", "Harrow", "chief executives"),
    ],
)
def test_it_is_answered_straight(said: str, opens: str, holds: str) -> None:
    page = ask(said)
    first = text(page).split("\n")[0]
    assert not page.refused, first
    assert first.startswith(opens)
    assert holds in first


@pytest.mark.parametrize(
    "said",
    [
        *("do tax returns come under harrowdale", "is the helipad part of harrowdale this year"),
        *(
            "do blood tests have to go in for the harrowdale gateway",
            "where should i raise a leak in harrowdale",
        ),
        *("do audited accounts go in for the january 23 gateway in harrowdale",),
        *(
            "is the helipad money paid in one go in harrowdale",
            "is the helipad money firm or a guess, harrowdale",
        ),
        *(
            "what goes into the minibus in harrowdale",
            "who decides whether the minibus carries on, harrowdale",
        ),
        *("can age concern leave harrowdale at once", "can we stop paying into harrowdale at once"),
        *(
            "can vale acute stop the survey overnight in harrowdale",
            "can the drivers leave harrowdale at once",
        ),
        *("does the county have to give notice at once to leave harrowdale",),
        *("is the single discharge form due by september 19 in harrowdale",),
    ],
)
def test_what_is_near_it_is_still_refused(said: str) -> None:
    page = ask(said)
    assert page.refused, text(page)


def test_how_a_sum_is_paid_that_was_spoken_of() -> None:
    page = ask("do they pay it in one go or in stages", "how much is the home support money in harrowdale")
    assert "four equal instalments" in page.headline.text
    assert not page.refused


def test_nobody_is_kept_from_leaving_at_once_where_a_rule_lets_them() -> None:
    terms = next(one for one in REGISTER if one.id == "harrowdale")
    way = terms.termination[0]
    at_once = way.model_copy(update={"rule": "A partner that is wound up leaves at once.", "notice": None})
    for ways in ((way, at_once), (at_once,), ()):
        changed = terms.model_copy(update={"termination": ways})
        page = MemoryDesk((changed,)).ask("can vale acute leave harrowdale at once", today=TODAY)
        assert not text(page).startswith("No."), text(page)


def test_how_a_sum_is_paid_is_no_yes_or_no_where_that_is_not_said() -> None:
    page = ask("is the volunteer driver money paid in one go in harrowdale")
    assert not page.headline.text.startswith(("Yes", "No"))
