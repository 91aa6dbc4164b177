"""Sign-offs of gateways, reviews and deliverables: they count only for the text that was signed."""

from typing import cast

from agreements import acts, outcomes
from agreements.answers import Answer, Content
from agreements.change_notes.effects import PutItem
from agreements.life import deeds, results
from agreements.requests import Base, MySignatures
from agreements.signatures.subjects import Subject, subjects
from agreements.terms import Gateway, Version
from tests.agreements.histories import CLERK, History, day, given, made, refused, signatory
from views.text import text
from views.words import page

GATE = {"id": "G1", "what": "Phase one", "date": "2017-06-30"}
OWN = acts.ShowOwnSigning("made", "g1")
VERSION_2 = Version(label="Version 2", counts_from=day("2017-03-01"))
ANOTHER = Gateway(id="G1", what="Phase two", date=day("2017-12-31"))


def of_gate(history: History, on: str) -> Subject:
    return next(one for one in subjects(history.agreement, day(on)) if one.name == "G1")


def test_a_sign_off_counts_only_for_the_text_that_was_signed() -> None:
    before = given(made("a", "b", starts="2017-01-01", gateways=[GATE])).signed(
        "a", on="2017-02-01", subject="G1"
    )
    moved = before.asked(deeds.MoveItem("made", "G1", day("2017-12-31"), "late"), on="2017-03-01", by=CLERK)
    assert isinstance(moved.said, results.MovedTo)
    assert "Signed by Party A on 1 February 2017" in printed(moved)
    for after in (moved, before.varied(PutItem("gateways", ANOTHER), on="2017-03-01")):
        history = after.signed("b", on="2017-03-05", subject="G1")
        subject = of_gate(history, "2017-03-06")
        assert [one.party for one in subject.signed] == ["b"]
        assert [one.party for one in subject.earlier] == ["a"]
        assert (subject.missing, subject.complete) == (("a",), False)
        assert isinstance(history.said, outcomes.Signed)
        assert [one.party for one in history.said.earlier] == ["a"]
        assert "Party A on 1 February 2017" in printed(history)
        history = history.signed("a", on="2017-03-06", subject="G1")
        assert of_gate(history, "2017-03-06").complete


def test_a_sign_off_of_an_item_stays_where_something_else_of_the_entry_was_corrected() -> None:
    terms = made("a", "b", starts="2017-01-01", gateways=[GATE])
    history = given(terms).signed("a", on="2017-02-01", subject="G1")
    history = history.imported(terms.model_copy(update={"title": "Another title"}), on="2017-02-02")
    assert [one.party for one in of_gate(history, "2017-02-03").signed] == ["a"]
    assert of_gate(history.signed("b", on="2017-02-03", subject="G1"), "2017-02-03").complete


def test_whether_oneself_signed_an_item_is_told_of_that_item() -> None:
    terms = made("a", "b", starts="2017-01-01", gateways=[GATE])
    whole = given(terms).signed("a", on="2017-02-01")

    def own(history: History, by: str, request: Base = OWN) -> str:
        return text(page(Answer(request, day("2017-03-06"), history.answer(request, on="2017-03-06", by=by))))

    assert "No. You have not signed gateway G1: Phase one" in own(whole, signatory("a"))
    assert "Still to sign: Party A and Party B." in own(whole, signatory("a"))
    signed = whole.signed("a", on="2017-02-01", subject="G1")
    assert "Yes. You have signed gateway G1: Phase one" in own(signed, signatory("a"))
    assert "Still to sign: Party B." in own(signed, signatory("a"))
    assert "No. You have not signed gateway G1" in own(signed, signatory("b"))
    changed = signed.varied(PutItem("gateways", ANOTHER), on="2017-03-01")
    assert "No. You have not signed gateway G1: Phase two" in own(changed, signatory("a"))
    later = signed.imported(terms.model_copy(update={"version": VERSION_2}), on="2017-03-01")
    for history, request in (
        (changed, OWN),
        (changed, MySignatures()),
        (later, acts.ShowOwnSigning("made")),
    ):
        assert own(history, signatory("a"), request).count("Its text was changed since") == 1
    assert refused(signed.asked(acts.ShowOwnSigning("made", "G7"), on="2017-03-06")) is (
        outcomes.Refusal.NO_SUBJECT
    )


def printed(history: History) -> str:
    said = cast("Content", history.said)
    return text(page(Answer(acts.StartSigning("made"), day("2017-03-06"), said), ()))
