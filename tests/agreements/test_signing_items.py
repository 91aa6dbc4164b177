"""Sign-offs of gateways, reviews and deliverables: they count only for the text that was signed."""

from typing import cast

from agreements import acts, outcomes
from agreements.answers import Answer, Content
from agreements.change_notes.effects import PutItem
from agreements.life import deeds, results
from agreements.signatures.subjects import Subject, subjects
from agreements.terms import Gateway
from tests.agreements.histories import CLERK, History, day, given, made
from views.text import text
from views.words import page

GATE = {"id": "G1", "what": "Phase one", "date": "2017-06-30"}
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


def printed(history: History) -> str:
    said = cast("Content", history.said)
    return text(page(Answer(acts.StartSigning("made"), day("2017-03-06"), said), ()))
