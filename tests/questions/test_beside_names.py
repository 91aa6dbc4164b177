"""What stands after a whole name and is no kind of file, or no days, is refused for what it is."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export
from agreements.life.registers import StartLog
from agreements.reminding.requests import SetLeads
from agreements.requests import Base
from agreements.unread import Choose, NotAFormat, NotFound
from answering.requests import Question
from questions.hearing import hear
from tests.questions.memory import MemoryVocabulary, sample_register
from views.words import page

SAMPLE = MemoryVocabulary(sample_register())
TODAY = date(2018, 1, 5)


def _read(said: str) -> Base:
    return hear(said, SAMPLE, today=TODAY).request


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("export Southend bmp", NotAFormat("bmp", "southend")),
        ("remind Southend -3", SetLeads("southend")),
        ("remind Southend 14 -3", SetLeads("southend")),
        ("remind Southend 123456", SetLeads("southend")),
        ("remind Doncaster M2 -4", SetLeads("doncaster", "M2")),
        ("remind Doncaster M2 often", SetLeads("doncaster", "M2")),
        ("log Southend widget", StartLog("southend")),
    ],
)
def test_what_follows_the_name_is_refused_for_what_it_is(said: str, refused: Base) -> None:
    assert _read(said) == refused


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("status Doncaster and Southend", "status"),
        ("status Doncaster and Southend?", "status"),
        ("reviews Southend, Stockport & Notts", "reviews"),
        ("export Doncaster and Southend", "export"),
    ],
)
def test_of_several_whole_names_it_is_asked_which_is_meant(said: str, command: str) -> None:
    asked = _read(said)
    assert isinstance(asked, Choose)
    assert [one.typed.split()[0] for one in asked.candidates] == [command] * len(asked.candidates)
    assert len(asked.candidates) > 1


@pytest.mark.parametrize("said", ["status Doncaster and Atlantis", "status bread and butter"])
def test_a_name_that_is_not_there_is_not_lost_beside_one_that_is(said: str) -> None:
    assert isinstance(_read(said), NotFound | Question)


@pytest.mark.parametrize("said", ["export Atlantis bmp", "remind Atlantis -3", "export of gas from Southend"])
def test_an_unknown_name_is_still_what_is_wrong(said: str) -> None:
    assert not isinstance(_read(said), NotAFormat | SetLeads | Export)


def test_what_is_a_kind_of_file_is_handed_out() -> None:
    assert _read("export Southend word") == Export("southend", Format.DOCX)


def test_the_kinds_of_file_are_offered() -> None:
    said = page(Answer(NotAFormat("bmp", "southend"), TODAY, NotAFormat("bmp", "southend")), ())
    assert said.headline.text == "“bmp” is not a kind of file that I can make."
    assert [one.typed for one in said.buttons][:2] == ["export southend xlsx", "export southend csv"]
    assert said.refused
