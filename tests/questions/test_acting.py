"""Acts in words: each command as typed, in other words and orders, and spelt back."""

from datetime import date

import pytest

from agreements import acts
from agreements.agreement import When
from agreements.intake.imports import ShowDraft, StartConfirming, StartImport
from agreements.life import deeds, registers
from agreements.life.logged import LogKind
from agreements.records import NoteState, Role
from agreements.requests import Base
from agreements.unread import Choose
from questions.hearing import hear
from questions.reader import read
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())


def _read(said: str) -> Base:
    return read(said, SAMPLE, today=date(2018, 1, 5)).request


@pytest.mark.parametrize(
    "request_",
    [
        acts.StartSigning("doncaster"),
        acts.StartSigning("doncaster", "agreement"),
        acts.StartSigning("doncaster", "ccn-3"),
        acts.StartSigning("nottinghamshire", "G1"),
        acts.StartSigning("doncaster", "ccn-3", "doncaster-ccg"),
        acts.StartWithdrawing("doncaster", "ccn-12"),
        acts.StartWithdrawing("doncaster", "", "doncaster-ccg", "it was too early"),
        acts.AskToSign("doncaster", "ccn-3", "doncaster-ccg"),
        acts.ShowNotes("doncaster"),
        acts.ShowNotes("doncaster", 3),
        acts.ShowNotes("doncaster", when=When(date(2017, 12, 1))),
        acts.ShowNotes("doncaster", 3, when=When(date(2017, 12, 1), date(2018, 1, 2))),
        registers.ShowLog("doncaster", LogKind.RISK, when=When(date(2017, 12, 1), date(2018, 1, 2))),
        acts.StartNote("stockport"),
        acts.StartNote("stockport", 2),
        acts.MoveNote("southend", 1, NoteState.PROPOSED),
        acts.MoveNote("southend", 1, NoteState.REJECTED),
        acts.MoveNote("southend", 1, NoteState.WITHDRAWN),
        acts.PrintNote("lancashire", 4),
        acts.ShowPeople(),
        acts.StartAppointing(),
        acts.StartAppointing("Jo de Vries"),
        acts.StartAppointing("Jo de Vries", Role.SIGNATORY, "doncaster-ccg"),
        acts.Appoint("U1", "", "", Role.SIGNATORY, "doncaster-ccg", ended=True),
        acts.Appoint("U1", "", "", Role.CLERK, "", "doncaster", ended=True),
        acts.ShowRoles("doncaster"),
        acts.ShowOwnSigning("doncaster"),
        acts.ShowOwnSigning("doncaster", "ccn-3"),
        acts.ShowOwnSigning("doncaster", "M3"),
        acts.StartDelegating("doncaster"),
        acts.StartDelegating("doncaster", "doncaster-ccg"),
        acts.StartTakingBack("doncaster"),
        acts.StartTakingBack("doncaster", "doncaster-ccg"),
        deeds.StartNotice("southend", "the board decided so", "southend-ccg"),
        deeds.StartWithdrawingNotice("southend", party="southend-ccg"),
        acts.StartRestricting("doncaster"),
        acts.Restrict("doncaster"),
    ],
)
def test_what_is_spelt_is_read_back(request_: Base) -> None:
    assert _read(request_.typed) == request_


@pytest.mark.parametrize(
    "said",
    [
        "/mou sign Doncaster CCN 3",
        "sign off the Doncaster MoU, ccn 3",
        "sign ccn 3 doncaster",
        "sign doncaster CCN3",
        "sign doncaster ccn-3",
        "Sign change note 3 of Doncaster",
        "doncaster ccn 3 sign",
    ],
)
def test_the_words_may_stand_in_another_order(said: str) -> None:
    assert _read(said) == acts.StartSigning("doncaster", "ccn-3")


@pytest.mark.parametrize(
    ("said", "party"),
    [
        ("sign Stockport for the Foundation Trust", "Foundation Trust"),
        ("sign Stockport on behalf of Viaduct Health", "Viaduct Health"),
        ("sign off stockport on the Council's behalf", "the Council's"),
        ("sign for Viaduct Health on Stockport", "Viaduct Health"),
        ("sign on behalf of the board of Viaduct in stockport", "board of Viaduct"),
        ("sign Stockport for Leeds because the cabinet met for it", "Leeds"),
        ("sign Stockport for us", "us"),
    ],
)
def test_for_whom_something_is_signed_is_kept_as_it_is_said(said: str, party: str) -> None:
    assert _read(said) == acts.StartSigning("stockport", "", party)


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        (
            "could you sign ccn 2 of stockport for the CCG please",
            acts.StartSigning("stockport", "ccn-2", "ccg"),
        ),
        ("may I sign for Viaduct Health in Stockport", acts.StartSigning("stockport", "", "viaduct health")),
        ("we need to sign Stockport for Bury", acts.StartSigning("stockport", "", "bury")),
        ("cancel the trust's signature on stockport", acts.StartWithdrawing("stockport", party="trust")),
    ],
)
def test_for_whom_something_is_signed_is_kept_of_everyday_words(said: str, request_: Base) -> None:
    assert hear(said, SAMPLE, today=date(2018, 1, 5)).request == request_


def test_for_whom_something_is_signed_is_kept_where_it_is_asked_in_which_agreement() -> None:
    asked = _read("sign for the council")
    assert isinstance(asked, Choose)
    assert "sign doncaster for council" in [candidate.typed for candidate in asked.candidates]


def test_a_reason_may_follow() -> None:
    said = "reject Doncaster 3 because the sum is wrong for 2018"
    assert _read(said) == acts.MoveNote("doncaster", 3, NoteState.REJECTED, "the sum is wrong for 2018")


@pytest.mark.parametrize("item", ["gate-one", "pay.1", "gateway2", "annual-review-2017", "M_1"])
def test_an_item_may_be_marked_in_any_way_that_is_one_word(item: str) -> None:
    for request in (
        acts.StartSigning("nottinghamshire", item),
        deeds.ShowGateway("nottinghamshire", item),
        deeds.Deal("nottinghamshire", item, day=date(2017, 4, 3), note="the board met"),
        deeds.MoveItem("nottinghamshire", item, date(2017, 5, 1), "more time"),
    ):
        assert _read(request.typed) == request


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("import", StartImport()),
        ("import Doncaster", StartImport("Doncaster")),
        ("hand in this file for the Doncaster MoU", StartImport("the Doncaster MoU")),
        ("import my document", StartImport()),
        ("import 0a1b2c3d", ShowDraft("0a1b2c3d")),
        ("import 0a1b2c3d confirm", StartConfirming("0a1b2c3d")),
    ],
)
def test_a_document_is_imported_for_an_agreement_or_by_its_code(said: str, request_: Base) -> None:
    assert _read(said) == request_
    assert _read(request_.typed) == request_


def test_half_an_act_asks_which_agreement() -> None:
    asked = _read("sign")
    assert isinstance(asked, Choose)
    assert "sign doncaster" in [candidate.typed for candidate in asked.candidates]
    of_note = _read("propose")
    assert isinstance(of_note, Choose)
    assert "propose doncaster" in [candidate.typed for candidate in of_note.candidates]
