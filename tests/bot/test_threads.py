"""Conversations as staff hold them: each line leans on those before it, or says which agreement was meant."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from agreements.records import Actor
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot.desk import Desk
from documents.entry import read_entry
from storage.ledger import head
from storage.store import Store, open_store
from tests.conftest import FillOnce
from tests.patterns import is_slow
from tests.questions.loose.test_asked import faults
from views.text import text

HERE = Path(__file__).parent
REGISTER = HERE.parent / "questions" / "loose" / "register"
THREADS = yaml.load((HERE / "threads.yaml").read_text("utf-8"), yaml.CSafeLoader)
TODAY = datetime(2026, 11, 22, 9, tzinfo=UTC)
READER = Actor("U0READER")


def desk_over(store: Store, *names: str) -> Desk:
    """Put a desk before a register of some made-up agreements."""
    desk = Desk(store, clock=lambda: TODAY, zone=ZoneInfo("Europe/London"), administrators=("U0ADMIN",))
    for name in names:
        terms = read_entry((REGISTER / f"{name}.yaml").read_bytes(), name)
        assert isinstance(terms, Terms)
        desk.decide(ImportEntry(terms, digest(terms), name), actor=Actor("U0ADMIN"))
    return desk


def import_two(url: str) -> None:
    store = open_store(url)
    desk_over(store, "harrowdale", "quillmouth")
    store.close()


@pytest.fixture
def office(sqlite_url: str, fill_once: FillOnce) -> Iterator[Desk]:
    """Put a desk before a register of two made-up agreements."""
    fill_once(sqlite_url, import_two)
    store = open_store(sqlite_url)
    yield desk_over(store)
    store.close()


@pytest.fixture(scope="module")
def shared(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Put a desk before one register for all conversations, each in its own thread, that record nothing."""
    url = f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path_factory.mktemp('shared'))}"
    import_two(url)
    store = open_store(url)
    before = recorded(store)
    yield desk_over(store)
    assert recorded(store) == before
    store.close()


def recorded(store: Store) -> int:
    with store.database.reading() as connection:
        return head(connection).sequence


@pytest.mark.parametrize(
    "number", range(len(THREADS)), ids=lambda number: str(THREADS[number][0]["ask"])[:60]
)
def test_a_conversation_is_followed(number: int, shared: Desk) -> None:
    for question in THREADS[number]:
        page, _ = shared.ask(question["ask"], actor=READER, thread=f"T0:C0:1.{number}")
        assert faults(question, page) == [], text(page)
        if "clerk" in question:
            asks = [button.typed for button in page.buttons if button.label == "Ask its clerk"]
            assert asks == [f"ask clerk {page.agreements[0]} about {question['clerk']}"]


def test_a_follow_up_can_be_asked_again_in_one_line(office: Desk) -> None:
    for said in ("when is harrowdale's mid-term review?", "who does it?"):
        office.ask(said, actor=READER, thread="T0:C0:1.1")
    page, _ = office.ask("why?", actor=READER, thread="T0:C0:1.1")
    again, _ = office.ask(page.typed, actor=READER)
    assert text(again) == text(page)


def test_a_name_typed_after_a_command_that_acts_records_nothing(office: Desk) -> None:
    office.ask("watch harrowdale", actor=READER, thread="T0:C0:1.1")
    page, _ = office.ask("and quillmouth?", actor=READER, thread="T0:C0:1.1")
    assert page.typed == "status quillmouth"


def test_questions_said_to_lean_on_many_others_are_answered_soon(office: Desk) -> None:
    asked = partial(office.ask, actor=READER, thread="T0:C0:1.1")
    assert not is_slow(asked, "why?" + " (after: who does it?" * 40, 2.5)
    assert not is_slow(asked, "who decides?" + " (after: why? (harrowdale)" * 30, 2.5)
