from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from agreements.records import Actor
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot.desk import Desk
from bot.wiring import clock
from documents.entry import read_entry
from storage.store import Store, open_store
from tests.conftest import FillOnce
from tests.dialogs.shelf import shelved

REGISTER = Path(__file__).parents[2] / "register"
IMPORTED = date(2014, 1, 1)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def store(database_url: str, fill_once: FillOnce) -> Iterator[Store]:
    """Open the sample register, on SQLite in one run of the test and on PostgreSQL in the other."""
    fill_once(database_url, import_samples)
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def living_on(store: Store) -> Callable[[date], Desk]:
    """Put a desk before the sample register that lives on any day asked for."""
    return lambda day: desk_on(store, day)


def desk_on(store: Store, day: date) -> Desk:
    return Desk(
        store,
        clock=clock(day, LONDON),
        zone=LONDON,
        administrators=("U-ADMINISTRATOR",),
        public_url="https://mou.example.org",
    )


def import_samples(url: str) -> None:
    store = open_store(url)
    for path in sorted(REGISTER.glob("*.yaml")):
        desk_on(store, IMPORTED).decide(_import(path), actor=Actor("terminal"))
    store.close()


def _import(path: Path) -> ImportEntry:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms), terms
    return ImportEntry(terms, digest(terms), path.name)


@pytest.fixture
def shelve(store: Store) -> Callable[[str], None]:
    """Put an agreement that is made up for tests in the register, with its text."""

    def put(name: str) -> None:
        shelved_at = datetime(2019, 1, 1, tzinfo=UTC)
        for record in shelved(name):
            with store.writing(Actor("terminal")) as tx:
                tx.append([record], now=shelved_at, today=shelved_at.date(), request="import")

    return put


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Say whether the dialogs are to be written anew: `make dialogs`."""
    return bool(request.config.getoption("--rewrite-dialogs"))
