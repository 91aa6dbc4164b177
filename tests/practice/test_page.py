"""The page as a person uses it, in a real browser, with a real bot."""

from datetime import date

import pytest
from playwright.sync_api import BrowserContext, FilePayload, expect

from practice import Practice, Running
from tests.practice.bot import Notary
from tests.practice.browser import Desk, shown, visit
from tests.practice.cards import HOSTILE, button
from tests.practice.conftest import HASTY
from tests.waiting import until


@pytest.fixture
def practice(practice: Practice) -> Practice:
    """Show more of the small workspace."""
    return shown(practice)


def test_a_command_is_suggested_typed_and_answered(desk: Desk) -> None:
    desk.box().press_sequentially("/no")
    suggestion = desk.page.get_by_role("option", name="/notary")
    expect(suggestion).to_contain_text("status NAME | sign NAME | form")
    desk.box().press("Tab")
    expect(desk.box()).to_have_value("/notary ")
    desk.box().press_sequentially("status Doncaster")
    desk.box().press("Enter")
    expect(desk.last).to_contain_text("Only visible to you")
    expect(desk.last).to_contain_text("ended 31 March 2018, and this copy was never signed.")
    expect(desk.last.get_by_role("table").get_by_role("row")).to_have_count(3)
    expect(desk.last.get_by_role("columnheader").nth(2)).to_have_text("Signed")


def test_a_button_shares_and_its_message_is_replaced(desk: Desk) -> None:
    desk.say("/notary status")
    desk.press("Share in channel")
    expect(desk.page.locator("#content .message")).to_have_count(2)
    expect(desk.page.locator("#content .message").first).to_contain_text("Shared.(edited)")
    expect(desk.last).not_to_contain_text("Only visible to you")


def test_a_button_that_asks_first_can_be_declined(desk: Desk, notary: Notary) -> None:
    desk.say("/notary status")
    desk.press("Withdraw")
    expect(desk.form).to_contain_text("The record of it stays.")
    desk.press("Keep it")
    assert notary.of("action") == []
    desk.press("Withdraw")
    desk.press("Withdraw it")
    desk.expect_text("Noted.")


def test_a_press_that_began_before_its_row_changed_is_still_a_click(desk: Desk, notary: Notary) -> None:
    jo = desk.page.locator(".person").filter(has_text="Jo")
    jo.hover()
    desk.page.mouse.down()
    notary.app.client.chat_postMessage(channel="U0JO", text="Please sign.")
    expect(jo.locator(".count")).to_contain_text("1")
    desk.page.mouse.up()
    expect(jo).to_have_attribute("aria-pressed", "true")


def test_an_overflow_menu_opens_and_chooses(desk: Desk, notary: Notary) -> None:
    desk.say("/notary status")
    desk.press("More actions")
    desk.press("History")
    desk.expect_text("Noted.")
    assert notary.of("action")[0]["actions"][0]["selected_option"]["value"] == "history"


def test_a_form_is_filled_objected_to_and_sent(desk: Desk, notary: Notary) -> None:
    desk.say("/notary form")
    expect(desk.form.get_by_role("heading", name="Sign off")).to_be_visible()
    expect(desk.form.get_by_label("Your name")).to_be_focused()
    desk.press("Sign")
    expect(desk.form.get_by_label("Your name")).to_have_attribute("aria-invalid", "true")
    expect(desk.form.get_by_text("Please complete this required field.")).to_have_count(2)
    desk.form.get_by_label("Your name").fill("wrong")
    desk.form.get_by_label("Party").select_option("The Council")
    desk.press("Sign")
    expect(desk.form.get_by_text("That is not your name.")).to_be_visible()
    desk.form.get_by_label("Your name").fill("Jackie Pederson")
    desk.form.get_by_label("Reason").fill("Agreed by the board.\nBoth of us.")
    desk.form.get_by_label("Counts from").fill("2017-04-01")
    desk.form.get_by_label("On paper").check()
    desk.form.get_by_label("I have read the text").check()
    desk.form.get_by_label("Agreement").fill("stock")
    desk.page.get_by_role("option", name="Stockport").click()
    desk.form.get_by_label("Witnesses").fill("jo")
    desk.page.get_by_role("option", name="Jo Miller").click()
    desk.form.get_by_label("Sum in pounds").fill("12.50")
    copy = FilePayload(name="signed.txt", mimeType="text/plain", buffer=b"signed")
    desk.form.get_by_label("Signed copy").set_input_files([copy])
    expect(desk.form.get_by_text("signed.txt")).to_be_visible()
    desk.press("Sign")
    expect(desk.form).to_have_count(0)
    values = notary.of("view")[-1]["state"]["values"]
    assert values["reason"]["v2"]["value"] == "Agreed by the board.\nBoth of us."
    assert values["on"]["v4"]["selected_date"] == "2017-04-01"
    assert values["agreement"]["find"]["selected_option"]["value"] == "stockport"
    assert values["witnesses"]["v8"]["selected_users"] == ["U0JO"]
    assert values["paper"]["v10"]["files"][0]["size"] == 6


def test_a_form_that_changes_keeps_what_was_typed(desk: Desk) -> None:
    desk.say("/notary form")
    desk.form.get_by_label("Your name").fill("again")
    desk.form.get_by_label("Party").select_option("The CCG")
    desk.form.get_by_label("Agreement").fill("don")
    desk.page.get_by_role("option", name="Doncaster").click()
    desk.press("Sign")
    expect(desk.form.get_by_role("heading", name="Once more")).to_be_visible()
    expect(desk.form.get_by_label("Your name")).to_have_value("again")
    expect(desk.form.get_by_label("Party")).to_have_value("ccg")
    expect(desk.form.get_by_label("Agreement")).to_have_value("Doncaster")


def test_the_browsers_back_button_closes_the_form_on_top_only(desk: Desk, notary: Notary) -> None:
    desk.say("/notary form")
    desk.form.get_by_label("Your name").fill("push")
    desk.form.get_by_label("Party").select_option("The CCG")
    desk.press("Sign")
    expect(desk.page.locator("dialog[open]")).to_have_count(2)
    desk.page.go_back()
    expect(desk.page.locator("dialog[open]")).to_have_count(1)
    expect(desk.form.get_by_label("Your name")).to_have_value("push")
    desk.page.go_back()
    expect(desk.page.locator("dialog[open]")).to_have_count(0)
    until(lambda: notary.of("closed"))
    expect(desk.box()).to_be_visible()
    desk.say("/notary form")  # and again: the history is in order
    expect(desk.form.get_by_label("Your name")).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(desk.page.locator("dialog[open]")).to_have_count(0)
    until(lambda: len(notary.of("closed")) == 2)


def test_a_hostile_answer_runs_nothing(desk: Desk) -> None:
    desk.say("/notary hostile")
    expect(desk.last).to_contain_text("<img src=x onerror=")
    desk.say(f"{HOSTILE} <b>hello</b> <javascript:alert(1)|click> @notary")
    expect(desk.page.locator("#content .message").nth(1)).to_contain_text("<b>hello</b>")
    assert desk.page.locator("#content .message script, #content .message img").count() == 0
    assert desk.page.locator('#content a[href^="javascript"]').count() == 0
    assert "owned" not in desk.page.title()


def test_a_thread_opens_beside_and_is_answered(desk: Desk) -> None:
    desk.say("@notary who signs?")
    desk.page.get_by_role("button", name="1 reply").click()
    thread = desk.page.get_by_role("log", name="Thread")
    expect(thread.locator(".message")).to_have_count(2)
    desk.page.get_by_label("Reply…").fill("Thank you")
    desk.page.get_by_label("Reply…").press("Enter")
    expect(thread.locator(".message").last).to_contain_text("Thank you")
    expect(desk.page.get_by_role("button", name="2 replies")).to_be_visible()
    desk.press("Close the thread")
    expect(desk.page.locator("#panel")).to_be_hidden()


def test_acting_as_another_is_one_click_and_private_things_stay_private(desk: Desk) -> None:
    desk.say("/notary status")
    desk.expect_text("Only visible to you")
    desk.act_as("Jo Miller")
    expect(desk.page.get_by_text("You are now Jo Miller.")).to_be_visible()
    expect(desk.page.locator("#content .message")).to_have_count(0)
    desk.page.get_by_role("button", name="private channel board").click()
    expect(desk.page.get_by_role("heading", name="#board", level=1)).to_be_visible()
    desk.act_as("Jackie Pederson")
    expect(desk.page.get_by_role("heading", name="#partnerships", level=1)).to_be_visible()


def test_the_app_has_its_home_and_its_messages(desk: Desk) -> None:
    desk.page.get_by_role("button", name="app notary").click()
    desk.page.get_by_role("button", name="Where does Doncaster stand?").click()
    desk.expect_text("You said: status Doncaster")
    desk.press("Home")
    expect(desk.page.get_by_role("heading", name="Your agreements")).to_be_visible()
    desk.press("Dates")
    expect(desk.form).to_contain_text("ends (clause 16.1)")
    desk.form.get_by_role("button", name="Close", exact=True).first.click()
    desk.press("Messages")
    expect(desk.box("notary")).to_be_visible()


def test_files_go_both_ways(desk: Desk) -> None:
    desk.page.get_by_role("button", name="app notary").click()
    expect(desk.box("notary")).to_be_visible()
    sent = FilePayload(name="agreement.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
    desk.page.locator('#composer input[type="file"]').set_input_files([sent])
    expect(desk.page.locator("#composer")).to_contain_text("agreement.pdf")
    desk.press("Send")
    desk.expect_text("agreement.pdf holds 8 bytes.")
    desk.say("a file", "notary")
    with desk.page.expect_download() as download:
        desk.page.get_by_role("link", name="Change note 1").click()
    assert download.value.suggested_filename == "note.txt"
    assert desk.page.request.get(download.value.url).body() == b"Signed."


def test_the_day_moves(desk: Desk, workspace: Running) -> None:
    desk.page.locator(".day-button").click()
    desk.page.get_by_role("button", name="While it was a draft").click()
    expect(desk.page.get_by_text("It is now Wed, 1 March 2017.")).to_be_visible()
    desk.press("+1 week")
    expect(desk.page.locator(".day-label")).to_contain_text("Wed, 8 March 2017")
    desk.press("Next reminder")
    expect(desk.page.locator(".day-label")).to_contain_text("Tue, 2 January 2018")
    desk.say("Back then")
    expect(desk.page.locator(".day-line").last).to_have_text("Tue, 2 January 2018")
    assert workspace.day == date(2018, 1, 2)


def test_the_inspector_shows_requests_with_their_answers(desk: Desk) -> None:
    desk.press("Inspector")
    desk.say("/notary status Doncaster")
    entry = desk.page.locator(".journal li").filter(has_text="/notary status Doncaster")
    entry.locator("summary").click()
    expect(entry).to_contain_text('"command": "/notary"')
    expect(entry).to_contain_text("Doncaster ended 31 March 2018")
    expect(entry).not_to_contain_text("practice-verification")


def test_the_tour_types_for_the_visitor(context: BrowserContext, workspace: Running, notary: Notary) -> None:
    desk = visit(context, workspace)
    desk.press("Start the tour")
    desk.press("Type it for me")
    desk.expect_text("never signed")
    desk.press("Next")
    desk.press("Type it for me")
    expect(desk.form.get_by_role("heading", name="Sign off")).to_be_visible()
    assert workspace.day == date(2017, 3, 1)
    assert notary.of("command")[-1]["user_id"] == "U0JO"
    desk.page.keyboard.press("Escape")
    desk.press("Next")
    desk.press("Take me there")
    expect(desk.page.get_by_role("heading", name="Your agreements")).to_be_visible()
    desk.press("Finish")
    expect(desk.page.locator("#tour")).to_be_hidden()
    desk.page.reload()
    expect(desk.page.locator("#workspace")).to_be_visible()
    expect(desk.page.locator("#tour")).to_be_hidden()


@pytest.mark.parametrize("pace", [HASTY])
def test_a_bot_that_hangs_is_said_to(desk: Desk, notary: Notary) -> None:
    desk.say("/notary hang")
    desk.expect_text('/notary failed with the error "operation_timeout"')
    notary.app.client.chat_postMessage(
        channel="C0PARTNER",
        text="x",
        blocks=[{"type": "actions", "elements": [button("Go", "deaf")]}],
    )
    desk.press("Go")
    expect(desk.last.get_by_role("alert")).to_contain_text("Apps need to respond within 3 seconds.")
