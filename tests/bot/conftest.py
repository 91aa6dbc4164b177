"""The bot at a terminal with the sample register, and as a visitor of the demonstration has it.

That is the real bot, started as in production, in a real browser.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.demo import Demonstration, demonstration
from practice import Pace
from tests.bot.terminal import Mou, import_samples
from tests.bot.visiting import Visit, visit
from tests.conftest import FillOnce
from tests.practice.browser import chromium
from tests.waiting import LONG


@pytest.fixture
def mou(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Mou:
    monkeypatch.chdir(tmp_path)  # where there is no .env
    return Mou(monkeypatch)


@pytest.fixture
def filled(mou: Mou, database_url: str, fill_once: FillOnce) -> Mou:
    fill_once(database_url, import_samples)
    mou.set(MOU_DATABASE_URL=database_url)
    return mou


@pytest.fixture(scope="module")
def running() -> Iterator[Demonstration]:
    """Run one demonstration for all tests of a file, on a machine that runs other tests beside it."""
    with demonstration(port=0, pace=Pace(answer=LONG, trigger=LONG)) as started:
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
