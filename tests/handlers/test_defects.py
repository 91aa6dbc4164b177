import json
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from slack_bolt import App, BoltRequest

from handlers.outcomes import NO_THREAD
from handlers.slack_app import TokenRefusedError, slack_app
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import AwayError, PlainDesk, says_nothing
from tests.handlers.loopback import LoopbackSlack, Reply, not_taken, refusal, too_many
from views.modals import AGREEMENT
from views.troubles import MENDS

FIRST = "Reference 0001"
SLACK_WAITS = 3
"""Seconds until Slack gives up waiting for an acknowledgement."""


def test_a_defect_is_told_beside_a_command(send: Send, desk: PlainDesk) -> None:
    desk.fails = True
    answer = json.loads(send(sent.command("status")).body)
    assert answer["response_type"] == "ephemeral"
    assert FIRST in answer["text"]
    assert isinstance(desk.logged[0], AwayError)


def test_a_defect_is_told_in_the_thread_of_a_mention(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    desk.fails = True
    mention = sent.mention("status")
    assert send(mention).body == ""
    [told] = slack.of("chat.postMessage")
    assert FIRST in told["text"]
    assert told["thread_ts"] == mention["event"]["ts"]
    assert slack.calls[0].token == "xoxb-1"


def test_a_defect_is_told_beside_a_button(send: Send, desk: PlainDesk, slack: LoopbackSlack) -> None:
    desk.fails = True
    assert send(sent.pressed("ask:1", "status", slack.response_url())).body == ""
    [told] = slack.of("hooks/1")
    assert FIRST in told["text"]
    assert told["response_type"] == "ephemeral"


def test_a_defect_is_told_over_the_form_that_was_handed_in(send: Send, desk: PlainDesk) -> None:
    desk.fails = True
    view = {"type": "modal", "callback_id": "choose_agreement", "private_metadata": "{}", "blocks": []}
    answer = json.loads(send(sent.submitted(view, {})).body)
    assert answer["response_action"] == "push"  # what was typed is still there below
    assert FIRST in json.dumps(answer["view"])


def test_a_defect_is_told_on_the_home_tab_and_in_a_list(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    desk.fails = True
    send(sent.opened("home"))
    assert FIRST in json.dumps(slack.of("views.publish")[0]["view"])
    [option] = json.loads(send(sent.typed_so_far("don", AGREEMENT)).body)["options"]
    assert "0002" in option["text"]["text"]


def test_what_no_listener_knows_is_answered_too(send: Send, desk: PlainDesk, slack: LoopbackSlack) -> None:
    send(sent.pressed("from an older version", "x", slack.response_url()))
    assert "earlier version" in slack.of("hooks/1")[0]["text"]
    assert "earlier version" in send(sent.command("x", command="/older")).body
    assert "earlier version" in send(sent.submitted({"type": "modal", "callback_id": "older"}, {})).body
    assert send(sent.event({"type": "reaction_added"})).body == ""
    assert desk.logged == []


def test_where_the_answer_cannot_be_put_it_is_told_alone(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("views.open", refusal("view_too_large"), refusal("view_too_large"))
    send(sent.pressed_in_view("ask:1", "status doncaster", "home"))
    [told] = slack.of("chat.postMessage")
    assert told["channel"] == sent.ASKER
    assert FIRST in told["text"]
    assert len(desk.logged) == 2


@pytest.mark.parametrize("code", [code for code, mend in MENDS.items() if mend.here])
def test_what_slack_says_of_all_messages_is_told_to_who_asks_and_is_no_defect(
    code: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("views.open", refusal(code))
    assert MENDS[code].here in json.loads(send(sent.command("status")).body)["text"]
    assert desk.logged == []


@pytest.mark.parametrize("late", ["expired_trigger_id", "exchanged_trigger_id"])
def test_a_form_that_opens_too_late_is_told_beside_the_command(
    late: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("views.open", refusal(late))
    assert "Try it again" in send(sent.command("status")).body
    assert desk.logged == []


@pytest.mark.parametrize(
    "spent",
    [not_taken("expired_url"), not_taken("used_url"), not_taken("Expired url"), Reply(404, "Expired url\n")],
)
def test_what_an_address_that_is_spent_does_not_take_is_said_in_a_direct_message(
    spent: Reply, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", spent)
    send(sent.pressed("ask:1", "status doncaster", slack.response_url()))
    [told] = slack.of("chat.postMessage")
    assert (told["channel"], told["text"].startswith("Heard: status doncaster")) == (sent.ASKER, True)
    assert desk.logged == []


def test_a_part_that_can_not_take_the_place_of_another_any_more_is_told_alone(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", not_taken("expired_url"), not_taken("expired_url"))
    send(sent.pressed("ask:1", "long page 2", slack.response_url()))
    [told] = slack.of("chat.postMessage")
    assert (told["channel"], "half an hour only" in told["text"]) == (sent.ASKER, True)
    assert desk.logged == []


def test_what_slack_says_it_did_not_take_is_told_whatever_its_status(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", not_taken("invalid_blocks", 200))
    send(sent.pressed("ask:1", "status doncaster", slack.response_url()))
    assert FIRST in slack.of("hooks/1")[-1]["text"]
    assert [str(one) for one in desk.logged] == ["invalid_blocks"]


def test_of_a_page_that_a_proxy_puts_in_the_place_of_an_answer_only_its_status_is_kept(
    send: Send, desk: PlainDesk, slack: LoopbackSlack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.will("hooks/1", Reply(502, "<html>" + "Bad gateway " * 5_000))
    send(sent.pressed("ask:1", "status doncaster", slack.response_url()))
    [told] = caplog.messages
    assert told.endswith(": http_502")
    assert desk.logged == []


def test_a_form_that_was_closed_meanwhile_is_told_alone(send: Send, slack: LoopbackSlack) -> None:
    slack.will("views.update", refusal("not_found"), refusal("not_found"))
    send(sent.pressed_in_view("ask:1", "status doncaster", "modal"))
    [told] = slack.of("chat.postMessage")
    assert (told["channel"], "was closed" in told["text"]) == (sent.ASKER, True)


@pytest.mark.parametrize(
    "news", [{"type": "app_rate_limited", "team_id": "T1"}, {"type": "view_closed", "user": {"id": "U1"}}]
)
def test_what_wants_no_answer_gets_none(
    news: sent.Payload, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    assert send(news).body == ""
    assert (slack.calls, desk.logged) == ([], [])


def test_one_call_too_many_waits_a_moment_where_slack_asks_for_no_more(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", too_many())
    slack.will("hooks/1", too_many())
    send(sent.mention("status"))
    assert len(slack.of("chat.postMessage")) == 2
    send(sent.pressed("ask:1", "status", slack.response_url()))
    assert len(slack.of("hooks/1")) == 2
    assert desk.logged == []


@pytest.mark.parametrize("asked", ["3600", "8", "2", "soon"])
def test_where_slack_asks_to_wait_too_long_or_oddly_nobody_else_waits_with_it(
    asked: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", replace(too_many(), headers={"Retry-After": asked}))
    begun = monotonic()
    send(sent.mention("status"))

    assert monotonic() - begun < SLACK_WAITS
    _, told = slack.of("chat.postMessage")
    assert told["text"] == "Slack takes no more from me just now. Try again in a minute."
    assert desk.logged == []


def test_a_form_that_slack_does_not_open_just_now_is_told_of_while_slack_waits(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("views.open", too_many(8))
    begun = monotonic()
    told = json.loads(send(sent.command("status")).body)

    assert monotonic() - begun < SLACK_WAITS
    assert told["text"] == "Slack takes no more from me just now. Try again in a minute."
    assert desk.logged == []


UNSURE = [
    Reply(500, "oops"),
    Reply(502, "<html>Bad gateway</html>"),
    Reply(200, "<html>Log in to the network</html>"),
    Reply(drop=True),
    refusal("internal_error"),
    refusal("service_unavailable"),
]


@pytest.mark.parametrize("fault", UNSURE)
def test_what_may_have_been_taken_is_not_said_again(
    fault: Reply, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", fault)
    send(sent.mention("help"))
    said, told = slack.of("chat.postMessage")
    assert said["text"].startswith("Heard: help")
    assert "Slack is in trouble" in told["text"]
    assert desk.logged == []


@pytest.mark.parametrize("fault", [UNSURE[0], UNSURE[1], UNSURE[3]])
def test_slacks_own_trouble_is_no_defect_beside_a_button_either(
    fault: Reply, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("hooks/1", fault)
    send(sent.pressed("ask:1", "help", slack.response_url()))
    assert "Slack is in trouble" in slack.of("hooks/1")[1]["text"]
    assert desk.logged == []


@pytest.mark.parametrize("code", ["ratelimited", "rate_limited"])
def test_too_many_is_told_as_that_whatever_its_status(
    code: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", refusal(code))
    slack.will("hooks/1", not_taken(code, 200))
    send(sent.mention("help"))
    send(sent.pressed("ask:1", "help", slack.response_url()))
    for told in (slack.of("chat.postMessage")[1], slack.of("hooks/1")[1]):
        assert told["text"] == "Slack takes no more from me just now. Try again in a minute."
    assert desk.logged == []


@pytest.mark.parametrize("gone", sorted(NO_THREAD))
def test_an_answer_in_a_thread_that_is_gone_stands_in_the_channel(
    gone: str, send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", refusal(gone))
    send(sent.mention("help", thread_ts="1600000000.1"))
    first, second = slack.of("chat.postMessage")
    assert (first["thread_ts"], second.get("thread_ts")) == ("1600000000.1", None)
    assert second["text"].startswith("Heard: help")
    assert desk.logged == []


def test_with_slack_away_altogether_the_request_is_still_acknowledged(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", *[Reply(drop=True)] * 3)
    assert send(sent.mention("status")).body == ""
    assert len(desk.logged) == 1


def test_a_bot_that_is_not_in_the_channel_says_what_to_do(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", refusal("not_in_channel"))
    send(sent.mention("list"))
    assert "/invite @mou" in slack.of("chat.postMessage")[1]["text"]
    assert desk.logged == []


def test_a_token_that_slack_does_not_know_is_told_at_the_start(slack: LoopbackSlack, desk: PlainDesk) -> None:
    slack.will("auth.test", refusal("invalid_auth"))
    with pytest.raises(TokenRefusedError, match=r"SLACK_BOT_TOKEN.*invalid_auth"):
        slack_app(
            desk, says_nothing, bot_token="xoxb-wrong", signing_secret=sent.SECRET, api_url=slack.api_url
        )
    with pytest.raises(TokenRefusedError, match="SLACK_BOT_TOKEN"):
        slack_app(
            desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url="http://127.0.0.1:9/"
        )


def test_what_else_of_slack_stands_in_the_environment_changes_nothing(
    desk: PlainDesk,
    slack: LoopbackSlack,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("CLIENT_ID", "CLIENT_SECRET", "BOT_TOKEN", "VERIFICATION_TOKEN"):
        monkeypatch.setenv(f"SLACK_{name}", "1.2")
    with caplog.at_level("INFO"):
        app = slack_app(
            desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url
        )
        assert "Heard: status" in app.dispatch(sent.request(sent.command("status doncaster"))).body
        app.dispatch(sent.request(sent.mention("status doncaster")))
        app.dispatch(sent.request(sent.pressed("ask:1", "status doncaster", slack.response_url())))
    assert desk.asked[1].said == "status doncaster", "the mention of the bot itself is no part of it"
    [posted] = [call for call in slack.calls if call.method == "chat.postMessage"]
    assert posted.token == "xoxb-1"
    assert "Heard: status" in slack.of("hooks/1")[0]["text"]
    assert (caplog.messages, list(tmp_path.iterdir())) == ([], [])


def test_every_call_goes_to_the_slack_of_the_settings(app: App, slack: LoopbackSlack) -> None:
    app.dispatch(sent.request(sent.mention("status")))
    assert [call.method for call in slack.calls] == ["chat.postMessage"]
    assert slack.calls[0].token == "xoxb-1"


def test_whoever_trips_the_check_of_signatures_is_told_nothing(
    app: App, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    body, content_type = sent.packed(sent.mention("status"))
    forged = sent.headers(body, content_type) | {"X-Slack-Request-Timestamp": "soon"}
    response = app.dispatch(BoltRequest(body=body, headers=dict(forged)))
    assert response.status == 401
    assert desk.asked == []
    assert slack.calls == []
