"""Who asks and what for is set aside by its form, but never where it may be what is asked about."""

from pathlib import Path

import pytest

from questions.loose.beside.askers import gives_himself, is_of_asker, tells_whose
from questions.loose.beside.shells import shell
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_near_misses import read
from views.page import Page
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parents[1] / "register").glob("*.yaml")))
ASKED = "does harrowdale have to report its spending quarterly?"
WHOSE = (
    *("midwife here. ", "payroll here - ", "a porter here at Vale Acute: ", "hi, locum vet here, "),
    *("treasurer is asking ", "one of the parents wants to know ", "the caretaker keeps asking me "),
    *("sense check: ", "wording query - ", "quick one for the cabinet papers - ", "for the gap analysis: "),
    *("estates manager at the county. ", "matron on ward six asking "),
    *("Good afternoon, I type for one of the wardens. She would like to know ", "evening all - "),
    *(
        "new in post - ",
        "I've only just started. ",
        "quite new to the team, ",
        "I'm new to this role, ",
        "Good morning! still new here. ",
    ),
)
BEHIND = (
    "? asking for my team leader",
    "? doing place cards",
    "? I'm making some posters",
    ", in plain words",
)


def ask(said: str) -> Page:
    return MemoryDesk(REGISTER).ask(said, today=TODAY)


@pytest.mark.parametrize("whose", WHOSE)
@pytest.mark.parametrize(
    "asked", ["who chairs the discharge board?", "is the harrowdale agreement legally binding?"]
)
def test_who_asks_and_what_for_changes_no_answer(whose: str, asked: str) -> None:
    assert text(ask(f"{whose}{asked}")).split("\n")[0] == text(ask(asked)).split("\n")[0]


@pytest.mark.parametrize("behind", BEHIND)
def test_for_whom_and_during_what_it_is_asked_changes_no_answer(behind: str) -> None:
    asked = "who chairs the discharge board"
    assert text(ask(f"{asked}{behind}")).split("\n")[0] == text(ask(asked)).split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        *("doing the helipad. who pays for it in harrowdale", "new helipad - who pays for it in harrowdale"),
        *(
            "afternoon helipad: who pays for it in harrowdale",
            "is the helipad form in english in harrowdale",
        ),
        *("helipad query - who pays for it in harrowdale", "helipad check: who pays in harrowdale"),
        *(
            "for the helipad papers: who pays in harrowdale",
            "helipad manager at the county. who pays, harrowdale",
        ),
        *(
            "helipad note: how much is it in harrowdale",
            "no helipad here. is it legally binding in harrowdale",
        ),
        "the helipad: who is asking for it in harrowdale",
    ],
)
def test_what_may_be_the_subject_is_not_set_aside(said: str) -> None:
    page = ask(said)
    assert page.refused, text(page)


def test_what_is_asked_of_everybody_or_about_asking_is_no_lead() -> None:
    assert not shell("who is asking for the statement")
    assert not shell("nobody asks who pays")
    assert not gives_himself("what is in here")
    assert not gives_himself("the clerk is here")
    assert not gives_himself("no midwife here")
    assert not tells_whose("the drivers are for the county")
    assert not tells_whose("podiatry at the county")


def test_what_is_said_in_other_words_is_asked_in_those() -> None:
    said = "could somebody sue us over harrowdale, ie is it legally binding"
    assert text(ask(said)).startswith("Yes. ")
    assert ask("who pays for the helipad ie is it free in harrowdale").refused


@pytest.mark.parametrize(
    "part",
    [
        "new ",
        "asking for the ",
        "a clerk here ",
        "for the ",
        "is asking ",
        "a b c d e ",
        "query ",
        "at at at ",
    ],
)
def test_no_lead_takes_long(part: str) -> None:
    said = part * (5000 // len(part))
    assert (shell(said), gives_himself(said), is_of_asker(said), tells_whose(said)) is not None
