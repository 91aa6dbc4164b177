"""Questions of agreements that are made up, so that nothing read from the samples can answer them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from agreements.terms import Terms
from documents.entry import read_entry
from questions.loose.splitting import halves
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY, faults
from views.text import text

HERE = Path(__file__).parent
ASKED = yaml.load((HERE / "invented.yaml").read_text("utf-8"), yaml.CSafeLoader)
ELSEWHERE = yaml.load((HERE / "elsewhere.yaml").read_text("utf-8"), yaml.CSafeLoader)


def _register(folder: str) -> tuple[Terms, ...]:
    read = [read_entry(path.read_bytes(), path.name) for path in sorted((HERE / folder).glob("*.yaml"))]
    return tuple(terms for terms in read if isinstance(terms, Terms))


@pytest.fixture(scope="module")
def register() -> tuple[Terms, ...]:
    return _register("register")


@pytest.fixture(scope="module")
def elsewhere() -> tuple[Terms, ...]:
    return _register("elsewhere")


@pytest.mark.parametrize("asked", ASKED, ids=lambda one: str(one["ask"])[:60])
def test_the_answer_holds_the_facts(asked: dict[str, Any], register: tuple[Terms, ...]) -> None:
    page = MemoryDesk(register).ask(asked["ask"], today=asked.get("day", TODAY))
    assert faults(asked, page) == [], text(page)


@pytest.mark.parametrize("asked", ELSEWHERE, ids=lambda one: str(one["ask"])[:60])
def test_the_answer_holds_what_stands_elsewhere(asked: dict[str, Any], elsewhere: tuple[Terms, ...]) -> None:
    page = MemoryDesk(elsewhere).ask(asked["ask"], today=asked.get("day", TODAY))
    assert faults(asked, page) == [], text(page)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("when does it end and who chairs the board?", 2),
        ("when does it end? who chairs the board?", 2),
        ("who are the parties and the signatories?", 1),
        ("how many days between when it starts and when it ends?", 1),
        ("does it say who chairs the board and when it meets?", 1),
        ("when does it end?", 1),
    ],
)
def test_two_questions_are_cut_where_each_asks_something(said: str, parts: int) -> None:
    assert len(halves(said)) == parts


@pytest.mark.parametrize("sum_", ["£,", "£1.2.3m", "£1,,2", "£.5", f"£{'9' * 500}k"])
def test_no_sum_however_typed_makes_the_answer_fail(sum_: str, register: tuple[Terms, ...]) -> None:
    for said in f"is the transport fund {sum_}", f"what share of {sum_} does Brindlesea City Council pay":
        assert MemoryDesk(register).ask(said, today=TODAY).headline.text
