"""Workspaces to practise in, with and without a bot."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext
from slack_sdk import WebClient

from practice import Channel, Pace, Person, Practice, Running, running
from tests.practice.bot import Notary, close_aside, connect
from tests.practice.browser import PATIENCE, Desk, chromium, visit
from tests.practice.visitor import Visitor
from tests.waiting import LONG

PATIENT = Pace(answer=LONG, trigger=LONG, retries=(0, 0.1, 0.2))
"""For bots that answer, which may take long on a machine that does much else besides."""

HASTY = replace(PATIENT, answer=0.3)
"""For bots that are not to be heard in time."""


@pytest.fixture
def pace() -> Pace:
    """Say how long the workspace waits for what: `HASTY` where a test asks for that."""
    return PATIENT


@pytest.fixture
def practice(pace: Pace) -> Practice:
    """Describe a small workspace."""
    return Practice(
        manifest=Path(__file__).with_name("manifest.yaml"),
        people=(
            Person("U0JACKIE", "Jackie Pederson", "Chief Officer, Doncaster CCG"),
            Person("U0JO", "Jo Miller", "Chief Executive, Doncaster Council"),
        ),
        channels=(
            Channel("C0PARTNER", "partnerships", "Agreements", bot=True),
            Channel("C0GENERAL", "general"),
            Channel("C0BOARD", "board", private=True, members=("U0JO",)),
            Channel("C0OLD", "old", bot=True, archived=True),
        ),
        port=0,
        pace=pace,
    )


@pytest.fixture
def workspace(practice: Practice) -> Iterator[Running]:
    """Serve that workspace."""
    with running(practice) as served:
        yield served


@pytest.fixture
def client(workspace: Running) -> WebClient:
    """Give the bot's own client for it."""
    return WebClient("xoxb-practice", base_url=workspace.api_url)


@pytest.fixture
def notary(workspace: Running) -> Iterator[Notary]:
    """Connect the bot to it."""
    bot, handler = connect(workspace)
    yield bot
    bot.go_on.set()
    handler.client.auto_reconnect_enabled = False
    close_aside(handler)


@pytest.fixture
def jackie(workspace: Running) -> Visitor:
    """Give a person at a page of it."""
    return Visitor(workspace.url)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start one browser for all tests of a file."""
    with chromium() as started:
        yield started


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Open a browser window that nobody has used before."""
    opened = browser.new_context(
        viewport={"width": 1280, "height": 800}, reduced_motion="reduce", locale="en-GB"
    )
    opened.set_default_timeout(PATIENCE)
    faults: list[str] = []
    opened.on("weberror", lambda fault: faults.append(str(fault.error)))
    yield opened
    opened.close()
    assert faults == []  # no script of the page has failed


@pytest.fixture
def desk(context: BrowserContext, workspace: Running, notary: Notary) -> Desk:  # noqa: ARG001 - it must be there
    """Open the page, and turn the tour down."""
    opened = visit(context, workspace)
    opened.press("Not now")
    return opened
