"""What is supposed not to be done is set aside where it is asked until when an agreement runs."""

from datetime import date
from pathlib import Path

import pytest

from agreements.agreement import Agreement
from agreements.answers import Answer, Register
from agreements.records import Entry, NoteWritten
from agreements.requests import Last
from answering.deciding import decide_question
from answering.of_one import Told
from answering.requests import Question
from questions.loose.reader import read_question
from questions.loose.supposed import without_supposed
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from views.text import text
from views.words import page

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parent / "register").glob("*.yaml")))


@pytest.mark.parametrize(
    ("said", "opens", "not_done"),
    [
        ("presuming no one prolonged it, was harrowdale still live on 2 june 2022", "No.", "prolonged"),
        ("was harrowdale still live on 2 march 2022 (assume not renewed)", "Yes.", "renewed"),
        ("had harrowdale run out by 3 april 2022, provided it wasn't extended", "Yes.", "extended"),
        ("would harrowdale still be running on 3 may 2021 if nobody amended it", "Yes.", "changed"),
        ("would harrowdale still be running on 3 may 2024 if nothing changed", "No.", "changed"),
        ("if it was never renewed, is harrowdale over", "Yes.", "renewed"),
        ("unless renewed, when does harrowdale end", "Harrowdale", "renewed"),
        ("when did harrowdale expire before it was varied by ccn 3", "Harrowdale", "changed"),
        ("until when did harrowdale last, prior to the first amendment", "Harrowdale", "changed"),
        ("when was harrowdale originally going to expire", "Harrowdale", "changed"),
    ],
)
def test_it_is_answered_as_if_it_was_not_done(said: str, opens: str, not_done: str) -> None:
    page = text(MemoryDesk(REGISTER).ask(said, today=TODAY))
    assert page.startswith(opens)
    assert f"as if it was not {not_done}" in page
    assert "31 March 2022" in page


@pytest.mark.parametrize(
    "said",
    [
        *("what happens if harrowdale is not renewed", "who pays if nobody extends harrowdale"),
        *("if nobody extends it, who takes over from harrowdale", "was harrowdale never extended"),
        *(
            "assuming it was extended, is harrowdale still going",
            "when does harrowdale end if it is extended",
        ),
        *(
            "unless the county pays, when does harrowdale end",
            "if nobody signed it, is harrowdale still going",
        ),
        "does harrowdale end if nobody renews the lease",
        *("what did ccn 3 change before harrowdale ended", "who signs before a change note takes effect"),
        *("does harrowdale end before the amended budget is agreed", "who originally chaired the board"),
        "what was originally paid for transport",
    ],
)
def test_what_is_done_or_asked_about_is_not_set_aside(said: str) -> None:
    assert without_supposed(said) == (said, "")


@pytest.mark.parametrize(
    ("said", "before"),
    [
        ("assuming nobody extended it, is harrowdale still going", ""),
        ("when did it end before it was extended?", "is harrowdale in force?"),
        ("when would it end without ccn 1?", "when does harrowdale end?"),
    ],
)
@pytest.mark.parametrize("noted", [False, True])
def test_a_change_note_that_is_supposed_not_to_be_is_left_out(said: str, before: str, *, noted: bool) -> None:
    terms = next(one for one in REGISTER if one.id == "harrowdale")
    last = Last(terms.id, before) if before else None
    question = read_question(said, MemoryDesk(REGISTER).vocabulary, today=TODAY, last=last)
    assert isinstance(question, Question)
    note = NoteWritten(
        agreement=terms.id,
        number=1,
        revision=1,
        title="Six months more",
        originator="The County",
        first_proposed_on=date(2022, 1, 10),
        reason="",
        details="",
        impact="",
        change_on=date(2022, 3, 1),
        counts_on=date(2022, 1, 10),
    )
    entry = Entry(agreement=terms.id, terms=terms, digest="", file_name="")
    agreement = Agreement(terms.id, (entry, note) if noted else (entry,))
    told = decide_question(question, Register(agreements=(agreement,)), TODAY)
    assert isinstance(told, Told)
    assert "31 March 2022" in text(page(Answer(question, TODAY, told)))


@pytest.mark.parametrize(
    "part",
    [
        "assuming nobody ",
        "if it was not ",
        "unless ",
        "not never no ",
        ", (- ",
        "before the ",
        "before it was ",
    ],
)
def test_no_line_takes_long(part: str) -> None:
    assert without_supposed(part * (5000 // len(part)))[1] == ""
