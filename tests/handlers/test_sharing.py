import json

import pytest

from storage.store import Store
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import PlainDesk
from tests.handlers.loopback import LoopbackSlack, Reply, not_taken, refusal, too_many
from tests.handlers.staff import READER, Office, new_view


def test_an_answer_is_shared_in_the_sharers_name_and_their_own_copy_goes(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    assert send(sent.pressed("share", "status doncaster", slack.response_url())).body == ""
    shared, taken_away = slack.of("hooks/1")
    assert (shared["response_type"], shared["replace_original"]) == ("in_channel", False)
    assert shared["text"].startswith(f"Shared by <@{sent.ASKER}>: Heard: status doncaster")
    assert {"type": "user", "user_id": sent.ASKER} in shared["blocks"][0]["elements"][0]["elements"]
    assert '"share"' not in json.dumps(shared["blocks"])
    assert taken_away == {"delete_original": True}
    assert desk.asked[0].said == "status doncaster"


def test_a_file_is_shared_with_the_answer_that_speaks_of_it(
    sqlite_store: Store, slack: LoopbackSlack
) -> None:
    office = Office(sqlite_store, slack, "doncaster")
    typed = office.types(READER, "export doncaster ics")
    office.until(lambda: slack.of("files.completeUploadExternal"))
    assert typed["blocks"][-1]["elements"][-1]["action_id"] == "share"
    office.hand(sent.pressed("share", "export doncaster ics", slack.response_url()), READER)
    office.until(lambda: len(slack.of("files.completeUploadExternal")) > 1)
    assert slack.of("files.completeUploadExternal")[-1]["channel_id"] == sent.CHANNEL
    whole = office.types(READER, "export all ics")
    assert "share" not in json.dumps(whole["blocks"]), "it is of what one person may see"


def test_what_everybody_sees_cannot_be_shared_again(send: Send, slack: LoopbackSlack) -> None:
    url = slack.response_url()
    private = json.loads(send(sent.command("help", url)).body)
    assert private["blocks"][-1]["elements"][-1]["action_id"] == "share"
    send(sent.mention("help"))
    send(sent.direct("help"))
    send(sent.pressed("ask:1", "long page 2", url, only_you=False, channel=sent.DIRECT))
    public = [*slack.of("chat.postMessage"), *slack.of("hooks/1")]
    assert len(public) == 3
    assert '"share"' not in json.dumps(public)


def test_the_part_that_was_seen_is_shared(send: Send, slack: LoopbackSlack) -> None:
    send(sent.pressed("share", "long page 2", slack.response_url()))
    send(sent.pressed("share", "long page 1", slack.response_url("2")))
    assert slack.of("hooks/1")[0]["blocks"] != slack.of("hooks/2")[0]["blocks"]


@pytest.mark.parametrize("said", ["allocations lancashire", "due 2016", "due 2016 page 2"])
def test_from_a_form_the_part_that_was_seen_is_shared(
    sqlite_store: Store, slack: LoopbackSlack, said: str
) -> None:
    office = Office(sqlite_store, slack, "nottinghamshire", "lancashire")
    place = json.dumps({"channel": sent.CHANNEL, "response_url": slack.response_url()})
    view = office.presses(READER, said, {**new_view(), "private_metadata": place})
    *body, buttons = view["blocks"]
    [share] = [one for one in buttons["elements"] if one["action_id"] == "share"]
    press = sent.pressed_in_view("share", share["value"], "modal")
    office.hand({**press, "view": {**view, "type": "modal"}}, READER)
    [shared] = slack.of("hooks/1")
    assert shared["blocks"][1:-1] == body


def test_pressing_twice_shares_once(send: Send, slack: LoopbackSlack) -> None:
    press = sent.pressed("share", "status doncaster", slack.response_url())
    send(press)
    again = {**press, "trigger_id": "another", "actions": [{**press["actions"][0], "action_ts": "2.2"}]}
    send(again)
    kinds = [said.get("response_type") for said in slack.of("hooks/1")]
    assert kinds.count("in_channel") == 1
    assert "already shared" in slack.of("hooks/1")[-1]["text"]


def test_only_who_saw_it_shares(send: Send, desk: PlainDesk, slack: LoopbackSlack) -> None:
    send(sent.pressed("share", "status doncaster", slack.response_url(), only_you=False))
    [refused] = slack.of("hooks/1")
    assert refused["response_type"] == "ephemeral"
    assert "/mou" in refused["text"]
    assert desk.asked == []


def test_where_slack_does_not_let_it_post_it_says_what_to_do(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", not_taken("not_in_channel"))
    send(sent.pressed("share", "status doncaster", slack.response_url()))
    told = slack.of("hooks/1")[-1]
    assert told["response_type"] == "ephemeral"
    assert "/invite @mou" in told["text"]
    assert desk.logged == []


@pytest.mark.parametrize("fault", [not_taken("not_in_channel"), too_many(60)])
def test_what_slack_did_not_take_is_shared_at_the_next_press(
    sqlite_store: Store, slack: LoopbackSlack, fault: Reply
) -> None:
    office = Office(sqlite_store, slack, "doncaster")
    slack.will("hooks/1", fault)
    press = sent.pressed("share", "status doncaster", slack.response_url())
    shown = []
    for number in range(3):
        office.hand({**press, "trigger_id": f"{number}.2.trigger"}, READER)
        shown.append([said["text"] for said in slack.of("hooks/1") if said.get("text")][-1])
    assert "already shared" not in shown[0]
    assert shown[1].startswith(f"Shared by <@{READER}>")
    assert "already shared" in shown[2]


@pytest.mark.parametrize("fault", [Reply(500, "ok"), Reply(504, "<html>Too slow</html>"), Reply(drop=True)])
@pytest.mark.parametrize("in_thread", [False, True])
def test_what_slack_may_have_taken_is_not_shared_twice(
    fault: Reply, send: Send, desk: PlainDesk, slack: LoopbackSlack, *, in_thread: bool
) -> None:
    method, thread = ("chat.postMessage", "1600000000.1") if in_thread else ("hooks/1", "")
    slack.will(method, fault)
    press = sent.pressed("share", "status doncaster", slack.response_url(), thread=thread)
    send(press)
    assert "nothing was recorded" not in slack.of("hooks/1")[-1]["text"]
    send({**press, "trigger_id": "another.2.trigger"})
    shared = [one for one in slack.of(method) if "Shared by" in one.get("text", "")]
    assert len(shared) == 1
    assert "already shared, or may be" in slack.of("hooks/1")[-1]["text"]
    assert desk.logged == []


def beside_shared(send: Send, slack: LoopbackSlack, channel: str, *, replies: bool) -> sent.Payload:
    """Share an answer, and make the press of a button that stands beside it before everybody."""
    send(sent.pressed("share", "status doncaster", slack.response_url(), channel=channel))
    blocks = slack.of("hooks/1")[0]["blocks"]
    slack.forget()
    url = slack.response_url("2")
    return sent.pressed(
        "ask:1", "long page 2", url, only_you=False, channel=channel, replies=replies, blocks=blocks
    )


@pytest.mark.parametrize("replies", [False, True])
@pytest.mark.parametrize("channel", [sent.CHANNEL, "D0TWOPEOPLE"])
def test_a_button_beside_a_shared_answer_is_answered_to_who_pressed_it(
    send: Send, desk: PlainDesk, slack: LoopbackSlack, channel: str, *, replies: bool
) -> None:
    send(beside_shared(send, slack, channel, replies=replies))
    [answer] = slack.of("hooks/2")
    assert (answer["response_type"], answer["replace_original"]) == ("ephemeral", False)
    assert not slack.of("chat.postMessage")
    assert not desk.asked[-1].actor.aloud
    assert not desk.asked[-1].thread


def test_turning_the_page_of_an_answer_shared_in_a_thread_leaves_it_in_its_sharers_name(
    send: Send, slack: LoopbackSlack
) -> None:
    send(sent.pressed("share", "long page 1", slack.response_url(), thread="1600000000.1"))
    [shared] = slack.of("chat.postMessage")
    turn = [one["value"] for one in shared["blocks"][-1]["elements"] if one["value"].endswith("page 2")]
    url = slack.response_url("2")
    pressed = sent.pressed(
        "ask:1", turn[0], url, only_you=False, thread="1600000000.1", blocks=shared["blocks"]
    )
    send(pressed)
    [answer] = slack.of("hooks/2")
    assert (answer["response_type"], answer["replace_original"]) == ("ephemeral", False)
    assert len(slack.of("chat.postMessage")) == 1


def test_a_reminder_with_replies_below_it_is_answered_as_one_without(
    send: Send, slack: LoopbackSlack
) -> None:
    for replies in (False, True):
        send(sent.pressed("ask:1", "help", slack.response_url(), only_you=False, replies=replies))
    assert [said["response_type"] for said in slack.of("hooks/1")] == ["ephemeral"] * 2
    send(
        sent.pressed("ask:1", "help", slack.response_url(), only_you=False, channel=sent.DIRECT, replies=True)
    )
    [posted] = slack.of("chat.postMessage")
    assert (posted["channel"], posted.get("thread_ts")) == (sent.DIRECT, None)


@pytest.mark.parametrize("code", ["not_in_channel", "channel_not_found"])
def test_a_button_where_the_bot_is_no_more_is_answered_to_who_pressed_it(
    send: Send, desk: PlainDesk, slack: LoopbackSlack, code: str
) -> None:
    slack.will("chat.postMessage", refusal(code))
    send(sent.pressed("ask:1", "help", slack.response_url(), only_you=False, thread="1600000000.1"))
    [answer] = slack.of("hooks/1")
    assert answer["response_type"] == "ephemeral"
    assert answer["text"].startswith("Heard: help")
    assert desk.logged == []
