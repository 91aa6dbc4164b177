"""A real browser, and what a person does in it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from practice import NamedDay, Place, Practice, Running, Step
from tests.waiting import LONG

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")  # the lightest first
CHROMIUM = next((found for name in BROWSERS if (found := shutil.which(name))), None)
IN_CI = os.environ.get("CI") == "true"  # noqa: TID251 - whether a missing browser may be passed over
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE = 2 * LONG * 1_000
"""Milliseconds that anything may take to be seen: to move the day starts two processes in turn."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium; skips where there is none, but never in CI."""
    if CHROMIUM is None and not IN_CI:
        pytest.skip("no Chromium on this machine: apt-get install chromium-headless-shell")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@dataclass(frozen=True)
class Desk:
    """One open page of the workspace."""

    page: Page

    def box(self, place: str = "#partnerships") -> Locator:
        """Find the box that messages are typed into."""
        return self.page.get_by_label(f"Message {place}", exact=True)

    def say(self, text: str, place: str = "#partnerships") -> None:
        self.box(place).fill(text)
        self.box(place).press("Enter")

    @property
    def last(self) -> Locator:
        """Find the message at the end."""
        return self.page.locator("#content .message").last

    @property
    def form(self) -> Locator:
        """Find the form on top."""
        return self.page.locator("dialog[open]").last

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()

    def act_as(self, name: str) -> None:
        self.page.locator(".group.people").get_by_text(name).click()

    def check_accessibility(self) -> None:
        """Let axe-core look for what somebody could not use."""
        self.page.wait_for_timeout(200)  # a drawer or toast still moving has colours of its own
        found = Axe().run(self.page).response["violations"]
        told = [(each["id"], [node["html"][:160] for node in each["nodes"]]) for each in found]
        assert told == []

    def expect_no_sideways_scrolling(self) -> None:
        wide = self.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        assert not wide

    def expect_text(self, text: str) -> None:
        expect(self.last).to_contain_text(text)


TOUR = (
    Step("Ask", "Ask where it stands.", "U0JACKIE", Place("partnerships"), "/notary status Doncaster"),
    Step("Sign", "Open the form.", "U0JO", Place("partnerships"), "/notary form", date(2017, 3, 1)),
    Step("Look", "Open the Home tab.", "U0JACKIE", Place("app", "home")),
)


def shown(practice: Practice) -> Practice:
    """Add days and a tour to a workspace."""
    days = (NamedDay("While it was a draft", date(2017, 3, 1)),)
    return replace(practice, tour=TOUR, days=days, next_day=lambda _: date(2018, 1, 2))


def visit(context: BrowserContext, workspace: Running) -> Desk:
    """Open the page of a workspace."""
    page = context.new_page()
    page.goto(workspace.url)
    desk = Desk(page)
    expect(desk.box()).to_be_visible()
    return desk
