import pytest

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.change_notes.effects import PutItem
from agreements.outcomes import Refusal
from agreements.records import SignOff
from agreements.standing import State
from agreements.terms import Party
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    day,
    given,
    made,
    refused,
    signatory,
)


def test_a_sign_off_is_withdrawn_by_a_later_record_and_can_be_given_again() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    history = history.withdrew("doncaster-ccg", on="2017-10-09")
    assert isinstance(history.said, outcomes.Withdrawn)
    days = ("2017-10-01", "2017-10-02", "2017-10-08", "2017-10-09")
    assert [len(history.standing(on).signatures) for on in days] == [0, 1, 1, 0]

    history = history.signed("doncaster-ccg", on="2017-10-16").signed("doncaster-council", on="2017-10-17")
    first, second = (
        one for one in history.records if isinstance(one, SignOff) and one.party == "doncaster-ccg"
    )
    assert (first.round, second.round) == (0, 1)
    assert first.key != second.key
    assert history.standing("2017-10-17").starts_on == day("2017-10-17")


def test_what_was_withdrawn_completes_nothing_where_older_paper_turns_up() -> None:
    history = given(made("a", "b")).signed("a", on="2017-01-03").withdrew("a", on="2017-01-10")
    history = history.signed_on_paper("b", signed_on="2017-01-05", on="2017-01-20")
    days = ("2017-01-04", "2017-01-06", "2017-01-12")
    signed = [[one.party for one in history.standing(on).signatures] for on in days]
    assert signed == [["a"], ["b"], ["b"]]
    assert {history.state(on) for on in days} == {State.AWAITING_SIGNATURE}


def test_a_withdrawal_on_the_day_of_signing_leaves_no_day_signed() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    history = history.withdrew("doncaster-ccg", on="2017-10-02")
    assert history.standing("2017-10-02").signatures == ()


@pytest.mark.parametrize(
    ("by", "why"),
    [
        (CLERK, None),
        ("U-DONCASTER-CCG", None),
        ("U-DONCASTER-COUNCIL", Refusal.NOT_ENTITLED),
        (READER, Refusal.NOT_ENTITLED),
        (ADMINISTRATOR, Refusal.NOT_ENTITLED),
    ],
)
def test_who_may_withdraw(by: str, why: Refusal | None) -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    assert refused(history.withdrew("doncaster-ccg", on="2017-10-09", by=by)) is why
    opened = history.asked(acts.StartWithdrawing("doncaster"), on="2017-10-09", by=by)
    signed_for_nobody = Refusal.NOT_SIGNED if by == "U-DONCASTER-COUNCIL" else why
    assert refused(opened) is signed_for_nobody
    assert isinstance(opened.said, outcomes.ToFill | outcomes.Refused)


def test_what_was_not_signed_cannot_be_withdrawn_nor_twice_nor_without_saying_why() -> None:
    history = given("doncaster")
    assert refused(history.withdrew("doncaster-ccg", on="2017-10-09")) is Refusal.NOT_SIGNED
    signed = history.signed("doncaster-ccg", on="2017-10-02")
    unexplained = acts.WithdrawSignOff("doncaster", THE_AGREEMENT, "doncaster-ccg", " ")
    assert refused(signed.asked(unexplained, on="2017-10-09", by=CLERK)) is Refusal.BLANK
    twice = signed.withdrew("doncaster-ccg", on="2017-10-09").withdrew("doncaster-ccg", on="2017-10-09")
    assert refused(twice) is Refusal.NOT_SIGNED


def test_once_all_have_signed_nothing_is_withdrawn_not_even_when_a_party_joins() -> None:
    history = given(made("a", "b")).signed("a", "b", on="2017-01-10")
    assert refused(history.withdrew("a", on="2017-01-11")) is Refusal.ALL_SIGNED
    opened = history.asked(acts.StartWithdrawing("made"), on="2017-01-11", by=signatory("a"))
    assert refused(opened) is Refusal.ALL_SIGNED
    joined = history.varied(PutItem("parties", Party(id="c", name="C")), on="2017-02-01")
    assert refused(joined.withdrew("a", on="2017-02-02")) is Refusal.ALL_SIGNED


def test_what_was_withdrawn_starts_nothing_though_older_paper_turns_up() -> None:
    history = given(made("a", "b")).signed("a", on="2017-01-05").withdrew("a", on="2017-01-20")
    history = history.signed_on_paper("b", signed_on="2017-01-10", on="2017-02-01")
    assert history.state("2017-02-01") is State.AWAITING_SIGNATURE
    assert history.state("2017-01-15") is State.AWAITING_SIGNATURE
    history = history.signed("a", on="2017-02-10")
    assert history.standing("2017-02-10").starts_on == day("2017-02-10")
    assert history.state("2017-01-15") is State.AWAITING_SIGNATURE
