"""What stands after a whole name and is no kind of file, or no days, is refused for what it is."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.handouts import Export, Format
from agreements.reminding.requests import SetLeads
from agreements.requests import Base, NotAFormat
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
    ],
)
def test_what_follows_the_name_is_refused_for_what_it_is(said: str, refused: Base) -> None:
    assert _read(said) == refused


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
