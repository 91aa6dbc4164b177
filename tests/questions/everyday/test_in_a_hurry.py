"""Commands as they are typed in a hurry: each opens its form, filled in as it says, and records no more."""

from datetime import date

import pytest

from agreements import acts
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export
from agreements.life import deeds, registers
from agreements.reminding import requests as reminders
from agreements.reminding.records import Quiet
from agreements.requests import Base
from agreements.unread import NotADay
from answering.requests import Question
from questions.everyday.told_to_do import told_to_do
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
TODAY = date(2017, 12, 5)


def heard(said: str) -> Base:
    return hear(said, SAMPLE, today=TODAY).request


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        (
            "delegate southend to Mary Ross until 3 February",
            acts.StartDelegating("southend", name="Mary Ross", last=date(2018, 2, 3)),
        ),
        (
            "delegate southend for the ccg to Mary Ross from 1 jan til 3 feb 2018",
            acts.StartDelegating("southend", "ccg", "Mary Ross", date(2018, 1, 1), date(2018, 2, 3)),
        ),
        (
            "delegate southend to Mary Ross from 1 jan to 3 feb",
            acts.StartDelegating("southend", "", "Mary Ross", date(2018, 1, 1), date(2018, 2, 3)),
        ),
        ("delegate southend until 3 feb", acts.StartDelegating("southend", last=date(2018, 2, 3))),
        (
            "delegate southend until 3 february to Mary Ross",
            acts.StartDelegating("southend", name="Mary Ross", last=date(2018, 2, 3)),
        ),
        (
            "delegate southend from 1 jan till 3 feb for the ccg to Mary Ross",
            acts.StartDelegating("southend", "ccg", "Mary Ross", date(2018, 1, 1), date(2018, 2, 3)),
        ),
        (
            "delegate southend to Mary Ross for three weeks",
            acts.StartDelegating("southend", name="Mary Ross", last=date(2017, 12, 26)),
        ),
        (
            "delegate southend to Mary Ross from 1 jan for a month",
            acts.StartDelegating("southend", "", "Mary Ross", date(2018, 1, 1), date(2018, 2, 1)),
        ),
        ("delegate southend for southend ccg", acts.StartDelegating("southend", "southend ccg")),
        (
            "hand my signature on southend to Mary Ross until 3 feb",
            acts.StartDelegating("southend", name="mary ross", last=date(2018, 2, 3)),
        ),
    ],
)
def test_what_is_handed_on_fills_its_form(said: str, request_: acts.StartDelegating) -> None:
    assert heard(said) == request_
    assert heard(request_.typed) == request_


def test_a_day_that_is_none_is_asked_for() -> None:
    assert isinstance(heard("delegate southend to Mary Ross until whenever"), NotADay)
    assert isinstance(heard("delegate southend until whenever to Mary Ross"), NotADay)
    assert isinstance(heard("delegate southend until 31 february to Mary Ross"), NotADay)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("snooze doncaster M3 2 weeks", date(2017, 12, 19)),
        ("snooze M3 doncaster for a month", date(2018, 1, 5)),
        ("snooze doncaster M3 til 9 january", date(2018, 1, 9)),
        ("snooze doncaster M3", None),
    ],
)
def test_a_reminder_is_put_off_for_so_long(said: str, until: date | None) -> None:
    assert heard(said) == reminders.Hush("doncaster", "M3", Quiet.SNOOZED, until)


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        (
            "note stockport rang the chair about the venue",
            registers.StartLog("stockport", title="rang the chair about the venue"),
        ),
        (
            "add a quick note to stockport: the venue, again, is cold",
            registers.StartLog("stockport", title="the venue, again, is cold"),
        ),
        ("restrict stockport to #directors", acts.StartRestricting("stockport")),
        ("decide notts G1 passed", deeds.StartDeciding("nottinghamshire", "G1")),
        ("the notts gateway was approved", deeds.StartDeciding("nottinghamshire")),
        ("review southend r1 done", deeds.StartReviewing("southend", "R1")),
        ("chase the CCG for their signature on southend", acts.AskToSign("southend", "", "ccg")),
        (
            "chase viaduct health for the stockport signature",
            acts.AskToSign("stockport", "", "viaduct health"),
        ),
        (
            "mark M3 on doncaster done on 9 nov",
            deeds.Deal("doncaster", "M3", day=date(2017, 11, 9), done=True),
        ),
    ],
)
def test_an_act_is_what_it_says(said: str, request_: Base) -> None:
    assert heard(said) == request_


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("take my name off southend", acts.StartWithdrawing("southend")),
        ("give 6 months' notice on southend", deeds.StartNotice("southend")),
        ("cancel notice on southend", deeds.StartWithdrawingNotice("southend")),
        ("tick off M3 doncaster", deeds.Deal("doncaster", "M3", asks=True)),
        ("sign off M3 doncaster", acts.StartSigning("doncaster", "M3")),
        ("undo M3 doncaster", deeds.Deal("doncaster", "M3", done=False, asks=True)),
        ("mark doncaster M3 as not done", deeds.Deal("doncaster", "M3", done=False, asks=True)),
        ("doncaster M3 not done after all", deeds.Deal("doncaster", "M3", done=False, asks=True)),
        ("move doncaster M3 back a month", deeds.MoveItem("doncaster", "M3", why="back a month", asks=True)),
        ("delay M3 of doncaster by 2 weeks", deeds.MoveItem("doncaster", "M3", why="by 2 weeks", asks=True)),
        ("mute southend", reminders.Watch("southend", ended=True)),
        ("export doncaster xls", Export("doncaster", Format.XLSX)),
    ],
)
def test_other_words_for_an_act_open_its_form(said: str, request_: Base) -> None:
    assert heard(said) == request_


def test_all_are_listed_in_order() -> None:
    request = heard("list by end date")
    assert isinstance(request, Question)
    assert request.scope.across


def test_a_new_end_is_that_of_a_change_note() -> None:
    for said in ("amend southend end date to 31 march 2019", "change the end date of southend to 31/3/19"):
        request = heard(said)
        assert isinstance(request, acts.StartNote)
        assert (request.agreement, request.last_day) == ("southend", date(2019, 3, 31))


@pytest.mark.parametrize(
    "said",
    [
        "was the notts gateway approved",
        "who decides if notts G1 is passed",
        "who can delegate southend to somebody else",
        "can the southend end date be changed to 31 march 2019?",
        "which notes does stockport have about the venue",
    ],
)
def test_what_asks_is_a_question(said: str) -> None:
    assert isinstance(heard(said), Question)


def test_no_long_line_takes_long() -> None:
    for line in ("note  " * 800, "amend the end date to " * 220, "decide G1 " * 450, "add a note " * 400):
        assert not is_slow(lambda said: told_to_do(said, "southend", TODAY), line, 0.1), line[:40]
    for line in ("delegate southend to " + "to from until " * 60, "snooze " + "2 weeks " * 100):
        assert not is_slow(heard, line, 0.1), line[:40]
