"""The demonstration, as a visitor has it: the real bot, started as in production, in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from bot.demo import Demonstration, demonstration
from tests.bot.visiting import Visit, visit
from tests.practice.browser import chromium


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
