"""Who sees an agreement that is restricted, and who restricts it or opens it again."""

import pytest

from agreements import acts, outcomes
from agreements.answers import Decision, Nothing
from agreements.authority.people import may_see
from agreements.outcomes import Refusal
from agreements.recorded import OPERATOR
from agreements.records import Restriction
from answering.decide import decide
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    given,
    refused,
    signatory,
)

CCG = signatory("doncaster-ccg")


def restricted(history: History, *people: str, channels: tuple[str, ...] = (), by: str = CLERK) -> History:
    return history.asked(acts.Restrict(history.id, people, channels), on="2017-01-01", by=by)


def sees(history: History, user: str, channel: str = "") -> bool:
    return may_see(history.agreement.restriction, user, channel)


def test_an_agreement_without_restriction_is_there_for_everybody() -> None:
    assert sees(given("doncaster"), READER, "C1")
    assert may_see(Restriction(counts_on=day("2017-01-01")), READER, "C1")


def test_a_restricted_agreement_is_there_for_the_named_people_and_channels_and_nobody_else() -> None:
    history = restricted(given("doncaster"), "U-ONE", channels=("C-BOARD",))
    assert [
        sees(history, *asker)
        for asker in (("U-ONE", "C1"), (READER, "C-BOARD"), (READER, "C1"), (READER, ""))
    ] == [
        True,
        True,
        False,
        False,
    ]
    assert not sees(history, "", "")
    assert not sees(history, ADMINISTRATOR)
    assert not sees(history, CCG), "not even to who signs it, unless named"


def test_whoever_restricts_it_is_not_shut_out_by_that() -> None:
    assert sees(restricted(given("doncaster"), "U-ONE"), CLERK)
    assert sees(restricted(given("doncaster"), channels=("C-BOARD",)), CLERK)


def test_blanks_name_nobody() -> None:
    history = restricted(given("doncaster"), "U-ONE", "", channels=("",))
    assert not sees(history, "", "")
    assert sees(restricted(given("doncaster"), "", channels=("",)), READER), "blanks alone restrict nothing"


def test_those_who_sign_and_are_not_named_are_told_of_to_whoever_restricts_it() -> None:
    def shut_out(history: History) -> list[str]:
        assert isinstance(history.said, outcomes.Restricted)
        return [one.user for one in history.said.shut_out]

    ccg, council = "U-DONCASTER-CCG", "U-DONCASTER-COUNCIL"
    assert shut_out(restricted(given("doncaster"), ccg)) == [council]
    assert shut_out(restricted(given("doncaster"), channels=("C-BOARD",))) == [ccg, council]
    assert shut_out(restricted(given("doncaster"), ccg, council)) == []
    assert shut_out(restricted(restricted(given("doncaster"), ccg))) == [], "opened to all"


def test_whoever_may_sign_but_not_see_it_is_not_asked_and_that_is_said() -> None:
    history = restricted(given("doncaster"), "U-DONCASTER-CCG")
    request = acts.AskToSign("doncaster", "agreement", "doncaster-council")
    asked = history.asked(request, on="2017-01-02", by="U-DONCASTER-CCG")
    assert refused(asked) is Refusal.NOBODY_TO_ASK
    assert isinstance(asked.said, outcomes.Refused)
    assert [one.user for one in asked.said.entitled] == ["U-DONCASTER-COUNCIL"]


def test_the_last_restriction_counts_and_none_opens_it_again() -> None:
    history = restricted(restricted(given("doncaster"), "U-ONE"), "U-TWO")
    assert not sees(history, "U-ONE")
    assert sees(restricted(history), "U-ONE")


@pytest.mark.parametrize("by", [READER, CCG])
def test_only_those_who_keep_the_register_restrict(by: str) -> None:
    history = given("doncaster")
    assert refused(restricted(history, "U-ONE", by=by)) is Refusal.NOT_KEEPER
    assert (
        refused(history.asked(acts.StartRestricting("doncaster"), on="2017-01-01", by=by))
        is Refusal.NOT_KEEPER
    )


def test_the_form_to_restrict_shows_the_last_restriction() -> None:
    history = restricted(given("doncaster"), "U-ONE", channels=("C-BOARD",))
    form = history.answer(acts.StartRestricting("doncaster"), on="2017-01-02", by=ADMINISTRATOR)
    assert isinstance(form, outcomes.ToFill)
    assert [field.initial for field in form.fields] == [f"U-ONE {CLERK}", "C-BOARD"]


def test_whoever_runs_the_bot_opens_what_nobody_may_see_any_more_and_nobody_else_does() -> None:
    history = restricted(given("doncaster"), "U-LEFT")
    for by in ADMINISTRATOR, READER, CCG:
        tried = history.asked(acts.Restrict("doncaster"), on="2017-03-02", by=by)
        assert (tried.said, tried.records) == (Nothing("doncaster"), history.records)
    decision = history.decided(acts.Restrict("doncaster"), day("2017-03-02"), OPERATOR.user)
    assert decision.records == ()  # somebody in Slack by that name is not the operator


def test_the_operator_opens_it_and_restricts_nothing() -> None:
    history = restricted(given("doncaster"), "U-LEFT")

    def tried(request: acts.Restrict) -> Decision:
        register = history.register(request, day("2017-03-02"))
        return decide(request, register, today=day("2017-03-02"), actor=OPERATOR)

    (record,) = tried(acts.Restrict("doncaster")).records
    assert (getattr(record, "people", None), getattr(record, "channels", None)) == ((), ())
    assert tried(acts.Restrict("doncaster", people=("U-ONE",))).records == ()


def test_what_would_change_nothing_is_refused_and_not_recorded() -> None:
    history = given("doncaster")
    assert refused(restricted(history)) is Refusal.NOT_RESTRICTED
    assert restricted(history).records == history.records
    history = restricted(history, "U-ONE", CLERK, channels=("C-BOARD",))
    assert refused(restricted(history, CLERK, "U-ONE", channels=("C-BOARD",))) is Refusal.SEEN_BY_THOSE
    assert refused(restricted(history, "U-ONE", channels=("C-BOARD",))) is Refusal.SEEN_BY_THOSE, (
        "with oneself"
    )
    assert refused(restricted(history, "U-ONE")) is None
    opened = restricted(history)
    assert refused(opened) is None
    assert refused(restricted(opened)) is Refusal.NOT_RESTRICTED
