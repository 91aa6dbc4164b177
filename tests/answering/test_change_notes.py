"""What is asked of change notes: what changed, from what, why, by whom, when, and what waits to be signed."""

from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from agreements.answers import Answer
from agreements.change_notes.effects import SetEnd, SetSum
from agreements.change_notes.notes import subject_of
from agreements.records import NoteState
from agreements.requests import About, Last
from answering.of_one import Told, Unsaid
from answering.records.asked import Matter, matter_asked
from answering.requests import Question
from questions.hearing import hear
from questions.loose.reader import read_question
from tests.agreements.histories import History, day, given, made
from tests.answering.told import asked, page_for
from tests.questions.memory import MemoryVocabulary
from views.page import Line
from views.words import page

ENTRY: dict[str, Any] = {
    "parties": [
        {"id": "harbour", "name": "Harbour Council"},
        {"id": "pier", "name": "Pier Trust"},
    ],
    "end": {"date": "2018-03-31", "clause": "2"},
    "extension": {"allowed": True, "rule": "The parties may extend it by 12 months.", "clause": "3"},
    "variation": {"rule": "Only in writing and signed by each party.", "in_writing": True, "clause": "4"},
    "funding": [{"id": "F1", "what": "the night service", "amount": "500", "currency": "GBP", "clause": "5"}],
    "reviews": [{"id": "R1", "what": "Half-year review", "date": "2017-10-01", "clause": "6"}],
}
ON = "2017-08-01"


@cache
def plain() -> History:
    return given(made("harbour", "pier", **ENTRY)).signed("harbour", "pier", on="2017-01-10")


@cache
def extended() -> History:
    fields = {"title": "Longer", "reason": "The lift is late", "details": "Later end"}
    return plain().varied(SetEnd(day("2018-09-30")), on="2017-05-04", change_on="2017-06-01", **fields)


@cache
def proposed() -> History:
    history = extended().proposed(SetSum("F1", Decimal(800)), on="2017-07-01", title="More money")
    return history.signed("harbour", on="2017-07-05", subject=subject_of(2))


@pytest.mark.parametrize(
    "said",
    [
        "has it been extended?",
        "was it ever extended",
        "has the end date changed?",
        "has the end date been changed",
        "did they extend it?",
        "has it been changed since it was signed?",
        "has the agreement been varied",
        "was the term prolonged?",
    ],
)
def test_what_an_agreed_note_changed_is_told_with_what_was_before(said: str) -> None:
    told, line = asked(extended(), said, ON)
    assert told.verdict is True
    assert "change note 1, “Longer”, agreed on 4 May 2017" in line
    assert "30 September 2018 instead of 31 March 2018" in line
    assert not (isinstance(told := asked(plain(), said, ON)[0], Told) and told.recorded)


@pytest.mark.parametrize(
    "said", ["has it been shortened?", "has the sum changed?", "was any milestone moved?"]
)
def test_what_no_note_changed_is_not_told_as_changed(said: str) -> None:
    told, line = asked(extended(), said, ON)
    assert not isinstance(told, Told) or told.verdict is None
    assert "moved" in said or "No change note does that" in line


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (
            "what was the original end date?",
            "The last day of the term was 31 March 2018 before change note 1",
        ),
        ("what was the end date before that?", "The last day of the term was 31 March 2018"),
        ("why was it extended?", "gives as its reason: The lift is late."),
        ("why was it changed", "gives as its reason: The lift is late."),
        ("what was the reason for the change note?", "gives as its reason: The lift is late."),
        ("who agreed the extension?", "Name of U-HARBOUR for Harbour Council on 4 May 2017"),
        ("who asked for the change to it?", "was first proposed by Pat Smith on 4 May 2017"),
        ("who raised the change note?", "was first proposed by Pat Smith on 4 May 2017"),
        ("when was the change note first proposed?", "was first proposed by Pat Smith on 4 May 2017"),
        ("until when was it extended?", "is 30 September 2018 instead of 31 March 2018"),
        ("did it get extended?", "is 30 September 2018 instead of 31 March 2018"),
        ("who signed the change note?", "Name of U-PIER for Pier Trust on 4 May 2017"),
        ("when was it extended?", "was agreed on 4 May 2017. It took effect on 1 June 2017."),
        ("when did the change note take effect?", "It took effect on 1 June 2017."),
        ("when was the change agreed", "was agreed on 4 May 2017."),
        ("by how much was it extended?", "30 September 2018 instead of 31 March 2018"),
        ("what changes have been made?", "30 September 2018 instead of 31 March 2018"),
        ("who still has to sign the change note?", "No change note waits to be signed."),
    ],
)
def test_a_change_is_told_by_the_part_that_is_asked(said: str, line: str) -> None:
    told, first = asked(extended(), said, ON)
    assert told.recorded
    assert line in first


@pytest.mark.parametrize(
    ("said", "verdict", "line"),
    [
        ("who still has to sign the change note?", None, "waiting on Pier Trust"),
        ("is a change note waiting to be signed?", True, "1 of 2 signed, waiting on Pier Trust"),
        ("is any change note still waiting for Harbour Council to sign?", False, "waiting on Pier Trust"),
        ("has Pier Trust signed change note 2?", False, "still to sign: Pier Trust"),
        ("has Harbour Council signed change note 2?", True, "Name of U-HARBOUR for Harbour Council"),
        ("was change note 1 signed by both?", True, "Name of U-PIER for Pier Trust"),
        ("is change note 2 agreed", False, "1 of 2 signed"),
        ("what would the sum be if that is agreed?", None, "becomes £800 instead of £500"),
        ("what changes if the change note is signed?", None, "becomes £800 instead of £500"),
        ("has change note 1 taken effect", True, "It took effect on 1 June 2017."),
        ("was change note 2 rejected?", False, "proposed"),
    ],
)
def test_a_note_that_waits_is_told_with_who_is_to_sign(said: str, verdict: bool | None, line: str) -> None:  # noqa: FBT001
    told, first = asked(proposed(), said, ON)
    assert told.recorded
    assert told.verdict is verdict
    assert line in first


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("did Pier Trust sign change note 2?", False),
        ("did Harbour Council sign change note 2?", True),
        ("has anyone raised a change note?", True),
        ("did U-Harbour sign change note 2?", True),
        ("has U-Pier signed change note 2?", False),
        ("has the end date moved?", True),
        ("was the end put back?", True),
    ],
)
def test_who_signed_a_note_and_whether_the_end_moved(said: str, verdict: bool) -> None:  # noqa: FBT001
    told, _ = asked(proposed(), said, ON)
    assert told.recorded
    assert told.verdict is verdict


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("which clause did change note 1 change?", "30 September 2018 instead of 31 March 2018"),
        ("what does change note 1 do?", "30 September 2018 instead of 31 March 2018"),
        ("when did Pier Trust sign change note 1?", "Name of U-PIER for Pier Trust on 4 May 2017"),
    ],
)
def test_a_note_that_is_numbered_is_told(said: str, line: str) -> None:
    assert line in asked(proposed(), said, ON)[1]


@pytest.mark.parametrize("said", ["did Olive Quay sign the change note?", "has the ferry moved?"])
def test_whoever_and_whatever_no_note_knows_is_not_told_by_one(said: str) -> None:
    told, _ = asked(proposed(), said, ON)
    assert not (isinstance(told, Told) and told.recorded)


def test_a_change_that_is_only_proposed_was_not_made() -> None:
    told, line = asked(
        plain().proposed(SetEnd(day("2018-09-30")), on="2017-07-01"), "has it been extended?", ON
    )
    assert told.verdict is False
    assert "is proposed, 0 of 2 signed" in line
    assert (
        "if it is agreed, the last day of the term becomes 30 September 2018 instead of 31 March 2018" in line
    )
    gone = (
        plain()
        .proposed(SetEnd(day("2018-09-30")), on="2017-07-01")
        .moved(1, NoteState.REJECTED, on="2017-07-02")
    )
    told = asked(gone, "has it been extended?", ON)[0]
    assert not (isinstance(told, Told) and told.recorded)
    assert asked(gone, "was the change note rejected?", ON)[0].verdict is True


def test_a_change_ahead_says_when_it_takes_effect() -> None:
    told, line = asked(extended(), "has it been extended?", "2017-05-10")
    assert told.verdict is True
    assert "takes effect on 1 June 2017: the last day of the term is 30 September 2018" in line
    assert asked(extended(), "has the change note taken effect?", "2017-05-10")[0].verdict is False


@pytest.mark.parametrize(
    "said",
    [
        "can we extend it?",
        "may it be extended",
        "who may change it?",
        "how can it be changed?",
        "how is it varied",
        "what does the document say about variation?",
        "must a change be in writing?",
        "can it be extended",
        "who must sign a change?",
        "how are changes made?",
        "is there an extension clause?",
        "how many extensions are left?",
        "has the name of the night service changed?",
        "was the review changed by the board?",
        "when is the half-year review?",
        "what happens if the lift is changed?",
        "why is there a review?",
        "when does it end?",
    ],
)
def test_what_may_be_changed_and_how_is_for_the_document_to_say(said: str) -> None:
    told, _ = asked(extended(), said, ON)
    assert not (isinstance(told, Told) and told.recorded)


def test_beside_a_rule_on_changes_those_that_were_made_are_told() -> None:
    for said in ("can we extend it?", "how may it be varied?"):
        told, shown = page_for(extended(), said, ON)
        lines = [part.text for part in shown.parts if isinstance(part, Line)]
        assert told.matches[0].item.fact.clause in {"3", "4"}
        assert any("30 September 2018 instead of 31 March 2018" in line for line in lines)
    lines = [
        part.text for part in page_for(proposed(), "can we extend it?", ON)[1].parts if isinstance(part, Line)
    ]
    assert not any("£800" in line for line in lines)
    lines = [
        part.text for part in page_for(extended(), "when does it end?", ON)[1].parts if isinstance(part, Line)
    ]
    assert not any("instead of" in line for line in lines)


def test_without_the_one_change_the_agreement_is_as_it_was() -> None:
    for said in ("when did it originally end", "assuming nobody extended it, when does it end?"):
        told, line = asked(extended(), said, ON)
        assert told.key == "term.end"
        assert "31 March 2018" in line
    twice = extended().varied(SetEnd(day("2018-12-31")), on="2017-07-01")
    line = asked(twice, "when did it end before change note 2?", ON)[1]
    assert "was 30 September 2018 before change note 2" in line
    assert isinstance(asked(twice, "assuming nobody extended it, when does it end?", ON)[0], Unsaid)


def test_across_agreements_those_with_a_note_that_waits_are_found() -> None:
    vocabulary = MemoryVocabulary((extended().terms(ON),))
    said = "which agreements have a change note waiting to be signed"
    request = read_question(said, vocabulary, today=day(ON))
    found: Any = proposed().answer(request, on=ON)
    assert [row.terms.id for row in found.rows] == ["made"]
    line = page(Answer(request, day(ON), found)).headline.text
    assert line.startswith("Made-up MoU: Change note 2")
    assert "waiting on Pier Trust" in line
    none: Any = extended().answer(request, on=ON)
    assert none.rows == ()
    assert page(Answer(request, day(ON), none)).headline.text.startswith("No change note waits to be signed")


def test_in_a_conversation_it_is_asked_on_about_a_change() -> None:
    vocabulary = MemoryVocabulary((extended().terms(ON),))

    def talk(*said: str) -> list[Any]:
        last, found = Last("made", "status made"), []
        for one in said:
            request = read_question(one, vocabulary, today=day(ON), last=last)
            assert isinstance(request, Question)
            found.append(extended().answer(request, on=ON))
            last = Last("made", request.typed)
        return found

    each = talk("has it been extended?", "why?", "who agreed that?", "when did they sign it?")
    assert all(one.recorded for one in each)
    each = talk("when does it end?", "what was it before?", "why was it changed?", "when does it end?")
    assert [bool(one.recorded) for one in each] == [False, True, True, False]
    each = talk("has it been extended?", "who chairs it?")
    assert not getattr(each[1], "recorded", None)


@pytest.mark.parametrize(
    "word", ["was ", "change note ", "extended ", "who signed the ", "if it ", "original "]
)
def test_a_long_line_is_read_at_once(word: str) -> None:
    assert matter_asked((word * 2_000)[:5_000] + "zz") in {None, *Matter}


def test_the_agreements_with_a_change_note_are_found_however_it_stands() -> None:
    vocabulary = MemoryVocabulary((extended().terms(ON),))
    request = read_question("which agreements have a change note", vocabulary, today=day(ON))
    assert isinstance(request, Question)
    found: Any = proposed().answer(request, on=ON)
    assert [row.terms.id for row in found.rows] == ["made"]
    assert "Change note 2" in page(Answer(request, day(ON), found)).headline.text
    none: Any = plain().answer(request, on=ON)
    assert page(Answer(request, day(ON), none)).headline.text.startswith("No change note is recorded")


def test_who_signed_it_and_by_how_much_are_asked_of_what_was_changed() -> None:
    vocabulary, last, said = MemoryVocabulary((extended().terms(ON),)), Last("made", "status made"), []
    for one in "what was changed?", "who signed it?", "has the end date moved?", "by how much?":
        request = hear(one, vocabulary, today=day(ON), last=last).request
        content: Any = extended().answer(request, on=ON)
        said.append(page(Answer(request, day(ON), content)).headline.text)
        last = Last("made", request.typed)
    assert "Change note 1, \u201cLonger\u201d, was signed by" in said[1]
    assert "30 September 2018 instead of 31 March 2018" in said[3]
    assert not said[3].startswith("Yes")


def test_who_signed_it_is_asked_of_the_agreement_where_no_change_was_spoken_of() -> None:
    vocabulary = MemoryVocabulary((extended().terms(ON),))
    heard = hear("who signed it?", vocabulary, today=day(ON), last=Last("made", "when does it end? (made)"))
    assert isinstance(heard.request, About)
