from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agreements.canonical import digest
from agreements.records import Actor
from agreements.requests import ImportEntry
from agreements.terms import Terms
from bot.desk import Desk
from bot.wiring import clock
from documents.entry import read_entry
from storage.store import Store
from tests.dialogs.shelf import shelved

REGISTER = Path(__file__).parents[2] / "register"
IMPORTED = date(2014, 1, 1)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def living_on(store: Store) -> Callable[[date], Desk]:
    """Put a desk before the sample register that lives on any day asked for."""

    def desk(day: date) -> Desk:
        return Desk(
            store,
            clock=clock(day, LONDON),
            zone=LONDON,
            administrators=("U-ADMINISTRATOR",),
            public_url="https://mou.example.org",
        )

    for imported in samples():
        desk(IMPORTED).decide(imported, actor=Actor("terminal"))
    return desk


@cache
def samples() -> tuple[ImportEntry, ...]:
    """Read the register files, once for all conversations."""
    return tuple(_import(path) for path in sorted(REGISTER.glob("*.yaml")))


def _import(path: Path) -> ImportEntry:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms), terms
    return ImportEntry(terms, digest(terms), path.name)


@pytest.fixture
def shelve(store: Store) -> Callable[[str], None]:
    """Put an agreement that is made up for tests in the register, with its text."""

    def put(name: str) -> None:
        for record in shelved(name):
            with store.writing(Actor("terminal")) as tx:
                tx.append([record], now=datetime(2019, 1, 1, tzinfo=UTC), request="import")

    return put


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Say whether the dialogs are to be written anew: `make dialogs`."""
    return bool(request.config.getoption("--rewrite-dialogs"))
