"""In which agreements somebody is, who is called by some words of a name: all of them, and nobody like it."""

import pytest

from questions.loose.members import named_in_full
from tests.patterns import is_slow
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_across import listed
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import MemoryVocabulary, entry
from views.text import text


def _with(name: str, place: str, *parties: str) -> dict[str, object]:
    return {
        "short_name": f"{name.title()} MoU",
        "place": place,
        "also_called": [place],
        "parties": [{"id": f"p{number}", "name": one} for number, one in enumerate(parties)],
    }


LARK = "Larkham Vale NHS Foundation Trust"
REGISTER = (
    entry("alder", **_with("alder", "Larkham", LARK, "Larkham Metropolitan Borough Council")),
    entry(
        "birch", **_with("birch", "Oxmoor", LARK, "Oxmoor Infirmary NHS Trust", "Oxmoor Hospitals NHS Trust")
    ),
    entry("cedar", **_with("cedar", "Sedgeby", "NHS Sedgeby Integrated Care Board", "Sedgeby Constabulary")),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which of our agreements is Larkham Vale Trust in?", {"alder", "birch"}),
        ("what is the larkham vale trust signed up to", {"alder", "birch"}),
        ("which of ours is Oxmoor hosp in", {"birch"}),
        ("which agreements involve Larkham council?", {"alder"}),
        ("which mous are Sedgeby ICB party to", {"cedar"}),
        ("which agreements have the Sedgeby police in them", {"cedar"}),
    ],
)
def test_some_words_of_a_name_are_whoever_has_it(said: str, wanted: set[str]) -> None:
    assert listed(said, REGISTER) == wanted


@pytest.mark.parametrize(
    "said",
    [
        "which agreements is Oxmoor Trust in?",  # of which there are two
        "which agreements is Sedgeby Ambulance in?",
        "which agreements is Larkham Vale NHS Foundation Trust in?",
        "which agreements have a Larkham clause?",
        "when does Larkham council pay?",
    ],
)
def test_what_may_be_another_is_left_as_it_is(said: str) -> None:
    assert named_in_full(said, MemoryVocabulary(REGISTER)) == said


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("is Larkham Vale Trust in more than one of these?", "Yes"),
        ("is Larkham council in more than one of these?", "No"),
        ("is the Sedgeby ICB a party to two agreements?", "No"),
    ],
)
def test_more_than_one_is_more_than_one(said: str, verdict: str) -> None:
    assert text(MemoryDesk(REGISTER).ask(said, today=TODAY)).startswith(verdict)


def test_no_long_line_takes_long() -> None:
    vocabulary = MemoryVocabulary(REGISTER)
    for line in ("which agreements is " + "larkham " * 600, "is " + "in more than " * 380, "which " * 800):
        assert not is_slow(lambda said: named_in_full(said, vocabulary), line, 0.1), line[:40]
