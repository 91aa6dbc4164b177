import hashlib
import json

import pytest

from agreements import acts, outcomes
from agreements.agreement import THE_AGREEMENT
from agreements.answers import Answer
from agreements.change_notes.effects import PutItem, SetEnd
from agreements.outcomes import Refusal
from agreements.records import Method, NoteState, Role, SignOff
from agreements.requests import About, Topic
from agreements.signatures.subjects import subjects
from agreements.standing import State
from agreements.terms import Gateway
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
    made,
    refused,
    sample,
    signatory,
)
from views.words import page


def choices(history: History) -> list[str]:
    assert isinstance(history.said, outcomes.ChooseSubject | outcomes.Refused)
    return [choice.typed for choice in history.said.choices]


# What is kept of a sign-off


def test_a_sign_off_keeps_who_for_whom_on_what_authority_and_exactly_what() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    kept = last_sign_off(history)
    assert (kept.party, kept.user, kept.team) == ("doncaster-ccg", "U-DONCASTER-CCG", "T1")
    assert (kept.name, kept.position) == ("Name of U-DONCASTER-CCG", "Position")
    assert (kept.method, kept.counts_on, kept.version) == (Method.IN_SLACK, day("2017-10-02"), None)
    assert "Integrated Commissioning Draft Memorandum" in kept.statement
    assert kept.digest == hashlib.sha256(kept.signed.encode()).hexdigest()
    assert json.loads(kept.signed)["statement"] == kept.statement
    assert kept.written
    assert kept.written.by.user == "U-DONCASTER-CCG"


def test_the_authority_is_named_where_the_agreement_names_the_signatory() -> None:
    history = History("doncaster").imported(sample("doncaster"))
    for user, name in ("U1", "JACKIE PEDERSON"), ("U2", "Jo Bloggs"):
        appoint = acts.Appoint(user, name, "Officer", Role.SIGNATORY, "doncaster-ccg")
        history = history.asked(appoint, on="2017-01-01", by=ADMINISTRATOR)
    named = history.tried_to_sign("doncaster-ccg", on="2017-10-02", by="U1", digest=digest_of(history))
    assert last_sign_off(named).authority.kind == "named in the agreement"
    other = history.tried_to_sign("doncaster-ccg", on="2017-10-02", by="U2", digest=digest_of(history))
    assert last_sign_off(other).authority.kind == "appointed"
    assert last_sign_off(other).authority.by == "an administrator"


def test_to_have_signed_names_nobody_in_the_agreement() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-10-02")
    history = history.proposed(on="2017-10-03").signed("doncaster-council", on="2017-10-04", subject="ccn-1")
    assert last_sign_off(history).authority.kind == "appointed"


def test_whom_the_agreement_names_stays_named_when_another_signed() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-10-02")
    appoint = acts.Appoint("U1", "Jackie Pederson", "Officer", Role.SIGNATORY, "doncaster-ccg")
    history = history.asked(appoint, on="2017-10-02", by=ADMINISTRATOR).proposed(on="2017-10-03")
    named = history.tried_to_sign("doncaster-ccg", on="2017-10-04", by="U1", subject="ccn-1")
    assert last_sign_off(named).authority.kind == "named in the agreement"


def test_the_minute_relied_on_is_kept() -> None:
    history = given("doncaster")
    request = acts.SignOff("doncaster", THE_AGREEMENT, "doncaster-ccg", digest_of(history), minute="GB 12/17")
    signed = history.asked(request, on="2017-10-02", by="U-DONCASTER-CCG")
    assert last_sign_off(signed).authority.minute == "GB 12/17"


# Who may, and when it is refused


@pytest.mark.parametrize("by", [READER, ADMINISTRATOR, CLERK, "U-DONCASTER-COUNCIL", ""])
def test_nobody_signs_for_a_party_that_is_not_theirs(by: str) -> None:
    history = given("doncaster")
    request = acts.SignOff("doncaster", THE_AGREEMENT, "doncaster-ccg", digest_of(history))
    tried = history.asked(request, on="2017-10-02", by=by)
    assert refused(tried) is Refusal.NOT_ENTITLED
    assert tried.records == history.records
    assert isinstance(tried.said, outcomes.Refused)
    assert [one.user for one in tried.said.entitled] == ["U-DONCASTER-CCG"]
    assert choices(tried)[0] == "ask to sign doncaster agreement for doncaster-ccg"


@pytest.mark.parametrize(
    ("subject", "party", "why"),
    [
        (THE_AGREEMENT, "southend-ccg", Refusal.NO_PARTY),
        (THE_AGREEMENT, "", Refusal.NO_PARTY),
        ("ccn-1", "doncaster-ccg", Refusal.NO_NOTE),
        ("M1", "doncaster-ccg", Refusal.NO_SUBJECT),  # a milestone is met, not signed
        ("", "doncaster-ccg", Refusal.NO_SUBJECT),
        ("x" * 10_000, "doncaster-ccg", Refusal.NO_SUBJECT),
    ],
)
def test_what_is_not_there_cannot_be_signed(subject: str, party: str, why: Refusal) -> None:
    history = given("doncaster")
    request = acts.SignOff("doncaster", subject, party, digest_of(history))
    assert refused(history.asked(request, on="2017-10-02", by="U-DONCASTER-CCG")) is why


def test_a_party_signs_once_and_the_second_is_told_who_was_first() -> None:
    history = given("doncaster").appointed("U-DEPUTY", Role.SIGNATORY, "doncaster-ccg")
    signed = history.signed("doncaster-ccg", on="2017-10-02")
    for second in signatory("doncaster-ccg"), "U-DEPUTY":
        again = signed.tried_to_sign("doncaster-ccg", on="2017-10-03", by=second)
        assert refused(again) is Refusal.ALREADY_SIGNED
        assert again.records == signed.records
        assert isinstance(again.said, outcomes.Refused)
        assert again.said.first == last_sign_off(signed)


@pytest.mark.parametrize("on_copy", [False, True])
def test_whoever_opens_the_form_of_a_party_that_has_signed_is_told_so_and_whom_to_ask(
    on_copy: bool,  # noqa: FBT001
) -> None:
    signatories = [{"party": "a", "signed_on": "2017-01-05"}] if on_copy else []
    history = given(made("a", "b", signatories=signatories))
    history = history if on_copy else history.signed("a", on="2017-01-05")
    opened = history.asked(acts.StartSigning("made"), on="2017-02-01", by=signatory("a"))
    assert refused(opened) is Refusal.ALREADY_SIGNED
    assert isinstance(opened.said, outcomes.Refused)
    assert (opened.said.party, choices(opened)) == ("a", ["ask to sign made agreement for b"])


def test_the_last_signature_handed_in_twice_is_recorded_once() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-10-02")
    assert refused(history.tried_to_sign("doncaster-council", on="2017-10-02")) is Refusal.ALREADY_SIGNED
    noted = history.varied(on="2017-11-01")
    again = noted.tried_to_sign("doncaster-council", on="2017-11-01", subject="ccn-1", digest="any")
    assert refused(again) is Refusal.ALREADY_SIGNED
    assert again.records == noted.records


def test_who_signed_on_the_document_itself_has_signed_already() -> None:
    history = given(made("a", "b", signatories=[{"party": "a", "signed_on": "2017-01-05"}]))
    assert refused(history.tried_to_sign("a", on="2017-02-01", digest="any")) is Refusal.ALREADY_SIGNED
    form = history.answer(acts.StartSigning("made"), on="2017-02-01", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    assert [option.value for field in form.fields for option in field.options] == ["b"]


def test_a_text_that_changed_since_the_form_was_opened_is_refused_and_shown() -> None:
    history = given("doncaster")
    opened = digest_of(history)
    corrected = sample("doncaster").model_copy(update={"title": "Corrected title"})
    history = history.imported(corrected, on="2017-10-01")
    tried = history.tried_to_sign("doncaster-ccg", on="2017-10-02", digest=opened)
    assert refused(tried) is Refusal.TEXT_CHANGED
    assert isinstance(tried.said, outcomes.Refused)
    assert "Corrected title" in tried.said.details[0]
    assert choices(tried) == ["sign doncaster agreement for doncaster-ccg"]


@pytest.mark.parametrize(
    "named", ["doncaster-council", "Doncaster Borough Council", "doncaster council", "the Council", "DBC"]
)
def test_a_party_is_asked_by_any_of_its_names(named: str) -> None:
    history = given("doncaster").appointed("U-DEPUTY", Role.SIGNATORY, "doncaster-council")
    asked = history.asked(acts.AskToSign("doncaster", "", named), on="2017-10-03").said
    assert isinstance(asked, outcomes.AskedToSign)
    assert asked.party == "doncaster-council"


def test_whoever_asks_a_party_that_does_not_sign_is_offered_those_that_are_still_to_sign() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    asked = history.asked(acts.AskToSign("doncaster", "", "southend-ccg"), on="2017-10-03")
    assert refused(asked) is Refusal.NO_PARTY
    assert choices(asked) == ["ask to sign doncaster agreement for doncaster-council"]


def test_nothing_is_signed_after_the_end() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2018-03-31")
    tried = history.tried_to_sign("doncaster-council", on="2018-04-01", digest=digest_of(history))
    assert refused(tried) is Refusal.ENDED
    assert history.state("2018-04-01") is State.ENDED
    for opened in acts.StartSigning("doncaster"), acts.AskToSign("doncaster", "", "doncaster-council"):
        by_signatory = history.asked(opened, on="2018-04-01", by="U-DONCASTER-COUNCIL")
        assert refused(by_signatory) is Refusal.ENDED


def test_a_stranger_who_opens_the_form_is_told_who_may_with_a_button_that_asks_them() -> None:
    opened = given("doncaster").asked(acts.StartSigning("doncaster"), on="2017-10-02")
    assert refused(opened) is Refusal.NOT_ENTITLED
    assert choices(opened) == [
        "ask to sign doncaster agreement for doncaster-ccg",
        "ask to sign doncaster agreement for doncaster-council",
    ]
    asked = given("doncaster").answer(
        acts.AskToSign("doncaster", THE_AGREEMENT, "doncaster-ccg"), on="2017-10-02"
    )
    assert isinstance(asked, outcomes.AskedToSign)
    assert [one.user for one in asked.asked] == ["U-DONCASTER-CCG"]


def test_asking_for_a_signature_that_cannot_come_is_refused() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2016-10-02")
    nobody = History("stockport").imported(sample("stockport"))
    for asked, party, why in (
        (history, "doncaster-ccg", Refusal.ALREADY_SIGNED),
        (history, "southend-ccg", Refusal.NO_PARTY),
        (nobody, "viaduct-health", Refusal.NOBODY_TO_ASK),
    ):
        request = acts.AskToSign(asked.id, THE_AGREEMENT, party)
        assert refused(asked.asked(request, on="2016-10-03")) is why


def test_a_form_asks_about_the_parties_that_the_signatory_signs_for() -> None:
    history = given("doncaster").appointed("U-DONCASTER-CCG", Role.SIGNATORY, "doncaster-council")
    form = history.answer(acts.StartSigning("doncaster"), on="2017-10-02", by="U-DONCASTER-CCG")
    assert isinstance(form, outcomes.ToFill)
    fields = {field.name: field for field in form.fields}
    assert list(fields) == ["statement", "party", "minute"]
    assert [option.value for option in fields["party"].options] == ["doncaster-ccg", "doncaster-council"]
    assert form.carried == {"agreement": "doncaster", "subject": "agreement", "digest": digest_of(history)}


def test_with_several_things_to_sign_the_asker_chooses() -> None:
    history = given("doncaster").proposed(on="2017-10-01")
    chosen = history.asked(acts.StartSigning("doncaster"), on="2017-10-02", by="U-DONCASTER-CCG")
    assert choices(chosen) == [
        "sign doncaster agreement",
        "sign doncaster ccn 1",
        "sign doncaster G1",
        "sign doncaster R1",
        "sign doncaster R2",
    ]


# Corrections and later versions


def test_a_correction_of_the_entry_leaves_signatures_standing() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    corrected = sample("doncaster").model_copy(update={"place": "City of Doncaster"})
    history = history.imported(corrected, on="2017-10-03").signed("doncaster-council", on="2017-10-04")
    assert history.standing("2017-10-04").starts_on == day("2017-10-04")
    first, second = (one for one in history.records if isinstance(one, SignOff))
    assert first.digest != second.digest, "each signed the text that it was shown"


def test_a_correction_that_adds_a_forgotten_party_means_that_not_all_had_signed() -> None:
    history = given(made("a", "b")).signed("a", "b", on="2017-01-10")
    corrected = history.imported(made("a", "b", "c"), on="2017-02-01")
    assert corrected.state("2017-02-01") is State.AWAITING_SIGNATURE
    assert corrected.state("2017-01-10") is State.AWAITING_SIGNATURE
    then = About(Topic.STATUS, "made", when=known("2017-01-10", "2017-01-31"))
    assert corrected.asked(then, on="2017-03-01").said.standing.state is State.IN_FORCE  # type: ignore[union-attr]


def test_a_later_version_is_signed_anew() -> None:
    history = given(made("a", "b")).signed("a", on="2017-12-01")
    history = history.imported(made("a", "b", ends="2019-03-31", version={"counts_from": "2018-01-01"}))
    history = history.signed("a", "b", on="2018-02-01")
    first, second, _ = (one for one in history.records if isinstance(one, SignOff))
    assert (first.version, second.version) == (None, day("2018-01-01"))
    assert len({first.key, second.key}) == 2
    assert history.standing("2018-02-01").starts_on == day("2018-02-01")


# Gateways, reviews and deliverables


def test_a_gateway_is_signed_off_by_every_party_and_starts_nothing() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2018-03-01", subject="G1")
    assert isinstance(history.said, outcomes.Signed)
    assert (history.said.missing, history.said.called[:11]) == ((), "gateway G1:")
    assert history.state("2018-03-01") is State.AWAITING_SIGNATURE
    assert refused(history.withdrew("doncaster-ccg", on="2018-03-02", subject="G1")) is Refusal.ALL_SIGNED
    assert refused(history.withdrew("doncaster-ccg", on="2018-03-02", subject="g1")) is Refusal.ALL_SIGNED


def test_what_is_signed_of_a_gateway_is_the_gateway_as_it_stands() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2018-01-01", subject="G1")
    before = last_sign_off(history)
    moved = Gateway(id="G1", what=sample("doncaster").gateways[0].what, date=day("2018-06-01"))
    history = history.varied(PutItem("gateways", moved), on="2018-02-01")
    tried = history.tried_to_sign("doncaster-council", on="2018-02-02", subject="G1", digest=before.digest)
    assert refused(tried) is Refusal.TEXT_CHANGED
    assert refused(history.signed("doncaster-council", on="2018-02-02", subject="G1")) is None


def test_the_deliverables_of_stockport_can_be_signed_off() -> None:
    names = [one.name for one in subjects(given("stockport").agreement, day("2016-05-01"))]
    assert names == ["agreement", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12"]


# Change notes, as subjects


def test_a_note_is_signed_by_its_number_while_it_is_proposed() -> None:
    history = given("doncaster").proposed(on="2017-11-01", propose=False)
    assert refused(history.tried_to_sign("doncaster-ccg", on="2017-11-02", subject="ccn-1", digest="x")) is (
        Refusal.NOT_PROPOSED
    ), "a draft is not open to sign"
    history = given("doncaster").proposed(on="2017-11-01")
    for closed in NoteState.REJECTED, NoteState.WITHDRAWN:
        moved = history.moved(1, closed, on="2017-11-02")
        tried = moved.tried_to_sign("doncaster-ccg", on="2017-11-02", subject="ccn-1", digest="x")
        assert refused(tried) is Refusal.NOTE_CLOSED
    signed = history.signed("doncaster-ccg", on="2017-11-02", subject="ccn-1")
    assert last_sign_off(signed).revision == 0
    assert json.loads(last_sign_off(signed).signed)["note"]["number"] == 1


def test_a_note_may_be_signed_after_the_end_for_it_may_extend_the_term() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2018-03-01")
    history = history.varied(
        SetEnd(day("2018-06-30")), on="2018-04-10", change_on="2018-03-31", first_proposed_on="2018-03-20"
    )
    assert history.state("2018-04-05") is State.IN_FORCE
    then = About(Topic.STATUS, "doncaster", when=known("2018-04-05", "2018-04-09"))
    assert history.asked(then, on="2018-05-01").said.standing.state is State.ENDED  # type: ignore[union-attr]


def test_whether_oneself_has_signed_is_told_of_whoever_asks() -> None:
    half = given(made("a", "b")).signed("a", on="2017-01-10")

    def own(history: History, by: str, subject: str = "") -> str:
        request = acts.ShowOwnSigning("made", subject)
        content = history.answer(request, on="2017-02-01", by=by)
        return page(Answer(request, day("2017-02-01"), content)).headline.text

    assert own(half, signatory("a")).startswith("Yes. You have signed")
    assert own(half, signatory("b")).startswith("No. You have not signed")
    assert own(half, READER).startswith("No. You have not signed")
    assert own(half, signatory("a"), "ccn-1").startswith("No. You have not signed change note 1 of")
    assert own(half.withdrew("a", on="2017-01-11"), signatory("a")).startswith("No.")
    on_paper = half.signed_on_paper("b", on="2017-01-20", signed_on="2017-01-19", by=CLERK)
    assert own(on_paper, CLERK).startswith("No.")
