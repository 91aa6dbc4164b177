"""The demonstration as a visitor has it: the real bot, started as in production, in a real browser."""

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import expect

from agreements.records import Actor
from bot.demo import Demonstration, demonstration
from bot.sample import sample_terms, signatories
from tests.practice.browser import Desk, chromium

HERE = "#general"
SLOW = 15_000
"""Milliseconds that an answer may take on a machine that runs other tests beside this one."""
COUNCIL = next(one.name for one in signatories(sample_terms()) if one.party == "doncaster-council")
ANYONE = Actor("U0VISITOR")


@pytest.fixture(scope="module")
def running() -> Iterator[Demonstration]:
    with demonstration(port=0) as started:
        yield started


@pytest.fixture(scope="module")
def desk(running: Demonstration) -> Iterator[Desk]:
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(running.workspace.url)
        opened = Desk(page)
        expect(opened.box(HERE)).to_be_visible()
        opened.press("Not now")  # the tour
        yield opened


def test_a_question_is_answered_with_its_clause(desk: Desk) -> None:
    desk.say("/mou status Doncaster", HERE)
    expect(desk.last).to_contain_text("clause 16.1", timeout=SLOW)
    desk.expect_text("a draft that nobody has signed, so not in force")


def test_two_parties_sign_and_the_agreement_starts(desk: Desk) -> None:
    for name, left in (
        ("Jackie Pederson", "Still to sign: Doncaster Borough Council"),
        (COUNCIL, "Both parties have signed"),
    ):
        desk.act_as(name)
        desk.page.wait_for_timeout(500)  # the page is drawn anew for whom it is now
        desk.say("/mou sign Doncaster agreement", HERE)
        expect(desk.form).to_contain_text("I sign Integrated Commissioning Draft Memorandum", timeout=SLOW)
        desk.form.get_by_role("button", name="Sign", exact=True).click()
        expect(desk.form).to_contain_text(left, timeout=SLOW)
        desk.form.get_by_role("button", name="Close").last.click()
        expect(desk.page.locator("dialog[open]")).to_have_count(0)
    desk.page.reload()  # as somebody does who comes back later
    expect(desk.box(HERE)).to_be_editable()
    desk.page.wait_for_timeout(500)
    desk.say("/mou status Doncaster", HERE)
    expect(desk.last).to_contain_text("in force until 31 March 2018", timeout=SLOW)


def test_home_shows_what_is_in_force(desk: Desk) -> None:
    desk.page.locator(".group.apps").get_by_text("mou").click()
    desk.press("Home")
    expect(desk.page.locator("#content")).to_contain_text("Doncaster Integrated Commissioning MoU")


def test_the_day_moves_and_the_bot_lives_on_it(running: Demonstration, desk: Desk) -> None:
    desk.page.locator(".group.channels").get_by_text("general").click()
    desk.press("+1 week")
    desk.page.wait_for_timeout(500)
    while not running.workspace._rig.settled.is_set():
        desk.page.wait_for_timeout(100)
    assert running.workspace.day == date(2017, 11, 27)
    desk.say("/mou due", HERE)
    expect(desk.last).to_contain_text("from 27 November", timeout=SLOW)
    assert running.desk.ask("status doncaster", actor=ANYONE)[0].headline.text.startswith("Doncaster")
