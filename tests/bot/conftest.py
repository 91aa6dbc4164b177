"""The bot at a terminal with the sample register, and as a visitor of the demonstration has it.

That is the real bot, started as in production, in a real browser.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser

from bot.demo import Demonstration, demonstration
from tests.bot.terminal import Mou, with_samples
from tests.bot.visiting import Visit, visit
from tests.conftest import BOTH, of_each_table
from tests.practice.browser import chromium


@pytest.fixture
def mou(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Mou:
    monkeypatch.chdir(tmp_path)  # where there is no .env
    return Mou(monkeypatch)


@pytest.fixture(scope="session")
def sampled_sqlite(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sampled")
    file = Path(shutil.copy(migrated_sqlite, folder / "mou.sqlite3"))
    with_samples(f"sqlite:///{file}", folder)
    return file


@pytest.fixture(scope="session")
def sampled_postgresql(migrated_postgresql: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Keep what is in each table with the samples, to be put there again."""
    of_each_table(migrated_postgresql, "DELETE FROM {table}")
    with_samples(migrated_postgresql, tmp_path_factory.mktemp("sampled"))
    with psycopg.connect(migrated_postgresql) as connection:
        connection.execute("CREATE SCHEMA sampled")
    of_each_table(migrated_postgresql, "CREATE TABLE sampled.{table} AS TABLE {table}")
    return migrated_postgresql


@pytest.fixture(params=BOTH)
def sampled_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database with the sample register, of either sort in turn."""
    sampled = request.getfixturevalue(f"sampled_{request.param}")
    if request.param == "sqlite":
        return f"sqlite:///{shutil.copy(sampled, tmp_path / 'mou.sqlite3')}"
    of_each_table(sampled, "DELETE FROM {table}", "INSERT INTO {table} SELECT * FROM sampled.{table}")
    return str(sampled)


@pytest.fixture
def filled(mou: Mou, sampled_url: str) -> Mou:
    mou.set(MOU_DATABASE_URL=sampled_url)
    return mou


@pytest.fixture(scope="module")
def running() -> Iterator[Demonstration]:
    """Run one demonstration for all tests of a file."""
    with demonstration(port=0) as started:
        yield started


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start one browser for all tests of a file."""
    with chromium() as started:
        yield started


@pytest.fixture
def desk(browser: Browser, running: Demonstration) -> Iterator[Visit]:
    """Open the page in a window that nobody has used before, and turn the tour down."""
    with visit(browser, running) as opened:
        opened.press("Not now")
        yield opened
