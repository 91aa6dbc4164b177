"""The demonstration's stories: what a visitor does there from start to end."""

from datetime import date

import pytest
from playwright.sync_api import Browser, FilePayload, expect

from agreements.records import Actor
from bot.demo import FIRST_DAY, Demonstration
from tests.bot.visiting import CLERK, OUTSIDER, SIGNERS, Visit, visit
from tests.practice.cards import HOSTILE

CCG, COUNCIL = SIGNERS["doncaster-ccg"], SIGNERS["doncaster-council"]
SOUTHEND = (SIGNERS["southend-ccg"], SIGNERS["southend-council"])
ANYONE = Actor("U0VISITOR")


def test_a_question_is_answered_with_its_clause_in_every_way_of_asking(desk: Visit) -> None:
    for words in ("/mou status Doncaster", "@mou status Doncaster"):
        desk.ask(words)
        expect(desk.page.locator("#content")).to_contain_text("clause 16.1")
    assert "you typed" in desk.page.locator("#content").inner_text()
    desk.page.get_by_role("button", name="1 reply").click()
    expect(desk.page.get_by_role("log", name="Thread")).to_contain_text("a draft that nobody has signed")
    desk.press("Close the thread")
    desk.write_to_the_bot()
    desk.page.get_by_role("button", name="Who has not signed?").click()
    expect(desk.last).to_contain_text("Doncaster Integrated Commissioning MoU")


def test_two_parties_sign_and_the_agreement_starts(desk: Visit) -> None:
    for name, left in (
        (CCG, "Still to sign: Doncaster Borough Council"),
        (COUNCIL, "Both parties have signed"),
    ):
        desk.become(name)
        assert "I sign Integrated Commissioning Draft Memorandum" in desk.ask("/mou sign Doncaster agreement")
        assert left in desk.hand_in({})
        desk.close_forms()
    desk.page.reload()  # as somebody does who comes back later
    expect(desk.box("#general")).to_be_editable()
    assert "in force until 31 March 2018" in desk.ask("/mou status Doncaster")
    desk.write_to_the_bot()
    desk.press("Home")
    expect(desk.page.locator("#content")).to_contain_text("In force")
    assert desk.refusals() == []


def test_a_change_note_goes_from_draft_to_agreed(desk: Visit) -> None:
    """Southend's agreement gets another last day once both have signed the note, whose title runs nothing."""
    desk.become(CLERK)
    desk.ask("/mou change Southend")
    said = desk.hand_in(
        {
            "Title": HOSTILE,
            "New last day of the term": "2018-09-30",
            "When saved": "Keep it as a draft",
        }
    )
    assert "draft" in said
    desk.close_forms()
    assert "is proposed" in desk.ask("/mou propose Southend 1")
    for name in SOUTHEND:
        desk.become(name)
        desk.ask("/mou sign Southend CCN 1")
        said = desk.hand_in({})
        desk.close_forms()
    assert "agreed" in said
    assert "30 September 2018" in desk.ask("/mou status Southend")
    assert "onerror" in desk.ask("/mou changes Southend")
    assert desk.page.locator("#content :is(img, script)").count() == 0
    assert "owned" not in desk.page.title()


def test_an_outsider_may_look_and_nothing_else(desk: Visit) -> None:
    desk.become(OUTSIDER)
    assert "Only administrators" in desk.ask("/mou people")
    assert "ended" in desk.ask("/mou status Stockport")


def test_an_answer_is_shared_and_its_dates_are_a_click_away(desk: Visit) -> None:
    desk.ask("/mou status Nottinghamshire")
    before = desk.page.locator("#content .message").count()
    desk.last.get_by_role("button", name="Dates").click()
    expect(desk.page.locator("#content .message")).to_have_count(before + 1)
    desk.last.get_by_role("button", name="Share in channel").click()
    expect(desk.last).to_contain_text("Shared by")
    expect(desk.last).not_to_contain_text("Only visible to you")


def test_files_go_both_ways(desk: Visit) -> None:
    desk.ask("/mou calendar Nottinghamshire")
    desk.write_to_the_bot()
    link = desk.page.get_by_role("link", name="ics").first
    with desk.page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename.endswith(".ics")
    assert desk.page.request.get(download.value.url).body().startswith(b"BEGIN:VCALENDAR")
    handed = FilePayload(name="agreement.txt", mimeType="text/plain", buffer=b"Memorandum")
    desk.page.locator('#composer input[type="file"]').set_input_files([handed])
    expect(desk.page.locator("#composer")).to_contain_text("agreement.txt")
    desk.press("Send")
    reading = desk.page.locator("#content .message").filter(has_text="I am reading agreement.txt")
    expect(reading.locator(".badge")).to_have_text("APP")
    expect(desk.last).to_contain_text("Only a clerk or an administrator")
    assert desk.refusals() == []


def test_a_reminder_comes_by_itself_and_falls_silent_once_acknowledged(desk: Visit) -> None:
    desk.go_to("doncaster")
    reminder = desk.page.locator("#content .message").filter(has_text="MoU agreed between the CCG").first
    expect(reminder).to_contain_text("10 November 2017")
    assert reminder.get_by_role("button").all_inner_texts()[:2] == ["Done", "Acknowledge"]
    reminder.get_by_role("button", name="Acknowledge").click()
    expect(reminder).to_contain_text(f"Acknowledged by {CCG} on 20 November 2017")
    expect(reminder.get_by_role("button", name="Acknowledge")).to_have_count(0)
    assert "already acknowledged" in desk.ask("/mou acknowledge Doncaster M1", "#doncaster")
    assert desk.refusals() == []


@pytest.mark.long
def test_the_day_moves_for_two_pages_at_once_however_often_it_is_clicked(
    running: Demonstration, browser: Browser, desk: Visit
) -> None:
    with visit(browser, running) as other:
        other.press("Not now")
        desk.page.get_by_role("button", name="+1 week").dblclick()
        other.page.get_by_role("button", name="+1 week").click(force=True)
        expect(other.page.locator(".day-label")).to_contain_text("27 November 2017")
        desk._wait(lambda: "from 27 November" in desk.ask("/mou due"))  # once the bot lives on it
    assert running.workspace.day == date(2017, 11, 27)
    assert running.desk.ask("status doncaster", actor=ANYONE)[0].headline.text.startswith("Doncaster")
    desk.move_to(FIRST_DAY)


def test_a_bot_that_died_is_said_to_have_and_is_started_again(running: Demonstration, desk: Visit) -> None:
    running.crew._working["serve"].kill()
    alert = desk.page.locator("#lost")
    expect(alert).to_contain_text("`mou serve` has stopped.")
    assert "dispatch_failed" in desk.ask("/mou due")
    alert.get_by_role("button", name="Start it again").click()
    expect(alert).to_be_hidden()
    assert "fall due" in desk.ask("/mou due") or "falls due" in desk.ask("/mou due")


def test_the_tour_goes_from_asking_to_looking_back(browser: Browser, running: Demonstration) -> None:
    with visit(browser, running) as desk:
        desk.press("Start the tour")
        for number, step in enumerate(running.workspace._rig.practice.tour):
            expect(desk.page.locator(".tour-count")).to_contain_text(f"Step {number + 1} of 6")
            typing = desk.page.get_by_role("button", name="Type it for me")
            typing.click()
            expect(typing).to_have_class("plain")  # it is done, and the next step comes first
            forward = desk.page.get_by_role("button", name="Finish" if number == 5 else "Next", exact=True)
            if step.fills:
                assert desk.form.get_by_label("Title").input_value() == step.fills[0][1]
                assert "is proposed" in desk.hand_in({})
            desk.close_forms()
            forward.click()
        expect(desk.page.locator("#tour")).to_be_hidden()
        looked_back = desk.page.locator("#content .message").filter(has_text="on 21 November 2017")
        expect(looked_back.first).to_be_visible()  # reminders of the new day may come behind it
    assert desk.refusals() == []
