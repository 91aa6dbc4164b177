import pytest

from handlers.home import PROMPTS
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import PlainDesk
from tests.handlers.loopback import LoopbackSlack, refusal


def test_opening_the_home_tab_publishes_it_for_its_viewer(send: Send, slack: LoopbackSlack) -> None:
    assert send(sent.opened("home")).body == ""
    [published] = slack.of("views.publish")
    assert published["user_id"] == sent.ASKER
    assert published["view"]["type"] == "home"
    assert published["view"]["blocks"]


def test_opening_the_messages_tab_suggests_what_to_ask(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    assert send(sent.opened("messages")).body == ""
    [suggested] = slack.of("assistant.threads.setSuggestedPrompts")
    assert suggested["channel_id"] == sent.DIRECT
    assert suggested["prompts"] == PROMPTS
    assert "thread_ts" not in suggested
    assert len(PROMPTS) <= 4
    assert desk.asked == []


@pytest.mark.parametrize("code", ["not_allowed", "unknown_method", "not_enabled", "missing_scope"])
def test_where_no_suggestions_are_taken_nobody_is_bothered(
    send: Send, desk: PlainDesk, slack: LoopbackSlack, code: str
) -> None:
    slack.will("assistant.threads.setSuggestedPrompts", refusal(code))
    send(sent.opened("messages"))
    assert [call.method for call in slack.calls] == ["assistant.threads.setSuggestedPrompts"]
    assert desk.logged == []


def test_a_button_on_the_home_tab_is_answered_over_it_and_its_buttons_in_place(
    send: Send, slack: LoopbackSlack
) -> None:
    press = sent.pressed_in_view("ask:1", "status doncaster", "home")
    assert send(press).body == ""
    [opened] = slack.of("views.open")
    assert (opened["trigger_id"], opened["view"]["type"]) == (press["trigger_id"], "modal")

    send(sent.pressed_in_view("ask:1", "dates doncaster", "modal"))
    [updated] = slack.of("views.update")
    assert (updated["view_id"], updated["view"]["type"]) == ("V1", "modal")
