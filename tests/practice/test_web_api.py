"""The Web API as Slack's own client sees it: what it gives, and what it refuses in which words."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from practice import Practice, Running, running
from tests.practice.cards import form, page, section
from tests.practice.visitor import Visitor, call

Json = dict[str, Any]
Says = Callable[[WebClient], object]


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(SlackApiError) as caught:
        call()
    return str(caught.value.response["error"])


REFUSED: dict[str, tuple[Says, str]] = {
    "nothing said": (lambda bot: bot.api_call("chat.postMessage", json={"channel": "C0PARTNER"}), "no_text"),
    "too much said": (
        lambda bot: bot.chat_postMessage(channel="C0PARTNER", text="x" * 40_001),
        "msg_too_long",
    ),
    "too much said in a change": (
        lambda bot: bot.chat_update(
            channel="C0PARTNER", ts=bot.chat_postMessage(channel="C0PARTNER", text="x")["ts"], text="é" * 2001
        ),
        "msg_too_long",
    ),
    "not a member": (lambda bot: bot.chat_postMessage(channel="C0GENERAL", text="x"), "not_in_channel"),
    "archived": (lambda bot: bot.chat_postMessage(channel="C0OLD", text="x"), "is_archived"),
    "no such channel": (lambda bot: bot.chat_postMessage(channel="C0NONE", text="x"), "channel_not_found"),
    "private and not a member": (
        lambda bot: bot.chat_postMessage(channel="C0BOARD", text="x"),
        "channel_not_found",
    ),
    "no such thread": (
        lambda bot: bot.chat_postMessage(channel="C0PARTNER", text="x", thread_ts="1.0"),
        "thread_not_found",
    ),
    "bad blocks": (
        lambda bot: bot.chat_postMessage(channel="C0PARTNER", text="x", blocks=[section("")]),
        "invalid_blocks",
    ),
    "blocks that aren't JSON": (
        lambda bot: bot.chat_postMessage(channel="C0PARTNER", text="x", blocks="[{"),
        "invalid_blocks_format",
    ),
    "too many words in blocks": (
        lambda bot: bot.chat_postMessage(channel="C0PARTNER", text="x", blocks=[section("x" * 3000)] * 5),
        "msg_blocks_too_long",
    ),
    "deep metadata": (
        lambda bot: bot.chat_postMessage(
            channel="C0PARTNER", text="x", metadata={"event_type": "e", "event_payload": {"a": {"b": {}}}}
        ),
        "invalid_metadata_format",
    ),
    "ephemeral to a stranger": (
        lambda bot: bot.chat_postEphemeral(channel="C0PARTNER", user="U0NOBODY", text="x"),
        "user_not_in_channel",
    ),
    "an update of nothing": (
        lambda bot: bot.chat_update(channel="C0PARTNER", ts="1.0", text="x"),
        "message_not_found",
    ),
    "a permalink of nothing": (
        lambda bot: bot.chat_getPermalink(channel="C0PARTNER", message_ts="1.0"),
        "message_not_found",
    ),
    "history without being in": (
        lambda bot: bot.conversations_history(channel="C0GENERAL"),
        "not_in_channel",
    ),
    "an unknown person": (lambda bot: bot.users_info(user="U0NOBODY"), "user_not_found"),
    "a scope that is missing": (lambda bot: bot.users_lookupByEmail(email="x@y.z"), "missing_scope"),
    "a trigger that never was": (
        lambda bot: bot.views_open(trigger_id="1.2.3", view=page("x", section("x"))),
        "invalid_trigger_id",
    ),
    "a bad view": (
        lambda bot: bot.views_open(trigger_id="1.2.3", view={"type": "modal"}),
        "invalid_arguments",
    ),
    "a Home that is a form": (
        lambda bot: bot.views_publish(user_id="U0JO", view=page("x", section("x"))),
        "invalid_arguments",
    ),
    "an update of no view": (lambda bot: bot.views_update(view_id="V0", view=form()), "not_found"),
    "no such file": (lambda bot: bot.files_info(file="F0"), "file_not_found"),
    "a method there isn't": (lambda bot: bot.api_call("chat.shout"), "unknown_method"),
    "the app's token for the bot's call": (
        lambda bot: WebClient("xapp-practice", base_url=bot.base_url).auth_test(),
        "not_allowed_token_type",
    ),
    "a wrong token": (lambda bot: WebClient("xoxb-no", base_url=bot.base_url).auth_test(), "invalid_auth"),
    "no token": (lambda bot: WebClient(base_url=bot.base_url).auth_test(), "not_authed"),
    "a connection with the bot's token": (
        lambda bot: bot.apps_connections_open(app_token="xoxb-practice"),
        "not_allowed_token_type",
    ),
}


@pytest.mark.parametrize(("says", "error"), REFUSED.values(), ids=REFUSED)
def test_slacks_refusals(client: WebClient, says: Says, error: str) -> None:
    assert refused(lambda: says(client)) == error


def test_a_refusal_of_blocks_points_at_what_is_wrong(client: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        client.chat_postMessage(channel="C0PARTNER", text="x", blocks=[section("x" * 3001)])
    assert caught.value.response["errors"] == [
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    ]
    messages = caught.value.response["response_metadata"]["messages"]
    assert messages == ["[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"]


def test_a_missing_scope_is_named(client: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        client.reactions_add(channel="C0PARTNER", timestamp="1.0", name="eyes")
    assert caught.value.response["needed"] == "reactions:write"
    assert "chat:write" in caught.value.response["provided"].split(",")


def test_more_than_a_message_a_second_is_slowed_down(client: WebClient) -> None:
    for number in range(10):
        client.chat_postMessage(channel="C0PARTNER", text=str(number))
    with pytest.raises(SlackApiError) as caught:
        client.chat_postMessage(channel="C0PARTNER", text="one too many")
    assert (caught.value.response.status_code, caught.value.response["error"]) == (429, "ratelimited")
    assert caught.value.response.headers["Retry-After"] == "1"
    client.chat_postMessage(channel="U0JO", text="another conversation is free")


def test_a_method_of_tier_two_is_slowed_down_at_twenty(client: WebClient) -> None:
    for _ in range(20):
        client.users_list()
    assert refused(client.users_list) == "ratelimited"


def test_a_message_is_posted_changed_found_again_and_taken_away(client: WebClient, jackie: Visitor) -> None:
    metadata = {"event_type": "reminder", "event_payload": {"key": "doncaster-1"}}
    posted = client.chat_postMessage(channel="#partnerships", text="One", metadata=metadata)
    again = client.chat_postMessage(channel="C0PARTNER", text="Reply", thread_ts=posted["ts"])
    client.chat_update(channel="C0PARTNER", ts=posted["ts"], text="Two")
    (found,) = client.conversations_history(channel="C0PARTNER", include_all_metadata=True)["messages"]
    assert (found["text"], found["metadata"], found["reply_count"]) == ("Two", metadata, 1)
    assert found["bot_id"] == client.auth_test()["bot_id"]
    (bare,) = client.conversations_history(channel="C0PARTNER")["messages"]
    assert "metadata" not in bare
    thread = client.conversations_replies(channel="C0PARTNER", ts=posted["ts"])["messages"]
    assert [message["text"] for message in thread] == ["Two", "Reply"]
    link = client.chat_getPermalink(channel="C0PARTNER", message_ts=posted["ts"])["permalink"]
    assert link.endswith(f"/#C0PARTNER/{posted['ts']}")
    client.chat_delete(channel="C0PARTNER", ts=again["ts"])
    client.chat_delete(channel="C0PARTNER", ts=posted["ts"])
    assert jackie.messages() == []


def test_history_pages_and_keeps_to_its_bounds(client: WebClient) -> None:
    stamps = [client.chat_postMessage(channel="C0PARTNER", text=str(n))["ts"] for n in range(5)]
    pages = client.conversations_history(channel="C0PARTNER", limit=2)
    assert [[m["text"] for m in page["messages"]] for page in pages] == [["4", "3"], ["2", "1"], ["0"]]
    between = client.conversations_history(channel="C0PARTNER", oldest=stamps[1], latest=stamps[3])
    assert [m["text"] for m in between["messages"]] == ["2"]
    with_ends = client.conversations_history(
        channel="C0PARTNER", oldest=stamps[1], latest=stamps[3], inclusive=True
    )
    assert [m["text"] for m in with_ends["messages"]] == ["3", "2", "1"]
    assert refused(lambda: client.conversations_history(channel="C0PARTNER", cursor="?")) == "invalid_cursor"
    assert (
        refused(lambda: client.conversations_history(channel="C0PARTNER", oldest="soon"))
        == "invalid_ts_oldest"
    )
    assert (
        refused(lambda: client.conversations_history(channel="C0PARTNER", oldest="NaN"))
        == "invalid_ts_oldest"
    )
    assert (
        refused(lambda: client.conversations_history(channel="C0PARTNER", latest="soon"))
        == "invalid_ts_latest"
    )


def test_who_and_where(client: WebClient) -> None:
    assert client.users_info(user="U0JO")["user"]["profile"]["title"] == "Chief Executive, Doncaster Council"
    assert [user["is_bot"] for user in client.users_list()["members"]] == [False, False, True]
    listed = client.conversations_list(exclude_archived=True)["channels"]
    assert [(each["id"], each["is_member"]) for each in listed] == [("C0PARTNER", True), ("C0GENERAL", False)]
    direct = client.conversations_open(users="U0JO")["channel"]["id"]
    assert client.conversations_members(channel="C0PARTNER")["members"] == [
        "U0JACKIE",
        "U0JO",
        "U0PRACTICEBOT",
    ]
    assert client.conversations_join(channel="C0GENERAL")["channel"]["is_member"]
    assert client.bots_info(bot=client.auth_test()["bot_id"])["bot"]["name"] == "notary"
    assert client.chat_postMessage(channel="U0JO", text="x")["channel"] == direct


def test_every_answer_names_the_scopes_that_the_bot_has(client: WebClient) -> None:
    scopes = client.auth_test().headers["X-OAuth-Scopes"].split(",")
    assert "chat:write" in scopes
    assert "channels:join" in scopes


def test_a_file_is_handed_over_and_only_its_holder_gets_it(client: WebClient, workspace: Running) -> None:
    answer = client.files_upload_v2(
        channel="C0PARTNER", filename="a.csv", content="x,y", initial_comment="Here"
    )
    address = answer["file"]["url_private"]
    assert call(address, headers={"Authorization": "Bearer xoxb-practice"})[:2] == (200, "x,y")
    status, body, _ = call(address)  # a stranger is led to the page, as Slack leads to its sign-in page
    assert (status, "x,y" in body, "<!doctype html>" in body) == (200, False, True)
    assert client.files_info(file=answer["file"]["id"])["file"]["filetype"] == "csv"
    room = client.files_getUploadURLExternal(filename="b.txt", length=3)
    assert call(room["upload_url"], b"four")[0] == 413
    assert call(room["upload_url"], b"ab")[0] == 400
    unsent = refused(lambda: client.files_completeUploadExternal(files=[{"id": room["file_id"]}]))
    assert unsent == "file_not_found"
    assert call(f"{workspace.url}/upload/F0NONE", b"x")[0] in {404, 413}


def test_a_picture_brings_the_words_for_those_who_do_not_see_it(client: WebClient) -> None:
    told = {"filename": "a.png", "content": b"\x89PNG", "title": "A"}
    answer = client.files_upload_v2(channel="C0PARTNER", file_uploads=[{**told, "alt_txt": "Two bars"}])
    assert answer["files"][0]["alt_txt"] == "Two bars"
    unsent = refused(
        lambda: client.files_getUploadURLExternal(filename="a.png", length=4, alt_txt="x" * 1001)
    )
    assert unsent == "alt_txt_too_large"


def test_arguments_come_as_form_json_or_query(workspace: Running) -> None:
    head = {"Authorization": "Bearer xoxb-practice"}
    ask = f"{workspace.api_url}conversations.info"
    for given in (
        call(f"{ask}?channel=C0PARTNER", headers=head),
        call(
            ask,
            b"channel=C0PARTNER&token=xoxb-practice",
            {"Content-Type": "application/x-www-form-urlencoded"},
        ),
        call(ask, b'{"channel": "C0PARTNER"}', head | {"Content-Type": "application/json; charset=utf-8"}),
    ):
        assert json.loads(given[1])["channel"]["name"] == "partnerships"
    for rubbish, error in ((b"{", "invalid_json"), (b"[]", "json_not_object")):
        answer = call(ask, rubbish, head | {"Content-Type": "application/json"})
        assert json.loads(answer[1]) == {"ok": False, "error": error}


def test_an_agents_own_methods_need_an_agent(practice: Practice, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yaml"
    text = practice.manifest.read_text(encoding="utf-8")
    start = text.index("  agent_view:")
    manifest.write_text(text[:start] + text[text.index("  slash_commands:") :], encoding="utf-8")
    with running(replace(practice, manifest=manifest)) as workspace:
        bot = WebClient("xoxb-practice", base_url=workspace.api_url)
        prompts = [{"title": "a", "message": "b"}]
        ask = lambda: bot.assistant_threads_setSuggestedPrompts(channel_id="D0APP0JO", prompts=prompts)  # noqa: E731
        assert refused(ask) == "not_enabled"


def test_a_status_shows_until_the_bot_answers(client: WebClient, jackie: Visitor) -> None:
    direct = "D0APP0JACKIE"
    jackie.say("hello", direct)
    ts = jackie.last(direct)["ts"]
    client.assistant_threads_setStatus(channel_id=direct, thread_ts=ts, status="is reading…")
    assert jackie.state(direct)["open"]["status"] == "is reading…"
    client.chat_postMessage(channel=direct, thread_ts=ts, text="Here.")
    assert jackie.state(direct)["open"]["status"] == ""
    client.assistant_threads_setTitle(channel_id=direct, thread_ts=ts, title="Hello")
