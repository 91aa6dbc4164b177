"""What there is one of, or none, is counted as a sentence needs it; a headline counts what stands below."""

from typing import Any

import pytest

from agreements.answers import Answer, Given, HasSigned
from agreements.records import SignOff
from agreements.requests import About, Base, ListAgreements, MySignatures, Topic, Which
from agreements.terms import Terms
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked
from tests.questions.loose.desk import MemoryDesk
from views.text import text
from views.words import page
from views.words.home import MOST_SIGNED

ON = "2017-06-01"


def said(of: History, request: Base) -> str:
    return text(page(Answer(request, day(ON), of.answer(request, on=ON, by=CLERK)), ()))


def first(of: History, topic: Topic) -> str:
    return said(of, About(topic, "made")).splitlines()[0]


def test_of_one_agreement_none_is_the_one() -> None:
    running = given(made("a", "b", starts="2017-01-01"))
    assert said(running, ListAgreements(Which.ENDED)).startswith("The one agreement has not ended.")
    assert said(running, ListAgreements(Which.UNSIGNED)).startswith("1 agreement is not signed")
    signed = running.signed("a", "b", on="2017-01-05")
    assert said(signed, ListAgreements(Which.UNSIGNED)).startswith(
        "Every party has signed the one agreement."
    )


def test_the_only_party_is_not_the_last_of_several() -> None:
    alone = given(made("a", status={"signed_on_copy": False}))
    assert "it starts on signature, and its only party has not signed" in first(alone, Topic.STATUS)
    signed = first(alone.signed("a", on="2017-01-05"), Topic.SIGNATORIES)
    assert "the only party signed on 5 January 2017" in signed
    both = first(given(made("a", "b")).signed("a", "b", on="2017-01-05"), Topic.SIGNATORIES)
    assert "both parties signed, the last on 5 January 2017" in both


@pytest.mark.parametrize(
    ("recurring", "words"),
    [
        ([("O1", "monthly")], "1 recurring duty, at a set interval, and no undertakings without a date"),
        ([("O1", "as needed")], "1 recurring duty, at no set interval, and no undertakings without a date"),
        (
            [("O1", "monthly"), ("O2", "as needed")],
            "2 recurring duties, 1 of them at a set interval, and no undertakings without a date",
        ),
    ],
)
def test_duties_are_counted_with_their_intervals(recurring: list[tuple[str, str]], words: str) -> None:
    duties = [{"id": id_, "what": f"Tally {id_}", "frequency": often} for id_, often in recurring]
    assert words in first(given(made("a", "b", starts="2017-01-01", recurring=duties)), Topic.OBLIGATIONS)


def test_a_headline_counts_what_stands_below_it() -> None:
    kept: dict[str, Any] = {
        "registers": [{"name": "Log of keys"}],
        "background": [{"what": "The barn burnt down", "date": "2010-05-01"}, {"what": "It was built anew"}],
        "forms": [{"id": "slip", "name": "Key slip", "fields": [{"name": "Key", "type": "text"}]}],
    }
    history = given(made("a", "b", starts="2017-01-01", **kept))
    assert "without a date and 1 register to keep" in first(history, Topic.OBLIGATIONS)
    assert "2 earlier events, 1 without a date." in said(history, About(Topic.SHOW, "made"))
    assert first(history, Topic.SCHEDULES) == "Made-up MoU: 1 form."
    listed = asked(history, "list the background events", ON)[1]
    assert listed.endswith("2 earlier events: The barn burnt down (1 May 2010); It was built anew (no date).")


def test_what_a_file_leaves_null_is_no_word_of_an_answer() -> None:
    form = {"id": "slip", "name": "Key slip", "fields": [], "signature_blocks": 3}
    terms = made("a", "b", starts="2017-01-01", variation={"in_writing": True}, forms=[form])
    assert asked(given(terms), "must changes be in writing?", ON)[1].endswith("Made-up MoU: in writing.")
    blocks = asked(given(terms), "how many signature blocks does the key slip have?", ON)[1]
    assert blocks.endswith("Key slip has 3 signature blocks.")


def test_two_rows_have_the_most() -> None:
    table = {
        "id": "A1",
        "name": "Keys by shed",
        "columns": ["Shed", "Keys"],
        "rows": [["Upper", 9], ["Lower", 9], ["Far", 2]],
    }
    terms = made("a", "b", starts="2017-01-01", allocations=[table])
    assert "Upper and Lower have the most: 9" in asked(given(terms), "which shed has the most keys?", ON)[1]


def test_evidence_that_ends_its_sentence_gets_no_second_stop() -> None:
    gateway = {"id": "G1", "what": "Go on?", "date": "2017-09-01", "evidence": ["Tally of keys.", "A letter"]}
    told = said(given(made("a", "b", starts="2017-01-01", gateways=[gateway])), About(Topic.GATEWAYS, "made"))
    assert "- Tally of keys.\n - A letter." in told


def test_what_was_signed_on_paper_beyond_a_page_is_counted() -> None:
    history = given(made("a", "b"))
    sign_off = history.signed_on_paper("a", signed_on="2017-01-05", on="2017-01-06").agreement.records[-1]
    assert isinstance(sign_off, SignOff)
    paper = HasSigned(tuple(Given(history.terms(ON), sign_off) for _ in range(MOST_SIGNED + 3)))
    assert text(page(Answer(MySignatures(), day(ON), paper), ())).count("And 3 earlier.") == 1


def test_the_years_that_are_asked_about_are_told_where_none_is_in_force() -> None:
    running = {"starts": "2017-01-01", "ends": "2019-03-31"}
    one, other = made("a", "b", **running), made("c", "d", **running)
    other = other.model_copy(update={"id": "other", "short_name": "Other MoU", "title": "Other MoU"})

    def answered(said: str, *register: Terms) -> str:
        return text(MemoryDesk(register).ask(said, today=day(ON))).splitlines()[0]

    said = "which agreements are in force in 2025?"
    assert answered(said, one) == "The one agreement is not in force in 2025."
    assert answered(said, one, other) == "None of 2 agreements is in force in 2025."
