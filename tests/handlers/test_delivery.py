"""What is said unasked: once, found again by its key, changed in place; and what Slack's answers mean."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from agreements.reminding.delivering import Absent, NotNow, Outcome, Refused, Said, Unsure
from handlers.delivery import Messenger, metadata
from tests.handlers.loopback import LoopbackSlack, Reply, refusal, too_many
from tests.handlers.processes import free_port
from tests.waiting import LONG

WORDS = {"text": "Due on 1 May.", "blocks": [{"type": "divider"}]}
SINCE = datetime(2026, 5, 1, 9, tzinfo=UTC)


@pytest.fixture
def messenger(slack: LoopbackSlack) -> Messenger:
    return Messenger("xoxb-1", slack.api_url, patience=LONG)


def send(messenger: Messenger, audience: str = "C1", thread: str = "") -> Outcome:
    return messenger.send("key", audience, WORDS, thread=thread, in_time=lambda: True)


def find(messenger: Messenger, thread: str = "", in_time: Callable[[], bool] = lambda: True) -> Outcome:
    return messenger.find("key", "C1", since=SINCE, thread=thread, in_time=in_time)


def page(*messages: dict[str, object], cursor: str = "") -> Reply:
    body = {"ok": True, "messages": list(messages), "response_metadata": {"next_cursor": cursor}}
    return Reply(body=body)


def ours(key: str, ts: str) -> dict[str, object]:
    return {"type": "message", "ts": ts, "text": "x", "metadata": metadata(key)}


def test_a_message_carries_its_key_and_nothing_that_tells_what_it_is_of(
    messenger: Messenger, slack: LoopbackSlack
) -> None:
    key = "C1 doncaster M3@2018-01-31 7"
    assert isinstance(messenger.send(key, "C1", WORDS, in_time=lambda: True), Said)
    [said] = slack.of("chat.postMessage")
    assert said["text"] == WORDS["text"]
    assert said["metadata"] == metadata(key)
    assert said["metadata"]["event_type"] == "mou_posting"
    assert "doncaster" not in str(said["metadata"])


def test_a_person_is_told_in_a_direct_message(messenger: Messenger, slack: LoopbackSlack) -> None:
    send(messenger, "U1")
    assert slack.of("conversations.open") == [{"users": "U1"}]
    assert slack.of("chat.postMessage")[0]["channel"] == "D1"


@pytest.mark.parametrize("why", ["unknown_method", "missing_scope"])
def test_a_person_is_told_where_no_direct_messages_can_be_opened(
    messenger: Messenger, slack: LoopbackSlack, why: str
) -> None:
    slack.will("conversations.open", refusal(why))
    assert isinstance(send(messenger, "U1"), Said)
    assert slack.of("chat.postMessage")[0]["channel"] == "U1"


def test_a_person_is_not_told_nowhere(messenger: Messenger, slack: LoopbackSlack) -> None:
    slack.will("conversations.open", Reply(body={"ok": True, "channel": None}))
    assert send(messenger, "U1") == NotNow("no_channel")
    assert slack.of("chat.postMessage") == []


def test_what_follows_goes_into_the_thread_unless_that_was_taken_away(
    messenger: Messenger, slack: LoopbackSlack
) -> None:
    assert isinstance(send(messenger, thread="1.0"), Said)
    slack.will("chat.postMessage", refusal("thread_not_found"))
    assert isinstance(send(messenger, thread="1.0"), Said)
    assert [one.get("thread_ts") for one in slack.of("chat.postMessage")] == ["1.0", "1.0", None]


@pytest.mark.parametrize(("times", "posts"), [(0, 0), (1, 1)])
def test_what_would_come_too_late_once_all_before_it_was_slow_is_not_sent(
    times: int, posts: int, messenger: Messenger, slack: LoopbackSlack
) -> None:
    left = iter([True] * times + [False] * 2)
    slack.will("chat.postMessage", refusal("thread_not_found"))
    assert messenger.send("key", "U1", WORDS, thread="1.0", in_time=lambda: next(left)) == NotNow("slow")
    assert len(slack.of("chat.postMessage")) == posts


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (too_many(7), NotNow("ratelimited", timedelta(seconds=7))),
        (refusal("ratelimited"), NotNow("ratelimited")),
        (Reply(500, "<html>Bad gateway</html>"), Unsure("http_500")),
        (Reply(503, {"ok": False, "error": "service_unavailable"}), Unsure("service_unavailable")),
        (Reply(200, "<html>Log in to the network</html>"), Unsure("http_200")),
        (Reply(200, {"ok": False, "error": "internal_error"}), Unsure("internal_error")),
        (Reply(200, {"ok": True}), Unsure("no_ts")),
        (Reply(drop=True), Unsure("RemoteDisconnected")),
        (refusal("channel_not_found"), Refused("channel_not_found")),
        (refusal("is_archived"), Refused("is_archived")),
        (refusal("token_revoked"), Refused("token_revoked", everywhere=True)),
    ],
)
def test_what_slack_makes_of_a_message(
    reply: Reply, outcome: Outcome, messenger: Messenger, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", reply)
    assert send(messenger) == outcome
    assert len(slack.of("chat.postMessage")) == 1  # nothing is tried again before it is known what came of it


def test_what_slack_does_not_answer_in_time_it_may_have_taken(slack: LoopbackSlack) -> None:
    slack.will("chat.postMessage", Reply(stall=1))
    assert send(Messenger("xoxb-1", slack.api_url, patience=0.3)) == Unsure("TimeoutError")


def test_where_nobody_listens_nothing_was_said() -> None:
    nobody = Messenger("xoxb-1", f"http://127.0.0.1:{free_port()}/api/", patience=LONG)
    assert send(nobody) == NotNow("connection_refused")


def test_opening_a_direct_message_says_nothing_yet(messenger: Messenger, slack: LoopbackSlack) -> None:
    slack.will("conversations.open", Reply(drop=True), refusal("user_not_found"))
    assert send(messenger, "U1") == NotNow("RemoteDisconnected")
    assert send(messenger, "U1") == Refused("user_not_found")
    assert slack.of("chat.postMessage") == []


def test_a_message_is_found_by_its_key_on_whatever_page_it_is(
    messenger: Messenger, slack: LoopbackSlack
) -> None:
    theirs: dict[str, object] = {
        "type": "message",
        "ts": "5.0",
        "metadata": {"event_type": "theirs", "event_payload": {}},
    }
    slack.will("conversations.history", page(ours("another", "4.0"), theirs, cursor="next"))
    slack.will("conversations.history", page({"ts": "3.0"}, ours("key", "2.0")))
    assert find(messenger) == Said("C1", "2.0")
    first, second = slack.of("conversations.history")
    assert first["include_all_metadata"] in {"1", "true"}
    assert float(first["oldest"]) == (SINCE - timedelta(hours=1)).timestamp()
    assert second["cursor"] == "next"


def test_a_message_is_looked_for_in_its_thread_and_then_beside_it(
    messenger: Messenger, slack: LoopbackSlack
) -> None:
    slack.will("conversations.replies", page(ours("key", "2.0")))
    assert find(messenger, thread="1.0") == Said("C1", "2.0")
    slack.will("conversations.replies", refusal("thread_not_found"))
    slack.will("conversations.history", page(ours("key", "3.0")))
    assert find(messenger, thread="1.0") == Said("C1", "3.0")


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (page(), Absent()),
        (too_many(3), NotNow("ratelimited", timedelta(seconds=3))),
        (Reply(drop=True), Unsure("RemoteDisconnected")),
        (refusal("missing_scope"), Refused("missing_scope")),
    ],
)
def test_only_a_whole_look_says_that_it_is_not_there(
    reply: Reply, outcome: Outcome, messenger: Messenger, slack: LoopbackSlack
) -> None:
    slack.will("conversations.history", page(ours("another", "1.0"), cursor="next"), reply)
    assert find(messenger) == outcome


@pytest.mark.parametrize("cursors", [["again"] * 9, ["one", "other"] * 9])
def test_pages_that_come_round_again_do_not_say_that_it_is_not_there(
    cursors: list[str], messenger: Messenger, slack: LoopbackSlack
) -> None:
    slack.will("conversations.history", *(page(ours("another", "1.0"), cursor=one) for one in cursors))
    assert find(messenger) == NotNow("slow")
    assert len(slack.of("conversations.history")) == len({*cursors}) + 1


@pytest.mark.parametrize("times", [0, 3])
def test_it_is_looked_for_no_longer_than_is_in_time(
    times: int, messenger: Messenger, slack: LoopbackSlack
) -> None:
    left = iter([True] * times + [False])
    slack.will("conversations.history", *(page(cursor=f"page {number}") for number in range(9)))
    assert find(messenger, in_time=lambda: next(left)) == NotNow("slow")
    assert len(slack.of("conversations.history")) == times


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("One line of a digest — &amp; more.\n" * 200, "digest — &amp; more.\n…"),
        ("word &amp; " * 900, "&amp;\n…"),
        ("é" * 3000, "é\n…"),
        ("é" * 2000, "é"),
    ],
)
def test_a_message_that_is_changed_has_the_text_that_slack_takes_and_all_its_blocks(
    messenger: Messenger, slack: LoopbackSlack, text: str, end: str
) -> None:
    words = {**WORDS, "text": text}
    assert messenger.change("key", "C1", "1.0", words) == Said("C1", "1.0")
    [changed] = slack.of("chat.update")
    assert 3950 < len(changed["text"].encode()) <= 4000
    assert changed["text"].endswith(end)
    assert text.startswith(changed["text"].removesuffix("\n…"))
    assert changed["blocks"] == WORDS["blocks"]


def test_a_message_is_changed_in_place_and_one_that_is_gone_counts_as_changed(
    messenger: Messenger, slack: LoopbackSlack
) -> None:
    assert messenger.change("key", "C1", "1.0", WORDS) == Said("C1", "1.0")
    [said] = slack.of("chat.update")
    assert (said["channel"], said["ts"], said["metadata"]) == ("C1", "1.0", metadata("key"))
    slack.will("chat.update", refusal("message_not_found"), refusal("channel_not_found"))
    assert messenger.change("key", "C1", "1.0", WORDS) == Said("C1", "1.0")
    assert messenger.change("key", "C1", "1.0", WORDS) == Refused("channel_not_found")
