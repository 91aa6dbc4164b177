from dataclasses import replace

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.authority.people import NOBODY, People
from agreements.authority.peopling import SCOPES
from agreements.outcomes import Refusal
from agreements.records import Appointment, Delegation, Record, Role
from questions.forms.reading import read_form
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    given,
    last_sign_off,
    made,
    refused,
    signatory,
)

CCG = signatory("doncaster-ccg")


def appointed(history: History, role: Role, by: str = ADMINISTRATOR, **fields: str) -> History:
    request = replace(acts.Appoint("U-NEW", "New Person", "Officer", role), **fields)  # type: ignore[arg-type]
    return history.asked(request, on="2017-01-01", by=by)


OCTOBER = acts.Delegate(
    agreement="doncaster",
    user="U-DEPUTY",
    name="Dee Puty",
    position="Deputy",
    party="doncaster-ccg",
    scope="anything",
    first=day("2017-10-01"),
    last=day("2017-10-31"),
)


def delegated(
    history: History, request: acts.Delegate = OCTOBER, *, on: str = "2017-09-01", by: str = CCG
) -> History:
    return history.asked(request, on=on, by=by)


def may_sign(history: History, on: str, subject: str = THE_AGREEMENT, by: str = "U-DEPUTY") -> bool:
    return refused(history.tried_to_sign("doncaster-ccg", on=on, subject=subject, by=by)) is None


# Roles


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


# Delegations


def test_a_delegate_signs_within_the_period_and_says_by_whose_authority() -> None:
    history = delegated(given("doncaster"))
    assert isinstance(history.said, outcomes.Delegated)
    on = ("2017-09-30", "2017-10-01", "2017-10-31", "2017-11-01")
    assert [may_sign(history, one) for one in on] == [False, True, True, False]
    signed = history.tried_to_sign("doncaster-ccg", on="2017-10-02", by="U-DEPUTY")
    assert isinstance(signed.said, outcomes.Signed)
    kept = signed.said.sign_off
    assert (kept.name, kept.authority.kind, kept.authority.by) == ("Dee Puty", "delegated", f"Name of {CCG}")
    assert kept.authority.until == day("2017-10-31")


USERS, PARTIES, OVER = (
    st.sampled_from(["U-A", "U-B", "U-C"]),
    st.sampled_from(["a", "b"]),
    ["", "made", "other"],
)
SPANS = st.sampled_from([("2017-10-01", "2017-10-31"), ("2017-10-15", "2017-11-30")])
APPOINTED = st.builds(
    Appointment,
    user=USERS,
    name=st.just("N"),
    position=st.just("P"),
    role=st.sampled_from([Role.SIGNATORY, Role.CLERK]),
    party=PARTIES,
    over=st.sampled_from(OVER),
    ended=st.booleans(),
    counts_on=st.just(day("2017-01-01")),
)
DELEGATED = st.builds(
    lambda by, user, party, over, scope, span, ended: Delegation(
        by=by,
        by_name="N",
        user=user,
        name="N",
        position="P",
        party=party,
        over=over,
        scope=scope,
        first=day(span[0]),
        last=day(span[1]),
        ended=ended,
    ),
    USERS,
    USERS,
    PARTIES,
    st.sampled_from(OVER),
    st.sampled_from(SCOPES),
    SPANS,
    st.booleans(),
)


@given_any(st.lists(APPOINTED | DELEGATED, max_size=8), st.sampled_from(["2017-10-10", "2017-10-20"]))
def test_all_that_someone_may_sign_is_what_they_may_sign_one_by_one(records: list[Record], on: str) -> None:
    people, terms = People(tuple(records)), made("a", "b")
    for user in "U-A", "U-B", "U-C":
        rights = people.rights(user, day(on))
        for party in "a", "b":
            for subject in THE_AGREEMENT, "ccn-1", "G1":
                may = people.authority(user, terms, party, subject, day(on)) is not None
                assert rights.cover([party], terms.id, subject) == may


@pytest.mark.parametrize(
    ("scope", "agreement", "note", "gateway"),
    [
        ("anything", True, True, True),
        ("agreement", True, False, False),
        ("change notes", False, True, False),
    ],
)
def test_a_delegate_signs_within_the_scope(scope: str, *, agreement: bool, note: bool, gateway: bool) -> None:
    history = delegated(given("doncaster").proposed(on="2017-09-01"), replace(OCTOBER, scope=scope))
    for subject, may in (THE_AGREEMENT, agreement), ("ccn-1", note), ("G1", gateway):
        assert may_sign(history, "2017-10-02", subject) == may


def test_a_delegation_holds_only_while_its_giver_is_a_signatory() -> None:
    history = delegated(given("doncaster"))
    ended = acts.Appoint(CCG, "", "", Role.SIGNATORY, "doncaster-ccg", ended=True)
    history = history.asked(ended, on="2017-10-01", by=ADMINISTRATOR)
    assert not may_sign(history, "2017-10-02")
    assert may_sign(history.appointed(CCG, Role.SIGNATORY, "doncaster-ccg"), "2017-10-02")


def test_nobody_hands_authority_on_to_themselves() -> None:
    assert refused(delegated(given("doncaster"), replace(OCTOBER, user=CCG))) is Refusal.TO_ONESELF


def test_a_delegation_is_taken_back_by_who_gave_it_before_or_while_it_runs() -> None:
    history = delegated(given("doncaster"))
    for on in "2017-09-10", "2017-10-10":
        back = taken_back(history, on=on)
        assert isinstance(back.said, outcomes.Delegated)
        assert back.said.delegation.ended
        assert not may_sign(back, "2017-10-11")
        assert refused(taken_back(back, on=on)) is Refusal.NOT_HANDED_ON
        assert may_sign(delegated(back, on=on), "2017-10-11")
    assert refused(taken_back(history, on="2017-12-01")) is Refusal.NOT_HANDED_ON, "it is over"
    for by in "U-DEPUTY", CLERK, ADMINISTRATOR:
        assert refused(taken_back(history, on="2017-10-10", by=by)) is Refusal.NOT_HANDED_ON


def taken_back(history: History, *, on: str, by: str = CCG) -> History:
    form = history.answer(acts.StartTakingBack("doncaster"), on=on, by=by)
    given_ = (
        form.fields[0].initial if isinstance(form, outcomes.ToFill) else "U-DEPUTY/doncaster-ccg/anything"
    )
    request = read_form("undelegate", {"agreement": "doncaster"}, {"given": given_})
    assert isinstance(request, acts.TakeBack)
    return history.asked(request, on=on, by=by)


def test_a_new_word_on_the_same_delegation_takes_the_place_of_the_old() -> None:
    longer = replace(OCTOBER, last=day("2017-12-31"))
    history = delegated(delegated(given("doncaster")), longer, on="2017-10-20")
    assert may_sign(history, "2017-12-31")
    assert len(history.people.delegations(day("2017-10-20"))) == 1


@pytest.mark.parametrize(
    ("request_", "by", "on", "why"),
    [
        (OCTOBER, READER, "2017-09-01", Refusal.NOT_SIGNATORY),
        (OCTOBER, CLERK, "2017-09-01", Refusal.NOT_SIGNATORY),
        (replace(OCTOBER, party="doncaster-council"), CCG, "2017-09-01", Refusal.NOT_SIGNATORY),
        (replace(OCTOBER, scope="everything"), CCG, "2017-09-01", Refusal.NO_FORM),
        (replace(OCTOBER, user=" "), CCG, "2017-09-01", Refusal.BLANK),
        (replace(OCTOBER, last=day("2017-09-30")), CCG, "2017-09-01", Refusal.DATES),
        (OCTOBER, CCG, "2017-11-01", Refusal.DATES),
    ],
)
def test_a_delegation_that_is_not_theirs_or_makes_no_sense_is_refused(
    request_: acts.Delegate, by: str, on: str, why: Refusal
) -> None:
    history = given("doncaster")
    tried = delegated(history, request_, on=on, by=by)
    assert refused(tried) is why
    assert tried.records == history.records


def test_a_delegate_hands_nothing_on() -> None:
    history = delegated(given("doncaster"))
    onward = replace(OCTOBER, user="U-THIRD")
    assert refused(delegated(history, onward, on="2017-10-02", by="U-DEPUTY")) is Refusal.NOT_SIGNATORY
    assert refused(history.asked(acts.StartDelegating("doncaster"), on="2017-10-02", by="U-DEPUTY")) is (
        Refusal.NOT_SIGNATORY
    )
    asked = acts.StartDelegating("doncaster", name="Jo Oke", last=day("2018-01-31"))
    form = history.answer(asked, on="2017-10-02", by=CCG)
    assert isinstance(form, outcomes.ToFill)
    filled = {field.name: field.initial for field in form.fields}
    assert filled["party"] == "doncaster-ccg"
    assert (filled["name"], filled["first"], filled["last"]) == ("Jo Oke", "2017-10-02", "2018-01-31")


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
