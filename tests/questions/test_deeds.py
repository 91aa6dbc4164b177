"""The commands that run an agreement, in the words in which people say them."""

from datetime import date

import pytest

from agreements.agreement import When
from agreements.days.calendar import financial_quarter
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import (
    Export,
    ExportAll,
    ShowTimeline,
    ShowTimelines,
    StartAddress,
)
from agreements.life import deeds, registers
from agreements.life.happenings import Decision
from agreements.life.logged import LogKind
from agreements.requests import Base
from agreements.unread import Choose, NotADay
from questions.forms.reading import read_form
from questions.reader import read
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
TODAY = date(2018, 1, 20)

SAID: dict[str, Base] = {
    "done Doncaster M3": deeds.Deal("doncaster", "M3"),
    "done M3 Doncaster on 30 January 2018": deeds.Deal("doncaster", "M3", day=date(2018, 1, 30)),
    "done Doncaster M3 yesterday": deeds.Deal("doncaster", "M3", day=date(2018, 1, 19)),
    "done Doncaster M3 on 5 Jan because it is signed": deeds.Deal(
        "doncaster", "M3", day=date(2018, 1, 5), note="it is signed"
    ),
    "done Doncaster": deeds.Deal("doncaster"),
    "done Doncaster action 3": deeds.Deal("doncaster", "action-3"),
    "done action-3 Doncaster": deeds.Deal("doncaster", "action-3"),
    "done Lancashire O1-2016-06": deeds.Deal("lancashire", "O1-2016-06"),
    "not done Doncaster M3": deeds.Deal("doncaster", "M3", done=False),
    "moved Doncaster M3 to 28 February 2018 because the lawyers need it to be for us": deeds.MoveItem(
        "doncaster", "M3", date(2018, 2, 28), "the lawyers need it to be for us"
    ),
    "moved Doncaster M3 back to next Friday": deeds.MoveItem("doncaster", "M3", date(2018, 1, 26)),
    "review Southend R2 on 3 Jan 2018 because it was short": deeds.StartReviewing(
        "southend", "R2", date(2018, 1, 3), "it was short"
    ),
    "close Doncaster 1 on 3 Jan 2018 because agreed": registers.StartClosing(
        "doncaster", 1, date(2018, 1, 3), "agreed"
    ),
    "withdraw notice Southend because sent twice": deeds.StartWithdrawingNotice("southend", "sent twice"),
    "moved Doncaster M3 to next Friday": deeds.MoveItem("doncaster", "M3", date(2018, 1, 26)),
    "moved Doncaster M3": deeds.MoveItem("doncaster", "M3"),
    "moved Doncaster": deeds.MoveItem("doncaster"),
    "gateway Notts": deeds.ShowGateway("nottinghamshire"),
    "gateway Notts G1": deeds.ShowGateway("nottinghamshire", "G1"),
    "evidence Notts g1": deeds.StartEvidence("nottinghamshire", "g1"),
    "decided Notts G1": deeds.StartDeciding("nottinghamshire", "G1"),
    "review Southend R2": deeds.StartReviewing("southend", "R2"),
    "give notice Southend": deeds.StartNotice("southend"),
    "withdraw notice Southend": deeds.StartWithdrawingNotice("southend"),
    "replaced Doncaster by Southend": deeds.Replace("doncaster", "Southend"),
    "log Doncaster interest": registers.StartLog("doncaster", LogKind.INTEREST),
    "log decisions Stockport": registers.StartLog("stockport", LogKind.DECISION),
    "log Doncaster": registers.StartLog("doncaster"),
    "logged Doncaster risks": registers.ShowLog("doncaster", LogKind.RISK),
    "logged Doncaster as of 1 Jan 2018": registers.ShowLog("doncaster", when=When(date(2018, 1, 1))),
    "close Doncaster 3": registers.StartClosing("doncaster", 3),
    "request Lancashire": registers.StartLog("lancashire", LogKind.REQUEST),
    "report Notts Q4 2016/17": registers.StartReport("nottinghamshire", financial_quarter(2016, 4)),
    "report Notts": registers.StartReport("nottinghamshire"),
    "figures Notts": registers.ShowFigures("nottinghamshire"),
    "export Doncaster ocds": Export("doncaster", Format.OCDS),
    "export Doncaster": Export("doncaster"),
    "export Doncaster csv as of 1 Jan 2018": Export("doncaster", Format.CSV, when=When(date(2018, 1, 1))),
    "calendar Southend": Export("southend", Format.ICS),
    "export Southend pdf": Export("southend", Format.PDF),
    "export Southend as Word": Export("southend", Format.DOCX),
    "export all Excel": ExportAll(Format.XLSX),
    "export Doncaster json": Export("doncaster", Format.OCDS),
    "export docx Southend": Export("southend", Format.DOCX),
    "export": ExportAll(),
    "export csv": ExportAll(Format.CSV),
    "export all ocds": ExportAll(Format.OCDS),
    "export everything as of 1 Jan 2018": ExportAll(when=When(date(2018, 1, 1))),
    "calendar": ExportAll(Format.ICS),
    "calendar all": ExportAll(Format.ICS),
    "calendar address": StartAddress(),
    "subscribe": StartAddress(),
    "timeline Southend": ShowTimeline("southend"),
    "timeline of Southend as of 1 Jan 2018": ShowTimeline("southend", when=When(date(2018, 1, 1))),
    "timeline": ShowTimelines(TODAY),
    "timeline all as of 1 Jan 2018": ShowTimelines(date(2018, 1, 1), when=When(date(2018, 1, 1))),
    "event Doncaster x2": registers.StartEvent("doncaster", "x2"),
    "replaced Doncaster": deeds.Replace("doncaster"),
}


SAID |= {
    f"done Doncaster M3 on 3 November 2017 because {reason}": deeds.Deal(
        "doncaster", "M3", day=date(2017, 11, 3), note=reason
    )
    for reason in (
        "the board met on 1 November",
        "as of 1 May 2016 it was late",
        "M4 was late because of Stockport",
        "it says so on page 2",
    )
}


def said(words: str) -> Base:
    return read(words, SAMPLE, today=TODAY).request


@pytest.mark.parametrize(("words", "deed"), SAID.items(), ids=SAID)
def test_a_deed_is_read_and_its_command_is_read_back(words: str, deed: Base) -> None:
    assert said(words) == deed
    assert said(deed.typed) == deed


@pytest.mark.parametrize("words", ["export it", "export this as csv", "calendar that"])
def test_what_hands_out_the_one_spoken_of_never_means_all(words: str) -> None:
    assert isinstance(said(words), Choose)
    found = read(words, SAMPLE, today=TODAY, last="southend").request
    assert isinstance(found, Export)
    assert found.agreement == "southend"


@pytest.mark.parametrize("day", ["next banana", "31 February 2018"])
def test_what_is_no_day_is_said_to_be_none(day: str) -> None:
    found = said(f"moved Doncaster M3 to {day}")
    assert isinstance(found, NotADay)
    assert found.said == day


CARRIED = {"agreement": "nottinghamshire", "item": "G1"}
DECISION = {"decision": "reconfirmed", "body": "Board", "decided_on": "2017-04-20"}


def faults(form: str, **values: str) -> dict[str, str]:
    act = read_form(form, CARRIED, values)
    assert isinstance(act, tuple)
    return {fault.field: fault.why for fault in act}


def test_a_decision_is_read_from_its_form() -> None:
    assert read_form("decide", CARRIED, DECISION) == deeds.Decide(
        "nottinghamshire",
        "G1",
        decision=Decision.RECONFIRMED,
        body="Board",
        decided_on=date(2017, 4, 20),
    )


def test_a_deferral_needs_its_day_and_nothing_else_has_one() -> None:
    assert set(faults("decide", **DECISION | {"decision": "deferred"})) == {"deferred_to"}
    assert set(faults("decide", **DECISION | {"deferred_to": "2017-05-01"})) == {"deferred_to"}


@pytest.mark.parametrize("piece", ["x", "-1", "99999", "²", "1.5"])
def test_a_crafted_piece_of_evidence_is_a_fault(piece: str) -> None:
    assert set(faults("evidence", piece=piece, given="given", note="here")) == {"piece"}


@pytest.mark.parametrize(
    "form", ["done", "moved", "evidence", "decide", "review", "notice", "withdraw notice"]
)
def test_an_empty_form_has_a_fault_for_each_blank_that_is_needed(form: str) -> None:
    assert faults(form)


def test_days_that_are_none_are_faults() -> None:
    assert set(faults("notice", party="a", given_on="tomorrow", ends_on="2017-02-30")) == {
        "given_on",
        "ends_on",
    }
