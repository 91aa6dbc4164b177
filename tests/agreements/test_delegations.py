"""Authority to sign that is handed on for a period, and taken back."""

from dataclasses import replace

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.answers import Answer
from agreements.authority.people import People
from agreements.authority.peopling import SCOPES
from agreements.outcomes import Refusal
from agreements.records import Appointment, Delegation, Record, Role
from agreements.unread import NotFound
from questions.forms.reading import read_form
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    given,
    made,
    refused,
    signatory,
)
from views.text import text
from views.words import page

CCG = signatory("doncaster-ccg")

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
    as_another = delegated(given("doncaster"), replace(OCTOBER, name="Slack user U9"))
    assert as_another.people.name_of("U-DEPUTY") == "Slack user U-DEPUTY"


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
    assert isinstance(history.answer(NotFound("Dee Puty", "who is"), on="2017-10-02"), NotFound)
    assert may_sign(history.appointed(CCG, Role.SIGNATORY, "doncaster-ccg"), "2017-10-02")


def test_who_has_an_authority_is_told_with_what_it_covers() -> None:
    request, on = NotFound("Dee Puty", "who is"), "2017-10-02"
    content = delegated(given("doncaster"), replace(OCTOBER, scope="change notes")).answer(request, on=on)
    assert page(Answer(request, day(on), content), ()).headline.text == (
        "Dee Puty, Deputy, may sign change notes for Doncaster CCG in Doncaster Integrated Commissioning MoU "
        f"until 31 October 2017, in place of Name of {CCG}."
    )


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
        form.fields[0].initial
        if isinstance(form, outcomes.ToFill)
        else "U-DEPUTY/doncaster-ccg/anything/2017-10-31"
    )
    request = read_form("undelegate", {"agreement": "doncaster"}, {"given": given_})
    assert isinstance(request, acts.TakeBack)
    return history.asked(request, on=on, by=by)


def test_a_new_word_on_the_same_delegation_takes_the_place_of_the_old() -> None:
    longer = replace(OCTOBER, last=day("2017-12-31"))
    history = delegated(delegated(given("doncaster")), longer, on="2017-10-20")
    assert may_sign(history, "2017-12-31")
    assert len(history.people.delegations(day("2017-10-20"))) == 1
    assert "In the place" not in said(history), "nothing of it is lost"


def test_what_a_new_word_leaves_of_the_old_is_told() -> None:
    later = replace(OCTOBER, first=day("2017-10-20"), last=day("2017-11-20"))
    history = delegated(delegated(given("doncaster")), later)
    assert not may_sign(history, "2017-10-05")
    assert said(history).endswith(
        "\nIn the place of what was handed on before: to sign, from 1 October 2017 to 31 October 2017."
    )


def said(history: History) -> str:
    assert history.said
    return text(page(Answer(OCTOBER, day("2017-09-01"), history.said), ()))


DECEMBER = replace(OCTOBER, scope="agreement", first=day("2017-12-01"), last=day("2017-12-31"))


def test_authority_for_days_apart_is_handed_on_beside_the_other_and_taken_back_alone() -> None:
    february = replace(OCTOBER, first=day("2018-02-01"), last=day("2018-02-28"))
    history = delegated(delegated(delegated(given("doncaster")), february), DECEMBER)
    for on, may in ("2017-10-10", True), ("2017-11-10", False), ("2017-12-10", True), ("2018-02-10", True):
        assert may_sign(history, on) == may, on
    given_ = "U-DEPUTY/doncaster-ccg/anything/2018-02-28"
    back = history.asked(acts.TakeBack("doncaster", given_), on="2017-11-01", by=CCG)
    assert not may_sign(back, "2018-02-10")
    assert may_sign(back, "2017-12-10")
    assert text(page(Answer(acts.TakeBack("doncaster", given_), day("2017-11-01"), back.said), ())) == (  # type: ignore[arg-type]
        "Dee Puty may no longer sign for Doncaster CCG in Doncaster Integrated Commissioning MoU by your "
        "authority, from 1 February 2018 to 28 February 2018. They have been told.\n"
        "Still handed on: to sign the agreement, from 1 December 2017 to 31 December 2017."
    )


def test_whoever_may_sign_in_two_ways_is_named_once() -> None:
    history = delegated(delegated(given("doncaster")), replace(OCTOBER, scope="agreement"))
    terms, on = history.terms("2017-10-10"), day("2017-10-10")
    found = history.people.entitled(terms, "doncaster-ccg", THE_AGREEMENT, on)
    assert [one.user for one in found] == [CCG, "U-DEPUTY"]


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
