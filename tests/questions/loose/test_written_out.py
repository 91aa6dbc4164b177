"""What is typed in a hurry is read as what it is short for, and what only looks so stays as it is."""

import re
from datetime import date
from pathlib import Path

import pytest

from answering.language.english import plain
from answering.language.shortened import SHORTENED, TYPED
from questions.hearing import hear
from questions.loose.written_out import written_out
from tests.examples import examples
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_near_misses import read
from tests.questions.memory import MemoryVocabulary
from views.text import text

TODAY = date(2026, 11, 22)
REGISTER = tuple(read(path) for path in sorted((Path(__file__).parent / "register").glob("*.yaml")))
VOCABULARY = MemoryVocabulary(REGISTER)


@pytest.mark.parametrize("row", TYPED, ids=lambda row: str(row[0])[:30])
def test_each_row_is_written_out_in_a_line(row: tuple[str, str]) -> None:
    pattern, full = row
    before, _, short = re.sub(r"\(\?<!.*?\)", "", pattern).rpartition(r"(?<=\w )")
    for one in examples(short):
        said = written_out(f"{'they ' if before else ''}{one}".strip() + " the rota", VOCABULARY)
        last = written_out(f"is the rota {one}", VOCABULARY)
        assert full.strip() in said or full.strip() in last, (said, last)


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("wd u know wot the fee is b4 xmas, tho", "would you know what the fee is before xmas, though"),
        ("adn whats teh enddate", "and whats the end date"),
        ("fyi im new, who chairs the DB atm", "im new, who chairs the DB"),
        ("SHD WE GO W/O NOTICE", "should WE GO W/O NOTICE"),
        ("cd we sign it, bc they did", "could we sign it, because they did"),
        ("how many ppl in 2 yrs, approx", "how many people in 2 years, about"),
        ("what's the diff between the two", "what's the difference between the two"),
        ("is it signed y/n", "is it signed"),
        ("who drives n who pays", "who drives and who pays"),
        ("days from stage 2 n stage 3", "days from stage 2 and stage 3"),
        ("n the trucks for older ppl", "and the trucks for older people"),
        ("does cover w transport last til june", "does cover with transport last until june"),
        ("any of em sposed to sign", "any of them supposed to sign"),
        ("the 1st tranche, vans etc.", "the first tranche, vans"),
    ],
)
def test_a_line_is_written_out(typed: str, full: str) -> None:
    assert written_out(typed, VOCABULARY) == full


@pytest.mark.parametrize(
    "said",
    [
        *("does the CD sign for Leeds BC?", "the COs met", "a \u00a32 bn scheme", "schedule u", "U3A"),
        *(
            "a wk-end bed",
            "vitamin b4-b12",
            "who's r-rated",
            "R Wylde chairs",
            *("ward w and ward n", "who runs ward n now", "is schedule w there", "due on the 1st of May"),
            *("who scored 3 pts", "EM paid", "by the 1st in each month"),
            "the ur-text",
        ),
    ],
)
def test_what_only_looks_shortened_stays(said: str) -> None:
    assert written_out(said, VOCABULARY) == said


def test_what_is_part_of_a_name_stays() -> None:
    renamed = REGISTER[0].model_copy(update={"short_name": "Thro Prev Compact", "place": "Thro"})
    vocabulary = MemoryVocabulary((renamed,))
    assert written_out("who chairs the thro prev compact abt now", vocabulary) == (
        "who chairs the thro prev compact about now"
    )


def test_a_letter_is_of_a_name_beside_the_rest_of_that_only() -> None:
    renamed = REGISTER[0].model_copy(update={"short_name": "N Thornbury Compact", "place": "Thornbury"})
    vocabulary = MemoryVocabulary((renamed,))
    assert written_out("who chairs n thornbury", vocabulary) == "who chairs n thornbury"
    assert written_out("who chairs n pays thornbury", vocabulary) == "who chairs and pays thornbury"


ASKED = (
    ("how much notice shd we give to leave harrowdale", "how much notice should we give to leave harrowdale"),
    ("wot is harrowdale's end date asap, fyi", "what is harrowdale's end date"),
    ("who signs for the county in harrowdale tho", "who signs for the county in harrowdale"),
    ("harrowdale: cd we extend it btw", "harrowdale: could we extend it"),
    ("harrowdale r we legally bound by it (y/n)", "harrowdale are we legally bound by it"),
    ("eg can harrowdale be changed w/o consent", "can harrowdale be changed without consent"),
    ("how many mths notice to leave harrowdale atm", "how many months notice to leave harrowdale"),
    ("whos the harrowdale p'ship mgr", "whos the harrowdale partnership manager"),
    (
        "is there any info abt a govt grant in harrowdale",
        "is there any information about a government grant in harrowdale",
    ),
)


@pytest.mark.parametrize(("typed", "full"), ASKED)
def test_a_shortened_question_is_answered_as_the_one_it_is_short_for(typed: str, full: str) -> None:
    got, wanted = (text(MemoryDesk(REGISTER).ask(one, today=TODAY)).split("\n")[0] for one in (typed, full))
    assert got == wanted


def test_nothing_that_is_to_be_recorded_or_asked_of_a_clerk_is_changed() -> None:
    said = "ask clerk harrowdale about wd the mtg b4 xmas count"
    assert getattr(hear(said, VOCABULARY, today=TODAY).request, "question", "") == "wd the mtg b4 xmas count"


def test_a_short_word_in_a_question_of_several_cuts_it_all_the_same() -> None:
    request = hear("who chairs the discharge board and when shd it meet", VOCABULARY, today=TODAY).request
    assert len(getattr(request, "questions", ())) == 2


@pytest.mark.parametrize(("pattern", "full"), SHORTENED)
def test_what_a_document_shortens_too_is_read_as_in_full(pattern: str, full: str) -> None:
    for one in examples(pattern):
        said = plain(f"the {one} of it")
        assert not re.search(pattern, said) or full in said


@pytest.mark.parametrize("part", ["u wd ", "e.g. i.e. ", "w/ w/o ", "((y/n ", "n 'n' "])
def test_nothing_written_out_takes_long(part: str) -> None:
    assert written_out(part * (1000 // len(part)), VOCABULARY)
