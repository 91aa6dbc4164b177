"""The demonstration's stories of a document: handed in, confirmed part by part, and answered from."""

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from tests.bot.visiting import CLERK, Visit
from tests.documents import samples
from tests.practice.browser import PATIENCE

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
VALE = FilePayload(name="vale.docx", mimeType=WORD, buffer=samples.word_file())
HARBOUR = FilePayload(name="harbour.txt", mimeType="text/plain", buffer=samples.STRAIGHT.encode())

pytestmark = pytest.mark.long


def attach(desk: Visit, file: FilePayload, words: str = "") -> None:
    """Send a file, with words or without, where the visitor is."""
    desk.page.locator('#composer input[type="file"]').set_input_files([file])
    expect(desk.page.locator("#composer")).to_contain_text(file["name"])
    if words:
        desk.page.locator("#composer textarea").fill(words)
    desk.press("Send")


def draft(desk: Visit) -> Locator:
    """Find what the bot drafted last, before which or after which its file may come."""
    button = desk.page.get_by_role("button", name="Check and confirm")
    found = desk.page.locator("#content .message").filter(has=button).last
    expect(found).to_be_visible()
    return found


def confirm(desk: Visit) -> int:
    """Confirm the last draft as it is proposed, part by part; returns how many parts the form had."""
    draft(desk).get_by_role("button", name="Check and confirm").click()
    expect(desk.form).to_contain_text("part 1 of")
    parts = 0
    while desk.form.get_by_role("button", name="Next").count():
        desk.hand_in({})
        parts += 1
    desk.hand_in({})
    return parts + 1


def test_a_document_in_the_direct_message_answers_once_it_is_confirmed(desk: Visit) -> None:
    desk.become(CLERK)
    desk.write_to_the_bot()
    attach(desk, VALE)
    source = "“This agreement starts on 1 April 2020 and continues until 31 March 2022.”"
    expect(draft(desk)).to_contain_text("Version: 3 March 2020 (likely)“Dated: 3 March 2020” (Title page)")
    assert confirm(desk) > 1
    expect(desk.form).to_contain_text("is in the register now, with its text of 15 clauses")
    desk.close_forms()

    desk.go_to("general")
    assert "1 April 2020" in desk.ask("/mou status Vale Stroke Pathway")
    said = desk.ask("/mou when does the Vale Stroke Pathway agreement end?")
    assert "31 March 2022" in said
    assert source in said
    assert desk.refusals() == []


def test_a_document_shared_in_a_channel_is_imported_by_the_command(desk: Visit) -> None:
    desk.become(CLERK)
    attach(desk, HARBOUR)
    expect(desk.last).to_contain_text("harbour.txt")
    desk.say("/mou import", "#general")
    expect(draft(desk)).to_contain_text("Only visible to you")
    confirm(desk)
    expect(desk.form).to_contain_text("is in the register now")
    desk.close_forms()
    assert "not less than three months' written notice" in desk.ask(
        "/mou how much notice to leave Riverdale?"
    )
    assert desk.refusals() == []


def test_a_document_beside_a_mention_is_read_in_the_thread_below(desk: Visit) -> None:
    desk.become(CLERK)
    attach(desk, HARBOUR, "@mou import")
    desk.page.get_by_role("button", name="3 replies").click(timeout=PATIENCE)
    expect(desk.page.get_by_role("log", name="Thread")).to_contain_text("Nothing counts yet")
    assert desk.refusals() == []
