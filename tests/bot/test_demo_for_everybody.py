"""The demonstration for everybody: the keyboard alone, screen readers, a phone, the dark; and its pictures.

With `--pictures docs` (`make pictures`) what is seen on the way is put in docs.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from bot.demo import Demonstration
from tests.bot.visiting import Visit, visit

SHOWN = ("reminder", "ask", "list", "sign", "change", "home", "dark ask", "phone ask")
"""What is worth a picture: each is a file of this name, with a hyphen."""

Picture = Callable[[Visit, str], None]

pytestmark = pytest.mark.long


@pytest.fixture
def picture(request: pytest.FixtureRequest, tmp_path: Path) -> Picture:
    """Let axe look at a page, and take a picture of it once no toast is in the way."""
    folder: Path = request.config.getoption("--pictures") or tmp_path

    def take(seen: Visit, name: str) -> None:
        seen.check_accessibility()
        if name not in SHOWN:
            return
        seen.page.evaluate("document.getElementById('toast').textContent = ''")
        seen.page.screenshot(path=folder / f"{name.replace(' ', '-')}.png")

    return take


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_what_the_bot_says(
    browser: Browser, running: Demonstration, picture: Picture, scheme: Literal["light", "dark"]
) -> None:
    mark = "dark " if scheme == "dark" else ""
    with visit(browser, running, height=860) as desk:
        desk.page.emulate_media(color_scheme=scheme)
        picture(desk, f"{mark}tour")
        desk.press("Not now")
        desk.page.locator(".group.channels").get_by_text("doncaster").click()
        here = "#doncaster"
        expect(desk.box(here)).to_be_visible()
        expect(desk.page.locator("#content")).to_contain_text("MoU agreed between the CCG")
        picture(desk, f"{mark}reminder")
        desk.ask("/mou status Doncaster", here)
        picture(desk, f"{mark}ask")
        desk.ask("/mou list", here)
        picture(desk, f"{mark}list")
        desk.ask("/mou sign Doncaster agreement", here)
        picture(desk, f"{mark}sign")
        desk.close_forms()
        desk.ask("/mou change Doncaster", here)
        desk.form.locator(".primary").click()
        expect(desk.form.locator(".error").first).to_be_visible()
        picture(desk, f"{mark}change")
        desk.close_forms()
        desk.write_to_the_bot()
        desk.press("Home")
        expect(desk.page.locator("#content")).to_contain_text("Waiting for signatures")
        picture(desk, f"{mark}home")


def test_a_phone_is_wide_enough_for_all_that_the_bot_says(
    browser: Browser, running: Demonstration, picture: Picture
) -> None:
    with visit(browser, running, width=320, height=640) as desk:
        picture(desk, "phone tour")
        desk.press("Not now")
        for words in (
            "status Doncaster",
            "list",
            "due Q1 2016/17 for Stockport",
            "allocations Lancashire",
            "help",
        ):
            desk.ask(f"/mou {words}")
            desk.expect_no_sideways_scrolling()
        desk.ask("/mou status Doncaster")
        picture(desk, "phone ask")
        desk.ask("/mou change Doncaster")
        desk.expect_no_sideways_scrolling()
        picture(desk, "phone change")


def test_the_keyboard_is_enough_to_sign_and_to_look(desk: Visit) -> None:
    keys = desk.page.keyboard
    desk.page.locator(".skip").focus()
    keys.press("Enter")
    expect(desk.box("#general")).to_be_focused()
    keys.type("/mou sign Lancashire agreement")
    keys.press("Enter")
    expect(desk.last).to_contain_text("can't be signed any more")
    keys.type("/mou sign Doncaster agreement")
    keys.press("Enter")
    expect(desk.form.locator("select")).to_be_focused()
    keys.press("Tab")
    keys.type("Minute 7 of the board")
    keys.press("Enter")
    expect(desk.form).to_contain_text("Still to sign: Doncaster Borough Council")
    keys.press("Escape")
    expect(desk.form).to_have_count(0)
    expect(desk.box("#general")).to_be_focused()
    keys.type("/mou signatories Doncaster")
    keys.press("Enter")
    expect(desk.last).to_contain_text("1 of 2 parties has signed")
    last = desk.last.get_by_role("button").first
    for _ in range(40):
        keys.press("Shift+Tab")
        if last.evaluate("button => button === document.activeElement"):
            break
    before = desk.page.locator("#content .message").count()
    keys.press("Enter")
    expect(desk.page.locator("#content .message")).to_have_count(before + 1)
    assert desk.refusals() == []
