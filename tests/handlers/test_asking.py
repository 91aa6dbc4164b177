import json
from datetime import date

import pytest

from agreements.agreement import NOW
from agreements.reads import Reads
from agreements.records import Actor
from storage.store import Store
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import Asked, PlainDesk
from tests.handlers.loopback import BOT_USER, TEAM, LoopbackSlack, Reply, not_taken
from tests.handlers.staff import CLERK, Office


def test_a_command_is_answered_in_its_acknowledgement_to_the_asker_alone(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    answer = json.loads(send(sent.command("status  Doncaster &amp; district")).body)
    assert answer["response_type"] == "ephemeral"
    assert answer["text"].startswith("Heard: status Doncaster &amp; district")
    assert answer["blocks"]
    [asked] = desk.asked
    assert (asked.said, asked.thread) == ("status  Doncaster & district", "")
    assert (asked.actor.user, asked.actor.team, asked.actor.channel) == (sent.ASKER, TEAM, sent.CHANNEL)
    assert slack.calls == []


def test_a_command_without_words_is_asked_as_it_is(send: Send, desk: PlainDesk) -> None:
    send(sent.command(""))
    assert desk.asked[0].said == ""


def test_a_mention_is_answered_in_a_thread_below_it(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    mention = sent.mention("status Doncaster")
    assert send(mention).body == ""
    [posted] = slack.of("chat.postMessage")
    ts = mention["event"]["ts"]
    assert (posted["channel"], posted["thread_ts"]) == (sent.CHANNEL, ts)
    assert posted["text"].startswith("Heard: status Doncaster")
    assert desk.asked == [Asked("status Doncaster", desk.asked[0].actor, f"slack:{sent.CHANNEL}:{ts}")]


def test_a_mention_in_a_thread_goes_on_with_its_conversation(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    send(sent.mention("and its dates", thread_ts="1600000000.000001"))
    assert slack.of("chat.postMessage")[0]["thread_ts"] == "1600000000.000001"
    assert desk.asked[0].thread == f"slack:{sent.CHANNEL}:1600000000.000001"


def test_a_direct_message_is_answered_where_it_was_said(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    send(sent.direct("status Doncaster"))
    send(sent.direct("and its dates"))
    send(sent.direct("and Stockport", thread_ts="1600000000.000002"))
    top, again, threaded = slack.of("chat.postMessage")
    assert "thread_ts" not in top
    assert "thread_ts" not in again
    assert threaded["thread_ts"] == "1600000000.000002"
    assert desk.asked[0].thread == desk.asked[1].thread == f"slack:{sent.DIRECT}:"
    assert desk.asked[2].thread == f"slack:{sent.DIRECT}:1600000000.000002"


@pytest.mark.parametrize(
    "news",
    [
        sent.own("an answer"),
        sent.direct("", subtype="message_changed", message={"text": "x"}),
        sent.direct("", subtype="message_deleted"),
        sent.direct("from a machine", bot_id="B0OTHER"),
        sent.mention("status", bot_id="B0OTHER"),
        sent.mention("status", user=BOT_USER),
        sent.direct("said in a channel", channel_type="channel"),
    ],
)
def test_news_is_acknowledged_and_nothing_said(
    news: dict[str, object], send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    assert send(news).body == ""
    assert desk.asked == []
    assert slack.calls == []


def test_a_button_beside_a_private_answer_is_answered_privately(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    assert send(sent.pressed("ask:1", "dates doncaster", slack.response_url("7"))).body == ""
    [said] = slack.of("hooks/7")
    assert (said["response_type"], said["replace_original"]) == ("ephemeral", False)
    assert desk.asked[0].said == "dates doncaster"


def test_turning_the_page_puts_it_in_the_place_of_the_last(send: Send, slack: LoopbackSlack) -> None:
    url = slack.response_url()
    first = json.loads(send(sent.command("long", url)).body)
    [more] = [one for one in first["blocks"][-1]["elements"] if one["value"] == "long page 2"]
    send(sent.pressed(more["action_id"], more["value"], url))
    send(sent.pressed(more["action_id"], more["value"], url, only_you=False, channel=sent.DIRECT))
    private, direct = slack.of("hooks/1")
    assert private["replace_original"] is direct["replace_original"] is True
    assert private["blocks"][:-1] == direct["blocks"][:-1] != first["blocks"][:-1]
    assert slack.of("chat.postMessage") == []


def test_turning_the_page_of_a_shared_answer_leaves_it_as_it_is(send: Send, slack: LoopbackSlack) -> None:
    send(sent.pressed("ask:1", "long page 2", slack.response_url(), only_you=False))
    [said] = slack.of("hooks/1")
    assert (said["response_type"], said["replace_original"]) == ("ephemeral", False)


def test_a_button_in_a_conversation_is_answered_there(send: Send, slack: LoopbackSlack) -> None:
    url = slack.response_url()
    send(sent.pressed("ask:1", "list", url, only_you=False, thread="1600000000.000003"))
    send(sent.pressed("ask:1", "list", url, only_you=False, channel=sent.DIRECT))
    in_thread, direct = slack.of("chat.postMessage")
    assert (in_thread["channel"], in_thread["thread_ts"]) == (sent.CHANNEL, "1600000000.000003")
    assert direct["channel"] == sent.DIRECT
    assert "thread_ts" not in direct
    assert slack.of("hooks/1") == []


def test_a_button_of_a_shared_answer_answers_its_presser_alone(send: Send, slack: LoopbackSlack) -> None:
    send(sent.pressed("ask:1", "list", slack.response_url(), only_you=False))
    [said] = slack.of("hooks/1")
    assert (said["response_type"], said["replace_original"]) == ("ephemeral", False)
    assert slack.of("chat.postMessage") == []


def test_a_button_says_its_thread_in_its_message_alone(send: Send, slack: LoopbackSlack) -> None:
    pressed = sent.pressed("ask:1", "list", slack.response_url(), only_you=False)
    send({**pressed, "message": {**pressed["message"], "thread_ts": "1600000000.000009"}})
    [said] = slack.of("chat.postMessage")
    assert (said["channel"], said["thread_ts"]) == (sent.CHANNEL, "1600000000.000009")


def test_what_cannot_be_asked_for_again_is_said_whole(send: Send, slack: LoopbackSlack) -> None:
    url = slack.response_url()
    assert not send(sent.command("act", url)).body
    send(sent.pressed("ask:1", "act", url))
    send(sent.mention("act"))
    hooked, posted = slack.of("hooks/1"), slack.of("chat.postMessage")
    for said in (hooked[:2], hooked[2:], posted):
        assert ["Page 1 of 2." in said[0]["text"], "Page 2 of 2." in said[1]["text"]] == [True, True]
        assert "Row 0 " in said[0]["text"]
        assert "Row 19 " in said[1]["text"]
    assert {one["response_type"] for one in hooked} == {"ephemeral"}
    assert len(posted) == 2


def test_more_parts_than_the_address_takes_go_on_in_a_direct_message(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", Reply(body="ok"), not_taken("used_url"))
    send(sent.command("act", slack.response_url()))
    slack.will("hooks/2", Reply(body="ok"), not_taken("used_url"))
    send(sent.pressed("ask:1", "act", slack.response_url("2")))
    for said in slack.of("chat.postMessage"):
        assert (said["channel"], "Page 2 of 2." in said["text"]) == (sent.ASKER, True)
        assert '"share"' not in json.dumps(said["blocks"])
    assert len(slack.of("chat.postMessage")) == 2
    assert desk.logged == []


@pytest.mark.parametrize(
    ("payload", "channel"),
    [
        (sent.command("act", ""), sent.ASKER),
        (sent.pressed("ask:1", "status doncaster", ""), sent.ASKER),
        (sent.pressed("ask:1", "long page 2", ""), sent.ASKER),
        (sent.pressed("ask:1", "long page 2", "", only_you=False, thread="1.1"), sent.CHANNEL),
        (sent.pressed("share", "status doncaster", ""), sent.CHANNEL),
    ],
)
def test_a_server_that_gives_no_address_for_answers_is_answered_all_the_same(
    payload: sent.Payload, channel: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    send(payload)
    said = slack.of("chat.postMessage")
    assert {one["channel"] for one in said} == {channel}
    assert all("Heard: " in one["text"] for one in said)
    assert desk.logged == []


def test_a_guest_whose_team_slack_does_not_say_is_not_at_the_terminal(
    sqlite_store: Store, slack: LoopbackSlack
) -> None:
    office = Office(sqlite_store, slack, "stockport")
    guest = sent.mention("watch stockport", user_team="E9GRID")
    office.hand({**guest, "is_ext_shared_channel": True}, "U9GUEST")
    with sqlite_store.reading(Actor(CLERK)) as tx:
        watches = tx.read(Reads(watches=True), when=NOW, day=date(2026, 1, 1)).watches
    assert [one.written.by.team for one in watches.records if one.written] == ["?"]
