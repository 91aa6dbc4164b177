import pytest

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.outcomes import Refusal
from agreements.records import Method, Role
from agreements.requests import About, Topic
from agreements.standing import State
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    History,
    day,
    digest_of,
    given,
    known,
    last_sign_off,
    refused,
    sample,
)


def test_a_clerk_records_a_signature_on_paper_with_its_day_and_evidence() -> None:
    history = given("doncaster").signed_on_paper("doncaster-ccg", signed_on="2017-10-02", on="2017-11-20")
    kept = last_sign_off(history)
    assert (kept.method, kept.counts_on, kept.evidence) == (
        Method.ON_PAPER,
        day("2017-10-02"),
        "signed copy in the file",
    )
    assert (kept.name, kept.user) == ("Pat Smith", CLERK)
    assert kept.authority.kind == "recorded by the clerk"
    assert [len(history.standing(on).signatures) for on in ("2017-10-01", "2017-10-02")] == [0, 1]
    known_then = history.asked(
        About(Topic.STATUS, "doncaster", when=known("2017-10-02", "2017-11-19")), on="2018-01-01"
    )
    assert known_then.said.standing.signatures == ()  # type: ignore[union-attr]


@pytest.mark.parametrize("by", [READER, ADMINISTRATOR, "U-DONCASTER-CCG"])
def test_only_a_clerk_records_paper(by: str) -> None:
    history = given("doncaster").signed_on_paper(
        "doncaster-ccg", signed_on="2017-10-02", on="2017-11-20", by=by
    )
    assert refused(history) is Refusal.NOT_ENTITLED


def test_a_clerk_records_for_the_agreements_they_keep_only() -> None:
    history = History("doncaster").imported(sample("doncaster"))
    history = history.appointed("U-OTHER", Role.CLERK, over="stockport")
    history = history.appointed(CLERK, Role.CLERK, over="doncaster")
    for by, why in ("U-OTHER", Refusal.NOT_ENTITLED), (CLERK, None):
        tried = history.signed_on_paper("doncaster-ccg", signed_on="2017-10-02", on="2017-11-20", by=by)
        assert refused(tried) is why


@pytest.mark.parametrize(
    ("signed_on", "on", "why"),
    [
        ("2017-11-21", "2017-11-20", Refusal.FUTURE),
        ("2018-04-01", "2018-05-01", Refusal.ENDED),
        ("0001-01-01", "2018-05-01", Refusal.DATES),
        ("1899-12-31", "2018-05-01", Refusal.DATES),
        ("2018-03-31", "2026-11-22", None),  # recorded years after the end, given before it
    ],
)
def test_the_day_on_the_paper_must_make_sense(signed_on: str, on: str, why: Refusal | None) -> None:
    assert refused(given("doncaster").signed_on_paper("doncaster-ccg", signed_on=signed_on, on=on)) is why


@pytest.mark.parametrize("blank", ["name", "position", "evidence"])
def test_paper_without_a_name_or_evidence_is_refused(blank: str) -> None:
    history = given("doncaster")
    said = {"name": "Pat", "position": "Officer", "evidence": "scan"} | {blank: "  "}
    paper = acts.Paper(signed_on=day("2017-10-02"), **said)
    request = acts.SignOff("doncaster", THE_AGREEMENT, "doncaster-ccg", digest_of(history), paper=paper)
    tried = history.asked(request, on="2017-11-20", by=CLERK)
    assert refused(tried) is Refusal.BLANK
    assert isinstance(tried.said, outcomes.Refused)
    assert tried.said.details == (blank,)


def test_after_the_end_a_clerk_is_given_the_form_for_paper_without_a_day() -> None:
    form = given("doncaster").answer(acts.StartSigning("doncaster", THE_AGREEMENT), on="2026-11-22", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    assert form.form == "paper"
    both = given("doncaster").appointed(CLERK, Role.SIGNATORY, "doncaster-ccg")
    for on, name in ("2018-03-31", "sign"), ("2018-04-01", "paper"):
        form_ = both.answer(acts.StartSigning("doncaster", THE_AGREEMENT), on=on, by=CLERK)
        assert getattr(form_, "form", None) == name
    assert {field.name: field.initial for field in form.fields}["signed_on"] == ""


def test_older_paper_moves_nothing_but_its_own_day() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-10")
    history = history.signed_on_paper("doncaster-council", signed_on="2017-10-05", on="2017-10-20")
    assert history.standing("2017-10-20").starts_on == day("2017-10-10")
    assert [history.state(on) for on in ("2017-10-09", "2017-10-10")] == [
        State.AWAITING_SIGNATURE,
        State.IN_FORCE,
    ]


def test_paper_cannot_sign_a_note_before_it_was_proposed() -> None:
    history = given("doncaster").proposed(on="2017-11-01", first_proposed_on="2017-10-15")
    for signed_on, why in ("2017-10-14", Refusal.DATES), ("2017-10-15", None):
        tried = history.signed_on_paper(
            "doncaster-ccg", signed_on=signed_on, on="2017-11-05", subject="ccn-1"
        )
        assert refused(tried) is why
