"""What is asked of one change note in everyday words, and what is left to the document."""

from datetime import date

import pytest

from answering.requests import Question
from questions.everyday.of_notes import notes_of, of_note, of_open_notes
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("who hasn't signed ccn 2 of stockport yet", "changes stockport 2"),
        ("what did change note 14 of lancashire change", "changes lancashire 14"),
        ("when was the change note number 3 agreed", "changes ferry 3"),
        ("has ccn-3 on notts been rejected and why", "changes notts 3"),
        ("please can we correct the reason on ccn 4 of notts", "change notts 4"),
        ("could i alter the last day in change note 5 to 1 may", "change ferry 5"),
    ],
)
def test_what_its_page_says_is_shown(line: str, command: str) -> None:
    assert of_note(line, "ferry") == command


@pytest.mark.parametrize(
    "line",
    [
        "sign ccn 2 of stockport",  # is to be done
        "withdraw change note 3",
        "when did it end before ccn 2",
        "how much more does ccn 2 pay",
        "did ccn 1 or ccn 2 change it",
        "who must sign a change note",  # of any, which the document has a rule on
        "can i change the fee in the schedule to 31 pounds",
    ],
)
def test_what_says_more_is_left(line: str) -> None:
    assert of_note(line, "ferry") == ""


def test_without_an_agreement_there_is_no_note() -> None:
    assert of_note("who signed ccn 2", "") == ""


def test_a_note_of_nothing_there_is_stays_a_question() -> None:
    asked = hear("what did ccn 2 of stockport do to the cost share?", SAMPLE, today=date(2017, 5, 1))
    assert isinstance(asked.request, Question)


@pytest.mark.parametrize("line", ["ccn 1 of " * 550, "can " * 1200 + "ccn 1", "tell me " * 600 + "ccn 1"])
def test_no_line_takes_long(line: str) -> None:
    assert not is_slow(lambda said: of_note(said, "ferry"), line, 0.1)


@pytest.mark.parametrize(
    "line",
    [
        "which change notes are waiting to be signed",
        "any open change notes",
        "are there any ccns still to sign",
        "show me the pending change notes",
        "who still has to sign the change note",
    ],
)
def test_of_all_agreements_it_is_asked_which_have_a_note_that_waits(line: str) -> None:
    assert of_open_notes(line).startswith("which agreements have a change note")
    heard = hear(line, SAMPLE, today=date(2017, 12, 1)).request
    assert isinstance(heard, Question)
    assert heard.scope.across


@pytest.mark.parametrize(
    "line",
    [
        "sign change note",
        "please sign the change note",
        "which change notes change the fee",
        "what is a change note",
        "what is an unsigned change note worth",
        "any open questions",
        "who signs a change note on paper",
        "how do i sign a change note",
    ],
)
def test_what_is_to_be_done_with_a_note_or_asked_of_any_is_left(line: str) -> None:
    assert of_open_notes(line) == ""


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("is there a change note on stockport", "changes stockport"),
        ("how many change notes does the stockport mou have", "changes stockport mou"),
        ("any ccns for stockport yet", "changes stockport"),
        ("change note stockport", "changes stockport"),
        ("has stockport got any change notes", "changes stockport"),
        ("how many change notes are there", "changes ferry"),
        ("do any of our agreements have change notes", "which agreements have a change note"),
    ],
)
def test_which_change_notes_there_are_is_listed(line: str, command: str) -> None:
    assert notes_of(line, "ferry", lambda name: "stockport" in name) == command


@pytest.mark.parametrize(
    "line",
    [
        "what is a change note",
        "is a change note needed on stockport",
        "who must sign a change note in stockport",
        "is there a change note form in the notts schedule",
    ],
)
def test_what_a_change_note_is_for_is_left_to_the_document(line: str) -> None:
    assert isinstance(hear(line, SAMPLE, today=date(2017, 5, 1)).request, Question)


def test_without_an_agreement_it_is_asked_of_all_which_change_notes_there_are() -> None:
    assert (
        notes_of("are there any change notes", "", lambda _: False) == "which agreements have a change note"
    )
