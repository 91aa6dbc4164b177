"""An agreement that the asker may not see reads exactly as one that does not exist, whatever is asked."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from agreements.acts import Restrict
from agreements.records import Actor
from storage.store import Store, open_store
from tests.bot.test_threads import READER, desk_over
from views.text import text

ADMIN = Actor("U0ADMIN")
SAID = [
    "when does harrowdale end?",
    "status harrowdale",
    "harrowdale",
    "harowdale",
    "and harrowdale?",
    "when does it end?",
    "who signs?",
    "who signs for Vale Acute?",
    "who chairs the discharge board?",
    "who is Priya Nair",
    "what is Vale Acute a party to?",
    "how much notice do we have to give, and can it be extended?",
    "which agreements are there?",
    "which agreements have a notice period?",
    "which agreement has the most parties?",
    "how many parties are there across all agreements?",
    "do all agreements have a notice period?",
    "which of them are legally binding?",
    "which agreements mention mediation?",
    "which agreements were in force on 1 May 2020?",
    "compare harrowdale and quillmouth notice",
    "what is due in 2019?",
    "what does the risk register say?",
    "ask clerk harrowdale about who chairs it",
    "questions harrowdale",
    "who does it? (after: when is harrowdale's review?)",
]


@pytest.fixture
def other_store(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Store]:
    """Open a second empty register."""
    file = tmp_path / "other.sqlite3"
    shutil.copy(migrated_sqlite, file)
    opened = open_store(f"sqlite:///{file}")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("seen", "before"),
    [("", ""), ("when does harrowdale end?", ""), ("", "which agreements end before 2023?")],
)
def test_it_is_answered_as_though_it_were_not_there(
    seen: str, before: str, sqlite_store: Store, other_store: Store
) -> None:
    hidden = desk_over(sqlite_store, "harrowdale", "quillmouth")
    without = desk_over(other_store, "quillmouth")
    threads = [f"T0:C0:{place}.1" for place in range(len(SAID))]
    for thread in threads if seen else ():
        hidden.ask(seen, actor=READER, thread=thread)

    hidden.decide(Restrict("harrowdale", people=(ADMIN.user,)), actor=ADMIN)

    assert hidden.suggest("harr", actor=READER, limit=9) == ()
    for said, thread in zip(SAID, threads, strict=True):
        for desk in (hidden, without) if before else ():
            desk.ask(before, actor=READER, thread=thread)
        shown, _ = hidden.ask(said, actor=READER, thread=thread)
        expected, _ = without.ask(said, actor=READER, thread=thread)
        assert text(shown) == text(expected), said
        assert shown.agreements == expected.agreements, said


def test_who_may_see_it_is_answered(sqlite_store: Store) -> None:
    desk = desk_over(sqlite_store, "harrowdale", "quillmouth")
    desk.decide(Restrict("harrowdale", people=(ADMIN.user,)), actor=ADMIN)
    assert "31 March 2022" in text(desk.ask("when does harrowdale end?", actor=ADMIN)[0])
