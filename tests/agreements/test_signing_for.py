"""For whom an act is, where that is said: never for another, and for whoever is meant where none is."""

import pytest

from agreements import acts, outcomes
from agreements.life import deeds
from agreements.outcomes import Refusal
from agreements.records import Role
from agreements.requests import Base
from agreements.terms import Terms
from tests.agreements.histories import (
    CLERK,
    READER,
    History,
    day,
    given,
    made,
    refused,
    signatory,
)

ON = "2017-06-01"
QUAY, MOOR = "quay-council", "moor-trust"


def pact() -> Terms:
    return made(
        starts="2017-01-01",
        ends="2019-03-31",
        parties=[
            {"id": QUAY, "name": "Quay Borough Council", "also_called": ["the Council", "the Partner"]},
            {"id": MOOR, "name": "Moor Trust", "also_called": ["the Trust", "the Partner"]},
            {"id": "fen-council", "name": "Fen District Council"},
        ],
        signatories=[{"party": MOOR, "name": "Ivo Marsh"}],
        termination=[{"rule": "Any party may end it by three months' notice."}],
    )


def opened(request: Base, by: str, history: History | None = None) -> outcomes.Outcome:
    said = (history or given(pact())).asked(request, on=ON, by=by).said
    assert isinstance(said, outcomes.ToFill | outcomes.Refused | outcomes.ChooseSubject)
    return said


def offered(said: outcomes.Outcome) -> tuple[str, list[str]]:
    """Give what stands in the blank for the party of a form, and what can be chosen there."""
    assert isinstance(said, outcomes.ToFill)
    (field,) = (one for one in said.fields if one.name == "party")
    return field.initial, [option.value for option in field.options]


def typed(said: outcomes.Outcome) -> list[str]:
    assert isinstance(said, outcomes.Refused | outcomes.ChooseSubject)
    return [choice.typed for choice in said.choices]


@pytest.mark.parametrize(
    "named", [QUAY, "Quay Borough Council", "the Council", "quay council", "us", "my organisation", "me", ""]
)
def test_whoever_signs_for_the_party_that_is_named_gets_its_form(named: str) -> None:
    assert offered(opened(acts.StartSigning("made", "", named), signatory(QUAY))) == (QUAY, [QUAY])


@pytest.mark.parametrize("named", [MOOR, "the Trust", "Moor", "Ivo Marsh", "Name of U-MOOR-TRUST"])
@pytest.mark.parametrize("subject", ["", "agreement"])
def test_whoever_signs_for_another_is_told_who_may_and_can_ask_them(subject: str, named: str) -> None:
    said = opened(acts.StartSigning("made", subject, named), signatory(QUAY))
    assert isinstance(said, outcomes.Refused)
    assert (said.why, said.party) == (Refusal.NOT_ENTITLED, MOOR)
    assert [one.user for one in said.entitled] == [signatory(MOOR)]
    assert typed(said) == [f"ask to sign made agreement for {MOOR}", f"sign made agreement for {QUAY}"]


@pytest.mark.parametrize("named", ["Leeds", "the board", "Council and Trust", "quay trust", "now"])
@pytest.mark.parametrize("by", [signatory(QUAY), CLERK, READER])
def test_nothing_is_signed_for_what_is_no_party(by: str, named: str) -> None:
    for request in (
        acts.StartSigning("made", "", named),
        acts.StartWithdrawing("made", party=named),
        acts.AskToSign("made", "", named),
    ):
        said = opened(request, by)
        assert isinstance(said, outcomes.Refused)
        assert said.why is Refusal.NO_PARTY


def test_of_a_name_that_several_have_the_asker_signs_for_their_own() -> None:
    assert offered(opened(acts.StartSigning("made", "", "the Partner"), signatory(MOOR))) == (MOOR, [MOOR])
    said = opened(acts.StartSigning("made", "", "the Partner"), signatory("fen-council"))
    assert isinstance(said, outcomes.Refused)
    assert typed(said) == [
        f"ask to sign made agreement for {QUAY}",
        f"ask to sign made agreement for {MOOR}",
        "sign made agreement for fen-council",
    ]


def test_whoever_signs_for_two_gets_only_the_one_that_is_named() -> None:
    history = given(pact()).appointed(signatory(QUAY), Role.SIGNATORY, MOOR)
    assert offered(opened(acts.StartSigning("made"), signatory(QUAY), history)) == ("", [QUAY, MOOR])
    assert offered(opened(acts.StartSigning("made", "", MOOR), signatory(QUAY), history)) == (MOOR, [MOOR])


def test_a_clerk_records_on_paper_for_the_party_that_is_named() -> None:
    form = opened(acts.StartSigning("made", "", "the Trust"), CLERK)
    assert isinstance(form, outcomes.ToFill)
    assert (form.form, offered(form)) == ("paper", (MOOR, [MOOR]))


def test_who_has_signed_is_told_of_the_party_that_is_named() -> None:
    history = given(pact()).signed(MOOR, on="2017-05-01")
    said = opened(acts.StartSigning("made", "", MOOR), signatory(QUAY), history)
    assert isinstance(said, outcomes.Refused)
    assert (said.why, said.party) == (Refusal.ALREADY_SIGNED, MOOR)
    assert said.first
    assert said.first.counts_on == day("2017-05-01")


def test_a_change_note_is_signed_for_the_party_that_is_named() -> None:
    history = given(pact()).signed(QUAY, MOOR, "fen-council", on="2017-05-01").proposed(on="2017-05-02")
    for subject in "", "ccn-1":
        mine = opened(acts.StartSigning("made", subject, "fen district"), signatory("fen-council"), history)
        assert offered(mine) == ("fen-council", ["fen-council"])
        said = opened(acts.StartSigning("made", subject, "the Council"), signatory("fen-council"), history)
        assert isinstance(said, outcomes.Refused)
        assert (said.why, typed(said)[0]) == (Refusal.NOT_ENTITLED, f"ask to sign made ccn 1 for {QUAY}")


def test_what_there_is_to_choose_stays_for_the_party_that_is_named() -> None:
    history = given(pact()).proposed(on="2017-05-02")
    said = opened(acts.StartSigning("made", "", QUAY), signatory(QUAY), history)
    assert typed(said) == [f"sign made agreement for {QUAY}", f"sign made ccn 1 for {QUAY}"]


def test_a_sign_off_is_withdrawn_for_the_party_that_is_named_only() -> None:
    history = given(pact()).signed(QUAY, MOOR, on="2017-05-01")
    assert offered(opened(acts.StartWithdrawing("made"), CLERK, history)) == ("", [QUAY, MOOR])
    assert offered(opened(acts.StartWithdrawing("made", party="Moor"), CLERK, history)) == (MOOR, [MOOR])
    said = opened(acts.StartWithdrawing("made", party="Moor"), signatory(QUAY), history)
    assert isinstance(said, outcomes.Refused)
    assert (said.why, said.party) == (Refusal.NOT_ENTITLED, MOOR)


def test_notice_is_given_and_withdrawn_for_the_party_that_is_named_only() -> None:
    history = given(pact())
    assert offered(opened(deeds.StartNotice("made", party="the Trust"), CLERK, history)) == (MOOR, [MOOR])
    for named in "the Trust", "Leeds":
        assert refused(history.asked(deeds.StartNotice("made", party=named), on=ON, by=signatory(QUAY))) is (
            Refusal.NOT_YOUR_PARTY
        )
    given_ = deeds.GiveNotice("made", party=QUAY, given_on=day(ON), ends_on=day("2017-12-31"), note="")
    under = history.asked(given_, on=ON, by=signatory(QUAY))
    assert refused(under) is None
    assert offered(opened(deeds.StartWithdrawingNotice("made", party=QUAY), CLERK, under)) == (QUAY, [QUAY])
    another = under.asked(deeds.StartWithdrawingNotice("made", party=MOOR), on=ON, by=CLERK)
    assert refused(another) is Refusal.NO_NOTICE


def test_authority_is_handed_on_for_the_party_that_is_named_only() -> None:
    assert offered(opened(acts.StartDelegating("made", QUAY), signatory(QUAY))) == (QUAY, [QUAY])
    for request in acts.StartDelegating("made", MOOR), acts.StartDelegating("made", "Leeds"):
        assert refused(given(pact()).asked(request, on=ON, by=signatory(QUAY))) is Refusal.NOT_SIGNATORY
