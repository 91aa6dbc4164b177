from dataclasses import replace

import pytest

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.authority.people import NOBODY
from agreements.outcomes import Refusal
from agreements.records import Role
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    given,
    last_sign_off,
    made,
    refused,
    signatory,
)
from tests.agreements.test_delegations import delegated

CCG = signatory("doncaster-ccg")


def appointed(history: History, role: Role, by: str = ADMINISTRATOR, **fields: str) -> History:
    request = replace(acts.Appoint("U-NEW", "New Person", "Officer", role), **fields)  # type: ignore[arg-type]
    return history.asked(request, on="2017-01-01", by=by)


def may_sign(history: History, on: str, subject: str = THE_AGREEMENT, by: str = "U-DEPUTY") -> bool:
    return refused(history.tried_to_sign("doncaster-ccg", on=on, subject=subject, by=by)) is None


@pytest.mark.parametrize("by", [READER, CLERK, CCG, ""])
def test_only_administrators_map_people(by: str) -> None:
    history = given("doncaster")
    assert refused(appointed(history, Role.CLERK, by=by)) is Refusal.NOT_ADMINISTRATOR
    for request in acts.ShowPeople(), acts.StartAppointing():
        assert refused(history.asked(request, on="2017-01-01", by=by)) is Refusal.NOT_ADMINISTRATOR


def test_an_administrator_makes_others_of_every_role() -> None:
    history = appointed(given("doncaster"), Role.ADMINISTRATOR, over="doncaster")
    assert history.people.is_administrator("U-NEW")
    history = appointed(history, Role.SIGNATORY, by="U-NEW", user="U-SIGNS", party="doncaster-ccg")
    assert may_sign(history, "2017-10-02", by="U-SIGNS")
    history = appointed(history, Role.CLERK, by="U-NEW", user="U-KEEPS", over="doncaster")
    assert history.people.is_clerk("U-KEEPS", "doncaster")
    assert not history.people.is_clerk("U-KEEPS", "stockport")
    shown = history.answer(acts.ShowPeople(), on="2017-01-01", by="U-NEW")
    assert isinstance(shown, outcomes.KnownPeople)
    assert {"U-NEW", "U-SIGNS", "U-KEEPS", CLERK} <= {one.user for one in shown.appointments}
    assert shown.administrators == (ADMINISTRATOR,)


def test_anyone_is_told_who_keeps_an_entry_and_who_may_sign_for_each_party_that_day() -> None:
    history = delegated(appointed(given("doncaster"), Role.CLERK, over="stockport"))
    shown = history.answer(acts.ShowRoles("doncaster"), on="2017-10-02", by=READER)
    assert isinstance(shown, outcomes.Roles)
    assert [one.user for one in shown.clerks] == [CLERK]
    assert [one.user for one in shown.signing["doncaster-ccg"]] == [CCG, "U-DEPUTY"]
    later = history.answer(acts.ShowRoles("doncaster"), on="2017-11-02", by=READER)
    assert isinstance(later, outcomes.Roles)
    assert [one.user for one in later.signing["doncaster-ccg"]] == [CCG]


def test_a_role_taken_back_is_gone_and_can_be_given_again() -> None:
    history = appointed(given("doncaster"), Role.SIGNATORY, party="doncaster-ccg")
    assert isinstance(history.said, outcomes.Appointed)
    taken = replace(acts.Appoint("U-NEW", "", "", Role.SIGNATORY, "doncaster-ccg"), ended=True)
    gone = history.asked(taken, on="2017-01-02", by=ADMINISTRATOR)
    assert may_sign(history, "2017-10-02", by="U-NEW")
    assert not may_sign(gone, "2017-10-02", by="U-NEW")
    twice = gone.asked(taken, on="2017-01-03", by=ADMINISTRATOR)
    assert (refused(twice), twice.records) == (Refusal.NO_ROLE, gone.records)
    again = appointed(gone, Role.SIGNATORY, party="doncaster-ccg")
    assert may_sign(again, "2017-10-02", by="U-NEW")


def test_a_role_given_just_as_it_is_held_is_not_recorded_again() -> None:
    history = appointed(given("doncaster"), Role.SIGNATORY, party="doncaster-ccg")
    twice = appointed(history, Role.SIGNATORY, party="doncaster-ccg")
    assert (refused(twice), twice.records) == (Refusal.HAS_ROLE, history.records)
    assert refused(appointed(history, Role.SIGNATORY, party="doncaster-council")) is None
    promoted = appointed(history, Role.SIGNATORY, party="doncaster-ccg", position="Chief Officer")
    assert isinstance(promoted.said, outcomes.Appointed)


def test_a_role_that_the_settings_give_is_not_said_to_be_taken_back() -> None:
    taken = acts.Appoint(ADMINISTRATOR, "", "", Role.ADMINISTRATOR, ended=True)
    history = given("doncaster").asked(taken, on="2017-01-02", by=ADMINISTRATOR)
    assert refused(history) is Refusal.NO_ROLE
    assert isinstance(history.said, outcomes.Refused)
    assert "by settings" in history.said.details


@pytest.mark.parametrize(
    ("role", "fields", "why"),
    [
        (Role.SIGNATORY, {}, Refusal.BLANK),
        (Role.SIGNATORY, {"party": "doncaster-ccg", "user": " "}, Refusal.BLANK),
        (Role.CLERK, {"name": ""}, Refusal.BLANK),
        (Role.SIGNATORY, {"party": "southend-ccg"}, Refusal.NO_PARTY),
        (Role.CLERK, {"over": "doncastr"}, Refusal.NO_FORM),
        (Role.CLERK, {"party": "doncaster-ccg"}, None),
    ],
)
def test_an_appointment_that_would_hold_nowhere_is_refused(
    role: Role, fields: dict[str, str], why: Refusal | None
) -> None:
    assert refused(appointed(given("doncaster"), role, **fields)) is why


def test_a_signatory_signs_only_for_the_agreement_they_are_limited_to() -> None:
    history = given("doncaster").appointed("U-NEW", Role.SIGNATORY, "doncaster-ccg", over="stockport")
    assert not may_sign(history, "2017-10-02", by="U-NEW")


def test_people_are_called_by_the_name_they_were_given() -> None:
    people = appointed(given("doncaster"), Role.CLERK).people
    assert people.name_of("U-NEW") == "New Person"
    assert people.name_of("U-STRANGER") == "Slack user U-STRANGER"
    assert [one.user for one in people.clerks("doncaster")] == [CLERK, "U-NEW"]
    assert NOBODY.clerks("doncaster") == ()


def test_who_lost_the_role_signs_no_more_but_what_they_signed_stands() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    ended = acts.Appoint(CCG, "", "", Role.SIGNATORY, "doncaster-ccg", ended=True)
    history = history.asked(ended, on="2017-10-03", by=ADMINISTRATOR)
    assert len(history.standing("2017-10-04").signatures) == 1
    assert refused(history.withdrew("doncaster-ccg", on="2017-10-04")) is Refusal.NOT_ENTITLED


def test_the_form_to_appoint_offers_each_party_once_by_name() -> None:
    form = given(made("b", "a")).answer(acts.StartAppointing(), on="2017-01-01", by=ADMINISTRATOR)
    assert isinstance(form, outcomes.ToFill)
    options = {field.name: [option.value for option in field.options] for field in form.fields}
    assert options["party"] == ["a", "b"]
    assert options["over"] == ["made"]
    assert options["role"] == list(Role)


@pytest.mark.parametrize(
    ("of", "party", "over", "unread"),
    [
        ("", "", "", ""),
        ("made", "", "made", ""),
        ("the Made-up MoU", "", "made", ""),
        ("Party B", "b", "", ""),
        ("Party Z", "", "", "Party Z"),
    ],
)
def test_the_form_to_appoint_is_filled_with_what_was_said(
    of: str, party: str, over: str, unread: str
) -> None:
    said = acts.StartAppointing("Mia Holt", Role.SIGNATORY, of)
    form = given(made("b", "a")).answer(said, on="2017-01-01", by=ADMINISTRATOR)
    assert isinstance(form, outcomes.ToFill)
    initial = {field.name: field.initial for field in form.fields}
    assert (initial["name"], initial["role"]) == ("Mia Holt", "signatory")
    assert (initial["party"], initial["over"], initial.get("of", "")) == (party, over, unread)


def test_an_appointed_signatory_signs_by_the_name_of_whoever_appointed_them() -> None:
    def by(history: History) -> str:
        return last_sign_off(history.signed("doncaster-council", on="2017-10-02")).authority.by

    history = given("doncaster")
    assert by(history) == "an administrator", "who is one by the settings has no name here"
    assert by(history.appointed(ADMINISTRATOR, Role.ADMINISTRATOR)) == f"Name of {ADMINISTRATOR}"
