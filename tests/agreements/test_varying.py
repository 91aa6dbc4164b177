from decimal import Decimal
from typing import Any

import pytest

from agreements import outcomes
from agreements.change_notes.effects import Effect, PutItem, RemoveItem, SetEnd, SetSum
from agreements.life import deeds
from agreements.outcomes import Refusal
from agreements.records import NoteState, Role
from agreements.standing import State
from agreements.terms import Milestone, Obligation, Party, Review, Signatory
from tests.agreements.histories import (
    CLERK,
    History,
    day,
    given,
    ids,
    made,
    refused,
    sample,
)

DRAFT, PROPOSED, AGREED, REJECTED, WITHDRAWN = NoteState


def joins(party: str) -> PutItem:
    return PutItem("parties", Party(id=party, name=f"Party {party.upper()}"))


def leaves(party: str) -> RemoveItem:
    return RemoveItem("parties", party)


# What they do, from their day on


@pytest.mark.parametrize(
    ("name", "effect", "look"),
    [
        ("nottinghamshire", SetSum("F1", Decimal("250000.50")), lambda t: t.funding[0].amount),
        (
            "doncaster",
            PutItem("milestones", Milestone(id="M3", what="Moved", date=day("2018-02-28"))),
            lambda t: next(one.date for one in t.milestones if one.id == "M3"),
        ),
        ("doncaster", PutItem("reviews", Review(id="R9", what="New")), lambda t: t.reviews[-1].id),
        ("doncaster", RemoveItem("gateways", "G1"), lambda t: len(t.gateways)),
        ("doncaster", PutItem("recurring", Obligation(id="O9", what="New")), lambda t: len(t.recurring)),
        ("stockport", joins("new-trust"), lambda t: t.parties[-1].id),
        ("stockport", leaves("viaduct-health"), lambda t: len(t.parties)),
        (
            "doncaster",
            PutItem("signatories", Signatory(party="doncaster-council", name="Jo Bloggs")),
            lambda t: t.signatory_of("doncaster-council").name,
        ),
        ("lancashire", SetEnd(day("2017-12-31")), lambda t: t.end.date),
    ],
)
def test_each_kind_of_effect_holds_from_its_day_and_not_before(name: str, effect: Effect, look: Any) -> None:  # noqa: ANN401
    before = look(sample(name))
    history = given(name).varied(effect, on="2016-05-01", change_on="2016-06-01")
    assert look(history.terms("2016-05-31")) == before
    after = look(history.terms("2016-06-01"))
    assert after != before
    assert look(history.terms("2030-01-01")) == after


def test_what_changed_cites_the_note() -> None:
    history = (
        given("doncaster")
        .varied(SetEnd(day("2018-06-30")), on="2017-11-01")
        .varied(PutItem("milestones", Milestone(id="M3", what="Moved")), on="2017-11-02")
    )
    terms = history.terms("2017-11-02")
    assert terms.end.clause == "change note 1"
    assert {one.id: one.clause for one in terms.milestones}["M3"] == "change note 2"


def test_later_notes_build_on_earlier_ones_by_the_day_they_take_effect() -> None:
    history = given(made("a", ends="2018-03-31"))
    history = history.varied(SetEnd(day("2020-03-31")), on="2017-01-10", change_on="2017-06-01")
    history = history.varied(SetEnd(day("2019-03-31")), on="2017-01-11", change_on="2017-03-01")
    ends = [history.terms(on).end.date for on in ("2017-02-28", "2017-03-01", "2017-06-01")]
    assert ends == [day("2018-03-31"), day("2019-03-31"), day("2020-03-31")]


@pytest.mark.parametrize(
    ("effects", "words"),
    [
        ((SetEnd(day("2017-01-09")),), "the agreement would end before it starts"),
        ((SetEnd(day("2017-03-01")),), "the agreement would end before the change takes effect"),
        ((SetEnd(day("2017-05-31")),), ""),
        ((SetEnd(day("9999-12-31")),), "the register holds no days such as 31 December 9999"),
        ((SetEnd(day("0001-01-01")),), "the register holds no days such as 1 January 1"),
        ((leaves("a"), leaves("b")), "the agreement would have no parties left"),
        ((leaves("a"), leaves("b"), joins("c")), ""),
        ((leaves("c"),), "c is not in the agreement"),
        ((SetSum("F9", Decimal(1)),), "F9 is not in the agreement"),
        ((SetSum("F1", Decimal("NaN")),), "NaN is not a sum that the register can hold"),
        ((SetSum("F1", Decimal("Infinity")),), "Infinity is not a sum that the register can hold"),
        ((SetSum("F1", Decimal("-0.01")),), "-0.01 is not a sum that the register can hold"),
        ((SetSum("F1", Decimal("1E+400")),), "1E+400 is not a sum that the register can hold"),
        ((SetSum("F1", Decimal(0)),), ""),
        (
            (PutItem("milestones", Milestone(id="F1", what="x")),),
            "F1 is the name of something else in the agreement",
        ),
        (
            (PutItem("signatories", Signatory(party="c", name="x")),),
            "c is not a party, so nobody can represent it",
        ),
        ((PutItem("signatories", Signatory(name="x")),), "nobody is not a party, so nobody can represent it"),
        ((joins("c"), PutItem("signatories", Signatory(party="c", name="x"))), ""),
    ],
)
def test_what_cannot_be_made_is_refused_in_words(effects: tuple[Effect, ...], words: str) -> None:
    history = given(made("a", "b", funding=[{"id": "F1", "what": "a grant", "amount": 100}]))
    history = history.signed("a", "b", on="2017-01-10")
    history = history.proposed(*effects, on="2017-05-15", change_on="2017-06-01")
    if words:
        assert refused(history) is Refusal.CANNOT_APPLY
        assert isinstance(history.said, outcomes.Refused)
        assert words in history.said.details
        assert history.agreement.notes == ()
    else:
        assert refused(history) is None


def test_two_notes_that_fit_alone_but_not_together() -> None:
    history = given(made("a", "b")).proposed(leaves("a"), on="2017-01-10", change_on="2017-06-01")
    history = history.varied(leaves("b"), on="2017-01-10", change_on="2017-05-01")
    tried = history.tried_to_sign("a", on="2017-01-11", subject="ccn-1")
    assert refused(tried) is Refusal.CANNOT_APPLY
    assert history.standing("2017-06-01").parties == 1


def test_a_note_may_not_undercut_one_that_is_agreed_and_follows() -> None:
    history = given(made("a", "b")).varied(leaves("a"), on="2017-01-10", change_on="2017-06-01")
    earlier = history.proposed(leaves("b"), on="2017-01-11", change_on="2017-05-01")
    assert refused(earlier) is Refusal.CANNOT_APPLY
    drafted = history.proposed(leaves("b"), on="2017-01-11", change_on="2017-05-01", propose=False)
    assert refused(drafted) is Refusal.CANNOT_APPLY


def test_a_draft_that_no_longer_fits_is_not_proposed() -> None:
    history = given(made("a", "b")).proposed(
        leaves("a"), on="2017-01-10", change_on="2017-06-01", propose=False
    )
    history = history.varied(leaves("b"), on="2017-01-10", change_on="2017-05-01")
    assert refused(history.moved(1, PROPOSED, on="2017-01-11")) is Refusal.CANNOT_APPLY
    assert refused(history.moved(1, WITHDRAWN, on="2017-01-11")) is None


# What was agreed stays agreed


def test_a_note_stays_agreed_when_an_earlier_one_then_brings_in_a_party() -> None:
    history = given(made("a", "b")).proposed(joins("c"), on="2017-01-10", change_on="2017-02-01")
    history = history.varied(SetEnd(day("2019-03-31")), on="2017-01-11", change_on="2017-03-01")
    history = history.signed("a", "b", on="2017-01-12", subject="ccn-1")
    assert [note.state for note in history.agreement.notes] == [AGREED, AGREED]
    assert history.note(2).needed == ("a", "b")
    assert history.terms("2017-03-01").end.date == day("2019-03-31")
    assert history.proposed(on="2017-01-13", change_on="2017-03-02").note(3).needed == ("a", "b", "c")


def test_a_note_stays_agreed_when_the_entry_is_corrected_after() -> None:
    history = given(made("a", "b")).varied(SetEnd(day("2019-03-31")), on="2017-01-11")
    history = history.imported(made("a", "b", "c"), on="2017-02-01")
    assert history.note(1).state is AGREED
    assert history.terms("2017-02-01").end.date == day("2019-03-31")


def test_a_correction_before_the_last_signature_counts_for_who_must_sign() -> None:
    history = (
        given(made("a", "b", "c"))
        .proposed(on="2017-01-11")
        .signed("a", "b", on="2017-01-11", subject="ccn-1")
    )
    corrected = history.imported(made("a", "b"), on="2017-01-12")
    assert corrected.note(1).state is AGREED


def test_a_note_that_waits_for_a_party_alone_is_agreed_once_that_party_leaves() -> None:
    history = given(made("a", "b", "c")).proposed(
        SetEnd(day("2019-03-31")), on="2017-01-10", change_on="2017-03-01"
    )
    history = history.signed("a", "b", on="2017-01-10", subject="ccn-1")
    history = history.varied(leaves("c"), on="2017-01-11", change_on="2017-02-01")
    assert [note.state for note in history.agreement.notes] == [AGREED, AGREED]
    assert history.note(1).needed == ("a", "b")


def test_a_rule_that_names_every_party_names_the_one_that_joins_and_not_the_one_that_left() -> None:
    history = given("doncaster").varied(joins("doncaster-trust"), on="2017-11-01")
    assert history.proposed(on="2017-11-02").note(2).needed == (
        "doncaster-ccg",
        "doncaster-council",
        "doncaster-trust",
    )
    history = given("doncaster").varied(leaves("doncaster-ccg"), on="2017-11-01")
    note = history.proposed(on="2017-11-02").note(2)
    assert (note.needed, note.rule_stated) == (("doncaster-council",), True)


def test_who_joined_takes_part_as_any_party() -> None:
    history = given("doncaster").varied(joins("doncaster-trust"), on="2017-11-01")
    history = history.appointed("U-DONCASTER-TRUST", Role.SIGNATORY, "doncaster-trust")
    history = history.signed("doncaster-ccg", "doncaster-council", "doncaster-trust", on="2017-11-10")
    assert history.state("2017-11-10") is State.IN_FORCE


# Versions


def test_a_later_version_leaves_the_notes_of_the_one_before_behind() -> None:
    history = given(made("a", ends="2018-03-31")).varied(SetEnd(day("2018-12-31")), on="2017-01-10")
    later = made("a", ends="2019-03-31", version={"counts_from": "2018-01-01"})
    history = history.imported(later, on="2017-12-01")
    assert history.terms("2017-12-31").end.date == day("2018-12-31")
    assert history.terms("2018-01-01").end.date == day("2019-03-31")
    history = history.varied(SetEnd(day("2020-03-31")), on="2017-12-02", change_on="2018-02-01")
    assert history.terms("2018-01-31").end.date == day("2019-03-31")
    assert history.terms("2018-02-01").end.date == day("2020-03-31")


def test_an_earlier_start_does_not_bind_the_term_of_a_later_version() -> None:
    history = given(made("a", starts="2017-01-01", ends="2017-12-31"))
    history = history.imported(
        made("a", starts="2018-01-01", ends="2018-12-31", version={"counts_from": "2018-01-01"})
    )
    shortened = history.proposed(
        SetEnd(day("2017-11-30")), on="2018-02-01", change_on="2017-11-15", first_proposed_on="2017-11-01"
    )
    assert refused(shortened) is None


UNDER = made(
    "a",
    "b",
    starts="2016-01-01",
    ends="2018-12-31",
    termination=[{"rule": "Notice", "notice": {"months": 3}}],
)
LONGER = SetEnd(day("2019-06-30"))


def under_notice(history: History) -> History:
    notice = deeds.GiveNotice("made", party="a", given_on=day("2017-03-01"), ends_on=day("2017-06-30"))
    return history.asked(notice, on="2017-03-01", by=CLERK)


def test_an_end_that_a_standing_notice_would_undo_is_objected_to_when_proposed_and_when_signed() -> None:
    before = given(UNDER)
    tried = under_notice(before).proposed(LONGER, on="2017-03-02", change_on="2017-08-01")
    assert refused(tried) is Refusal.CANNOT_APPLY
    assert isinstance(tried.said, outcomes.Refused)
    assert tried.said.details == (
        "Party A gave notice on 1 March 2017, which ends it on 30 June 2017: withdraw that notice first",
    )
    signed = under_notice(
        before.proposed(LONGER, on="2017-02-01").signed("a", on="2017-02-02", subject="ccn-1")
    )
    assert refused(signed.tried_to_sign("b", on="2017-03-02", subject="ccn-1")) is Refusal.CANNOT_APPLY

    withdrawn = signed.asked(
        deeds.WithdrawNotice("made", party="a", why="we go on"), on="2017-03-03", by=CLERK
    )
    agreed = withdrawn.signed("b", on="2017-03-03", subject="ccn-1")
    assert agreed.terms("2017-03-03").end.date == day("2019-06-30")


def test_an_end_before_that_of_a_notice_and_a_change_of_something_else_are_agreed_under_notice() -> None:
    history = under_notice(given(UNDER)).varied(SetEnd(day("2017-05-31")), on="2017-03-02")
    assert history.terms("2017-03-02").end.date == day("2017-05-31")
    milestone = PutItem("milestones", Milestone(id="M1", what="Handed over", date=day("2017-06-01")))
    assert ids(
        under_notice(given(UNDER)).varied(milestone, on="2017-03-02").terms("2017-03-02").milestones
    ) == ["M1"]
