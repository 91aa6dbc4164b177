"""A question is asked of the others, or of those spoken of; nothing is called the same that is not."""

from datetime import date
from pathlib import Path

import pytest

from agreements.requests import Last
from answering.requests import Question
from questions.hearing import hear
from questions.loose.going_on.of_several import asked_of_several
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_every_field import INVENTED
from tests.questions.loose.test_near_misses import read
from tests.questions.memory import MemoryVocabulary
from views.text import text

REGISTER = tuple(read(path) for path in sorted((Path(__file__).parents[1] / "register").glob("*.yaml")))
VOCABULARY = MemoryVocabulary(REGISTER)
TODAY = date(2023, 3, 1)


def asked(*said: str) -> str:
    desk = MemoryDesk(REGISTER)
    return [text(desk.ask(one, today=TODAY, thread="t")) for one in said][-1]


@pytest.mark.parametrize(
    "said", ["and the others?", "what about the rest", "same for the other agreements please"]
)
def test_what_may_be_asked_of_any_is_asked_of_all_others(said: str) -> None:
    found = asked("is the Ottermouth agreement legally binding?", said)
    assert "Harrowdale" in found
    assert "Brindlesea" in found
    assert "Ottermouth Family Hubs Agreement:" not in found


@pytest.mark.parametrize(
    ("said", "before"),
    [
        ("and the others?", "who chairs the Hub Board in Ottermouth?"),
        ("and the other councils?", "when does Ottermouth end?"),
        ("who are the others?", "is Coastal Care a party to Ottermouth"),
        ("compare them", "when does Ottermouth end?"),
        (
            "compare them with the rules of 2019",
            "when does it end? (harrowdale) (after: when does Ottermouth end?)",
        ),
    ],
)
def test_others_of_what_was_told_are_no_agreements(said: str, before: str) -> None:
    assert asked_of_several(said, Last("ottermouth", before), VOCABULARY) == ""


def test_those_that_were_spoken_of_are_compared() -> None:
    found = asked("how long does Ottermouth run?", "and Harrowdale?", "compare them")
    assert "Ottermouth" in found
    assert "Harrowdale" in found
    assert "Brindlesea" not in found


def test_one_that_is_named_anew_is_set_against_the_one_before() -> None:
    first = next(one for one in REGISTER if one.end.date)
    other = next(one for one in REGISTER if one.end.date and one.end.date != first.end.date)
    said = f"does {other.short_name} end the same day?"
    assert asked(f"when does {first.short_name} end?", said).startswith("No.")
    assert not asked(f"who signs {first.short_name}?", "does it end the same week as the fair?").startswith(
        "Yes."
    )


def test_what_the_question_was_asked_of_before_is_kept_to_compare_with() -> None:
    before = "how is it changed? (ottermouth) (after: who signs? (ottermouth))"
    meant = hear(
        "sorry, I meant Harrowdale", VOCABULARY, today=TODAY, last=Last("ottermouth", before)
    ).request
    assert isinstance(meant, Question)
    assert meant.scope.among == ("harrowdale",)
    question = hear(
        "does it end the same day?", VOCABULARY, today=TODAY, last=Last("harrowdale", meant.typed)
    ).request
    assert isinstance(question, Question)
    assert [one.scope.among for one in question.weighing.against] == [("harrowdale",), ("ottermouth",)]


@pytest.mark.parametrize(
    "said",
    [
        "does harrowdale run out before or after quillmouth, and by how long",
        "how many days after quillmouth does harrowdale end",
        "by how long does quillmouth finish earlier than harrowdale",
    ],
)
def test_how_far_apart_two_agreements_end_is_told_with_both_days(said: str) -> None:
    found = text(MemoryDesk(tuple(map(read, INVENTED))).ask(said, today=TODAY)).splitlines()[0]
    assert found.startswith("577 days, from 31 August 2020 to 31 March 2022"), found


@pytest.mark.parametrize(
    "said",
    [
        "how long after quillmouth is the harrowdale board reviewed",
        "by how much does harrowdale cost more than quillmouth",
    ],
)
def test_how_far_apart_else_is_not_told_of_their_ends(said: str) -> None:
    assert "577 days" not in text(MemoryDesk(tuple(map(read, INVENTED))).ask(said, today=TODAY))
