"""The page for everybody: every block, the keyboard alone, screen readers, a phone, two people at once."""

import pytest
from playwright.sync_api import BrowserContext, expect

from practice import Practice, Running, running
from tests.practice.bot import Notary, close_aside, connect
from tests.practice.browser import Desk, shown, visit
from tests.practice.cards import Json, field, option, page, plain, section


@pytest.fixture
def practice(practice: Practice) -> Practice:
    """Show more of the small workspace."""
    return shown(practice)


def test_two_pages_are_two_people_at_once(context: BrowserContext, desk: Desk, workspace: Running) -> None:
    other = visit(context, workspace)
    other.act_as("Jo Miller")
    desk.say("Good morning, Jo")
    other.expect_text("Good morning, Jo")
    other.say("/notary form")
    expect(other.form).to_be_visible()
    expect(desk.page.locator("dialog[open]")).to_have_count(0)


def test_every_element_is_drawn_and_reads_back(desk: Desk, notary: Notary) -> None:
    elements: dict[str, Json] = {
        "mail": {"type": "email_text_input"},
        "url": {"type": "url_text_input"},
        "time": {"type": "timepicker", "initial_time": "09:30"},
        "moment": {"type": "datetimepicker", "initial_date_time": 1500000000},
        "who": {"type": "users_select", "initial_user": "U0JO"},
        "where": {"type": "conversations_select", "default_to_current_conversation": True},
        "channel": {"type": "channels_select", "initial_channel": "C0GENERAL"},
        "some": {
            "type": "multi_static_select",
            "options": [option("One", "1"), option("Two", "2")],
            "initial_options": [option("Two", "2")],
        },
    }
    fields = [field(name, name, {**of, "action_id": name}, optional=True) for name, of in elements.items()]
    alert = {"type": "alert", "level": "warning", "text": plain("Careful")}
    view = page("Everything", alert, *fields) | {"submit": plain("Send it"), "callback_id": "form"}
    desk.say("/notary x")
    desk.expect_text("You asked: x")
    notary.app.client.views_open(trigger_id=notary.of("command")[-1]["trigger_id"], view=view)
    expect(desk.form).to_contain_text("Careful")
    desk.form.get_by_label("mail").fill("nobody")
    desk.press("Send it")
    expect(desk.form.get_by_text("Enter a valid e-mail address.")).to_be_visible()
    desk.form.get_by_label("mail").fill("jo@council.example")
    desk.form.get_by_label("some").press("ArrowDown")
    desk.form.get_by_label("some").press("ArrowDown")
    desk.form.get_by_label("some").press("Enter")
    desk.check_accessibility()
    with desk.page.expect_request("**/page/submit") as request:
        desk.press("Send it")
    values = (request.value.post_data_json or {})["values"]
    assert values["moment"] == {"moment": "1500000000"}
    assert values["some"] == {"some": ["2", "1"]}
    assert (values["time"], values["who"], values["channel"]) == (
        {"time": "09:30"},
        {"who": "U0JO"},
        {"channel": "C0GENERAL"},
    )


def test_every_block_is_drawn(desk: Desk, notary: Notary) -> None:
    rich = {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [
                            {"type": "text", "text": "first", "style": {"bold": True}},
                            {"type": "user", "user_id": "U0JO"},
                            {"type": "link", "url": "https://example.org", "text": "a link"},
                        ],
                    }
                ],
            }
        ],
    }
    picture = {"type": "image", "image_url": "https://example.org/x.png", "alt_text": "A timeline"}
    markdown = {"type": "markdown", "text": "# Terms\n\n- **bold** and [link](https://example.org)\n- `code`"}
    marked = "*bold* _slanted_ ~gone~ `code` <https://example.org|named> <@U0JO> <#C0GENERAL> :bell:"
    marked += "\n> quoted &amp; so"
    blocks: list[Json] = [rich, picture, markdown, section(marked)]
    notary.app.client.chat_postMessage(channel="C0PARTNER", text="x", blocks=blocks)
    expect(desk.last.locator("ol li strong")).to_have_text("first")
    expect(desk.last.get_by_role("img", name="A timeline")).to_be_visible()
    assert desk.last.locator("img").count() == 0  # nothing is fetched from elsewhere
    expect(desk.last.locator(".md-heading")).to_have_text("Terms")
    expect(desk.last.locator("em")).to_have_text("slanted")
    expect(desk.last.locator("s")).to_have_text("gone")
    expect(desk.last.locator("blockquote")).to_have_text("quoted & so")
    expect(desk.last.get_by_role("link", name="named")).to_have_attribute("href", "https://example.org")
    expect(desk.last.locator(".mention").last).to_have_text("#general")
    desk.check_accessibility()


def test_the_keyboard_is_enough(desk: Desk) -> None:
    page = desk.page
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.evaluate("document.activeElement.blur()")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(desk.box()).to_be_focused()
    page.keyboard.type("/notary form")
    page.keyboard.press("Enter")
    expect(desk.form.get_by_label("Your name")).to_be_focused()
    page.keyboard.type("Jackie Pederson")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("The C")  # chooses in the list
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(desk.box()).to_be_focused()
    page.keyboard.type("/notary status")
    page.keyboard.press("Enter")
    expect(desk.last.get_by_role("button", name="Share in channel")).to_be_visible()
    desk.last.get_by_role("button", name="More actions").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="As of a day…")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="As of a day…")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    context: BrowserContext, workspace: Running, notary: Notary, scheme: str
) -> None:
    desk = visit(context, workspace)
    desk.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    desk.check_accessibility()
    desk.press("Not now")
    desk.say("@notary who signs?")
    desk.say("/notary status Doncaster")
    desk.expect_text("never signed")
    desk.check_accessibility()
    desk.page.get_by_role("button", name="1 reply").click()
    desk.check_accessibility()
    desk.press("Inspector")
    desk.page.locator(".journal summary").first.click()
    desk.check_accessibility()
    desk.press("Close the inspector")
    desk.page.locator(".day-button").click()
    desk.check_accessibility()
    desk.page.keyboard.press("Escape")
    desk.box().press_sequentially("/")
    desk.check_accessibility()
    desk.say("/notary form")
    desk.press("Sign")
    expect(desk.form.get_by_text("Please complete this required field.")).to_have_count(2)
    desk.check_accessibility()
    desk.page.keyboard.press("Escape")
    desk.page.get_by_role("button", name="app notary").click()
    desk.say("a file", "notary")
    expect(desk.page.get_by_role("link", name="Change note 1")).to_be_visible()
    desk.check_accessibility()
    desk.press("Home")
    expect(desk.page.get_by_role("heading", name="Your agreements")).to_be_visible()
    desk.check_accessibility()
    assert notary.of("opened")


def test_a_phone_is_wide_enough(desk: Desk) -> None:
    desk.page.set_viewport_size({"width": 320, "height": 640})
    desk.say("/notary status Doncaster")
    desk.expect_text("never signed")
    desk.expect_no_sideways_scrolling()
    desk.check_accessibility()
    desk.press("Channels and people")
    desk.check_accessibility()
    desk.act_as("Jo Miller")
    expect(desk.page.get_by_text("You are now Jo Miller.")).to_be_visible()
    expect(desk.page.locator("#sidebar")).to_be_hidden()
    desk.say("/notary form")
    expect(desk.form).to_be_visible()
    desk.expect_no_sideways_scrolling()
    desk.check_accessibility()
    desk.page.keyboard.press("Escape")
    desk.press("Inspector")
    desk.expect_no_sideways_scrolling()
    desk.check_accessibility()


def test_a_workspace_that_ends_is_said_to_have(practice: Practice, context: BrowserContext) -> None:
    with running(practice) as workspace:
        _, handler = connect(workspace)
        handler.client.auto_reconnect_enabled = False
        desk = visit(context, workspace)
    expect(desk.page.get_by_role("alert")).to_contain_text("The workspace can't be reached.")
    close_aside(handler)
